import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../src/text/segment.js'
import { expectSound, outline, read } from './reading.js'

const table: [what: string, source: string, segments: string[]][] = [
  ['blocks', '<p>One<p>Two<div>Three</div>Four', ['body: One', 'body: Two', 'body: Three', 'body: Four']],
  ['white space', '<p>\n  One\n  two\t three  </p>', ['body: One two three']],
  ['inline tags inside a word', 'Jo<b>h</b>n <span>D</span>oe lo<wbr>ng', ['body: John Doe long']],
  ['line breaks', 'One<br>two<BR/>three', ['body: One\ntwo\nthree']],
  ['preformatted', '<pre>One\n  two</pre>', ['body: One\n two']],
  ['entities', 'caf&eacute; A&amp;B &lt;b&gt; &#x1F600; &nosuch; &copy 2026', ['body: café A&B <b> 😀 &nosuch; © 2026']],
  ['headings', '<h1>One</h1><h2>Two<h3>Three</h3>', ['heading1: One', 'heading2: Two', 'heading3: Three']],
  ['lists', '<ul><li>one<li>two<ol><li>three</ol>four</ul>five', ['list-item: one', 'list-item: two', 'list-item: three', 'list-item: four', 'body: five']],
  ['definitions', '<dl><dt>Patient<dd>Maria</dl>', ['list-item: Patient', 'list-item <Patient>: Maria']],
  [
    'tables carry their headers',
    '<table><caption>List</caption><thead><tr><th>Name</th><th colspan="2">Born</th><th>City</th></tr></thead><tr><td>Maria</td><td>May</td><td>1990</td><td>Ames</td></tr></table>',
    ['caption: List', 'cell: Name', 'cell: Born', 'cell: City', 'cell <Name>: Maria', 'cell <Born>: May', 'cell: 1990', 'cell <City>: Ames'],
  ],
  ['headers before their row', '<table><tr><th>Name<td>Maria<tr><th>Born<td>1990</table>', ['cell: Name', 'cell <Name>: Maria', 'cell: Born', 'cell <Born>: 1990']],
  ['a table inside a table', '<table><tr><th>A<tr><td><table><tr><th>B<tr><td>b</table>a</table>', ['cell: A', 'cell: B', 'cell <B>: b', 'cell <A>: a']],
  ['quotes', '<blockquote><p>One<li>two</blockquote><p>three', ['quote: One', 'quote: two', 'body: three']],
  ['captions', '<figure><img src=a alt="Maria"><figcaption>Her day</figcaption></figure>', ['caption <alt>: Maria', 'caption: Her day']],
  ['attributes that people read', '<p title="T">a<input placeholder="P" aria-label=L><abbr title="Medical record">MR</abbr>', ['attribute <title>: T', 'body: a MR', 'attribute <placeholder>: P', 'attribute <aria-label>: L', 'attribute <title>: Medical record']],
  ['form values', '<input name=who value="Maria"><input type=hidden value="a1"><input type=checkbox value=on><option>One<option>Two<textarea>Three</textarea>', ['body <who>: Maria', 'code: a1', 'body: One', 'body: Two', 'body: Three']],
  ['the head of a page', '<title>Our page</title><meta name="description" content="In &quot;short&quot;"><meta property="og:title" content="OG"><meta name=viewport content="width">', ['title: Our page', 'body <description>: In "short"', 'title <og:title>: OG']],
  ['links', '<a href="https://a.example/?a=1&copy=2&amp;b">x</a><a href="/about">y</a><a href="tel:+1555">z</a>', ['link: https://a.example/?a=1&copy=2&b', 'body: xyz', 'link: tel:+1555']],
  ['code', 'Run <code>npm test</code> now <pre><code>a\nb</code></pre>', ['body: Run now', 'code: npm test', 'code: a\nb']],
  ['comments', 'a<!-- note -->b', ['body: ab', 'code: note']],
  ['what nobody reads', 'a<script>var b = "<p>c"</script><style>d{}</style><iframe>e</iframe>f', ['body: af']],
  ['linked data', '<script type="application/ld+json">{"@type": "Review", "@id": "x", "author": {"name": "Jo \\u00e9\\n"}, "reviewBody": "Kind </p>", "keywords": ["a", "b"]}</script>', ['attribute <author name>: Jo é', 'body <reviewBody>: Kind </p>', 'attribute <keywords>: a', 'attribute <keywords>: b']],
  ['picture titles', '<svg><title>Icon</title><path d="M"/></svg>', ['caption: Icon']],
  ['template markers', '<p {{ attrs }}>Hi {{ name }}!</p>{% if x %}<a href="{{ url }}">y</a>{% endif %}<?php echo "z" ?>', ['body: Hi !', 'body: y']],
  ['unclosed and crossed tags', '<p><b>One<i>two</b></p></div></td>three<h2>four</p>five', ['body: Onetwo', 'body: three', 'heading2: four', 'heading2: five']],
  ['a comment that is never closed', 'a<!-- b', ['body: a', 'code: b']],
  ['a tag that is never closed', 'a <b title="x', ['body: a']],
  ['signs that are no tags', '3 < 4 > 2 & a <3', ['body: 3 < 4 > 2 & a <3']],
  ['old-fashioned capitals', '<P>One<BR>two<IMG ALT="x"><Title>t</Title>', ['body: One\ntwo', 'caption <alt>: x', 'title: t']],
  ['components', '<Testimonial quote="So kind" author="Maria"/>Text', ['body <quote>: So kind', 'attribute <author>: Maria', 'body: Text']],
  ['front matter above', '---\ntitle: Our page\n---\n<p>Text', ['title <title>: Our page', 'body: Text']],
  ['nothing', '', []],
]

describe('HTML', () => {
  test.each(table)('%s', (_, source, segments) => {
    const document = read(source, 'html')
    expectSound(document)
    expect(outline(document)).toEqual(segments)
  })

  test('a word cut by tags and an entity points at all of it', () => {
    const source = '<p>Our Jo<b>s</b>&eacute; came'
    const segment = read(source, 'html').segments[0]!
    const start = segment.text.indexOf('José')
    expect(sourceSpan(segment, { start, end: start + 4 })).toEqual({ start: source.indexOf('Jo'), end: source.indexOf(' came') })
  })

  test('a flood of open tags takes linear time', () => {
    const time = (size: number): number => {
      const start = performance.now()
      for (const tag of ['<ul><td>', '<table>', '<li>', '<blockquote>', '<code>', '<p title="', '</p>']) expectSound(read(tag.repeat(size / tag.length), 'html'))
      return performance.now() - start
    }
    time(20_000)
    expect(time(400_000)).toBeLessThan(5000)
  })
})
