import type { Lesson, Question } from './questions.js'

/** Questions as the page holds them: a lesson stands in it once, not with every draft of its rule. Plain data, which survives JSON. */
export type Course = {
  readonly lessons: readonly Lesson[]
  readonly questions: readonly (Omit<Question, 'rules'> & { readonly rules: readonly [string, ...string[]] })[]
}

export function courseOf(questions: readonly Question[]): Course {
  const lessons = new Map(questions.flatMap(({ rules }) => rules.map((lesson) => [lesson.id, lesson] as const)))
  return {
    lessons: [...lessons.values()],
    questions: questions.map(({ rules: [first, ...others], ...question }) => ({ ...question, rules: [first.id, ...others.map(({ id }) => id)] })),
  }
}

export function questionsIn({ lessons, questions }: Course): readonly Question[] {
  const known = new Map(lessons.map((lesson) => [lesson.id, lesson] as const))
  return questions.map(({ rules: [first, ...others], ...question }) => ({ ...question, rules: [known.get(first)!, ...others.map((id) => known.get(id)!)] }))
}
