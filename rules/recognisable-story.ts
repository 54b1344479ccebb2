import { toldAlongside } from '../src/judge/alongside.js'
import { support } from '../src/judge/claims.js'
import { noteOnChild } from '../src/judge/protected.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const recognisableStory: Rule = {
  id: 'recognisable-story',
  title: 'A story of one patient that people could recognise, even without a name',
  severity: 'error',
  categories: ['story'],
  message: 'Tells of one patient with enough detail (time, place, age, job, family, a rare case) that people could recognise them.',
  why: 'Leaving the name out is not enough: the day, the town and what happened are how neighbours, colleagues and reporters find out who it was.',
  hint: 'Change or leave out what narrows it down: the day, the place, the exact age, the job, what makes it unique. Better: wait, and speak of the work in general.',
  topic: 'story',
  law: [
    { title: 'No actual knowledge that the information could identify the individual', section: '45 CFR 164.514(b)(2)(ii)' },
    { title: 'Reasonable basis to believe the information can be used to identify', section: '45 CFR 160.103' },
  ],
  kinds: ['individual-cue', 'patient-cue', 'rarity-cue', 'occupation-cue', 'relation-cue', 'incident-cue', 'date', 'age', 'place', 'room', 'photo'],
  isAuthorizable: true,
  *find(draft) {
    for (const subject of disclosures(draft, 'error')) {
      if (subject.form !== 'unnamed') continue
      const marks = [...subject.mentions, ...subject.facts.filter(({ kind }) => kind === 'rarity-cue' || kind === 'occupation-cue' || kind === 'incident-cue')]
      const note = noteOnChild(subject, draft)
      const evidence = [...support(subject), ...toldAlongside(subject, draft).hinted]
      for (const mark of marks.length > 0 ? marks : subject.because) {
        if (mark.sort !== 'pronoun') yield { category: 'story', severity: 'error', mark, evidence, note }
      }
    }
  },
}
