import type { Mention } from '../src/detect/mention.js'
import type { Rule } from '../src/judge/rule.js'
import type { Draft } from '../src/relate/subject.js'

const POSITION = {
  message: 'The picture file says where it was taken.',
  hint: 'Publish a copy without metadata. Windows: Properties, Details, "Remove Properties and Personal Information". Phone: share it with the location turned off. Everywhere: exiftool -all= on a copy.',
}
const TIME = {
  message: 'The picture file says to the second when it was taken, and with which camera.',
  hint: 'Publish a copy without metadata: the time tells the day of a visit, and the camera joins this picture to others. Everywhere: exiftool -all= on a copy.',
}

export const photoMetadata: Rule = {
  id: 'photo-metadata',
  title: 'A picture file that says who is shown, where or when',
  severity: 'error',
  categories: ['photo', 'location', 'date'],
  message: 'The picture file names a person who is shown.',
  why: 'A picture carries more than one sees: the position on the map, the names that a photo library gave to faces, the second, the camera. Everybody who downloads it can read them, also when the face is out of sight.',
  hint: 'Take the name out of the file, or publish a copy without metadata. Windows: Properties, Details, "Remove Properties and Personal Information". Everywhere: exiftool -all= on a copy.',
  topic: 'picture',
  law: [
    { title: 'All geographic subdivisions smaller than a State', section: '45 CFR 164.514(b)(2)(i)(B)' },
    { title: 'All elements of dates (except year) directly related to an individual', section: '45 CFR 164.514(b)(2)(i)(C)' },
    { title: 'Full face photographic images and any comparable images', section: '45 CFR 164.514(b)(2)(i)(Q)' },
  ],
  kinds: ['picture-data', 'person'],
  *find(draft) {
    const data = draft.mentions.filter(({ kind }) => kind === 'picture-data')
    for (const mark of data) {
      if (mark.sort === 'position') yield { category: 'location', severity: 'error', mark, evidence: [], ...POSITION }
      if (mark.sort === 'person' && !isStaff(mark, draft)) yield { category: 'photo', severity: 'error', mark, evidence: [] }
    }
    // Every camera writes the time; only with its own number is that more than the day of a picture.
    const time = data.find(({ sort }) => sort === 'time')
    const serial = data.find(({ sort }) => sort === 'serial')
    if (time && serial) yield { category: 'date', severity: 'warning', mark: time, evidence: [serial], ...TIME }
  },
}

/** Somebody whom the config lists. */
function isStaff({ segment }: Mention, draft: Draft): boolean {
  return draft.mentionsIn(segment).some(({ kind, sort }) => kind === 'person' && sort === 'staff')
}
