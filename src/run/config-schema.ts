import { FORMATS_IN, PHONE, SEVERITIES } from './settings.js'
import { NUMBER_KINDS } from '../detect/formats.js'
import { SETTINGS } from '../judge/judge.js'
import type { Rule } from '../judge/rule.js'
import { CHANNELS } from '../text/document.js'

/** The JSON Schema of a config, for editors: completion and red lines. settings.ts checks the same with friendlier words. */
export function configSchema(rules: readonly Rule[]): object {
  const channel = { description: 'Where the drafts are going to be published, unless they or --channel say otherwise.', enum: CHANNELS }
  const globs = { type: 'array', items: { type: 'string', minLength: 1 } }
  const words = { type: 'array', items: { type: 'string', pattern: '\\S' } }
  const states = {
    description: 'Rules that are off, or graver or milder than they are by themselves.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, title, severity }) => [id, { description: `${title} (${severity} by default)`, enum: SETTINGS }]),
    ),
  }
  const organization = {
    description: "What is the publishing organisation's own, and so no patient's.",
    type: 'object',
    additionalProperties: false,
    properties: {
      names: { description: 'What it is called.', ...words },
      phones: { description: 'Telephone and fax numbers, with or without the country.', type: 'array', items: { type: 'string', pattern: PHONE } },
      emails: { description: 'Addresses, or domains whose addresses are all its own.', ...words },
      addresses: { description: 'Whole postal addresses. A town is its own within the address only.', ...words },
      urls: { description: 'Hosts with all that is below them, or pages of other hosts.', ...words },
      handles: { description: 'Its names in social networks.', ...words },
      staff: {
        description: 'Full names of people who work there, or the path of a CSV file (column "name") or JSON file, relative to this file.',
        anyOf: [words, { type: 'string', pattern: '\\S' }],
      },
      facilities: { description: 'Buildings, wards and rooms with names.', ...words },
    },
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
            format: { description: 'The reader, whatever the ending; a folder is searched for these files, too.', enum: FORMATS_IN },
            severity: { description: 'Of all rules that are not off. Rules that are named here or in later overrides keep to their own.', enum: SEVERITIES },
            rules: states,
            organization: { ...organization, description: 'Keys here stand in for the same keys of the organization of the whole config.' },
          },
        },
      },
      ignore: { description: 'Globs of files and folders that are left out, relative to the folder of the config.', ...globs },
      organization,
      identifiers: {
        description: "The organisation's own formats of numbers.",
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'pattern'],
          properties: {
            name: { description: 'What the number is called: mrn, visit …', type: 'string', pattern: '\\S' },
            pattern: {
              description: 'A regular expression without anchors, such as LK-\\\\d{7}. It must not be able to take long.',
              type: 'string',
              minLength: 1,
            },
            kind: { description: 'What kind of number it is; record-number by default.', enum: NUMBER_KINDS },
          },
        },
      },
    },
  }
}
