import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { preparePattern } from '../src/detect/safe-pattern.js'
import { grouped } from '../src/text/grouped.js'
import { folder } from './command.js'
import { built, hashOf, partsOf, written, type Expression } from './expressions.js'
import { LONG, runs } from './runs.js'

/**
 * JavaScript cannot interrupt a regular expression, so none may take long on any text. recheck (https://makenowjust-labs.github.io/recheck/) tells
 * from an expression alone what the worst text for it is. It takes minutes for all of them, so its verdicts are kept in a file, and only expressions
 * that are new are asked about; with PHI_LINT_FUZZ all are.
 */
const FILE = 'test/regex.verdicts.txt'
const HEAD = `What recheck says of every regular expression in src/ and rules/: /source/flags as SHA-256, twelve digits.
Written by: npx vitest run test/regex.test.ts -u
`

/** What recheck does not call linear, and why it is no danger: the most characters that it is ever tried on, or how many times as long eight times the text takes. */
const EXCUSED: readonly (readonly [file: string, beginning: string, most: number | 'any', why: string])[] = [
  ['src/report/examples.ts', '^(`{3,})', 200, 'reads the examples that come with the program'],
  ['src/report/examples.ts', '^ *~', 200, 'reads the examples that come with the program'],
  ['src/run/problem.ts', '^ {4}at ', 20_000, 'reads the first 20,000 characters of where an error came about'],
  ['src/detect/contacts/addresses.ts', '^(?:info|', 64, 'reads what stands before the @ of an address, 64 characters at most'],
  ['src/detect/contacts/addresses.ts', '(?<![A-Za-zÀ-ɏḀ-ỿ0-9._%+@/-])', 'any', 'its repeats have bounds, and it starts at the first character of a word only'],
  ['src/detect/contacts/addresses.ts', '(?<![A-Za-zÀ-ɏḀ-ỿ0-9._-])([a-z', 'any', 'its repeats have bounds, and it starts at the first character of a word only'],
  ['src/read/subtitles.ts', '<v', 'any', 'its repeats have bounds, but for the blanks behind a mark, which it starts at only'],
  ['src/detect/contacts/phone.ts', '(?<![A-Za-zÀ-ɏḀ-ỿ])(fax', 80, 'reads the 70 characters before a number'],
  ['src/detect/contacts/urls.ts', 'gofundme', 2100, 'reads one link, which has 2,000 characters at most'],
  ['src/detect/dates/written.ts', '(?<![A-Za-zÀ-ɏḀ-ỿ])(?:on|since', 24, 'reads the 24 characters before a date'],
  ['src/detect/dates/told.ts', '(?:if|when', 50, 'reads the 50 characters before a date'],
  ['src/detect/identifiers/schemes.ts', '(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:(?:sa |', 60, 'reads the 60 characters before a number'],
  ['src/detect/places/rooms.ts', 's[ .#]*', 100, 'reads one room with its number'],
]

type Attack = { readonly pumps: readonly (readonly [prefix: string, pump: string])[]; readonly suffix: string }
type Verdict = { readonly hash: string; readonly is: 'linear' } | { readonly hash: string; readonly is: string; readonly file: string; readonly attack: Attack }

const CONFIG = {
  identifiers: [{ name: 'mrn', pattern: 'LK-\\d{7}' }],
  organization: { names: ['Riverside Clinic'], phones: ['+1 614 555 0138'], staff: ['Ann Lee'], addresses: ['120 Harbor Street, Fort Dodge, IA 50501'] },
  terms: { treatment: ['ZoomLift'] },
  customRules: [{ id: 'own-brand-names', words: ['Ozempic'], near: ['person'], message: 'Names a medicine.' }],
}

const { literals, builders } = written()
const made = built(join(folder({ 'config.json': JSON.stringify(CONFIG) }), 'config.json'))
const all = new Map([...literals, ...made].map((expression) => [hashOf(expression.text), expression]))
const verdicts = await judged()

test('each file that builds expressions was seen to do so', () => {
  expect(builders.filter((file) => !made.some((expression) => expression.file === file))).toEqual([])
  expect(literals.length).toBeGreaterThan(500)
  expect(made.length).toBeGreaterThan(500)
})

test('recheck calls every expression linear, but for those that are excused', () => {
  const open = verdicts.filter(({ hash, is }) => is !== 'linear' && !excuseOf(all.get(hash)!))
  expect(open.map(({ hash, is }) => `${all.get(hash)!.file}: ${all.get(hash)!.text} is ${is}`)).toEqual([])
})

test('no excuse is left over', () => {
  const used = new Set(verdicts.map(({ hash, is }) => (is === 'linear' ? undefined : excuseOf(all.get(hash)!))))
  expect(EXCUSED.filter((excuse) => !used.has(excuse))).toEqual([])
})

test('the verdicts are kept', async () => {
  await expect(HEAD + textOf(verdicts, (hash) => all.get(hash)!.file)).toMatchFileSnapshot('regex.verdicts.txt')
})

describe('an excused expression is quick on the worst text that recheck knows', () => {
  const excused = verdicts.flatMap((verdict) => ('attack' in verdict ? [{ ...verdict, text: all.get(verdict.hash)!.text, excuse: excuseOf(all.get(verdict.hash)!) }] : []))
  test.each(excused)('$file $hash', ({ text, attack, excuse }) => {
    const [, , most = 0] = excuse ?? []
    expect(attack.pumps).not.toEqual([])
    // A twentieth of a second is a hundred times what the slowest takes.
    if (most !== 'any') expect(seconds(text, worst(attack, most))).toBeLessThan(0.05)
    else expect(Math.min(...[1, 2, 3].map(() => seconds(text, worst(attack, 80_000)) / seconds(text, worst(attack, 10_000))))).toBeLessThan(16)
  })
})

/** Patterns that somebody could write into a config, by mistake or to make the check hang. */
const HOSTILE: readonly string[] = [
  '(a+)+b', '(a*)*b', '(a|a)*b', '(a|aa)+b', '(?:a|b|ab)*c', '(\\d+)+x', '(\\d+-?)+x', '(\\w+\\s?)*x', '(?:\\d|\\w)+!', '([A-Z]+[A-Z0-9]*)*-', '(\\d{1,3})+x',
  '(.*)*x', '(.+)+x', '(?:a?){40}a{40}', '(?:\\w*\\d*)*x', '(?=(a+)+b)a', '(?<x>a+)+b', '((a+)b?)+c', '(?:[a-z]|[a-c])+1', '(?:a+?)+?b', '(?:(?:x+y?)+z?)+!', '\\d(?:\\d+|\\d+-)*x', '(?:MRN ?)*(?:MRN? ?)+x',
  '(?:\\u0061|a)+b', '(?:\\p{L}|[a-z])+1', '(?:[^x]|y)+x!', '(?:a|b)*(?:a|b)*(?:a|b)*(?:a|b)*(?:a|b)*c', '\\d*\\d*\\d*\\d*\\d*x', '(?:a{1,20}){1,20}b',
]

describe('a pattern from the config that could take very long is refused', () => {
  test.each(HOSTILE)('%s, which is hostile', (pattern) => expect(preparePattern(pattern)).toHaveProperty('mistake'))

  test('recheck calls most of them exponential', async () => {
    const verdicts = await Promise.all(HOSTILE.map((pattern) => check(pattern, pattern.includes('\\p{') ? 'u' : '', { timeout: 5_000, checker: 'automaton' })))
    expect(verdicts.filter(({ status, ...found }) => status === 'vulnerable' && 'complexity' in found && found.complexity.type === 'exponential').length).toBeGreaterThan(18)
  })

  const piece: fc.Arbitrary<string> = fc.letrec<{ piece: string }>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom('a', 'b', '-', '\\d', '\\w', '[ab]', '[a-c1]', '.', '1'),
      fc.tuple(tie('piece'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,12}', '+?', '{2,}')).map(([part, count]) => `(?:${part})${count}`),
      fc.tuple(tie('piece'), tie('piece')).map(([one, other]) => `(?:${one}|${other})`),
      fc.tuple(tie('piece'), tie('piece')).map(([one, other]) => one + other),
    ),
  })).piece

  test('what is not refused is quick, whatever is written around it', () => {
    fc.assert(
      fc.property(piece, fc.array(fc.constantFrom('a', 'b', '1', '-', 'ab', '1-', ' '), { minLength: 1, maxLength: 3 }), (pattern, unit) => {
        const prepared = preparePattern(pattern)
        if ('mistake' in prepared) return
        // At most 10,000 steps from each place: a quarter of a second is ten times what that takes. Nothing can interrupt what takes longer: short texts first.
        for (const times of [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 32, 200]) expect(seconds(String(prepared.search), `${unit.join('').repeat(times)}!`)).toBeLessThan(0.25)
      }),
      runs(300),
    )
  })
})

function excuseOf({ file, text }: Expression): (typeof EXCUSED)[number] | undefined {
  return EXCUSED.find(([path, beginning]) => path === file && text.startsWith(`/${beginning}`))
}

async function judged(): Promise<readonly Verdict[]> {
  const known = LONG ? new Map<string, Verdict>() : read()
  const asked = [...all.entries()].filter(([hash]) => !known.has(hash))
  if (asked.length > 0) {
    const next = asked.values()
    const ask = async (): Promise<void> => {
      for (const [hash, { text, file }] of next) {
        const found = await check(...partsOf(text), { timeout: 60_000 })
        if (found.status === 'safe') known.set(hash, { hash, is: 'linear' })
        else if (found.status === 'unknown') known.set(hash, { hash, is: `unknown:${found.error.kind}`, file, attack: { pumps: [], suffix: '' } })
        else {
          const pumps = found.attack.pumps.map(({ prefix, pump }) => [prefix, pump] as const)
          const is = found.complexity.summary.replace(/ degree polynomial| \(fuzz\)/g, '').replaceAll(' ', '-')
          known.set(hash, { hash, is, file, attack: { pumps, suffix: found.attack.suffix } })
        }
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, ask))
  }
  return [...all.keys()].map((hash) => known.get(hash)!)
}

function read(): Map<string, Verdict> {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  return new Map(lines.flatMap((line): [string, Verdict][] => {
    const [, file, is, rest] = /^((?:src|rules)\/\S+) (\S+) (.+)$/.exec(line) ?? []
    if (file === undefined) return []
    if (is === 'linear') return rest!.split(' ').map((hash) => [hash, { hash, is }])
    const [hash, attack] = [rest!.slice(0, 12), JSON.parse(rest!.slice(13)) as Attack]
    return [[hash, { hash, is: is!, file, attack }]]
  }))
}

/** A line for the linear ones of each file, one for each of the others: so what changes in a file changes near its name. */
function textOf(all: readonly Verdict[], fileOf: (hash: string) => string): string {
  const linear = grouped(all.filter(({ is }) => is === 'linear'), ({ hash }) => fileOf(hash))
  const rows = [...linear].map(([file, verdicts]) => `${file} linear ${verdicts.map(({ hash }) => hash).toSorted().join(' ')}`)
  const others = all.flatMap((verdict) => ('attack' in verdict ? [`${verdict.file} ${verdict.is} ${verdict.hash} ${JSON.stringify(verdict.attack)}`] : []))
  return [...rows, ...others].toSorted().join('\n') + '\n'
}

/** A text of about so many characters, pumped as recheck says. */
function worst({ pumps, suffix }: Attack, length: number): string {
  const times = Math.ceil(length / pumps.reduce((sum, [, pump]) => sum + pump.length, 0))
  return pumps.map(([prefix, pump]) => prefix + pump.repeat(times)).join('') + suffix
}

/** Of the processor, the least of several runs. */
function seconds(text: string, on: string): number {
  const [source, flags] = partsOf(text)
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  return Math.min(...Array.from({ length: 7 }, () => {
    const before = process.cpuUsage()
    on.replace(everywhere, '')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000
  }))
}
