/** What HTML elements and attributes mean to somebody who reads the page. WHATWG HTML, sections 4 and 15.3 (rendering). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that stand on lines of their own, or are read on their own: what is before and after them is another text. */
export const BLOCKS = words(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td template ' +
    'textarea tfoot th thead title tr ul desc text label',
)

/** Elements without content. */
export const VOID = words('area base br col embed hr img input link meta source track wbr param')

/** Elements that show a picture or a film. */
export const PICTURES = words('img image video')

/** Elements whose text nobody reads. */
export const UNREAD = words('script style iframe noembed noframes')

/** Elements that say what a text inside them is, and those that end the reach of an unclosed one. */
export const CONTEXT = words('h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th caption figcaption blockquote title pre svg')

/** Elements whose text is code. */
export const CODE = words('code kbd samp')

/** Attributes that people read or hear, on any element. */
export const SPOKEN = words('title aria-label aria-description placeholder')

/** The same for components of JSX and the like, which have names of their own. */
export const SPOKEN_PROPERTIES = words('title subtitle heading label caption quote text description summary author name byline')

/** `<meta>` descriptions by name or property. */
export const META: ReadonlyMap<string, 'title' | 'body' | 'attribute' | 'caption'> = new Map([
  ['description', 'body'],
  ['og:description', 'body'],
  ['twitter:description', 'body'],
  ['dc.description', 'body'],
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['dc.title', 'title'],
  ['og:image:alt', 'caption'],
  ['twitter:image:alt', 'caption'],
  ['author', 'attribute'],
  ['article:author', 'attribute'],
  ['keywords', 'attribute'],
])

/** Words for people in JSON-LD, by schema.org's property names. */
export const SPOKEN_DATA: ReadonlyMap<string, 'title' | 'body' | 'attribute' | 'caption'> = new Map([
  ['headline', 'title'],
  ['alternativeHeadline', 'title'],
  ['name', 'attribute'],
  ['alternateName', 'attribute'],
  ['author', 'attribute'],
  ['keywords', 'attribute'],
  ['caption', 'caption'],
  ['abstract', 'body'],
  ['articleBody', 'body'],
  ['description', 'body'],
  ['disambiguatingDescription', 'body'],
  ['reviewBody', 'body'],
  ['text', 'body'],
  ['transcript', 'body'],
])
