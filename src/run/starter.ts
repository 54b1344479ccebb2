import { LAWS } from '../judge/law.js'
import type { Jurisdiction } from '../detect/jurisdiction.js'

/** How much fails: everything; as the rules are; nothing yet. */
export const STRICTNESS = ['strict', 'standard', 'gentle'] as const
export type Strictness = (typeof STRICTNESS)[number]

/** What `phi-lint init` asks. */
export type Answers = {
  readonly jurisdiction: Jurisdiction
  /** Empty: it is not named. */
  readonly organization: string
  /** A folder relative to the working directory, `.` for all of it. */
  readonly content: string
  readonly strictness: Strictness
}

export const USUAL: Answers = { jurisdiction: 'us', organization: '', content: '.', strictness: 'standard' }

const STRICT: Readonly<Record<Strictness, string>> = {
  strict: `# Warnings fail, too, and rules to come are on already.
preset: next
overrides:
  - files: "**"
    severity: error`,
  standard: `# Settings for some files; later ones win.
# overrides:
#   - files: replies/**
#     channel: review-reply`,
  gentle: `# To begin with nothing fails: every finding is a warning. Take this out when the drafts are clean.
overrides:
  - files: "**"
    severity: warning`,
}

/** A config with comments, for people who have never seen one. */
export function starterConfig({ jurisdiction, organization, strictness }: Answers): string {
  // JSON is YAML: whatever the name holds, it stays a name.
  const names = organization === '' ? '# organization:\n#   names: [Riverside Family Clinic]' : `organization:\n  names: [${JSON.stringify(organization)}]`
  return `# The config of phi-lint. All keys: docs/configuration.md in the package; "npx phi-lint config" shows what is in force.
# yaml-language-server: $schema=./node_modules/phi-lint/schemas/config.schema.json

# Whose law you are under: ${LAWS[jurisdiction].name}.
jurisdiction: ${jurisdiction}

# Where most drafts are published: post, review-reply, blog, press-release, video, newsletter or forum.
channel: post

# What is your own, and so no patient's.
${names}
#   phones: ["+1 614 555 0138"]
#   emails: [riverside.example]
#   staff: staff.csv

# Rules that are off, or warnings, or errors. "npx phi-lint rules" lists them.
# rules:
#   reply-courtesy: off

# What your own policy says, by rule or for all: it is shown with the findings.
# policy:
#   default: {text: Ask Compliance before you post., link: "https://intranet.example/posting"}
#   reply-confirms-patient: We answer reviews only with template 4.

${STRICT[strictness]}

# What your record numbers look like.
# identifiers:
#   - name: mrn
#     pattern: LK-\\d{7}
`
}

/** An ignore list in git's syntax that leaves out everything but the content. */
export function starterIgnore({ content }: Answers): string {
  const parts = content.split('/').filter((part) => part !== '' && part !== '.')
  const opened = parts.flatMap((_, depth) => {
    const above = parts.slice(0, depth).map(asPattern).join('/')
    const here = parts.slice(0, depth + 1).map(asPattern).join('/')
    return [above === '' ? '/*' : `/${above}/*`, `!/${here}/`]
  })
  const only = opened.length > 0 ? `# Drafts are in ${parts.join('/')}/ alone.\n${opened.join('\n')}\n` : '# archive/\n'
  return `# What phi-lint leaves out, in git's syntax. .gitignore counts as well; hidden files, node_modules and builds are left out anyhow.\n${only}`
}

function asPattern(part: string): string {
  return part.replace(/[\\*?[\]!# ]/g, '\\$&')
}

export const HOOK = `#!/bin/sh
# Checks what is about to be committed. Written by "phi-lint init --hook".
exec npx --no-install phi-lint --staged
`

/** The name of a branch goes through the environment: in the script itself it could be read as a command. */
export const WORKFLOW = `# Checks what a pull request changes. Written by "phi-lint init --workflow".
name: phi-lint
on: pull_request
permissions:
  contents: read
jobs:
  phi-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install phi-lint --since "origin/$BASE" --format github
        env:
          BASE: \${{ github.base_ref }}
`
