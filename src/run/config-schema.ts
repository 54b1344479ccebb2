import { RULE_STATES } from './settings.js'
import type { Rule } from '../judge/rule.js'
import { CHANNELS } from '../text/document.js'

/** The JSON Schema of a config, for editors: completion and red lines. settings.ts checks the same with friendlier words. */
export function configSchema(rules: readonly Rule[]): object {
  const channel = { description: 'Where the drafts are going to be published, unless they or --channel say otherwise.', enum: CHANNELS }
  const globs = { type: 'array', items: { type: 'string', minLength: 1 } }
  const states = {
    description: 'Rules that are off, or graver or milder than they are by themselves.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, title, severity }) => [id, { description: `${title} (${severity} by default)`, enum: RULE_STATES }]),
    ),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of phi-lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: states,
      channel,
      overrides: {
        description: 'Settings for some files. Later ones win.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              description: 'Globs, relative to the folder of the config.',
              anyOf: [{ type: 'string', minLength: 1 }, { ...globs, minItems: 1 }],
            },
            channel,
            rules: states,
          },
        },
      },
      ignore: { description: 'Globs of files and folders that are left out, relative to the folder of the config.', ...globs },
    },
  }
}
