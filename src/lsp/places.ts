import { fileURLToPath } from 'node:url'
import type { Range } from 'vscode-languageserver'
import { READERS } from '../read/index.js'
import type { Position } from '../text/lines.js'

/** Lines and columns from 0 instead of 1; both count UTF-16 code units, and LF, CRLF and CR end a line for both. */
export function rangeOf({ start, end }: { readonly start: Position; readonly end: Position }): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}

/** The absolute path of a document; undefined for one that is no file (`untitled:`, an old version that git keeps). */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** What editors call the languages that have a reader under another name; `plaintext` is whatever its content says. */
const LANGUAGES: Readonly<Record<string, string>> = { mdx: 'markdown', jsonc: 'json', jsonlines: 'jsonl', liquid: 'html', handlebars: 'html', vue: 'html', php: 'html', srt: 'subtitles', vtt: 'subtitles' }

/** The reader for a document without a path, by the language that the editor names. */
export function readerFor(language: string): string | undefined {
  const name = LANGUAGES[language] ?? language
  return READERS.find((reader) => reader.name === name)?.name
}
