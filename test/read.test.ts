import { describe, expect, test } from 'vitest'
import { chooseReader, READERS } from '../src/read/index.js'

describe('which reader', () => {
  test.each([
    ['draft.md', 'markdown'],
    ['Page.MDX', 'markdown'],
    ['a/b.c/index.html', 'html'],
    ['index.php', 'html'],
    ['post.txt', 'text'],
    ['README', 'text'],
    ['draft.unknown', 'text'],
    ['.md/draft', 'text'],
    [undefined, 'text'],
  ])('%s is read as %s', (path, name) => {
    expect(chooseReader(undefined, path).name).toBe(name)
  })

  test('a format that is named wins over the path', () => {
    expect(chooseReader('html', 'draft.md').name).toBe('html')
  })

  test('an unknown format is an error that names those there are', () => {
    const names = READERS.map((reader) => reader.name).join(', ')
    expect(() => chooseReader('docbook', 'draft.md')).toThrow(`unknown format; the formats are ${names}`)
  })

  test('no two readers want the same ending', () => {
    const extensions = READERS.flatMap((reader) => reader.extensions)
    expect(new Set(extensions).size).toBe(extensions.length)
  })
})
