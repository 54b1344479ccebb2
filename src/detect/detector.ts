import type { Prose } from '../text/prose.js'
import type { Mention } from './mention.js'

/** Finds mentions of its kinds in one segment's prose, in reading order. Pure; never throws on any text. */
export type Detector = (prose: Prose) => readonly Mention[]
