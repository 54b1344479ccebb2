import { compactReporter } from './compact.js'
import { textInspection } from './inspection.js'
import { jsonInspection, jsonReporter } from './json.js'
import { prettyReporter } from './pretty.js'
import type { CheckedFile, InspectedFile, Reporter, ReportOptions } from './results.js'

/** Every format of findings by its name. A new one is a file beside this one and a line here. */
export const FORMATS = {
  pretty: prettyReporter,
  compact: compactReporter,
  json: jsonReporter,
} as const satisfies Record<string, (options: ReportOptions) => Reporter<CheckedFile>>
export type Format = keyof typeof FORMATS

/** The same for what `inspect` lists. */
export const INSPECTIONS = {
  text: textInspection,
  json: jsonInspection,
} as const satisfies Record<string, (options: ReportOptions) => Reporter<InspectedFile>>
export type Inspection = keyof typeof INSPECTIONS
