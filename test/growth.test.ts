import { describe, expect, test } from 'vitest'
import { processorTime } from '../bench/clock.js'
import { RULES } from '../rules/index.js'
import { detectContacts } from '../src/detect/contacts/index.js'
import { cueMentions } from '../src/detect/cues/index.js'
import { detectDates } from '../src/detect/dates/index.js'
import { knowOwn } from '../src/detect/detect.js'
import { healthMentions } from '../src/detect/health/index.js'
import { detectIdentifiers } from '../src/detect/identifiers/index.js'
import { loadNames } from '../src/detect/names/index.js'
import { detectPictureData } from '../src/detect/picture-data.js'
import { detectPlaces } from '../src/detect/places/index.js'
import { createLinter } from '../src/linter.js'
import type { Finding } from '../src/judge/finding.js'
import { hearRemarks } from '../src/judge/remarks.js'
import { READERS, readText } from '../src/read/index.js'
import { foreignLanguage } from '../src/text/language.js'
import { readProse, type Prose } from '../src/text/prose.js'
import { readRemarks, withoutRemarks } from '../src/text/remark.js'
import { segmentBuilder, type Segment } from '../src/text/segment.js'
import { LONG } from './runs.js'
import { SHAPES } from './shapes.js'

/**
 * Whatever is read, eight times as much of it must not take much more than eight times as long: what grows with the square would take 64 times as
 * long. Texts are short, so that all this is done in seconds; in the long mode (PHI_LINT_FUZZ) they are longer, and hide less.
 */
const SIZE = LONG ? 16_000 : 1_000
const MOST = 16
/** Milliseconds. What takes less than this for the short text tells nothing of growth. */
const LEAST = 0.25

type Work = () => unknown

const names = await loadNames()
const linter = await createLinter()
const own = knowOwn({
  identifiers: [{ name: 'mrn', pattern: 'LK-\\d{4}(?:-\\d{1,3})?' }],
  organization: { names: ['Riverside Clinic'], phones: ['+1 614 555 0138'], emails: ['riverside.example'], staff: ['Ann Lee'], addresses: ['120 Harbor Street, Fort Dodge, IA 50501'] },
  terms: { treatment: ['ZoomLift'], staff: ['care navigator'] },
  customRules: [{ id: 'own-brands', words: ['Ozempic', '(very) new drug'] }],
})

const DETECTORS: Readonly<Record<string, (prose: Prose) => unknown>> = {
  contacts: detectContacts,
  cues: (prose) => cueMentions(prose, []),
  dates: detectDates,
  health: healthMentions,
  identifiers: detectIdentifiers,
  // A copy: the tagger remembers what it has read.
  names: (prose) => names.names({ ...prose }),
  places: detectPlaces,
  'data of pictures': detectPictureData,
  'formats from the config': own.formats,
  'words from the config': (prose) => own.terms.people(prose, own.terms.facts(prose, own.custom(prose))),
  'the organisation': (prose) => own.owner(prose, []),
}

describe.each(Object.entries(DETECTORS))('%s', (_, detector) => {
  test.each(SHAPES)('in a flood of %s', async (_, text) => {
    await expectGrowth((length) => {
      const segment = segmentOf(text(length))
      const prose = segment && readProse(segment, 0)
      return () => prose && detector(prose)
    })
  })
})

describe('cutting into segments, tokens and sentences', () => {
  test.each(SHAPES)('a flood of %s', (_, text) => expectGrowth((length) => {
    const flood = text(length)
    return () => {
      const segment = segmentOf(flood)
      foreignLanguage(flood)
      return segment && readProse(segment, 0)
    }
  }))
})

describe('remarks to the linter', () => {
  test.each(SHAPES)('in a flood of %s', (_, text) => expectGrowth((length) => {
    const flood = `phi-lint-disable-line ${text(length)}\n<!-- phi-lint-authorized ${text(length)} -->`
    return () => withoutRemarks(flood, readRemarks(flood))
  }))
})

describe('what remarks settle, thousands of them', () => {
  test.each([
    ['beside what they settle', 'Maria Lopez had sepsis. <!-- phi-lint-disable-line patient-name -- x -->\n\n'],
    ['that nobody ends', '<!-- phi-lint-disable patient-age -- x -->\n\n'],
    ['that are ended', '<!-- phi-lint-disable patient-age -- x -->\n\n<!-- phi-lint-enable patient-age -->\n\n'],
    ['that authorize a section each', '<!-- phi-lint-authorized A-1 until 2999-03-01 -->\n\n## News\n\nMaria Lopez had sepsis.\n\n'],
  ])('%s', (_, remark) => expectGrowth((length) => {
    const document = readText(remark.repeat(length / 2), { format: 'markdown', path: undefined })
    const findings = Array.from({ length: document.lines.lineCount }, (_, line): Finding => {
      const start = { line: line + 1, column: 1, offset: document.lines.lineStart(line + 1) }
      return { rule: 'patient-name', category: 'name', severity: 'error', message: '', hint: '', start, end: start, evidence: [], fingerprint: '' }
    })
    return () => hearRemarks(findings, document, { rules: RULES, settings: {}, today: '2026-11-22' })
  }))
})

describe.each(READERS.map((reader) => [reader.name, reader] as const))('the reader of %s', (_, reader) => {
  test.each(SHAPES)('in a flood of %s', (_, text) => expectGrowth((length) => {
    const flood = text(length)
    return () => {
      reader.recognises?.(flood)
      return reader.read(flood, { path: undefined })
    }
  }))
})

describe('all together', () => {
  test.each(SHAPES)('in a flood of %s', (_, text) => expectGrowth((length) => {
    const flood = `Our patient Maria Lopez had a stroke. ${text(length)}`
    return () => linter.check(flood, { format: 'text', channel: 'review-reply' })
  }))
})

function segmentOf(text: string): Segment | undefined {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  return builder.build({ role: 'body' })
}

/** Other programs run on the same machine: what seems to grow too fast is measured again. */
async function expectGrowth(prepare: (length: number) => Work): Promise<void> {
  const [short, long] = [prepare(SIZE), prepare(8 * SIZE)]
  let best = Infinity
  for (let attempt = 0; attempt < 6 && best > MOST; attempt++) {
    const first = await milliseconds(short, 3)
    best = Math.min(best, (await milliseconds(long, attempt === 0 ? 1 : 3)) / Math.max(first, LEAST))
  }
  expect(best).toBeLessThan(MOST)
}

/** Of the processor, the least of several runs. */
async function milliseconds(work: Work, runs: number): Promise<number> {
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    least = Math.min(least, await processorTime(work))
  }
  return least
}
