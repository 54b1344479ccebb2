import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frame } from './frame.js'
import type { SetUp } from './browser/set-up.js'
import { STYLE } from './style.js'

/**
 * The page for staff: one file with the linter, its models and the organisation's settings in it. Its policy (Content Security Policy Level 3)
 * lets the page run its own program and style, known by their hashes, and a thread made of what lies in it, and nothing else: no address, no picture, no
 * form, no script made of text. `folder` is where build/page.js has put the parts.
 */
export function page(folder: string, setUp: SetUp): string {
  const [main, engine, names, likelihood] = ['main.js', 'engine.gz', 'names.gz', 'likelihood.gz'].map((name) => readFileSync(join(folder, name))) as [Buffer, Buffer, Buffer, Buffer]
  const licences = readFileSync(join(folder, 'NOTICES.txt'), 'utf8')
  const program = main.toString('utf8')
  const policy = [
    "default-src 'none'", `script-src '${hashOf(program)}'`, `style-src '${hashOf(STYLE)}'`, 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", 'trusted-types phi-lint',
  ].join('; ')
  return `<!doctype html>
<html lang="en" translate="no">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="robots" content="noindex">
<meta name="google" content="notranslate">
<meta name="generator" content="phi-lint ${setUp.version}">
<title>Check a draft before it goes out</title>
<style>${STYLE}</style>
</head>
<body>
${frame(setUp.config.organization?.names?.[0])}
<script type="application/json" id="set-up">${inScript(JSON.stringify(setUp))}</script>
<script type="application/octet-stream" id="engine">${engine.toString('base64')}</script>
<script>${program}</script>
<script type="application/octet-stream" id="names">${names.toString('base64')}</script>
<script type="application/octet-stream" id="likelihood">${likelihood.toString('base64')}</script>
<script type="text/plain" id="licences">${inScript(licences)}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** JSON, or words for nobody but readers of the source, in which nothing can end the script that holds it (HTML, "Restrictions for contents of script elements"). */
function inScript(text: string): string {
  return text.replace(/</g, '\\u003c')
}
