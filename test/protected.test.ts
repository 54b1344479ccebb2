import { expect, it } from 'vitest'
import { createLinter } from '../src/linter.js'

const linter = await createLinter()

async function hints(text: string): Promise<string> {
  return (await linter.lint(text)).map(({ hint }) => hint).join('\n')
}

it.each([
  ['substance use treatment', 'Our patient Lena Fischer finished rehab for her opioid addiction.', '42 CFR Part 2'],
  ['HIV', 'Our patient Lena Fischer is HIV positive.', 'release that names HIV'],
  ['psychotherapy', 'Our patient Lena Fischer was treated for depression.', '45 CFR 164.508(a)(2)'],
  ['reproductive care', 'Our patient Lena Fischer had a miscarriage.', 'abortion'],
  ['a child', 'Our patient Mia Fischer, 6, had a stroke.', 'parent or guardian'],
  ['a child without an age', 'On Monday a little girl from Thornbury fell off the pier and broke her arm. We set it.', 'parent or guardian'],
])('the hint on %s names the law that guards it', async (_, text, law) => {
  expect(await hints(text)).toContain(law)
})

it.each(['Our patient Lena Fischer had a stroke.', 'Our patient Lena Fischer, 46, had a stroke.'])('other hints do not: %s', async (text) => {
  expect(await hints(text)).not.toMatch(/Part 2|guardian|HIV|abortion|164\.508\(a\)\(2\)/)
})
