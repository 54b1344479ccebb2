import { rewriting, type ExportReader } from './format.js'
import { jsonExport } from './json-export.js'

/** X escapes three characters in the text of a post, as HTML does. */
const unescaped = rewriting(/&(?:amp|lt|gt);/g, ([entity]) => (entity === '&amp;' ? '&' : entity === '&lt;' ? '<' : '>'))

const archive = jsonExport({
  name: 'x',
  among: ['js', 'json'],
  signs: ['tweet/full_text', 'noteTweet/noteTweetId', 'tweet/id_str full_text'],
  channel: 'post',
  prose: {
    full_text: { role: 'body', text: unescaped },
    // Posts of more than 280 characters; the key has changed over the years.
    'core/text': { role: 'body', text: unescaped },
    'noteTweetResults/text': { role: 'body', text: unescaped },
    'noteTweetContents/text': { role: 'body', text: unescaped },
    'messageCreate/text': { role: 'body', text: unescaped },
    'media/ext_alt_text': { role: 'caption', label: 'alt' },
    // In the text itself stands only its short form.
    'entities/urls/expanded_url': { role: 'link' },
    'core/urls/expandedUrl': { role: 'link' },
    'description/bio': { role: 'body' },
    'description/website': { role: 'link' },
  },
  unread: ['entities', 'extended_entities', 'core', 'source', 'created_at', 'edit_info', 'messageCreate'],
})

/** The archive of X, formerly Twitter: `tweets.js`, `note-tweet.js` and their like assign JSON to a part of `window.YTD`. */
export const x: ExportReader = {
  ...archive,
  recognises: (source) => /^[\s\uFEFF]{0,200}window\.YTD\.\w{1,100}\.part\d{1,6}\s{0,20}=/.test(source.slice(0, 500)) || archive.recognises(source),
}
