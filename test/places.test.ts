import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../src/detect/mention.js'
import { detectPlaces } from '../src/detect/places/index.js'
import { isRestricted } from '../src/detect/places/postcodes.js'
import { detectIn, marked, sortsOf, wordsOf } from './marked.js'
import { runs } from './runs.js'

const TABLES: Partial<Record<Kind, { finds: string[]; nearMisses: string[] }>> = {
  'street-address': {
    finds: [
      'lives at «42 Cedar Avenue»', '«17 Quince Row», again', '«1600 N. Main St», upstairs', '«9 Acacia Gardens»', '«Flat 2, 9 Acacia Gardens»', '«12 Elm Street, Apt 4B»', '«742 Evergreen Terrace»', '«55 W 5th Ave»',
      '«12 rue de la Paix»', '«Hauptstraße 5», hinten', '«Prinsengracht 263»', '«Via Roma 130»', '«Calle Mayor 5»', '«ul. Karpacka 69»', '«Storgatan 14»', '«Kossuth utca 3»',
      '«No. 12, 3rd Cross, MG Road»', '«P.O. Box 101»', 'my address is «92 Eusebio Davila 57»', 'on «Larkspur Lane»', "the house on «Cobbler's Row»", 'off «Route 9»', 'home on «Pennywhistle Hill»', 'on «College Ave», upstairs',
      '«42 cedar avenue»', 'at «Flinders Street» last night',
      'lives «44 oak st», upstairs', '«4418 nw 23rd ter» okc', 'at «1200 E 5th», rear', '«99 5th ave», rear', '«Rural Route 2 Box 44»', 'home: «77 Sunset Strip».', 'house call at «221 Côte-des-Neiges».', '«4/22 Bondi Rd»',
      '«57 Askelund 1»\n«Suite 322»', 'again at «2208 Pinecrest, apt 6». Same',
    ],
    nearMisses: [
      'the Wall Street Journal', '10 Ways to Walk', '24 Hour Drive', '2024 Heart Walk', 'Dr. Smith', '5 Things on the Path', 'the Main Street Clinic', 'on the road to recovery', 'St. Mary', '3 St. Louis nurses',
      'bus 42', 'take one a day', 'in the Supreme Court', 'a long way', 'Sesame Street', '12 patients drive', 'our blood drive', '25 people sent to', 'page 12 lane 4', 'Baker Street Dental',
      'lives 20 miles away', 'lives 3 blocks from here', '2 mm st depression', 'seen 3 times by dr smith', '5 star way, thanks', 'took 2 tabs way too late',
    ],
  },
  postcode: {
    finds: [
      'Springfield, IL «62704»', 'ZIP «83051»', 'zip code: «02139»', 'Denver, Colorado «80203-1234»', 'Quantico, VA «22134-3903»', 'Salisbury, MD «21801»', 'to «SW1A 1AA»', 'at «M60 1NW»', 'in «K1A 0B1»', 'near «D02 X285»',
      'MG Road, Bengaluru «560001»', 'Hauptstraße 5, «10115» Berlin', 'Sydney NSW «2000»', 'postcode «EC1A1BB»', 'PIN code «560 001»', 'Kenosha «53142», again', '«62704» is where she lives.', 'Fine now. «62704» mom of two', 'our «62704» patient', 'A boy from «62704» came', 'She lives in «62704».',
      '15 Wharf Terrace, Wellington «6011»', '4 Ang Mo Kio Ave, «560123»', '5 Oak Street\nSpringfield\nFrance «75002»',
    ],
    nearMisses: [
      'over 12345 people', 'CPT 99213', 'order 62704', 'Room 90210', 'a bare 62704', 'code 12345', '$62704', 'item K1A', 'B12 shots', 'in 2000', 'Text 40404 now', 'ticket 62704', 'T4 and T3', 'MRN 560001', '10115 steps', '12345 patients came', 'our 12345 patients', '12345 people live here', 'She moved from 12345 steps', 'homes in 12345 towns', '12345 man hours', '1 Main St, 555-201-3344', '3 Oak Rd, 14 Elm Rd', 'In Canada 12345 people',
    ],
  },
  place: {
    finds: [
      'a boy from «Pinecrest»', 'Ms. Roe of «Duluth», 61', 'She lives in «Szeged».', 'seen in «Stornoway»', 'a farm near «Merweville»', 'in «Harlan County»', 'at the «Maplewood Mall»', '«Duluth», MN', 'in «Salisbury», MD',
      'the town of «Llanidloes»', 'the mayor of «Fairhope»', 'the whole of «St Ives»', 'crashed outside «Salina»', 'in «County Cork»', 'tipped over in «Site C»', '«from down the road»', 'at «47.6062, -122.3321»', 'a florist from «Bad Ischl»', 'the bakery in «Grindelmatt»',
      'He grew up in «Stratford-upon-Avon».', 'my patient in «fort dodge»', 'a boy from «springfield» came', 'she lives in «nashville» now', 'our patient came from «san jose»', 'a widow of «st. albans»', 'raised near «plymouth»', '44 Oak Street, «Tempe» AZ 85280', 'Via Roma 10, 20121 «Milano»', '12 Elm Road, «Hexham»',
      'Kyria Stamatia, 67, «Oakleigh», seen weekly', 'so very kind of everybody there, says Hollis Underwood, 71, «Taupō»',
    ],
    nearMisses: [
      'a nurse from Texas', 'seen in Canada', 'in May', 'on Monday', 'from Africa', 'at Mercy Ridge Hospital', 'in the ICU', 'from Medicare', 'in English', "in Parkinson's", 'from Facebook', 'Jane Doe, MD', 'in Cancer Care', 'in 2024',
      'in New Zealand', 'from Dr. Roe', 'in Intensive Care', 'Cost of Care in Perpetuity, Study Finds', 'from Monday on', 'a patient in new hampshire', 'a patient from saint mary hospital', 'a burn in the mouth', 'a soldier in the battlefield', 'our patient in surgery',
      'she lives in pain', 'a boy from school', 'a patient from st elsewhere hospital', 'a kid in midfield', 'a patient in a field', 'born in springfield general', 'Park in Lot 4', 'walk in Oct. 3rd', '44 Oak Street, MRN 12', '44 Oak Street, Mom said',
      'Ann Lee, 52, Director', 'Room 12, 3, Monday', 'Ann Lee, 52, RN',
    ],
  },
  room: {
    finds: [
      '«bed 12» coded', 'in «room 312»', '«Rm 4» is ready', '«Chair 6», that is you', '«OR 2» at noon', '«isolation bay 2»', '«palliative room 4»', '«Room 402B», NPO', '«exam room 5»', '«triage 3» is loud', '«ward 62»', 'the lady in «214»',
      '«ICU bed 7»', 'in the «Heron Room»', '«corridor C»', 'in «bay 3»', 'He moved from «room 8» to «room 15».', 'Maggie in «bungalow 4» is ill', '«unit 9C» upstairs',
      '«Room: 402B», admitted', '«Rm# 1108»', '«room no: 12», «bed: 4»', 'his «room number is 512».', '«ICU-12»: vented', '«SICU bed 3»', '«MICU 12»', '«tele 14»', '«3N-08» – trop 12', '«Rm. 31» & «32» both flu',
      '«rooms 4», «5» and «6» are full', 'Mrs. Roe on «5 East» sings', 'upstairs on «6B».', 'New knee, «3 West».', '«bed six» is loud', 'Room | Pt\n«9» | Fox\n«10» | Hale', '| Bed | Pt |\n|---|---|\n| «12A» | Lee |', '«delivery suite 2»',
    ],
    nearMisses: [
      'room for improvement', 'two or 2 days', 'a 50-bed hospital', 'ward off colds', 'room temperature', 'bed rest', 'take a chair', 'unit 2 of the course', 'bed 2024', 'the bay area', 'chair yoga', 'open 24/7', 'bed at 9',
      'hospital wards', 'in 2024', 'patients in 12 states',
      'ICU 4 nurses', 'OR 3 (1.2-5)', 'better in bed: 5 exercises', 'room 20 by 30 feet', 'bed 3 model', 'Trauma 2 course', 'room - 2 left', 'bed 2 nights', 'from 9 to 5 east of town', 'on 3 West Main Street', 'on 2D echo',
      'Nurses in 120 countries', 'Trials in 212 hospitals', 'Vitamin C', 'a table 2 metres long', 'the burn unit', 'on the Intensive Care Unit', 'Sales in 300 shops', 'the window bedding', 'a station 5 miles on',
    ],
  },
}

describe.each(Object.entries(TABLES))('%s', (kind, { finds, nearMisses }) => {
  test.each(finds)('finds: %s', (sentence) => {
    const { text, words } = marked(sentence)
    expect(wordsOf(detectPlaces, kind as Kind, text)).toEqual(words)
  })
  test.each(nearMisses)('leaves: %s', (text) => {
    expect(wordsOf(detectPlaces, kind as Kind, text)).toEqual([])
  })
})

describe('whose place, and what kind of place', () => {
  test.each([
    ['Visit us at 500 Oak Street', 'street-address', 'own'],
    ['our new clinic at 500 Oak Street', 'street-address', 'own'],
    ['She lives at 500 Oak Street', 'street-address', 'full'],
    ['He lives on Oak Lane', 'street-address', 'street'],
    ['our clinic in Springfield', 'place', 'own'],
    ['a boy from Springfield', 'place', 'town'],
    ['in Harlan County', 'place', 'county'],
    ['The group meets in room 312 at 7 pm', 'room', 'event'],
    ['Escape Room 7 is fun', 'room', 'event'],
    ['Bay 12 of the parking deck', 'room', 'event'],
    ['The patient in room 312 is NPO', 'room', 'room'],
    ['At 3 a.m. the lady in Room 412 asked', 'room', 'room'],
    ['bed 12', 'room', 'bed'],
    ['Chair 6, please', 'room', 'chair'],
  ] as const)('%s: %s %s', (text, kind, sort) => {
    expect(sortsOf(detectPlaces, kind, text)).toEqual([sort])
  })
})

test('the sparsely peopled ZIP areas are the union of the lists of two censuses', () => {
  expect(['03601', '20301', '20501', '36901', '82101', '89301'].every(isRestricted)).toBe(true)
  expect(['02139', '62704', '90210'].some(isRestricted)).toBe(false)
  expect(sortsOf(detectPlaces, 'postcode', 'ZIP 03601')).toEqual(['restricted'])
  expect(sortsOf(detectPlaces, 'postcode', 'ZIP 62704')).toEqual(['us'])
})

test('a cell takes its label from the column', () => {
  expect(wordsOf(detectPlaces, 'room', '402B', 'Room')).toEqual(['402B'])
  expect(wordsOf(detectPlaces, 'place', 'Springfield', 'City')).toEqual(['Springfield'])
  expect(wordsOf(detectPlaces, 'postcode', '62704', 'Zip')).toEqual(['62704'])
  expect(wordsOf(detectPlaces, 'place', 'Springfield', 'Topic')).toEqual([])
})

test('a house and a street are found whatever their names', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
  const type = fc.constantFrom('Street', 'St', 'Avenue', 'Ave', 'Road', 'Rd', 'Lane', 'Drive', 'Court', 'Place', 'Boulevard', 'Way', 'Circle', 'Terrace')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), name, type, (house, street, kind) => {
      fc.pre(!/^(?:19|20)\d\d$/.test(String(house)))
      expect(wordsOf(detectPlaces, 'street-address', `She lives at ${house} ${street} ${kind}, upstairs`)).toEqual([`${house} ${street} ${kind}`])
    }),
    runs(200),
  )
})

test('never throws, and keeps mentions in order without overlap, on any text', () => {
  const pieces = fc.array(fc.constantFrom('12', ' ', 'Oak', 'Street', ',', 'from', 'Pine', 'bed', '4', 'ZIP', '62704', 'room', '\n', 'IL', 'of', 'County', '-', 'é'), { maxLength: 40 })
  fc.assert(
    fc.property(pieces, (words) => {
      const spans = detectIn(detectPlaces, words.join('')).map((mention) => mention.span)
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
    }),
    runs(400),
  )
})
