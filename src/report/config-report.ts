/** A value of the config in force, and where it was written, as a person is told it. */
export type ConfigLine = { readonly key: readonly string[]; readonly value: unknown; readonly from: { readonly file: string; readonly key: string } | undefined }

export type ConfigReport = { readonly path: string | undefined; readonly file: string | undefined; readonly isIgnored: boolean; readonly lines: readonly ConfigLine[] }

/** Further to the right nobody looks for a comment. */
const COMMENT_COLUMN = 60

/** The config as YAML that could be a config, each value with a comment that says where it came from. */
export function configText({ path, file, isIgnored, lines }: ConfigReport): string {
  const rows: { text: string; comment: string }[] = []
  let above: readonly string[] = []
  for (const { key, value, from } of lines) {
    const shared = key.findIndex((part, i) => part !== above[i])
    for (let depth = shared; depth < key.length - 1; depth++) rows.push({ text: `${'  '.repeat(depth)}${key[depth]}:`, comment: '' })
    const name = key.at(-1)!
    const text = `${'  '.repeat(key.length - 1)}${/^\d+$/.test(name) ? '-' : `${name}:`} ${scalar(value)}`
    rows.push({ text, comment: from ? `${from.file}: ${from.key}` : 'by default' })
    above = key
  }
  const column = Math.min(COMMENT_COLUMN, Math.max(0, ...rows.map(({ text }) => text.length)))
  const head = [`# ${path ?? 'Words without a path'}, ${file === undefined ? 'without a config' : `by ${file}`}`, ...(isIgnored ? ['# It is ignored: by "ignore", below.'] : [])]
  return `${[...head, ...rows.map(({ text, comment }) => (comment === '' ? text : `${text.padEnd(column)}  # ${comment}`))].join('\n')}\n`
}

/** The same for other programs: the settings as they would be written, and the origin of each by its key. */
export function configJson({ path, file, isIgnored, lines }: ConfigReport): string {
  const settings: Tree = {}
  for (const { key, value } of lines) plant(settings, key, value)
  const origins = Object.fromEntries(lines.map(({ key, from }) => [key.join('.'), from ?? null]))
  return `${JSON.stringify({ version: 1, path: path ?? null, file: file ?? null, isIgnored, settings, origins }, null, 2)}\n`
}

type Tree = { [key: string]: unknown }

function plant(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) tree[key] = value
  else if (/^\d+$/.test(rest[0]!)) tree[key] = [...((tree[key] as unknown[] | undefined) ?? []), value]
  else plant((tree[key] ??= {}) as Tree, rest, value)
}

/** JSON is YAML; plain words need no quotes. `off` is a truth value to older YAML, and has them. */
function scalar(value: unknown): string {
  const isPlain = typeof value === 'string' && /^[a-z][a-z-]*$/.test(value) && !['off', 'on', 'yes', 'no', 'y', 'n', 'true', 'false', 'null'].includes(value)
  return isPlain ? value : JSON.stringify(value)
}
