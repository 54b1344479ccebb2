import { beforeAll, describe, expect, test } from 'vitest'
import type { Mention } from '../src/detect/mention.js'
import { loadCompromise } from '../src/detect/names/compromise.js'
import { ALONE, BESIDE } from '../src/detect/names/eponyms.js'
import { loadNames, type NameTagger } from '../src/detect/names/index.js'
import { readProse, type Prose } from '../src/text/prose.js'
import { segmentBuilder } from '../src/text/segment.js'

let tagger: NameTagger
beforeAll(async () => {
  tagger = await loadNames()
})

function prose(text: string): Prose {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  return readProse(builder.build({ role: 'body' })!, 0)
}

const words = (of: Prose, mentions: readonly Mention[]): string[] => mentions.map(({ span }) => of.segment.text.slice(span.start, span.end))
const likely = (text: string): string[] => {
  const of = prose(text)
  return words(of, tagger.names(of).filter(({ kind, certainty }) => kind === 'person' && certainty !== 'possible'))
}

describe('finds people', () => {
  test.each([
    ['single first names in informal posts', 'shoutout to jayden for being so brave at the dentist', ['jayden']],
    ['', 'Meet Zanele, our newest graduate.', ['Zanele']],
    ['', 'Little Anouk rang the bell on Friday!', ['Anouk']],
    ['', 'Baby Ioana arrived at 3 am weighing 7 lbs.', ['Ioana']],
    ['enumerations', 'Thabo, Annika and Mr. Bouteflika finished cardiac rehab.', ['Thabo', 'Annika', 'Bouteflika']],
    ['initials', 'G. Brandt was discharged on Tuesday.', ['G. Brandt']],
    ['', 'Thanks so much Maria L. for the lovely note!', ['Maria L']],
    ['', 'J.S. came back with the same complaint.', ['J.S.']],
    ['all capitals', 'MARIA GONZALEZ IS CANCER FREE', ['MARIA GONZALEZ']],
    ['lower case', 'yesterday maria gonzalez got her braces off', ['maria gonzalez']],
    ['suffixes', 'We treated Robert Downey Jr. last spring.', ['Robert Downey Jr.']],
    ['possessives stay outside', "Priya Raghunathan's surgery went well.", ['Priya Raghunathan']],
    ['accents and tones', 'Nguyễn Thị Hường is home.', ['Nguyễn Thị Hường']],
    ['double names', 'Our thanks to Oluwakemi Adebayo-Finch for the quilt.', ['Oluwakemi Adebayo-Finch']],
    ['families', 'A visit from the Whitlatch twins made our day.', ['Whitlatch']],
    ['', 'Night nurse wanted for the premature Al-Rashidi quadruplets.', ['Al-Rashidi']],
    ['short clinical queries', '71M Tomasz Wrona hx CHF, seen by Dr. Haddad, start furosemide?', ['Tomasz Wrona', 'Haddad']],
    ['', 'pt nguyen refusing his meds', ['nguyen']],
    ['and no disease or abbreviation behind a name', "Bjorn Halvorsen Parkinson's disease, on levodopa", ['Bjorn Halvorsen']],
    ['', "Marcus Oyelaran Bell's palsy, day 3", ['Marcus Oyelaran']],
    ['', 'Priyanka IVF cycle 2', ['Priyanka']],
    ['names that are words, where the context speaks for a name', 'Will Turner came in with a broken arm.', ['Will Turner']],
    ['', 'Grace Lee had her baby!', ['Grace Lee']],
    ['eponyms that are somebody here', "Mr. Parkinson has Parkinson's disease.", ['Parkinson']],
    ['', 'Mrs. Bell came in for her knee.', ['Bell']],
  ])('%s: %s', (_, text, expected) => {
    expect(likely(text)).toEqual(expected)
  })
})

describe('a title makes a name of what follows, whatever the tagger says', () => {
  test.each([
    ['mr. van den heuvel spilled his soup again', 'van den heuvel', 'honorific'],
    ['mrs okafor is back in room 12', 'okafor', 'honorific'],
    ['miss edna won bingo again', 'edna', 'honorific'],
    ['Mx. Tanaka asked for the window seat.', 'Tanaka', 'honorific'],
    ['Señora Villaseñor brought flowers.', 'Villaseñor', 'honorific'],
    ["Thank you, Mrs. O'Shaughnessy!", "O'Shaughnessy", 'honorific'],
    ['Uncle Rashid is doing better.', 'Rashid', 'honorific'],
    ['dr smith says hi', 'smith', 'clinician'],
    ['Dr. Okonkwo-Hale performed the surgery.', 'Okonkwo-Hale', 'clinician'],
    ['Nurse Ngozi held his hand.', 'Ngozi', 'clinician'],
    ['Ana Ruiz, RN, leads the class.', 'Ana Ruiz', 'clinician'],
    ['Tom Ito, PT, DPT, leads the class.', 'Tom Ito', 'clinician'],
    ['Leila Farahani, M.D., is on leave.', 'Leila Farahani', 'clinician'],
    ['Coach Delgado is back on the field.', 'Delgado', 'office'],
    ['Officer Brannigan is recovering at home.', 'Brannigan', 'office'],
    ['Councilman Ferrante had his knee done here.', 'Ferrante', 'office'],
    ['Rabbi Weinstock is recovering from surgery.', 'Weinstock', 'office'],
    ['Sgt. Kowalczyk finished rehab.', 'Kowalczyk', 'office'],
    ['Maria Gonzalez finished rehab.', 'Maria Gonzalez', undefined],
  ])('%s', (text, name, sort) => {
    const of = prose(text)
    const [first] = tagger.names(of).filter(({ kind }) => kind === 'person')
    expect(first && words(of, [first])).toEqual([name])
    expect(first!.sort).toBe(sort)
  })

  test.each(['dr visits are free', 'ms patients are welcome', 'we miss you all so much', 'Miss Universe visited', 'Chief complaint: cough', 'Our General Ward is full'])('but not in "%s"', (text) => {
    expect(likely(text)).toEqual([])
  })
})

describe('leaves alone', () => {
  test.each([
    ['buildings and wards', 'The Castellanos Breast Imaging Pavilion opens Monday.'],
    ['', 'Rose Arbor residents enjoyed the concert.'],
    ['', 'The Whitcombe Wing is on the third floor.'],
    ['streets', 'Visit us at 120 Alder Street.'],
    ['', 'Parking is on Harriet Tubman Avenue.'],
    ['saints', "St. Mary's Hospital is hiring."],
    ['', "St. Jude's welcomes you"],
    ['lectures, awards, foundations', 'Join us for the Teodora Veselinova Lecture on Friday.'],
    ['', 'She received the Eleanor Voss Award.'],
    ['', 'The Obert Castellanos Foundation gave a grant.'],
    ['', 'Martin Luther King Jr. Day is a holiday.'],
    ['institutions', 'Johns Hopkins researchers found a link.'],
    ['', 'The Mayo Clinic says so.'],
    ['drugs and brands', 'Invisalign special all May!'],
    ['', 'Ask about Velotrixan.'],
    ['', 'Naloxone saves lives.'],
    ['months, days', 'Botox parties in April'],
    ['', 'See you Jan. 5'],
    ['', 'April showers bring May flowers.'],
    ['words that are names as well', 'Will you join us in June?'],
    ['', 'Grace period ends soon.'],
    ['', 'Hope for Families'],
    ['', 'Mark your calendars.'],
    ['', 'Bill pay is online.'],
    ['', 'Faith and health fair'],
    ['', 'Joy of cooking class'],
    ['', 'Chase away the winter blues.'],
    ['', 'Art therapy on Tuesday'],
    ['', 'Rich in fiber and low in fat'],
    ['', 'May I help you?'],
    ['', 'Summer camp sign-up'],
    ['', 'Medicare Part D enrollment'],
    ['headings in Title Case', 'Five Tips For Healthy Skin'],
    ['', 'Meet Our New Providers'],
    ['', 'What To Expect At Your First Visit'],
    ['abbreviations', 'Ask our CRNA and NICU teams.'],
    ['', 'The F.D.A. approved it.'],
    ['programs and groups', 'A Servicemember may use the GI Bill.'],
    ['', 'Veterans and Dependents can enroll in Medicare.'],
    ['drugs in short queries', 'Does Entresto interact with Lasix?'],
    ['', 'Wells criteria for PE, on spironolactone and metformin'],
    ['fixed phrases', 'Braxton Hicks contractions are normal.'],
  ])('%s: %s', (_, text) => {
    expect(likely(text)).toEqual([])
  })
})

describe('eponyms', () => {
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

  test('are many', () => {
    expect(new Set([...ALONE, ...BESIDE]).size).toBeGreaterThanOrEqual(300)
  })

  test.each([
    (name: string) => `${name} syndrome is rare.`,
    (name: string) => `Symptoms of ${name}'s disease come slowly.`,
    (name: string) => `We placed a ${name} catheter.`,
    (name: string) => `A positive ${name} sign was noted.`,
    (name: string) => `The ${name} test takes a minute.`,
    (name: string) => `Her ${name} score was nine.`,
  ])('all of them are no people in: %s', (sentence) => {
    const found = [...ALONE, ...BESIDE].filter((name) => likely(sentence(capital(name))).length > 0)
    expect(found).toEqual([])
  })

  test('the medical ones are no people without a noun either', () => {
    const found = [...ALONE].filter((name) => likely(`Living with ${capital(name)}'s`).length > 0 || likely(`She has ${capital(name)} and needs help.`).length > 0)
    expect(found).toEqual([])
  })

  test('of everyday surnames, first and last name are a person still', () => {
    expect(likely('We saw Maria Bell and Lou Addison today.')).toEqual(['Maria Bell', 'Lou Addison'])
  })
})

describe('hashtags and handles', () => {
  const tags = (text: string): string[] => {
    const of = prose(text)
    return words(of, tagger.names(of).filter(({ kind, certainty }) => kind === 'hashtag' && certainty !== 'possible'))
  }

  test.each(['#PrayForLena', '#prayforlena', '#TeamTeodora', '#teamteodora', '#JusticeForNoor', '#TeodoraStrong', '#MariaLopez', '#RIPThabo', '#GoAnouk', '#TeamTeodora2024', '#StrongForSipho', '#StayStrongSenna', '#TeodoraWalksAgain'])('%s names a person', (tag) => {
    expect(tags(`we are all with you ${tag} today`)).toEqual([tag])
  })

  test.each(['#BreastCancerAwareness', '#MentalHealthMonth', '#TeamWork', '#teamwork', '#GoRedForWomen', '#BostonStrong', '#HopeForTheHolidays', '#TeamBlue', '#PrayForParis', '#JusticeForAll', '#HealthyHeart', '#NurseLife', '#FluShots', '#StayStrongStaff'])('%s names none', (tag) => {
    expect(tags(`come and see us ${tag} today`)).toEqual([])
  })

  test('a hashtag of a person is sorted as such', () => {
    const of = prose('#PrayForLena')
    expect(tagger.names(of)).toMatchObject([{ kind: 'hashtag', sort: 'person' }])
  })

  test('every handle is one', () => {
    const of = prose('thanks @maria.lopez and @cityhospital')
    expect(tagger.names(of).map(({ kind }) => kind)).toEqual(['handle', 'handle'])
    expect(words(of, tagger.names(of))).toEqual(['@maria.lopez', '@cityhospital'])
  })
})

describe('certainty', () => {
  const certainties = (mentions: readonly Mention[]): string[] => mentions.map(({ certainty }) => certainty)

  test('the tagger alone is likely, with a title certain', () => {
    expect(certainties(tagger.names(prose('Yesterday we saw Maria Gonzalez.')))).toEqual(['likely'])
    expect(certainties(tagger.names(prose('Yesterday we saw Mrs. Gonzalez.')))).toEqual(['certain'])
  })

  test('both witnesses together are certain', async () => {
    expect(certainties(await tagger.secondWitness(prose('Yesterday we saw Maria Gonzalez.')))).toEqual(['certain'])
  })

  test('but where the tagger is in doubt they stay likely', async () => {
    const of = prose('Harmony announcing the nominees')
    expect(certainties(tagger.names(of))).toEqual(['likely'])
    expect((await loadCompromise())(of.segment.text)).toEqual([{ start: 0, end: 7 }])
    expect(certainties(await tagger.secondWitness(of))).toEqual(['likely'])
  })

  test('the second witness is asked about the given sentences only', async () => {
    const of = prose('We saw Maria Gonzalez. We saw John Smith.')
    expect(certainties(await tagger.secondWitness(of, new Set([1])))).toEqual(['likely', 'certain'])
  })

  test('the second witness does not bring back the names of things', async () => {
    const of = prose("St. Mary's Hospital treats Parkinson's and Crohn's on Alder Street.")
    expect(await tagger.secondWitness(of)).toEqual([])
  })
})
