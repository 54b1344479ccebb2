import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { decode } from '../read/decode.js'
import { shownPath } from './paths.js'
import { causeOf, WrongUse } from './problem.js'
import { csvCells, findDelimiter } from '../read/csv-cells.js'
import { textStart } from '../read/source-lines.js'

/** In bytes: a list of a hundred thousand people is smaller. */
const LARGEST = 10_000_000

/** Names from a list of staff: a CSV file with a column `name`, or a JSON file with a list of names or of objects with a key `name`. */
export async function readStaff(path: string, cwd: string): Promise<readonly string[]> {
  const wrong = (reason: string): WrongUse => new WrongUse(`${shownPath(path, cwd)}: the list of staff ${reason}`)
  const text = await readText(path).catch((error: unknown) => {
    throw wrong(`could not be read: ${error instanceof NoList ? error.message : causeOf(error)}.`)
  })
  const names = extname(path).toLowerCase() === '.json' ? fromJson(text) : fromCsv(text)
  if (typeof names === 'string') throw wrong(names)
  return names
}

/** Why a file cannot be a list at all. */
class NoList extends Error {}

async function readText(path: string): Promise<string> {
  const found = await stat(path)
  if (found.isDirectory()) throw new NoList('it is a folder')
  if (!found.isFile()) throw new NoList('it is no file')
  if (found.size > LARGEST) throw new NoList('it is too large')
  const decoded = decode(await readFile(path))
  if ('binary' in decoded) throw new NoList('it is not text')
  return decoded.text.slice(textStart(decoded.text))
}

function fromCsv(text: string): readonly string[] | string {
  const span = { start: 0, end: text.length }
  const rows: string[][] = []
  for (const { row, start, end, isQuoted } of csvCells(text, span, findDelimiter(text, span))) {
    const cell = text.slice(start, end).trim()
    ;(rows[row] ??= []).push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
  }
  const [header = [], ...people] = rows
  const column = header.findIndex((name) => name.trim().toLowerCase() === 'name')
  return column < 0 ? 'has no column "name" in its first row.' : people.map((row) => (row[column] ?? '').trim()).filter((name) => name !== '')
}

function fromJson(text: string): readonly string[] | string {
  let people: unknown
  try {
    people = JSON.parse(text)
  } catch {
    // The message of JSON.parse quotes the file.
    return 'is not valid JSON.'
  }
  if (!Array.isArray(people)) return 'must be a list of names, or of objects with a key "name".'
  const names = people.map((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one ? one.name : one))
  const known = names.filter((name) => typeof name === 'string' && name.trim() !== '') as readonly string[]
  return known.length < names.length ? `has ${names.length - known.length} of ${names.length} entries without a name.` : known
}
