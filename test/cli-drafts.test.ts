import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { phiLint } from './command.js'

/** What a privacy officer says of each draft in fixtures/drafts: leaks get an error, what somebody should read a warning, the rest no error. */
const LEAKS = [
  'posts/graduation-from-therapy.txt', 'posts/night-shift.txt', 'posts/birthday-resident.txt', 'posts/wrong-attachment.txt', 'posts/before-and-after.txt',
  'posts/fundraiser.txt', 'posts/found-phone.txt', 'replies/angry-billing.txt', 'replies/sorry-visit.txt', 'replies/no-record.txt', 'replies/happy-parent.txt',
  'replies/google-template.md', 'pages/first-robotic-surgery.md', 'pages/patient-stories.html', 'pages/newsletter-spring.md',
]
const REVIEWS = ['posts/frequent-flyer.txt', 'posts/shared-with-permission.txt', 'replies/trusting-us.txt']
const CLEAN = [
  'posts/flu-clinic.txt', 'posts/new-pediatrician.txt', 'posts/handwashing.txt', 'posts/parking.txt', 'posts/donor-thanks.txt', 'posts/nurse-award.txt',
  'posts/numbers.txt', 'posts/puppy-vet.txt', 'posts/own-story.txt', 'replies/careful.txt', 'replies/five-stars.txt', 'replies/parking-complaint.txt',
  'pages/living-with-diabetes.md', 'pages/visiting-hours.html',
]

describe('the drafts that the README checks', () => {
  const findings = new Map<string, readonly { readonly severity: string }[]>()
  let code: number | null
  beforeAll(async () => {
    const run = await phiLint(['fixtures/drafts', '--format', 'json'], { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    code = run.code
    expect(run.stderr).toBe('Not checked: 1 picture shown in drafts.\n')
    const { files } = JSON.parse(run.stdout) as { files: { path: string; findings: { severity: string }[] }[] }
    for (const file of files) findings.set(file.path.replace('fixtures/drafts/', ''), file.findings)
  })
  const errors = (draft: string): number => findings.get(draft)!.filter(({ severity }) => severity === 'error').length

  test('are all listed here, and the run says that there are leaks', () => {
    expect([...findings.keys()].toSorted()).toEqual([...LEAKS, ...REVIEWS, ...CLEAN].toSorted())
    expect(code).toBe(1)
  })

  test.each(LEAKS)('%s leaks', (draft) => {
    expect(errors(draft)).toBeGreaterThan(0)
  })

  test.each(REVIEWS)('somebody should read %s', (draft) => {
    expect(findings.get(draft)).not.toEqual([])
  })

  test('a consent cue leaves no error', () => {
    expect(errors('posts/shared-with-permission.txt')).toBe(0)
  })

  test.each(CLEAN)('%s is clean', (draft) => {
    expect(errors(draft)).toBe(0)
  })
})
