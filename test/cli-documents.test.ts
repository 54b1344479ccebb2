import { describe, expect, test } from 'vitest'
import { folder, LEAK, NUMBER, phiLint } from './command.js'
import { docx, GPS, jpeg, paragraph, pdf, PERSON, tiff, webp, xmp } from './packed-samples.js'

const LETTER = Buffer.from(docx(paragraph('Our news') + paragraph(LEAK.trim())))
const PRINT = Buffer.from(pdf([['Our news'], [NUMBER.trim()]]))
const PHOTO = Buffer.from(jpeg({ exif: tiff({ gps: GPS }) }))
const MAIL = `From: Erin Walsh <erin@clinic.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 is open.\n\nChart of the d=\nay: MRN 4471920.\n`
const EVENT = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Chart of the day\\, MRN 44719\n 20\nEND:VEVENT\nEND:VCALENDAR\n'

const compact = async (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) =>
  phiLint([...(args.length > 0 ? args : ['.']), '--format', 'compact', '--no-config'], { cwd: folder(files) })

describe('documents and pictures are checked like any draft', () => {
  test.each([
    ['letter.docx', LETTER, /^letter\.docx:2:13: error: .*\[patient-name/m],
    ['print.pdf', PRINT, /^print\.pdf:2:23: error: .*\[record-number/m],
    ['photo.jpg', PHOTO, /^photo\.jpg:1:11: error: .*\[photo-metadata/m],
    ['photo.webp', Buffer.from(webp({ xmp: xmp(PERSON) })), /^photo\.webp:1:15: error: .*\[photo-metadata/m],
    ['mail.eml', MAIL, /^mail\.eml:9:9: error: .*\[record-number/m],
    ['event.ics', EVENT, /^event\.ics:3:32: error: .*\[record-number/m],
  ] as const)('%s', async (name, content, finding) => {
    const run = await compact({ [name]: content as string })
    expect(run.stdout).toMatch(finding)
    expect(run.code).toBe(1)
  })

  test.each([
    ['a PDF that calls itself a Word file', 'a.docx', PRINT, /^a\.docx:2:/m],
    ['a Word file that calls itself text', 'a.txt', LETTER, /^a\.txt:2:/m],
    ['a JPEG that calls itself a PNG', 'a.png', PHOTO, /^a\.png:1:/m],
    ['text that calls itself a Word file', 'a.docx', NUMBER, /^a\.docx:1:/m],
  ])('%s', async (_, name, content, finding) => {
    expect((await compact({ [name]: content })).stdout).toMatch(finding)
  })

  test('from standard input', async () => {
    for (const input of [LETTER, PRINT, PHOTO]) expect((await phiLint(['-', '--format', 'compact'], { cwd: folder(), input })).code).toBe(1)
  })

  test('inspect lists what is seen in them', async () => {
    const run = await phiLint(['inspect', 'photo.jpg'], { cwd: folder({ 'photo.jpg': PHOTO }) })
    expect(run.stdout).toMatch(/1:11-1:30 +picture-data +certain/)
  })

  test('the words taken out are masked as well', async () => {
    const run = await phiLint(['.', '--no-config'], { cwd: folder({ 'letter.docx': LETTER, 'photo.jpg': Buffer.from(jpeg({ xmp: xmp(PERSON) })) }) })
    expect(run.stdout).toContain('exiftool')
    expect(run.stdout + run.stderr).not.toMatch(/Maria|Lopez|4471920/)
  })
})

describe('what nobody looked at is said', () => {
  test('pictures, inside and outside of documents', async () => {
    const run = await compact({ 'letter.docx': Buffer.from(docx(paragraph('Hello'), { 'word/media/image1.png': PHOTO })), 'a.jpg': Buffer.from(jpeg({})), 'b.gif': 'GIF89a', 'c.mp4': '\0\0\0' })
    expect(run).toMatchObject({ code: 0, stdout: '' })
    expect(run.stderr).toBe('letter.docx: holds a picture that nobody looked at\nNot checked: 3 pictures that nobody looked at.\n')
  })

  test('pages of a PDF', async () => {
    const run = await compact({ 'print.pdf': Buffer.from(pdf([['Hello'], []])) })
    expect(run.stderr).toBe('print.pdf: has 2 pages; they begin at line 1, 2\nprint.pdf: has no text on page 2, perhaps a scan: nobody looked at it\n')
  })
})

describe('what is broken is a problem, and hides nothing else', () => {
  test('one line each', async () => {
    const run = await compact({
      'a.docx': LETTER.subarray(0, 400), 'b.pdf': PRINT.subarray(0, 20), 'c.docx': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'latin1'), 'd.docx': '\0\x01\x02', 'z.txt': NUMBER,
    })
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'a.docx: a damaged archive. Open it in the program that made it, and save it again.',
      'b.pdf: a damaged PDF. Open it, and print it to a new one.',
      'c.docx: a file of an old Office, or one protected with a password. Save it as .docx without a password.',
      'd.docx: not a text file. Save it as plain text (UTF-8), Markdown or HTML.',
    ])
    expect(run.stdout).toMatch(/^z\.txt:1:/)
    expect(run.code).toBe(2)
  })

  test('a film that is named; another archive met in a folder', async () => {
    const files = { 'film.mp4': '\0\0\0', 'a.txt': Buffer.from('PK\x03\x04', 'latin1'), 'b.txt': 'Hello.\n' }
    expect((await compact(files, 'film.mp4')).stderr).toContain('film.mp4: a picture or film, which phi-lint cannot read. Look at it yourself.\n')
    expect(await compact(files)).toMatchObject({ code: 0, stderr: 'Not checked: 1 picture that nobody looked at, 1 other file skipped.\n' })
  })
})

test('the programs that read them are loaded only for them', async () => {
  const hooks = `import { writeSync } from 'node:fs'; export async function resolve(name, context, next) { if (/^(?:mammoth|unpdf|exifr)/.test(name)) writeSync(2, '[' + name + ']'); return next(name, context) }`
  const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})`
  const loaded = async (name: string, content: string | Buffer): Promise<readonly string[]> => {
    const run = await phiLint([name, '--no-config'], { cwd: folder({ [name]: content }), node: ['--import', `data:text/javascript,${encodeURIComponent(register)}`] })
    return run.stderr.match(/(?<=\[)[a-z]+(?=[\]/])/g) ?? []
  }
  expect(await loaded('post.txt', NUMBER)).toEqual([])
  expect(await loaded('mail.eml', MAIL)).toEqual([])
  expect(await loaded('letter.docx', LETTER)).toEqual(['mammoth'])
  expect(new Set(await loaded('print.pdf', PRINT))).toEqual(new Set(['unpdf']))
  expect(await loaded('photo.jpg', PHOTO)).toEqual(['exifr'])
})
