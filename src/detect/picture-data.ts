import { PICTURE_FACTS } from '../read/packed/picture-sheet.js'
import type { Detector } from './detector.js'

/** Sorts: `position`, `person`, `time`, `serial`. */
const SORTS: ReadonlyMap<string, string> = new Map(Object.entries(PICTURE_FACTS).map(([sort, label]) => [label, sort]))

/** What a picture's metadata say of where, when, of whom and with which camera it was taken: the reader of pictures labels it. */
export const detectPictureData: Detector = ({ segment, index }) => {
  const sort = segment.label === undefined ? undefined : SORTS.get(segment.label)
  return sort === undefined ? [] : [{ kind: 'picture-data', segment: index, span: { start: 0, end: segment.text.length }, certainty: 'certain', by: 'picture-data', sort }]
}
