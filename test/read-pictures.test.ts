import { zlibSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/linter.js'
import { signatureOf } from '../src/read/packed/signature.js'
import { unpack } from '../src/read/packed/index.js'
import { bytesOf, GPS, heic, iptc, jpeg, PERSON, png, tiff, tiffFile, webp, xmp, type Said } from './packed-samples.js'
import { expectSound } from './reading.js'
import { runs } from './runs.js'

async function sheet(bytes: Uint8Array): Promise<readonly string[]> {
  return (await unpack(bytes)).text.split('\n').slice(0, -1)
}

const FORMATS: Readonly<Record<string, (said: Said) => Uint8Array>> = { JPEG: jpeg, PNG: png, WebP: webp, HEIC: heic, TIFF: tiffFile }
const CAMERA = tiff({ image: [[270, 2, 'Our café']], exif: [[0x9003, 2, '2026:03:05 14:02:11'], [0xa431, 2, '3081772'], [0xa430, 2, 'Erin Walsh']], gps: GPS })

describe.each(Object.entries(FORMATS))('%s', (_, made) => {
  test('EXIF: caption, position, time, camera', async () => {
    expect(await sheet(made({ exif: CAMERA }))).toEqual([
      'Caption: Our café', 'Photographer: Erin Walsh', 'Position: 47.376878, 8.541694', 'Time taken: 2026:03:05 14:02:11', 'Serial number: 3081772',
    ])
  })

  test('XMP: people shown, titles in several languages', async () => {
    const packet = xmp(`${PERSON}<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Summer f&#234;te</rdf:li><rdf:li xml:lang="de">Sommerfest</rdf:li></rdf:Alt></dc:title>`)
    expect(await sheet(made({ xmp: packet }))).toEqual(['Title: Summer fête', 'Title: Sommerfest', 'Person shown: Maria Lopez'])
  })

  test('a bare picture says nothing', async () => {
    expect(await sheet(made({}))).toEqual([])
  })
})

describe('what XMP can say', () => {
  const region = (name: string, type: string): string => `<rdf:li rdf:parseType="Resource"><mwg-rs:Name>${name}</mwg-rs:Name><mwg-rs:Type>${type}</mwg-rs:Type></rdf:li>`
  const regions = (list: string): string => `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>${list}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`
  test.each([
    ['a named face', regions(region('Maria Lopez', 'Face')), ['Person shown: Maria Lopez']],
    ['a face without a name', regions(region('', 'Face')), []],
    ['a pet, the point of focus', regions(region('Rex', 'Pet') + region('AF', 'Focus')), []],
    ['a region in short form', regions('<rdf:li><rdf:Description mwg-rs:Name="Ana Ruiz" mwg-rs:Type="Face"/></rdf:li>'), ['Person shown: Ana Ruiz']],
    ['a person with details', '<Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:PersonName><rdf:Alt><rdf:li>Ana Ruiz</rdf:li></rdf:Alt></Iptc4xmpExt:PersonName></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails>', ['Person shown: Ana Ruiz']],
    ['keywords', '<dc:subject><rdf:Bag><rdf:li>garden</rdf:li><rdf:li>spring</rdf:li></rdf:Bag></dc:subject>', ['Keywords: garden', 'Keywords: spring']],
    ['a position', '<exif:GPSLatitude>47,22.61N</exif:GPSLatitude><exif:GPSLongitude>8,32.5E</exif:GPSLongitude>', ['Position: 47,22.61N 8,32.5E']],
    ['XML that breaks off', '<dc:description><rdf:Alt><rdf:li>Half a caption', ['Caption: Half a caption']],
  ])('%s', async (_, properties, lines) => {
    expect(await sheet(jpeg({ xmp: xmp(properties).replace(/(Half a caption).*/s, '$1') }))).toEqual(lines)
  })

  test('a packet that goes on in other segments', async () => {
    const packet = xmp(PERSON)
    const piece = (at: number, text: string): Uint8Array => {
      const data = bytesOf('http://ns.adobe.com/xmp/extension/\0', 'A'.repeat(32), [0, 0, 0, 0, 0, 0, at >> 8, at & 255], text)
      return bytesOf([0xff, 0xe1, (data.length + 2) >> 8, (data.length + 2) & 255], data)
    }
    const text = packet.replace('\uFEFF', '')
    const half = text.indexOf('Lopez')
    expect(await sheet(bytesOf([0xff, 0xd8], piece(half, text.slice(half)), piece(0, text.slice(0, half)), [0xff, 0xd9]))).toEqual(['Person shown: Maria Lopez'])
  })
})

describe('what else a picture can say', () => {
  test('IPTC records, in UTF-8 or Latin-1', async () => {
    expect(await sheet(jpeg({ iptc: iptc([[5, 'Fête'], [120, 'In the garden'], [25, 'spring'], [90, 'Fort Dodge']]) }))).toEqual(['Title: Fête', 'Caption: In the garden', 'Keywords: spring', 'Place: Fort Dodge'])
    expect(await sheet(jpeg({ iptc: bytesOf([0x1c, 2, 120, 0, 4], 'caf\xe9') }))).toEqual(['Caption: café'])
  })

  test('texts of PNG, packed ones and old profiles too', async () => {
    const chunk = (type: string, data: Uint8Array): Uint8Array => bytesOf([0, 0, data.length >> 8, data.length & 255], type, data, [0, 0, 0, 0])
    const hex = [...bytesOf('Exif\0\0', CAMERA)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    expect(await sheet(png({ texts: [['Title', 'A walk'], ['Description', 'By the lake'], ['Software', 'Paint 3.1']] }))).toEqual(['Title: A walk', 'Caption: By the lake'])
    expect(await sheet(bytesOf(png({}), chunk('zTXt', bytesOf('Comment\0\0', zlibSync(bytesOf('caf\xe9'))))))).toEqual(['Caption: café'])
    expect(await sheet(bytesOf(png({}), chunk('zTXt', bytesOf('Raw profile type exif\0\0', zlibSync(bytesOf(`\nexif\n      ${hex.length / 2}\n${hex}\n`))))))).toContain('Position: 47.376878, 8.541694')
  })

  test.each([
    ['titles that Windows writes', tiff({ image: [[0x9c9b, 7, [...bytesOf('M\0a\0x\0\0\0')]]] }), ['Title: Max']],
    ['a comment of the user', tiff({ exif: [[0x9286, 7, [...bytesOf('ASCII\0\0\0By the lake')]]] }), ['Caption: By the lake']],
    ['a clock that was never set', tiff({ exif: [[0x9003, 2, '0000:00:00 00:00:00']] }), []],
    ['a position at 0, 0', tiff({ gps: [[1, 2, 'N'], [2, 5, [0, 1, 0, 1, 0, 1]], [3, 2, 'E'], [4, 5, [0, 1, 0, 1, 0, 1]]] }), []],
    ['a position in the south and west', tiff({ gps: [[1, 2, 'S'], GPS[1]!, [3, 2, 'W'], GPS[3]!] }), ['Position: -47.376878, -8.541694']],
  ])('%s', async (_, exif, lines) => {
    expect(await sheet(jpeg({ exif }))).toEqual(lines)
  })

  test('what two of them say alike stands once', async () => {
    const packet = xmp('<dc:description><rdf:Alt><rdf:li>Our café</rdf:li></rdf:Alt></dc:description><exif:GPSLatitude>1,2N</exif:GPSLatitude>')
    const lines = await sheet(jpeg({ exif: CAMERA, xmp: packet, iptc: iptc([[120, 'Our café']]) }))
    expect(lines.filter((line) => /^(?:Caption|Position)/.test(line))).toEqual(['Caption: Our café', 'Position: 47.376878, 8.541694'])
  })

  test('damaged EXIF is told, the rest is read', async () => {
    const { document, text } = await unpack(jpeg({ exif: bytesOf('MM\0*\xff\xff\xff\xff'), xmp: xmp(PERSON) }))
    expect(text).toBe('Person shown: Maria Lopez\n')
    expect(document.warnings).toEqual(['has damaged metadata, not all of which was read: remove it before you publish the picture'])
  })
})

describe('findings', async () => {
  const linter = await createLinter()
  const staffed = await createLinter({ organization: { staff: ['Maria Lopez'] } })
  const rules = async (bytes: Uint8Array, by = linter): Promise<readonly string[]> => {
    const { document } = await unpack(bytes)
    return (await by.lint(document)).map(({ rule, severity, category, start }) => `${start.line} ${rule} ${severity} ${category}`)
  }

  test('a position, a person and a camera', async () => {
    expect(await rules(jpeg({ exif: CAMERA, xmp: xmp(PERSON) }))).toEqual(['2 photo-metadata error photo', '4 photo-metadata error location', '5 photo-metadata warning date'])
  })

  test('a caption is judged as any other text', async () => {
    expect(await rules(png({ texts: [['Description', 'Our patient Maria Lopez after her stroke.']] }))).toEqual(['1 patient-name error name', '1 patient-condition error condition'])
  })

  test('staff whom the config lists may be named', async () => {
    expect(await rules(jpeg({ xmp: xmp(PERSON) }), staffed)).toEqual([])
  })

  test('a key in other data that sounds alike is no picture', async () => {
    expect(await linter.lint('{"Position": "47.376878, 8.541694", "Person shown": "Maria Lopez"}', { format: 'json' })).toEqual([])
  })
})

describe('whatever the bytes', () => {
  const heads = [bytesOf([0xff, 0xd8, 0xff]), bytesOf('\x89PNG\r\n\x1a\n'), bytesOf('RIFF\0\0\0\0WEBP'), bytesOf('II*\0'), bytesOf('MM\0*'), bytesOf('\0\0\0\x18ftypheic')]
  const samples = Object.values(FORMATS).map((made) => made({ exif: CAMERA, xmp: xmp(PERSON), texts: [['Title', 'A walk']] }))

  test('random bytes are read without an error', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
      expectSound((await unpack(bytesOf(head, rest))).document)
    }), runs(300))
  })

  test('so are samples cut off or with a byte changed', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), fc.nat(), fc.nat(), fc.nat(255), async (sample, cut, at, byte) => {
      const changed = sample.slice(0, 32 + (cut % (sample.length - 31)))
      changed[12 + (at % (changed.length - 12))] = byte
      if (signatureOf(changed) === 'picture') expectSound((await unpack(changed)).document)
    }), runs(500))
  })
})
