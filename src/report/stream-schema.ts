import { outputSchema } from './output-schema.js'

/** The JSON Schema of each line that `phi-lint stream` writes. */
export function streamSchema(): object {
  const { $schema, definitions: { finding, position } } = outputSchema() as { $schema: string; definitions: Record<'finding' | 'position', object> }
  const id = { description: 'As it came in; null where there was none, or none that could be read.', anyOf: ['string', 'number', 'null'].map((type) => ({ type })) }
  return {
    $schema,
    title: 'A line of what phi-lint stream writes',
    oneOf: [
      line({
        id,
        findings: { type: 'array', items: { $ref: '#/definitions/finding' } },
        notes: { description: 'What a person should know about how the post was read.', type: 'array', items: { type: 'string', minLength: 1 } },
      }),
      line({
        id,
        line: { description: 'The line of the input, counted from 1.', type: 'integer', minimum: 1 },
        problem: { description: 'Why it was not checked; the exit code is 2.', type: 'string', minLength: 1 },
      }),
    ],
    definitions: { finding, position },
  }
}

function line(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties }
}
