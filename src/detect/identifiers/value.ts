import type { Span } from '../../text/span.js'
import { latin } from '../latin.js'

/** Units and words after a number that say it counts or measures something. */
const MEASURE =
  latin(/^(?:%| ?(?:mg|mcg|ml|g|kg|lbs?|iu|units?|cm|mm|percent|per cent|years?|yrs?|yo|y\/o|months?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|am|pm|a\.m|p\.m|people|patients|members|cases|times|steps|views|visits|of|out of|x|pounds?|dollars?|bucks)(?![\p{L}\p{N}]))/iu)
const DATE = /^(?:(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2})|(?:19|20)\d\d([/.-])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01]))$/
/** 2019-2021 */
const YEARS = /^(?:19|20)\d\d[-/](?:19|20)\d\d$/
const PLACEHOLDER = /^(?:0+|(\d)\1{3,}|x+\d?)$/i

/** Words that begin another field: a value does not run on into them. */
const FIELDS = /^(?:mrn|dob|ssn|sex|age|tel|ph|fax|dos|room|rm|bed|csn|fin|har|and|or|the|for|was|is|at|on|in|of|to|by|from|with|no|id|dr|mr|mrs|ms|am|pm|cpt|icd|npi)$/i

/**
 * The number that begins at `at`: letters and digits, joined by hyphens, dots, slashes, or by spaces between short groups ("00 12 34", "LK 4471920").
 * Undefined where there are fewer than `digits` digits, or where the thing is a date, an amount, a time or a placeholder.
 */
export function readValue(text: string, at: number, digits: number): Span | undefined {
  const chunk = /[A-Za-z0-9]{1,24}/y
  chunk.lastIndex = at
  let previous = chunk.exec(text)?.[0]
  if (previous === undefined || /[$€£\d]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  if (!/\d/.test(previous) && (previous.length > 6 || (FIELDS.test(previous) && !/^-[A-Z\d]/.test(text.slice(at + previous.length))))) return undefined
  let end = at + previous.length
  const lettersFirst = !/\d/.test(previous)
  for (let groups = 1; groups < 7; groups++) {
    const joint = text[end] ?? ''
    const gap = text.slice(end, end + 3) === ' - ' ? 3 : /[-_./ #]/.test(joint) ? 1 : 0
    if (gap === 0) break
    chunk.lastIndex = end + gap
    const next = chunk.exec(text)?.[0]
    if (next === undefined || !joins(previous, gap === 3 ? ' ' : joint, next, text.slice(end + gap + next.length, end + gap + next.length + 12), groups === 1 && lettersFirst)) break
    end += gap + next.length
    previous = next
  }
  const value = text.slice(at, end)
  if (/[A-Za-zÀ-ɏ\d]/.test(text[end] ?? '')) return undefined
  if ((value.match(/\d/g) ?? []).length < digits || value.length > 32) return undefined
  const rest = text.slice(end, end + 12)
  if (DATE.test(value) || YEARS.test(value) || PLACEHOLDER.test(value) || MEASURE.test(rest) || /^[:,]\d|^\.[a-z]{2}/.test(rest)) return undefined
  return { start: at, end }
}

function joins(previous: string, joint: string, next: string, rest: string, lettersFirst: boolean): boolean {
  if (joint === '-' || joint === '_') return /\d/.test(next) || (/^[A-Z]{1,5}$/.test(next) && !FIELDS.test(next))
  if (joint === '#') return lettersFirst && /\d/.test(next)
  if (joint === '.' || joint === '/') return /^\d/.test(next) && (lettersFirst || /\d/.test(previous))
  // A space joins short groups of digits, and letters in front to their digits.
  if (/^[/:.]\d|^[-]\d{1,2}[-]/.test(rest) || MEASURE.test(rest)) return false
  if (lettersFirst) return (/^[A-Z]{1,4}$/.test(previous) && /^(?:\d{2,}|\d{5,}[A-Z])$/.test(next)) || (/^[A-Z]{2,4}$/.test(previous) && /^[A-Z]{1,2}\d{4,}$/.test(next))
  return /^[A-Z]{0,3}\d{1,5}$/.test(previous) && /^\d{2,5}$/.test(next) && !/^(?:st|nd|rd|th) /.test(rest)
}
