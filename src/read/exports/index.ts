import { forum } from './forum.js'
import type { ExportReader } from './format.js'
import { googleReviews } from './google-reviews.js'
import { facebook, instagram } from './meta.js'
import { wordpress } from './wordpress.js'
import { x } from './x.js'
import { youtube, youtubeTables } from './youtube.js'

/** Exports of networks and programs. Facebook's photographs look like Instagram's, so it is asked first. */
export const EXPORTS: readonly ExportReader[] = [facebook, instagram, x, googleReviews, youtube, youtubeTables, wordpress, forum]
