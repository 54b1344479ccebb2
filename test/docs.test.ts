import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../src/detect/mention.js'

describe('docs/mentions.md', () => {
  const rows = readFileSync('docs/mentions.md', 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]!))
  it('names every kind once, and no other', () => expect(named.toSorted()).toEqual([...KINDS].toSorted()))
})
