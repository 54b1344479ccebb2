import type { Channel } from '../text/document.js'
import type { SegmentInfo } from '../text/segment.js'

/** What the keys of front matter and data, and the headers of columns, say about their values. */
const KEYS: ReadonlyMap<string, SegmentInfo> = new Map([
  // Jekyll, Hugo, Docusaurus, Gatsby, Eleventy; scheduling tools; exports of networks.
  ...entries('title headline heading seotitle metatitle ogtitle pagetitle linktitle shorttitle sidebarlabel navtitle videotitle posttitle subject subjectline', { role: 'title' }),
  ...entries(
    'description summary excerpt subtitle subheading abstract lead intro introduction teaser dek deck tagline metadescription seodescription ogdescription text body message content ' +
      'post postcopy copy tweet fulltext status story transcript note notes comment commenttext review reviewtext reviewbody reply replytext response ownerresponse firstcomment question answer ' +
      'posttext postbody postcontent posttitleandtext html markdown paragraph quote',
    { role: 'body' },
  ),
  ...entries('author authors byline by contributor contributors writer writers editor reviewedby medicalreviewer medicallyreviewedby', { role: 'attribute', label: 'author' }),
  ...entries('tags tag categories category keywords keyword topics hashtags', { role: 'attribute' }),
  ...entries('alt imagealt coveralt alttext imagealttext caption imagecaption covercaption', { role: 'caption' }),
  ...entries('url link links canonical canonicalurl externalurl website permalinkurl', { role: 'link' }),
  ...entries(
    'layout permalink slug date time lastmod updated modified published publishdate scheduled scheduledat expirydate draft type kind template weight order id uuid lang language locale image images ' +
      'cover thumbnail icon aliases alias redirectfrom redirectto path file css class robots sitemap hide toc channel network platform markup parent version key createdat createdtime updatedat timestamp ' +
      'media mediaurl',
    { role: 'code' },
  ),
])

function entries(keys: string, info: SegmentInfo): [string, SegmentInfo][] {
  return keys.split(' ').map((key) => [key, info])
}

/** A key as it is compared: `fullText`, `full_text` and "Full text" are one. */
export function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]/g, '')
}

export function isKnownKey(key: string): boolean {
  return KEYS.has(plain(key))
}

/** How to read a value under some keys, the outermost first. `value` is undefined for what is no string. */
export function infoOf(keys: readonly string[], value: string | undefined): SegmentInfo {
  const label = keys.at(-1)
  const known = keys.map((key) => KEYS.get(plain(key))).findLast(Boolean)
  if (known?.role === 'link') return isAddress(value) ? { role: 'link', label } : { role: 'code', label }
  if (value === undefined) return { role: 'code', label }
  if (known) return { ...known, label: known.label ?? label }
  if (isAddress(value)) return { role: 'link', label }
  const words = value.split(/\s+/, 5).length
  // One word with digits or signs in it is an identifier, a file, a time.
  if (words === 1 && /[\d_/\\=#]|\w\.\w/.test(value)) return { role: 'code', label }
  return { role: words >= 4 ? 'body' : 'attribute', label }
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^(?:https?:|mailto:|tel:|\/\/)\S+$/i.test(value.slice(0, 2000).trim())
}

/** Keys of a review's text, and of the answer to it. */
const REVIEWS = new Set('review reviewtext reviewbody reviewcomment reviewcontent customerreview customercomment comment feedback'.split(' '))
const REPLIES = new Set('reply replytext response responsetext ownerresponse ownerreply businessresponse businessreply reviewreply publicresponse publicreply replycomment ownercomment publiccomment responsefromowner responsefromtheowner businessownerresponse businessownerreply yourresponse yourreply'.split(' '))

/** Keys of whoever wrote a review. */
const REVIEWERS = new Set('reviewer reviewername reviewerdisplayname customer customername author authorname user username displayname name'.split(' '))

/** Whether the keys lead to a name of whoever wrote a review, within the record that holds it. */
export function isReviewerKey(keys: readonly string[]): boolean {
  return keys.some((key) => REVIEWERS.has(plain(key))) && !isReplyKey(keys)
}

/** Whether the keys lead to an answer, such as the one to a review. */
export function isReplyKey(keys: readonly string[]): boolean {
  return keys.some((key) => REPLIES.has(plain(key)))
}

/** Whether the keys lead to a review: context where it has an answer. */
export function isReviewKey(keys: readonly string[]): boolean {
  return !isReplyKey(keys) && REVIEWS.has(plain(keys.at(-1) ?? ''))
}

/** Keys of lists whose objects are texts of their own; the parts of one text stand in `sections`, `blocks` and their like. */
const LISTS =
  /(?:posts|tweets|articles|pages|entries|items|reviews|comments|messages|topics|threads|videos|stories|replies|questions|answers|updates|records|drafts|emails|newsletters)(?:v\d)?$/
/** Keys of an object that is published, or was written, at a time of its own. */
const TIMES = new Set(
  ('date time datetime scheduled scheduledat scheduledfor scheduleddate scheduledtime publishdate publishat publishedat publishedon postdate postedat postedon timestamp timestampms creationtimestamp ' +
    'createdat created createtime createdtime createdate updatedat posttime').split(' '),
)

export function isRecordList(key: string | undefined): boolean {
  return key !== undefined && LISTS.test(plain(key))
}

/** Whether a key is of those that make an object in a list a text of its own. */
export function isRecordKey(key: string): boolean {
  const name = plain(key)
  return TIMES.has(name) || NETWORK_KEYS.has(name) || REPLIES.has(name)
}

/** Columns and keys that name where a draft goes to. */
const NETWORK_KEYS = new Set('network networks platform socialnetwork channel profile'.split(' '))

const NETWORKS: readonly (readonly [RegExp, Channel])[] = [
  [/\b(?:review|google (?:business|my business)|gbp|gmb|yelp|healthgrades|zocdoc|vitals)/i, 'review-reply'],
  [/\b(?:youtube|vimeo|video)\b/i, 'video'],
  [/\b(?:blog|wordpress|medium|website)\b/i, 'blog'],
  [/\b(?:newsletter|e-?mail|mailchimp)\b/i, 'newsletter'],
  [/\b(?:press|news ?wire|media release)/i, 'press-release'],
  [/\b(?:forum|reddit|quora|discourse)\b/i, 'forum'],
  [/\b(?:facebook|instagram|twitter|linkedin|tiktok|threads|bluesky|mastodon|pinterest|snapchat|posts?)\b|^(?:x|fb|ig|li)$/i, 'post'],
]

/** The channel that a value names, when its key is one that names a network. */
export function channelOf(key: string | undefined, value: string): Channel | undefined {
  if (key === undefined || !NETWORK_KEYS.has(plain(key))) return undefined
  return NETWORKS.find(([pattern]) => pattern.test(value.slice(0, 200).trim()))?.[1]
}
