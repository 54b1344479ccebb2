import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { detectContacts } from '../src/detect/contacts/index.js'
import { detectDates } from '../src/detect/dates/index.js'
import { detectIdentifiers } from '../src/detect/identifiers/index.js'
import { atLeast, type Certainty, type Kind } from '../src/detect/mention.js'
import { detectPlaces } from '../src/detect/places/index.js'
import { readProse } from '../src/text/prose.js'
import { segmentBuilder, sourceSpan } from '../src/text/segment.js'
import { overlaps, type Span } from '../src/text/span.js'

const USAGE = `Usage: npm run eval:identifiers -- [--at-least possible|likely|certain] [--misses] [--noise] FILE.jsonl…
Scores the detectors of identifiers, dates, ages, contacts and places on labelled text: {"id", "text", "spans": [{"start", "end", "label"}], "meta"}.
A span is found when a mention of a kind that its label allows overlaps it; a mention is right when it overlaps a span whose label allows its kind.
Where meta.only_label is set the row says nothing about other labels. Prints ids and places, never texts.`

/**
 * Which kinds find what a label names. The first line that matches counts; a label that no line knows (PERSON, ORGANIZATION, MEDICATION …)
 * is left out, and mentions inside its spans are not judged.
 */
type Meaning = readonly [label: RegExp, kinds: readonly Kind[]]
const LABELS: readonly Meaning[] = [
  [/SSN|SOCIAL|ITIN/, ['ssn']],
  [/MRN|MEDICAL_?REC|RECORD_?N|PATIENT_?ID|CHART/, ['record-number', 'national-id']],
  [/MBI|HEALTH_?PLAN|BENEFICIARY|MEMBER|INSURANCE|POLICY/, ['plan-number', 'record-number']],
  [/ACCOUNT|CARD(?!_ISSUER)|IBAN|BANK/, ['account-number']],
  [/NPI|DEA/, ['license-number']],
  [/DRIVER|LICEN[CS]E|CERTIFICATE|PASSPORT/, ['license-number', 'national-id']],
  [/VIN|VEHICLE|PLATE/, ['vehicle-number']],
  [/IMEI|DEVICE|SERIAL/, ['device-number']],
  [/NHS|AADHAAR|NATIONAL|UK_NINO|IT_FISCAL|ES_NIF/, ['national-id', 'plan-number']],
  [/^ID(?:_NUM)?$|UNIQUE|OTHER_ID/, ['record-number', 'national-id', 'plan-number', 'account-number', 'license-number', 'device-number']],
  [/FAX/, ['fax', 'phone']],
  [/PHONE|TELEPHONE/, ['phone', 'fax']],
  [/EMAIL/, ['email']],
  [/URL|DOMAIN/, ['url']],
  [/^IP|IP_ADDRESS/, ['ip-address']],
  [/BIRTH|DOB|DATE/, ['date']],
  [/^AGE/, ['age']],
  [/ZIP|POSTCODE|POSTAL/, ['postcode']],
  [/ROOM|BED/, ['room']],
  [/STREET|ADDRESS/, ['street-address', 'postcode', 'place']],
  [/LOCATION|GEOGRAPHIC|CITY|COUNTY|PLACE/, ['place', 'street-address', 'postcode', 'room']],
]

type Row = { readonly id: string; readonly text: string; readonly spans: readonly (Span & { label: string })[]; readonly only: string | undefined }
type Share = { hits: number; all: number }

function kindsOf(label: string): readonly Kind[] | undefined {
  return LABELS.find(([name]) => name.test(label.toUpperCase()))?.[1]
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, n) => {
      try {
        const { id, text, spans, meta } = JSON.parse(line)
        return { id: String(id), text: String(text), spans: spans ?? [], only: meta?.only_label }
      } catch {
        throw new Error(`${path}:${n + 1}: not valid JSON`)
      }
    })
}

type Found = Span & { readonly kind: Kind; readonly sort: string | undefined }

/** What the detectors see in plain text, in places of the source. */
function detect(text: string, floor: Certainty): Found[] {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  const segment = builder.build({ role: 'body' })
  if (!segment) return []
  const prose = readProse(segment, 0)
  return [detectIdentifiers, detectDates, detectContacts, detectPlaces]
    .flatMap((detector) => detector(prose))
    .filter((mention) => atLeast(mention.certainty, floor))
    .map((mention) => ({ ...sourceSpan(segment, mention.span), kind: mention.kind, sort: mention.sort }))
}

const percent = ({ hits, all }: Share): string => (all === 0 ? '     -' : `${((100 * hits) / all).toFixed(1).padStart(5)}%`)

function count(shares: Map<string, Share>, name: string, hit: boolean): void {
  const share = shares.get(name) ?? { hits: 0, all: 0 }
  shares.set(name, { hits: share.hits + (hit ? 1 : 0), all: share.all + 1 })
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'at-least': { type: 'string', default: 'possible' }, misses: { type: 'boolean' }, noise: { type: 'boolean' } },
  })
  const floor = values['at-least']
  if (positionals.length === 0 || (floor !== 'possible' && floor !== 'likely' && floor !== 'certain')) throw new Error(USAGE)
  const recall = new Map<string, Share>()
  const precision = new Map<string, Share>()
  const lines: string[] = []
  for (const { id, text, spans, only } of positionals.flatMap(readRows)) {
    const found = detect(text, floor)
    for (const span of spans) {
      const kinds = kindsOf(span.label)
      if (!kinds) continue
      const hit = found.some((mention) => kinds.includes(mention.kind) && overlaps(mention, span))
      count(recall, span.label, hit)
      if (!hit && values.misses) lines.push(`miss  ${id} ${span.start}-${span.end} ${span.label}`)
    }
    for (const mention of found) {
      if (only !== undefined && !kindsOf(only)?.includes(mention.kind)) continue
      // Ages under 90 identify nobody (45 CFR 164.514(b)(2)(i)(C)), and what a detector gives to the organisation is no identifier.
      const isHarmless = mention.sort === 'own' || mention.sort === 'event' && mention.kind === 'room' || mention.kind === 'age' && mention.sort !== 'ninety-plus'
      const beside = spans.filter((span) => overlaps(mention, span))
      if (beside.length === 0 && isHarmless) continue
      if (beside.length > 0 && beside.every((span) => kindsOf(span.label) === undefined)) continue
      const hit = beside.some((span) => kindsOf(span.label)?.includes(mention.kind))
      count(precision, mention.kind, hit)
      if (!hit && values.noise) lines.push(`noise ${id} ${mention.start}-${mention.end} ${mention.kind}/${mention.sort ?? ''}`)
    }
  }
  const table = (title: string, shares: Map<string, Share>): string[] => [
    title,
    ...[...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, share]) => `  ${name.padEnd(24)} ${String(share.all).padStart(6)} ${percent(share)}`),
  ]
  process.stdout.write([...lines, ...table('recall by label', recall), ...table('precision by kind', precision), ''].join('\n'))
}

try {
  main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
