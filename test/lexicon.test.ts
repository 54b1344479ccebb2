import { describe, expect, test } from 'vitest'
import { compileLexicon, entriesOf, matchLexicon, type WordList } from '../src/detect/lexicon.js'
import type { Mention } from '../src/detect/mention.js'
import { readProse } from '../src/text/prose.js'

const list = (entries: string, more: Partial<WordList> = {}): WordList => ({ kind: 'condition', certainty: 'likely', by: 'test', entries, ...more })

function found(text: string, ...lists: WordList[]): string[] {
  return mentions(text, ...lists).map(({ span }) => text.slice(span.start, span.end))
}

function mentions(text: string, ...lists: WordList[]): readonly Mention[] {
  return matchLexicon(compileLexicon(lists), readProse({ role: 'body', text, pieces: [] }, 3))
}

describe('how entries are written', () => {
  test('one a line, or several with a bar between them', () => {
    expect(entriesOf(list('asthma | hay fever\n  gout \n'))).toEqual(['asthma', 'hay fever', 'gout'])
  })

  test.each<[string, string, string[]]>([
    ['every case', 'asthma', ['asthma', 'Asthma', 'ASTHMA']],
    ['the plural of the last word', 'tumor | biopsy | abscess | metastasis | hair loss', ['tumors', 'biopsies', 'abscesses', 'metastases', 'hair losses']],
    ['a hyphen, a blank or nothing', 'post-op | x-ray', ['post-op', 'post op', 'postop', 'X-Ray', 'xrays']],
    ["a name with its 's, with s, and bare before another word", "Crohn's disease | Parkinson's", ["Crohn's disease", 'Crohns disease', 'Crohn disease', 'parkinsons']],
    ['British and American spelling', 'anaemia | oesophagus', ['anaemia', 'anemia', 'esophagus', 'oesophagus']],
    ['any possessive', "lost one's battle", ['lost his battle', 'lost her battle', 'lost their battle', 'Lost my battle']],
    ['words in brackets, or not', '(total) hip replacement (surgery)', ['hip replacement', 'total hip replacement surgery', 'hip replacement surgery']],
    ['numbers and signs', 'hiv/aids | c. diff | covid-19', ['HIV/AIDS', 'C. diff', 'Covid-19', 'covid 19', 'COVID19']],
    ['a hashtag of its words', 'breast cancer | chemo | hand foot and mouth', ['#BreastCancer', '#chemo', '#handfootandmouth']],
  ])('%s', (_, entries, texts) => {
    for (const text of texts) expect(found(`so ${text}, yes`, list(entries)), text).toEqual([text])
  })

  test('a name alone is a name', () => {
    expect(found('Mr. Parkinson called', list("Parkinson's"))).toEqual([])
  })

  test('capitals in an entry must stand in capitals', () => {
    const lists = list('MS | AIDS | MS flare')
    expect(found('She has MS. He lived with AIDS. An MS flare.', lists)).toEqual(['MS', 'AIDS', 'MS flare'])
    expect(found('ask ms green who aids us', lists)).toEqual([])
    expect(found('Two STIs, one DVT, all GCSEs', list('STI | DVT | GCS'))).toEqual(['STIs', 'DVT'])
  })

  test('where everything is in capitals they tell little', () => {
    const certainties = (text: string): string[] => mentions(text, list('AIDS | asthma', { certainty: 'certain' })).map((mention) => mention.certainty)
    expect(certainties('He has AIDS and asthma.')).toEqual(['certain', 'certain'])
    expect(certainties('SHE AIDS THE WHOLE TEAM. ASTHMA')).toEqual(['possible', 'certain'])
  })
})

describe('what is found', () => {
  test('the longest entry at a place', () => {
    expect(found('hip replacement surgery went well', list('hip | hip replacement | hip replacement surgery'))).toEqual(['hip replacement surgery'])
  })

  test('entries of one kind never overlap, those of different kinds may', () => {
    expect(found('breast lump biopsy', list('breast lump | lump biopsy'))).toEqual(['breast lump'])
    expect(found('breast lump biopsy', list('breast lump'), list('lump biopsy', { kind: 'treatment' }))).toEqual(['breast lump', 'lump biopsy'])
  })

  test('a mention with its place, kind, certainty, sort and segment, never its words', () => {
    expect(mentions('Ask: hay fever?', list('hay fever', { sort: 'other', certainty: 'certain' }))).toEqual([
      { kind: 'condition', segment: 3, span: { start: 5, end: 14 }, certainty: 'certain', by: 'test', sort: 'other' },
    ])
    expect(mentions('hay fever', list('hay fever'))[0]).not.toHaveProperty('sort')
  })

  test('an entry over a wrapped line, but not over the end of a sentence', () => {
    const wrapped = 'After a very long story that ran over the width of the page she had hay\nfever again.'
    expect(found(wrapped, list('hay fever'))).toEqual(['hay\nfever'])
    expect(found('We make hay. Fever is another matter.', list('hay fever'))).toEqual([])
  })

  test('no part of a longer word', () => {
    expect(found('goutweed, ragout and stroked', list('gout | stroke'))).toEqual([])
  })

  test('everyday phrases hide what is inside them', () => {
    const stroke = list('stroke')
    const luck = list('stroke of luck', { certainty: 'never' })
    expect(found('A stroke of luck after a stroke.', stroke, luck)).toEqual(['stroke'])
    expect(found('her doctor', list("one's doctor"), list('her doctor', { certainty: 'never' }))).toEqual([])
  })

  test('only of the kinds that they name', () => {
    const shot = list('shot', { kind: 'treatment' })
    expect(found('shot of espresso', shot, list('shot of espresso', { certainty: 'never' }))).toEqual(['shot'])
    expect(found('shot of espresso', shot, list('shot of espresso', { certainty: 'never', hides: ['treatment'] }))).toEqual([])
  })
})

test('a lexicon may be used again and again', () => {
  const lexicon = compileLexicon([list('hay fever | asthma')])
  const prose = readProse({ role: 'body', text: 'asthma, hay fever', pieces: [] }, 0)
  const first = matchLexicon(lexicon, prose)
  expect(first).toHaveLength(2)
  expect(matchLexicon(lexicon, prose)).toEqual(first)
})

test('a long hashtag of repeated entries ends soon', () => {
  const lists = list('a | aa | aaa | a a | a aa | aa a a')
  expect(found(`#${'a'.repeat(20_000)}`, lists)).toEqual([])
})
