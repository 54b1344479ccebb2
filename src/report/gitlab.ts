import { listed } from './json.js'
import { fromRoot, shown, type CheckedFile, type Reporter, type ReportOptions } from './results.js'
import { advice } from './words.js'

/** A code quality report, which GitLab shows in merge requests (docs.gitlab.com, "Code Quality report format"). */
export function gitlabReporter({ quiet, prefix }: ReportOptions): Reporter<CheckedFile> {
  const items = listed()
  return {
    begin: () => '[',
    file({ path, findings }) {
      const place = fromRoot(path, prefix)
      const met = new Map<string, number>()
      return items(shown(findings, quiet).map(({ rule, severity, message, hint, policy, fingerprint, start, end }) => {
        // GitLab drops what has the fingerprint of another: it must differ by file, and by turn where a sentence stands twice in one.
        const turn = (met.get(fingerprint) ?? 0) + 1
        met.set(fingerprint, turn)
        return {
          description: `${message} ${advice({ hint, policy })}`,
          check_name: rule,
          fingerprint: `${fingerprint}-${turn}-${place}`,
          severity: severity === 'error' ? 'critical' : 'minor',
          location: { path: place, lines: { begin: start.line, end: end.line } },
        }
      }))
    },
    end: () => '\n]\n',
  }
}
