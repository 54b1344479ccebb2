import { describe, expect, it } from 'vitest'
import { CUES } from '../src/detect/cues/index.js'
import { detect } from '../src/detect/detect.js'
import { loadNames } from '../src/detect/names/index.js'
import { text } from '../src/read/text.js'
import { readProse } from '../src/text/prose.js'

const names = await loadNames()

async function cuesIn(sentence: string): Promise<readonly string[]> {
  const prose = text.read(sentence, {}).segments.map(readProse)
  const mentions = await detect(prose, names)
  return mentions.filter(({ by }) => by === 'cues').map(({ kind, sort }) => (sort ? `${kind}:${sort}` : kind))
}

describe.each(CUES.map((cue) => [cue.sort ? `${cue.kind}:${cue.sort}` : cue.kind, cue] as const))('%s', (name, cue) => {
  it('has examples of both sorts', () => {
    expect(cue.yes.length).toBeGreaterThan(0)
    expect(cue.no.length).toBeGreaterThan(0)
  })
  it.each(cue.yes)('is in: %s', async (sentence) => expect(await cuesIn(sentence)).toContain(name))
  it.each(cue.no)('is not in: %s', async (sentence) => expect(await cuesIn(sentence)).not.toContain(name))
})
