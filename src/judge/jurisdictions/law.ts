import type { Citation, Note, Rule, Topic } from '../rule.js'

/** Words of a rule that a law asks to be said differently. */
export type Words = Partial<Pick<Rule, 'message' | 'why' | 'hint'>>

/** What a law says where rules speak of the law. Facts without a source in the docs are marked there as general knowledge. */
export type Law = {
  /** Whose it is, for people. */
  readonly name: string
  /** By topic; undefined for the law that the rules cite themselves. */
  readonly citations: Readonly<Record<Topic, readonly Citation[]>> | undefined
  /** By rule. */
  readonly words: Readonly<Record<string, Words>>
  /** What is guarded more strictly. */
  readonly notes: Readonly<Partial<Record<Note, string>>>
  /** Whether testimonials and pictures of patients may not be used to advertise, even if the patient agrees. */
  readonly barsTestimonials: boolean
}
