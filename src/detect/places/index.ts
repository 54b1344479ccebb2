import { asMention, labelWords, withoutOverlaps } from '../around.js'
import type { Detector } from '../detector.js'
import { findPostcodes } from './postcodes.js'
import { findRooms } from './rooms.js'
import { findStreets } from './streets.js'
import { findTails } from './tails.js'
import { findTowns } from './towns.js'

/**
 * Places smaller than a state: street addresses (sorts in streets.ts), postal codes (postcodes.ts, tails.ts), towns, counties and spots (towns.ts), rooms and beds (rooms.ts).
 */
export const detectPlaces: Detector = (prose) => {
  const { segment, index, tokens } = prose
  const { text } = segment
  const header = segment.label === undefined ? undefined : labelWords(segment.label)
  const streets = findStreets(text, tokens)
  const finds = [...streets, ...findTails(text, streets), ...findPostcodes(text, tokens, segment.label), ...findRooms(text, tokens, header), ...findTowns(prose, header)]
  return withoutOverlaps(finds).map((find) => asMention(find, index, 'places'))
}
