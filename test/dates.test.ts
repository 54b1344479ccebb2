import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectDates } from '../src/detect/dates/index.js'
import type { Kind } from '../src/detect/mention.js'
import { detectIn, marked, sortsOf, wordsOf } from './marked.js'
import { runs } from './runs.js'

const TABLES: Partial<Record<Kind, { finds: string[]; nearMisses: string[] }>> = {
  date: {
    finds: [
      // in numbers, by any order
      'seen on «11/02/2025»', 'since «2024-03-05»', 'DOB «5/3/71»', 'geboren am «13.07.1970»', 'at «1993-01-04 14:56:41»', 'on «05-03-2024»', 'home visit «3/11»', 'dated «21.5.21»',
      'colonoscopy «5/5»', 'seen «9/11» again', 'family mtg «3/3» at 3', 'd/c home «3-19-24»', 'Admit dt «03142024»', 'DOS «031424»', 'DOB «14 03 1946»',
      // in words
      'on «March 4th»', '«3 October 2024»', '«Nov. 2», 2 pm', 'born «the 3rd of May 1971»', '«December 23rd», by noon', 'on «5-MAY-2021»', '«Tuesday, March 5th, 2024»',
      'the «January 15th» scan', 'on the «19th»', 'on the «12th».', 'in «February 2024»', 'in «August»', '«the spring of 2023»', '«that June»', 'born on «the fourth of May»', 'opérée le «3 mai»', 'am «14. März 2024»', 'discharged «5th».', 'seen on the «12th» has TB',
      'walked out on the «3rd» on two legs', 'clinic on the «30th» will tell', 'On the «9th» Sorcha came in', 'visits on the «9th» of every month', 'he died on the «fourteenth», at home', 'out on a «5th».',
      'a double amputation in «june»', 'back since «september»', 'hernia, «Feb»)',
      // ranges
      '«the night of 3 to 4 May»', '«May 3-5, 2024»', '«June 5 and 6»',
      // weekdays and days told from now
      '«last Tuesday»', '«last Saturday evening»', 'on «Thursday»', '«yesterday morning»', '«today»', '«tonight»', '«this a.m.»', '«last night»', '«this morning»', '«last week»', '«over the weekend»',
      '«3 days ago»', '«an hour ago»', '«two weeks ago»', '«the day before yesterday»', '«tomorrow»', 'since «tues»', '«mon am»', '«last wk»', '«tmrw»', '«3 d ago»',
      'since «the weekend»', '«over the long weekend»', 'started «tdy»', '«this arvo»', '«weds» he fell', '«two nights later»', '«the following evening»', 'admitted «the day before»', '«the night before» her brain surgery', '«the morning after»', 'on «my birthday»',
      // days counted from care
      '«day 6 post-op»', '«POD 2», up and walking', '«day 12» of pancreatitis', 'in «week 6»', '«4 weeks post-op»', '«3 days post-CABG»', '«hospital day 4»',
      // holidays
      '«Christmas Eve»', '«the week before Easter»', 'on «New Year\'s Day»', 'over «Labour Weekend»', '«the week of the ice storm»', '«St. Brigid\'s Day»', '«the feast of St. Agatha»', 'on «Heritage Day»', '«the eve of All Souls»', 'in «Lent»', 'until «May Day»', 'on «Pancake Day»', '«the night of the debate»', '«the night of the big snow»', '«last evening»', '«two days after» we cemented it',
    ],
    nearMisses: [
      '90% of patients', 'COVID-19 boosters', 'open 24/7', '1/2 tablet twice a day', 'since 9/11', 'in 6-8 weeks you heal', 'version 2.10.24', 'BP 120/80', 'tooth #19',
      'May I help you?', 'this may cause rash', 'strength 5/5', 'vision 20/20', 'in 2024', 'he sat down', 'sun exposure', 'they wed in spring-like air', 'the mayor marched',
      'call us today', "in today's world", 'Black Friday deals', 'the 12th floor', 'a second opinion', 'the third time', 'MRN 00-12-34', 'ratio 3/4', '12 may need a filling', '10/10 would recommend',
      'April Jones, RN', 'page 5 of 12', 'add 1/3 cup', 'Unit 4/22 Bondi Rd', 'GCS 15/15, later 3/15', 'subcut 8/24', 'labs 2/3 normal', 'the 5th visit', 'on mars 4',
      'on the 12th floor', 'on the 5th attempt', 'nothing to eat the night before your operation', 'the fourth floor', 'on the fourth try', 'the summer fall', 'we march in step', 'week 2 of the course', 'day 3 of the conference', 'on Open Day', 'the day you need us',
    ],
  },
  age: {
    finds: [
      '«36 yo M»', '«14 y/o» with asthma', '«44F», chest pain', '«23F», au pair', 'M/«72»', '«41M» fell', '«6-week-old» twin', 'aged «61»', 'Anna Lee, «61», was seen', 'Joe Roe («34», twin brother)',
      'she turned «91» on Sunday', 'her «100th» birthday', '«98 years young»', '«in her 90s»', 'a «19-year-old»', 'a «ten-year-old» boy', 'her «88 year old» mother', '«seventy-one year old» man', 'He was «16».',
      'Age: «47»', 'at the age of «52»', 'a «92-year-old» resident', 'the retired judge, «95», sings', '«26 weeker» on the vent', 'preterm labor at «24 wks»', '«3 months old»', 'a «nonagenarian» with a hip',
      'age=«89»;', '«8yo girl»', 'the oldest patient on the unit is «101».', "she's «101» with no teeth", 'hes «19» hes in', 'Ida, who is «93» and well', 'Happy «94th» to our queen', '«93» candles', 'You were «twelve» and you asked', 'Fun! «Ninety-six» today', '(«103 and a half», she says)',
      'Sister Mary Nwosu, who turns «100» on Saturday', 'a young man of «19»', 'a girl of «four» in a dress', 'Braydon is «11», has autism', 'Marisol would be «16».', "He'll be «92» on the 17th", 'Peig Walsh, «99» today', 'Miss Gloria («98»!!)', 'my nan («97») bit him', 'Happy «103rd» from all of us', "Nan Ollerenshaw's «100th» on Sunday", 'Freya, «20 months», smiling', 'D. Ocasio («4 months»)', 'On Tinder: «26», firefighter',
    ],
    nearMisses: [
      'patients aged 65 and over', 'adults 18-64', 'kids under 5', 'age 50+', 'ages 9 to 12', 'our clinic turned 50', 'for 22 years', '90 days sober', '19-year-olds', 'children aged 5', '38 years on nights',
      '12 weeks of paid leave', '90% of people', 'when you turn 65', 'until your 26th birthday', 'our 25th anniversary', 'a 10-year study', 'the hospital turns 100', 'raised $16M', 'from birth to age 18',
      'people over 60 years old', 'between 50 and 64 years old', 'room 44F', 'women aged 40 to 49', 'a 30-year-old building', 'in the 90s', 'you were one of many', 'Happy 25th anniversary', 'a mother of four', 'a man of 1,000 faces', 'a father of two boys', 'Room is 12, Bed is 4.', 'The result is 11, again.', 'Happy 90th anniversary', 'Reasons: 12, which is a lot', 'birthday cake without candles', "she's 20 minutes late",'who is 10 pounds lighter',
    ],
  },
}

describe.each(Object.entries(TABLES))('%s', (kind, { finds, nearMisses }) => {
  test.each(finds)('finds: %s', (sentence) => {
    const { text, words } = marked(sentence)
    expect(wordsOf(detectDates, kind as Kind, text)).toEqual(words)
  })
  test.each(nearMisses)('leaves: %s', (text) => {
    expect(wordsOf(detectDates, kind as Kind, text)).toEqual([])
  })
})

describe('what a date is about', () => {
  test.each([
    ['DOB 5/3/71', 'birth'],
    ['He was born on 3 May 1971.', 'birth'],
    ['She was admitted on March 4.', 'admission'],
    ['He went home on Tuesday.', 'discharge'],
    ['Her surgery on 3/11 went well.', 'procedure'],
    ['She passed away on 9 January.', 'death'],
    ['Your appointment on March 4 was cancelled.', 'visit'],
    ['Join us on Saturday, June 5 at 7 pm.', 'event'],
    ['The open house is on 1 June.', 'event'],
    ['RSVP by May 3.', 'deadline'],
    ['Apply by 1 June.', 'deadline'],
    ['Last updated May 3, 2024.', 'publication'],
    ['Published: 2024-05-03', 'publication'],
    ['Open Mon-Fri 9-5', 'hours'],
    ['We meet every Thursday.', 'hours'],
    ['Mondays are quiet.', 'hours'],
    ['World Stroke Day', 'event'],
    ['October is Breast Health Month.', 'event'],
    ['discharged between May 5, 1912 and May 1, 1960', 'deadline'],
    ['DOB withheld, born 1944, day 3', 'relative'],
    ['It happened last Tuesday.', 'relative'],
    ['Nothing but 3 October 2024.', 'full'],
    ['It rained that June.', 'month'],
    ['It snowed Christmas Eve.', 'holiday'],
    ['It rained on Thursday.', 'weekday'],
  ])('%s: %s', (text, sort) => {
    expect(sortsOf(detectDates, 'date', text)[0]).toBe(sort)
  })

  test('a column says it, too', () => {
    expect(sortsOf(detectDates, 'date', '05/17/1948', 'date_of_birth')).toEqual(['birth'])
    expect(sortsOf(detectDates, 'date', '2024-05-03', 'publishDate')).toEqual(['publication'])
  })
})

describe('what an age tells', () => {
  test.each([
    ['a 92-year-old', 'ninety-plus'],
    ['in his nineties', 'ninety-plus'],
    ['89 years old', 'adult'],
    ['a 17-year-old', 'minor'],
    ['a 6-week-old', 'infant'],
    ['a 26 weeker', 'gestation'],
  ])('%s: %s', (text, sort) => {
    expect(sortsOf(detectDates, 'age', text)).toEqual([sort])
  })
  test('a cell under "Age"', () => {
    expect(wordsOf(detectDates, 'age', '47', 'Age')).toEqual(['47'])
    expect(wordsOf(detectDates, 'age', '47', 'Count')).toEqual([])
  })
})

test('any day of the calendar is found in each of its forms', () => {
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const two = (n: number): string => String(n).padStart(2, '0')
  const forms: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${two(m)}/${two(d)}/${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
    (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)} ${d}, ${y}`,
    (y, m, d) => `${MONTHS[m - 1]!.toUpperCase()} ${d}, ${y}`,
    (y, m, d) => `the ${d}th of ${MONTHS[m - 1]} ${y}`,
  ]
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(forms.length - 1), (y, m, d, form) => {
      const written = forms[form]!(y, m, d)
      expect(wordsOf(detectDates, 'date', `She came on ${written} with a cough`)).toEqual([written])
    }),
    runs(300),
  )
})

test('never throws, and keeps mentions in order without overlap, on any text', () => {
  const pieces = fc.array(fc.constantFrom('May', '3', '/', '12', 'last', 'Tuesday', ' ', ',', 'yo', '34', 'th', 'of', '\n', '-', '2024', 'aged', '.', 'é', '😀'), { maxLength: 40 })
  fc.assert(
    fc.property(pieces, (words) => {
      const spans = detectIn(detectDates, words.join('')).map((mention) => mention.span)
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
    }),
    runs(400),
  )
})
