import { InvalidArgumentError } from 'commander'
import { FORMATS, type Format } from '../report/formats.js'
import { WrongUse } from '../run/problem.js'
import { didYouMean } from '../run/suggest.js'

/** A report that somebody asked for; without a file it goes to standard output. */
export type Wish = { readonly format: Format; readonly file: string | undefined }

/** Reads one `--format NAME` or `--format NAME=FILE`, and adds it to those before. */
export function addWish(value: string, before: readonly Wish[] = []): readonly Wish[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value)!
  const formats = Object.keys(FORMATS)
  if (!formats.includes(name)) {
    throw new InvalidArgumentError(`There is no such format.${didYouMean(name, formats)} The formats are ${formats.join(', ')}; each may be followed by =FILE.`)
  }
  if (file === '') throw new InvalidArgumentError('Name a file after the equals sign.')
  return [...before, { format: name as Format, file }]
}

/** At most one report goes to standard output, and `--output` sends that one to a file, too. Throws WrongUse. */
export function settle(wishes: readonly Wish[] = [{ format: 'pretty', file: undefined }], output: string | undefined): readonly Wish[] {
  const unplaced = wishes.filter(({ file }) => file === undefined)
  if (unplaced.length > 1) {
    const [first, second] = unplaced
    throw new WrongUse(`--format ${first!.format} and --format ${second!.format} would both go to standard output. Give one a file: --format ${second!.format}=FILE`)
  }
  if (output !== undefined && unplaced.length === 0) throw new WrongUse('--output: each report has a file of its own already. Leave it out, or name a format without a file.')
  return wishes.map(({ format, file }) => ({ format, file: file ?? output }))
}
