import type { Token } from '../../text/tokens.js'
import { before, type Find } from '../around.js'
import { latin } from '../latin.js'

/** Top-level domains that a link without scheme may end in; a closed choice, since "etc.and" is no link. */
const TLDS =
  'com|org|net|edu|gov|mil|int|io|co|info|biz|me|tv|ly|gl|gd|to|us|uk|ca|au|nz|ie|in|de|fr|es|it|nl|be|se|no|dk|fi|pl|ch|at|pt|cz|hu|gr|ro|br|mx|za|sg|jp|cn|kr|hk|il|eu|health|care|clinic|dental|hospital|doctor|app|dev|site|online|page|link|fund|charity|foundation|live|life|family|memorial|example|test|nhs|wales|scot'

const SCHEME = latin(/\b(?:https?|ftp):\/\/[^\s<>"'`|\\^{}]{2,2000}/giu)
const BARE = latin(
  `(?<![\\p{L}\\p{N}@._%+/-])(?:www\\.)?(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.){1,4}(?:${TLDS})(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}]|@)(?::\\d{2,5})?(?:[/?][^\\s<>"'\`|\\\\^{}]{0,2000})?`,
  'iuy',
)

const FUNDRAISER = /(?:^|\.)(?:gofundme|justgiving|givesendgo|fundly|gogetfunding|mightycause|youcaring|giveforward|spotfund|helphopelive|cotafund|fundrazr|crowdfunder|leetchi|gofund|gf|milaap|ketto|impactguru|plumfund|mealtrain|takethemameal|lotsahelpinghands|givebutter|chuffed|backabuddy|whydonate|betterplace|gogives)\.\w{2,10}(?:\.\w{2,3})?$/i
const MEMORIAL = /(?:^|\.)(?:caringbridge|legacy|obituaries|forevermissed|everloved|tributearchive|dignitymemorial|tributes|findagrave|mykeeper|gatheringus|muchloved|rip|echovita|obits?|remembr|memories|keeper|postcaring|mylifesite|carepages)\.\w{2,10}(?:\.\w{2,3})?$/i
const MEMORIAL_WORDS = /obituar|\bobits?\b|in-memoriam|in-loving-memory|memorial-page|\btributes?\/|death-notice|condolence|^[^/]*(?:funeral|cremation|mortuary)/i
/** A person's page in a network; the rest of the path must be the name alone. */
const PROFILE = /^(?:(?:www|m|mobile)\.)?(?:(?:(?:facebook|fb|instagram|twitter|tiktok|threads|snapchat|pinterest)\.(?:com|net)|x\.com)\/(?!(?:share|sharer|intent|hashtag|explore|p|pin|reel|events?|groups?|pages?|watch|search|login|help|policies|home|i|business|photo|story\.php|profile\.php)(?:[/?.]|$))@?[\w.-]{2,}\/?(?:\?.*)?$|linkedin\.com\/in\/|strava\.com\/athletes|venmo\.com\/(?:u\/)?\w|cash\.app\/\$|paypal\.me\/|reddit\.com\/u(?:ser)?\/|bsky\.app\/profile)/i
/** A page whose name says that an organisation keeps it. */
const KEPT = /(?:health|care|gov|clinic|hospital|medical|dental|dentist|doctor|physio|pharma|nurs|hospice|therapy|wellness|benefit|news|mag|times|radio|tv|press|foundation|charity|official|center|centre|university|college|school|city|county|association|society|group|team|\bdr)/i

/** Words that call a page their own: "visit us at", "our website". */
const OWN = latin(/(?<![\p{L}])(?:our (?:web ?site|site|page|portal|blog|online \w{1,12})|visit(?: us)?(?: at| online)?|register(?: online)?(?: at| here)?|sign up|book(?: online)?|learn more|read more|more (?:info(?:rmation)?|at|details)|details|info|rsvp|apply|tickets|donate|schedule|find us|follow us|online at|download|web ?site|web|go to)[ \n:>-]{0,3}(?:at |here |on |by |today |now )?[ \n:>(-]{0,3}$/iu)

/**
 * Links, with and without scheme. Sort: `fundraiser`, `memorial` (condolence, obituary, patient-journal pages), `profile` (a person's page in a network),
 * `own` (wording offers it as the organisation's), or none.
 */
export function findUrls(text: string, tokens: readonly Token[]): Find[] {
  const finds: Find[] = []
  const add = (start: number, found: string, certainty: Find['certainty']): void => {
    const value = trimLink(found)
    if (value.length < 4) return
    finds.push({ start, end: start + value.length, kind: 'url', certainty, rank: 4, ...sortOf(value, before(text, start, 40)) })
  }
  if (text.includes('://')) for (const match of text.matchAll(SCHEME)) add(match.index, match[0], 'certain')
  for (const token of tokens) {
    if (token.kind === 'break' || !/^(?:www\.|[.-]$)/i.test(token.kind === 'address' ? token.text : (text[token.end] ?? ''))) continue
    BARE.lastIndex = token.start
    const match = BARE.exec(text)
    if (match && !isSentenceGlitch(match[0])) add(match.index, match[0], /^www\.|\//i.test(match[0]) ? 'certain' : 'likely')
  }
  return finds
}

/** Punctuation of the sentence, and a bracket that the link did not open, are not the link's. */
function trimLink(found: string): string {
  let value = found.replace(/(?<![.,;:!?*_~…'"])[.,;:!?*_~…'"]+$/, '')
  while (/[)\]]$/.test(value) && value.split(/[([]/).length <= value.split(/[)\]]/).length - 1) value = value.slice(0, -1).replace(/(?<![.,;:!?])[.,;:!?]+$/, '')
  return value
}

/** "…the clinic.It was", "follow us.Me too": a capital after the dot and no path is a missing space; so is a short word as the name of a two-letter domain. */
function isSentenceGlitch(found: string): boolean {
  if (/[/?]/.test(found)) return false
  const parts = found.split('.')
  const last = parts.at(-1)!
  if (/^[A-Z][a-z]/.test(last)) return true
  return parts.length === 2 && (/^(?:in|it|no|at|to|me|is|be|us|co|de|es|tv)$/i.test(last) || parts[0]!.length < 2)
}

function sortOf(link: string, view: string): { readonly sort?: string } {
  const bare = link.replace(/^[a-z]{3,5}:\/\//i, '')
  const host = /^[^/?#:]*/.exec(bare)![0].toLowerCase()
  if (FUNDRAISER.test(host) || /gofundme|\/fundraisers?\/|donatenow\/.*-family/i.test(bare)) return { sort: 'fundraiser' }
  if (!/\.(?:gov|mil)$/.test(host) && (MEMORIAL.test(host) || MEMORIAL_WORDS.test(bare))) return { sort: 'memorial' }
  if (OWN.test(view)) return { sort: 'own' }
  return PROFILE.test(bare) && !KEPT.test(bare.slice(host.length)) ? { sort: 'profile' } : {}
}
