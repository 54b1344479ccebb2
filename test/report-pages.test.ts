import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/judge/finding.js'
import { STYLE, STYLE_HASH } from '../src/report/html-style.js'
import { stretches } from '../src/report/stretches.js'
import { CLEAN, FILE, MISSING, NAME, report, SETTLED, STORY } from './reporting.js'

const LATER: Finding = { ...NAME, start: { line: 2, column: 400, offset: 406 }, end: { line: 2, column: 411, offset: 417 } }

test('an excerpt shows what stands near each other on a line', () => {
  const below = { ...NAME, start: { line: 3, column: 1, offset: 60 } }
  expect(stretches([STORY, NAME, LATER])).toEqual([[STORY, NAME], [LATER]])
  expect(stretches([STORY, NAME, below])).toEqual([[STORY, NAME], [below]])
})

describe('markdown', () => {
  test('says what and where, by file, and what to do, once for each rule', () => {
    const page = report('markdown', [FILE, CLEAN])
    expect(page).toMatch(/^<!-- phi-lint -->\n\n### Privacy check: 1 error and 1 warning in 2 files\n\n#### `posts\/a\.txt`\n\n`███████████ ███████████ came in with █████\.`\n\n/)
    expect(page).toContain('- **warning** 2:1 Tells of one patient. (`patient-story`)\n- **error** 2:13 Names a patient')
    expect(page.match(/- \*\*patient-name\*\*: /g)).toHaveLength(1)
    expect(page).not.toMatch(/\n\n\n|posts\/b\.txt/)
  })

  test('tells what was not checked, and what to know of a draft', () => {
    const page = report('markdown', [SETTLED], {}, [MISSING])
    expect(page).toContain('No disclosures found in 1 file (1 suppressed in the drafts, 1 authorized, 1 in the baseline)')
    expect(page).toContain('**Not checked**\n\n- `gone.txt`: no such file or folder.')
    expect(page).toContain('#### `posts/c.txt`\n\nThis draft seems to be in Spanish.')
  })

  test('lets no name of a file and no words of a rule become markup', () => {
    const page = report('markdown', [{ ...FILE, path: 'a`b``c\n# x.txt', findings: [{ ...NAME, message: '<b>[x](y)|*z*' }] }])
    expect(page).toContain('#### ```a`b``c\\x0a# x.txt```')
    expect(page).toContain('\\<b\\>\\[x\\](y)\\|\\*z\\*')
  })

  test('fits into a comment, and says how much did not', () => {
    const many = { ...FILE, findings: Array.from({ length: 2000 }, (_, at) => ({ ...NAME, start: { ...NAME.start, line: at + 2 } })) }
    const page = report('markdown', [many])
    expect(page.length).toBeLessThan(65_536)
    const left = Number(/(\d+) more findings would not fit here/.exec(page)![1])
    expect(left + page.match(/^- \*\*error\*\*/gm)!.length).toBe(2000)
  })
})

describe('html', () => {
  const tags = (page: string): readonly string[] => {
    const found: string[] = []
    new Parser({ onopentag: (name, attributes) => found.push(name, ...Object.keys(attributes).map((key) => `${name} ${key}`)) }).end(page)
    return found
  }

  test('gives totals by rule and file, the places, why and what to do', () => {
    const page = report('html', [FILE, CLEAN, SETTLED], {}, [MISSING])
    expect(page).toContain('<title>Privacy check: 1 place to fix, 1 to review</title>')
    expect(page).toContain('<th scope="row"><a href="#rule-patient-name">The name of a patient or a relative beside a health fact</a></th><td class="number">1</td><td class="number none">0</td>')
    expect(page).toContain('<a href="#file-1"><code>posts/a.txt</code></a></th><td class="number">1</td><td class="number">1</td>')
    expect(page).toMatch(/<b>1<\/b>suppressed by a remark[\s\S]*<b>1<\/b>covered by an authorization[\s\S]*<b>1<\/b>known from the baseline[\s\S]*<b>1<\/b>not checked/)
    expect(page).toContain('<code>gone.txt</code>: no such file or folder.')
    expect(page).toContain('This draft seems to be in Spanish.')
    for (const id of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id[1]}"`)
  })

  test('masks, unless asked to reveal, and then says so', () => {
    expect(report('html', [FILE])).not.toMatch(/Maria|Lopez|lupus/)
    expect(report('html', [FILE], { reveal: true })).toMatch(/keep this page as you would keep a chart[\s\S]*Maria Lopez/)
  })

  test('counts lines on the pages of a printed draft', () => {
    expect(report('html', [{ ...FILE, pages: [1, 2] }])).toContain('<p class="place">Page 2, line 1</p>')
  })

  test('shows the advice of a rule once, and that of a case where the case stands', () => {
    const page = report('html', [{ ...FILE, findings: [STORY, { ...STORY, ...LATER, rule: 'patient-story', hint: 'Ask the child\'s parents.' }] }])
    expect(page.match(/Ask the child&#39;s parents\./g)).toHaveLength(1)
    expect(page.split(STORY.hint.slice(0, 20))).toHaveLength(2)
  })

  test('runs and loads nothing: its policy lets its own sheet through, and that alone', () => {
    const page = report('html', [FILE])
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">`)
    expect(page).toContain(`<style>${STYLE}</style>`)
    expect(tags(page).filter((tag) => /^(?:script|link|img|iframe|form|object)$| (?:style|src|on\w+)$/.test(tag))).toEqual([])
    expect(STYLE).not.toMatch(/url\(|@import|[<]/)
  })

  test('lets no name of a file and no words become markup', () => {
    const path = '"><script>alert(1)</script>.txt'
    const page = report('html', [{ ...FILE, path, source: '<i>x</i>\n'.repeat(9), notes: ['<b>'] }], { reveal: true }, [{ path, problem: '<b>' }])
    expect(tags(page)).not.toContain('script')
    expect(page).toContain('&quot;&gt;&lt;script&gt;')
  })

  test('of nothing found is calm', () => {
    const page = report('html', [CLEAN])
    expect(page).toContain('<h1>No disclosures found</h1>')
    expect(page).not.toMatch(/<h2>|<table>|<article/)
  })
})
