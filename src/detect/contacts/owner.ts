import { after, before } from '../around.js'
import { latin } from '../latin.js'

/** Whose a number or address is, as far as wording tells: the publishing organisation's own, a person's, or unknown. */
export type Owner = { readonly sort?: 'own' | 'person' }

const PERSON_BEFORE = [
  // her cell, wife's number, patient's phone, Mr. Lee's mobile; not "today's hotline" or "women's health line"
  latin(/(?<![\p{L}])(?:her|his|their|patient's|pt's|client's|resident's|wife's|husband's|mother's|mom's|mum's|dad's|father's|son's|daughter's|sister's|brother's|partner's|boss's|family's|neighbou?r's|\p{Lu}\p{Ll}+'s?s?) (?:new |old |own |personal |home |work |private |direct )?(?:cell(?: ?phone)?|mobile|phone|landline|number|line|fax(?: machine)?|e-?mail(?: address)?|inbox|contact|whatsapp|ip|address)(?![\p{L}])[^.!?\n]{0,30}$/iu),
  latin(/(?<![\p{L}])(?:your|my) (?:fax machine|cell|mobile|home phone|personal)(?![\p{L}])[^.!?\n]{0,20}$/iu),
  // reach him at, ring her on, text Anders at, e-mail his wife on
  latin(/(?<![\p{L}])(?:reach|ring|text|phone|call|contact|e-?mail|write(?: to)?|message|mail|fax|whatsapp|dm)(?:ed|ing)? (?:him|her|them|mom|mum|dad|(?:his|her|their|the) (?:patient|pt|mom|mum|dad|mother|father|wife|husband|son|daughter|sister|brother|family|partner)|(?:mr|mrs|ms|miss)\.? \p{Lu}\p{L}+)(?![\p{L}])[^.!?\n]{0,25}$/iu),
  latin(/(?<![\p{L}])(?:[Rr]each|[Rr]ing|[Tt]ext|[Ww]rite|[Ee]-?mail|[Mm]essage|[Cc]all) (?:to )?(?!Us|Dr|Center|Centre|Office|Line|Clinic|Hotline|Desk|Team|The|Our|Now|Today|Monday|Customer|Patient|Member|Health|Human|Poison)\p{Lu}\p{Ll}+ (?:at|on|via)[ :]{1,2}$/u),
  // nobody is picking up, calling me daily from, the last call was to, call when ready
  latin(/(?<![\p{L}])(?:(?:nobody|no one|not|isn't|aren't|wasn't|never) (?:is |was )?(?:pick(?:s|ing|ed)? up|answer\w{0,3})|(?:she|he|they)(?:'s| is| was| has been|'s been|'d been)? call(?:s|ed|ing)?|keeps? calling|kept calling|calling me|last call|called (?:me|us)|call when|call back|callback|voicemail)(?![\p{L}])[^.!?\n]{0,40}$/iu),
  latin(/(?<![\p{L}])(?:patient|pt|guarantor|next of kin|nok|emergency contact|poa|caregiver|spouse)(?: (?:phone|tel|cell|mobile|e-?mail|contact|number|no\.?|ip))?[ :=#(-]{1,4}(?:is |at |on )?$/iu),
]
const PERSON_AFTER = latin(/^[) ,]{0,3}(?:is |was )?(?:her|his|their|the patient's|the boss's|(?:her|his|their) (?:mum|mom|dad|mother|father|wife|husband|son|daughter|employer|boss|work|shop)'?s?)(?![\p{L}])|^,? the (?:bakery|shop|school|office|synagogue|church|garage) where (?:she|he|they)/iu)

/** "Our manager would like to listen. You can reach her at": readers are invited to the organisation's own line. */
const INVITED = latin(/(?<![\p{L}])(?:you (?:can|may|could) (?:also )?|please |feel free to )(?:reach|ring|call|phone|contact|e-?mail|text)(?: to)? (?:him|her|them)(?![\p{L}])[^.!?\n]{0,25}$/iu)

/** A reporter who looks for people gives an address of the trade. */
const PRESS = latin(/(?<![\p{L}])(?:looking|wants?|hop(?:es|ing)) to (?:talk|speak|interview|hear|connect)(?![\p{L}])[^!?\n]{0,110}$/iu)

const OWN_BEFORE =
  latin(/(?<![\p{L}])(?:call(?: us| our| the| today| now| me)?|contact(?: us| our| me)?|phone us|(?:text|ring|e-?mail|fax|message|write|reach)(?: to)? (?:us|our)|our (?:office|clinic|team|front desk|reception|desk|practice|number|phone|fax|line|staff|manager|website|site|page|e-?mail|inbox|patient \w{1,12})|patient (?:relations|experience|services|liaison|advocates?|advocacy|advice)|complaints|compliments|office|front desk|reception|help ?desk|desk|hotline|helpline|nurse line|billing|toll[- ]free|rsvp|register(?: at| by)?|registration|book(?:ing)?s?|appointments?|schedule|questions|inquir(?:y|ies)|enquir(?:y|ies)|info(?:rmation)?|more at|learn more|details|tickets|press|media|investors?|contacts?|hr|careers|jobs|apply|clinic|pharmacy|hospital|department|dept|switchboard|manager|coordinator|visit(?: us)?|website|donate|sign up|volunteer|crisis|lifeline|poison control|customer service|member services|direct line|ask for|talk to|speak (?:to|with))(?![\p{L}])\??[^!?\n]{0,45}$/iu)
const OWN_AFTER = /^[) ,.-]{0,3}(?:to (?:schedule|book|make|register|rsvp|learn|speak|find|request|discuss|get|set|reach|reserve|talk|ask|donate|join|sign|refill)|for (?:an? appointment|more|information|details|questions|help|assistance|tickets|billing)|or (?:visit|call|e-?mail|book|online|go to|stop by)|and (?:ask|press|choose|we|our)|press \d|option \d|toll[- ]free|\(?(?:toll[- ]free|tty|tdd))/iu

/** Reads the words around `start` and `end`. A person's wording beats the organisation's: "call her at", not "call us". */
export function ownerOf(text: string, start: number, end: number): Owner {
  const view = before(text, start, 80)
  const rest = after(text, end, 50)
  if (/^\(?1?[ .(-]{0,2}8(?:00|33|44|55|66|77|88)(?!\d)/.test(text.slice(start, end))) return { sort: 'own' }
  if (PRESS.test(before(text, start, 140)) || INVITED.test(view)) return { sort: 'own' }
  if (PERSON_BEFORE.some((cue) => cue.test(view)) || PERSON_AFTER.test(rest)) return { sort: 'person' }
  if (OWN_BEFORE.test(view) || OWN_AFTER.test(rest)) return { sort: 'own' }
  return {}
}
