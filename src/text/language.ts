/** Function words: short, frequent, and seldom shared between languages. Our own selection. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  English: 'the of and to in is that for it with as was on are be this by from at have has not but they you we our your his her she he my an were which their will can would there been if or about',
  Spanish: 'el los las una unos del que por para con como más pero sus este esta está son fue muy también sin sobre entre cuando hasta desde nos usted ustedes su lo se y al le les ha han ser puede',
  French: 'le les des une du est et que qui dans pour sur avec pas plus par sont vous nous votre vos notre ce cette ces mais ou où il elle ils leur aux été être sans sous chez très aussi',
  German: 'der die das und ist nicht ein eine einen dem den des mit auf für von zu im sich auch bei nach aus wie wir sie ihr ihre unser wurde werden sind war haben hat oder aber wenn noch nur über',
  Italian: 'il lo gli una della delle del dei di che per con non sono è nel nella alla più come anche dal questo questa suo sua ha hanno essere ma tra dopo quando molto ogni loro nostro vostro',
  Portuguese: 'os as uma um do da dos das que para com não por mais como mas foi ao ele ela seu sua ou quando muito nos já está também pelo pela até isso entre depois sem mesmo aos você vocês',
  Dutch: 'het een en van ik te dat die niet zijn op aan met als voor hem dan zou wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze wordt',
  Polish: 'nie się na jest że do to jak ale za przez po czy od tak już być jego tylko oraz dla są który która które może tym bardzo nasz nasza pani pan przy bez więc także tego',
}

const LANGUAGE_OF: ReadonlyMap<string, readonly string[]> = wordsToLanguages()

/** Fewer words than this say too little. */
const ENOUGH = 5

/**
 * The language that a text seems to be in when that is not English; undefined for English, and where there is too little to tell.
 * Counts function words; a text mostly in letters of another script is "another script".
 */
export function foreignLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  if (isOtherScript(sample)) return 'another script'
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const english = counts.get('English') ?? 0
  counts.delete('English')
  const [language, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])
  return count >= ENOUGH && count > 2 * english ? language : undefined
}

/** Ten letters and more, of which fewer than half are Latin. */
function isOtherScript(sample: string): boolean {
  let english = 0
  for (let i = 0; i < sample.length; i++) if (((sample.charCodeAt(i) | 32) - 97) >>> 0 < 26) english++
  // Most texts are English, and need no look at each letter's script.
  if (english > sample.length / 2) return false
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters >= 10 && latin < letters / 2
}

function wordsToLanguages(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}
