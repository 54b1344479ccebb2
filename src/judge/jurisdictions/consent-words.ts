import type { Words } from './law.js'

/** Where the law knows consent rather than an American authorization: the same advice in its words. */
export function consentWords(basis: string): Readonly<Record<string, Words>> {
  return {
    'patient-name': { hint: `Take the name out ("a patient", "a family"), or take out everything about health and care. If the person agreed, keep ${basis} on file and say so in the draft.` },
    'patient-mention': { hint: `Leave the name out, or make sure that ${basis} is on file.` },
    'patient-picture': { hint: `Leave the picture out, or make sure that ${basis} names this use of it. Consent to a picture for the record is none to publish it.` },
    'consent-unverified': {
      message: `Tells of a patient and says that they agreed. Check that ${basis} is on file and covers this use.`,
      why: 'A friendly yes is not enough: consent must be informed, given for this use, and on record before the story goes out.',
      hint: `Find ${basis} before you post. If there is none, get it first, or leave the patient out. The person may take it back: be ready to take the story down.`,
    },
    'authorization': { why: 'Consent ends on the day that it names, or when the person takes it back. After it, or without it, the story is a disclosure like any other.' },
  }
}

/** The same where advertising with patients is forbidden, whatever they agreed to. */
export function barredWords(basis: string, because: string): Readonly<Record<string, Words>> {
  const consent = consentWords(basis)
  return {
    ...consent,
    'patient-picture': { hint: `Leave the picture out, even if the patient agreed: ${because}` },
    'patient-name': { hint: `Take the name out ("a patient", "a family"), or take out everything about health and care. Consent does not make it a testimonial that you may use: ${because}` },
    'recognisable-story': { hint: `Speak of the work in general instead of one patient. Consent does not make it a testimonial that you may use: ${because}` },
    'consent-unverified': {
      ...consent['consent-unverified'],
      hint: `Ask a lawyer before you use a patient's story, signed or not: ${because}`,
    },
  }
}
