import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createLinter, offersFor, redact, replaceWords, rewrite, suggest, suppress, type Edit, type Finding, type LintOptions } from '../src/index.js'
import { readExamples } from '../src/report/examples.js'
import { TEMPLATE } from '../src/rewrite/index.js'
import { applyEdits, compose, destinationOf, disjoint, originOf } from '../src/rewrite/edit.js'
import { hunksOf } from '../src/rewrite/hunks.js'
import { runs } from './runs.js'

const linter = await createLinter({ remembers: true })
const mend = async (draft: string, options: LintOptions = {}) => (await rewrite(linter, draft, options)).text

describe('other words, by what they are', () => {
  test.each([
    // Names: a patient, the patient; nothing where the sentence has said who, or speaks to them.
    ['Maria Lopez came in with a stroke.', 'A patient came in with a stroke.'],
    ['Our patient Maria Lopez came in with a stroke.', 'Our patient came in with a stroke.'],
    ['Our patient, Maria Lopez, came in with a stroke.', 'Our patient came in with a stroke.'],
    ["We fixed Maria Lopez's hip.", "We fixed a patient's hip."],
    ['Mrs. Lopez had a stroke. Mrs. Lopez is home again.', 'A patient had a stroke. The patient is home again.'],
    ['Lars and Birgitta Holm are back for their infusions.', 'Two patients are back for their infusions.'],
    ['Happy discharge day, Mr. Okafor!! He beat pneumonia.', 'Happy discharge day!! He beat pneumonia.'],
    ["A reader says you treated her for cancer. Thank you, Mrs. Upshaw, we've shown it to the team.", "A reader says you treated her for cancer. Thank you, we've shown it to the team."],
    ['Letter of the month: "Dear Fleur Adair, my laryngectomy took my voice."', 'Letter of the month: "Dear all, my laryngectomy took my voice."'],
    ['Prayers for Mr. Jan-Piet de Vries, who broke his hip.', 'Prayers for a patient, who broke his hip.'],
    // Days: recently, soon, the year.
    ['Maria Lopez had a stroke last Tuesday.', 'A patient had a stroke recently.'],
    ['Maria Lopez had a stroke on March 3, 2024.', 'A patient had a stroke in 2024.'],
    ['On Monday Maria Lopez had a stroke.', 'Recently a patient had a stroke.'],
    ['Today Maria Lopez had a stroke.', 'A patient had a stroke.'],
    ['Happy 97th birthday to Mr. Szabo in room 4! His hip is new.', 'Happy birthday to a patient! His hip is new.'],
    ['Maria Lopez had a stroke at 4:12 this morning.', 'A patient had a stroke recently.'],
    ['Mrs. Graves goes home tomorrow with a brand new hip.', 'A patient goes home soon with a brand new hip.'],
    // Ages, places, rooms.
    ['Happy discharge day, Mr. Okafor! 98 years young, and he beat pneumonia.', 'Happy discharge day! An elderly patient, and he beat pneumonia.'],
    ['Maria Lopez, 34, broke her hip.', 'A patient broke her hip.'],
    ['Our patient Rosa Diaz turned 93 and has dementia.', 'Our patient turned 90 or older and has dementia.'],
    ['Maria Lopez, who lives in Springfield, had a stroke.', 'A patient, who lives in our area, had a stroke.'],
    ['Maria Lopez in room 12 had a stroke.', 'A patient had a stroke.'],
    // Numbers go with what says which number they are.
    ['Our patient (MRN 4471920) had a stroke.', 'Our patient had a stroke.'],
    ['Please open the chart for MRN 4471920.', 'Please open the chart for a patient.'],
    // Hashtags.
    ['Keep fighting your leukemia! #PrayForLena #hospital', 'Keep fighting your leukemia! #hospital'],
    ['Keep fighting your leukemia! #PrayForLena\n\nFlu shots on Saturday.', 'Keep fighting your leukemia!\n\nFlu shots on Saturday.'],
  ])('%s → %s', async (draft, wanted) => expect(await mend(draft)).toBe(wanted))

  test.each([
    ['a capital in the middle of a sentence stays small', 'We think that on Monday Maria Lopez had a stroke.', 'We think that recently a patient had a stroke.'],
    ['small letters stay small', 'maria lopez had a stroke on monday lol. Maria Lopez is fine.', /^[a-z]/],
    ['"a" or "an" by the next word', 'An 8-year-old boy, Tim Baker, broke his arm.', /^A young boy/],
  ])('%s', async (_, draft, wanted) => expect(await mend(draft)).toMatch(wanted))
})

describe('a sentence for which there are no other words goes', () => {
  test('with those that lean on it', async () => {
    const draft = 'Our visiting hours are 9 to 5, and the garden is open to all. Pic of our patient and her wound! She was so brave. The cafe sells soup.'
    expect(await mend(draft)).toBe('Our visiting hours are 9 to 5, and the garden is open to all. The cafe sells soup.')
  })
  test('but never so many that nothing is left to say', async () => {
    const { text, after } = await rewrite(linter, 'Pic of our patient and her wound!')
    expect(text).not.toBe('')
    expect(after.findings).not.toEqual([])
  })
})

describe('a reply', () => {
  const reply: LintOptions = { channel: 'review-reply' }
  test('keeps what is safe', async () => {
    expect(await mend('Thank you for your kind words about our front desk and our new waiting room. We are sorry that your visit fell short. Please call our office at any time, we would like to listen.', reply))
      .toBe('Thank you for your kind words about our front desk and our new waiting room. We are sorry that your experience fell short. Please call our office at any time, we would like to listen.')
  })
  test('is written anew where too little is left', async () => expect(await mend('Your biopsy was benign, Ann. You came in on Monday.', reply)).toBe(TEMPLATE))
  test("in the organisation's own words", async () => {
    const { text } = await rewrite(linter, 'Your biopsy was benign, Ann.', { ...reply, template: 'Thank you. Please ring our office.' })
    expect(text).toBe('Thank you. Please ring our office.')
  })
  test('in curly quotation marks, as a word processor sets them', async () => {
    const template = 'Thank you. We’d like to listen – please ring “the desk”.'
    expect((await rewrite(linter, 'Your biopsy was benign, Ann.', { ...reply, template })).text).toBe(template)
  })
  test('whose template discloses something is left as it was', async () => {
    const { text } = await rewrite(linter, 'Your biopsy was benign, Ann.', { ...reply, template: 'Sorry about your biopsy. Your visit was on Monday.' })
    expect(text).not.toContain('Monday')
  })
  test('without a leak stays', async () => {
    const draft = 'Thank you for your feedback. Please call our office.'
    expect(await mend(draft, reply)).toBe(draft)
  })
})

describe('files', () => {
  test.each([
    ['CRLF and a byte-order mark', 'a.txt', '\ufeffHello.\r\n\r\nOur patient Maria Lopez had a stroke.\r\n', '\ufeffHello.\r\n\r\nOur patient had a stroke.\r\n'],
    ['emphasis goes with its words', 'a.md', '# News\n\nOur patient **Maria Lopez** had a _stroke_.\n', '# News\n\nOur patient had a _stroke_.\n'],
    ['JSON stays JSON', 'a.json', '{"text": "Our patient Maria Lopez had a stroke.\\nWe \\"care\\"."}', '{"text": "Our patient had a stroke.\\nWe \\"care\\"."}'],
    ['a name with an entity goes whole', 'a.html', '<p>Our patient <b>Maria O&#39;Neil</b> had a stroke.</p>', '<p>Our patient had a stroke.</p>'],
    ['tags inside a word go with it', 'a.html', '<p>Our patient Maria Lo<em>p</em>ez had a stroke.</p>', '<p>Our patient had a stroke.</p>'],
    ['times of subtitles stay', 'a.srt', '1\n00:01,000 --> 00:02,000\nOur patient Maria\n\n2\n00:02,000 --> 00:03,000\nLopez had a stroke.\n', undefined],
    ['cells of a table', 'a.csv', 'date,text\n2026-05-01,"Our patient ""Maria Lopez"" had a stroke."\n', undefined],
    ['YAML', 'a.yaml', "title: News\ntext: 'Our patient Maria Lopez had a stroke.'\n", "title: News\ntext: 'Our patient had a stroke.'\n"],
  ])('%s', async (_, path, draft, wanted) => {
    const { text, after, before } = await rewrite(linter, draft, { path })
    expect(before.findings).not.toEqual([])
    if (wanted !== undefined) expect(text).toBe(wanted)
    expect(after.findings.length).toBeLessThanOrEqual(before.findings.length)
  })
  test('what a baseline knows is left alone', async () => {
    const draft = 'Our patient Maria Lopez had a stroke.'
    expect((await rewrite(linter, draft, { leaves: () => true })).edits).toEqual([])
  })
})

const ROOT = fileURLToPath(new URL('../fixtures', import.meta.url))
const drafts = [
  ...readdirSync(`${ROOT}/drafts`, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
    .map((name) => ({ name, text: readFileSync(`${ROOT}/drafts/${name}`, 'utf8'), options: { path: name, ...(name.startsWith('replies') && { channel: 'review-reply' as const }) } })),
  ...readdirSync(`${ROOT}/rules`).flatMap((page) => readExamples(readFileSync(`${ROOT}/rules/${page}`, 'utf8')).filter(({ expected }) => expected.some(({ severity }) => severity === 'error'))
    .map(({ text, reader, channel, line }) => ({ name: `${page}:${line}`, text, options: { channel: channel ?? ('post' as const), format: reader } }))),
  ...readdirSync(`${ROOT}/readers`).filter((name) => name.startsWith('leak.')).map((name) => ({ name, text: readFileSync(`${ROOT}/readers/${name}`, 'utf8'), options: { path: name } })),
]

/** Whether the edit is in a paragraph with a finding or its evidence, or where the same name stands. */
function isAboutWhatWasFound(text: string, findings: readonly Finding[], { span }: Edit): boolean {
  const paragraph = { start: text.lastIndexOf('\n\n', span.start) + 1, end: `${text}\n\n`.indexOf('\n\n', span.end) }
  const places = findings.flatMap((finding) => [finding, ...finding.evidence])
  const names = findings.filter(({ category }) => category === 'name').flatMap(({ start, end }) => text.slice(start.offset, end.offset).split(/[^\p{L}']+/u))
  return places.some(({ start, end }) => start.offset < paragraph.end && paragraph.start < end.offset) || names.some((part) => text.slice(span.start, span.end).includes(part))
}

it('every fixture: no finding comes, nothing else changes, and a second time nothing is left to do', { timeout: 120_000 }, async () => {
  expect(drafts.length).toBeGreaterThan(100)
  for (const { name, text, options } of drafts) {
    const result = await rewrite(linter, text, options)
    const errors = (findings: typeof result.after.findings) => findings.filter(({ severity }) => severity === 'error').length
    expect(result.after.findings.length, name).toBeLessThanOrEqual(result.before.findings.length)
    expect(errors(result.after.findings), name).toBeLessThanOrEqual(errors(result.before.findings))
    // Nothing changed but what the edits say, and no edit stands in a paragraph without a finding, unless the same name stands there.
    expect(applyEdits(text, result.edits), name).toBe(result.text)
    expect(result.edits, name).toEqual(disjoint(result.edits))
    if (errors(result.before.findings) === 0) expect(result.text, name).toBe(text)
    if (!result.text.includes(TEMPLATE)) for (const edit of result.edits) expect(isAboutWhatWasFound(text, result.before.findings, edit), `${name}: ${edit.text}`).toBe(true)
    const again = await rewrite(linter, result.text, options)
    expect(again.text, name).toBe(result.text)
  }
})

describe('edits', () => {
  const edit = fc.record({ start: fc.nat(20), length: fc.nat(4), text: fc.constantFrom('', 'x', 'yz', 'long words') })
  const editsOf = (raw: readonly { start: number; length: number; text: string }[], length: number) =>
    disjoint(raw.map(({ start, length: size, text }) => ({ span: { start: Math.min(start, length), end: Math.min(start + size, length) }, text }))).filter(({ span }) => span.end > span.start)

  it('made one after the other are the same as made at once', () => {
    const base = 'abcdefghijklmnopqrst'
    fc.assert(fc.property(fc.array(edit, { maxLength: 4 }), fc.array(edit, { maxLength: 4 }), (one, two) => {
      const first = editsOf(one, base.length)
      const between = applyEdits(base, first)
      const second = editsOf(two, between.length)
      expect(applyEdits(base, compose(first, second))).toBe(applyEdits(between, second))
    }), runs())
  })

  it('lead back to where a place stood', () => {
    const edits = [{ span: { start: 2, end: 5 }, text: 'X' }]
    expect([0, 2, 3, 4].map((offset) => originOf(edits, offset, 'start'))).toEqual([0, 2, 5, 6])
    expect([0, 2, 3, 5, 6].map((offset) => destinationOf(edits, offset, 'start'))).toEqual([0, 3, 3, 3, 4])
  })

  it('make hunks of whole lines', () => {
    const before = 'a\nb\nc\nd\n'
    const edits = [{ span: { start: 2, end: 4 }, text: '' }, { span: { start: 6, end: 7 }, text: 'D' }]
    expect(hunksOf(before, applyEdits(before, edits), edits)).toEqual([{ old: { from: 2, to: 3 }, new: { from: 2, to: 2 } }, { old: { from: 4, to: 5 }, new: { from: 3, to: 4 } }])
  })
})

test('labels stand for all that rules have found', async () => {
  const draft = 'Our patient Maria Lopez (MRN 4471920) came in on March 3 with a stroke.'
  const text = redact(draft, await linter.lint(draft))
  expect(text).toMatch(/^Our patient \[NAME\] \(MRN \[NUMBER\]\) \[TREATMENT\] \[DATE\] with a \[CONDITION\]\.$/)
})

test('each finding has its suggestions, the mildest first', async () => {
  const draft = 'Our patient Maria Lopez had a stroke. We are open on Sunday.'
  const findings = await linter.lint(draft)
  const kinds = suggest(draft, findings).filter(({ finding }) => finding.category === 'name').map(({ kind, edits }) => [kind, applyEdits(draft, edits)])
  expect(kinds).toEqual([['words', 'Our patient had a stroke. We are open on Sunday.'], ['sentence', 'We are open on Sunday.']])
})

describe('offers for one finding hold when they are linted where they would stand', () => {
  const offers = async (draft: string, rule: string, options: LintOptions = {}) => {
    const finding = (await linter.lint(draft, options)).find((one) => one.rule === rule)!
    return (await offersFor(linter, draft, finding, options)).map(({ kind, edits, leaves }) => [kind, applyEdits(draft, edits), ...leaves.map((left) => left.rule)])
  }
  test.each<readonly [string, string, LintOptions, readonly (readonly string[])[]]>([
    ['Our patient Maria Lopez had a stroke. We are open on Sunday.', 'patient-name', {}, [
      ['words', 'Our patient had a stroke. We are open on Sunday.', 'patient-story'],
      ['sentence', 'We are open on Sunday.'],
    ]],
    // First the words alone, then all that its sentence discloses.
    ['Mr. Abiola, 93, went home with a new hip.', 'patient-age', {}, [
      ['words', 'Mr. Abiola, 90 or older, went home with a new hip.'],
      ['words', 'A patient, 90 or older, went home with care.', 'patient-story'],
    ]],
    ['We fixed your crown on Monday, Ann. Please call our office.', 'patient-name', { channel: 'review-reply' }, [
      ['words', 'We fixed your crown on Monday. Please call our office.'],
      ['words', 'We fixed your crown recently. Please call our office.'],
      ['words', 'We fixed your experience recently. Please call our office.'],
      ['sentence', 'Please call our office.'],
      ['reply', TEMPLATE],
    ]],
    // Nothing would be left to read, and there are no other words.
    ['Pic of our patient and her wound!', 'patient-picture', {}, []],
  ])('%s (%s)', async (draft, rule, options, wanted) => expect(await offers(draft, rule, options)).toEqual(wanted))

  it('every fixture: the finding goes, none comes, and the rest of the draft stays', { timeout: 60_000 }, async () => {
    const count = (findings: readonly Finding[], rule: string): number => findings.filter((one) => one.rule === rule).length
    let taken = 0
    for (const { name, text, options } of drafts.filter(({ name: one }) => one.includes('.md:') || one.startsWith('leak.'))) {
      const { findings } = await linter.check(text, options)
      for (const finding of findings) {
        for (const { kind, edits, after, leaves } of await offersFor(linter, text, finding, options)) {
          expect(applyEdits(text, edits), name).toBe(after.text)
          if (kind !== 'reply') expect(edits.every((edit) => isAboutWhatWasFound(text, findings, edit)), name).toBe(true)
          const left = await linter.lint(after.text, options)
          expect(left, name).toEqual(after.report.findings)
          expect(left.length, name).toBeLessThan(findings.length)
          expect(count(left, finding.rule), `${name}: ${finding.rule}`).toBeLessThan(count(findings, finding.rule))
          // What comes is a warning where an error was, and is told.
          if (finding.severity === 'warning') expect(leaves, name).toEqual([])
          expect(leaves.filter(({ severity }) => severity === 'error'), name).toEqual([])
          for (const { rule } of left) expect(count(left, rule) - count(leaves, rule), `${name}: ${rule}`).toBeLessThanOrEqual(count(findings, rule))
          taken++
        }
      }
    }
    expect(taken).toBeGreaterThan(200)
  })
})

describe("a person's own words are linted in the place of the finding's", () => {
  test.each<readonly [string, string, string, string, readonly [boolean, number] | undefined]>([
    ['a.txt', 'We fixed Maria Lopez the patient after her stroke.', 'patient-name', 'someone', [true, 1]],
    ['a.txt', 'Our patient Maria Lopez had a stroke.', 'patient-name', 'Ana Diaz', [false, 0]],
    ['a.json', '{"text": "Our patient Maria Lopez had a stroke."}', 'patient-name', '(name "withheld")', undefined],
    // Signs that are read as others.
    ['a.txt', 'Acct # 7782-4410 is still open.', 'account-number', '“ours” – we’re on it… 👩‍⚕️', [true, 0]],
  ])('%s: %s', async (path, draft, rule, words, wanted) => {
    const finding = (await linter.lint(draft, { path })).find((one) => one.rule === rule)!
    const trial = await replaceWords(linter, draft, finding, words, { path })
    expect(trial && [trial.isGone, trial.brought.length]).toEqual(wanted)
  })
})

describe('a remark that settles a finding, with the reason', () => {
  const leak = 'Acct # 7782-4410 is still open.'
  test.each<readonly [what: string, path: string, draft: string, wanted: string | undefined]>([
    ['above, in Markdown', 'a.md', `# News\r\n\r\n${leak}\r\n`, `# News\r\n\r\n<!-- phi-lint-disable-next-line account-number -- invented -->\r\n${leak}\r\n`],
    ['at the end of the line, where one above would part a paragraph', 'a.md', `We met,\n${leak}\n`, `We met,\n${leak} <!-- phi-lint-disable-line account-number -- invented -->\n`],
    ['behind a byte-order mark, in plain text', 'a.txt', `\ufeff${leak}`, `\ufeff[phi-lint-disable-next-line account-number -- invented]\n${leak}`],
    ['with the indent of a line of YAML', 'a.yaml', `a:\n  text: "${leak}"\n`, `a:\n  # phi-lint-disable-next-line account-number -- invented\n  text: "${leak}"\n`],
    ['in MDX', 'a.mdx', `${leak}\n`, `{/* phi-lint-disable-next-line account-number -- invented */}\n${leak}\n`],
    ['in HTML', 'a.html', `<p>${leak}</p>\n`, `<!-- phi-lint-disable-next-line account-number -- invented -->\n<p>${leak}</p>\n`],
    ['nowhere in a table, where it would be a cell', 'a.csv', `text\n${leak}\n`, undefined],
    ['nowhere in JSON', 'a.json', JSON.stringify({ text: leak }), undefined],
  ])('%s', async (_, path, draft, wanted) => {
    const [finding] = await linter.lint(draft, { path })
    const trial = await suppress(linter, draft, finding!, 'invented', { path })
    expect(trial?.text).toBe(wanted)
    if (trial) expect(trial.report).toMatchObject({ findings: [], settled: [{ by: 'suppression', reason: 'invented' }] })
  })

  test.each([
    ['cannot end the comment', 'ours --> <b>x</b>', 'ours b x b'],
    ['keeps to one line', 'ours\nand theirs', 'ours and theirs'],
    ['keeps its hyphens', 'well-known, all-day', 'well-known, all-day'],
  ])('the reason %s', async (_, reason, kept) => {
    const [finding] = await linter.lint(leak, { path: 'a.md' })
    expect((await suppress(linter, leak, finding!, reason, { path: 'a.md' }))?.report.settled).toMatchObject([{ reason: kept }])
  })

  test('that settles nothing any more is offered to be taken out', async () => {
    const draft = 'We are open.\n\n<!-- phi-lint-disable-next-line patient-name -- invented -->\nThe cafe sells soup.\n'
    const [finding] = await linter.lint(draft, { path: 'a.md' })
    expect((await offersFor(linter, draft, finding!, { path: 'a.md' })).map(({ after }) => after.text)).toEqual(['We are open.\n\nThe cafe sells soup.\n'])
  })
})
