import { expect, test } from 'vitest'
import { createLinter } from '../src/linter.js'

const linter = await createLinter()

/** The words that a rule's findings point at beside their own. */
async function pointsAt(text: string, rule: string): Promise<string[]> {
  const findings = (await linter.lint(text, { channel: 'forum' })).filter((finding) => finding.rule === rule)
  expect(findings).not.toEqual([])
  return findings.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start.offset, end.offset)))
}

test.each([
  ['a number points at the facts of its sentence', 'record-number', 'MRN 4471902 has two records, one says Charcot foot and one does not.', 'Charcot foot'],
  ['a number points at the facts of the sentence after it', 'plan-number', 'Member no. XGZ 884 207 113 is denied for contacts. Keratoconus, both eyes.', 'Keratoconus'],
  ['a story points at an everyday word that says nothing alone', 'patient-name', 'Our patient Ingrid had a stroke and gets a bridge on Friday.', 'bridge'],
  ['a story points at a day two sentences on', 'patient-condition', 'Our patient Ingrid has pneumonia. It rained a lot. The family came on Friday.', 'Friday'],
])('%s', async (_, rule, text, words) => {
  expect(await pointsAt(text, rule)).toContain(words)
})

test.each([
  ['of the lesson around it', 'Our patient Ingrid has pneumonia. Patients usually recover within 3 weeks of a course of amoxicillin.', 'amoxicillin'],
  ['beside the name of somebody at work', 'Our patient Ingrid has pneumonia. Dr. Ames, from Salem, looks after her.', 'Salem'],
])('a story does not point at facts %s', async (_, text, words) => {
  expect(await pointsAt(text, 'patient-condition')).not.toContain(words)
})
