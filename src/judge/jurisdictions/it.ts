import { consentWords } from './consent-words.js'
import { GDPR } from './eu.js'
import type { Law } from './law.js'

const GARANTE = { title: 'Health data may not be spread to the public', section: 'Codice in materia di protezione dei dati personali (d.lgs. 196/2003), art. 2-septies, comma 8' }
const SECRECY = { title: 'Professional secrecy', section: 'Codice di deontologia medica' }
/** Consent to pictures for scientific use is none to publish them. */
const PICTURES = { title: 'Pictures of patients published beyond what they agreed to', section: 'Garante per la protezione dei dati personali, provvedimento n. 769/2024' }

export const IT: Law = {
  name: 'Italy (GDPR, Garante)',
  citations: {
    ...GDPR,
    name: [...GDPR.name, GARANTE],
    health: [...GDPR.health, GARANTE],
    picture: [...GDPR.picture, PICTURES],
    story: [...GDPR.story, GARANTE],
    reply: [...GDPR.reply, GARANTE, SECRECY],
    consent: [...GDPR.consent, PICTURES],
    conduct: [{ title: 'Conduct towards patients', section: 'Codice di deontologia medica' }],
  },
  words: consentWords("the person's explicit consent, given for publication,"),
  notes: { minor: 'A child cannot consent: both parents, or whoever has parental responsibility, must agree.' },
  barsTestimonials: false,
}
