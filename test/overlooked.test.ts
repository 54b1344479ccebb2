import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence, Finding } from '../src/judge/finding.js'
import { createLinter } from '../src/linter.js'
import { runs } from './runs.js'

const linter = await createLinter({ organization: { staff: ['Ama Osei'] } })

function guesses(findings: readonly Finding[]): readonly Evidence[] {
  return findings.flatMap(({ evidence }) => evidence.filter(({ guessed }) => guessed))
}

async function guessedIn(draft: string, path?: string): Promise<readonly string[]> {
  return guesses(await linter.lint(draft, path === undefined ? {} : { path })).map(({ start, end }) => draft.slice(start.offset, end.offset))
}

const LEAK = 'Our patient Lena Fischer can hear the birds with the little thing behind her ear.'

describe('words that no detector knows', () => {
  test('are shown with what is told', async () => {
    expect((await guessedIn(LEAK)).join(' ')).toMatch(/thing behind her ear/)
  })

  test('begin and end with words that tell something', async () => {
    for (const words of await guessedIn(LEAK)) expect(words).not.toMatch(/^(?:the|she|on|her|and|at|had|a)\b|\b(?:the|she|on|her|and|at|had|a)$|^\W|\W$/i)
  })

  test('stand where the source has them, entities and line breaks between them', async () => {
    const page = `<p>Caf&eacute; news.</p>\n<p>${LEAK.replace('birds', 'b&iuml;rds').replace(' her ear', '\n her ear')}</p>`
    expect((await guessedIn(page, 'page.html')).join(' ')).toMatch(/thing behind\n her ear/)
  })

  test('make nothing a leak', async () => {
    expect(await linter.lint('With the little thing behind her ear our engineer Ama Osei can hear the birds, and us from three floors down.')).toEqual([])
  })

  test('are not the names of people at work', async () => {
    expect((await guessedIn(`${LEAK} Physiotherapist Ama Osei and Dr. Piet Koster walked behind her.`)).join(' ')).not.toMatch(/Osei|Koster/)
  })

  test('never lie on what a finding points at, and are at most six for each', async () => {
    const part = fc.constantFrom('Our patient Lena Fischer had a stroke.', 'She holds her own spoon now.', 'On Friday she went home to her cats.', 'Bed 4 cried all night.', 'He got his new ticker from us.', 'The cafe opens at nine.')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
        const findings = await linter.lint(parts.join(' '))
        const known = findings.filter(({ category, message }) => category !== 'conduct' && !message.includes('enough detail')).flatMap(({ evidence }) => evidence.filter(({ guessed }) => !guessed))
        for (const guess of guesses(findings)) expect(known.some(({ start, end }) => start.offset < guess.end.offset && guess.start.offset < end.offset)).toBe(false)
        for (const finding of findings) expect(guesses([finding]).length).toBeLessThanOrEqual(6)
      }),
      runs(15),
    )
  })
})
