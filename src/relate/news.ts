import { seen, type Statement } from './statement.js'
import { saysOurs, textOf } from './voice.js'

/** Hosts of large news outlets and of their short links. General knowledge; local outlets are told by their words. */
const OUTLETS =
  /(?:^|\/\/|\.)(?:nyti\.ms|nytimes\.com|cnn\.(?:it|com)|bbc\.(?:in|co\.uk|com)|lat\.ms|lati\.ms|latimes\.com|wapo\.st|washingtonpost\.com|usat\.ly|usatoday\.com|reut\.rs|reuters\.com|apnews\.com|apne\.ws|n\.pr|npr\.org|khne\.ws|kffhealthnews\.org|theguardian\.com|gu\.com|huff\.to|huffpost\.com|foxnews\.com|fxn\.ws|nbcnews\.com|cbsnews\.com|cbsn\.ws|abcnews\.go\.com|abcn\.ws|trib\.al|time\.com|ti\.me|usnews\.com|forbes\.com|bloomberg\.com|bloom\.bg|wsj\.com|on\.wsj\.com|independent\.co\.uk|telegraph\.co\.uk|dailymail\.co\.uk|thetimes\.co\.uk|irishtimes\.com|rte\.ie|cbc\.ca|abc\.net\.au|smh\.com\.au|nzherald\.co\.nz|timesofindia\.indiatimes\.com|thehindu\.com|ndtv\.com|straitstimes\.com|people\.com|statnews\.com)\b/i

/**
 * Whether a draft passes on what the news says: a link to an outlet, or a repost, and no word of the writer's own side
 * ("clean if it retells the news", the labelling rules on public figures).
 */
export function retellsNews(statements: readonly Statement[]): boolean {
  const links = statements.some((statement) => textOf(statement).startsWith('RT @') || seen(statement, 'url').some(({ span }) => OUTLETS.test(statement.prose.segment.text.slice(span.start, span.end))))
  return links && !statements.some((statement) => saysOurs(statement) && seen(statement, 'patient-cue').length > 0)
}
