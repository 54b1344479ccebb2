import type { Find } from '../around.js'
import { ownerOf, type Owner } from './owner.js'
import { latin } from '../latin.js'

/** Local parts that belong to a desk, not to a person. */
const DESKS =
  /^(?:info|information|contact|contacts?us|office|admin|administration|reception|frontdesk|front\.desk|hello|hi|help|helpdesk|support|service|services|customer\w*|care|events?|register|registration|rsvp|tickets?|jobs?|careers?|hr|recruit\w*|hiring|apply|press|media|news|newsroom|newsletter|communications?|comms|marketing|pr|investors?|ir|billing|accounts?|accounting|payments?|sales|orders?|shop|donate|donations?|giving|foundation|volunteer\w*|appointments?|booking|bookings|schedul\w*|feedback|complaints?|patient(?:relations|experience|advocate|services|support|portal)\w*|privacy|compliance|legal|webmaster|postmaster|noreply|no-reply|donotreply|team|clinic|hospital|pharmacy|lab|records?|medicalrecords|referrals?|research|studies|study|trials?|education|training|community|outreach|membership|members|enquir\w*|inquir\w*|mail|post|editor|editorial|subscribe|unsubscribe|security|abuse|director|manager|wellness|dental|smiles?)(?:[._-]?\w{0,14})?$/i

const LOCAL = "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._%+'-]{0,62}[\\p{L}\\p{M}\\p{N}_+-])?"
const DOMAIN = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,5}(?:xn--[a-z\\d-]{2,40}|\\p{L}{2,24})'
const EMAIL = latin(`(?<![\\p{L}\\p{N}._%+@/-])${LOCAL}@${DOMAIN}(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'gu')

/** "yusra_b at example dot org", "x [at] y (dot) com", "x(at)y.com". A dot or brackets must tell: "at home dot dot" does not. */
const AT = '(?: ?[[({<] ?at ?[\\])}>] ?| at | AT )'
const DOT = '(?: ?[[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot | DOT )'
const TLDS = 'com|org|net|edu|gov|io|co|info|health|care|clinic|us|uk|ca|au|nz|ie|in|de|fr|es|it|nl|se|no|dk|fi|pl|ch|at|be|br|mx|za|sg|eu'
const SPELLED = [
  latin(`(?<![\\p{L}\\p{N}._-])([a-z\\d][\\w.+-]{0,40}(?: dot [\\w-]{1,20}){0,2})${AT}[a-z\\d-]{2,40}(?:(?:${DOT}|\\.)[a-z\\d-]{2,20}){0,2}${DOT}(?:${TLDS})(?![\\p{L}\\p{N}])`, 'giu'),
  latin(`(?<![\\p{L}\\p{N}._-])([a-z\\d][\\w.+-]{0,40}) ?[[({<] ?at ?[\\])}>] ?[a-z\\d-]{2,40}(?:\\.[a-z\\d-]{2,20}){0,2}\\.(?:${TLDS})(?![\\p{L}\\p{N}])`, 'giu'),
]

/** E-mail addresses, also spelled ones. Sort: `own` (a desk's, or offered for contact), `person`, or none. */
export function findEmails(text: string): Find[] {
  const finds: Find[] = []
  const add = (start: number, end: number, local: string, certainty: Find['certainty']): void => {
    finds.push({ start, end, kind: 'email', certainty, rank: 5, ...emailOwner(text, start, end, local) })
  }
  if (/@[^\s@]{1,60}\./.test(text)) {
    for (const match of text.matchAll(EMAIL)) {
      if (/@(?:abdm|sbx)$/i.test(match[0])) continue
      add(match.index, match.index + match[0].length, match[0].slice(0, match[0].indexOf('@')), 'certain')
    }
  }
  if (/ dot |[[({<] ?at ?[\])}>]/i.test(text)) {
    for (const form of SPELLED) {
      for (const match of text.matchAll(form)) add(match.index, match.index + match[0].length, match[1]!, 'likely')
    }
  }
  return finds
}

function emailOwner(text: string, start: number, end: number, local: string): Owner {
  return DESKS.test(local) ? { sort: 'own' } : ownerOf(text, start, end)
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = latin(`(?<![\\p{L}\\p{N}])(?<!\\d\\.|[§v] ?)(?:${OCTET}\\.){3}${OCTET}(?:/\\d{1,2})?(?![\\p{L}\\p{N}])(?!\\.\\d)`, 'gu')
const IPV6 = latin(/(?<![\p{L}\p{N}:.])(?=[\da-f]*:[\da-f]*:|::)[\da-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?:%[a-z\d]{1,8})?(?:\/\d{1,3})?(?![\p{L}\p{N}:]|\.\d)/giu)
/** Words that make four numbers a version or a section. */
const VERSION = latin(/(?<![\p{L}])(?:versions?|ver|v|release|firmware|software|build|section|sec|chapter|paragraph|para|clause|article|§|step|table|figure|fig|item|update|ios|android|windows|macos)\.?[ :#]{0,2}$/iu)

/** Internet addresses, version 4 and 6 (RFC 791, RFC 4291). */
export function findIps(text: string): Find[] {
  const finds: Find[] = []
  for (const match of /\d\.\d{1,3}\.\d/.test(text) ? text.matchAll(IPV4) : []) {
    const ahead = text.slice(Math.max(0, match.index - 24), match.index)
    if (VERSION.test(ahead) || /mask[ :=]{1,3}$/i.test(ahead)) continue
    const labelled = /(?<![a-z])ip(?:v4)?(?![a-z])/i.test(ahead)
    // Small numbers alone are an outline's ("1.2.3.4").
    if (!labelled && !/^(?:10|0)\.|\//.test(match[0]) && match[0].split('.').every((octet) => Number.parseInt(octet, 10) < 20)) continue
    finds.push({ start: match.index, end: match.index + match[0].length, kind: 'ip-address', certainty: 'certain', rank: 4 })
  }
  for (const match of /[\da-f]{0,4}:[\da-f]{0,4}:/i.test(text) ? text.matchAll(IPV6) : []) {
    const bare = match[0].replace(/[%/].*/s, '')
    if (!isIpv6(bare)) continue
    finds.push({ start: match.index, end: match.index + match[0].length, kind: 'ip-address', certainty: /\d/.test(bare) ? 'certain' : 'possible', rank: 4 })
  }
  return finds
}

/** Eight groups of four hexadecimal digits, the last two perhaps as an IPv4 address, or fewer with one "::" (RFC 4291, 2.2). A time ("10:30:00") and a bare "::" are none. */
export function isIpv6(value: string): boolean {
  const halves = value.split('::')
  if (halves.length > 2 || value.includes(':::')) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group) || group.includes('.'))) return false
  const count = groups.length + (groups.at(-1)?.includes('.') ? 1 : 0)
  return halves.length === 2 ? count >= 1 && count < 8 : count === 8
}
