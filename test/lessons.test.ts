import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { createLinter } from '../src/linter.js'
import { readExamples } from '../src/report/examples.js'

const linter = await createLinter({ remembers: true })

/** A page of instructions: its patients, parents and dates are anybody's. */
const LESSON = `Flu season is here. You can get your shot at any of our clinics. Bring your insurance card.

If you have a fever, stay home and rest. Call us if you get worse. A patient with asthma may need a test within two days.

Your doctor can tell you more. You should cover your mouth when you cough, and wash your hands often.

Our pharmacy is open until nine. You can pick up your order there, or ask your spouse to.`

const errorsIn = async (draft: string): Promise<readonly string[]> =>
  (await linter.lint(`${LESSON}\n\n${draft}\n\n${LESSON}`, { channel: 'newsletter' })).filter(({ severity }) => severity === 'error').map(({ rule }) => rule)

describe('on a page that speaks to everybody', () => {
  test('nobody is meant', async () => expect(await linter.lint(LESSON, { channel: 'newsletter' })).toEqual([]))

  test.each([
    ['a patient who is named', 'Our patient Maria Lopez had a stroke on May 3.', 'patient-name'],
    ['somebody of no role, whom a sentence is about', 'Maria Lopez had a stroke on May 3.', 'patient-name'],
    ['a story of nobody named', 'A 34-year-old dentist from Fort Dodge had a stroke here on May 3.', 'patient-condition'],
    ['… in a paragraph that speaks to the reader as well', 'A 34-year-old dentist from Fort Dodge fell off his bike on May 3 and broke an arm. Wear your helmet.', 'patient-condition'],
    ['a number', 'Found in the waiting room: a card with MRN 4471920.', 'record-number'],
  ])('%s is found all the same', async (_, draft, rule) => expect(await errorsIn(draft)).toContain(rule))

  test.each([
    ['a question of the reader', 'Your mother had a stroke? Ask Dr. Nair on May 3.'],
    ['an example', 'Say a patient with asthma came in with a fever: you would wait with her.'],
  ])('%s is no story', async (_, draft) => expect(await errorsIn(draft)).toEqual([]))

  test('of the leaks that the rules show, nine in ten are found', async () => {
    const leaks = RULES.flatMap(({ id }) => readExamples(readFileSync(`fixtures/rules/${id}.md`, 'utf8')))
      .filter(({ section, reader, channel, expected }) => section === 'leaks' && reader === 'text' && channel !== 'review-reply' && expected.some(({ severity }) => severity === 'error'))
    const found = await Promise.all(leaks.map(async ({ text }) => (await errorsIn(text)).length > 0))
    expect(leaks.length).toBeGreaterThan(50)
    expect(found.filter(Boolean).length / leaks.length).toBeGreaterThan(0.9)
  })
})
