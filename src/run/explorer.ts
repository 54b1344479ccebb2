import { basename, dirname, extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cosmiconfig, type Loader, type PublicExplorer } from 'cosmiconfig'
import { shownPath } from './paths.js'
import { causeOf, codeOf, crash, WrongUse } from './problem.js'

export type Explorer = Pick<PublicExplorer, 'load' | 'search'>

/** Where a folder may hold a config, the first one counts. */
export const PLACES = [
  '.phi-lintrc', '.phi-lintrc.json', '.phi-lintrc.yaml', '.phi-lintrc.yml', 'phi-lint.config.json',
  '.config/phi-lintrc', '.config/phi-lintrc.json', '.config/phi-lintrc.yaml', '.config/phi-lintrc.yml', 'package.json',
]

/** Endings of data. */
const DATA = ['.json', '.yaml', '.yml']
/** Endings of programs. A linter must not run code of the repository that it checks. */
const CODE = ['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts']
/** Where config that is a program could stand: it is not run unless somebody says so, and never passed over as if it were not there. */
export const CODE_PLACES = ['.phi-lintrc', 'phi-lint.config', '.config/phi-lintrc'].flatMap((name) => CODE.map((extension) => name + extension))

/**
 * cosmiconfig 9, when it is called, looks in the working directory for a config of its own (`getUserDefinedOptionsFromMetaConfig` in its
 * index.js): it would run `.config/config.js` there, and obey the search places of `.config/config.json`, whatever options it is given. So
 * it is called from this file's folder, where there is none. Its default loaders stay in force beside ours and would run a program that a
 * JSON config imports: they are replaced, too.
 */
function openExplorer(cwd: string): Explorer {
  const refuse: Loader = (file) => {
    throw codeConfig(file, cwd)
  }
  const here = process.cwd()
  process.chdir(dirname(fileURLToPath(import.meta.url)))
  try {
    return cosmiconfig('phi-lint', {
      searchPlaces: PLACES,
      searchStrategy: 'none',
      ignoreEmptySearchPlaces: false,
      loaders: {
        ...Object.fromEntries(CODE.map((extension) => [extension, refuse])),
        '.json': readJson, '.yaml': readYaml, '.yml': readYaml, noExt: readYaml,
      },
    })
  } finally {
    process.chdir(here)
  }
}

/** The same, loaded when it is first asked: most folders have nothing to ask about, and loading takes long. */
export function safeExplorer(cwd: string): Explorer {
  let explorer: Explorer | undefined
  const open = (): Explorer => (explorer ??= openExplorer(cwd))
  return { load: async (file) => open().load(file), search: async (folder) => open().search(folder) }
}

export function isCode(file: string): boolean {
  return CODE.includes(extname(file))
}

/** Whether a file can hold config without running. */
export function isData(file: string): boolean {
  return DATA.includes(extname(file)) || PLACES.includes(basename(file))
}

export function codeConfig(file: string, cwd: string): WrongUse {
  const instead = 'Write it as JSON or YAML (.phi-lintrc.json), or pass --no-config. If you trust all who can change it, pass --allow-config-code.'
  return new WrongUse(`${shownPath(file, cwd)}: config that is a program is not run. ${instead}`)
}

/** Runs config that is a program, as somebody has allowed; what it exports counts. Its own errors may hold anything: they are not told. */
export async function runConfig(file: string, cwd: string): Promise<unknown> {
  const wrong = (reason: string): WrongUse => new WrongUse(`${shownPath(file, cwd)}: ${reason}`)
  if (extname(file).endsWith('ts') && !('typescript' in process.features && process.features.typescript)) throw wrong('this Node does not run TypeScript. Use Node 22.18 or newer, or write it as .mjs.')
  const module = await import(pathToFileURL(file).href).catch((error: unknown) => {
    throw wrong(codeOf(error) === 'ENOENT' || codeOf(error) === 'ERR_MODULE_NOT_FOUND' ? 'the config, or a module that it imports, was not found.' : `the config could not be run (${nameOf(error)}).`)
  }) as { readonly default?: unknown }
  if (module.default === undefined) throw wrong('the config has no default export.')
  return module.default
}

function nameOf(error: unknown): string {
  return crash(error).replace(/^internal error: (\w+)\b.*$/, '$1')
}

/** What went wrong with a config file as one line that names it. */
export function unreadable(error: unknown, path: string, cwd: string): WrongUse {
  if (error instanceof WrongUse) return error
  const file = error instanceof Error && 'filepath' in error && typeof error.filepath === 'string' ? error.filepath : path
  const reason = error instanceof Broken ? error.message : `the config could not be read: ${causeOf(error)}.`
  return new WrongUse(`${shownPath(file, cwd)}: ${reason}`)
}

/** What is wrong inside a config file; whoever catches it adds the path. */
class Broken extends Error {}

const readJson: Loader = async (file, content) => {
  try {
    return withoutImport(JSON.parse(content.replace(/^\ufeff/, '')))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // The message of JSON.parse quotes the file and need not say where: a YAML parser, which reads all JSON, finds the place.
    await readYaml(file, content)
    throw new Broken('not valid JSON. Comments and trailing commas are not allowed.')
  }
}

const readYaml: Loader = async (file, content) => {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(content.replace(/^\ufeff/, ''), { lineCounter, logLevel: 'error', prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw new Broken(`not valid ${extname(file) === '.json' ? 'JSON' : 'YAML or JSON'}: line ${line}, column ${col}.`)
  }
  return withoutImport(document.toJS({ maxAliasCount: 100 }) ?? {})
}

/** cosmiconfig would follow `$import` by itself, out of the repository, too. */
function withoutImport(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$import' in value) throw new Broken('unknown key "$import".')
  return value
}
