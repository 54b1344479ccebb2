import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { createLinter, type LinterConfig } from '../src/linter.js'
import { inForce } from '../src/judge/presets.js'
import type { Rule } from '../src/judge/rule.js'

/** `rule: the words found`, in reading order. */
async function found(text: string, config: LinterConfig = {}, format = 'text'): Promise<readonly string[]> {
  const findings = await (await createLinter(config)).lint(text, { format })
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start.offset, end.offset)}`)
}

describe('terms', () => {
  test.each<[string, string, LinterConfig['terms'], readonly string[]]>([
    ['a condition', 'Our patient Lena Fischer has the Varnhem syndrome-2.', { condition: ['Varnhem syndrome-2'] }, ['patient-name: Lena Fischer', 'patient-condition: Varnhem syndrome-2']],
    ['a treatment, in its plural', 'Ms. Lena Fischer had two Zoomlifts.', { treatment: ['Zoomlift'] }, ['patient-name: Lena Fischer', 'patient-treatment: Zoomlifts']],
    ['capitals that must be capitals', 'Ms. Lena Fischer had her RAMP with us.', { treatment: ['RAMP'] }, ['patient-name: Lena Fischer', 'patient-treatment: RAMP']],
    ['not the same word in small letters', 'Ms. Lena Fischer walked down the ramp with us.', { treatment: ['RAMP'] }, ['patient-name: Lena Fischer']],
  ])('%s', async (_, text, terms, expected) => {
    expect(await found(text, terms && { terms })).toEqual(expected)
  })

  test.each([
    ['behind the name', 'Ada Bell, our wellness compass, had a stroke of genius about strokes.'],
    ['before it', 'Wellness Compass Ada Bell explains strokes.'],
  ])('a job’s title %s makes a name no patient’s', async (_, text) => {
    const terms = { staff: ['wellness compass'] }
    expect((await found(text, { terms })).filter((line) => line.startsWith('patient-name'))).toEqual([])
  })

  test('a harmless phrase hides what it holds, and nothing else', async () => {
    const terms = { harmless: ['Parkinson Stroke Trail'] }
    const text = 'Our patient Lena Fischer walked the Parkinson Stroke Trail.'
    expect((await found(text, { terms })).join()).not.toMatch(/Stroke/)
    expect((await found('Our patient Lena Fischer had a stroke on the Parkinson Stroke Trail.', { terms })).join()).toMatch(/patient-condition: had a stroke/)
  })
})

describe('custom rules', () => {
  const brand = { id: 'own-brand', words: ['Ozempic', 'miracle jab'], near: ['person'] as const, message: 'Names a brand beside a person.', hint: 'Say "medicine".' }
  const only = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith('own-'))

  test('find words in a sentence with mentions of given kinds', async () => {
    const config = { customRules: [brand] }
    expect(only(await found('Lena Fischer loves the miracle jab.', config))).toEqual(['own-brand: miracle jab'])
    expect(only(await found('Lena Fischer is here. We stock the miracle jab.', config))).toEqual([])
    expect(only(await found('We stock the miracle jab.', { customRules: [{ ...brand, near: [] }] }))).toEqual(['own-brand: miracle jab'])
  })

  test('do not count the words themselves as their own company', async () => {
    const stroke = { id: 'own-stroke', words: ['stroke'], near: ['condition'] as const, message: 'Two illnesses at once.' }
    expect(only(await found('Strokes and a stroke: learn the signs of a stroke.', { customRules: [{ ...stroke, words: ['asthma'] }] }))).toEqual([])
    expect(only(await found('Asthma does not hurt.', { customRules: [{ ...stroke, words: ['asthma'] }] }))).toEqual([])
    expect(only(await found('Asthma may follow pneumonia.', { customRules: [{ ...stroke, words: ['asthma'] }] }))).toEqual(['own-stroke: Asthma'])
  })

  test('find a pattern as a word of its own, in code and links, too', async () => {
    const config = { customRules: [{ id: 'own-code', pattern: 'PX-\\d{3}', message: 'An internal code.' }] }
    expect(only(await found('See PX-123 and APX-1234.', config))).toEqual(['own-code: PX-123'])
    expect(only(await found('```\nPX-123\n```\n', config, 'markdown'))).toEqual(['own-code: PX-123'])
  })

  test('speak with their own severity, message and hint, and hold no words', async () => {
    const linter = await createLinter({ customRules: [{ ...brand, severity: 'error', near: [] }] })
    const [finding] = await linter.lint('Ozempic!')
    expect(finding).toMatchObject({ rule: 'own-brand', category: 'custom', severity: 'error', message: brand.message, hint: brand.hint })
    expect(JSON.stringify(finding)).not.toContain('Ozempic')
    const mild = await createLinter({ customRules: [{ ...brand, near: [] }], rules: { 'own-brand': 'off' } })
    expect(await mild.lint('Ozempic!')).toEqual([])
  })

  test('can be named by remarks in drafts', async () => {
    const report = await (await createLinter({ customRules: [{ ...brand, near: [] }] })).check('<!-- phi-lint-disable-next-line own-brand -- a recall notice -->\n\nOzempic!', { format: 'markdown' })
    expect(report.findings).toEqual([])
    expect(report.settled.map(({ reason }) => reason)).toEqual(['a recall notice'])
  })

  test.each(['-', '(x', 'x)', '()', '(x)', 'a|b', 'x'.repeat(121), '(a)(b)(c)(d) e'])('and terms refuse %j, which no text can hold', async (word) => {
    await expect(createLinter({ terms: { condition: [word] } })).rejects.toThrow('"terms.condition[0]" must be a word')
    await expect(createLinter({ customRules: [{ ...brand, words: ['x', word] }] })).rejects.toThrow('"customRules[0].words[1]" must be a word')
  })

  test('take what a person would type', async () => {
    const words = ["Crohn’s walk", 'post-op club', "lost one's spark", 'hip (and knee) school', 'Ménière', '5-a-day']
    const config = { customRules: [{ ...brand, near: [], words }] }
    expect(only(await found("Crohn's walk, postop club, lost her spark, hip school, Ménière, 5 a day.", config))).toHaveLength(6)
  })

  test('refuse a pattern that could take long', async () => {
    await expect(createLinter({ customRules: [{ id: 'own-x', pattern: '(a+)+', message: 'm' }] })).rejects.toThrow('"customRules[0].pattern" could take very long')
  })
})

test('suppression: requireReason', async () => {
  const draft = '<!-- phi-lint-disable-next-line record-number -->\n\nMRN 4471920\n'
  expect(await found(draft, {}, 'markdown')).toHaveLength(1)
  expect(await found(draft, { rules: { suppression: ['warning', { requireReason: false }] } }, 'markdown')).toEqual([])
  expect(await found(draft, { rules: { suppression: ['error', { requireReason: true }] } }, 'markdown')).toHaveLength(1)
})

test('a rule to come is on behind the preset, or where the config names it', () => {
  const [now] = RULES
  const toCome: Rule = { ...now!, id: 'to-come', since: '1.3.0', preset: 'next' }
  const ids = (...args: readonly ['recommended' | 'next', Parameters<typeof inForce>[2]]): readonly string[] => inForce([now!, toCome], ...args).map(({ id }) => id)
  expect(ids('recommended', {})).toEqual([now!.id])
  expect(ids('next', {})).toEqual([now!.id, 'to-come'])
  expect(ids('recommended', { 'to-come': 'warning' })).toEqual([now!.id, 'to-come'])
  expect(ids('next', { 'to-come': 'off' }), 'judge() leaves it out').toEqual([now!.id, 'to-come'])
})

test.each([
  ['jurisdiction', { jurisdiction: 'de' }, 'jurisdiction: must be one of us, uk'],
  ['preset', { preset: 'all' }, 'preset: must be one of recommended, next'],
  ['key', { term: {} }, 'term: there is no such key'],
])('the library refuses a wrong %s', async (_, config, message) => {
  await expect(createLinter(config as unknown as LinterConfig)).rejects.toThrow(message)
})
