import { csv, tsv } from './csv.js'
import { html } from './html.js'
import { json, jsonl } from './json.js'
import { markdown } from './markdown.js'
import type { Reader } from './reader.js'
import { subtitles } from './subtitles.js'
import { text } from './text.js'
import { yaml } from './yaml.js'

/** Every reader; the first is the one for whatever no other claims. */
export const READERS: readonly Reader[] = [text, markdown, html, json, jsonl, yaml, csv, tsv, subtitles]

/** The reader of a name, else of a path's ending, else plain text. Throws an error that lists the names when there is none of that name. */
export function chooseReader(format?: string | undefined, path?: string | undefined): Reader {
  if (format !== undefined) {
    const named = READERS.find((reader) => reader.name === format)
    if (!named) throw new Error(`unknown format; the formats are ${READERS.map((reader) => reader.name).join(', ')}`)
    return named
  }
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase()
  return READERS.find((reader) => extension !== undefined && reader.extensions.includes(extension)) ?? text
}
