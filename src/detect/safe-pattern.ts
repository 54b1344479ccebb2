import { parsePattern, Unsupported, type Node } from './pattern-tree.js'

/** Steps that a pattern may take from one place of a text: enough for any format of numbers, too few to notice. */
const MOST_STEPS = 10_000
const LONGEST = 200
const ANYTHING = 'anything'
type Characters = ReadonlySet<string> | typeof ANYTHING

/** A pattern made ready to run over any text, or what is wrong with it, as the rest of a sentence that begins with its name. */
export type Prepared = { readonly search: RegExp } | { readonly mistake: string }

/**
 * Prepares a pattern that a person wrote for numbers in running text. JavaScript matches by backtracking, which cannot be interrupted, so
 * the work is bounded beforehand: repeats without an upper bound get one, and the ways in which the pattern can be tried at one place
 * are counted from above. A repeat whose next iteration and whose continuation begin with different characters can be left in one way
 * only (Brüggemann-Klein and Wood, "One-unambiguous regular languages", 1998); any other counts each length it can have. What takes more
 * than a few thousand steps is refused, so a text of any length takes time in proportion to it.
 */
export function preparePattern(pattern: string): Prepared {
  if (pattern.length > LONGEST) return { mistake: `must have at most ${LONGEST} characters.` }
  // Without the flag, `\p{L}` would silently mean the letters p, {, L and }; with it, a needless `\-` would be an error.
  const flags = /\\[pP]\{|\\u\{/.test(pattern) ? 'u' : ''
  try {
    if (new RegExp(`^(?:${pattern})$`, flags).test('')) return { mistake: 'also matches nothing at all: at least one character must be required.' }
    void new RegExp(pattern, flags)
  } catch {
    return { mistake: 'is not a valid regular expression of JavaScript.' }
  }
  try {
    const tree = parsePattern(pattern, flags)
    if (isEmptyable(tree)) return { mistake: 'also matches nothing at all: at least one character must be required.' }
    if (!(ways(tree, ANYTHING) * width(tree) <= MOST_STEPS)) {
      return { mistake: 'could take very long on some texts: it repeats what repeats already, or what can be read in several ways. Give its parts fixed lengths, as in LK-\\d{7}.' }
    }
    return { search: new RegExp(`${START}(?:${write(tree)})${END}`, `g${flags}`) }
  } catch (error) {
    if (error instanceof Unsupported) return { mistake: `cannot be used: ${error.message}.` }
    throw error
  }
}

/** Letters and digits do not run on beside the match; a sign at its edge parts it from them by itself. */
const WORD = '[A-Za-zÀ-ɏ0-9]'
const START = `(?:(?<!${WORD})|(?!${WORD}))`
const END = `(?:(?!${WORD})|(?<!${WORD}))`

function isEmptyable(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false
    case 'edge':
      return true
    case 'group':
      return node.looksAround || isEmptyable(node.part)
    case 'repeat':
      return node.min === 0 || isEmptyable(node.part)
    case 'choice':
      return node.parts.some(isEmptyable)
    case 'sequence':
      return node.parts.every(isEmptyable)
  }
}

/** The characters with which it can begin. */
function first(node: Node): ReadonlySet<string> {
  switch (node.kind) {
    case 'set':
      return node.chars
    case 'edge':
      return new Set()
    case 'group':
      return node.looksAround ? new Set() : first(node.part)
    case 'repeat':
      return first(node.part)
    case 'choice':
      return new Set(node.parts.flatMap((part) => [...first(part)]))
    case 'sequence': {
      const until = node.parts.findIndex((part) => !isEmptyable(part))
      return new Set((until < 0 ? node.parts : node.parts.slice(0, until + 1)).flatMap((part) => [...first(part)]))
    }
  }
}

/** Most characters that it can look at. */
function width(node: Node): number {
  switch (node.kind) {
    case 'set':
    case 'edge':
      return 1
    case 'group':
      return width(node.part)
    case 'repeat':
      return node.max * width(node.part)
    case 'choice':
      return node.parts.reduce((most, part) => Math.max(most, width(part)), 0)
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + width(part), 0)
  }
}

/** An upper bound on the ways in which one text can be read, when characters of `next` can follow. */
function ways(node: Node, next: Characters): number {
  switch (node.kind) {
    case 'set':
    case 'edge':
      return 1
    case 'group':
      return ways(node.part, node.looksAround ? ANYTHING : next)
    case 'choice': {
      const each = node.parts.map((part) => ways(part, next))
      const apart = node.parts.every((part, i) => !isEmptyable(part) && node.parts.slice(0, i).every((other) => areApart(first(other), first(part))))
      return apart ? Math.max(...each) : each.reduce((sum, count) => sum + count, 0)
    }
    case 'sequence':
      return node.parts.reduce((product, part, i) => product * ways(part, follows(node.parts.slice(i + 1), next)), 1)
    case 'repeat':
      return waysToRepeat(node, next)
  }
}

function waysToRepeat({ part, min, max }: Extract<Node, { kind: 'repeat' }>, next: Characters): number {
  const begin = first(part)
  if (isEmptyable(part)) return max > 1 ? Infinity : ways(part, next) + 1
  const once = ways(part, union(begin, next))
  const lengths = min === max || areApart(begin, next) ? 1 : max - min + 1
  return lengths * once ** max
}

function follows(rest: readonly Node[], next: Characters): Characters {
  const rear: Node = { kind: 'sequence', parts: rest }
  return isEmptyable(rear) ? union(first(rear), next) : first(rear)
}

function union(a: Characters, b: Characters): Characters {
  return a === ANYTHING || b === ANYTHING ? ANYTHING : new Set([...a, ...b])
}

function areApart(a: Characters, b: Characters): boolean {
  if (a === ANYTHING || b === ANYTHING) return false
  for (const character of a) if (b.has(character)) return false
  return true
}

/** The pattern again, with an upper bound on every repeat. */
function write(node: Node): string {
  switch (node.kind) {
    case 'set':
    case 'edge':
      return node.source
    case 'group':
      return `${node.open}${write(node.part)})`
    case 'repeat':
      return `${write(node.part)}{${node.min},${node.max}}${node.lazy ? '?' : ''}`
    case 'choice':
      return node.parts.map(write).join('|')
    case 'sequence':
      return node.parts.map(write).join('')
  }
}
