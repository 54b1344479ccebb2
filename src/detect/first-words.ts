/**
 * What `firstWords` (starts.ts) has read off expressions so far, by their sources. The command comes with this map filled (build/bundle.js): reading
 * two hundred expressions again at each start would take longer than checking a post.
 */
export const FIRST_WORDS = new Map<string, readonly string[]>()
