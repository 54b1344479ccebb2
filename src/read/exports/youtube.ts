import { readTable, headersOf } from '../csv.js'
import { jsonValues, writeJsonString } from '../json-strings.js'
import { plain } from '../keys.js'
import { readValues } from '../records.js'
import { proseIn, type ExportReader, type Writer } from './format.js'
import { jsonExport } from './json-export.js'

/** Takeout writes a comment as pieces of JSON, `{"text":"Nice"},{"text":"@ann","mention":{…}}`, older ones within `takeoutSegments`, the oldest as plain text. */
const pieces: Writer = (sink, text) => {
  if (!/^\s{0,20}\{/.test(text)) return sink.verbatim(text, 0)
  for (const { keys, isNumber, ...value } of jsonValues(text, { start: 0, end: text.length })) if (keys.at(-1) === 'text' && !isNumber) writeJsonString(sink, text, value)
}

const inTables = proseIn({
  prose: {
    'Video Title (Original)': { role: 'title' },
    'Video Description (Original)': { role: 'body' },
    'Channel Title (Original)': { role: 'title' },
    'Channel Description (Original)': { role: 'body' },
    'Playlist Title (Original)': { role: 'title' },
    'Playlist Description (Original)': { role: 'body' },
    'Comment Text': { role: 'body', text: pieces, channel: 'forum' },
    'Post Text': { role: 'body', text: pieces, channel: 'post' },
  },
})

/** Tables that only Takeout makes: each of these sets of columns. */
const TABLES: readonly (readonly string[])[] = [['Video ID', 'Video Title (Original)'], ['Comment ID', 'Comment Text'], ['Channel ID', 'Channel Title (Original)'], ['Playlist ID', 'Playlist Title (Original)'], ['Post ID', 'Post Text']]

/** `videos.csv`, `comments.csv` and their like in Google's Takeout. */
export const youtubeTables: ExportReader = {
  name: 'youtube-csv',
  extensions: [],
  among: ['csv'],
  recognises(source) {
    const headers = new Set(headersOf(source.slice(0, 20_000)).map(plain))
    return TABLES.some((columns) => columns.every((column) => headers.has(plain(column))))
  },
  read(source) {
    const { values, warnings } = readTable(source)
    // The first row is the headers.
    const entry = values[0]?.entry
    return readValues(source, inTables(values.filter((value) => value.entry !== entry)), { channel: 'video', warnings })
  },
}

/** Videos and comments as YouTube's API writes them; Takeout once did as well. */
export const youtube = jsonExport({
  name: 'youtube',
  signs: ['snippet/title snippet/channelId', 'snippet/title snippet/publishedAt', 'snippet/textDisplay', 'snippet/textOriginal'],
  channel: 'video',
  prose: {
    'snippet/title': { role: 'title' },
    'snippet/description': { role: 'body' },
    'snippet/tags': { role: 'attribute', label: 'tags' },
    'snippet/textDisplay': { role: 'body', channel: 'forum' },
    'snippet/authorDisplayName': { role: 'attribute', label: 'author', channel: 'forum' },
  },
  unread: ['localized', 'localizations', 'thumbnails', 'textOriginal', 'authorChannelUrl', 'authorProfileImageUrl', 'player'],
})
