import { describe, expect, test } from 'vitest'
import { detect, knowOwn } from '../src/detect/detect.js'
import type { Kind, Mention } from '../src/detect/mention.js'
import { loadNames } from '../src/detect/names/index.js'
import { createLinter } from '../src/linter.js'
import { text } from '../src/read/text.js'
import { relate } from '../src/relate/relate.js'
import { readProse } from '../src/text/prose.js'
import { marked } from './marked.js'

const ORGANIZATION = {
  names: ['Riverside Family Clinic', 'Hope'],
  phones: ['+1 (614) 555-0138', '0141 496 0218'],
  emails: ['riverside.example', '@riverside.org', 'riverside.clinic@mail.example'],
  addresses: ['120 Harbor Street, Suite 4, Fort Dodge, IA 50501'],
  urls: ['https://www.riverside.example', 'facebook.com/riversidefam', 'gofundme.com/f/riverside-playroom'],
  handles: ['@RiversideFam'],
  staff: ['Dr. Samuel Okafor', 'Tia Brown', 'Lopez, Maria', 'Ana Beatriz Ruiz, RN', 'Joan Petrov, Head of Nursing'],
  facilities: ['Edith Moreau Pavilion', 'Heron Room', "St Mary's Wing"],
}

const names = await loadNames()
const own = knowOwn({ organization: ORGANIZATION })

type Seen = { readonly mention: Mention; readonly words: string }

async function see(draft: string): Promise<readonly Seen[]> {
  const prose = text.read(draft, {}).segments.map(readProse)
  const mentions = await detect(prose, names, 'all', own)
  return mentions.map((mention) => ({ mention, words: prose[mention.segment]!.segment.text.slice(mention.span.start, mention.span.end) }))
}

/** The words of the mentions that got the sort. */
async function sorted(draft: string, sort: string, kinds?: readonly Kind[]): Promise<readonly string[]> {
  return (await see(draft)).filter(({ mention }) => mention.sort === sort && mention.kind !== 'organization' && (kinds === undefined || kinds.includes(mention.kind))).map(({ words }) => words)
}

describe("what is the organisation's own", () => {
  // Wording alone would give each of these to a person, or leave it open.
  test.each([
    'Her cell is «614-555-0138», they said.', 'His number: «(614) 555.0138 ext. 22»', 'ring Maeve on «+1 614 555 0138»', 'the patient: «1-614-555-0138»', 'reach her at «555-0138»', 'mum is on «+44 (0)141 496 0218»',
    'his fax is «614 555 0138»', 'Roe wrote from «jane.roe@riverside.example»', 'Roe, «jane@mail.riverside.example»', 'Roe, «Riverside.Clinic@mail.example»', 'write «jane.roe at riverside dot org»',
    'Roe has «https://riverside.example/stories/roe?x=1»', 'Roe: «www.riverside.example»', 'Roe: «shop.riverside.example»', 'Roe liked «facebook.com/RiversideFam/posts/12»', 'Roe: «gofundme.com/f/riverside-playroom»',
    'Roe thanked «@riversidefam»', 'She was found at «120 Harbor Street».', 'He lives at «120 Harbor St.» now', 'She lives at «120 Harbor Street», «Fort Dodge», IA «50501».', 'She waits in the «Heron Room».',
  ])('%s', async (sentence) => {
    const { text: draft, words } = marked(sentence)
    expect(await sorted(draft, 'own', ['phone', 'fax', 'email', 'url', 'handle', 'street-address', 'place', 'postcode', 'room'])).toEqual(words.map((word) => word.replace(/\.$/, '')))
  })

  test.each([
    'Her cell is 614-555-0139.', 'reach her at 555-0139', 'his number is +44 614 555 0139', 'Roe: jane.roe@mail.example', 'Roe: jane@notriverside.example', 'Roe: jane@riverside.example.net', 'Roe: facebook.com/jane.roe',
    'Roe: notriverside.example/a', 'Roe: https://riverside.example.net', 'Roe: https://riverside.example/in-memoriam/jane-roe', 'Roe: gofundme.com/f/jane-roe', 'Roe is @riversidefan', 'He lives at 122 Harbor Street.',
    'He lives at 20 Harbor Street.', 'a boy from Fort Dodge', 'She lives at 121 Harbor Street, Duluth, MN 55802 now', 'She is in room 4.', 'ZIP 50501 alone',
  ])('not: %s', async (draft) => expect(await sorted(draft, 'own')).toEqual([]))

  test('a town stays a patient’s outside of the address, and in the next sentence', async () => {
    const seen = await see('Our doors are open at 120 Harbor Street. Yesterday a little boy from Fort Dodge came in.')
    expect(seen.filter(({ mention }) => mention.kind === 'place').map(({ mention, words }) => [words, mention.sort])).toEqual([['Fort Dodge', 'town']])
  })
})

describe('who is on the staff', () => {
  test.each([
    '«Samuel Okafor» had a stroke.', '«Maria Lopez» explains knee pain.', 'Ask «Ana Ruiz» about it.', '«Ana Beatriz Ruiz» is back.', '«Joan Petrov» was diagnosed with lupus.', 'Dr. «Samuel Okafor» is in.', "«Maria Lopez»'s tips for sore knees",
  ])('%s', async (sentence) => {
    const { text: draft, words } = marked(sentence)
    expect(await sorted(draft, 'staff')).toEqual(words)
  })
  test.each(['Maria Gomez was seen.', 'Maria had a stroke.', 'Mrs. Lopez was seen.', 'Samuel Okafor-Reyes was seen.', 'Ana Lopez was seen.', 'Maria Lopez Diaz was seen.', 'Mr. Brown was seen.'])('not: %s', async (draft) => {
    expect(await sorted(draft, 'staff')).toEqual([])
  })

  const roles = async (words: string): Promise<readonly string[]> => {
    const document = text.read(words, {})
    const prose = document.segments.map(readProse)
    return relate(document, prose, await detect(prose, names, 'all', own), 'post').subjects.filter(({ form }) => form === 'named').map(({ role }) => role)
  }
  test.each([
    ['Samuel Okafor was diagnosed with lupus in May.', 'staff'],
    ['Samuel Roe was diagnosed with lupus in May.', 'patient'],
    ['Our patient Maria Lopez rang the bell today.', 'patient'],
    ['Maria Lopez is here. Lopez has the flu.', 'staff'],
  ])('%s → %s', async (words, role) => expect(await roles(words)).toEqual([role]))
})

describe('names of the organisation and its facilities are no people', () => {
  test.each([
    'Meet us in the «Edith Moreau Pavilion» at noon.', 'see the «EDITH MOREAU PAVILION»', 'She was born at «Riverside Family Clinic».', "In «St. Mary's Wing» all is quiet.", '«Hope» is our name.',
  ])('%s', async (sentence) => {
    const { text: draft, words } = marked(sentence)
    const seen = await see(draft)
    expect(seen.filter(({ mention }) => mention.kind === 'organization').map(({ words: found }) => found)).toEqual(words)
    expect(seen.filter(({ mention }) => mention.kind === 'person')).toEqual([])
  })
  test.each(['There is hope.', 'Edith Moreau was seen.', 'a riverside walk'])('not: %s', async (draft) => {
    expect((await see(draft)).filter(({ mention }) => mention.kind === 'organization')).toEqual([])
  })
})

test('the linter obeys a profile: what was a leak of a patient is none of a colleague', async () => {
  const draft = 'Samuel Okafor had a stroke on May 3, his cell is 614-555-0138.'
  const rules = async (organization?: object): Promise<readonly string[]> => (await (await createLinter({ ...(organization && { organization }) })).lint(draft)).map(({ rule }) => rule)
  expect(await rules()).toContain('patient-name')
  expect(await rules(ORGANIZATION)).toEqual([])
})
