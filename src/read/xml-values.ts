import { Tokenizer } from 'htmlparser2'
import type { Span } from '../text/span.js'
import { embed, type Embedded } from './embedded.js'
import { decodeEntity, ENTITY } from './entities.js'
import { entryIn, type Entry } from './entry.js'

/** The text of an XML element without elements in it: the names of the elements that hold it, the outermost first. Offsets in UTF-16 units. */
export type XmlValue = Span & { readonly keys: readonly string[]; readonly entry: Entry | undefined; read(): Embedded }

type Run = Span & { readonly isRaw: boolean }
type Open = { readonly name: string; readonly entry: Entry | undefined; readonly runs: Run[]; hasElements: boolean }

/** Elements that stand deeper are taken for part of the one that holds them. */
const DEEPEST = 64

/** The texts of an XML document's elements, in the order of their ends; `isEntry` names the elements that are texts of their own. XML 1.0. */
export function xmlValues(source: string, isEntry: (name: string) => boolean): XmlValue[] {
  const values: XmlValue[] = []
  const open: Open[] = []
  let isTooDeep = false
  const close = (): void => {
    const keys = open.map(({ name }) => name)
    const { runs, entry, hasElements } = open.pop()!
    if (!hasElements && runs.length > 0) values.push({ start: runs[0]!.start, end: runs.at(-1)!.end, keys, entry, read: () => readRuns(source, runs) })
  }
  const add = (start: number, end: number, isRaw: boolean): void => {
    if (start >= 0 && end > start) open.at(-1)?.runs.push({ start, end, isRaw })
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (start, end) => add(start, end, false),
      oncdata: (start, end, offset) => add(start, end - offset, true),
      onopentagname(start, end) {
        const around = open.at(-1)
        if (around) around.hasElements = true
        const name = source.slice(start, Math.min(end, start + 100))
        const entry = isEntry(name) ? entryIn(around?.entry, [...open.map((each) => each.name), name], true) : around?.entry
        isTooDeep = open.length >= DEEPEST
        if (!isTooDeep) open.push({ name, entry, runs: [], hasElements: false })
      },
      onclosetag(start, end) {
        const name = source.slice(start, Math.min(end, start + 100))
        const at = open.findLastIndex((element) => element.name === name)
        if (at !== -1) while (open.length > at) close()
      },
      onselfclosingtag() {
        if (!isTooDeep) open.pop()
      },
      onattribdata: nothing, onattribend: nothing, onattribentity: nothing, onattribname: nothing, oncomment: nothing, ondeclaration: nothing, onend: nothing,
      onopentagend: nothing, onprocessinginstruction: nothing, ontextentity: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  while (open.length > 0) close()
  return values
}

const REFERENCE = new RegExp(ENTITY.source, 'g')

/** In CDATA everything stands for itself. */
function readRuns(source: string, runs: readonly Run[]): Embedded {
  return embed((sink) => {
    for (const { start, end, isRaw } of runs) {
      const run = source.slice(start, end)
      let plain = 0
      for (const { 0: written, index } of isRaw ? [] : run.matchAll(REFERENCE)) {
        const entity = decodeEntity(written, 'text')
        if (!entity) continue
        if (index > plain) sink.verbatim(run.slice(plain, index), start + plain)
        plain = index + entity.length
        sink.decoded(entity.decoded, { start: start + index, end: start + plain })
      }
      if (plain < run.length) sink.verbatim(run.slice(plain), start + plain)
    }
  })
}
