import { rewriting } from './format.js'
import { jsonExport } from './json-export.js'

/** Reviews, the answers to them, posts and questions of a Google Business Profile, from Takeout or the API. */
export const googleReviews = jsonExport({
  name: 'google-reviews',
  signs: ['starRating reviewer/displayName', 'starRating reviewReply/comment', 'reviews/starRating', 'localPosts/summary', 'topAnswers/text'],
  channel: 'review-reply',
  prose: {
    // A review is context: it is the answer that the organisation publishes.
    comment: { role: 'quote' },
    'reviewer/displayName': { role: 'code', label: 'reviewer' },
    'reviewReply/comment': { role: 'body' },
    'questions/text': { role: 'quote' },
    'topAnswers/text': { role: 'body' },
    'localPosts/summary': { role: 'body', channel: 'post' },
    'event/title': { role: 'title', channel: 'post' },
  },
  unread: ['name', 'author', 'languageCode', 'profilePhotoUrl'],
  // Google's own words between a text and its translation.
  text: rewriting(/\((?:Translated by Google|Original)\)/g, () => '\n\n'),
})
