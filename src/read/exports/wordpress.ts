import { xmlValues, type XmlValue } from '../xml-values.js'
import { readValues, type Value } from '../records.js'
import { proseIn, rewriting, type ExportReader } from './format.js'

/** Names of shortcodes that stand alone; others are told by their settings, so that "[sic]" stays what it is. */
const BARE = 'caption|wp_caption|gallery|embed|audio|video|playlist'
const BREAK = String.raw`(?:\r?\n[ \t]{0,20}){2,20}`
const SHORTCODE = String.raw`\[(\/?)(?:(${BARE})|[a-z][\w-]{1,40}(?=\s+[\w-]{1,40}=)|(?<=\/)[a-z][\w-]{1,40})(?:\s[^\][<>]{0,1000})?\]`

/** What WordPress makes of a text before it shows it: blank lines part paragraphs (`wpautop`), shortcodes vanish, one of them is a caption. */
const autop = rewriting(new RegExp(`${BREAK}|${SHORTCODE}`, 'gi'), ([written, closes, name]) => {
  if (written[0] !== '[') return '<p>'
  if (name === undefined || !/caption$/i.test(name)) return ' '
  return closes ? '</figcaption></figure>' : '<figure><figcaption>'
})

const inItems = proseIn({
  prose: {
    'channel/title': { role: 'title' },
    'channel/description': { role: 'body' },
    'item/title': { role: 'title' },
    'content:encoded': { role: 'body', text: autop },
    'excerpt:encoded': { role: 'body', text: autop },
    'dc:creator': { role: 'attribute', label: 'author' },
    'item/category': { role: 'attribute', label: 'tags' },
    'item/link': { role: 'link' },
    'wp:comment_content': { role: 'body', text: autop, channel: 'forum' },
    'wp:comment_author': { role: 'attribute', label: 'author', channel: 'forum' },
    'wp:comment_author_url': { role: 'link', channel: 'forum' },
    'wp:author_display_name': { role: 'attribute', label: 'author' },
    _wp_attachment_image_alt: { role: 'caption', label: 'alt' },
    _yoast_wpseo_title: { role: 'title' },
    _yoast_wpseo_metadesc: { role: 'body' },
    rank_math_title: { role: 'title' },
    rank_math_description: { role: 'body' },
  },
  unread: ['pubDate', 'guid', 'generator', 'language', 'wp:commentmeta', 'wp:termmeta', 'wp:attachment_url', 'wp:comment_author_email', 'wp:comment_author_IP', 'wp:comment_date', 'wp:comment_date_gmt'],
})

/** A WordPress export file, WXR: an RSS 2.0 feed with the elements of `wordpress.org/export`. */
export const wordpress: ExportReader = {
  name: 'wordpress',
  extensions: [],
  among: ['xml'],
  recognises: (source) => source.slice(0, 20_000).includes('wordpress.org/export/'),
  read: (source) => readValues(source, inItems(valuesIn(source)), { channel: 'blog' }),
}

const SPOKEN_FIELDS = new Set(['_wp_attachment_image_alt', '_yoast_wpseo_title', '_yoast_wpseo_metadesc'])

function* valuesIn(source: string): Generator<Value> {
  const entries = new Set(['item', 'wp:comment'])
  let key: XmlValue | undefined
  for (const value of xmlValues(source, (name) => entries.has(name))) {
    const name = value.keys.at(-1)
    // Fields of a post: the key in one element, the value in the next.
    if (name === 'wp:meta_key') key = value
    else if (name === 'wp:meta_value') {
      const field = key?.read().text ?? ''
      // An underscore hides a field from those who edit: programs keep their settings there.
      if (SPOKEN_FIELDS.has(field) || !field.startsWith('_')) yield { ...value, keys: [...value.keys, field], isText: true }
      key = undefined
    } else yield { ...value, isText: true }
  }
}
