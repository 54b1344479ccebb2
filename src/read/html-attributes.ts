import type { SegmentInfo, SegmentRole } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { META, SPOKEN, SPOKEN_PROPERTIES } from './html-names.js'
import { valueOf, type Attribute, type Tag } from './html-tokens.js'
import type { Sheet } from './sheet.js'

/** Addresses that lead somewhere outside the page; the others are parts of the organisation's own site. */
export const OUTSIDE = /^\s*(?:https?:|mailto:|tel:|sms:|\/\/)/i

type AddSpan = (sheet: Sheet, span: Span, info: SegmentInfo) => void

/** Adds what a tag's attributes say to a person, and where its links lead. */
export function addAttributes(sheet: Sheet, tag: Tag, addSpan: AddSpan): void {
  const isComponent = /^[A-Z]/.test(tag.name)
  for (const attribute of tag.attributes) {
    const { name } = attribute
    const role = attributeRole(sheet, tag, attribute)
    if (role) addSpan(sheet, attribute, { role, label: labelOf(sheet, tag, attribute) })
    else if (isComponent && SPOKEN_PROPERTIES.has(name)) addSpan(sheet, attribute, { role: /^(?:author|name|byline|label)$/.test(name) ? 'attribute' : 'body', label: name })
  }
}

function labelOf(sheet: Sheet, tag: Tag, { name }: Attribute): string | undefined {
  if (name === 'href') return undefined
  if (name === 'value') return valueOf(sheet, tag, 'name')
  return name === 'content' ? subjectOf(sheet, tag) : name
}

/** What a `<meta>` is about. */
function subjectOf(sheet: Sheet, tag: Tag): string | undefined {
  return (valueOf(sheet, tag, 'name') ?? valueOf(sheet, tag, 'property') ?? valueOf(sheet, tag, 'itemprop'))?.toLowerCase()
}

function attributeRole(sheet: Sheet, tag: Tag, { name, start, end }: Attribute): SegmentRole | undefined {
  if (name === 'alt') return 'caption'
  if (SPOKEN.has(name)) return 'attribute'
  if (name === 'label' && /^(?:option|optgroup|track)$/.test(tag.name)) return 'attribute'
  if (name === 'href' && (tag.name === 'a' || tag.name === 'area' || tag.name === 'Link')) return OUTSIDE.test(sheet.mask.slice(start, Math.min(end, start + 20))) ? 'link' : undefined
  if (name === 'value' && tag.name === 'input') {
    const type = valueOf(sheet, tag, 'type')?.toLowerCase() ?? 'text'
    return type === 'hidden' ? 'code' : /^(?:checkbox|radio|color|range|image|password)$/.test(type) ? undefined : 'body'
  }
  if (name === 'content' && tag.name === 'meta') return META.get(subjectOf(sheet, tag) ?? '')
  return undefined
}
