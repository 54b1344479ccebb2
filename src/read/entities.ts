import { Tokenizer } from 'htmlparser2'

/** A character reference of HTML as it may stand in a text; whether its name exists is another matter. */
export const ENTITY = /&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,32};?)/

export type DecodedEntity = {
  readonly decoded: string
  /** How much of the written reference it stands for: `&notit;` is `¬` and then `it;`. */
  readonly length: number
}

const known = new Map<string, DecodedEntity | undefined>()

/** What a character reference stands for, or undefined where it is none. WHATWG HTML 13.5, by htmlparser2's tables. */
export function decodeEntity(written: string, place: 'text' | 'attribute'): DecodedEntity | undefined {
  // "?a=1&copy=2": in an attribute a name without its semicolon is part of an address (13.2.5.73).
  if (place === 'attribute' && !written.endsWith(';')) return undefined
  if (known.has(written)) return known.get(written)
  let decoded = ''
  let end = 0
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity(codePoint, endIndex) {
        decoded += String.fromCodePoint(codePoint)
        end = endIndex
      },
      ontext: nothing, onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onattribname: nothing, oncdata: nothing,
      onclosetag: nothing, oncomment: nothing, ondeclaration: nothing, onend: nothing, onopentagend: nothing, onopentagname: nothing,
      onprocessinginstruction: nothing, onselfclosingtag: nothing,
    },
  )
  tokenizer.write(written)
  tokenizer.end()
  const entity = decoded === '' ? undefined : { decoded, length: end }
  if (known.size < 5000) known.set(written, entity)
  return entity
}
