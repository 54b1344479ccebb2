import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/judge/finding.js'
import { createLinter } from '../src/linter.js'

const linter = await createLinter()

async function remarksIn(draft: string, path?: string): Promise<readonly Finding[]> {
  return (await linter.lint(draft, path === undefined ? {} : { path })).filter(({ category }) => category === 'conduct')
}

const REMARK = 'Half of the people who come in at night could not find their own backside with a map.'

describe('remarks about patients that no cue knows', () => {
  test('are found by how they read', async () => {
    expect(await remarksIn(REMARK)).toHaveLength(1)
  })

  test.each([
    ['of oneself', 'I could not find my own backside with a map after twelve hours on the ward.'],
    ['of a machine', 'The copier on four has two moods, and both of them are jammed.'],
    ['kind ones', 'People come in at night frightened and go home in the morning smiling. I love this job.'],
  ])('but not those %s', async (_, draft) => {
    expect(await remarksIn(draft)).toEqual([])
  })

  test('differ in their fingerprints', async () => {
    const one = await remarksIn(REMARK)
    const other = await remarksIn(REMARK.replace('at night', 'on Sundays'))
    expect(one[0]!.fingerprint).not.toBe(other[0]!.fingerprint)
  })

  test('hide nothing that is told of a patient in the same sentence', async () => {
    const rules = (await linter.lint('Our patient Lena Fischer is faking it again after her stroke.')).map(({ rule }) => rule)
    expect(rules).toContain('patient-name')
    expect(rules).toContain('unprofessional-remark')
  })

  test('are looked for in short drafts alone, in prose and in English', async () => {
    expect(await remarksIn(`${'The car park is closed. '.repeat(41)}${REMARK}`)).toEqual([])
    expect(await remarksIn(`Text.\n\n\`\`\`\n${REMARK}\n\`\`\`\n`, 'post.md')).toEqual([])
    expect(await remarksIn('La mitad de la gente que viene por la noche no sabe ni dónde tiene la cabeza, y luego se queja de que los demás no la encuentran.')).toEqual([])
  })
})
