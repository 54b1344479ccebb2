/**
 * Titles: the words before a name (and the letters behind it) that say what somebody is. They are never part of the name's span;
 * what they say is kept as the mention's sort. The lists are our own writing.
 */
import type { Token } from '../../text/tokens.js'

/** What the title beside a name says of the person. */
export type TitleSort = 'honorific' | 'clinician' | 'office'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const sorted = (lists: Readonly<Partial<Record<TitleSort, string>>>): ReadonlyMap<string, TitleSort> =>
  new Map((Object.keys(lists) as TitleSort[]).flatMap((sort) => words(lists[sort]!).map((word) => [word, sort] as const)))

/** After these a name follows, even one in lower case. */
const STRONG = sorted({
  honorific: 'mr mrs ms miss mx mister missus messrs señor señora señorita sra srta monsieur madame mme mlle herr frau pani signor signora senhor senhora sig',
  clinician: 'dr drs dra doctor doc prof professor',
})

/** After these a name may follow, but as often something else ("Little Rock", "Sister study", "Chief complaint"). */
const WEAK = sorted({
  honorific: `
    baby little old big uncle aunt auntie aunty tia tía tio tío grandma grandpa granny gran nan grandad granddad grandmother grandfather
    abuela abuelo mama papa papaw mamaw nonna nonno oma opa babu lady sir dame lord madam sri shri smt doña dona hajji mom dad`,
  clinician: 'nurse sister matron midwife physician surgeon dentist therapist paramedic medic pharmacist hygienist',
  office: `
    coach officer deputy detective trooper sheriff marshal constable chief captain capt lieutenant lt sergeant sgt corporal cpl private pvt major maj colonel col
    general gen admiral commander cmdr firefighter councilman councilwoman councilor councillor alderman mayor governor gov senator sen representative rep
    congressman congresswoman assemblyman assemblywoman president minister ambassador judge justice magistrate rabbi father fr pastor reverend rev deacon bishop
    archbishop cardinal pope imam sheikh brother principal headmaster chancellor provost superintendent prince princess elder`,
})

/** Letters behind a name that make a clinician: "Ana Ruiz, RN", "Tom Ito, PT, DPT". */
const CREDENTIALS = new Set(
  words(`
    MD DO RN LPN LVN BSN MSN ADN CNA NP FNP APRN CRNA CNM DNP PA PAC DDS DMD RDH RDA PT DPT PTA OT OTR OTD COTA SLP CCC RT RRT CRT RD RDN LD LCSW MSW LMFT LPC LMHC LICSW LMSW LSW LCPC LPCC LCMHC CADC LCADC BCBA RBT CDCES CDE CHES FACHE FAAN
    PsyD OD DPM DC DVM PharmD RPh PhD FACS FACP FACC FAAP FACOG FAAFP MBBS MBChB MRCP MRCS MRCGP MRCOG FRCS FRCP FRCA FRCGP FRACP FRACS FRACGP FRANZCP RGN RMN RSCN MCSP FCPS BDSc MFDS MPH EMT AEMT NREMT CCRN CEN CNOR RNFA CNS CNE CRNP PMHNP AGNP AGACNP WHNP CPNP OCN RNC IBCLC CMA RMA ATC LAc ND AuD DrPH BDS RDMS CNMT CPhT RVT COTA RPSGT LMT CDP BVSc`),
)

/** "CRNA school" names nobody. */
export function isCredential(token: Token): boolean {
  return CREDENTIALS.has(token.text)
}

/** Lower-case words inside family names. */
export const PARTICLES: ReadonlySet<string> = new Set(words('van von der den de del della di da das do dos du la le los las al el bin ibn binti abu ben ter ten af av zu zur y e san st saint mac mc'))

/** What may end a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq'])

export function titleSort(token: Token | undefined): TitleSort | undefined {
  return token && (STRONG.get(token.lower) ?? WEAK.get(token.lower))
}

export function isStrongTitle(token: Token | undefined): boolean {
  return token !== undefined && STRONG.has(token.lower)
}

/** The index of the title that stands right before token `i` ("Dr" of "Dr. Ruiz"), or undefined. */
export function titleBefore(tokens: readonly Token[], i: number): number | undefined {
  const stop = tokens[i - 1]?.text === '.'
  const at = stop ? i - 2 : i - 1
  const token = tokens[at]
  if (!token || token.kind !== 'word' || titleSort(token) === undefined) return undefined
  return stop && tokens[i - 1]!.start !== token.end ? undefined : at
}

/** Whether a clinician's letters stand right behind token `i`: ", RN", " MD", ", M.D.". */
export function hasCredentials(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === '(' ? i + 2 : i + 1
  const token = tokens[at]
  if (!token || token.kind !== 'word') return false
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'word' && tokens[at + 1]!.end === tokens[at + 2]!.start
  return CREDENTIALS.has(dotted ? token.text + tokens[at + 2]!.text : token.text)
}
