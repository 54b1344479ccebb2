/** A run of text on a page as PDF.js gives it; `transform` is the matrix of ISO 32000-2, 9.4.4: the last two numbers are x and y, upward. */
export type TextItem = { readonly str?: string; readonly transform?: readonly number[]; readonly width?: number; readonly height?: number; readonly hasEOL?: boolean }

/** A printed line; `at` is set once it has an offset. */
export type PageLine = { readonly text: string; readonly y: number; readonly height: number; readonly at?: number }

/** Puts the runs of a page together into lines, and lines that stand close below one another into paragraphs. */
export function linesOf(items: readonly TextItem[]): PageLine[][] {
  return paragraphsOf(unbroken(runsToLines(items)))
}

function runsToLines(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = []
  let text = ''
  let place: { y: number; height: number } | undefined
  const end = (): void => {
    if (text.trim() !== '' && place) lines.push({ text: text.trimEnd(), ...place })
    text = ''
    place = undefined
  }
  for (const { str = '', transform, height = 0, hasEOL } of items) {
    const y = transform?.[5] ?? 0
    if (str !== '') {
      // Not on the same line, unless raised or lowered a little.
      if (place && Math.abs(place.y - y) > 0.6 * Math.max(place.height, height, 1)) end()
      place ??= { y, height }
      if (height > place.height) place = { ...place, height }
      text += str
    }
    if (hasEOL) end()
  }
  end()
  return lines
}

/** Heads of compounds that keep their hyphen at the end of a line. */
const COMPOUND = /(?:^|[^\p{L}])(?:follow|check|post|pre|self|non|co|re|x|well|long|short|full|part|one|two|three|first|second|year|years|month|week|day|hour|old|in|out|up|on|off|life|high|low)$/iu

/** A word that is cut at the end of a line stands whole on the line where it begins. */
function unbroken(lines: readonly PageLine[]): readonly PageLine[] {
  const whole = [...lines]
  for (let i = 0; i + 1 < whole.length; i++) {
    const [line, next] = [whole[i]!, whole[i + 1]!]
    const head = /^(.*\p{L})[-\u2010\u00AD]$/su.exec(line.text)?.[1]
    const tail = head === undefined ? undefined : /^\p{Ll}[\p{L}\p{M}'\u2019]*[.,;:!?)]*/u.exec(next.text)?.[0]
    // A line that would have nothing left keeps its place: lines are counted.
    if (head === undefined || tail === undefined || tail.length === next.text.length) continue
    whole[i] = { ...line, text: `${head}${COMPOUND.test(head) ? '-' : ''}${tail}` }
    whole[i + 1] = { ...next, text: next.text.slice(tail.length).trimStart() }
  }
  return whole
}

/** A gap of more than a line and a half, a step back up the page (another column) or another size of letters ends a paragraph. */
function paragraphsOf(lines: readonly PageLine[]): PageLine[][] {
  const paragraphs: PageLine[][] = []
  let previous: PageLine | undefined
  for (const line of lines) {
    const drop = previous ? previous.y - line.y : 0
    const size = previous ? Math.max(previous.height, line.height, 1) : 1
    const goesOn = previous !== undefined && drop > 0 && drop <= 1.75 * size && Math.abs(previous.height - line.height) <= 0.15 * size
    if (goesOn) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}
