import { asMention, withoutOverlaps } from '../around.js'
import type { Detector } from '../detector.js'
import { findEmails, findIps } from './addresses.js'
import { findPhones } from './phone.js'
import { findUrls } from './urls.js'

/**
 * Telephone and fax numbers, e-mail and internet addresses, links. Sorts:
 * phone, fax, email: `own` where wording says that it is the organisation's, `person` where it is somebody's, else none;
 * url: `fundraiser`, `memorial`, `profile`, `own`, else none; ip-address: none.
 */
export const detectContacts: Detector = ({ segment, index, tokens }) => {
  const { text, label } = segment
  const finds = [...findEmails(text), ...findUrls(text, tokens), ...(/\d/.test(text) ? [...findPhones(text, label), ...findIps(text)] : [])]
  return withoutOverlaps(finds).map((find) => asMention(find, index, 'contacts'))
}
