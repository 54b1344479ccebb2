import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../src/text/segment.js'
import { expectSound, outline, read } from './reading.js'

const table: [what: string, source: string, segments: string[]][] = [
  ['headings', '# One #\n\nTwo\n===\n\n###### Six', ['heading1: One', 'heading1: Two', 'heading6: Six']],
  ['soft and hard line breaks', 'One\ntwo  \nthree\\\nfour', ['body: One two\nthree\nfour']],
  ['a space before a Windows line end is no hard break', 'One \r\ntwo  \r\nthree', ['body: One two\nthree']],
  ['emphasis inside a word', 'Jo**h**n *Doe* ~~x~~ a_b_c', ['body: John Doe x a_b_c']],
  ['entities and escapes', 'caf&eacute; \\*not\\* &#x41; &nosuch; AT&T', ['body: café *not* A &nosuch; AT&T']],
  ['lists, nested', '- one\n- two\n  1. three\n\n- [x] four', ['list-item: one', 'list-item: two', 'list-item: three', 'list-item: four']],
  ['quotes, with whatever is in them', '> One\n> two\n>\n> # Three\n>\n> - four\n\nReply', ['quote: One two', 'quote1: Three', 'quote: four', 'body: Reply']],
  ['an alert is no quote', '> [!NOTE]\n> Text', ['body: Text']],
  ['tables carry their headers', '| Name | DOB |\n|---|---|\n| Maria | |\n| | 1990 |', ['cell: Name', 'cell: DOB', 'cell <Name>: Maria', 'cell <DOB>: 1990']],
  ['tables without outer bars', 'Name | DOB\n--- | ---\nMaria | 1990', ['cell: Name', 'cell: DOB', 'cell <Name>: Maria', 'cell <DOB>: 1990']],
  ['a table rule with spaces behind it', '| a | b |\n|---|---|  \n| 1 | 2 |', ['cell: a', 'cell: b', 'cell <a>: 1', 'cell <b>: 2']],
  ['links: text, address, title', 'See [our *page*](https://a.example/x "The title").', ['body: See our page.', 'link: https://a.example/x', 'attribute <title>: The title']],
  ['an address within the site is not listed', 'See [it](/about) or [it](#top).', ['body: See it or it.']],
  ['mail and phone links', '[Mail](mailto:a@b.example) [call](tel:+15555550142)', ['body: Mail call', 'link: mailto:a@b.example', 'link: tel:+15555550142']],
  ['bare links stay in the text', 'See https://a.example/x_y_z and <https://b.example>.', ['body: See https://a.example/x_y_z and https://b.example.']],
  ['reference links', 'See [it][one] and [one].\n\n[one]: https://a.example "T"', ['body: See it and one.', 'link: https://a.example', 'attribute <title>: T']],
  ['brackets that are no link', 'Chart [MRN 12] is [here.', ['body: Chart [MRN 12] is [here.']],
  ['images: alternative text and title', 'A ![Maria *smiles*](a.jpg "Her day") b', ['body: A b', 'caption: Maria smiles', 'attribute <title>: Her day']],
  ['inline code', 'Run `npm  test` now', ['body: Run now', 'code: npm test']],
  ['code blocks', '```js\nconst a = 1\n\nb\n```\n\n    indented', ['code: const a = 1\n\nb', 'code: indented']],
  ['footnotes', 'Text[^1] and[^2].\n\n[^1]: A note here.\n\n[^2]: word', ['body: Text and.', 'body: A note here.', 'body: word']],
  ['comments', 'a <!-- one --> b\n\n<!-- two -->', ['body: a b', 'code: one', 'code: two']],
  ['inline HTML', 'Jo<b>h</b>n<br>Doe <img alt="Pic" src=x> <span title="T">x</span>', ['body: John\nDoe x', 'caption <alt>: Pic', 'attribute <title>: T']],
  ['HTML blocks', '<div class="x">\n<p>One &amp; two</p>\n</div>\n\nThree', ['body: One & two', 'body: Three']],
  ['a quote in HTML with Markdown inside', '<blockquote>\n\nOne *two*\n\n</blockquote>\n\nThree', ['quote: One two', 'body: Three']],
  ['scripts in HTML', '<script>\nvar a = "b"\n</script>\n\nText <style>p{}</style> more', ['body: Text more']],
  ['rules and nothing', '***\n\n---\n\n', []],
]

describe('Markdown', () => {
  test.each(table)('%s', (_, source, segments) => {
    const document = read(source, 'markdown')
    expectSound(document)
    expect(outline(document)).toEqual(segments)
  })

  test('an entity and an escape point at what stands in the source', () => {
    const source = 'caf&eacute; x\\*y'
    const segment = read(source, 'markdown').segments[0]!
    expect(sourceSpan(segment, { start: 0, end: 4 })).toEqual({ start: 0, end: source.indexOf(' ') })
    const star = segment.text.indexOf('*')
    expect(sourceSpan(segment, { start: star, end: star + 1 })).toEqual({ start: source.indexOf('*'), end: source.indexOf('*') + 1 })
  })
})

const frontMatter: [what: string, source: string, segments: string[]][] = [
  ['what a page is called and says of itself', 'title: Spring\ndescription: In short.\nsubtitle: Sub', ['title <title>: Spring', 'body <description>: In short.', 'body <subtitle>: Sub']],
  ['authors in every form', 'author: Ann\nauthors: [Bo, Cy]\nbyline: Di', ['attribute <author>: Ann', 'attribute <author>: Bo', 'attribute <author>: Cy', 'attribute <author>: Di']],
  ['an author with properties', 'author:\n  name: Ann\n  title: Nurse', ['attribute <author>: Ann', 'title <title>: Nurse']],
  ['tags and categories', 'tags: [a, b]\ncategories:\n  - c', ['attribute <tags>: a', 'attribute <tags>: b', 'attribute <categories>: c']],
  ['quotes and escapes', `title: "A \\"b\\" \\u00e9"\nexcerpt: 'it''s'`, ['title <title>: A "b" é', "body <excerpt>: it's"]],
  ['block scalars', 'summary: |\n  one\n  two\nabstract: >-\n  one\n  two\n\n  three', ['body <summary>: one\ntwo', 'body <abstract>: one two', 'body <abstract>: three']],
  ['markup inside', 'title: <b>Our</b> team\ndescription: "See [it](https://a.example) & \\"us\\""\nexcerpt: "<p>One</p><p>t&amp;o"', ['title <title>: Our team', 'body <description>: See it & "us"', 'link <description>: https://a.example', 'body <excerpt>: One', 'body <excerpt>: t&o']],
  ['a plain scalar over two lines', 'description: one\n  two', ['body <description>: one two']],
  ['other keys', 'patient: Maria Lopez\nstory: She came in with her family\nmrn: 12345\ndate: 2026-03-03', ['attribute <patient>: Maria Lopez', 'body <story>: She came in with her family', 'code <mrn>: 12345', 'code <date>: 2026-03-03']],
  ['a comment and nothing else', '# nothing', []],
]

describe('front matter', () => {
  test.each(frontMatter)('%s', (_, yaml, segments) => {
    for (const eol of ['\n', '\r\n']) {
      const document = read(['---', ...yaml.split('\n'), '---', 'Text'].join(eol), 'markdown')
      expectSound(document)
      expect(outline(document)).toEqual([...segments, 'body: Text'])
      expect(document.warnings).toEqual([])
    }
  })

  test.each(['markdown', 'html'])('the channel that a page names, %s', (format) => {
    expect(read('---\nchannel: review-reply\n---\nText', format).channel).toBe('review-reply')
    expect(read('---\nchannel: television\n---\nText', format).channel).toBeUndefined()
    expect(read('---\nnested:\n  channel: blog\n---\nText', format).channel).toBeUndefined()
    expect(read('channel: blog', format).channel).toBeUndefined()
  })

  test('broken YAML is said, with its line, and read as plain text', () => {
    const document = read('---\ntitle: ok\ntags: [a\nauthor: b: c\n---\nText', 'markdown')
    expect(document.warnings).toEqual(['has front matter that is not valid YAML, line 4; it was checked as plain text'])
    expect(outline(document)).toEqual(['body: title: ok\ntags: [a\nauthor: b: c', 'body: Text'])
  })

  test('TOML is looked through line by line', () => {
    expect(outline(read('+++\ntitle = "Spring"\nmrn = 12345\n+++\nText', 'markdown'))).toEqual(['title <title>: Spring', 'code: mrn = 12345', 'body: Text'])
  })

  test.each([
    ['a rule, a post and another rule', '---\nA post.\n---\nAnother.', ['heading2: A post.', 'body: Another.']],
    ['never closed', '---\ntitle: x', ['body: title: x']],
    ['not at the beginning', 'Text\n\n---\ntitle: x\n---', ['body: Text', 'heading2: title: x']],
  ])('no front matter: %s', (_, source, segments) => {
    expect(outline(read(source, 'markdown'))).toEqual(segments)
  })
})

describe('template markers and MDX', () => {
  test.each([
    ['Liquid', 'Hi {{ page.name }}, welcome\n{% if a %}\n# Title {% endif %}', ['body: Hi , welcome', 'heading1: Title']],
    ['a comment block', 'a {% comment %} hidden {% endcomment %} b', ['body: a b']],
    ['captions in markers', 'x {% include f.html alt="Maria smiles" %}\n\n{{< figure caption="Her day" >}}', ['body: x', 'caption: Maria smiles', 'caption: Her day']],
    ['PHP', 'a <?php echo "x"; ?> b', ['body: a b']],
    ['kramdown attributes', '# Title {#top}\n{: .note}\n\nText', ['heading1: Title', 'body: Text']],
    ['braces in prose', 'a {b} c {{ d', ['body: a {b} c {{ d']],
  ])('%s', (_, source, segments) => {
    const document = read(source, 'markdown')
    expectSound(document)
    expect(outline(document)).toEqual(segments)
  })

  const mdx = [
    "import X from 'y'", 'export const a = {', '  b: "text",', '}', '', '# Hi {props.name}', '', '<Card title="Hello" n={3} quote="She said" {...rest}>', '  Text {/* { not */} here', '</Card>', '',
    'End `a {b}` {1 + "}"} x', '', '```', 'export {x}', '```',
  ].join('\n')

  test('MDX: statements and expressions are skipped, properties are read', () => {
    expect(outline(read(mdx, 'markdown', 'a.mdx'))).toEqual([
      'heading1: Hi', 'attribute <title>: Hello', 'body <quote>: She said', 'body: Text here', 'body: End x', 'code: a {b}', 'code: export {x}',
    ])
  })

  test('the same in a .md file is prose', () => {
    expect(outline(read('import x\n\nHi {name}', 'markdown', 'a.md'))).toEqual(['body: import x', 'body: Hi {name}'])
  })
})

describe('what would cost quadratic time', () => {
  test.each(['[a](', '**a ', '[', '`a``', '1. ', '> ', 'http://a.b ', '- **a\n', '2. **a\n', '<a ', '~~a _b '])('%j over and over', (mark) => {
    const source = mark.repeat(500_000 / mark.length)
    const start = performance.now()
    expectSound(read(`${source}\n\nMaria *was* here`, 'markdown'))
    // Lezer alone takes minutes for some of these.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('an overlong paragraph is read as plain text, the ones around it are not', () => {
    const document = read(`Jo**h**n\n\n${'Jo**h**n. '.repeat(6000)}\n\nMa*r*y`, 'markdown')
    expect(document.segments[0]!.text).toBe('John')
    expect(document.segments[1]!.text).toMatch(/^Jo\*\*h\*\*n\. /)
    expect(document.segments.at(-1)!.text).toBe('Mary')
  })
})
