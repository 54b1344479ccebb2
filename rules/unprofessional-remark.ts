import { unprofessionalRemarks } from '../src/judge/conduct.js'
import type { Rule } from '../src/judge/rule.js'

export const unprofessionalRemark: Rule = {
  id: 'unprofessional-remark',
  title: 'A disparaging or flippant remark about patients',
  severity: 'warning',
  categories: ['conduct'],
  message: 'Sounds disparaging or flippant about patients. This is about professional conduct, not privacy.',
  why: 'Such posts have cost people their jobs and practices their reputation, also when nobody can be recognised.',
  hint: 'Leave it out. If you need to let off steam, talk to a colleague in private.',
  topic: 'conduct',
  law: [{ title: 'Professional codes, such as the AMA Code of Medical Ethics on social media', section: 'Opinion 2.3.2' }],
  kinds: ['conduct-cue'],
  *find(draft) {
    for (const mark of unprofessionalRemarks(draft)) yield { category: 'conduct', severity: 'warning', mark, evidence: [] }
  },
}
