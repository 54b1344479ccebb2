/**
 * Builds the parts of the page for staff into dist/page/, from the sources: `main.js`, which runs in the page, `engine.gz`, the linter in its thread, and
 * `names.gz` and `likelihood.gz`, the bytes of the models. src/page/page.ts puts them into one file with the organisation's settings. Compressed they take half.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { firstWords } from './first-words.js'
import { notices } from './notices.js'
import { put } from './put.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'dist/page')

/** Modules that the page has from elsewhere. */
const replacing = {
  name: 'replacing',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/model-bytes\.js$/ }, ({ importer }) => ({ path: basename(dirname(importer)), namespace: 'model' }))
    onLoad({ filter: /.*/, namespace: 'model' }, ({ path }) => ({ contents: `export { ${path}Bytes as modelBytes } from './src/page/browser/models.ts'`, resolveDir: ROOT }))
    onLoad({ filter: /[\\/]detect[\\/]first-words\.ts$/ }, async () => ({ contents: await firstWords }))
    // mammoth's program for archives, which src/read/packed/docx.ts has opened already.
    onResolve({ filter: /^\.\/unzip$/ }, ({ importer }) => (/[\\/]mammoth[\\/]lib[\\/]/.test(importer) ? { path: 'unzip', namespace: 'opened' } : undefined))
    onLoad({ filter: /.*/, namespace: 'opened' }, () => ({ contents: 'exports.openZip = (given) => Promise.resolve(given.file)' }))
    // PDFs and pictures stay with the command: their programs would take more room than all else.
    onResolve({ filter: /^\.\/(?:pdf|picture)\.js$/ }, ({ importer }) => (/[\\/]packed[\\/]index\.ts$/.test(importer) ? { path: join(ROOT, 'src/page/browser/elsewhere.ts') } : undefined))
  },
}

const common = { absWorkingDir: ROOT, bundle: true, minify: true, target: ['chrome117', 'firefox115', 'safari16.4'], platform: 'browser', legalComments: 'none', write: false, metafile: true, logLevel: 'warning' }

const [main, engine] = await Promise.all([
  build({ ...common, entryPoints: ['src/page/browser/main.ts'], format: 'iife' }),
  build({ ...common, entryPoints: ['src/page/browser/worker.ts'], format: 'iife', plugins: [replacing], define: { global: 'self' } }),
])

mkdirSync(OUT, { recursive: true })
put(join(OUT, 'main.js'), main.outputFiles[0].contents)
put(join(OUT, 'engine.gz'), gzipSync(engine.outputFiles[0].contents, { level: 9 }))
for (const folder of ['detect/names', 'judge/likelihood']) {
  const base64 = /'([A-Za-z0-9+/=]+)'/.exec(readFileSync(join(ROOT, 'src', folder, 'model-data.ts'), 'latin1'))[1]
  put(join(OUT, `${basename(folder)}.gz`), gzipSync(Buffer.from(base64, 'base64'), { level: 9 }))
}
put(join(OUT, 'NOTICES.txt'), notices([main.metafile, engine.metafile]))
