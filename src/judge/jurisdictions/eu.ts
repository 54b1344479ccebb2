import { consentWords } from './consent-words.js'
import type { Law } from './law.js'
import type { Citation, Topic } from '../rule.js'

const HEALTH = { title: 'Data concerning health are a special category; explicit consent', section: 'GDPR, Art. 9(1) and 9(2)(a)' }
const IDENTITY = { title: 'Personal data: who can be identified, directly or indirectly', section: 'GDPR, Art. 4(1) and recital 26' }
const LEAST = { title: 'Data minimisation', section: 'GDPR, Art. 5(1)(c)' }

/** The member states' own laws add to it: professional secrecy, national numbers, advertising. */
export const GDPR: Readonly<Record<Topic, readonly Citation[]>> = {
  name: [HEALTH],
  health: [HEALTH],
  detail: [IDENTITY, LEAST],
  contact: [IDENTITY, LEAST],
  number: [{ title: 'Personal data: an identification number; national identification numbers', section: 'GDPR, Art. 4(1) and 87' }],
  picture: [{ title: 'Personal data, and data concerning health where they show them', section: 'GDPR, Art. 4(1) and 9(1)' }],
  story: [IDENTITY],
  reply: [HEALTH],
  consent: [{ title: 'Conditions for consent; explicit consent', section: 'GDPR, Art. 7 and 9(2)(a)' }],
  conduct: [{ title: "Professional codes of the member state's chambers", section: 'national law' }],
  remark: [{ title: 'Accountability', section: 'GDPR, Art. 5(2)' }],
}

export const EU: Law = {
  name: 'European Union (GDPR)',
  citations: GDPR,
  words: consentWords("the person's explicit consent"),
  notes: { minor: 'A child may be too young to consent: ask the holder of parental responsibility; the age is a matter of national law.' },
  barsTestimonials: false,
}
