import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { knownRules } from '../rules/known.js'
import { courseOf, questionsIn } from '../src/learn/course.js'
import { questionsOf, type Page, type Question } from '../src/learn/questions.js'
import { quiz } from '../src/learn/quiz.js'
import { isRight, score, type Reply } from '../src/learn/score.js'
import { seeded, shuffled } from '../src/learn/seeded.js'
import { CHANNEL_WORDS } from '../src/report/words.js'
import { response } from '../src/learn/words.js'
import { readExamples } from '../src/report/examples.js'
import { examplePage } from '../src/run/package.js'
import { CHANNELS } from '../src/text/document.js'
import { phiLint, folder } from './command.js'

const pagesUnder = (config: Parameters<typeof knownRules>[0] = {}): Promise<readonly Page[]> =>
  Promise.all(knownRules(config).map(async (rule) => ({ rule, examples: readExamples(await examplePage(rule.id)) })))
const pages = await pagesUnder()
const ALL = questionsOf(pages)
const SEEDS = Array.from({ length: 60 }, (_, i) => i * 7919)
const marked = ({ text, marks }: Question): readonly string[] => marks.map(({ start, end }) => text.slice(start, end))
const asking = (words: string): Question => ALL.find(({ text }) => text.includes(words))!

describe('questions', () => {
  test.each<[string, string, Question['answer'], readonly string[], readonly string[]]>([
    ['a leak', 'Treated a 41-year-old', 'no', ['Treated a', '41-year-old', 'last night'], ['patient-age', 'patient-treatment', 'patient-date']],
    ['something to ask about', 'Thank you for choosing our practice!', 'ask', ['for choosing'], ['reply-courtesy']],
    ['a safe draft, with the rule that it could be mistaken for', 'Our clinic turns 40 this year!', 'yes', [], ['patient-age']],
    ['marks on the second line', 'Mrs. Castellanos fell twice', 'no', ['Castellanos', 'March', 'back on her feet', 'hip surgery'], ['patient-name', 'patient-date', 'patient-treatment']],
  ])('%s', (_, words, answer, spans, rules) => {
    const question = asking(words)
    expect({ answer: question.answer, marks: marked(question), rules: question.rules.map(({ id }) => id) }).toEqual({ answer, marks: spans, rules })
  })

  test('of drafts alone: no data, no code, no remarks to the linter', () => {
    expect(ALL.filter(({ text }) => /phi-lint|<|^Caption:|^title:/m.test(text))).toEqual([])
    expect(ALL.length).toBeGreaterThan(200)
  })

  test('of safe drafts all say why they are safe', () => {
    expect(ALL.filter(({ answer, reason }) => answer === 'yes' && !reason)).toEqual([])
  })

  test('come back from a course, plain data that says each lesson once', () => {
    const written = JSON.stringify(courseOf(ALL))
    expect(JSON.parse(JSON.stringify(ALL))).toEqual(ALL)
    expect(questionsIn(JSON.parse(written) as ReturnType<typeof courseOf>)).toEqual(ALL)
    for (const { title } of RULES) expect(written.split(`"title":${JSON.stringify(title)}`).length).toBeLessThan(3)
  })

  test('follow the config: its policy, its law, its severities, and not what is off', async () => {
    const policy = { default: 'Ask Compliance.', 'reply-courtesy': 'Template 4 only.' }
    const told = questionsOf(await pagesUnder({ policy, jurisdiction: 'uk' }), { 'reply-courtesy': 'error', 'patient-treatment': 'off' })
    const courtesy = told.find(({ text }) => text.includes('choosing our practice'))!
    expect([courtesy.answer, courtesy.rules[0].policy]).toEqual(['no', { text: 'Template 4 only.' }])
    const age = told.find(({ text }) => text.includes('Treated a 41-year-old'))!
    expect(age.rules.map(({ id, policy: own }) => [id, own?.text])).toEqual([['patient-age', 'Ask Compliance.'], ['patient-date', 'Ask Compliance.']])
    expect(told.filter(({ rules: [{ id }] }) => id === 'patient-treatment')).toEqual([])
  })
})

describe('a quiz', () => {
  test('is the same for a seed, and another for another', () => {
    expect(quiz(ALL, 7, 10)).toEqual(quiz(ALL, 7, 10))
    expect(new Set(SEEDS.map((seed) => JSON.stringify(quiz(ALL, seed, 10)))).size).toBe(SEEDS.length)
  })

  test.each(SEEDS)('of ten, seed %i: half of them safe, none twice, no rule twice in a row, some rules both ways', (seed) => {
    const ten = quiz(ALL, seed, 10)
    const rules = ten.map(({ rules: [{ id }] }) => id)
    expect(ten.filter(({ answer }) => answer === 'yes')).toHaveLength(5)
    expect(new Set(ten).size).toBe(10)
    expect(rules.filter((id, i) => id === rules[i - 1])).toEqual([])
    expect(new Set(rules).size).toBeGreaterThanOrEqual(7)
    expect(new Set(rules).size).toBeLessThan(10)
  })

  test.each([[0, 0], [1, 1], [3, 3], [10_000, ALL.length]])('of %i has %i questions', (count, expected) => {
    expect(quiz(ALL, 1, count)).toHaveLength(expected)
  })

  test('of what there is, where one kind is short, or nothing', () => {
    const leaks = ALL.filter(({ answer }) => answer !== 'yes').slice(0, 8)
    expect(quiz([...leaks, asking('Our clinic turns 40')], 1, 6).filter(({ answer }) => answer === 'yes')).toHaveLength(1)
    expect(quiz([], 1, 10)).toEqual([])
  })

  test('over many seeds asks every question', () => {
    const met = new Set(Array.from({ length: 600 }, (_, seed) => quiz(ALL, seed, 10)).flat())
    expect(ALL.filter((one) => !met.has(one)).map(({ text }) => text)).toEqual([])
  })
})

test('the seeded numbers are spread evenly, and shuffling loses nothing', () => {
  const random = seeded(42)
  const tenths = Array.from({ length: 10_000 }, () => Math.floor(random() * 10)).reduce<number[]>((counts, i) => counts.with(i, counts[i]! + 1), Array.from({ length: 10 }, () => 0))
  expect(Math.min(...tenths)).toBeGreaterThan(900)
  expect(Math.max(...tenths)).toBeLessThan(1100)
  expect(shuffled([1, 2, 3, 4, 5], seeded(1)).toSorted()).toEqual([1, 2, 3, 4, 5])
})

describe('answers', () => {
  const leak = asking('Treated a 41-year-old')
  const courtesy = asking('choosing our practice')
  const safe = asking('Our clinic turns 40')

  test.each<[Question, Reply, boolean, string]>([
    [safe, 'yes', true, 'Right: this may go out.'],
    [safe, 'no', false, 'Careful, and no harm done; but this may go out.'],
    [courtesy, 'no', true, 'Right: not before somebody who knows the rules has read it.'],
    [courtesy, 'yes', false, 'Better ask first: somebody who knows the rules should read this.'],
    [leak, 'no', true, 'Right: this must be changed first.'],
    [leak, 'yes', false, 'Not yet: this must be changed first.'],
  ])('%#: %o', (question, reply, right, words) => {
    expect([isRight({ question, reply }), response({ question, reply })]).toEqual([right, words])
  })

  test.each<[string, readonly (readonly [Question, Reply])[], object]>([
    ['none', [], { asked: 0, right: 0, again: [], words: 'No question was answered this time. Come back whenever you like.' }],
    ['all right', [[safe, 'yes'], [leak, 'no']], { right: 2, again: [], words: '2 of 2 right: nothing slipped past you, and nothing was held back without need.' }],
    ['too careful', [[safe, 'no'], [leak, 'no']], { slipped: 0, held: 1, words: '1 of 2 right: a good start, and these are hard on purpose. Nothing slipped past you: the rest was more careful than it had to be.' }],
    ['a leak let out', [[courtesy, 'yes'], [safe, 'no'], [leak, 'yes']], { slipped: 2, held: 1, words: '0 of 3 right. These are hard on purpose, and this is the place to get them wrong. 2 drafts that give too much away would have gone out, and one could have.' }],
  ])('%s: the score', (_, given, expected) => {
    expect(score(given.map(([question, reply]) => ({ question, reply })))).toMatchObject(expected)
  })

  test('the rules to read again, each once', () => {
    const { again } = score([leak, leak, courtesy].map((question) => ({ question, reply: 'yes' })))
    expect(again.map(({ id }) => id)).toEqual(['patient-age', 'reply-courtesy'])
  })
})

test('every channel has a name that people use', () => {
  expect(Object.keys(CHANNEL_WORDS).toSorted()).toEqual([...CHANNELS].toSorted())
})

describe('phi-lint learn', () => {
  const run = (input: string | undefined, ...args: readonly string[]) => phiLint(['learn', '--seed', '7', ...args], input === undefined ? {} : { input })

  test('asks, waits for yes or no, says why, and adds up', async () => {
    const { code, stdout, stderr } = await run('Y\nmaybe\n\nno\ny\n', '--questions', '3')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.match(/\d of 3: a/g)).toEqual(['1 of 3: a', '2 of 3: a', '3 of 3: a'])
    expect(stdout.match(/Type y for yes or n for no/g)).toHaveLength(2)
    expect(stdout.match(/\n {2}(?:Right|Not yet|Better ask|Careful)/g)).toHaveLength(3)
    expect(stdout).toMatch(/\n\d of 3 right/)
    expect(stdout).toContain('The same questions again: phi-lint learn --seed 7 --questions 3\n')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('carets stand under the words that are meant', async () => {
    const { stdout } = await run('n\n'.repeat(300), '--questions', '300')
    const lines = stdout.split('\n')
    const at = lines.findLastIndex((line) => line.includes('Treated a 41-year-old for burns'))
    expect(lines.slice(at, at + 2)).toEqual(['  │ Treated a 41-year-old for burns last night.', '  │ ^^^^^^^^^ ^^^^^^^^^^^           ^^^^^^^^^^'])
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(stdout).toContain(`${ALL.length} of ${ALL.length}: `)
  })

  test('ends kindly when the input does, with the score so far', async () => {
    const { code, stdout } = await run('n\n')
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n[01] of 1 right/)
    expect(await run(undefined)).toMatchObject({ code: 0, stdout: expect.stringContaining('No question was answered this time.') as string })
  })

  test.each([
    [['--questions', '0'], 'It must be a whole number, 1 or more.'], [['--questions', 'many'], 'It must be a whole number, 1 or more.'], [['--seed', 'x'], 'It must be a whole number, 0 or more.'],
  ])('%j is wrong use', async (args, words) => {
    expect(await run('', ...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) as string })
  })

  test('follows the config', async () => {
    const cwd = folder({ 'c.json': JSON.stringify({ policy: { default: 'Ask Compliance.' } }), 'off.json': JSON.stringify({ rules: Object.fromEntries(RULES.map(({ id }) => [id, 'off'])) }) })
    const { stdout } = await phiLint(['learn', '--config', 'c.json'], { cwd, input: 'n\nn\nn\n' })
    expect(stdout.match(/\n {2}§ Your policy: Ask Compliance\.\n/g), 'once').toHaveLength(1)
    expect(await phiLint(['learn', '--config', 'off.json'], { cwd, input: '' })).toMatchObject({ code: 2, stderr: 'phi-lint: learn: all rules that have questions are off in the config.\n' })
  })
})
