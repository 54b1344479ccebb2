import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpack, Unread } from '../src/read/packed/index.js'
import { LARGEST_UNPACKED_MB, MOST_TAGS } from '../src/read/packed/docx.js'
import { sourceSpan } from '../src/text/segment.js'
import { bytesOf, docx, paragraph, pdf, png, WORD } from './packed-samples.js'
import { expectPlanted, expectSound, harvest, outline, plant, read } from './reading.js'
import { runs } from './runs.js'

async function problem(bytes: Uint8Array): Promise<string> {
  return unpack(bytes).then(() => 'none', (error: unknown) => (error instanceof Unread ? error.message : `no Unread: ${String(error)}`))
}

/** The line on which a word is read. */
function lineOf(document: Awaited<ReturnType<typeof unpack>>['document'], word: string): number | undefined {
  for (const segment of document.segments) {
    const at = segment.text.indexOf(word)
    if (at !== -1) return document.lines.position(sourceSpan(segment, { start: at, end: at + word.length }).start).line
  }
  return undefined
}

const HEADING = '<w:pStyle w:val="Heading1"/>'
const STYLES = `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row, i) => `<w:tr>${i === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

describe('Word', () => {
  test('a line is a paragraph', async () => {
    const body = paragraph('Our garden', HEADING) + paragraph('It is open & free.') + table([['Day', 'Guest'], ['Monday', 'Zoë']]) + paragraph('')
    const { document, text } = await unpack(docx(body, { 'word/styles.xml': STYLES }))
    expect(text).toBe('Our garden\nIt is open & free.\nDay\nGuest\nMonday\nZoë\n')
    expect(outline(document)).toEqual(['heading1: Our garden', 'body: It is open & free.', 'cell: Day', 'cell: Guest', 'cell <Day>: Monday', 'cell <Guest>: Zoë'])
  })

  test('a word in several runs is one word; what was deleted is not read', async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
    const { text } = await unpack(docx(`<w:p>${run('Ma')}<w:bookmarkStart w:id="1" w:name="x"/>${run('ria')}<w:del w:id="2" w:author="x"><w:r><w:delText> Lopez</w:delText></w:r></w:del><w:ins w:id="3" w:author="x">${run(' came')}</w:ins></w:p>`))
    expect(text).toBe('Maria came\n')
  })

  test('headers, footers, footnotes and comments are read, the same header once', async () => {
    const relation = (id: string, name: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`
    const { text } = await unpack(docx(
      '<w:p><w:r><w:t>Body</w:t><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>',
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'footnotes')}${relation('r2', 'comments')}</Relationships>`,
        'word/footnotes.xml': `<w:footnotes ${WORD}><w:footnote w:id="2">${paragraph('A footnote')}</w:footnote></w:footnotes>`,
        'word/comments.xml': `<w:comments ${WORD}><w:comment w:id="0" w:initials="EW">${paragraph('A comment')}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${WORD}>${paragraph('Harbor Clinic')}</w:hdr>`,
        'word/header2.xml': `<w:hdr ${WORD}>${paragraph('Harbor Clinic')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${WORD}>${paragraph('Page 1')}</w:ftr>`,
      },
    ))
    expect(text).toMatch(/^Body.*\n(.*\n)*A footnote.*\n(.*\n)*A comment.*\nHarbor Clinic\nPage 1\n$/)
  })

  test('pictures are counted', async () => {
    const { document } = await unpack(docx(paragraph('Hello'), { 'word/media/image1.png': png({}), 'word/media/image2.png': png({}) }))
    expect(document.warnings).toEqual(['holds 2 pictures that nobody looked at'])
  })

  test.each([
    ['an Excel file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'an Excel file. Save its sheets as CSV.'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'an archive, and no Word file. Unpack it first.'],
    ['an old or an encrypted file', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(600)), 'a file of an old Office, or one protected with a password. Save it as .docx without a password.'],
    ['a file cut off', docx(paragraph('Hello')).subarray(0, 300), 'a damaged archive. Open it in the program that made it, and save it again.'],
    ['XML that is none', docx('<w:p><w:r>'), 'a damaged Word file. Open it in Word, and save it again.'],
  ])('%s', async (_, bytes, message) => {
    expect(await problem(bytes)).toBe(message)
  })

  test('a small archive that unpacks to more than the limit', async () => {
    const bomb = docx(`<w:p><w:r><w:t>${' '.repeat((LARGEST_UNPACKED_MB + 1) * 1024 * 1024)}</w:t></w:r></w:p>`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await problem(bomb)).toMatch(/^unpacks to more than/)
  })

  test('one with more tags than the limit', async () => {
    expect(await problem(docx('<w:p/>'.repeat(MOST_TAGS + 1)))).toMatch(/^unpacks to more than/)
  })

  test('many parts together, and one that hides its size', async () => {
    const half = `<w:hdr ${WORD}>${' '.repeat(LARGEST_UNPACKED_MB * 600 * 1024)}</w:hdr>`
    const many = docx(paragraph('Hello'), { 'word/header1.xml': half, 'word/header2.xml': half })
    expect(await problem(many)).toMatch(/^unpacks to more than/)
    // The sizes in the directory and before the data, set to a thousand bytes.
    const lying = many.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 30 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true)
    }
    expect(await problem(lying)).toMatch(/^unpacks to more than/)
  })
})

describe('PDF', () => {
  test('a line is a printed line; a gap ends a paragraph, a page a line of its own', async () => {
    const { document, text } = await unpack(pdf([['Our garden is open', 'on Monday.', '', 'Come and see.'], ['- Bring a hat', '- Bring (some) water']]))
    expect(text).toBe('Our garden is open\non Monday.\nCome and see.\n- Bring a hat\n- Bring (some) water\n')
    expect(outline(document)).toEqual(['body: Our garden is open\non Monday.', 'body: Come and see.', 'list-item: Bring a hat', 'list-item: Bring (some) water'])
    expect(document.warnings).toEqual(['has 2 pages; they begin at line 1, 4'])
    expect(document.pages).toEqual([1, 4])
  })

  test('a word cut at the end of a line is whole, where it begins', async () => {
    const { text } = await unpack(pdf([['He came to the hos-', 'pital for a follow-', 'up with Anne-', 'Marie.']]))
    expect(text).toBe('He came to the hospital\nfor a follow-up\nwith Anne-\nMarie.\n')
  })

  test('title, answers in a form, notes and links', async () => {
    const annotation = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (patient) /V (Maria Lopez) /Rect [0 0 9 9] >> << /Type /Annot /Subtype /Text /Contents (Ask the family) /Rect [0 0 9 9] >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://clinic.example/) >> >>'
    const { document } = await unpack(pdf([['Hello there.']], { annotation, info: '/Title (Spring news) /Author (Erin Walsh)' }))
    expect(outline(document)).toEqual(['body: Hello there.', 'body: Ask the family', 'link: https://clinic.example/', 'cell <patient>: Maria Lopez', 'title: Spring news', 'attribute <author>: Erin Walsh'])
  })

  test('the bytes stay as they are, whatever holds them', async () => {
    const bytes = Buffer.from(pdf([['Hello']]))
    const before = bytes.toString('latin1')
    expect((await unpack(bytes)).text).toBe('Hello\n')
    expect(bytes.toString('latin1')).toBe(before)
  })

  test('pictures and pages without text are told', async () => {
    const image = '/XObject << /I << /Type /XObject /Subtype /Image /Width 1 /Height 1 >> >>'
    expect((await unpack(pdf([['Hello']], { resources: image }))).document.warnings).toEqual(['holds a picture that nobody looked at'])
    expect((await unpack(pdf([['Hello'], [], ['Bye']]))).document.warnings).toEqual(['has 3 pages; they begin at line 1, 2, 2', 'has no text on page 2, perhaps a scan: nobody looked at it'])
    expect((await unpack(pdf([[]]))).document.warnings).toEqual(['has no text on its pages, perhaps a scan: nobody looked at it'])
  })

  test.each([
    ['one that is locked', pdf([['Hello']], { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'28'.repeat(32)}> /U <${'00'.repeat(32)}> >> /ID [<00> <00>]` }), 'protected with a password. Save a copy without one.'],
    ['a head without a body', bytesOf('%PDF-1.7\n'), 'a damaged PDF. Open it, and print it to a new one.'],
  ])('%s', async (_, bytes, message) => {
    expect(await problem(bytes)).toBe(message)
  })
})

const MAIL = [
  'Received: from x by y', 'From: =?utf-8?q?Zo=C3=AB_Walsh?= <zoe@clinic.example>', 'To: all@clinic.example', 'Subject: =?UTF-8?B?U3ByaW5nIG5ld3M=?=', ' from the', '\tgarden', 'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="a b"', '', 'For programs that know no MIME.', '--a b',
  'Content-Type: multipart/alternative;', ' boundary=inner', '', '--inner', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '',
  'Our caf=C3=A9 opens. Come and s=', 'it down.', '', '> Is it free?', '', 'Yes.', '--inner', 'Content-Type: text/html; charset="iso-8859-1"', 'Content-Transfer-Encoding: 8bit', '',
  '<p>Our caf&eacute; opens.</p>', '--inner--', '', '--a b', 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', 'UGxhaW4gYnV0IHBhY2tl', 'ZC4=', '--a b',
  'Content-Type: image/png', 'Content-Disposition: attachment; filename=a.png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=', '--a b--', 'After the end.', '',
]

describe('mail', () => {
  test.each(['\n', '\r\n'])('heads, texts of all kinds, attachments (%j)', (eol) => {
    const document = read(MAIL.join(eol), 'mail')
    expect(outline(document)).toEqual([
      'attribute <author>: Zoë Walsh <zoe@clinic.example>', 'attribute <to>: all@clinic.example', 'title: Spring news from the garden',
      'body: Our café opens. Come and sit down.', 'quote: Is it free?', 'body: Yes.', 'body: Our café opens.', 'body: Plain but packed.',
    ])
    expect(document.warnings).toEqual(['has an attachment that nobody looked at'])
    expect(lineOf(document, 'sit down')).toBe(19)
    expect(lineOf(document, 'Our café')).toBe(19)
    expect(lineOf(document, 'garden')).toBe(6)
    expectSound(document)
  })

  test('base64 is pointed at as a block', () => {
    const source = MAIL.join('\n')
    const segment = read(source, 'mail').segments.at(-1)!
    const { start, end } = sourceSpan(segment, { start: 6, end: 9 })
    expect(source.slice(start, end)).toBe('UGxhaW4gYnV0IHBhY2tl\nZC4=')
  })

  test('postal-mime reads the same texts', async () => {
    const email = await PostalMime.parse(MAIL.join('\r\n'))
    const document = read(MAIL.join('\r\n'), 'mail')
    const words = (text: string): readonly string[] => text.match(/[\p{L}.,?]+/gu) ?? []
    const [, , subject, ...body] = document.segments.map(({ text }) => text)
    expect(words(subject)).toEqual(words(email.subject!))
    // It puts the plain parts together, and the one in HTML apart.
    expect(words(body.filter((_, i) => i !== 3).join(' '))).toEqual(words(email.text!))
    expect(email.html).toContain(body[3]!.replace('é', '&eacute;'))
  })

  test('a forwarded mail, another charset, no MIME at all', () => {
    expect(outline(read('Subject: a\nContent-Type: message/rfc822\n\nSubject: b\n\nInner text.\n', 'mail'))).toEqual(['title: a', 'title: b', 'body: Inner text.'])
    expect(outline(read('Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93caf=E9=94\n', 'mail'))).toEqual(['body: "café"'])
    expect(outline(read('Subject: a\n\nJust text.\n', 'mail'))).toEqual(['title: a', 'body: Just text.'])
  })

  test('one of a hundred thousand paragraphs', () => {
    for (const head of ['', 'Content-Type: text/html\n']) expect(read(`Subject: a\n${head}\n${'a<p>\n\n'.repeat(100_000)}`, 'mail').segments).toHaveLength(100_001)
  })

  test('planted words are found at their place', () => {
    const forms = [(n: number) => [`Zoë${n}q`, `Zo=C3=AB${n}q`], (n: number) => [`Maria${n}q`, `Mar=\r\nia${n}q`], (n: number) => [`a=b${n}q`, `a=3Db${n}q`], (n: number) => [`plain${n}q`, `plain${n}q`]] as const
    fc.assert(fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), fc.boolean(), (picks, nested) => {
      const words = picks.map((pick, n) => ({ reading: forms[pick]!(n)[0]!, role: 'body' }))
      const lines = picks.map((pick, n) => `It is ${plant(forms[pick]!(n)[1]!, n)} so.`)
      const part = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', ...lines]
      const composed = nested ? ['Subject: x', 'Content-Type: multipart/mixed; boundary=b', '', '--b', ...part, '--b--', ''] : ['Subject: x', ...part]
      const { source, planted } = harvest(composed.join('\r\n'), words)
      const document = read(source, 'mail')
      expectSound(document)
      expectPlanted(document, planted)
    }), runs())
  })
})

const EVENT = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:20260305-1@x', 'DTSTART:20260305T140000Z', 'SUMMARY;LANGUAGE=en:Spring ga', ' rden day', 'DESCRIPTION:First line\\nsecond\\, line\\', ' nthird; line', 'LOCATION:Room 4', 'ATTENDEE;CN="Lopez, Ma', '\tria";ROLE=X:mailto:maria@x.example', 'END:VEVENT', 'END:VCALENDAR', '']

describe('calendar', () => {
  test.each(['\n', '\r\n'])('folded lines, escapes, names in parameters (%j)', (eol) => {
    const document = read(EVENT.join(eol), 'calendar')
    expect(outline(document)).toEqual(['title: Spring garden day', 'body: First line\nsecond, line\nthird; line', 'attribute <location>: Room 4', 'attribute <attendee>: Lopez, Maria', 'link: mailto:maria@x.example'])
    expect([lineOf(document, 'garden'), lineOf(document, 'third'), lineOf(document, 'maria@')]).toEqual([5, 8, 11])
    expectSound(document)
  })

  test('an address card', () => {
    expect(outline(read('BEGIN:VCARD\nFN:Maria Lopez\nitem1.TEL;TYPE=home:+1 515 555 0199\nEND:VCARD\n', 'calendar'))).toEqual(['attribute <name>: Maria Lopez', 'attribute <phone>: +1 515 555 0199'])
  })

  test('planted words are found at their place, folded anywhere', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom(' ', '\t'), (folds, eol, space) => {
      const words = folds.map((_, n) => ({ reading: `Maria-Lopez-${n}q`, role: 'body' }))
      const lines = folds.map((fold, n) => {
        const word = `Maria-Lopez-${n}q`
        const at = 1 + (fold % (word.length - 1))
        return `DESCRIPTION:It is\\, well\\, ${plant(`${word.slice(0, at)}${eol}${space}${word.slice(at)}`, n)} so.`
      })
      const { source, planted } = harvest(['BEGIN:VCALENDAR', ...lines, ''].join(eol), words)
      const document = read(source, 'calendar')
      expectSound(document)
      expectPlanted(document, planted)
    }), runs())
  })
})

describe('whatever comes', () => {
  const word = fc.integer({ min: 0, max: 99 }).map((n) => `Planted${n}`)
  const words = fc.uniqueArray(fc.tuple(word, fc.constantFrom('the café', 'a & b', '(x)', 'on 3 May', 'so')), { minLength: 1, maxLength: 12, selector: ([planted]) => planted })

  test('words are found on the paragraph where they were planted', async () => {
    await fc.assert(fc.asyncProperty(words, fc.nat(3), async (planted, empty) => {
      const body = planted.map(([name, filling], i) => paragraph('').repeat(i % (empty + 1)) + paragraph(`It is ${name} with ${filling}.`)).join('')
      const { document } = await unpack(docx(body))
      planted.forEach(([name], i) => expect(lineOf(document, `${name} `)).toBe(i + 1))
      expectSound(document)
    }), runs(40))
  })

  test('and on the printed line', async () => {
    await fc.assert(fc.asyncProperty(words, fc.nat(3), async (planted, first) => {
      const lines = planted.map(([name, filling]) => `It is ${name} with ${filling.replace('é', 'e')}.`)
      const { document } = await unpack(pdf([lines.slice(0, first), lines.slice(first)].filter((page) => page.length > 0)))
      planted.forEach(([name], i) => expect(lineOf(document, `${name} `)).toBe(i + 1))
      expectSound(document)
    }), runs(40))
  })

  const SAMPLES = [docx(paragraph('Hello there.') + table([['a', 'b'], ['c', 'd']])), pdf([['Hello there.', 'And here.'], ['Bye.']])]
  const HEADS = [bytesOf('PK\x03\x04'), bytesOf('%PDF-1.7\n'), bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')]

  test('random, truncated and changed bytes are read or refused', async () => {
    const random = fc.tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 300 })).map(([head, rest]) => bytesOf(head, rest))
    const hurt = fc.tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat(), fc.nat(255)).map(([sample, cut, at, byte]) => {
      const bytes = sample.slice(0, cut % 2 ? sample.length : 8 + (cut % (sample.length - 8)))
      bytes[8 + (at % (bytes.length - 8 || 1))] = byte
      return bytes
    })
    await fc.assert(fc.asyncProperty(fc.oneof(random, hurt), async (bytes) => {
      const outcome = await unpack(bytes).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Unread)
      else expectSound((outcome as Awaited<ReturnType<typeof unpack>>).document)
    }), runs(300))
  }, 60_000)

  test('mails and calendars of any text', () => {
    const pieces = fc.constantFrom('Content-Type: multipart/mixed; boundary=b', '--b', '--b--', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', 'Content-Type: text/html; charset=utf-16', '', 'Subject: =?utf-8?q?=?= =?x?b?!?=', '=', '=E9=', 'BEGIN:VCALENDAR', 'SUMMARY;CN="', 'DESCRIPTION:\\', ' \\', 'ATTENDEE;CN=:', 'Content-Type: message/rfc822')
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
      for (const format of ['mail', 'calendar', 'picture']) expectSound(read(lines.join(eol), format))
    }), runs(300))
  })
})
