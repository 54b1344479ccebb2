import { FORMATS_IN, PHONE, SEVERITIES } from './settings.js'
import { ENTRY } from '../detect/entries.js'
import { NUMBER_KINDS } from '../detect/formats.js'
import { JURISDICTIONS } from '../detect/jurisdiction.js'
import { TERM_KINDS } from '../detect/terms.js'
import { CUSTOM_ID, NEAR_KINDS } from '../judge/custom-rule.js'
import { SETTINGS } from '../judge/judge.js'
import { LINK_PATTERN } from '../judge/policy.js'
import { PRESETS } from '../judge/presets.js'
import type { Rule } from '../judge/rule.js'
import { CHANNELS } from '../text/document.js'

/** The JSON Schema of a config, for editors: completion and red lines. settings.ts checks the same with friendlier words. */
export function configSchema(rules: readonly Rule[]): object {
  const channel = { description: 'Where the drafts are going to be published, unless they or --channel say otherwise.', enum: CHANNELS }
  const globs = { type: 'array', items: { type: 'string', minLength: 1 } }
  const words = { type: 'array', items: { type: 'string', pattern: '\\S' } }
  const entries = { type: 'array', items: { type: 'string', pattern: ENTRY } }
  const states = {
    description: 'Rules that are off, or graver or milder than they are by themselves. Switches of a rule follow its severity: ["warning", {"requireReason": false}].',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, stateOf(rule)])),
    patternProperties: { [CUSTOM_ID]: { description: 'A rule that "customRules" declares.', enum: SETTINGS } },
  }
  const jurisdiction = { description: 'Whose law the organisation is under: the law that hints and reports cite, the national numbers that count without a label, and what consent is worth. us by default.', enum: JURISDICTIONS }
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
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      extends: {
        description: "Shared configs, over which this one's own words win: files of this repository (./base.json), or packages by name. JSON or YAML only.",
        anyOf: [{ type: 'string', pattern: '\\S' }, words],
      },
      preset: { description: 'recommended by default; next switches on rules that are new since the last major version.', enum: PRESETS },
      jurisdiction,
      channel,
      rules: states,
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
            jurisdiction,
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
      terms: {
        description: "The organisation's own words, by what they say. A hyphen stands for a hyphen, a blank or nothing; CAPITALS must stand in capitals; the plural is found with the singular.",
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(TERM_KINDS.map((kind) => [kind, { description: TERMS[kind], ...entries }])),
      },
      customRules: {
        description: "Rules of one's own: words or a pattern, everywhere or in a sentence with mentions of some kinds.",
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'message'],
          oneOf: [{ required: ['words'] }, { required: ['pattern'] }],
          properties: {
            id: { description: 'Its name, which begins with own-.', type: 'string', pattern: CUSTOM_ID },
            words: { description: 'Words and phrases, as in "terms".', ...entries, minItems: 1 },
            pattern: { description: 'A regular expression without anchors, found as a word of its own. It must not be able to take long.', type: 'string', minLength: 1 },
            near: { description: 'Kinds of mention (docs/mentions.md), one of which must stand in the same sentence; with none the words alone count.', type: 'array', items: { enum: NEAR_KINDS } },
            severity: { description: 'warning by default.', enum: SEVERITIES },
            message: { description: 'What is wrong, in words for staff.', type: 'string', pattern: '\\S' },
            hint: { description: 'What to write instead.', type: 'string', pattern: '\\S' },
          },
        },
      },
      policy: {
        description: "What your own policy says, by rule, or by default for rules without one: shown with the findings. Words, or words with the address where they stand.",
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(['default', ...rules.map(({ id }) => id)].map((key) => [key, { $ref: '#/definitions/policy' }])),
        patternProperties: { [CUSTOM_ID]: { $ref: '#/definitions/policy' } },
      },
      replies: {
        description: 'How the organisation answers reviews.',
        type: 'object',
        additionalProperties: false,
        properties: { template: { description: 'What --fix writes in the place of a reply of which too little can be kept. It must confirm nothing.', type: 'string', pattern: '\\S' } },
      },
    },
    definitions: {
      policy: {
        anyOf: [{ type: 'string', pattern: '\\S' }, {
          type: 'object',
          additionalProperties: false,
          required: ['text'],
          properties: { text: { type: 'string', pattern: '\\S' }, link: { type: 'string', pattern: LINK_PATTERN } },
        }],
      },
    },
  }
}

const TERMS: Readonly<Record<(typeof TERM_KINDS)[number], string>> = {
  condition: 'Names of illnesses and complaints.',
  treatment: 'Names of treatments, medicines, devices and units.',
  'care-event': 'Visits, programmes and stays, by the names that they have with you.',
  payment: 'Words for bills, plans and money.',
  photo: 'Words that say somebody is pictured.',
  staff: 'Titles of jobs: a name beside one is no patient.',
  facility: 'Buildings, wards and rooms with names, as in the organization.',
  harmless: 'Phrases that say nothing of anybody, though they hold a word of health, a name or a place.',
}

/** A severity; with the rule's switches behind it where it has some. */
function stateOf({ title, severity, options }: Rule): object {
  const description = `${title} (${severity} by default)`
  if (!options) return { description, enum: SETTINGS }
  const switches = Object.fromEntries(Object.entries(options).map(([key, { about, default: usual }]) => [key, { description: `${about} ${usual} by default.`, type: 'boolean' }]))
  const both = { type: 'array', items: [{ enum: SETTINGS }, { type: 'object', additionalProperties: false, properties: switches }], minItems: 2, maxItems: 2 }
  return { description, anyOf: [{ enum: SETTINGS }, both] }
}
