import { consentWords } from './consent-words.js'
import type { Law } from './law.js'

const HEALTH = { title: 'Personal health information needs consent to be disclosed', section: 'PHIPA, 2004 (Ontario) and the health information acts of the other provinces' }
const DATA = { title: 'Knowledge and consent; limits on use and disclosure', section: 'PIPEDA, Schedule 1' }

export const CA: Law = {
  name: 'Canada (PIPEDA, PHIPA)',
  citations: {
    name: [HEALTH, DATA],
    health: [HEALTH, DATA],
    detail: [{ title: 'Identifying information: what could identify somebody, alone or with other information', section: 'PHIPA, 2004 (Ontario)' }],
    contact: [DATA],
    number: [{ title: 'Health numbers', section: 'PHIPA, 2004 (Ontario)' }, DATA],
    picture: [HEALTH, DATA],
    story: [{ title: 'Identifying information: what could identify somebody, alone or with other information', section: 'PHIPA, 2004 (Ontario)' }],
    reply: [HEALTH],
    consent: [{ title: 'Elements of consent', section: 'PHIPA, 2004 (Ontario)' }, DATA],
    conduct: [{ title: "Social media: expectations of the province's college", section: 'professional colleges' }],
    remark: [{ title: 'Accountability', section: 'PIPEDA, Schedule 1' }],
  },
  words: consentWords("the person's express consent"),
  notes: { minor: 'A child may not be capable of consent: ask a parent or guardian.' },
  barsTestimonials: false,
}
