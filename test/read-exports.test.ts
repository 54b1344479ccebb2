import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseReader } from '../src/read/index.js'
import { sourceSpan } from '../src/text/segment.js'
import { expectPlanted, expectSound, harvest, outline, plant } from './reading.js'
import { runs } from './runs.js'

/** The texts of a file by themselves: the channel of each, and what is in it. */
type Parts = readonly (readonly [channel: string, ...segments: string[]])[]

const WXR = '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>'

const table: [reader: string, what: string, source: string, parts: Parts][] = [
  ['facebook', 'posts, pictures and what Facebook itself says', '[{"timestamp": 1772700000, "attachments": [{"data": [{"media": {"uri": "a/1.jpg", "creation_timestamp": 1, "media_metadata": {"upload_ip": "203.0.113.7"}, "title": "At the desk"}}]}], "data": [{"post": "Hello there"}, {"update_timestamp": 2}], "title": "Clinic was with Ann.", "tags": [{"name": "Ann Roe"}]}, {"timestamp": 3, "data": [{"post": "Bye"}]}]', [
    ['post', 'caption <title>: At the desk', 'body <post>: Hello there', 'attribute <title>: Clinic was with Ann.', 'attribute <name>: Ann Roe'],
    ['post', 'body <post>: Bye'],
  ]],
  ['facebook', 'comments', '{"comments_v2": [{"timestamp": 1, "data": [{"comment": {"timestamp": 1, "comment": "Hello", "author": "Clinic", "group": "Moms"}}], "title": "Clinic commented."}]}', [['post', 'body <comment>: Hello', 'attribute <author>: Clinic', 'attribute <title>: Clinic commented.']]],
  ['facebook', 'messages', '{"participants": [{"name": "Ann"}], "messages": [{"sender_name": "Ann", "timestamp_ms": 1772700000000, "content": "Hello", "type": "Generic"}, {"sender_name": "Clinic", "timestamp_ms": 2, "content": "Hi"}], "title": "Ann"}', [
    ['post', 'attribute <author>: Ann', 'body <content>: Hello'],
    ['post', 'attribute <author>: Clinic', 'body <content>: Hi'],
    ['post', 'attribute <title>: Ann'],
  ]],
  ['facebook', 'each byte of UTF-8 as a character', String.raw`[{"timestamp": 1, "data": [{"post": "Caf\u00c3\u00a9 \u00f0\u009f\u0098\u0080 Zo\u00c3\u00ab \u00e2\u0080\u009cso\u00e2\u0080\u009d"}]}]`, [['post', 'body <post>: Café 😀 Zoë "so"']]],
  ['facebook', 'characters that are no bytes of UTF-8 stay', String.raw`[{"timestamp": 1, "data": [{"post": "Caf\u00e9 \u00c3 \u00a9 \u00f0\u009f\u0098 Ã©"}]}]`, [['post', 'body <post>: Café Ã © ð\u009f\u0098 é']]],
  ['instagram', 'posts', String.raw`[{"media": [{"uri": "media/1.jpg", "creation_timestamp": 1, "title": "Caf\u00c3\u00a9"}]}, {"media": [{"uri": "media/2.jpg", "creation_timestamp": 1, "title": ""}], "title": "Two of us"}]`, [['post', 'body <caption>: Café'], ['post', 'body <caption>: Two of us']]],
  ['instagram', 'reels are films', '{"ig_reels_media": [{"media": [{"uri": "media/1.mp4", "creation_timestamp": 1, "title": "Hello"}]}]}', [['video', 'body <caption>: Hello']]],
  ['instagram', 'comments', '[{"string_map_data": {"Comment": {"value": "Hello"}, "Media Owner": {"value": "ann"}, "Time": {"timestamp": 1}}}]', [['post', 'body <comment>: Hello']]],
  ['x', 'posts', 'window.YTD.tweets.part0 = [{"tweet": {"id_str": "1", "created_at": "Wed Mar 04 09:00:00 +0000 2026", "source": "<a href=\\"https://x.example\\">X Web App</a>", "full_text": "Ann &amp; Bob &lt;3\\n\\nBye", "entities": {"user_mentions": [{"name": "Ann Roe"}], "urls": [{"url": "https://t.co/a", "expanded_url": "https://a.example/b"}]}}}, {"tweet": {"full_text": "Two"}}]', [
    ['post', 'body <full_text>: Ann & Bob <3', 'body <full_text>: Bye', 'link <expanded_url>: https://a.example/b'],
    ['post', 'body <full_text>: Two'],
  ]],
  ['x', 'long posts', 'window.YTD.note_tweet.part0 = [ { "noteTweet" : { "noteTweetId" : "1", "createdAt" : "2026-03-04", "core" : { "text" : "Hello", "urls" : [ ], "hashtags" : [ "news" ] } } } ]', [['post', 'body <text>: Hello']]],
  ['google-reviews', 'a review and its answer', '{"reviews": [{"name": "accounts/1/reviews/2", "reviewer": {"displayName": "Ann Roe"}, "starRating": "ONE", "comment": "They were kind", "createTime": "2026-05-04T09:00:00Z", "reviewReply": {"comment": "Thank you", "updateTime": "2026-05-05"}}, {"starRating": "TWO", "reviewer": {"displayName": "Bob"}, "comment": "Well"}]}', [
    ['review-reply', 'code <reviewer>: Ann Roe', 'quote <comment>: They were kind', 'body <comment>: Thank you'],
    ['review-reply', 'code <reviewer>: Bob', 'quote <comment>: Well'],
  ]],
  ['google-reviews', 'posts of the profile', '{"localPosts": [{"languageCode": "en", "summary": "Hello", "createTime": "2026-05-04"}]}', [['post', 'body <summary>: Hello']]],
  ['youtube-csv', 'films', 'Video ID,Approx Duration (ms),Video Description (Original),Channel ID,Video Title (Original),Privacy,Video State\na1,93000,"Hello ""there""",UC1,Spring,Public,Processed\na2,1,,UC1,Fall,Public,Processed', [['video', 'body <Video Description (Original)>: Hello "there"', 'title <Video Title (Original)>: Spring'], ['video', 'title <Video Title (Original)>: Fall']]],
  ['youtube-csv', 'comments in pieces of JSON', 'Comment ID,Channel ID,Comment create timestamp,Price,Video ID,Comment text\nU1,UC1,2026-03-04,0,a1,"{""text"":""Hello \\""Ann\\"", ""},{""text"":""so\\u0061p""}"\nU2,UC1,2026-03-04,0,a1,"{""takeoutSegments"":[{""text"":""Bye""}]}"\nU3,UC1,2026-03-04,0,a1,Plain', [
    ['forum', 'body <Comment text>: Hello "Ann", soap'],
    ['forum', 'body <Comment text>: Bye'],
    ['forum', 'body <Comment text>: Plain'],
  ]],
  ['youtube', 'films as the API tells of them', '{"items": [{"kind": "youtube#video", "id": "a1", "snippet": {"publishedAt": "2026-03-04", "channelId": "UC1", "title": "Spring", "description": "Hello", "localized": {"title": "Spring"}, "tags": ["news"]}}]}', [['video', 'title <title>: Spring', 'body <description>: Hello', 'attribute <tags>: news']]],
  ['wordpress', 'posts, comments, excerpts', `${WXR}<item><title>Spring</title><dc:creator><![CDATA[ann]]></dc:creator><pubDate>Wed, 04 Mar 2026 09:00:00 +0000</pubDate><content:encoded><![CDATA[<p>He<b>ll</b>o &amp; so</p><blockquote>Well</blockquote>]]></content:encoded><excerpt:encoded><![CDATA[In short]]></excerpt:encoded><wp:comment><wp:comment_author><![CDATA[Bob]]></wp:comment_author><wp:comment_author_email>bob@mail.example</wp:comment_author_email><wp:comment_content>A &lt;b&gt;B&lt;/b&gt; &amp;amp; C</wp:comment_content></wp:comment></item><item><title>Fall</title></item>`, [
    ['blog', 'title <title>: Spring', 'attribute <author>: ann', 'body <content:encoded>: Hello & so', 'quote <content:encoded>: Well', 'body <excerpt:encoded>: In short'],
    ['forum', 'attribute <author>: Bob', 'body <wp:comment_content>: A B & C'],
    ['blog', 'title <title>: Fall'],
  ]],
  ['wordpress', 'paragraphs and captions as WordPress shows them', `${WXR}<item><content:encoded><![CDATA[One [sic] here\nand on\n\n[caption id="a_1234567" width="300"]<img src="a.jpg" alt="A desk"/> Our desk[/caption]\n\n[gallery ids="1,2"]Two[/vc_row]]]></content:encoded></item>`, [
    ['blog', 'body <content:encoded>: One [sic] here and on', 'caption <alt>: A desk', 'caption <content:encoded>: Our desk', 'body <content:encoded>: Two'],
  ]],
  ['wordpress', 'fields of a post', `${WXR}<item><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[A desk]]></wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_edit_lock</wp:meta_key><wp:meta_value>1772700000:1 and some more</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>hero_text</wp:meta_key><wp:meta_value>Welcome to our clinic</wp:meta_value></wp:postmeta></item>`, [
    ['blog', 'caption <alt>: A desk', 'body <hero_text>: Welcome to our clinic'],
  ]],
  ['forum', 'a topic of Discourse', '{"post_stream": {"posts": [{"id": 1, "name": "Ann Roe", "username": "ann", "created_at": "2026-03-04T09:00:00Z", "cooked": "<aside class=\\"quote\\"><blockquote><p>Well</p></blockquote></aside><p>Hello</p>", "post_number": 1}]}, "title": "Spring", "fancy_title": "Spring", "suggested_topics": [{"title": "Fall"}]}', [
    ['forum', 'attribute <author>: Ann Roe', 'attribute <author>: ann', 'quote <cooked>: Well', 'body <cooked>: Hello'],
    ['forum', 'title <title>: Spring'],
  ]],
  ['forum', 'posts of phpBB, old and new', String.raw`[{"post_id": "1", "poster_id": "2", "post_time": "1772700000", "post_subject": "Spring", "post_text": "[quote=\"ann\"]Well[/quote]A [b:3x9]bo[/b:3x9]ld [word]\nline [url=https:\/\/a.example]there[\/url]"}, {"poster_id": "2", "post_text": "<r><B><s>[b]<\/s>Hello<e>[\/b]<\/e><\/B> so<\/r>"}]`, [
    ['forum', 'title <post_subject>: Spring', 'quote <post_text>: Well', 'body <post_text>: A bold [word]\nline there'],
    ['forum', 'body <post_text>: Hello so'],
  ]],
]

const ENDINGS: Readonly<Record<string, string>> = { x: 'js', wordpress: 'xml', 'youtube-csv': 'csv' }

describe('exports', () => {
  test.each(table)('%s: %s', (name, _, source, expected) => {
    const path = `download.${ENDINGS[name] ?? 'json'}`
    const reader = chooseReader(undefined, path, source)
    expect(reader.name).toBe(name)
    const document = reader.read(source, { path })
    expectSound(document)
    expect((document.parts ?? [document]).map((part) => [part.channel, ...outline({ ...document, segments: part.segments })])).toEqual(expected)
    expect(document.warnings).toEqual([])
  })

  test.each([
    ['json', '[{"timestamp": 1, "data": [{"value": "x"}]}]'],
    ['json', '{"title": "Spring", "comment": "Hello", "media": [{"uri": "a.jpg"}]}'],
    ['csv', 'Video ID,Title\na1,Spring'],
  ])('what only resembles one is %s: %s', (name, source) => {
    expect(chooseReader(undefined, `a.${name}`, source).name).toBe(name)
  })

  test('cut off anywhere they are read, with a warning where that is no JSON', () => {
    for (const [name, , source] of table) {
      const reader = chooseReader(name)
      for (let length = 0; length < source.length; length += 3) expectSound(reader.read(source.slice(0, length), {}))
      const { warnings } = reader.read(source.slice(0, -1), {})
      if (!['wordpress', 'youtube-csv'].includes(name)) expect(warnings).toEqual([expect.stringMatching(/^is not valid JSON, line \d+; some of its text may have been missed$/)])
    }
  })
})

describe('places after the mending of a wrong encoding', () => {
  const post = (text: string): string => `[{"timestamp": 1, "data": [{"post": "${text}"}]}]`

  /** As Facebook writes it: each byte that is no ASCII as a character of its own. */
  function latin1(text: string): string {
    return Array.from(new TextEncoder().encode(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`)).join('')
  }

  test('a mended letter stands for all that was written for it', () => {
    const source = post(String.raw`Zo\u00c3\u00ab came`)
    const [segment] = chooseReader('facebook').read(source, {}).segments
    const { start, end } = sourceSpan(segment!, { start: 2, end: 3 })
    expect(source.slice(start, end)).toBe(String.raw`\u00c3\u00ab`)
  })

  test('any text comes back as it was, each word at its place', () => {
    const words = fc.array(fc.constantFrom('Zoë', 'Łukasz', 'Nguyễn', '李雷', 'plain', 'x😀y'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.constantFrom('', '\uFEFF'), (list, bom) => {
        const planted = list.map((word, i) => ({ reading: `${word}${i}q`, role: 'body' }))
        const { source, planted: places } = harvest(bom + post(planted.map(({ reading }, i) => `${latin1('Ä 😀 ')}${plant(latin1(reading), i)}`).join(' ')), planted)
        const document = chooseReader(undefined, 'a.json', source).read(source, {})
        expectSound(document)
        expectPlanted(document, places)
      }),
      runs(),
    )
  })
})

describe('planted words are found at their exact place', () => {
  const stems = fc.array(fc.constantFrom('Maria', 'Zoë', 'O\u2019Neil', '李雷', 'na\u00EFve', 'Jose\u0301', 'wo\u00ADrd', '😀x'), { minLength: 1, maxLength: 5 })
  const filling = fc.constantFrom('the', '👩🏽‍⚕️', 'e\u0301', '100 %', '(well)')
  const escaped = (text: string): string => [...text].map((character, i) => (i % 2 === 0 && character.length === 1 ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character)).join('')
  const latin1 = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`)).join('')
  const plain = (text: string): string => text

  /** A format: how a word is written in it, and the text around a word, with `«»` where it stands. Line breaks become those of the file. */
  type Row = { readonly path: string; readonly start: string; readonly row: string; readonly between: string; readonly end: string; readonly write: (word: string) => string }
  const rows: Readonly<Record<string, Row>> = {
    Facebook: { path: 'a.json', start: '[\n', row: '{"timestamp": 1,\n\t"data": [{"post": "It «» so."}]}', between: ',\n', end: ']\n', write: latin1 },
    Instagram: { path: 'a.json', start: '[', row: '{"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": "It «» so."}]}', between: ',\n\t', end: ']', write: latin1 },
    tweets: { path: 'a.js', start: 'window.YTD.tweets.part0 = [', row: '{"tweet": {"id_str": "1", "full_text": "It &amp; «» so."}}', between: ',\n', end: ']', write: escaped },
    'long posts of X': { path: 'a.js', start: 'window.YTD.note_tweet.part0 = [\n', row: '{ "noteTweet" : { "noteTweetId" : "1", "core" : {\n "text" : "It &lt; «» so." } } }', between: ',\n', end: ']', write: escaped },
    'Google reviews': { path: 'a.json', start: '{"reviews": [', row: '{"starRating": "ONE", "reviewer": {"displayName": "A"}, "comment": "B", "reviewReply": {"comment": "It «» so."}}', between: ', ', end: ']}', write: escaped },
    'YouTube films': { path: 'a.json', start: '{"items": [', row: '{"kind": "youtube#video", "snippet": {"channelId": "UC1", "title": "A", "description": "It «» so."}}', between: ',\n', end: ']}', write: escaped },
    'YouTube comments': { path: 'a.csv', start: 'Comment ID,Comment Text\n', row: 'U,"{""text"":""It «» so.""}"', between: '\n', end: '\n', write: escaped },
    'YouTube films in a table': { path: 'a.csv', start: 'Video ID,Video Title (Original),Video Description (Original)\n', row: 'a,A,"It ""and""\n\n\t«» so."', between: '\n', end: '\n', write: plain },
    WordPress: { path: 'a.xml', start: WXR, row: '<item><content:encoded><![CDATA[It\n\n<p>is&nbsp;&eacute; «» so.</p>]]></content:encoded></item>', between: '\n', end: '</channel></rss>', write: plain },
    'comments of WordPress': { path: 'a.xml', start: `${WXR}<item>`, row: '<wp:comment><wp:comment_content>It &amp;amp; is\n«» so.</wp:comment_content></wp:comment>', between: '\n\t', end: '</item></channel></rss>', write: plain },
    Discourse: { path: 'a.json', start: '{"post_stream": {"posts": [', row: '{"post_number": 1, "cooked": "<p>It\\n<b>is&nbsp;<\\/b>«» so.<\\/p>"}', between: ',\n', end: ']}}', write: escaped },
    phpBB: { path: 'a.json', start: '[', row: '{"poster_id": 1, "post_text": "[i]It[\\/i] «» so."}', between: ',', end: ']', write: escaped },
  }
  test.each(Object.entries(rows))('%s', (_, { path, start, row, between, end, write }) => {
    fc.assert(
      fc.property(stems, filling, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (list, other, eol, bom) => {
        const planted = list.map((stem, i) => ({ reading: `${stem}${i}q`, role: 'body' }))
        const written = planted.map(({ reading }, i) => row.replace('«»', () => `${write(other)} ${plant(write(reading), i)}`))
        const { source, planted: places } = harvest(bom + (start + written.join(between) + end).replaceAll('\n', eol), planted)
        const document = chooseReader(undefined, path, source).read(source, { path })
        expectSound(document)
        expectPlanted(document, places)
      }),
      runs(),
    )
  })
})
