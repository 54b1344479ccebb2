import type { Statement } from '../../relate/statement.js'
import type { Draft, Subject } from '../../relate/subject.js'
import { ruledOn } from '../ruled.js'

/** What the frames make of a sentence. */
export type Frames = {
  /** Who is spoken of there, as form and role. */
  readonly people: ReadonlySet<string>
  /** The cues that decided who they are. */
  readonly because: ReadonlySet<string>
  /** What is ruled on those spoken of, and on those of whom the sentence tells something. */
  readonly rulings: ReadonlySet<string>
  readonly gravest: Rank
}

/** 0: nobody is spoken of; 1: nothing is disclosed; 2: a warning; 3: an error. */
export type Rank = 0 | 1 | 2 | 3
const RANKS = { none: 1, warning: 2, error: 3 } as const

/** Reads what the frames of a draft make of each of its sentences, and of the whole. */
export function readFrames(draft: Draft): { readonly framesOf: (statement: Statement) => Frames; readonly gravest: Rank } {
  const spoken = new Map<Statement, Set<Subject>>()
  const told = new Map<Statement, Set<Subject>>()
  const add = (to: Map<Statement, Set<Subject>>, statement: Statement | undefined, subject: Subject): void => {
    if (statement) to.set(statement, (to.get(statement) ?? new Set()).add(subject))
  }
  for (const subject of draft.subjects) {
    for (const mention of [...subject.mentions, ...subject.because]) add(spoken, draft.statementOf(mention), subject)
    for (const fact of subject.facts) add(told, draft.statementOf(fact), subject)
  }
  const framesOf = (statement: Statement): Frames => {
    const people = [...(spoken.get(statement) ?? [])]
    const others = [...(told.get(statement) ?? [])].filter((subject) => !people.includes(subject))
    const ruling = (subject: Subject, how: string): string => `${how} ${subject.form} ${subject.role} ${ruledOn(subject, draft)}${subject.consent.length > 0 ? ' consent' : ''}`
    return {
      people: new Set(people.map(({ form, role }) => `${form} ${role}`)),
      because: new Set(people.flatMap(({ because }) => because.map(({ kind, sort }) => `${kind} ${sort}`))),
      rulings: new Set([...people.map((subject) => ruling(subject, 'spoken')), ...others.map((subject) => ruling(subject, 'told'))]),
      gravest: gravest([...people, ...others], draft),
    }
  }
  return { framesOf, gravest: gravest(draft.subjects, draft) }
}

function gravest(subjects: readonly Subject[], draft: Draft): Rank {
  return subjects.reduce<Rank>((most, subject) => Math.max(most, RANKS[ruledOn(subject, draft) ?? 'none']) as Rank, 0)
}
