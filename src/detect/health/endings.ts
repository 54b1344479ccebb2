import type { Prose } from '../../text/prose.js'
import type { Certainty, Mention } from '../mention.js'
import { listed, type FactKind, type FactSort } from './list.js'

/**
 * The endings of medical words: Greek and Latin for findings and operations, and the stems of generic drug names
 * (WHO, "The use of stems in the selection of International Nonproprietary Names"). They catch what no list holds.
 */
type Ending = { readonly ending: string; readonly kind: FactKind; readonly sort: FactSort; readonly certainty: Certainty; readonly shortest: number }

function endings<K extends FactKind>(kind: K, sort: FactSort<K>, certainty: Certainty, shortest: number, list: string): Ending[] {
  return listed(list).map((ending) => ({ ending, kind, sort, certainty, shortest }))
}

const ENDINGS: readonly Ending[] = [
  ...endings(
    'condition', 'other', 'likely', 7,
    `
      itis osis aemia emia opathy algia megaly plegia paresis uria rrhea rrhoea rrhagia ectasis penia pnea pnoea phagia phasia plasia dystrophy
      malacia iasis ocele dynia dyskinesia agenesis dysgenesis sclerosis otoxicity otoxic schisis plegic aemic glycemic cytosis oedema edema
      pneumothorax anoxia praxia lexia calculia graphia mnesia somnia orexia cephaly cephalus dactyly phocomelia phrenia thymia ataxia acusis
      ptysis emesis chezia kinesia lepsy plakia bronchospasm rrhythmia tachycardia bradycardia cytopenia coccus philiac
    `,
  ),
  ...endings('condition', 'cancer', 'likely', 7, 'oma'),
  ...endings('condition', 'mental', 'possible', 9, 'phobia'),
  ...endings('treatment', 'surgery', 'likely', 7, 'ectomy plasty ostomy otomy pexy centesis rrhaphy tripsy desis'),
  ...endings('treatment', 'procedure', 'likely', 8, 'scopy'),
  ...endings(
    'treatment', 'medication', 'likely', 7,
    `
      mab tinib fenib rafenib metinib ciclib lisib zomib parib statin pril sartan cillin mycin micin azole ozole olol dipine gliptin gliflozin
      glutide zepam zolam barbital caine floxacin cycline tegravir ovir avir previr buvir asvir triptan setron tidine thiazide semide glitazone
      enafil dalafil parin xaban gatran grel lukast terol tropium asone nisone solone sonide codone morphone profen coxib dronate mustine platin
      rubicin taxel tecan fungin oxetine pramine triptyline zodone promazine azepine tiapine zapine peridone gabalin bapentin vudine citabine
      nercept bercept tacept relin lutamide phylline
    `,
  ),
]

/** Everyday, biological and geographical words with such an ending. */
const EVERYDAY = new Set(
  listed(`
    diagnosis misdiagnosis autodiagnosis prognosis osmosis hypnosis metamorphosis symbiosis apotheosis mitosis meiosis apoptosis gnosis
    phagocytosis endocytosis exocytosis pinocytosis anastomosis autohypnosis anamorphosis academia bohemia euphemia jeremia diploma aroma oklahoma
    tacoma sonoma paloma tahoma natoma stroma genoma axioma homeopathy homoeopathy osteopathy naturopathy allopathy nostalgia manchuria liguria
    etruria lemuria asturia centuria luxuria penuria xenophobia homophobia transphobia islamophobia technophobia biphobia queerphobia fatphobia
    francophobia europhobia dichotomy trichotomy autotomy spectroscopy microscopy telescopy horoscopy stroboscopy cystatin somatostatin
    angiostatin myostatin follistatin endostatin cholesterol phytosterol biographia typographia cosmographia comparin preparin repairin mccaine
  `),
)

/** "lolololol" is no beta blocker. */
const LAUGHTER = /(..)\1\1/

const BY_LAST_THREE = new Map<string, Ending[]>()
for (const ending of ENDINGS) {
  const key = ending.ending.slice(-3)
  BY_LAST_THREE.set(key, [...(BY_LAST_THREE.get(key) ?? []), ending].sort((a, b) => b.ending.length - a.ending.length))
}

/** Words that end as diseases, operations and drugs do. A hashtag or a capital inside a sentence may be a name: only `possible`. */
export function endingMentions(prose: Prose): Mention[] {
  const mentions: Mention[] = []
  prose.tokens.forEach((token, i) => {
    if ((token.kind !== 'word' && token.kind !== 'hashtag') || token.end - token.start < 7) return
    const written = token.kind === 'hashtag' ? token.lower.slice(1) : token.lower
    const known = endingOf(written) ?? endingOf(written.replace(/ies$|s$/, (plural) => (plural === 'ies' ? 'y' : '')))
    if (!known) return
    const named = /^\p{Lu}\p{Ll}/u.test(token.text) && prose.tokens[i - 1]?.kind === 'word'
    mentions.push({
      kind: known.kind,
      segment: prose.index,
      span: { start: token.start, end: token.end },
      certainty: named || token.kind === 'hashtag' ? 'possible' : known.certainty,
      by: 'health-endings',
      sort: known.sort,
    })
  })
  return mentions
}

function endingOf(word: string): Ending | undefined {
  const candidates = BY_LAST_THREE.get(word.slice(-3))
  if (!candidates || EVERYDAY.has(word) || LAUGHTER.test(word)) return undefined
  return candidates.find(({ ending, shortest }) => word.length >= shortest && word.endsWith(ending) && word !== ending)
}
