export { createLinter } from './linter.js'
export {
  offersFor, redact, replaceWords, rewrite, suggest, suppress,
  type Edit, type Linted, type OfferOptions, type RewriteOptions, type Rewritten, type SafeRewrite, type Suggestion, type Trial,
} from './rewrite/index.js'
export { unpack, Unread, type Unpacked } from './read/packed/index.js'
export type { FoundMention, Linter, LinterConfig, LintOptions, Report } from './linter.js'
export type { Category, Evidence, Finding, Policy, Severity } from './judge/finding.js'
export type { Certainty, Kind } from './detect/mention.js'
export { ConfigError, type Format } from './detect/formats.js'
export type { Organization } from './detect/organization.js'
export type { Jurisdiction } from './detect/jurisdiction.js'
export type { Terms } from './detect/terms.js'
export type { CustomRule } from './judge/custom-rule.js'
export type { Policies } from './judge/policy.js'
export type { Preset } from './judge/presets.js'
export type { Channel, Document } from './text/document.js'
export type { Position } from './text/lines.js'
export type { Span } from './text/span.js'
