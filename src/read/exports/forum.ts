import { rewriting } from './format.js'
import { jsonExport } from './json-export.js'

/**
 * Tags in square brackets, with or without phpBB's own numbers behind them (`[b:3x9k2]`). Tags read on, quotes and lines are blocks.
 * phpBB 3.2 and later keep the tags inside XML (`<r><B><s>[b]</s>…`), which is read as HTML.
 */
const bbcode = rewriting(/\[(\/?)([a-z]{1,12}|\*)(?:[=:][^\][\n]{0,300})?\]|\r?\n/gi, ([written, closes, name]) => {
  if (name === undefined) return '<br>'
  const tag = name.toLowerCase()
  if (tag === 'quote') return closes ? '</blockquote>' : '<blockquote>'
  if (tag === 'code') return closes ? '</code>' : '<code>'
  if (tag === '*') return '<li>'
  if (tag === 'list') return closes ? '</ul>' : '<ul>'
  return TAGS.has(tag) ? '' : written
})

const TAGS = new Set('b i u s url img color size font align center left right attachment email youtube media flash spoiler hide mention'.split(' '))

/** Topics and posts of a forum: what Discourse answers for a topic, and tables of phpBB written out as JSON. */
export const forum = jsonExport({
  name: 'forum',
  signs: ['post_stream/posts/cooked', 'cooked post_number', 'raw post_number', 'post_text poster_id', 'post_subject post_text', 'topic_id message', 'thread_id message', 'topic_id body'],
  channel: 'forum',
  prose: {
    cooked: { role: 'body' },
    raw: { role: 'body' },
    post_text: { role: 'body', text: bbcode },
    message: { role: 'body', text: bbcode },
    body: { role: 'body', text: bbcode },
    title: { role: 'title' },
    post_subject: { role: 'title' },
    topic_title: { role: 'title' },
    excerpt: { role: 'body' },
    tags: { role: 'attribute' },
    username: { role: 'attribute', label: 'author' },
    post_username: { role: 'attribute', label: 'author' },
    'posts/name': { role: 'attribute', label: 'author' },
    user_sig: { role: 'body' },
    signature: { role: 'body' },
  },
  unread: ['fancy_title', 'suggested_topics', 'related_topics', 'details', 'link_counts', 'actions_summary', 'user_title', 'avatar_template', 'bbcode_uid'],
})
