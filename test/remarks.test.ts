import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/linter.js'
import { readRemarks, withoutRemarks } from '../src/text/remark.js'

const linter = await createLinter({ today: '2026-11-22' })
const LEAK = 'Our patient Lena Fischer had a stroke.'

const remarksIn = (source: string) => readRemarks(source).map(({ verb, subject, reason }) => ({ verb, subject, reason }))
const rulesIn = async (source: string, format = 'markdown') => (await linter.lint(source, { format, channel: 'blog' })).map(({ rule, start }) => `${start.line} ${rule}`)

describe('a remark', () => {
  it.each([
    ['Markdown and HTML', '<!-- phi-lint-disable-line patient-name -- staff -->'],
    ['MDX', '{/* phi-lint-disable-line patient-name -- staff */}'],
    ['templates', '{# phi-lint-disable-line patient-name -- staff #}'],
    ['JSONC', '"text": "…", // phi-lint-disable-line patient-name -- staff'],
    ['YAML', 'text: … # phi-lint-disable-line patient-name -- staff'],
    ['WebVTT', 'NOTE phi-lint-disable-line patient-name -- staff'],
    ['XML, where two hyphens are forbidden', '<!-- phi-lint-disable-line patient-name: staff -->'],
    ['a format without comments', 'Some words. [phi-lint-disable-line patient-name -- staff]'],
    ['a hand that likes long dashes', '<!-- phi-lint-disable-line patient-name — staff -->'],
  ])('is read in the comments of %s', (_, source) => {
    expect(remarksIn(source)).toEqual([{ verb: 'disable-line', subject: 'patient-name', reason: 'staff' }])
  })

  it.each([
    ['in running words', 'Write phi-lint-disable-line to switch a rule off.'],
    ['with another word', '<!-- phi-lint-disabled-line x -->'],
    ['in code', '`phi-lint-disable-line`'],
  ])('is none %s', (_, source) => {
    expect(remarksIn(source)).toEqual([])
  })

  it('leaves everything else of the draft at its place', () => {
    const source = 'One [phi-lint-disable-line -- why] two\r\nthree'
    expect(withoutRemarks(source, readRemarks(source))).toBe(`One ${' '.repeat(30)} two\r\nthree`)
  })
})

describe('a suppression', () => {
  it.each([
    ['its own line', `${LEAK} <!-- phi-lint-disable-line -- invented -->`],
    ['the next line', `<!-- phi-lint-disable-next-line -- invented -->\n${LEAK}`],
    ['the next line that is not empty', `<!-- phi-lint-disable-next-line -- invented -->\n\n${LEAK}`],
    ['all that follows', `<!-- phi-lint-disable -- invented -->\n\nA word.\n\n${LEAK}`],
    ['the rules that it names', `<!-- phi-lint-disable-next-line patient-name, patient-condition -- invented -->\n${LEAK}`],
  ])('reaches %s', async (_, source) => {
    expect(await rulesIn(source)).toEqual([])
  })

  it('ends where the rules are switched on again', async () => {
    expect(await rulesIn(`<!-- phi-lint-disable -- invented -->\n\n${LEAK}\n\n<!-- phi-lint-enable -->\n\n${LEAK}`)).toEqual(['7 patient-name', '7 patient-condition'])
  })

  it('leaves the rules alone that it does not name', async () => {
    expect(await rulesIn(`<!-- phi-lint-disable-next-line patient-name -- invented -->\n${LEAK}`)).toEqual(['2 patient-condition'])
  })

  it('switches nothing off while it still asks for its reason', async () => {
    const text = `<!-- phi-lint-disable-next-line -- WHY? -->\n${LEAK}`
    expect(await rulesIn(text)).toEqual(['1 suppression', '2 patient-name', '2 patient-condition'])
    expect((await linter.lint(text, { format: 'markdown' }))[0]!.message).toContain('until you write the reason')
  })

  it('keeps what it settled, with the reason', async () => {
    const { settled } = await linter.check(`${LEAK} [phi-lint-disable-line -- invented]`)
    expect(settled.map(({ finding, by, reason }) => ({ rule: finding.rule, by, reason }))).toEqual([
      { rule: 'patient-name', by: 'suppression', reason: 'invented' },
      { rule: 'patient-condition', by: 'suppression', reason: 'invented' },
    ])
  })

  it('is not called unused when its rules are switched off', async () => {
    const without = await createLinter({ rules: { 'patient-name': 'off' } })
    expect(await without.lint('<!-- phi-lint-disable-next-line patient-name -- invented -->\n\nA word.', { format: 'markdown' })).toEqual([])
  })
})

describe('an authorization', () => {
  const authorized = (until: string) => `<!-- phi-lint-authorized AUTH-2026-014 until ${until} -->`

  it('covers the draft when it stands above it', async () => {
    expect(await rulesIn(`${authorized('2026-11-22')}\n\n# One\n\n${LEAK}\n\n# Two\n\n${LEAK}`)).toEqual([])
  })

  it('covers its own section otherwise', async () => {
    expect(await rulesIn(`# One\n\n${authorized('2027-03-01')}\n\n${LEAK}\n\n# Two\n\n${LEAK}`)).toEqual(['9 patient-name', '9 patient-condition'])
  })

  it('settles the warning that asks for it', async () => {
    expect(await rulesIn(`${authorized('2027-03-01')}\n\nWith her permission: Lena Fischer is free of cancer.`)).toEqual([])
  })

  it.each([
    ['numbers', `${authorized('2027-03-01')}\n\n${LEAK} Her MRN is 4471920.`, ['3 record-number']],
    ['what a reply says', `${authorized('2027-03-01')}\n\nThank you for your review. We have no record of you.`, ['1 authorization', '3 reply-confirms-patient']],
  ])('does not cover %s', async (_, source, rules) => {
    expect(await rulesIn(source)).toEqual(rules)
  })

  it.each([
    ['has expired', authorized('2026-11-21')],
    ['has a day that does not exist', authorized('2027-13-41')],
    ['has no last day', '<!-- phi-lint-authorized AUTH-2026-014 -->'],
    ['names a person', '<!-- phi-lint-authorized Lena until 2027-03-01 -->'],
  ])('that %s is an error and covers nothing', async (_, remark) => {
    expect(await rulesIn(`${remark}\n\n${LEAK}`)).toEqual(['1 authorization', '3 patient-name', '3 patient-condition'])
  })

  it('is never repeated in a message', async () => {
    const findings = await linter.lint('<!-- phi-lint-authorized Zaphod until 2027-03-01 -->', { format: 'markdown' })
    expect(JSON.stringify(findings)).not.toContain('Zaphod')
  })
})
