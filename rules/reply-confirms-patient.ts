import { toldAlongside } from '../src/judge/alongside.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const replyConfirmsPatient: Rule = {
  id: 'reply-confirms-patient',
  title: 'A reply that confirms or denies that the reader is a patient',
  severity: 'error',
  categories: ['patient-relationship'],
  message: 'Confirms or denies, in public, that the person you answer is a patient.',
  why: 'Saying "your visit", "our records show" or "you are not a patient here" discloses, even when the reviewer said it first. Practices have been fined for exactly such replies.',
  hint: 'Thank them for the feedback, say what you do in general, and move the talk offline: "Please call our office manager."',
  topic: 'reply',
  law: [
    { title: 'Uses and disclosures need the individual\'s authorization', section: '45 CFR 164.502(a)' },
    { title: 'HHS settlements on replies to reviews: Elite Dental (2019), New Vision Dental (2022), Manasa Health Center (2023)', section: 'hhs.gov, resolution agreements' },
  ],
  kinds: ['relationship-cue', 'condition', 'treatment'],
  *find(draft) {
    for (const subject of disclosures(draft, 'error')) {
      if (subject.form !== 'addressee') continue
      const { said, hinted } = toldAlongside(subject, draft)
      const evidence = [...subject.facts, ...said, ...hinted]
      for (const mark of subject.because) {
        if (mark.kind === 'relationship-cue') yield { category: 'patient-relationship', severity: 'error', mark, evidence }
      }
    }
  },
}
