import { describe, expect, it } from 'vitest'
import { detect } from '../src/detect/detect.js'
import type { Mention } from '../src/detect/mention.js'
import { loadNames } from '../src/detect/names/index.js'
import { verdictOn } from '../src/judge/verdict.js'
import { text } from '../src/read/text.js'
import { relate } from '../src/relate/relate.js'
import type { Draft } from '../src/relate/subject.js'
import type { Channel } from '../src/text/document.js'
import { readProse } from '../src/text/prose.js'

const names = await loadNames()

async function read(words: string, channel: Channel = 'post'): Promise<Draft> {
  const document = text.read(words, {})
  const prose = document.segments.map(readProse)
  return relate(document, prose, await detect(prose, names), channel)
}

async function rolesIn(words: string): Promise<readonly string[]> {
  return (await read(words)).subjects.filter(({ form }) => form === 'named').map(({ role }) => role)
}

it('joins a hashtag made of somebody’s name to them', async () => {
  const { subjects } = await read('Maria Lopez, RN, joins our team. #TeamMaria #TeamLopez')
  expect(subjects.map(({ role, mentions }) => [role, mentions.map(({ kind }) => kind)])).toEqual([['staff', ['person', 'hashtag', 'hashtag']]])
})

it.each([
  ['letters inside another name', 'Dr. Anna Lee joins our team. Keep fighting! #PrayForHannah', 'PrayForHannah', []],
  ['a word of praise that is a surname', 'Nurse Amy Strong joins our team. Keep fighting! #LenaStrong', 'LenaStrong', []],
  ['the one of whose name more stands in it', 'Dr. Maria Chen joins our team. Our patient Maria Lopez rang the bell. #MariaLopez', 'MariaLopez', ['Maria Lopez']],
  ['the first name, in small letters', 'Our patient Maria Lopez rang the bell. #mariastrong', 'mariastrong', ['Maria Lopez']],
])('a hashtag belongs to whom it names: %s', async (_, words, tag, names) => {
  const { subjects, prose } = await read(words)
  const said = ({ segment, span }: Mention): string => prose[segment]!.segment.text.slice(span.start, span.end)
  const theirs = subjects.filter(({ mentions }) => mentions.some((mention) => said(mention) === `#${tag}`))
  expect(theirs.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'person').map(said))).toEqual(names)
})

describe('who a named person is', () => {
  it.each([
    ['Our patient Maria Lopez rang the bell today.', 'patient'],
    ['Dr. Samuel Okafor, my patient since 1998, beat cancer.', 'patient'],
    ['Maria Lopez was diagnosed with lupus in May.', 'patient'],
    ["Mrs. Lopez's hip replacement went well.", 'patient'],
    ['Happy 80th birthday to our resident Maria Lopez!', 'patient'],
    ['Welcome to the team, Dr. Maria Lopez!', 'staff'],
    ['Our physiotherapist Maria Lopez explains knee pain.', 'staff'],
    ['"Drink more water," says Maria Lopez, kidney nurse.', 'staff'],
    ['Call Maria Lopez at the front desk to book.', 'staff'],
    ['Maria Lopez, RN, has worked in oncology for ten years.', 'staff'],
    ['His wife Maria Lopez held his hand after the stroke.', 'relative'],
    ['Maria Lopez donated $5,000 for the new scanner.', 'donor'],
    ['In 1854 Maria Lopez nursed soldiers with cholera.', 'historical'],
    ['Frida Kahlo painted through three dozen operations.', 'public'],
    // Work, arrivals, credits and thanks.
    ['Maria Lopez has swept these corridors for thirty years.', 'staff'],
    ['Ask Maria in payroll.', 'staff'],
    ['My preceptor, Maria Lopez, quizzed me on the rates.', 'staff'],
    ['Photography: Maria Lopez', 'staff'],
    ['Congratulations to Maria Lopez on passing the boards.', 'staff'],
    ['Shout-out to Maria Lopez for covering two shifts.', 'staff'],
    ['Maria Lopez, the trust\'s head of catering, changed the menu.', 'staff'],
    ['We will let Maria know that you asked.', 'staff'],
    // The same words said of somebody in care.
    ['Congratulations to Maria Lopez on finishing chemo.', 'patient'],
    ['Maria Lopez has been in and out of hospital since birth.', 'patient'],
    ['Maria Lopez is in remission.', 'patient'],
    ['Our receptionist Maria Lopez was hospitalized on Sunday.', 'patient'],
    ['Mrs. Lopez plays our lobby piano every Thursday.', 'patient'],
    ['Surgeons gave Maria Lopez a new heart.', 'patient'],
    // Gifts, news, stories and the writer's own family.
    ['A gift from Maria Lopez paid for the garden.', 'donor'],
    ['The lobby was paid for by the Lopez family.', 'donor'],
    ['Senator Maria Lopez told the Tribune about her knee.', 'public'],
    ['Maria Lopez has spoken openly about her bipolar disorder.', 'public'],
    ['In the novel, Maria Lopez goes blind.', 'fictional'],
    ['My grandmother Maria had dementia.', 'author'],
    ['My grandmother Maria was treated here, by us, for leukaemia.', 'patient'],
    ['Our mannequin Maria Lopez has a heart attack every Monday.', 'fictional'],
  ])('%s → %s', async (words, role) => expect(await rolesIn(words)).toContain(role))

  it.each([
    ['New starters: Maria Lopez, Priya Raman and Tomas Novak.', ['staff', 'staff', 'staff']],
    ['Cakes by Maria Lopez (pharmacy), Priya Raman and Tomas Novak.', ['staff', 'staff', 'staff']],
    ['Our patients Maria Lopez and Priya Raman rang the bell.', ['patient', 'patient']],
    ['Our dentist Maria Lopez met Priya Raman at the fair.', ['staff', 'unknown']],
  ])('one of a list is what the others are: %s', async (words, roles) => expect(await rolesIn(words)).toEqual(roles))
})

describe('what a draft discloses', () => {
  const verdicts = async (words: string, channel?: Channel): Promise<readonly (string | undefined)[]> => {
    const draft = await read(words, channel)
    return draft.subjects.map((subject) => verdictOn(subject, draft))
  }
  it.each([
    ['a first name carried on by a pronoun', 'Meet Anouk. She was born with a heart defect.', 'post'],
    ['a story with a day and a place', 'A man from Duluth came in with a chainsaw injury last night.', 'post'],
    ['a bed', 'Bed 12 coded again tonight.', 'post'],
    ['a confirmed visit', 'Sorry your visit fell short.', 'review-reply'],
    ['a denial', 'We have no record of you as a patient.', 'review-reply'],
    ['a result told in a reply', 'Your biopsy was benign.', 'review-reply'],
    ['a resident of ninety and more', 'Happy 100th birthday to our resident Mabel Okonjo-Wright! A century old.', 'post'],
    ['a wristband', 'Lost property! A wristband: Farida Noorzai, 14.08.1987. Come and fetch it.', 'post'],
    ["a resident's room", 'Our resident Mabel Okonjo-Wright has moved to room 12. Do drop in.', 'post'],
  ] as const)('is an error: %s', async (_, words, channel) => expect(await verdicts(words, channel)).toContain('error'))

  it.each([
    ['education', 'Stroke can happen at any age. Know the signs.', 'post'],
    ['an event with a day', 'Join us on Saturday for a free skin check.', 'post'],
    ['statistics', 'We treated 1,239 patients with asthma last year.', 'post'],
    ['general copy that says "your"', 'Your visit starts at the front desk.', 'post'],
    ['thanks for feedback', 'Thank you for your kind words, Ann!', 'review-reply'],
    ['the rule itself', 'Privacy rules keep us from saying whether somebody is a patient.', 'review-reply'],
  ] as const)('is nothing: %s', async (_, words, channel) => expect((await verdicts(words, channel)).filter(Boolean)).toEqual([]))
})
