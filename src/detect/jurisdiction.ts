/** Whose law the publishing organisation is under. */
export const JURISDICTIONS = ['us', 'uk', 'eu', 'it', 'in', 'au', 'ca'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/** Sorts of the national numbers that people there write without saying what they are (identifiers/national/). */
const HOME: Readonly<Record<Jurisdiction, readonly string[]>> = {
  // American numbers are no national ones, and what the others need everywhere was measured on American drafts.
  us: [],
  uk: ['nhs', 'chi', 'hcn', 'nino'],
  eu: [
    'codice-fiscale', 'nir', 'kvnr', 'rvnr', 'dni', 'nie', 'bsn', 'pps', 'ie-ihi', 'pesel', 'personnummer', 'hetu', 'fodselsnummer', 'cpr', 'rijksregister',
  ],
  it: ['codice-fiscale'],
  in: ['aadhaar', 'abha', 'pan'],
  au: ['au-medicare', 'au-ihi'],
  ca: ['sin', 'ohip', 'phn', 'ramq'],
}

export function homeNumbers(jurisdiction: Jurisdiction): ReadonlySet<string> {
  return new Set(HOME[jurisdiction])
}
