import type { LinterConfig } from '../../linter.js'
import type { Course } from '../../learn/course.js'
import type { Channel } from '../../text/document.js'

/** What the organisation's config tells the page. It lies in the page as JSON, for everybody who opens it to read. */
export type SetUp = {
  readonly version: string
  readonly config: LinterConfig
  /** What a draft is when neither the person nor the draft says so. */
  readonly channel?: Channel
  /** The organisation's answer to reviews of which too little could be kept. */
  readonly template?: string
  /** What there is to practise on. */
  readonly course: Course
}
