/**
 * Bundles the command into dist/command/, from what tsc has built into dist/src/ and dist/rules/:
 *
 * - `phi-lint.js`, all that bin/phi-lint.js loads to print the version; `main-*.js`, the commands; `worker.js`, a thread of the check, which
 *   src/run/crew.ts finds beside itself, in dist/src/run/ as here (`new URL('./worker.js', import.meta.url)`); and chunks that they share.
 * - Finding and opening a file takes Node longer than running most of them. So all lies in few files, but runs in parts: `import('./x.js')` of our own
 *   modules becomes a call that runs them then, and a package in DEFERRED runs when something of it is first used.
 * - What follows from the sources alone is worked out here: see src/detect/first-words.ts.
 * - compromise is a chunk of its own, one file in place of hundreds, and so is the library that speaks with editors. Outside stay mammoth, unpdf and exifr, which are large and met in few drafts.
 *
 * Programs that import phi-lint take dist/src/, not this.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { firstWords } from './first-words.js'
import { notices } from './notices.js'
import { put } from './put.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'dist/command')
const NOTICES = 'NOTICES.txt'

/** Packages and larger parts of Node that run when they are first used, with the names that our modules import of them. */
const DEFERRED = {
  '@lezer/markdown': ['GFM', 'parser'],
  chalk: ['Chalk'],
  cosmiconfig: ['cosmiconfig'],
  'fast-glob': ['default'],
  htmlparser2: ['Parser', 'Tokenizer'],
  ignore: ['default'],
  micromatch: ['default'],
  'node:child_process': ['execFile', 'spawn'],
  'node:crypto': ['createHash', 'randomBytes', 'randomUUID', 'timingSafeEqual'],
  'node:http': ['createServer'],
  'node:readline/promises': ['createInterface'],
  'node:worker_threads': ['Worker'],
  yaml: ['isMap', 'isScalar', 'isSeq', 'LineCounter', 'parseAllDocuments', 'parseDocument'],
}

const oursOnly = /[\\/]dist[\\/](?:src|rules)[\\/].*\.js$/

/** A thread asks for what it was given at once. */
const isThread = (path) => /[\\/]run[\\/]worker\.js$/.test(path)

const deferring = {
  name: 'deferring',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: oursOnly }, ({ path }) => ({ contents: deferred(replaced(path) ?? readFileSync(path, 'utf8')) }))
    onResolve({ filter: new RegExp(`^(?:${Object.keys(DEFERRED).join('|')})$`) }, ({ path, importer, namespace }) =>
      (namespace === 'file' && oursOnly.test(importer) && !isThread(importer) ? { path, namespace: 'deferred' } : undefined))
    // commander would load it for commands that are programs of their own, of which there are none here.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'empty' } : undefined))
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
    onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({ contents: standIn(path), resolveDir: ROOT }))
  },
}

/** The modules of the data that were worked out ahead. */
function replaced(path) {
  const name = path.replaceAll('\\', '/')
  if (name.endsWith('/detect/first-words.js')) return FIRST_WORDS
  // Read as bytes, models of a megabyte and more need not be compiled.
  if (name.endsWith('/names/model-bytes.js')) return bytesOf('detect/names', 'async function')
  if (name.endsWith('/likelihood/model-bytes.js')) return bytesOf('judge/likelihood', 'function')
  return undefined
}

function bytesOf(folder, kind) {
  return `import { readFileSync } from 'node:fs'
export ${kind} modelBytes() {
  const file = readFileSync(new URL('../src/${folder}/model-data.js', import.meta.url), 'latin1')
  return Buffer.from(file.slice(file.indexOf("'") + 1, file.lastIndexOf("'")), 'base64')
}`
}

/** Our modules that lie in files of their own: the commands, and what serves editors, which is large. */
const OWN_FILE = /\/(?:main|protocol)\.js'$/

/** The others that are imported where they are needed run then, and lie in the same file. */
function deferred(code) {
  return code.replace(/(?<![\w.])import\(('\.[^']+')\)/g, (whole, path) => (OWN_FILE.test(path) ? whole : `Promise.resolve().then(() => require(${path}))`))
}

/** A module with the names of a package, which loads it when one of them is first called, made or asked for something. */
function standIn(name) {
  const real = (key) => (key === 'default' ? 'whole().default ?? whole()' : `whole().${key}`)
  return `const whole = () => require(${JSON.stringify(`${name}`)})
const later = (load) => {
  let real
  const get = () => (real ??= load())
  return new Proxy(function () {}, {
    apply: (_, self, given) => Reflect.apply(get(), self, given),
    construct: (_, given) => Reflect.construct(get(), given),
    get: (_, key) => { const value = get()[key]; return typeof value === 'function' ? value.bind(get()) : value },
    has: (_, key) => key in get(),
  })
}
${DEFERRED[name].map((key) => `${key === 'default' ? 'export default' : `export const ${key} =`} later(() => ${real(key)})`).join('\n')}
`
}

const FIRST_WORDS = await firstWords

const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: { 'phi-lint': 'dist/src/cli/start.js', worker: 'dist/src/run/worker.js' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // TypeScript would run config that is a program (cosmiconfig), which nothing here does.
  external: ['mammoth', 'unpdf', 'exifr', 'typescript'],
  // Less to compile; but a report of a crash names its line here, so it stays in lines, and names stay as they are.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  chunkNames: '[name]-[hash]',
  banner: { js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)" },
  plugins: [deferring],
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
})

mkdirSync(OUT, { recursive: true })
const written = new Set([NOTICES])
// What others import goes first.
const order = ({ path }) => (/phi-lint\.js$|worker\.js$/.test(path) ? 1 : 0)
for (const { path, contents } of [...outputFiles].sort((a, b) => order(a) - order(b))) {
  written.add(path.slice(OUT.length + 1))
  put(path, contents)
}
put(join(OUT, NOTICES), notices([metafile]))
// Commands that run right now may still ask for the files of the build before; with --clean, which npm pack says, they are not waited for.
const WHILE = process.argv.includes('--clean') ? 0 : 10 * 60_000
for (const name of readdirSync(OUT)) {
  if (!written.has(name) && Date.now() - statSync(join(OUT, name)).mtimeMs > WHILE) rmSync(join(OUT, name), { force: true })
}
