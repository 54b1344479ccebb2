import { barredWords } from './consent-words.js'
import type { Law } from './law.js'

const HEALTH = { title: 'Health information is sensitive information; its use and disclosure', section: 'Privacy Act 1988 (Cth), s 6 and APP 6' }
const TESTIMONIALS = { title: 'No testimonials in advertising a regulated health service', section: 'Health Practitioner Regulation National Law, s 133' }
const NOONAN = { title: "Replies to reviews that name the reviewer: 'AQE' and Noonan", section: 'Office of the Australian Information Commissioner' }

const INSTEAD = 'testimonials may not advertise a regulated health service (National Law, s 133).'

export const AU: Law = {
  name: 'Australia (Privacy Act, AHPRA)',
  citations: {
    name: [HEALTH],
    health: [HEALTH],
    detail: [{ title: 'Information about an individual who is reasonably identifiable', section: 'Privacy Act 1988 (Cth), s 6' }],
    contact: [{ title: 'Use and disclosure of personal information', section: 'Privacy Act 1988 (Cth), APP 6' }],
    number: [{ title: 'Government related identifiers', section: 'Privacy Act 1988 (Cth), APP 9' }],
    picture: [HEALTH, TESTIMONIALS],
    story: [HEALTH, TESTIMONIALS],
    reply: [HEALTH, NOONAN],
    consent: [TESTIMONIALS, HEALTH],
    conduct: [{ title: 'Social media: how to meet your obligations under the National Law', section: 'AHPRA and National Boards' }],
    remark: [{ title: 'Open and transparent management of personal information', section: 'Privacy Act 1988 (Cth), APP 1' }],
  },
  words: barredWords("the person's consent", INSTEAD),
  notes: { minor: 'A child may be too young to consent: ask a parent or guardian.' },
  barsTestimonials: true,
}
