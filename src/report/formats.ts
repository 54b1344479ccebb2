import { checkstyleReporter } from './checkstyle.js'
import { compactReporter } from './compact.js'
import { githubReporter } from './github.js'
import { gitlabReporter } from './gitlab.js'
import { htmlReporter } from './html.js'
import { textInspection } from './inspection.js'
import { jsonInspection, jsonReporter } from './json.js'
import { junitReporter } from './junit.js'
import { markdownReporter } from './markdown.js'
import { ndjsonReporter } from './ndjson.js'
import { prettyReporter } from './pretty.js'
import { rdjsonReporter } from './rdjson.js'
import type { CheckedFile, InspectedFile, Page, Reporter, ReportOptions } from './results.js'
import { sarifReporter } from './sarif.js'

/** Every format of findings by its name. A new one is a file beside this one and a line here. */
export const FORMATS = {
  pretty: prettyReporter,
  compact: compactReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  rdjson: rdjsonReporter,
  markdown: markdownReporter,
  html: htmlReporter,
} as const satisfies Record<string, (options: ReportOptions) => Reporter<CheckedFile>>
export type Format = keyof typeof FORMATS

/** The same for what `inspect` lists. */
export const INSPECTIONS = {
  text: textInspection,
  json: jsonInspection,
} as const satisfies Record<string, (page: Page) => Reporter<InspectedFile>>
export type Inspection = keyof typeof INSPECTIONS
