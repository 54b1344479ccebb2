import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { ConfigError } from '../src/detect/formats.js'
import { readModel } from '../src/detect/names/model.js'
import { MODEL } from '../src/detect/names/model-data.js'
import { createLinter, type LinterConfig } from '../src/linter.js'
import { chooseReader, READERS } from '../src/read/index.js'
import { findBaseline } from '../src/run/baseline-file.js'
import { openCache } from '../src/run/cache.js'
import { findConfig } from '../src/run/config.js'
import { WrongUse } from '../src/run/problem.js'
import { checksum } from '../src/text/hash.js'
import { HEADER, ModelError } from '../src/text/model-file.js'
import { CHANNELS } from '../src/text/document.js'
import type { Position } from '../src/text/lines.js'
import { readRemarks, withoutRemarks } from '../src/text/remark.js'
import { folder, phiLint } from './command.js'
import { hurt, mischief, SEEDS } from './mischief.js'
import { expectSound } from './reading.js'
import { LONG, runs } from './runs.js'

/** Whatever a draft holds, the check comes to an end, and says where it looked and none of what it saw. */
const HOUR = 3_600_000

const linter = await createLinter({ identifiers: [{ name: 'mrn', pattern: 'LK-\\d{4}' }], organization: { names: ['Riverside Clinic'], phones: ['614 555 0138'] }, terms: { treatment: ['ZoomLift'] } })
const format = fc.constantFrom(...READERS.map(({ name }) => name))
const channel = fc.constantFrom(...CHANNELS)
const anywhere: fc.Arbitrary<{ readonly path?: string; readonly source: string }> = fc.oneof(mischief.map((source) => ({ source })), hurt)

describe('a reader', () => {
  test('makes something sound of whatever it gets', () => {
    fc.assert(fc.property(anywhere, format, fc.boolean(), ({ path, source }, name, isOwn) => {
      const reader = isOwn ? chooseReader(undefined, path, source) : chooseReader(name)
      expectSound(reader.read(source, { path }))
    }), runs(600))
  }, HOUR)

  test(`makes something sound of each fixture, wherever it is cut${LONG ? '' : ' (a few places of each)'}`, () => {
    for (const { path, source } of SEEDS) {
      const step = LONG ? 1 : Math.ceil(source.length / 12)
      for (let end = source.length % step; end < source.length; end += step) {
        const cut = source.slice(0, end)
        expectSound(chooseReader(undefined, path, cut).read(cut, { path }))
      }
    }
  }, HOUR)

  test('makes something sound of ten thousand marks on one letter, and of a flood of what is not seen', () => {
    for (const flood of [`e${'\u0301'.repeat(10_000)}`, '\u200b\u2060\ufeff'.repeat(10_000), '\u202e\u2067'.repeat(10_000), '\ud800'.repeat(10_000), '\udc00a'.repeat(10_000), '\u0000'.repeat(10_000)]) {
      for (const reader of READERS) expectSound(reader.read(`Maria ${flood} Lopez`, { path: undefined }))
    }
  })
})

describe('the check', () => {
  test('says places that are in the draft, in order, and nothing of what stands there', async () => {
    await fc.assert(fc.asyncProperty(anywhere, fc.option(format, { nil: undefined }), channel, async ({ path, source }, name, where) => {
      const options = { channel: where, ...(name && { format: name }), ...(path && { path }) }
      const { findings, settled, warnings } = await linter.check(source, options)
      expectPlaces(findings, source)
      for (const finding of findings) expectPlaces(finding.evidence, source, false)
      expectPlaces(settled.map(({ finding }) => finding), source)
      expectNoWords(source, [findings, settled.map(({ finding }) => finding), warnings])
    }), runs(150))
  }, HOUR)

  test('and so does a look at everything that detectors see', async () => {
    await fc.assert(fc.asyncProperty(anywhere, async ({ source }) => {
      const found = await linter.inspect(source, { format: 'text' })
      expectPlaces(found, source)
      expectNoWords(source, found)
    }), runs(LONG ? 100 : 40))
  }, HOUR)

  test(`comes to an end for each fixture, wherever it is cut${LONG ? '' : ' (a place of each)'}`, async () => {
    for (const [n, { path, source }] of SEEDS.entries()) {
      const step = LONG ? 1 : source.length
      for (let end = (n * 7_919) % step; end < source.length; end += step) expectPlaces((await linter.check(source.slice(0, end), { path })).findings, source)
    }
  }, HOUR)

  test('comes to an end in a flood of what is not seen', async () => {
    for (const flood of ['\u0301', '\u200b', '\u202e', '\ud800', '\udfff ', '\ufe0f', '\u{1f468}\u200d']) {
      expectPlaces(await linter.lint(`Our patient Maria ${flood.repeat(10_000)} Lopez had a stroke.`), flood.repeat(10_100))
    }
  })
})

test('remarks to the linter lie in the draft, and nothing moves when they are taken out', () => {
  fc.assert(fc.property(anywhere, ({ source }) => {
    const remarks = readRemarks(source)
    let last = 0
    for (const { span } of remarks) {
      expect([span.start >= last, span.end >= span.start, span.end <= source.length]).toEqual([true, true, true])
      last = span.end
    }
    expect(withoutRemarks(source, remarks)).toHaveLength(source.length)
  }), runs(400))
})

/** JSON with the keys of a config, and anything for their values. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', 'us', 'blog', 'error', 'default', 'patient-name', './x.json', '__proto__', 'LK-\\d{7}', '(a+)+b', '[', '\ud800', '**/*.md', '{a,b}', '(x)', 'staff.csv'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('rules', 'organization', 'identifiers', 'terms', 'customRules', 'policy', 'default', 'text', 'link', 'preset', 'jurisdiction', 'overrides', 'ignore', 'extends', 'channel', 'files', 'names', 'phones', 'addresses', 'staff', 'treatment', 'harmless', 'id', 'words', 'pattern', 'name', 'kind', 'near', 'message', 'severity', 'patient-name', '__proto__', 'constructor', 'toString', ''), tie('value'), { maxKeys: 5 }),
  ),
})).value

/** Promises `undefined` where it goes well or the error is one that is made for people. */
async function otherError(work: Promise<unknown>, ...made: readonly (abstract new (...given: never[]) => Error)[]): Promise<unknown> {
  try {
    await work
    return undefined
  } catch (error) {
    return made.some((kind) => error instanceof kind) ? undefined : error
  }
}

describe('a file that the check takes at its word', () => {
  const cwd = folder()
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(cwd, name), content)
    return join(cwd, name)
  }

  test('a config of anything is in force, or what is wrong with it is said', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(value.map((config) => JSON.stringify(config) ?? ''), mischief), async (text) => {
      expect(await otherError(findConfig(write('config.json', text), cwd, RULES), WrongUse)).toBeUndefined()
    }), runs(150))
  }, HOUR)

  test('nothing but the check speaks of a config: no package warns with its words', async () => {
    const { code, stderr } = await phiLint(['--text', 'Hello.', '--config', write('odd.yaml', '? [rules]\n: x\n')])
    expect([code, stderr]).toEqual([2, expect.not.stringContaining('Warning')])
  })

  // What is no table where the types ask for one is the program's own mistake: a TypeError tells it so.
  test('so is a config from a program', async () => {
    await fc.assert(fc.asyncProperty(value, async (config) => {
      const table = config as LinterConfig
      if (typeof config !== 'object' || config === null || Array.isArray(config)) return
      expect(await otherError(createLinter(table), ConfigError, TypeError)).toBeUndefined()
    }), runs(100))
  }, HOUR)

  const entry = fc.record({ path: value, rule: value, fingerprint: value, ordinal: value, reason: value, until: fc.oneof(value, fc.constant('2026-02-31')) }, { requiredKeys: [] })
  const baseline = fc.record({ version: fc.oneof(fc.constant(1), value), findings: fc.oneof(fc.array(fc.oneof(entry, value), { maxLength: 4 }), value) })

  test('a baseline of anything hides what it names, or what is wrong with it is said', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(baseline.map((one) => JSON.stringify(one)), mischief), async (text) => {
      const file = write('baseline.json', text)
      expect(await otherError(findBaseline(file, await findConfig(false, cwd, RULES), cwd), WrongUse)).toBeUndefined()
    }), runs(200))
  }, HOUR)

  const line = fc.tuple(fc.constantFrom('a'.repeat(64), 'x'), fc.constantFrom('2026-11-22', '2026-99-99'), fc.oneof(value.map((one) => JSON.stringify(one)), fc.constantFrom('{"findings":[],"warnings":[],"pages":[],"channel":"post","pictures":0}', '{"findings":[1],"warnings":[],"pages":[],"channel":"post","pictures":0}'), mischief)).map((parts) => parts.join(' '))

  test('a cache of anything helps, or is passed over', async () => {
    const config = await findConfig(false, cwd, RULES)
    await fc.assert(fc.asyncProperty(fc.oneof(fc.array(line, { maxLength: 4 }).map((lines) => ['{"phi-lint-cache":1}', ...lines].join('\n')), mischief), async (text) => {
      const file = write('cache', text)
      const use = async (): Promise<void> => {
        const cache = await openCache(file, config, cwd)
        const report = cache.find('a'.repeat(64))
        if (report) for (const list of [report.findings, report.warnings, report.pages]) expect(Array.isArray(list)).toBe(true)
        expect((await cache.close()).length).toBeLessThan(2)
      }
      expect(await otherError(use(), WrongUse)).toBeUndefined()
    }), runs(40))
  }, HOUR)

  test('a names model of which anything is changed is refused, or tags', async () => {
    const good = new Uint8Array(Buffer.from(MODEL, 'base64'))
    await fc.assert(fc.asyncProperty(fc.nat(), fc.constantFrom(1, 2, 4, 1_000), fc.nat(255), fc.boolean(), async (at, length, byte, isShort) => {
      // With its checksum and length made right: only what it says is wrong.
      const bad = isShort ? good.slice(0, HEADER + (at % (good.length - HEADER))) : good.slice()
      if (!isShort) bad.fill(byte, HEADER + (at % 3 === 0 ? at % 2_000 : at % (good.length - HEADER)), HEADER + (at % (good.length - HEADER)) + length)
      const view = new DataView(bad.buffer)
      view.setUint32(12, bad.length - HEADER, true)
      view.setUint32(8, checksum(bad.subarray(HEADER)), true)
      expect(await otherError((async () => readModel(bad))(), ModelError)).toBeUndefined()
    }), runs(8))
  }, HOUR)
})

type Placed = { readonly start: Position; readonly end: Position }

function expectPlaces(found: readonly Placed[], { length }: string, isOrdered = true): void {
  let last = 0
  for (const { start, end } of found) {
    if (!(start.offset >= 0 && start.offset <= end.offset && end.offset <= length && (start.offset >= last || !isOrdered) && start.line >= 1 && start.column >= 1)) expect.fail(`a place from ${start.offset} to ${end.offset} of ${length}, after ${last}`)
    last = start.offset
  }
}

/** Words of the draft that no message has for another reason. */
const OWN = ['Maria', 'Lopez', '4471920', '555-0138', 'a.example', '078-05', '62704', '192.168']

function expectNoWords(source: string, said: unknown): void {
  const json = JSON.stringify(said)
  for (const word of OWN) if (source.includes(word) && json.includes(word)) expect.fail('a word of the draft is in the report')
}
