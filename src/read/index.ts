import type { Document } from '../text/document.js'
import { readRemarks, withoutRemarks } from '../text/remark.js'
import { csv, tsv } from './csv.js'
import { EXPORTS } from './exports/index.js'
import { html } from './html.js'
import { json, jsonl } from './json.js'
import { markdown } from './markdown.js'
import { calendar } from './packed/calendar.js'
import { mail } from './packed/mail.js'
import { picture } from './packed/picture-sheet.js'
import type { Reader } from './reader.js'
import { subtitles } from './subtitles.js'
import { text } from './text.js'
import { yaml } from './yaml.js'

/** Every reader; the first is the one for whatever no other claims. Of those that know a text by its content the earlier is asked first. */
export const READERS: readonly Reader[] = [text, subtitles, mail, calendar, html, jsonl, json, csv, tsv, markdown, yaml, picture, ...EXPORTS]

/**
 * The reader of a name; else that of an export which the text plainly is; else that of a path's ending; else the one that knows the text by its
 * content; else plain text. Without `source` nothing is known of the content. Throws an error that lists the names when there is none of that name.
 */
export function chooseReader(format?: string | undefined, path?: string | undefined, source?: string | undefined): Reader {
  if (format !== undefined) {
    const named = READERS.find((reader) => reader.name === format)
    if (!named) throw new Error(`unknown format; the formats are ${READERS.map((reader) => reader.name).join(', ')}`)
    return named
  }
  const ending = /\.([A-Za-z0-9]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase()
  const known = READERS.find((reader) => ending !== undefined && reader.extensions.includes(ending))
  if (source === undefined) return known ?? text
  const claimed = EXPORTS.filter(({ among }) => known === undefined || among.includes(ending!)).find((reader) => reader.recognises(source))
  return claimed ?? known ?? READERS.find((reader) => reader.recognises?.(source)) ?? text
}

/** Reads a text with the reader that `chooseReader` finds for it. Remarks to the linter are heard and taken out first; throws as `chooseReader` does. */
export function readText(source: string, { format, path }: { readonly format?: string | undefined; readonly path?: string | undefined } = {}): Document {
  const remarks = readRemarks(source)
  const document = chooseReader(format, path, source).read(withoutRemarks(source, remarks), { path })
  return remarks.length === 0 ? document : { ...document, source, remarks }
}
