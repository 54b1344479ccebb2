import { OUTPUT_VERSION } from './json.js'
import { KINDS } from '../detect/mention.js'
import { CATEGORIES } from '../judge/finding.js'
import { LINK_PATTERN } from '../judge/policy.js'

/** The JSON Schema of what `--format json` prints: findings by `check`, mentions by `inspect`. */
export function outputSchema(): object {
  const count = { type: 'integer', minimum: 0 }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Output of phi-lint --format json',
    oneOf: [{ $ref: '#/definitions/report' }, { $ref: '#/definitions/inspection' }],
    definitions: {
      report: object({
        version: { const: OUTPUT_VERSION },
        files: list(object({
          path: { $ref: '#/definitions/path' },
          findings: list({ $ref: '#/definitions/finding' }),
          notes: {
            description: 'What a person should know about how the draft was read, such as the language that it seems to be in.',
            ...list({ type: 'string', minLength: 1 }),
          },
        })),
        problems: {
          description: 'What could not be checked, and why; the exit code is 2.',
          ...list(object({ path: { type: 'string' }, problem: { type: 'string', minLength: 1 } })),
        },
        summary: object({
          files: count,
          errors: count,
          warnings: count,
          suppressed: { description: 'Findings that remarks in drafts switched off; they are in no list.', ...count },
          authorized: { description: 'Findings that an authorization in a draft covers; they are in no list.', ...count },
          known: { description: 'Findings that the baseline knows; they are in no list.', ...count },
          notes: count,
          problems: count,
        }),
      }),
      inspection: object({
        version: { const: OUTPUT_VERSION },
        files: list(object({ path: { $ref: '#/definitions/path' }, mentions: list({ $ref: '#/definitions/mention' }) })),
        summary: object({ files: count }),
      }),
      path: { description: 'Relative to the working directory, with forward slashes; <text> and <stdin> are no files.', type: 'string' },
      finding: object({
        rule: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
        category: { enum: CATEGORIES },
        severity: { enum: ['error', 'warning'] },
        message: { type: 'string', minLength: 1 },
        hint: { type: 'string', minLength: 1 },
        policy: { description: "What the organisation's own policy says, where the config has one for the rule or for all.", ...object({ text: { type: 'string', minLength: 1 }, link: { type: 'string', pattern: LINK_PATTERN } }, ['link']) },
        start: { $ref: '#/definitions/position' },
        end: { $ref: '#/definitions/position' },
        evidence: list(object({
          kind: { enum: KINDS },
          start: { $ref: '#/definitions/position' },
          end: { $ref: '#/definitions/position' },
          guessed: { description: 'No detector knows the words; labelled drafts teach that such words are a part of what is told.', const: true },
        }, ['guessed'])),
        fingerprint: { description: 'Stable under moved lines; the words cannot be told from it.', type: 'string', minLength: 1 },
      }, ['policy']),
      mention: object({
        kind: { enum: KINDS },
        certainty: { enum: ['possible', 'likely', 'certain'] },
        start: { $ref: '#/definitions/position' },
        end: { $ref: '#/definitions/position' },
      }),
      position: {
        description: 'UTF-16 code units of the decoded text, a byte-order mark included; the end of a stretch is exclusive.',
        ...object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 }, offset: count }),
      },
    },
  }
}

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties).filter((key) => !optional.includes(key)), properties }
}

function list(items: object): object {
  return { type: 'array', items }
}
