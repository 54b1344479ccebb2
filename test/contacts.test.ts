import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectContacts } from '../src/detect/contacts/index.js'
import type { Kind } from '../src/detect/mention.js'
import { detectIn, marked, sortsOf, wordsOf } from './marked.js'
import { runs } from './runs.js'

const TABLES: Partial<Record<Kind, { finds: string[]; nearMisses: string[] }>> = {
  phone: {
    finds: [
      'call «614-555-0138»', '«(614) 555-0138»', '«614.555.0138» today', 'on «+1 614 555 0138»', '«1-800-555-0199» is free', '«614-555-0138 ext. 22»', 'from «0141 496 0218» daily', 'on «07700 900418»',
      'text «+45 55 51 02 88», please', '«0491 570 156» when ready', 'on «+91 98765 43210»', 'Tel: «030/1234567»', 'ring «06 12 34 56 78»', 'phone is «6145550138»', 'Phone: «555-0142»',
      'you can call «73 448 266»', '«+44 (0)1632 960 884» at work', 'mobile «６１４-555-0138»', '«614–555–0138» with dashes', '«001-748-088-2851x818»', '«(978)645-9740x11144»',
      'Phone (h) «404/555-0121»', 'reach the patient at «555-CALL-JOE» after 5', '«(02) 9876 5432»', '«098450 12345»', '«0044 7700 900123»',
    ],
    nearMisses: [
      'MRN 614-555-0138', 'SSN 611-48-2093', 'order no. 614-555-0138', 'in 2019-2020', 'on 10-12-2024', '1,200,000 people', '$614-555', 'ISBN 978-3-16-148410-0', 'ZIP 22134-3903', 'call 911',
      'text 988 any time', 'a ratio of 3.14159265', 'tracking 9400 1000 0000 0000 0000 00', 'version 10.2.3.4', 'pages 100-200', 'NPI 1245319599', 'card 4111 1111 1111 1111', 'room 4 bed 12', 'call 24/7', 'order at 555-PIZ-ZA44', 'Zoom 812 339 1009',
    ],
  },
  fax: {
    finds: [
      'fax «212-555-0177»', 'Fax: «(212) 555-0177»', 'fax number «212.555.0177»', 'faxed to «212-555-0177»', 'by fax («+44 1632 960 884»)', 'your fax machine at «01632 960217»', '«212-555-0177» (fax)', '«166-684-7899» fax',
      'Facsimile «212-555-0177»', 'P: 614-555-0138 F: «614-555-0139»', 'fax it to «555-0126»', 'fax no. «0141 496 0218»',
    ],
    nearMisses: [
      'phone 212-555-0177', 'call 614-555-0138', 'a fax from 2019', 'tel 0141 496 0218', 'no fax, call 614-555-0138', 'fax 24/7', 'MRN 4471920', 'we fax 12 pages', 'text 614-555-0138', 'fax in 10-12-2024',
      'on +1 614 555 0138', 'ring 07700 900418',
    ],
  },
  email: {
    finds: [
      'to «jane.roe@example.org»', '«JANE@EXAMPLE.COM»', 'mail «a+b@example.co.uk»', '«yusra_b at example dot org»', '«jane [at] example [dot] com»', '«jane(at)example.com»', '«jané.roe@example.com»', '«janе.roe@example.com» with a Cyrillic letter',
      'mailto:«roe@example.net»', '(«roe@example.net»)', '«roe@example.net».', "«o'neil@example.org»", '«user@xn--80ak6aa92e.com»', 'write to «jane at example dot org»',
    ],
    nearMisses: [
      'follow @janeroe', 'at 5 dot com', 'meet at noon', 'jane@', '@example.com', 'a@b', 'dinner at Example dot dot dot', 'we were at home', 'asha.rao@abdm', '5 @ $3.00', 'RT @nytimes: news', 'look at example.org',
    ],
  },
  url: {
    finds: [
      '«https://www.example.org/a?b=1»', 'see «http://example.org».', '«www.example.org»', '«example.org/path»', '«bit.ly/abc3»', '(«https://example.org/a_(b)»)', '«caringbridge.org/visit/roe»', '«gofundme.com/f/roe»',
      'on «facebook.com/jane.roe»', 'at «my-clinic.org»', '«example.co.uk», too', '«HTTPS://EXAMPLE.ORG»', '<a href=«https://example.org/x»>',
    ],
    nearMisses: [
      'README.md', 'e.g. this', 'the clinic.It was', 'follow us.Me too', 'Dr.Smith', 'node.js', 'at 3.30 pm', 'vs.the rest', 'jane@example.org', '1.5 mg', 'U.S. news', 'and/or', 'a.m. and p.m.',
    ],
  },
  'ip-address': {
    finds: [
      'from «203.0.113.87»', 'IP «10.0.0.1»', '«198.51.100.23» streamed', 'at «2001:db8:4f1:9c::27»', '«fe80::1»', '«2001:0db8:85a3:0000:0000:8a2e:0370:7334»', 'range «198.51.100.0/24»', '(«203.0.113.140»)', 'ip=«192.168.1.20»',
      '«::1» is home', 'route «64:ff9b:0:0:0:0:192.0.2.33»', 'host «203.0.113.5», again', '«fe80::1%eth0»',
    ],
    nearMisses: [
      'version 10.2.3.4', 'v1.2.3.4', 'section 4.3.2.1', '1.2.3.4 of the outline', 'at 10:30:00', '256.1.1.1', '1.2.3', '12:30', '203.0.113', 'a ratio 1:2:3', 'std::vector', '14.03.2024', '1.2.3.4.5', 'subnet mask 255.255.255.0',
    ],
  },
}

describe.each(Object.entries(TABLES))('%s', (kind, { finds, nearMisses }) => {
  test.each(finds)('finds: %s', (sentence) => {
    const { text, words } = marked(sentence)
    expect(wordsOf(detectContacts, kind as Kind, text)).toEqual(words)
  })
  test.each(nearMisses)('leaves: %s', (text) => {
    expect(wordsOf(detectContacts, kind as Kind, text)).toEqual([])
  })
})

describe('whose it is', () => {
  test.each([
    ['Call us at 614-555-0138', 'phone', 'own'],
    ['Call our office: 614-555-0138', 'phone', 'own'],
    ['To book, call 614-555-0138', 'phone', 'own'],
    ['Questions? 614-555-0138', 'phone', 'own'],
    ['1-800-555-0199 is toll-free', 'phone', 'own'],
    ['RSVP to 614-555-0138', 'phone', 'own'],
    ['Media contact: 614-555-0138', 'phone', 'own'],
    ['614-555-0138 to schedule', 'phone', 'own'],
    ['her cell is 614-555-0138', 'phone', 'person'],
    ['reach him at 614-555-0138', 'phone', 'person'],
    ["his wife's number: 614-555-0138", 'phone', 'person'],
    ["patient's phone 614-555-0138", 'phone', 'person'],
    ['she keeps calling from 614-555-0138', 'phone', 'person'],
    ['nobody is picking up 614-555-0138', 'phone', 'person'],
    ['just ring her on 614-555-0138', 'phone', 'person'],
    ['went to 212-555-0177, the bakery where she works', 'phone', 'person'],
    ['614-555-0138 stands alone', 'phone', undefined],
    ['fax it to our office: 212-555-0177', 'fax', 'own'],
    ["faxed to her employer's fax 212-555-0177", 'fax', 'person'],
    ['info@example.org', 'email', 'own'],
    ['events@example.org', 'email', 'own'],
    ['careers@example.org', 'email', 'own'],
    ['her e-mail jane@example.org', 'email', 'person'],
    ['jane@example.org bounced', 'email', undefined],
    ['gofundme.com/f/roe', 'url', 'fundraiser'],
    ['https://www.justgiving.com/roe', 'url', 'fundraiser'],
    ['caringbridge.org/visit/roe', 'url', 'memorial'],
    ['https://funerals.example/obituaries/roe', 'url', 'memorial'],
    ['legacy.com/roe', 'url', 'memorial'],
    ['instagram.com/jane.roe', 'url', 'profile'],
    ['linkedin.com/in/jane-roe', 'url', 'profile'],
    ['Visit our website example.org', 'url', 'own'],
    ['https://www.facebook.com/ExampleClinic', 'url', undefined],
    ['https://example.org', 'url', undefined],
  ] as const)('%s: %s %s', (text, kind, sort) => {
    expect(sortsOf(detectContacts, kind, text)).toEqual([sort])
  })
})

test('a cell takes its label from the column', () => {
  expect(wordsOf(detectContacts, 'phone', '6145550138', 'Phone')).toEqual(['6145550138'])
  expect(wordsOf(detectContacts, 'fax', '6145550138', 'Fax')).toEqual(['6145550138'])
  expect(wordsOf(detectContacts, 'phone', '6145550138', 'Views')).toEqual([])
})

test('a number of the North American plan is found in each of its written forms, at its exact place', () => {
  const three = fc.integer({ min: 200, max: 999 }).map(String)
  const four = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
  const forms: readonly ((a: string, b: string, c: string) => string)[] = [
    (a, b, c) => `(${a}) ${b}-${c}`,
    (a, b, c) => `${a}-${b}-${c}`,
    (a, b, c) => `${a}.${b}.${c}`,
    (a, b, c) => `+1 ${a} ${b} ${c}`,
    (a, b, c) => `1-${a}-${b}-${c}`,
    (a, b, c) => `${a}\u2011${b}\u2011${c}`,
    (a, b, c) => `${a}-${b}-${c} ext. 12`,
  ]
  fc.assert(
    fc.property(three, three, four, fc.nat(forms.length - 1), (a, b, c, form) => {
      fc.pre(!/^(.)\1+$/.test(a + b + c))
      const written = forms[form]!(a, b, c)
      expect(wordsOf(detectContacts, 'phone', `reach him at ${written}, please`)).toEqual([written])
    }),
    runs(300),
  )
})

test('an address of the internet is found whole', () => {
  fc.assert(fc.property(fc.ipV6(), (address) => {
    fc.pre(/\d/.test(address) && address.split(':').length > 3)
    expect(wordsOf(detectContacts, 'ip-address', `from ${address} again`).length).toBe(1)
  }), runs(200))
  fc.assert(fc.property(fc.emailAddress(), (address) => {
    fc.pre(/^[\w.+-]+@/.test(address) && !/[._+-]@|\.\./.test(address) && !/^[_.+-]/.test(address) && !/@(?:abdm|sbx)/.test(address))
    expect(wordsOf(detectContacts, 'email', `to ${address}, please`)).toEqual([address])
  }), runs(200))
})

test('never throws, and keeps mentions in order without overlap, on any text', () => {
  const pieces = fc.array(fc.constantFrom('(', ')', '614', '-', '.', '555', '0138', ' ', '+', 'x', '@', 'a', 'com', '://', 'http', ':', '1', 'at', 'dot', '\n', '/'), { maxLength: 40 })
  fc.assert(
    fc.property(pieces, (words) => {
      const spans = detectIn(detectContacts, words.join('')).map((mention) => mention.span)
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
    }),
    runs(400),
  )
})
