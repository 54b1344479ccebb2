import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const patientPicture: Rule = {
  id: 'patient-picture',
  title: 'Words that say a patient is pictured, filmed or heard',
  severity: 'error',
  categories: ['photo', 'biometric'],
  message: 'Says that a patient is pictured, filmed, heard or scanned here.',
  why: 'A face, a voice, a scan or a wound in a picture identifies. Consent to be photographed for the record is no consent to publish.',
  hint: 'Leave the picture out, or make sure that the authorization names this use of it.',
  topic: 'picture',
  law: [
    { title: 'Full face photographic images and any comparable images', section: '45 CFR 164.514(b)(2)(i)(Q)' },
    { title: 'Biometric identifiers, including finger and voice prints', section: '45 CFR 164.514(b)(2)(i)(P)' },
  ],
  kinds: ['photo', 'biometric'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['photo', 'biometric'], ({ kind }) => (kind === 'photo' ? 'photo' : 'biometric')),
}
