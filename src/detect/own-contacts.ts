type Dialled = { readonly digits: string; readonly isInternational: boolean }

/** Digits to dial, without extension, trunk prefix "(0)" or "0", and what dials abroad; the country code 1 (ITU-T E.164) is optional at home. */
export function numberOf(text: string): Dialled {
  const bare = text.replace(/[ ,;]{0,2}(?:x|ext\.?|extn\.?|extension|#)[ .:]{0,2}\d{1,6}$/i, '').replace('(0)', '')
  const isAbroad = /^[\s(]*(?:\+|00)/.test(bare)
  const digits = bare.replace(/\D/g, '').replace(/^0{1,2}/, '')
  const isAmerican = digits.length === 11 && digits.startsWith('1')
  return { digits: isAmerican ? digits.slice(1) : digits, isInternational: isAbroad && !isAmerican }
}

/** Equal but for a country code (one to three digits) on one of them, or for the area code before seven digits. */
export function isSameNumber(a: Dialled, b: Dialled): boolean {
  if (a.digits === b.digits) return true
  const [short, long] = a.digits.length <= b.digits.length ? [a, b] : [b, a]
  const extra = long.digits.length - short.digits.length
  if (short.digits.length < 7 || !long.digits.endsWith(short.digits)) return false
  return long.isInternational ? extra <= 3 && !short.isInternational : extra === 3 && short.digits.length === 7
}

/** An address, spelled out or not ("info at clinic dot org"), or a domain. */
export function mailOf(text: string): string {
  return text.trim().toLowerCase().replace(/[\s[\](){}<>]+/g, ' ').replace(/ ?\bdot\b ?/g, '.').replace(/ \bat\b /g, '@').replaceAll(' ', '').replace(/^@/, '')
}

/** A domain owns the addresses of its subdomains, too. */
export function isMailOf(own: string, mail: string): boolean {
  return mail === own || (!own.includes('@') && (mail.endsWith(`@${own}`) || (mail.includes('@') && mail.endsWith(`.${own}`))))
}

/** A link without scheme and "www.". */
export function pageOf(url: string): string {
  return url.trim().toLowerCase().replace(/^[a-z]{2,5}:\/\//, '').replace(/^www\./, '').replace(/(?<!\/)\/+$/, '')
}

/** A fundraiser or an obituary on the organisation's own host is still somebody's. */
export function isPageOf(own: string, page: string, sort: string | undefined): boolean {
  if (!own.includes('/') && (sort === 'fundraiser' || sort === 'memorial')) return false
  if (page === own || (page.startsWith(own) && /^[/?#:]/.test(page.slice(own.length)))) return true
  const host = /^[^/?#:]*/.exec(page)![0]
  return host.endsWith(`.${own}`)
}

/** A handle or hashtag, or a name as one would make one of it. */
export function tagOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase()
}
