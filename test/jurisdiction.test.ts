import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { JURISDICTIONS, type Jurisdiction } from '../src/detect/jurisdiction.js'
import { LAWS, lawOf } from '../src/judge/law.js'
import { createLinter, type Linter } from '../src/linter.js'

const linters = new Map<Jurisdiction, Linter>()
for (const jurisdiction of JURISDICTIONS) linters.set(jurisdiction, await createLinter({ jurisdiction }))

const findings = (jurisdiction: Jurisdiction, text: string) => linters.get(jurisdiction)!.lint(text)
const AMERICAN = /45 CFR|42 CFR|HIPAA|HHS|\bOCR\b|authorization is on file|signed authorization/

describe('what the law says', () => {
  test.each(JURISDICTIONS.filter((one) => one !== 'us'))('of %s is cited for every rule, and no American law is', (jurisdiction) => {
    for (const rule of RULES) {
      const { law, hint, message, why } = lawOf(rule, jurisdiction)
      expect(law.length, rule.id).toBeGreaterThan(0)
      expect(JSON.stringify([law, hint, message]), rule.id).not.toMatch(AMERICAN)
      expect(why, rule.id).not.toMatch(/45 CFR/)
    }
  })

  test('of the United States is what the rules say themselves', () => {
    for (const rule of RULES) expect(lawOf(rule, 'us')).toEqual({ law: rule.law, message: rule.message, why: rule.why, hint: rule.hint })
  })

  test('words that a law replaces are of rules that exist', () => {
    const ids = RULES.map(({ id }) => id)
    expect(Object.values(LAWS).flatMap(({ words }) => Object.keys(words)).filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each<[Jurisdiction, string, RegExp]>([
    ['uk', 'patient-name', /UK GDPR, Art\. 9.*common law/],
    ['eu', 'patient-condition', /^.*GDPR, Art\. 9/],
    ['it', 'patient-picture', /Garante/],
    ['in', 'patient-picture', /National Medical Commission/],
    ['au', 'reply-confirms-patient', /Australian Information Commissioner/],
    ['au', 'patient-picture', /National Law, s 133/],
    ['ca', 'record-number', /PHIPA/],
  ])('%s: %s', (jurisdiction, id, pattern) => {
    const { law } = lawOf(RULES.find((rule) => rule.id === id)!, jurisdiction)
    expect(law.map(({ section }) => section).join('; ')).toMatch(pattern)
  })

  test('shows in findings: hints speak of consent instead of an authorization, and notes are the law’s own', async () => {
    const text = 'Our patient Lena Fischer is HIV positive.'
    const hints = async (jurisdiction: Jurisdiction): Promise<string> => (await findings(jurisdiction, text)).map(({ hint }) => hint).join('\n')
    expect(await hints('us')).toMatch(/signed authorization.*45 CFR 160\.203/s)
    expect(await hints('uk')).toMatch(/explicit consent/)
    expect(await hints('uk')).not.toMatch(/CFR|HIV/)
    expect(await hints('in')).toMatch(/HIV and AIDS \(Prevention and Control\) Act/)
  })
})

describe('national numbers need one witness less at home', () => {
  const NHS = '943 476 5870'
  const ids = async (jurisdiction: Jurisdiction, text: string): Promise<number> => (await findings(jurisdiction, text)).filter(({ rule }) => rule === 'national-id').length

  test.each<[Jurisdiction, string, string]>([
    ['uk', 'in groups, alone', `Please quote ${NHS}.`],
    ['uk', 'a bare run beside a patient', 'The patient is 9434765870.'],
    ['in', 'in groups, alone', 'It says 2341 2341 2346 there.'],
    ['eu', 'beside a patient', 'De patient is 111222333.'],
    ['ca', 'in groups, alone', 'It says 9876-543-217 there.'],
    ['au', 'beside a patient', 'The patient is 2123456701.'],
  ])('%s, %s: %s', async (jurisdiction, _, text) => {
    expect(await ids(jurisdiction, text)).toBe(1)
    expect(await ids('us', text), 'abroad').toBe(0)
  })

  test.each<[Jurisdiction, string]>([
    ['uk', 'Please quote 9434765870.'],
    ['uk', 'Please quote 943 476 5871.'],
    ['in', 'Ring 919876543210 today.'],
    ['ca', 'Ring 416-555-0138 today.'],
  ])('%s: a bare run, or one that fails its check, is nothing by itself: %s', async (jurisdiction, text) => {
    expect(await ids(jurisdiction, text)).toBe(0)
  })

  test('a label is enough everywhere', async () => {
    for (const jurisdiction of JURISDICTIONS) expect(await ids(jurisdiction, `NHS number ${NHS}`), jurisdiction).toBe(1)
  })
})

describe('consent', () => {
  const worst = async (jurisdiction: Jurisdiction, text: string): Promise<string> => {
    const found = await findings(jurisdiction, text)
    return found.some(({ severity }) => severity === 'error') ? 'error' : found.length > 0 ? 'warning' : 'nothing'
  }
  const BARRED: readonly Jurisdiction[] = ['in', 'au']

  test.each([
    ['a testimonial', 'Lena Fischer had a hip replacement with us and is so happy with the result. Shared with her written permission.'],
    ['a quotation', '“I could not walk before my hip replacement,” says our patient Lena Fischer. Shared with her written permission.'],
    ['a picture', 'Pictured: our patient Lena Fischer after her hip replacement. Shared with her written permission.'],
  ])('%s: an error in India and Australia, a warning elsewhere', async (_, text) => {
    for (const jurisdiction of JURISDICTIONS) expect(await worst(jurisdiction, text), jurisdiction).toBe(BARRED.includes(jurisdiction) ? 'error' : 'warning')
  })

  test('an authorization in the draft settles a picture, but not in India and Australia', async () => {
    const text = '<!-- phi-lint-authorized AUTH-2026-014 until 2999-01-01 -->\n\nPictured: our patient Lena Fischer after her hip replacement.\n'
    for (const jurisdiction of JURISDICTIONS) {
      const open = (await linters.get(jurisdiction)!.lint(text, { format: 'markdown' })).map(({ rule }) => rule)
      expect(open, jurisdiction).toEqual(BARRED.includes(jurisdiction) ? ['patient-picture'] : [])
    }
  })

  test('what advertises nothing is a warning everywhere', async () => {
    const text = 'Lena Fischer had a stroke on the ward, the hospital said on Monday. Told with the written permission of the patient.'
    for (const jurisdiction of JURISDICTIONS) expect(await worst(jurisdiction, text), jurisdiction).toBe('warning')
  })
})
