import { consentWords } from './consent-words.js'
import type { Law } from './law.js'

const HEALTH = { title: 'Data concerning health are a special category; explicit consent', section: 'UK GDPR, Art. 9(1) and 9(2)(a)' }
const CONFIDENCE = { title: 'Duty of confidentiality towards patients', section: 'common law; NHS Code of Practice on confidentiality' }
const IDENTITY = { title: 'Personal data: who can be identified, directly or indirectly', section: 'UK GDPR, Art. 4(1)' }
const CALDICOTT = { title: 'Use confidential information only where it is needed, and the least of it', section: 'Caldicott Principles' }

export const UK: Law = {
  name: 'United Kingdom (UK GDPR, common law)',
  citations: {
    name: [HEALTH, CONFIDENCE],
    health: [HEALTH, CONFIDENCE],
    detail: [IDENTITY, CALDICOTT],
    contact: [IDENTITY, CALDICOTT],
    number: [{ title: 'Personal data: an identification number', section: 'UK GDPR, Art. 4(1)' }, CALDICOTT],
    picture: [{ title: 'Personal data, and data concerning health where they show them', section: 'UK GDPR, Art. 4(1) and 9(1)' }, CONFIDENCE],
    story: [IDENTITY, CONFIDENCE],
    reply: [CONFIDENCE, HEALTH],
    consent: [{ title: 'Conditions for consent; explicit consent', section: 'UK GDPR, Art. 7 and 9(2)(a)' }],
    conduct: [{ title: 'Professional standards on the use of social media', section: 'GMC, NMC and GDC guidance' }],
    remark: [{ title: 'Accountability', section: 'UK GDPR, Art. 5(2)' }],
  },
  words: consentWords("the person's explicit consent"),
  notes: { minor: 'A child may be too young to decide: somebody with parental responsibility must agree, and the child should be asked as well.' },
  barsTestimonials: false,
}
