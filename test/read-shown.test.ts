import { describe, expect, test } from 'vitest'
import { ConfigError, createLinter, unpack, Unread, type Document } from '../src/index.js'
import { readText } from '../src/read/index.js'
import { onPage } from '../src/text/document.js'
import { prettyReporter } from '../src/report/pretty.js'
import { jpeg, pdf } from './packed-samples.js'

const DATA = 'data:image/png;base64,iVBORw0KGgo='

describe('pictures and films that a page shows are counted', () => {
  test.each([
    ['post.html', '<img src="a.jpg"><IMG SRC=b.png alt=x><video src=c.mp4></video><svg><image href=d.png></svg>', 4, 0],
    ['post.html', '<picture><source srcset=b.webp><img src=a.jpg></picture>', 1, 0],
    ['post.html', `<img src="${DATA}"><img src='a.jpg'><input type=image src=b.png>`, 1, 1],
    ['post.html', '<!-- <img src=a.jpg> --><script>"<img src=b.jpg>"</script><p>no picture</p>', 0, 0],
    ['post.md', '![](a.jpg) and ![A desk][desk]\n\n[desk]: b.jpg', 2, 0],
    ['post.md', `![A desk](${DATA})\n\n<img src="${DATA}">`, 0, 2],
    ['post.md', 'A line with <img src="a.jpg"> in it.\n\n<div>\n<img src="b.jpg">\n</div>', 2, 0],
    ['post.md', 'No `![](a.jpg)` here.\n\n    ![](b.jpg)\n', 0, 0],
    ['post.txt', 'No <img src="a.jpg"> here, only its name.', 0, 0],
  ])('%s: %s', (path, source, named, held) => {
    const { pictures = 0, warnings } = readText(source, { path })
    expect(pictures).toBe(named)
    expect(warnings).toEqual(held === 0 ? [] : [`holds ${held === 1 ? 'a picture' : `${held} pictures`} that nobody looked at`])
  })
})

describe('what a program gets', async () => {
  const linter = await createLinter()

  test('pages and pictures of a draft', async () => {
    const { document } = await unpack(pdf([['Hello there.', 'And here.'], ['Bye.']]))
    expect(await linter.check(document)).toMatchObject({ pages: [1, 3], pictures: 0, findings: [] })
    expect(await linter.check('![](a.jpg)', { path: 'a.md' })).toMatchObject({ pages: [], pictures: 1 })
  })

  test('what was unpacked, or the reason why nothing was', async () => {
    const { format, document, text } = await unpack(jpeg({}))
    const same: Document = document
    expect([format, text, same.source]).toEqual(['picture', '', ''])
    await expect(unpack(new Uint8Array([1, 2, 3]))).rejects.toThrow(Unread)
  })

  test('an error of the config for a format that there is none of', async () => {
    for (const call of [linter.lint, linter.check, linter.inspect]) {
      await expect(call('Hello', { format: 'word' })).rejects.toThrow(ConfigError)
      await expect(call('Hello', { format: 'word' })).rejects.toThrow(/^format: must be one of text, subtitles, /)
    }
  })
})

describe('places on paper', async () => {
  const linter = await createLinter()

  test('page and line of the page', () => {
    // The second page is empty, and behind the last stands what the file says of itself.
    const pages = [1, 3, 3]
    expect([1, 2, 3, 9].map((line) => onPage(pages, line))).toEqual([{ page: 1, line: 1 }, { page: 1, line: 2 }, { page: 3, line: 1 }, { page: 3, line: 7 }])
    expect([onPage([], 4), onPage([1], 4)]).toEqual([undefined, undefined])
  })

  test('are what the report for people tells', async () => {
    const { document, text } = await unpack(pdf([['Hello there.'], ['And here.', '', 'Chart of the day: MRN 4471920.']]))
    const { findings, pages } = await linter.check(document)
    const same = (shown: string): string => shown
    const report = prettyReporter({ quiet: false, reveal: false, width: 100, paint: { error: same, warning: same, dim: same, bold: same, mark: same, good: same } })
    expect(report.file({ path: 'a.pdf', source: text, findings, settled: [], notes: [], pages })).toMatch(/^ {2}page 2, line 2 {2}error/m)
  })
})
