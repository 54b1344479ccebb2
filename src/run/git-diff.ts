/** A file that differs, as `git diff --raw -z` tells it: where it is now, and which content git has of it. */
export type Entry = {
  /** Relative to the root, forward slashes. */
  readonly path: string
  /** Its name before, if it was renamed. */
  readonly from: string | undefined
  readonly isLink: boolean
  /** Another name or mode, and nothing else. */
  readonly isSame: boolean
  /** The id of the new content; undefined where it lies in the work tree alone. */
  readonly blob: string | undefined
}

/** Lines as a first and a last one, counted from 1. */
export type Lines = readonly (readonly [first: number, last: number])[]

/**
 * Reads `--raw -z` (git-diff(1), "Raw output format"): `:mode mode id id status`, NUL, the path, NUL, and a second path after renames.
 * Submodules and deleted files are left out; one that is not merged yet has no content of its own.
 */
export function readRaw(output: string): readonly Entry[] {
  const fields = output.split('\0')
  const entries: Entry[] = []
  for (let at = 0; fields[at]?.startsWith(':'); ) {
    const [, mode, before, id, status] = fields[at]!.slice(1).split(' ')
    const isMoved = /^[RC]/.test(status!)
    const from = isMoved ? fields[at + 1] : undefined
    const path = fields[at + (isMoved ? 2 : 1)]!
    at += isMoved ? 3 : 2
    if (mode === SUBMODULE || status === 'D') continue
    entries.push({ path, from, isLink: mode === LINK, isSame: before === id && status !== 'U', blob: /^0+$/.test(id!) ? undefined : id })
  }
  return entries
}

const LINK = '120000'
const SUBMODULE = '160000'

/**
 * The lines that a patch without context (`-U0`) adds or changes, by path. A file of which git shows no lines (it looks binary) is absent:
 * whoever asks takes all of it.
 */
export function readPatch(patch: string): ReadonlyMap<string, Lines> {
  const files = new Map<string, [number, number][]>()
  let lines: [number, number][] | undefined
  // Lines of content begin with one of these in a patch, so that none can be taken for a header.
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) lines = undefined
    else if (lines === undefined && line.startsWith('+++ ')) {
      const path = unquoted(line.slice(4).replace(/(?<![\t\r])[\t\r]+$/, ''))
      if (path.startsWith('b/')) files.set(path.slice(2), lines = [])
    } else if (lines && line.startsWith('@@ ')) {
      const [, first, count = '1'] = /^@@ -[\d,]+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
      if (first !== undefined && count !== '0') lines.push([Number(first), Number(first) + Number(count) - 1])
    }
  }
  return files
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\' }

/** A path in the quotes of C that git puts round odd ones (git-config(1), core.quotePath); bytes stand as three octal digits. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path
  const bytes: Buffer[] = []
  for (const [whole, octal, letter] of path.slice(1, -1).matchAll(/\\(?:([0-3][0-7]{2})|(.))|[^\\]+/gs)) {
    bytes.push(octal !== undefined ? Buffer.from([Number.parseInt(octal, 8)]) : Buffer.from(letter !== undefined ? (ESCAPES[letter] ?? letter) : whole))
  }
  return Buffer.concat(bytes).toString()
}
