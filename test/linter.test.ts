import { describe, expect, it } from 'vitest'
import { createLinter, type LinterConfig } from '../src/index.js'

describe('the library', () => {
  it('promises findings with places and without words', async () => {
    const linter = await createLinter()
    const text = 'Our patient Maria Lopez had a stroke.'
    const findings = await linter.lint(text, { channel: 'post' })
    expect(findings.map(({ rule, start, end }) => [rule, text.slice(start.offset, end.offset)])).toEqual([
      ['patient-name', 'Maria Lopez'],
      ['patient-condition', 'had a stroke'],
    ])
    expect(JSON.stringify(findings)).not.toMatch(/Maria|Lopez|stroke/)
  })
  it('switches rules off and changes how grave they are', async () => {
    const linter = await createLinter({ rules: { 'patient-name': 'off', 'patient-condition': 'warning' } })
    expect((await linter.lint('Our patient Maria Lopez had a stroke.')).map(({ rule, severity }) => [rule, severity])).toEqual([['patient-condition', 'warning']])
  })
  it.each([
    ['an unknown rule', { rules: { 'no-such-rule': 'off' } }, 'rules: there is no rule called no-such-rule'],
    ['an unknown setting', { rules: { 'patient-name': 'warn' } }, 'rules.patient-name: must be one of off, warning, error, default'],
  ])('refuses %s', async (_, config, message) => {
    await expect(createLinter(config as unknown as LinterConfig)).rejects.toThrow(message)
  })
  it('takes the channel of the call before the draft’s own, and that before the default', async () => {
    const linter = await createLinter()
    const draft = '---\nchannel: blog\n---\nHello.'
    const channelOf = async (options: object): Promise<string> => (await linter.check(draft, { format: 'markdown', ...options })).channel
    expect(await channelOf({})).toBe('blog')
    expect(await channelOf({ defaultChannel: 'video' })).toBe('blog')
    expect(await channelOf({ channel: 'forum' })).toBe('forum')
  })
  it('keeps the fingerprint of a finding when its line moves', async () => {
    const linter = await createLinter()
    const [here] = await linter.lint('Our patient Maria Lopez had a stroke.')
    const [there] = await linter.lint('Hello everybody.\n\nOur patient Maria Lopez had a stroke.')
    expect(there!.start.line).toBe(3)
    expect(there!.fingerprint).toBe(here!.fingerprint)
  })
  it('refuses a channel that there is none of', async () => {
    const linter = await createLinter()
    // @ts-expect-error: a caller without types
    await expect(linter.lint('Hello.', { channel: 'tweet' })).rejects.toThrow('channel: must be one of post, review-reply')
  })
  it('says when a draft is in another language', async () => {
    const { warnings } = await (await createLinter()).check('Los pacientes que llegan por la mañana pueden esperar en la sala, pero también pueden volver más tarde con su familia.')
    expect(warnings).toEqual(['seems to be in Spanish: its numbers were checked, its names and stories may have been missed'])
  })
})
