import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCorpus, type LabelledDraft } from '../eval/corpus.js'
import { percent, score, type Scored } from '../eval/score.js'
import type { Finding } from '../src/judge/finding.js'

const folder = mkdtempSync(join(tmpdir(), 'phi-lint-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

function corpus(...lines: readonly string[]): string {
  const path = join(folder, `${lines.length}-${Math.random()}.jsonl`)
  writeFileSync(path, lines.join('\n'))
  return path
}

function finding(start: number, end: number, severity: Finding['severity'] = 'error'): Finding {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return { rule: 'some-rule', category: 'name', severity, message: '', hint: '', start: at(start), end: at(end), evidence: [], fingerprint: '' }
}

function draft(id: string, verdict: LabelledDraft['verdict'], ...expected: LabelledDraft['expected']): LabelledDraft {
  return { id, verdict, expected, channel: 'post', text: 'ten chars.', isMarked: true }
}

describe('reading a corpus', () => {
  it('finds each quote in its text and knows the channels by their other names', () => {
    const [read] = readCorpus(corpus('{"id":"A1","channel":"video-caption","text":"Hi Lena!","verdict":"leak","findings":[{"quote":"Lena","category":"name"}]}'))
    expect(read).toMatchObject({ id: 'A1', channel: 'video', expected: [{ start: 3, end: 7, category: 'name' }] })
  })
  it.each([
    ['a broken line', '{"id":', 'not valid JSON'],
    ['an unknown verdict', '{"id":"A","channel":"post","text":"x","verdict":"bad"}', 'verdict must be leak, review or clean'],
    ['a quote that is not there', '{"id":"A","channel":"post","text":"x","verdict":"leak","findings":[{"quote":"y","category":"name"}]}', 'a quote that stands in the text'],
    ['an unknown category', '{"id":"A","channel":"post","text":"x","verdict":"leak","findings":[{"quote":"x","category":"shoe"}]}', 'a known category'],
  ])('says path and line of %s', (_, line, message) => {
    expect(() => readCorpus(corpus('', line))).toThrow(new RegExp(`:2: .*${message}`))
  })
})

describe('scoring', () => {
  const scored: readonly Scored[] = [
    { draft: draft('L1', 'leak', { start: 0, end: 3, category: 'name' }, { start: 5, end: 8, category: 'date' }), findings: [finding(2, 4)] },
    { draft: draft('L2', 'leak'), findings: [finding(0, 1, 'warning')] },
    { draft: draft('R1', 'review'), findings: [finding(0, 1, 'warning')] },
    { draft: draft('R2', 'review'), findings: [] },
    { draft: draft('C1', 'clean'), findings: [finding(0, 1)] },
    { draft: draft('C2', 'clean'), findings: [finding(0, 1, 'warning')] },
    { draft: draft('C3', 'clean'), findings: [] },
  ]
  const result = score(scored)
  it('counts a leak as found only with an error', () => {
    expect(result.leaks).toEqual({ hits: 1, of: 2 })
    expect(result.missed).toEqual(['L2'])
  })
  it('counts a review as flagged with anything', () => {
    expect(result.reviews).toEqual({ hits: 1, of: 2 })
    expect(result.unflagged).toEqual(['R2'])
  })
  it('tells errors from warnings on clean drafts', () => {
    expect(result.cleanWithError).toEqual({ hits: 1, of: 3 })
    expect(result.cleanWithAnything).toEqual({ hits: 2, of: 3 })
    expect(result.noisy).toEqual(['C1'])
    expect(result.warned).toEqual(['C2'])
  })
  it('finds a span by overlap', () => {
    expect(result.spans).toEqual({ name: { hits: 1, of: 1 }, date: { hits: 0, of: 1 } })
  })
  it('counts the places shown with a finding that overlap something expected, and the guesses among them', () => {
    const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const evidence = [{ kind: 'date', start: at(5), end: at(6) }, { kind: 'date', start: at(6), end: at(7), guessed: true }, { kind: 'date', start: at(8), end: at(9), guessed: true }] as const
    const { draft } = scored[0]!
    expect(score([{ draft, findings: [{ ...finding(2, 4), evidence }] }])).toMatchObject({ evidence: { hits: 2, of: 3 }, guesses: { hits: 1, of: 2 } })
  })
  it('writes shares as per cent', () => {
    expect([percent(result.leaks), percent({ hits: 0, of: 0 })]).toEqual(['50.0 %', '-'])
  })
})
