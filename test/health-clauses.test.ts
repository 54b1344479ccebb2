import { describe, expect, test } from 'vitest'
import { clauseMentions } from '../src/detect/health/conditions/clauses.js'
import { compileGrammar, matchGrammar, phrases } from '../src/detect/health/conditions/grammar.js'
import { sense } from '../src/detect/health/body-words.js'
import { readProse } from '../src/text/prose.js'

function found(text: string): string[] {
  return clauseMentions(readProse({ role: 'body', text, pieces: [] }, 0))
    .filter((mention) => mention.certainty !== 'possible')
    .map(({ span }) => text.slice(span.start, span.end))
}

describe('what is said of a body', () => {
  test.each([
    ['her knee gave out on the stairs', 'knee gave out'],
    ["the goalkeeper's left ankle rolled up, then swelled", 'ankle rolled up'],
    ['whose lips swelled up', 'lips swelled up'],
    ['them kidneys done quit', 'kidneys done quit'],
    ['his speech is badly slurred', 'speech is badly slurred'],
    ['her throat closed up', 'throat closed up'],
    ['his feet turned blue', 'feet turned blue'],
    ['tonsils the size of golf balls', 'tonsils the size of golf balls'],
    ['a gallbladder full of stones', 'gallbladder full of stones'],
    ['yellow as a lemon', 'yellow as a lemon'],
    ["she couldn't swallow", "couldn't swallow"],
    ["he can't lift his left arm", "can't lift his left arm"],
    ['learned to walk again', 'learned to walk'],
    ['breathing on her own', 'breathing on her own'],
    ['no longer knows his own wife', 'no longer knows'],
    ["hadn't spoken since the crash", "hadn't spoken since"],
    ['she regained feeling in her legs', 'regained feeling in her legs'],
    ['bled for two days', 'bled for'],
    ['lost his spleen', 'lost his spleen'],
  ])('%s', (text, words) => {
    expect(found(text).join('; ')).toContain(words)
  })

  test.each([
    'his phone gave out', 'the ankle of the mountain path', 'her eyes lit up', 'his jaw dropped', "we can't see you on Monday", "couldn't hear the speaker", 'her heart swelled with pride', 'his hands were full',
    'traffic is backed up', "you can't walk in without a booking", 'as good as gold', "she can't talk on Friday", 'the lift is running again', "it's in her blood", 'exposed to new ideas', 'eyes on the prize', 'his plan fell through', 'that kidney beans recipe',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what was measured and what a test showed', () => {
  test.each([
    ['her potassium is through the roof', 'potassium is through the roof'],
    ['his sugars are all over the place', 'sugars are all over the place'],
    ['the scan came back clear', 'clear'],
    ['her biopsy was benign', 'benign'],
    ['the MRI found something', 'MRI found'],
    ['they found a mass', 'found a mass'],
    ['the arteries were 90% blocked', '90% blocked'],
    ['ten percent heart function', 'ten percent heart function'],
    ['down to 88 pounds', 'down to 88 pounds'],
    ['a 400-pound man', '400-pound man'],
    ['11 kilos gone', '11 kilos gone'],
    ['your vitamin D was eleven', 'vitamin D was eleven'],
    ['given the all-clear', 'given the all-clear'],
  ])('%s', (text, words) => {
    expect(found(text)).toContain(words)
  })

  test.each(['the survey found three themes', '70% of nurses', 'down to the last detail', 'the results of the raffle', 'a 400-pound pumpkin', '30% off whitening', 'the numbers are in'])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what befell somebody', () => {
  test.each([
    ['fell off her bike', 'fell off her bike'],
    ['came off a quad bike', 'came off a quad bike'],
    ['thrown from his horse', 'thrown from his horse'],
    ['fell thirty feet', 'fell thirty feet'],
    ['struck by a pickup truck', 'struck by a pickup truck'],
    ['kicked by a cow', 'kicked by a cow'],
    ['a nail clean through his welly', 'nail clean through his welly'],
    ['a fishhook in her ear', 'fishhook in her ear'],
    ['swallowed a button battery', 'swallowed a button battery'],
    ['blew out his knee', 'blew out his knee'],
    ['shot twice', 'shot twice'],
    ['cut to the bone', 'cut to the bone'],
    ['tried to hang himself', 'tried to hang himself'],
    ['took a whole bottle of pills', 'pills'],
    ['six months without a drink', 'six months without a drink'],
    ["hasn't touched heroin since May", 'heroin since'],
  ])('%s', (text, words) => {
    expect(found(text)).toContain(words)
  })

  test.each([
    'fell off the agenda', 'hit by layoffs', 'struck by your generosity', 'swallowed the news', 'a nail in the coffin of paper forms', 'rolled out a plan', 'shot twice as many photos', 'six months without a complaint',
    'blew a kiss', 'threw up their arms in joy', 
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('birth, death and the names of diseases', () => {
  test.each([
    ['born without a thumb', 'thumb'],
    ['born at 26 weeks', 'born at 26 weeks'],
    ['five months along', 'five months along'],
    ['mum and baby both doing well', 'mum and baby both doing well'],
    ['passed last night', 'passed last night'],
    ['we lost him on Tuesday', 'him on tuesday'],
    ['she has weeks', 'weeks'],
    ["won't last the night", 'night'],
    ['nothing more we can do', 'nothing more we can'],
    ['diagnosed with zorbitis profunda', 'zorbitis profunda'],
    ['hx of CVID and asthma', 'CVID'],
    ['s/p whipple', 'whipple'],
    ['first confirmed case of zorba fever', 'zorba fever'],
    ['it spread to her liver', 'her liver'],
    ['mild to moderate hearing loss', 'hearing loss'],
    ['the only type 1 in Year 3', '1'],
    ['her third stroke', 'third stroke'],
  ])('%s', (text, words) => {
    expect(found(text).map((one) => one.toLowerCase()).join('; ')).toContain(words.toLowerCase())
  })

  test.each([
    'passed the board exam', 'we lost the game on Tuesday', 'three weeks to go', 'diagnosed with something', 'six months along the river', 'a case of beer', 'type 1 error', 'recovering from the hurricane', 'rotator cuff clinic',
    'her third book',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test.each(['your rotator cuff', 'her spleen', 'whose left knee'])('%s, with its owner, is possible', (text) => {
  const [mention, ...others] = clauseMentions(readProse({ role: 'body', text, pieces: [] }, 0))
  expect([mention?.kind, mention?.certainty, others]).toEqual(['condition', 'possible', []])
})

describe('the language of clauses', () => {
  const said = (clause: string, text: string): string[] => {
    const grammar = compileGrammar([[sense('condition', 'other'), clause]], { fruit: phrases('plum | crab apple') })
    return matchGrammar(grammar, readProse({ role: 'body', text, pieces: [] }, 0)).map(({ span }) => text.slice(span.start, span.end))
  }

  test.each([
    ['ate/eats a {fruit}', 'he eats a crab-apple', ['eats a crab-apple']],
    ['ate a/the? {fruit}', 'he ate plum after plum', ['ate plum']],
    ['# : {fruit}', 'two plum', ['plum']],
    ['ate : {fruit} ; yesterday', 'ate plum yesterday', ['plum']],
    ['ate {fruit} !jam', 'ate plum jam', []],
    ['ate {fruit} $', 'ate plum stones', []],
    ['ate {fruit} $', 'ate plum, then slept', ['ate plum']],
    ['ate {fruit} $', 'ate plum because', ['ate plum']],
    ['ate {fruit} .', 'ate plum because', []],
    ['ate {fruit} .', 'ate plum!', ['ate plum']],
    ['WORD {fruit}', 'fresh plum', ['fresh plum']],
    ['had NP', 'had acute zorbitis and left', ['had acute zorbitis']],
    ['had ABBR', 'had POTS', ['had POTS']],
    ['ate very* {fruit}', 'ate very very plum', ['ate very very plum']],
    ["she's fruit", "She's fruit", ["She's fruit"]],
  ])('%s in "%s"', (clause, text, mentions) => {
    expect(said(clause, text)).toEqual(mentions)
  })

  test('a class that is not known is an error', () => {
    expect(() => said('{nut}', 'nut')).toThrow('no class {nut}')
  })
})

test.each(['his knee ', 'can’t ', '3 weeks ', 'diagnosed with ', 'fell off the ', 'her very ', 'A '])('%j repeated takes time in proportion to its length', (piece) => {
  const time = (n: number): number => {
    const prose = readProse({ role: 'body', text: piece.repeat(n / piece.length), pieces: [] }, 0)
    const start = performance.now()
    clauseMentions(prose)
    return performance.now() - start
  }
  time(10_000)
  expect(time(80_000)).toBeLessThan(8 * 4 * time(10_000) + 200)
})
