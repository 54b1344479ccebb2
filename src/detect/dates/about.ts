import type { Form } from './form.js'
import { latin } from '../latin.js'

/**
 * What a date is about. Closed: `birth`, `visit`, `admission`, `discharge`, `procedure`, `death`, `event`, `deadline`, `publication`, `hours` where words nearby tell;
 * else its form: `full`, `weekday`, `relative`, `month`, `holiday`, `day`.
 */
export type DateSort =
  | 'birth' | 'visit' | 'admission' | 'discharge' | 'procedure' | 'death' | 'event' | 'deadline' | 'publication' | 'hours'
  | 'full' | 'weekday' | 'relative' | 'month' | 'holiday' | 'day'

type About = Exclude<DateSort, Form> | 'event' | 'hours'

const WORDS: readonly (readonly [About, string])[] = [
  ['birth', "dob|d\\.o\\.b\\.?|b\\.?d\\.?|born|birth ?dates?|date of birth|birthday|b-?day|born on|née"],
  ['death', "died|passed(?: away)?|passing|deceased|death|date of death|dod|funeral|coded and|lost (?:him|her|them)|took (?:his|her) last breath|memorial service"],
  ['admission', 'admit(?:ted|s)?|admission|doa|adm|hospitali[sz]ed|brought in|rushed in|checked in|intake|transferred'],
  ['discharge', "discharged?|d\\/c'?d?|went home|sent home|goes home|going home|released from|finished (?:treatment|chemo)|rang the bell|graduated from"],
  ['procedure', 'surger(?:y|ies)|operat(?:ed|ion)|procedure|implant(?:ed)?|transplant(?:ed)?|biopsy|c-?section|delivered|delivery|scope|endoscopy|colonoscopy|extract(?:ed|ion)|root canal|infus(?:ed|ion)|chemo(?:therapy)?|dialysis|scan(?:ned)?|mri|ct|x-?rays?|mammogram|ultrasound|intubated|amputat(?:ed|ion)|repaired|stent(?:ed)?|bypass|crown|filling|vaccinated|injection|switched on'],
  ['visit', "visit(?:ed|s)?|seen|saw (?:you|him|her|us|them)|appointments?|appt|came (?:in|to|back|up)|come in|coming in|present(?:ed|s)|dos|date of service|check-?up|cleaning|follow-?up|consult(?:ation)?|exam(?:ined)?|evaluated|treated|sat in our chair|no-?show(?:ed)?|cancell?ed|rescheduled|referred|diagnosed|tested|results?|labs?|session|walked (?:in|into)|showed up"],
  ['event', "join us|rsvp|regist(?:er|ration)|open (?:house|day)|webinar|conference|workshop|class(?:es)?|seminar|fundraiser|gala|5k|10k|walk(?:athon)?|marathon|concert|festival|fair|drive|clinic will|celebrat(?:e|es|ing|ion)|tickets|doors open|starts?|starting|begins?|beginning|kicks? off|launch(?:es|ing)?|opens?|opening|grand opening|hosts?|hosting|hosted|held|takes? place|taking place|save the date|meet(?:s|ing)?|summit|symposium|lecture|talk|screenings?|awareness|observed|event|camp|tournament|raffle|parade|lunch and learn|support group|orientation|job fair|don't miss|come by|stop by|live at|airs?|presents|will (?:be|host|join|begin|speak)"],
  ['deadline', 'deadline|due|apply by|by|expires?|expiring|ends?|until|valid (?:through|until)|enrol?l(?:ment|ed)?|no later than|closes|last day|effective|renew(?:al)?|applications?'],
  ['publication', 'published|updated|posted|reviewed|revised|modified|accessed|retrieved|issued?|released?|for immediate release|copyright|©|vol(?:ume)?|edition|journal|newsletter|press release|reported|announced|dated|date|study|according to|embargo|article|photo taken'],
  ['hours', 'open|closed|hours|office hours|opening times|holiday hours|we\'re open|reopen'],
]
const CUES = latin(WORDS.map(([, words]) => `(?<![\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])`).join('|'), 'giu')

const LIMIT = /(?<![a-z])(?:on or (?:after|before)|any ?time (?:after|before)|no later than|between)(?: the)? $/i

/** A cue's reach in code units, before the date and after it. */
const BEFORE = 60
const AFTER = 45

/** Reads the sentence that holds a date: the nearest word that tells decides. A clock time beside the date makes an event of it. */
export function aboutDate(sentence: string, start: number, end: number, form: Form): DateSort {
  if (form === 'event' || form === 'hours') return form
  // "who served on or after May 7": a rule's limit, nobody's day.
  if (LIMIT.test(sentence.slice(Math.max(0, start - 24), start))) return 'deadline'
  const from = Math.max(0, start - BEFORE)
  const view = sentence.slice(from, end + AFTER)
  let best: About | undefined
  let nearest = Infinity
  for (const match of view.matchAll(CUES)) {
    const at = from + match.index
    const cueEnd = at + match[0].length
    if (at < end && cueEnd > start) continue
    // What stands before a date usually governs it: "born on May 3", "discharged Tuesday".
    const distance = cueEnd <= start ? start - cueEnd : (at - end) * 1.6 + 4
    const about = WORDS[match.slice(1).findIndex((group) => group !== undefined)]![0]
    // "DOB 12/1/1944 … day 3": the birth has its date already.
    if (about === 'birth' && cueEnd <= start && /\d/.test(sentence.slice(cueEnd, start))) continue
    if (distance < nearest && !(about === 'deadline' && /^by$/i.test(match[0]) && distance > 2)) {
      nearest = distance
      best = about
    }
  }
  const clock = /^(?:,? (?:at|from) |, | @ ?|: ?| )\d{1,2}(?::\d{2})? ?(?:-|to|–)? ?(?:\d{1,2}(?::\d{2})? ?)?[ap]\.?m\.?(?![a-z])/i.test(sentence.slice(end))
  if (clock && (best === undefined || best === 'event' || best === 'deadline' || best === 'publication' || best === 'hours')) return 'event'
  return best ?? form
}
