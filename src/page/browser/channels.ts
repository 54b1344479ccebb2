import type { Channel } from '../../text/document.js'

/** Channels as the people who write for them call them. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  'review-reply': 'A reply to a review',
  post: 'A post',
  blog: 'An article',
  'press-release': 'A press release',
  newsletter: 'A newsletter',
  video: 'A video: title, text, subtitles',
  forum: 'An answer in a forum',
}
