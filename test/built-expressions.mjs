// Run by test/expressions.ts, in a process of its own: prints the regular expressions that src/ and rules/ make with `new RegExp` while they load and
// check drafts of every kind under the config whose path is given.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const built = new Map()

/** The file of ours that asked for it, if no package did; `latin` asks for others. */
function asker() {
  for (const line of new Error().stack.split('\n').slice(1)) {
    if (line.includes('node_modules')) return undefined
    const file = /[\\/]dist[\\/]((?:src|rules)[\w.\\/-]+)\.js:/.exec(line)?.[1]?.replaceAll('\\', '/')
    if (file !== undefined && file !== 'src/detect/latin') return `${file}.ts`
  }
  return undefined
}

function note(expression) {
  const file = asker()
  if (file !== undefined && !built.has(String(expression))) built.set(String(expression), file)
  return expression
}

Error.stackTraceLimit = 30
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given) => note(Reflect.construct(target, given)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
})

const load = (path) => import(pathToFileURL(join(DIST, path)).href)
for (const folder of ['src', 'rules']) {
  // A worker wants a parent.
  for (const path of readdirSync(join(DIST, folder), { recursive: true })) if (path.endsWith('.js') && !path.includes('worker') && !/cli.docs/.test(path)) await load(join(folder, path))
}
const { main } = await load('src/cli/main.js')
const write = process.stdout.write
process.stdout.write = (_text, encoding, done) => ((typeof encoding === 'function' ? encoding : done)?.(), true)
await main(['check', join(FIXTURES, 'readers'), join(FIXTURES, 'drafts'), '--config', process.argv[2], '--format', 'json'])
process.stdout.write = write
process.exitCode = 0
console.log(JSON.stringify([...built]))
