import { describe, expect, test } from 'vitest'
import { actMentions } from '../src/detect/health/acts/index.js'
import { healthLists, healthMentions } from '../src/detect/health/index.js'
import { compileLexicon, entriesOf, matchLexicon } from '../src/detect/lexicon.js'
import { atLeast, type Kind } from '../src/detect/mention.js'
import { readProse } from '../src/text/prose.js'

function prose(text: string) {
  return readProse({ role: 'body', text, pieces: [] }, 0)
}

/** What is found for sure, as `kind: words`. */
function facts(text: string): string[] {
  return healthMentions(prose(text))
    .filter((mention) => atLeast(mention.certainty, 'likely'))
    .map((mention) => `${mention.kind}: ${text.slice(mention.span.start, mention.span.end)}`)
}

function sorts(text: string, kind: Kind): (string | undefined)[] {
  return healthMentions(prose(text)).flatMap((mention) => (mention.kind === kind ? [mention.sort] : []))
}

describe('conditions', () => {
  test.each<[string, string, string]>([
    ['She has type 2 diabetes.', 'type 2 diabetes', 'other'],
    ['He was diagnosed with leukaemia', 'leukaemia', 'cancer'],
    ['no more leukemia', 'no more leukemia', 'cancer'],
    ['five months cancer-free', 'five months cancer-free', 'measurement'],
    ['in remission since May', 'in remission', 'cancer'],
    ['the biopsy was benign', 'biopsy was benign', 'cancer'],
    ['BRCA positive like her aunt', 'BRCA positive', 'cancer'],
    ['living with HIV', 'living with HIV', 'hiv'],
    ['a rough bout of C. diff', 'C. diff', 'infection'],
    ['she tested positive', 'tested positive', 'infection'],
    ['he is bipolar', 'bipolar', 'mental'],
    ['was on suicide watch', 'suicide watch', 'mental'],
    ["OD'd in our bathroom", "OD'd", 'substance'],
    ['recovering alcoholic', 'recovering alcoholic', 'substance'],
    ['after her miscarriage', 'miscarriage', 'reproductive'],
    ['the twins were stillborn', 'stillborn', 'reproductive'],
    ['has an abscessed tooth', 'abscessed tooth', 'dental'],
    ['a cavity on 14', 'cavity', 'dental'],
    ['multiple GSW to the chest', 'multiple GSW', 'injury'],
    ['fell off a ladder', 'fell off a ladder', 'injury'],
    ['he passed away', 'passed away', 'death'],
    ['she gained her wings', 'gained her wings', 'death'],
    ['Fly high, Rosa', 'Fly high', 'death'],
    ['he finally pooped', 'finally pooped', 'symptom'],
    ['was seizing on arrival', 'seizing', 'symptom'],
    ['coded twice', 'coded twice', 'symptom'],
    ['early-onset dementia', 'early-onset dementia', 'other'],
    ['born with Down syndrome', 'Down syndrome', 'genetic'],
    ['our case of stiff person syndrome', 'stiff person syndrome', 'rare'],
    ['dicky heart', 'dicky heart', 'symptom'],
  ])('%s', (text, words, sort) => {
    expect(facts(text)).toContain(`condition: ${words}`)
    expect(sorts(text, 'condition')).toContain(sort)
  })
})

describe('conditions by specialty, in the clinic and at home', () => {
  test.each<[string, string, string]>([
    ['Two years after Guillain-Barré', 'Guillain-Barré', 'rare'],
    ["Fournier's, day 6", "Fournier's", 'rare'],
    ['a lady with Lewy body', 'Lewy body', 'rare'],
    ['an apology for the retained swab', 'retained swab', 'injury'],
    ['pancreatic ca, stage 4', 'pancreatic ca', 'other'],
    ['VF arrest, two shocks', 'VF arrest', 'other'],
    ['full-blown nec fasc', 'nec fasc', 'other'],
    ['the first vape lung', 'vape lung', 'other'],
    ['was twice the limit', 'twice the limit', 'substance'],
    ['had three hypos', 'hypos', 'other'],
    ['loose motions since Monday', 'loose motions', 'symptom'],
    ['sundowns every evening', 'sundowns', 'mental'],
    ['a stammer since school', 'stammer', 'mental'],
    ['crook back again', 'crook back', 'injury'],
    ['on the critical list', 'on the critical list', 'symptom'],
    ['a blighted ovum', 'blighted ovum', 'reproductive'],
    ['two lines on the stick', 'two lines on', 'reproductive'],
    ['she has the BRCA gene', 'BRCA gene', 'cancer'],
    ['a tooth died', 'tooth died', 'dental'],
    ['the grain-bin accident', 'grain-bin accident', 'injury'],
    ['succumbed in the night, rest easy', 'rest easy', 'death'],
  ])('%s', (text, words, sort) => {
    expect(facts(text)).toContain(`condition: ${words}`)
    expect(sorts(text, 'condition')).toContain(sort)
  })

  test.each([
    'He swallowed his pride.',
    'A pregnant silence.',
    'Injury-free since 2019.',
    'Stage four of the race.',
    'The team was bitten by the travel bug.',
    'Warts and all.',
    'A manic Monday.',
    'Depressed prices.',
    'She has gone above and beyond, she\'s gone above it all.',
    'Rest easy knowing we are open.',
    'A funny turn of phrase.',
    'Ups and downs.',
    'A tall ball player.',
    'The bald eagle cam.',
    'Cover your cough.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })
})

describe('treatments', () => {
  test.each<[string, string, string]>([
    ['her total hip replacement', 'total hip replacement', 'surgery'],
    ['got a new hip', 'new hip', 'surgery'],
    ['with a new aortic valve', 'new aortic valve', 'surgery'],
    ['day 3 post op', 'post op', 'surgery'],
    ['his colonoscopy', 'colonoscopy', 'procedure'],
    ['we intubated him', 'intubated', 'procedure'],
    ['after the last chemo', 'last chemo', 'therapy'],
    ['metformin and insulin', 'metformin', 'medication'],
    ['refilled her Xanax', 'Xanax', 'medication'],
    ['wears a halo vest', 'halo vest', 'device'],
    ['her stoma bag leaked', 'stoma bag', 'device'],
    ['an MRI of the spine', 'MRI of the spine', 'imaging'],
    ['the A1C came back', 'A1C', 'test'],
    ['root canal on 19', 'root canal', 'dental'],
    ['your Invisalign', 'Invisalign', 'dental'],
    ['a tummy tuck', 'tummy tuck', 'cosmetic'],
    ['got her flu shot', 'got her flu shot', 'vaccine'],
    ['still in our NICU', 'NICU', 'unit'],
    ['at the methadone clinic', 'methadone clinic', 'unit'],
    ['third IVF cycle', 'IVF cycle', 'reproductive'],
    ['a urine drug screen', 'urine drug screen', 'substance'],
  ])('%s', (text, words, sort) => {
    expect(facts(text)).toContain(`treatment: ${words}`)
    expect(sorts(text, 'treatment')).toContain(sort)
  })
})

describe('events of care, payment, pictures', () => {
  test.each<[string, string]>([
    ['at your last visit', 'care-event: your last visit'],
    ['sorry about your appointment', 'care-event: your appointment'],
    ['he came in for a crown', 'care-event: came in for'],
    ['brought in by ambulance', 'care-event: brought in by ambulance'],
    ['readmitted on Sunday', 'care-event: readmitted'],
    ['discharged home', 'care-event: discharged home'],
    ['she rang the bell', 'care-event: rang the bell'],
    ['you no-showed twice', 'care-event: no-showed'],
    ['in labor since noon', 'care-event: in labor'],
    ['walked out of our ICU', 'care-event: walked out of our'],
    ['she graduated from rehab', 'care-event: graduated from rehab'],
    ['your account went to collections', 'payment: went to collections'],
    ['an outstanding balance', 'payment: outstanding balance'],
    ['a claim denied by Delta', 'payment: claim denied'],
    ['she still owes us $412', 'payment: owes us $412'],
    ['a balance of £90', 'payment: balance of £90'],
    ['pictured here with Ann', 'photo: pictured here'],
    ['swipe for the after', 'photo: swipe for'],
    ['X-ray of a swallowed coin', 'photo: X-ray of'],
    ['selfie with our patient', 'photo: selfie with'],
    ['before and after', 'photo: before and after'],
    ['a scan of his iris, an iris scan', 'biometric: iris scan'],
    ['his fingerprints', 'biometric: fingerprints'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact)
  })
})

describe('treatments that are put together', () => {
  test.each<[string, string]>([
    ['we pinned that hip on Sunday', 'treatment: pinned that hip'],
    ['had her womb whipped out', 'treatment: had her womb whipped out'],
    ["set the kid's arm", "treatment: set the kid's arm"],
    ['they took out two molars', 'treatment: took out two molars'],
    ['got his nose straightened', 'treatment: got his nose straightened'],
    ['had a toe off', 'treatment: had a toe off'],
    ['his bypass is booked', 'treatment: bypass'],
    ['gallbladder number 1000', 'treatment: gallbladder number 1000'],
    ['two shunts later', 'treatment: two shunts'],
    ['a rod in her tibia', 'treatment: rod in her tibia'],
    ['they put a stent in', 'treatment: put a stent'],
    ['had a line put in', 'treatment: had a line put in'],
    ['six weeks till the brace comes off', 'treatment: brace comes off'],
    ['pulled four teeth', 'treatment: pulled four teeth'],
    ['aligner 7 fits', 'treatment: aligner 7'],
    ['fitted with bifocals', 'treatment: bifocals'],
    ["Doris's walker", 'treatment: walker'],
    ['in a hard collar', 'treatment: hard collar'],
    ['collected a script', 'treatment: collected a script'],
    ['stopped her heart tablets', 'treatment: heart tablets'],
    ['is on drops', 'treatment: drops'],
    ['urine sent off', 'treatment: urine sent'],
    ['had a swab done', 'treatment: had a swab done'],
    ['cycle 3 of AC', 'treatment: cycle 3 of AC'],
    ['her third fraction', 'treatment: third fraction'],
    ['session 4 of PT', 'treatment: session 4 of PT'],
    ['twelve weeks of CPAP', 'treatment: CPAP'],
    ['we scoped her', 'treatment: scoped her'],
    ['on the anticoag ward', 'treatment: on the anticoag ward'],
    ['his continence nurse', 'treatment: continence nurse'],
    ['pops in for her lithium bloods and in for a smear', 'care-event: in for a smear'],
    ['seen by ortho', 'care-event: seen by ortho'],
    ['two days on the ward', 'care-event: days on the ward'],
    ['declined pain relief', 'care-event: declined pain relief'],
    ['walked ten metres', 'care-event: walked ten metres'],
    ['it came back CO-197', 'payment: came back CO-197'],
    ['Aetna kicked it back', 'payment: Aetna kicked it back'],
    ['defaulted on her arrears', 'payment: defaulted on'],
    ['a root canal balance', 'payment: root canal balance'],
    ['here he is ringing the bell', 'photo: here he is ringing the bell'],
    ['her wristband is visible', 'photo: wristband is visible'],
    ['smiling in her hospital bed', 'photo: smiling in her hospital bed'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact)
  })

  test.each([
    'We pinned the notice to the board.',
    'He nailed it.',
    'She took her time and her hat off.',
    'They had the roof fixed.',
    'It fixed the problem in her garden.',
    'We put a plant in the hall.',
    'The second half of the game.',
    'Round three of interviews.',
    "It's tablets and phones for all.",
    'Day 3 of our conference.',
    'Cast your vote.',
    'On the same page.',
    'A few nights in London.',
    'She owes her success to luck.',
    'Here he is.',
    'A broken window and a clear view.',
    'Children\'s medicines are kept apart.',
    'Have your eyes open.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })

  test.each(['had her ', 'took the left ', 'cycle 3 of ', 'the kid\'s ', 'in the '])('%j repeated takes time in proportion to its length', (piece) => {
    const time = (n: number): number => {
      const long = prose(piece.repeat(n / piece.length))
      const start = performance.now()
      actMentions(long)
      return performance.now() - start
    }
    time(10_000)
    expect(time(80_000)).toBeLessThan(8 * 4 * time(10_000) + 400)
  })
})

describe('a topic is nobody\'s', () => {
  test.each(['a knee replacement seminar', 'insulin prices', 'hip fracture prevention', 'CT technologists', 'stroke awareness'])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })

  test('but what follows it may be somebody\'s', () => {
    expect(facts('after the knee replacement seminar she had a knee replacement')).toEqual(['treatment: knee replacement'])
  })
})

describe('clinical shorthand, lay words, aids, results', () => {
  test.each<[string, string]>([
    ['failed TWOC', 'treatment: failed TWOC'],
    ['NWB for 6 weeks', 'treatment: NWB for'],
    ['PEG-fed', 'treatment: PEG-fed'],
    ['assist of two', 'treatment: assist of two'],
    ['two-hourly turns', 'treatment: two-hourly turns'],
    ['blue-lighted in', 'care-event: blue-lighted in'],
    ['kept her in overnight', 'care-event: kept her in overnight'],
    ['rang our bell', 'care-event: rang our bell'],
    ['caught the baby', 'care-event: caught the baby'],
    ['lost to follow-up', 'care-event: lost to follow-up'],
    ['denied as experimental', 'payment: denied as experimental'],
    ['continuing healthcare funding', 'payment: continuing healthcare funding'],
    ['third from right', 'photo: third from right'],
    ['started on upadacitinib', 'treatment: upadacitinib'],
    ['a Mounjaro pen', 'treatment: Mounjaro'],
    ['in a backslab', 'treatment: backslab'],
    ['trops were flat', 'treatment: trops'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact)
  })

  test.each([
    'Hoisted the flag.',
    'An infusion of cash.',
    'They pushed for change.',
    'Emotionally drained.',
    'Learn CPR.',
    'The picture of success.',
    'Our hydrotherapy pool.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })
})

describe('everyday English says nothing of health', () => {
  test.each([
    'A stroke of luck brought them together.',
    'We stood on the crown of the hill.',
    'They are such patient people.',
    'Our operation hours change in May.',
    'I need a shot of espresso.',
    'The case was filed in court.',
    'The bridge closed for repairs to the road.',
    'The fall schedule is out.',
    'He broke the news to the board.',
    'Our team fell in love with the puppies.',
    'Cut the ribbon at noon.',
    'Take a break and drop by.',
    'Cold brew and a cold drink.',
    'The video went viral.',
    'Clean water for every school.',
    'High school seniors toured our lab.',
    'Labor Day hours.',
    'Rent is due by the first.',
    'The committee passed a law.',
    'He is dying to know.',
    'A chain reaction of kindness.',
    'Growing pains of a new website.',
    'Our dress code changed.',
    'Terms and conditions apply.',
    'Sugar cookies and candy canes.',
    'The gas station on Main Street.',
    'A perfect fit for our team.',
    'Treat yourself to a sweet treat.',
    'Scan the QR code to sign up.',
    'The care team waved.',
    'Our phone lines are open.',
    'See the series of webinars.',
    'Wear a mask, please.',
    'It depends on the weather.',
    'Laughter is the best medicine.',
    'Sign up for the internal medicine lecture.',
    'Work-life balance matters.',
    'The bill passed in the House.',
    'Nurses are in charge of the booth.',
    'The bigger picture.',
    'We face to face with the mayor spoke.',
    'Admission is free at the door.',
    'She admitted that she was late.',
    'The delivery driver left flowers.',
    'Please visit our website.',
    'A free consultation.',
    'A broken heart and a heavy heart.',
    'We will be back in two weeks.',
    'Families face problems.',
    'Breaking news: a ribbon.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })

  test('everyday words alone are only possible', () => {
    for (const word of ['cold', 'fall', 'shot', 'drop', 'break', 'cut', 'burn', 'crown', 'bridge', 'filling', 'cleaning', 'scan', 'screen', 'mole', 'period', 'visit', 'bill']) {
      const [mention] = healthMentions(prose(`the ${word}`))
      expect([word, mention?.certainty]).toEqual([word, 'possible'])
    }
  })
})

describe('the lists', () => {
  const facts = healthLists.filter((list) => list.certainty !== 'never')
  const everyday = healthLists.filter((list) => list.certainty === 'never')

  test('hold more than eight thousand entries', () => {
    expect(facts.flatMap(entriesOf).length).toBeGreaterThan(8000)
  })

  test('have no entry twice within a kind, however it is spelt', () => {
    const seen = new Set<string>()
    const twice: string[] = []
    for (const list of healthLists) {
      for (const entry of entriesOf(list)) {
        const capitals = /^[^a-z]*[A-Z][^a-z]*$/.test(entry) ? 'capitals' : ''
        const key = [list.kind, capitals, entry.toLowerCase().replaceAll('-', ' ').replaceAll("'s", 's').replaceAll(/[ao]e(?=[a-z])/g, 'e')].join(':')
        if (seen.has(key)) twice.push(entry)
        seen.add(key)
      }
    }
    expect(twice).toEqual([])
  })

  test('every entry is found as it is written', () => {
    const lexicon = compileLexicon(facts)
    const lost = facts.flatMap((list) =>
      entriesOf(list).filter((entry) => {
        const text = entry.replace(/\bone's\b/, 'her')
        return !matchLexicon(lexicon, prose(text)).some(({ kind, span }) => kind === list.kind && span.start === 0 && span.end === text.length)
      }),
    )
    expect(lost).toEqual([])
  })

  test('every everyday phrase hides something', () => {
    const lexicon = compileLexicon(facts)
    expect(everyday.flatMap(entriesOf).filter((phrase) => matchLexicon(lexicon, prose(phrase)).length === 0)).toEqual([])
  })
})

describe('mentions', () => {
  test('of one kind never overlap; the longest wins, as sure as the surest', () => {
    const text = 'torn rotator cuff'
    const [mention, ...others] = healthMentions(prose(text))
    expect(others).toEqual([])
    expect(mention).toMatchObject({ kind: 'condition', span: { start: 0, end: text.length }, certainty: 'certain' })
    for (const words of ['grade 3 tear of the ACL', 'sodium of 118', 'stage 4 lung cancer', 'gastric ulcer pain', 'lumbar spine fusion surgery']) {
      const spans = healthMentions(prose(words)).filter((one) => one.kind === 'condition').map((one) => one.span)
      expect(spans.every((span, i) => i === 0 || spans[i - 1].end <= span.start)).toBe(true)
    }
  })

  test('stand in reading order', () => {
    const starts = healthMentions(prose('insulin for diabetes after surgery, a fever of 40.1, and her balance of $20')).map((one) => one.span.start)
    expect(starts.length).toBeGreaterThan(4)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('nothing in a text without any', () => {
    expect(healthMentions(prose('The garden party begins at noon under the old oak.'))).toEqual([])
    expect(healthMentions(prose(''))).toEqual([])
  })
})
