import { after, before } from '../around.js'
import { latin } from '../latin.js'

/** Words before or after a place that make it the organisation's own, or an event's. */
const OWN_BEFORE =
  latin(/(?<![\p{L}])(?:visit us|find us|see us|join us|stop by|come (?:by|see|to)|drop by|drop-?in|our (?:new |main |other |second )?(?:office|clinic|practice|location|center|centre|campus|hospital|store|pharmacy|lab|building|site|address|branch|surgery|team|facility|parking|headquarters|doors)s?|new (?:office|clinic|location)|(?:office|clinic|practice|hospital|center|centre|headquarters|facility|pharmacy|store|lab|building|church|school|library|hall|venue|branch)(?: is| are)?(?: now)?(?: located| based| open)?|located|headquartered|based|parking|park(?:ing)? (?:is )?(?:on|at)|entrance|opening|relocat\w{2,5}|moving to|we(?:'re| are)(?: located)?|where:|location:|venue:|held|taking place|takes place|hosted|meets?|conference|event|mail (?:it|them|checks|donations|to|forms)|send (?:checks|donations|forms)|donations|attn|free|screenings?|check-?ups?|class(?:es)?|fair|blood drive|session|workshop|open (?:house|day)|market|caf[eé]|gala|vaccin\w{2,8}|registration|doors)(?![\p{L}])[^.!?\n]{0,50}$/iu)
const OWN_AFTER = latin(/^[^.!?\n]{0,12}(?:clinic|office|location|campus|branch|store|pharmacy|health cent(?:er|re)|hours|open (?:mon|daily|from|until)|parking)(?![\p{L}])|^[^.!?\n]{0,20}, (?:from |at )?\d{1,2}(?::\d{2})?(?: ?(?:-|to) ?\d{1,2}(?::\d{2})?)? ?[ap]\.?m/iu)

const PERSON_BEFORE = latin(/(?<![\p{L}])(?:lives?|living|lived|resid(?:es|ing|ed)|home (?:visit|address)|(?:her|his|their|patient's|pt's|client's) (?:home|house|address|flat|apartment)|found (?:down )?(?:at|on|in)|picked up|pulled off|patient|pt|mailed to (?:her|him)|family)(?![\p{L}])[^.!?\n]{0,40}$/iu)

/** Whether wording around a place says that it is the organisation's. Wording that gives it to a person wins. */
export function isOwnPlace(text: string, start: number, end: number): boolean {
  const view = before(text, start, 70)
  if (PERSON_BEFORE.test(view)) return false
  return OWN_BEFORE.test(view) || OWN_AFTER.test(after(text, end, 40))
}
