import { jsonExport } from './json-export.js'
import { fromLatin1 } from './latin1.js'

/** Posts, comments and messages of "Download your information", a person's or a page's: `profile_posts_1.json`, `comments.json`, `message_1.json`. */
export const facebook = jsonExport({
  name: 'facebook',
  signs: ['timestamp data/post', 'timestamp data/comment/comment', 'attachments/data/media data/media/creation_timestamp', 'timestamp data/media/creation_timestamp', 'timestamp attachments/data/external_context', 'data/external_context/url timestamp', 'sender_name timestamp_ms', 'other_photos_v2/creation_timestamp'],
  channel: 'post',
  text: fromLatin1,
  prose: {
    'data/post': { role: 'body' },
    'comment/comment': { role: 'body' },
    'comment/author': { role: 'attribute', label: 'author' },
    'messages/content': { role: 'body' },
    sender_name: { role: 'attribute', label: 'author' },
    'media/title': { role: 'caption' },
    'media/description': { role: 'caption' },
    // "Clinic updated its status.": said by Facebook, but with the names of those who were tagged.
    title: { role: 'attribute' },
    'tags/name': { role: 'attribute' },
    'event/name': { role: 'title' },
    'event/description': { role: 'body' },
    'external_context/name': { role: 'attribute' },
    'external_context/url': { role: 'link' },
  },
  unread: ['media_metadata', 'participants', 'place', 'reactions', 'thread_path', 'magic_words', 'uri'],
})

/** Posts, reels, stories and comments of Instagram's download: `posts_1.json`, `reels.json`, `stories.json`, `post_comments_1.json`, and the older `media.json`. */
export const instagram = jsonExport({
  name: 'instagram',
  signs: ['media/creation_timestamp media/uri', 'ig_stories/creation_timestamp', 'ig_reels_media/media/creation_timestamp', 'string_map_data/Comment/value', 'photos/caption photos/taken_at'],
  channel: 'post',
  text: fromLatin1,
  prose: {
    title: { role: 'body', label: 'caption' },
    caption: { role: 'body' },
    'ig_reels_media/media/title': { role: 'body', label: 'caption', channel: 'video' },
    'Comment/value': { role: 'body', label: 'comment' },
  },
  unread: ['media_metadata', 'cross_post_source', 'Media Owner', 'uri', 'path'],
})
