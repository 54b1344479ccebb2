import { describe, expect, test } from 'vitest'
import { bodyMentions } from '../src/detect/health/body.js'
import { endingMentions } from '../src/detect/health/endings.js'
import { measurementMentions } from '../src/detect/health/measurements.js'
import type { Detector } from '../src/detect/detector.js'
import { readProse } from '../src/text/prose.js'

const finder =
  (detector: Detector) =>
  (text: string): string[] =>
    detector(readProse({ role: 'body', text, pieces: [] }, 0)).map((mention) => `${mention.kind} ${mention.certainty}: ${text.slice(mention.span.start, mention.span.end)}`)

describe('endings of medical words', () => {
  const found = finder(endingMentions)

  test.each([
    ['his pericoronitis', 'condition likely: pericoronitis'],
    ['a lymphangioma', 'condition likely: lymphangioma'],
    ['hypophosphatemia', 'condition likely: hypophosphatemia'],
    ['hypophosphataemia', 'condition likely: hypophosphataemia'],
    ['two hepaticojejunostomies', 'treatment likely: hepaticojejunostomies'],
    ['a duodenectomy', 'treatment likely: duodenectomy'],
    ['her arthroplasties', 'treatment likely: arthroplasties'],
    ['ureteroscopy at nine', 'treatment likely: ureteroscopy'],
    ['on zorbimab', 'treatment likely: zorbimab'],
    ['started tervastatin', 'treatment likely: tervastatin'],
    ['some vilagliptin', 'treatment likely: vilagliptin'],
    ['#sialadenitis', 'condition possible: #sialadenitis'],
    ['left hemiplegia', 'condition likely: hemiplegia'],
    ['cardiomegaly', 'condition likely: cardiomegaly'],
    ['thrombocytopenia', 'condition likely: thrombocytopenia'],
    ['her lymphedema', 'condition likely: lymphedema'],
    ['dysgraphia', 'condition likely: dysgraphia'],
    ['hyperemesis', 'condition likely: hyperemesis'],
  ])('%s', (text, mention) => {
    expect(found(text)).toEqual([mention])
  })

  test('a capital inside a sentence may be a name', () => {
    expect(found('we flew to Ramoma')).toEqual([])
    expect(found('we flew to Ramitoma')).toEqual(['condition possible: Ramitoma'])
    expect(found('Ramitoma it is')).toEqual(['condition likely: Ramitoma'])
  })

  test.each([
    'diagnosis', 'prognosis', 'hypnosis', 'symbiosis', 'coma', 'aroma', 'diploma', 'diplomas', 'Oklahoma', 'Tacoma', 'academia', 'gloria', 'nostalgia', 'Manchuria', 'homeopathy',
    'dichotomy', 'dichotomies', 'microscopy', 'spectroscopy', 'cholesterol', 'Curtis', 'April', 'xenophobia', 'kimono', 'lolololol', 'analysis', 'basis', 'oasis', 'trophy',
  ])('%s is no medical word', (word) => {
    expect(found(`about ${word} again`)).toEqual([])
  })
})

describe('parts of the body', () => {
  const found = finder(bodyMentions)

  test.each([
    ['her knee pain', 'condition likely: knee pain'],
    ['a hip fracture', 'condition likely: hip fracture'],
    ['a broken left wrist', 'condition likely: broken left wrist'],
    ['broke both her ankles', 'condition likely: broke both her ankles'],
    ['tore his rotator cuff', 'condition likely: tore his rotator cuff'],
    ['her femur in three pieces', 'condition likely: femur in three pieces'],
    ['his jaw was badly shattered', 'condition likely: jaw was badly shattered'],
    ['pain in both hips', 'condition likely: pain in both hips'],
    ['a nail through his hand', 'condition likely: nail through his hand'],
    ['lost two fingers', 'condition likely: lost two fingers'],
    ['spinal cord injury', 'condition likely: spinal cord injury'],
    ['shoulder replacement', 'treatment likely: shoulder replacement'],
    ['surgery on her lower back', 'treatment likely: surgery on her lower back'],
    ['knee x-ray', 'treatment likely: knee x-ray'],
    ['got a new knee', 'treatment likely: new knee'],
    ['received a kidney', 'treatment likely: received a kidney'],
    ['wrist splint', 'treatment likely: wrist splint'],
    ['our foot clinic', 'treatment likely: foot clinic'],
    ['hurt her shoulder', 'condition possible: hurt her shoulder'],
    ['ladder, 2 m. Hip. Pinned', 'condition possible: Hip'],
    ['dog bite, left arm, deep', 'condition possible: left arm'],
    ['infected finger-tip, infected toe', 'condition likely: infected toe'],
  ])('%s', (text, mention) => {
    expect(found(text)).toContain(mention)
  })

  test.each([
    'a broken heart', 'lost his head', 'back in two weeks', 'we face problems', 'cut back on sugar', 'hand in hand', 'shoulder to shoulder', 'head of nursing', 'the heart of town', 'foot of the hill',
    'knee, pain', 'stand on the left foot, please', 'Face. It', 'hip, knee and shoulder', 'right behind the eyes of the town', 'lend a hand',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('parts of the body in more words', () => {
  const found = finder(bodyMentions)

  test.each([
    ['a cardiac event', 'condition likely: cardiac event'],
    ['RUQ pain', 'condition likely: RUQ pain'],
    ['a hip fx', 'condition likely: hip fx'],
    ['an undescended testicle', 'condition likely: undescended testicle'],
    ['polyps in his nose', 'condition likely: polyps in his nose'],
    ['meniscus in shreds', 'condition likely: meniscus in shreds'],
    ['his dodgy knee', 'condition likely: dodgy knee'],
    ['a narrowing of the carotid artery', 'condition likely: narrowing of the carotid artery'],
    ['coronary artery spasm', 'condition likely: coronary artery spasm'],
    ['mitral valve malformation', 'condition likely: mitral valve malformation'],
  ])('%s', (text, mention) => {
    expect(found(text)).toContain(mention)
  })

  test.each(['the renal clinic', 'vascular surgery', 'oral exam', 'cardiac rehab', 'a facial', 'venous access', 'back below the line', 'the heel of the loaf'])('%s', (text) => {
    expect(found(text).filter((mention) => mention.startsWith('condition'))).toEqual([])
  })
})

describe('measurements', () => {
  const found = finder(measurementMentions)

  test.each([
    ['a sodium of 118', 'condition likely: sodium of 118'],
    ['neutrophils of 0.4', 'condition likely: neutrophils of 0.4'],
    ['a lead level of 68', 'condition likely: lead level of 68'],
    ['at 38 kilos she', 'condition possible: at 38 kilos'],
    ['C6 incomplete since', 'condition likely: C6 incomplete'],
    ['born at 25+1 in', 'condition likely: 25+1'],
    ['HbA1c is 11.2', 'condition likely: HbA1c is 11.2'],
    ['BAC .31', 'condition likely: BAC .31'],
    ['a fever of 40.1', 'condition likely: fever of 40.1'],
    ['platelets 14k', 'condition likely: platelets 14k'],
    ['BP 190/110', 'condition likely: BP 190/110'],
    ['viral load was 40', 'condition likely: viral load was 40'],
    ['EF 20%', 'condition likely: EF 20%'],
    ['GCS 3', 'condition likely: GCS 3'],
    ['sats 82%', 'condition likely: sats 82%'],
    ['A&Ox3', 'condition certain: A&Ox3'],
    ['-4.25 R and -3.75 L', 'condition likely: -4.25 R'],
    ['down 61 lbs', 'condition likely: down 61 lbs'],
    ['lost forty-five pounds', 'condition likely: lost forty-five pounds'],
    ['90 days sober', 'condition likely: 90 days sober'],
    ['five years clean', 'condition likely: five years clean'],
    ['stage 4', 'condition likely: stage 4'],
    ['a grade II sprain', 'condition likely: grade II sprain'],
    ['G2P1', 'condition certain: G2P1'],
    ['24 wks pregnant', 'condition likely: 24 wks pregnant'],
    ['a 28-weeker', 'condition likely: 28-weeker'],
    ['weighing 2.9 kg', 'condition likely: weighing 2.9 kg'],
    ['weighed in at 6 lbs 9 oz', 'condition likely: weighed in at 6 lbs 9 oz'],
    ['ICD M17.11', 'condition likely: M17.11'],
    ['Gleason 4+3', 'condition certain: Gleason 4+3'],
    ['three months to live', 'condition likely: three months to live'],
    ['four broken ribs', 'condition likely: four broken ribs'],
    ['a 3 cm kidney stone', 'condition likely: 3 cm kidney stone'],
    ['K 7.2 on arrival', 'condition likely: K 7.2'],
    ['Na 109', 'condition likely: Na 109'],
    ['CK 98k', 'condition likely: CK 98k'],
    ['TBSA 40%', 'condition likely: TBSA 40%'],
    ['tachy to the 140s', 'condition likely: tachy to the 140s'],
    ['vision is 20/400', 'condition likely: vision is 20/400'],
    ['blew a .28', 'condition likely: blew a .28'],
    ['born at 3,420 grams', 'condition likely: 3,420 grams'],
    ['from 340 to 215 pounds', 'condition likely: from 340 to 215 pounds'],
    ['12 stitches', 'treatment likely: 12 stitches'],
    ['round 4 of chemo', 'treatment likely: round 4 of chemo'],
    ['500 mg twice a day', 'treatment likely: 500 mg twice'],
    ['3 units of blood', 'treatment likely: 3 units of blood'],
    ['owes us about $1,412.50', 'payment likely: owes us about $1,412.50'],
    ['a $90 copay', 'payment likely: $90 copay'],
  ])('%s', (text, mention) => {
    expect(found(text)).toContain(mention)
  })

  test.each([
    'open 24 hours', 'room 312', 'on stage 2 of the show', 'since 2019', 'clean in 5 minutes', '20 years of service', 'lost 3 games', 'down 12 points', 'call 555-0134', 'from 9.30 to 5.30',
    'T-shirts from 12', 'at 40.1 degrees north', '5 stars', 'chapter 4', 'weeks 3 and 4', 'G8 summit', 'highway M25', 'model X5.', 'we lost two stones from the wall', 'a pregnant pause', 'a day early',
    'K-12 schools', 'call me on 12.5', '2,000 g of flour', 'from 9 to 5', 'blew 20 candles out', '20/20 hindsight', 'Ca. 30 seats', 'pulse of the city',
  ])('%s', (text) => {
    expect(found(text).filter((mention) => !mention.includes('possible'))).toEqual([])
  })

  test('a value stands where it is written, far into a long text', () => {
    const text = `${'word '.repeat(5000)}her sodium of 118 fell. ${'word '.repeat(5000)}`
    expect(found(text)).toEqual(['condition likely: sodium of 118'])
  })

  test.each(['sodium ', 'sodium of the ', '$1', '1 day ', '20/', 'stage 4', 'pain of ', '- 1', 'lost a ', '1 lb '])('%j repeated takes time in proportion to its length', (piece) => {
    const time = (n: number): number => {
      const prose = readProse({ role: 'body', text: piece.repeat(n / piece.length), pieces: [] }, 0)
      const start = performance.now()
      measurementMentions(prose)
      return performance.now() - start
    }
    time(10_000)
    expect(time(80_000)).toBeLessThan(8 * 4 * time(10_000) + 100)
  })
})
