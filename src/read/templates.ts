import type { Span } from '../text/span.js'

/**
 * The markers of template languages: Liquid and Jekyll, Hugo, Handlebars, Jinja, Vue (`{{ … }}`, `{% … %}`, `{# … #}`), PHP (`<?php … ?>`),
 * ERB and EJS (`<% … %>`), kramdown's attribute lists (`{: .note}`, `{#anchor}`).
 */
const OPENING = /\{[{%#:.]|<[?%]/g

/** A longer stretch than this between the ends of a marker is no marker. UTF-16 units. */
const LONGEST = 4000

/** Blocks whose inside is code: `{% comment %} … {% endcomment %}`. */
const CODE_BLOCK = /^\{%-?[ \t]*(comment|highlight|style|stylesheet|javascript|schema)\b/

const ATTRIBUTE_LIST = /\{[:#.][\w.:#= "'-]{0,200}\}/y

/** Spans of template markers, in order, without overlaps. */
export function findMarkers(source: string): Span[] {
  const markers: Span[] = []
  const after = finder(source)
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(source); match; match = OPENING.exec(source)) {
    const end = markerEnd(source, match.index, match[0], after)
    if (end === undefined) {
      OPENING.lastIndex = match.index + 1
      continue
    }
    markers.push({ start: match.index, end })
    OPENING.lastIndex = end
  }
  return markers
}

type Finder = (needle: string, from: number) => number

function markerEnd(source: string, start: number, opening: string, after: Finder): number | undefined {
  const ending = (needle: string, longest = LONGEST): number | undefined => {
    const at = after(needle, start + opening.length)
    return at === -1 || at - start > longest ? undefined : at + needle.length
  }
  if (opening === '{{') return source.startsWith('{{!--', start) ? ending('--}}', Infinity) : ending('}}')
  if (opening === '{%') {
    const block = CODE_BLOCK.exec(source.slice(start, start + 40))?.[1]
    const close = block === undefined ? -1 : after(`end${block}`, start)
    if (close !== -1) {
      const end = source.indexOf('%}', close)
      if (end !== -1 && end - close < 40) return end + 2
    }
    return ending('%}')
  }
  if (opening === '<%') return ending('%>')
  // A file of PHP may end inside the code.
  if (opening === '<?') return ending('?>', Infinity) ?? (/^<\?(?:php|=)/i.test(source.slice(start, start + 5)) ? source.length : undefined)
  if (opening === '{#' && /\s/.test(source[start + 2] ?? '')) return ending('#}')
  ATTRIBUTE_LIST.lastIndex = start
  const list = ATTRIBUTE_LIST.exec(source)
  return list ? start + list[0].length : undefined
}

/** `indexOf` that asks for each needle only once between two places where it stands, so that all calls together take linear time. */
function finder(source: string): Finder {
  const seen = new Map<string, { from: number; at: number }>()
  return (needle, from) => {
    const last = seen.get(needle)
    if (last && last.from <= from && (last.at === -1 || last.at >= from)) return last.at
    const at = source.indexOf(needle, from)
    seen.set(needle, { from, at })
    return at
  }
}

/** Words for people inside a marker: `{% include figure.html caption="…" %}`, `{{< figure alt="…" >}}`. */
const CAPTION = /\b(?:alt|caption|title|description|quote)[ \t]{0,3}[=:][ \t]{0,3}(?:"([^"]{1,2000})"|'([^']{1,2000})')/g

/** Spans of the captions inside a marker. */
export function captionsIn(source: string, marker: Span): Span[] {
  if (marker.end - marker.start > LONGEST || source.startsWith('<', marker.start)) return []
  return [...source.slice(marker.start, marker.end).matchAll(CAPTION)].map((match) => {
    const text = match[1] ?? match[2]!
    const end = marker.start + match.index + match[0].length - 1
    return { start: end - text.length, end }
  })
}
