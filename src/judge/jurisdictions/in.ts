import { barredWords } from './consent-words.js'
import type { Law } from './law.js'

const DATA = { title: 'Personal data need consent or another lawful use', section: 'Digital Personal Data Protection Act, 2023' }
const SECRECY = { title: "Patients' secrets; no pictures or case reports by which they could be known", section: 'Indian Medical Council (Professional Conduct, Etiquette and Ethics) Regulations, 2002' }
// In abeyance since August 2023 as far as is known: the older regulations stand, and councils of the states repeat the rule.
const TESTIMONIALS = { title: 'No testimonials, and no pictures or scans of patients, to solicit patients', section: 'National Medical Commission, Professional Conduct Regulations 2023 (in abeyance: check), and state medical councils' }
const AADHAAR = { title: 'Aadhaar numbers may not be published', section: 'Aadhaar Act, 2016' }

const INSTEAD = "medical councils forbid testimonials and patients' pictures in what a doctor publishes, with or without consent."

export const IN: Law = {
  name: 'India (DPDP Act, NMC)',
  citations: {
    name: [DATA, SECRECY],
    health: [DATA, SECRECY],
    detail: [DATA, SECRECY],
    contact: [DATA],
    number: [DATA, AADHAAR],
    picture: [TESTIMONIALS, SECRECY],
    story: [SECRECY, TESTIMONIALS],
    reply: [SECRECY],
    consent: [TESTIMONIALS, DATA],
    conduct: [{ title: 'Conduct in social media', section: 'National Medical Commission, guidelines on social media' }],
    remark: [DATA],
  },
  words: barredWords("the person's written consent", INSTEAD),
  notes: {
    hiv: 'HIV status has a law of its own: the HIV and AIDS (Prevention and Control) Act, 2017, asks for informed consent to tell it.',
    mental: 'Mental illness has a law of its own: the Mental Healthcare Act, 2017, forbids giving pictures or facts of a patient to the media without consent.',
    minor: 'A child cannot consent: a parent or guardian must, and that can be proved (Digital Personal Data Protection Act, 2023).',
  },
  barsTestimonials: true,
}
