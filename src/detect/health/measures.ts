import type { Certainty } from '../mention.js'
import type { FactKind, FactSort } from './list.js'

/** A number that is a health fact of a person. Each pattern is bounded: it reads some eighty characters at most. */
export type Measurement = {
  readonly kind: FactKind
  readonly sort: FactSort
  readonly certainty: Certainty
  /** The pattern is tried only around one of these words (in lower case), or around any number. */
  readonly triggers: readonly string[]
  readonly pattern: RegExp
}

/** The trigger that stands for every token with a digit. */
export const NUMBER = '0'

type Sort = { [K in FactKind]: readonly [K, FactSort<K>, Certainty] }[FactKind]

/** Line breaks in a pattern, with the blanks that begin the next line, are for the eye only. */
function measure([kind, sort, certainty]: Sort, triggers: string, pattern: string, flags = 'giu'): Measurement {
  return { kind, sort, certainty, triggers: triggers.trim().split(/\s+/), pattern: new RegExp(pattern.replaceAll(/\n */g, ''), flags) }
}

const LIKELY: Sort = ['condition', 'measurement', 'likely']
const CERTAIN: Sort = ['condition', 'measurement', 'certain']
const POSSIBLE: Sort = ['condition', 'measurement', 'possible']
const SUBSTANCE: Sort = ['condition', 'substance', 'likely']
const CANCER: Sort = ['condition', 'cancer', 'likely']
const BIRTH: Sort = ['condition', 'reproductive', 'likely']
const INJURY: Sort = ['condition', 'injury', 'likely']
const PROCEDURE: Sort = ['treatment', 'procedure', 'likely']
const DOSE: Sort = ['treatment', 'medication', 'likely']
const BALANCE: Sort = ['payment', 'balance', 'likely']

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const UNITS = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
/** A count in digits or words, below a thousand. */
const COUNT = String.raw`(?:\d{1,3}|(?:${TENS})(?:[- ](?:${UNITS}))?|${TEENS}|${UNITS}|a hundred|half|an|a)`
const FIGURE = String.raw`[<>~]?\s?-?(?:\d{1,4}|\d{1,3},\d{3})?(?:\.\d{1,3})?(?<=\d)(?!\d)`
const TIME = String.raw`(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)`
/** What may stand between the name of a value and its number. */
const LINK = String.raw`(?:[ :=]{1,2}(?:levels?|counts?|readings?|score|result|of|is|was|were|at|in|the|a|an|came|back|up|down|around|about|only|just|to
  |hit|hits|over|under|above|below|dropped|fell|rose|through|like|nearly|almost|now|on|admission|discharge|arrival|last|this|today|before|after|week
  |month)){0,5}[ :=]{0,2}`
const AMOUNT = String.raw`[$£€₹] ?\d{1,3}(?:,?\d{3}){0,3}(?:\.\d{2})?`
const CURRENCY = '$ £ € ₹'
const TIMES = 'day days week weeks wk wks month months mo mos year years yr yrs'
const LABS =
  'sodium|potassium|glucose|blood sugars?|blood glucose|sugars?|a1c|hba1c|ha?emoglobin|hgb|ha?ematocrit|platelets?|plts?|wbcs?|' +
  'white (?:blood )?(?:cell )?count|red (?:blood )?(?:cell )?count|creatinine|e?gfr|troponins?|lactate|inr|calcium|magnesium|bilirubin|bili|' +
  'ammonia|lipase|amylase|cholesterol|ldl|hdl|triglycerides|psa|tsh|ferritin|crp|d-?dimer|bnp|cd4|viral load|t-?cell|anc|hcg|bac|' +
  'blood alcohol|lvef|ejection fraction|bmi|gcs|nihss|apgars?|sats?|spo2|oxygen saturation|pulse ox|heart rate|resp(?:iratory)? rate|fio2|' +
  'blood pressure|iop|eye pressure|apnoea index|apnea index|ahi|bone density|t-?score|vitamin d|' +
  'neutrophils?|lymphocytes?|phosphate|albumin|cortisol|lithium level|lead level|iron level|core temp(?:erature)?'
const LAB_TRIGGERS = `
  sodium potassium glucose sugar sugars a1c hba1c hemoglobin haemoglobin hgb hematocrit haematocrit platelet platelets plt plts wbc wbcs white
  red creatinine egfr gfr troponin troponins lactate inr calcium magnesium bilirubin bili ammonia lipase amylase cholesterol ldl hdl
  triglycerides psa tsh ferritin crp dimer bnp cd4 viral cell anc hcg bac alcohol lvef ejection bmi gcs nihss apgar apgars sat sats spo2
  oxygen ox rate fio2 pressure iop index ahi density score vitamin neutrophil neutrophils lymphocyte lymphocytes phosphate albumin cortisol
  lithium lead iron core
`

export const MEASUREMENTS: readonly Measurement[] = [
  // Laboratory values and vital signs: "sodium of 118", "BP 190/110", "a fever of 40.1".
  measure(LIKELY, LAB_TRIGGERS, String.raw`\b(?:${LABS})${LINK}${FIGURE}(?:\/\d{2,3})?\s?(?:%|k\b|mg\/dl|mmol\/l|mmhg|bpm|copies)?`),
  measure(
    LIKELY, 'bp hr rr ef hb hct bun bg ph icp map wbc',
    String.raw`\b(?:BP|HR|RR|EF|Hb|Hct|BUN|BG|pH|ICP|MAP|WBC)${LINK}\d{1,3}(?:\.\d{1,2})?(?![\d:])(?:\/\d{2,3})?\s?%?`, 'gu',
  ),
  measure(
    LIKELY, 'fever fevers temp temperature febrile spiked spiking',
    String.raw`\b(?:fevers?|temp(?:erature)?|febrile|spiked|spiking)${LINK}(?:3[89]|4[0-3]|9[5-9]
      |10[0-9])(?:\.\d{1,2})?(?![\d%])(?:\s?[°º]?\s?[FC]\b)?`,
  ),
  // Values that one or two letters name, told by their decimals: "K 7.2", "CK 98k".
  measure(
    LIKELY, 'k na cl mg ca phos ph ck core bmi trop wcc crp esr tbsa lactate gap hgb pco2 po2',
    String.raw`\b(?:(?:K\+?|Cl|Mg|Ca|Phos|pH|[Ll]actate|[Cc]ore(?: temp)?|BMI|[Tt]rop|Hgb)${LINK}\d{1,2}\.\d{1,2}|(?:Na\+?|CK|WCC|CRP|ESR|[Gg]ap
      |pCO2|PCO2|pO2|PO2)${LINK}\d{2,5}k?|TBSA${LINK}\d{1,2} ?%)(?![\d:%])`, 'gu',
  ),
  measure(
    LIKELY, 'tachy brady satting hypotensive hypoxic hypertensive febrile pulse',
    String.raw`\b(?:tachy|brady|satting|hypotensive|hypoxic|hypertensive|febrile|pulse)(?: (?:to|in|at|of|the|into|is|was|down|up)){1,4} ?\d{2,3}s?\b`,
  ),
  measure(
    LIKELY, '20 6',
    String.raw`\b(?:vision|sight|acuity|VA|eye)(?: (?:is|was|now|of|at|in|the|left|right|his|her|both|eyes?|went|from|to)){0,4} (?:20\/\d{2,3}
      |6\/\d{1,2})\b`,
  ),
  measure(LIKELY, 'mmhg mm', String.raw`\b\d{2,3}\/\d{2,3}\s?mm\s?hg\b`),
  measure(
    LIKELY, 'pain headache it',
    String.raw`\b(?:pain|it|pain level|pain score)(?: (?:of|was|is|at|a|an)){0,2} (?:10|\d)(?:\/| out of )10\b|\b(?:10|\d)(?:\/| out of )10 (?:pain
      |headache|abdominal pain|chest pain)\b`,
  ),
  measure(CERTAIN, '& 0', String.raw`\b(?:A&Ox|AAOx|AOx|A\/Ox|A&O ?x ?|AAO ?x ?)[0-4]\b`),
  measure(
    CERTAIN, 'nyha asa ecog pugh meld phq gad moca mmse ciwa wells 0',
    String.raw`\b(?:nyha(?: class)? (?:[1-4]|i{1,3}|iv)\b|asa (?:[1-5]|iii?|iv)\b|ecog \d\b|child[- ]pugh [abc]\b|meld(?: score)?(?: of)? \d{1,2}\b
      |phq-?9(?: score)?(?: of)? \d{1,2}\b|gad-?7(?: score)?(?: of)? \d{1,2}\b|moca(?: score)?(?: of)? \d{1,2}\b
      |mmse(?: score)?(?: of)? \d{1,2}\b|ciwa(?: of)? \d{1,2}\b|wells(?: score)?(?: of)? \d)`,
  ),
  measure(LIKELY, 'curve angle pressure cobb', String.raw`\b(?:curve|cobb angle|opening pressure)${LINK}\d{1,3}(?: ?degrees|°)?`),
  // Codes of diagnoses (ICD-10-CM, with its dot) and of services (CPT, with its label).
  measure(['condition', 'code', 'likely'], NUMBER, String.raw`(?<![\w.-])[A-Z]\d[\dAB]\.[\dA-Z]{1,4}(?![\w.])`, 'gu'),
  measure(['treatment', 'code', 'likely'], 'cpt hcpcs', String.raw`\b(?:cpt|hcpcs)(?: code)?[ :#]{0,3}(?:\d{5}|[A-V]\d{4})\b`),
  // Body weight lost, and weights of the newborn: "down 61 lbs", "weighing 3.4 kg", "6 lbs 9 oz".
  measure(
    LIKELY, 'lb lbs pound pounds kg kgs kilo kilos kilogram kilograms stone',
    String.raw`\b(?:down|lost|lose|dropped|shed|gained|put on|minus)(?: (?:over|about|around|nearly|almost|more|than|another|an|a|total|of
      |some)){0,3} ${COUNT}(?:\.\d)?\+?[- ]?(?:lbs?|pounds?|kgs?|kilos?|kilograms?|stone)\b`,
  ),
  measure(
    LIKELY, 'weigh weighs weighed weighing',
    String.raw`\bweigh(?:ing|s|ed)?(?: in)?(?: (?:at|a|an|only|just|nearly|almost|about|barely|over|under|less|than)){0,3} (?:${COUNT}
      |\d{3,4})(?:\.\d{1,3})?[- ]?(?:lbs?|pounds?|kgs?|kilos?|kilograms?|grams?|gms?|g|oz|ounces?
      |stone)\b(?:,? ?(?:and )?${COUNT}(?:\.\d)? ?(?:oz|ounces?)\b)?`,
  ),
  measure(
    LIKELY, 'g gram grams gms',
    String.raw`\b(?:[1-4],\d{3}|(?:[5-9]\d|[1-4]\d{2})0) ?(?:g|gms?|grams?)\b(?! (?:of|protein|fat|sugar|tub|bag|pack))`,
  ),
  measure(
    LIKELY, 'lb lbs pound pounds kg kgs kilo kilos',
    String.raw`\bfrom \d{2,3}(?: ?(?:lbs?|pounds?|kgs?|kilos?))? (?:down )?to \d{2,3} ?(?:lbs?|pounds?|kgs?|kilos?)\b`,
  ),
  // A body's weight in a clause of its own: "at 38 kilos", "he was 226 kg".
  measure(POSSIBLE, 'lbs pounds kg kgs kilos stone', String.raw`\b(?:at|was|is|now|he's|she's) \d{2,3} ?(?:lbs|pounds|kgs?|kilos|stone)\b(?! (?:of|limit|capacity|bag|weight limit))`),
  // Where a spine is hurt: "C6 incomplete", "T4 complete since the fall".
  measure(INJURY, NUMBER, String.raw`\b(?:C[1-8]|T(?:1[0-2]|[1-9])|L[1-5]) (?:in)?complete\b`, 'gu'),
  // Weeks and days of a pregnancy: "born at 25+1".
  measure(BIRTH, NUMBER, String.raw`(?<![\d.+/])(?:2[2-9]|3\d|4[0-2])\+[0-6](?![\d+%]|\.\d| (?:years|people|members|hours))`),
  measure(POSSIBLE, 'oz ounce ounces', String.raw`\b\d{1,2} ?(?:lbs?|pounds?),? ?(?:and |& ?)?\d{1,2}(?:\.\d)? ?(?:oz|ounces?)\b`),
  measure(LIKELY, 'kg kgs', String.raw`\b(?:girl|boy|baby|son|daughter|twins?|newborn),? (?:at |of )?[1-5]\.\d{1,3} ?kgs?\b`),
  measure(POSSIBLE, 'kg kgs', String.raw`\b[1-5]\.\d{1,3} ?kgs?\b`),
  // Recovery and remission: "90 days sober", "5 years clean", "two years cancer-free".
  measure(
    SUBSTANCE, TIMES,
    String.raw`\b${COUNT}\+? ?${TIME}(?: (?:and counting|fully|completely|now|of|of being)){0,2} (?:clean(?! energ)|sober|sobriety|clean and sober
      |in recovery|off (?:heroin|meth|alcohol|opioids|pills|drugs|dope|drink))\b`,
  ),
  measure(SUBSTANCE, 'blew', String.raw`\bblew (?:an? )?(?:0?\.\d{2,3}|\d{2,3} over)\b`),
  measure(SUBSTANCE, 'clean sober', String.raw`\b(?:clean|sober)(?: and sober)? (?:for|since) (?:${COUNT}\+? ${TIME}|\d{4})\b`),
  measure(
    LIKELY, 'free',
    String.raw`\b${COUNT}\+? ?${TIME}(?: (?:and counting|fully|completely|now)){0,2} (?:smoke|tobacco|nicotine|drug|cancer|seizure|tumou?r|leuka?emia
      |symptom|pain|relapse)[- ]free\b`,
  ),
  measure(CANCER, 'remission', String.raw`\b${COUNT}\+? ?${TIME} (?:in|into|of) remission\b`),
  // Stages and grades.
  measure(
    CANCER, 'stage',
    String.raw`\bstage[- ](?:[0-4]|i{1,3}|iv|one|two|three|four)(?:[abc]\b)?(?![\w.])(?! (?:of|in|on|at|show|set|performance|left|right|door|crew
      |opens?|trials?|project|funding)\b)`,
  ),
  measure(POSSIBLE, 'grade', String.raw`\bgrade[- ](?:[1-5]|i{1,3}|iv)(?![\w.])`),
  measure(
    LIKELY, 'grade',
    String.raw`\bgrade[- ](?:[1-5]|i{1,3}|iv) (?:tears?|sprains?|strains?|glioma|astrocytoma|oligodendroglioma|meningioma|concussion|tumou?r|murmur
      |burns?|pressure|ulcer|reflux|laceration|hemorrhage|haemorrhage|separation|varicocele|prolapse)\b`,
  ),
  measure(
    ['condition', 'cancer', 'certain'], 'gleason rads birads breslow clark oncotype 0',
    String.raw`\b(?:gleason(?: score)?(?: of)? \d(?: ?\+ ?\d)?|bi-?rads(?: category)? [0-6]|p?T[0-4][a-d]?N[0-3][a-c]?M[01x]\b
      |breslow(?: depth)?(?: of)? \d(?:\.\d{1,2})?|clark level (?:[1-5]|i{1,3}|iv|v)\b|oncotype(?: score)?(?: of)? \d{1,3})`,
  ),
  // Pregnancy and birth: "G2P1", "24 wks pregnant", "28-weeker".
  measure(['condition', 'reproductive', 'certain'], NUMBER, String.raw`\bG\d{1,2} ?P\d{1,4}(?:A\d{1,2})?\b`, 'gu'),
  measure(
    BIRTH, 'pregnant preggo preggers gestation gravid gestational',
    String.raw`\b(?:\d{2}(?:\+|w)\d|${COUNT}\s?-?(?:weeks?|wks?|months?|mos?|w))(?:,? (?:and )?\d (?:days?|d))?[- ](?:pregnant|preggo|preggers
      |gestation|gravid|gestational)\b`,
  ),
  measure(
    BIRTH, 'weeker week weeks wk wks preemie premie preemies twins triplets premature fetus foetus early',
    String.raw`\b(?:2[0-9]|3[0-9]|4[0-2])(?:\+\d|w\d?d)?[- ]?(?:weeks?|wks?)?(?:[- ]?er\b| (?:old )?(?:preemie|premie|preemies|twins|triplets
      |premature|fetus|foetus)\b| early\b)`,
  ),
  measure(
    ['condition', 'reproductive', 'possible'], 'week weeks wk wks',
    String.raw`\b(?:at|only|just|born at) (?:just |only )?(?:2[0-9]|3[0-9]|4[0-2])(?:\+\d| \d\/7)? ?(?:weeks?|wks?)\b`,
  ),
  measure(
    BIRTH, 'early premature late overdue postpartum partum',
    String.raw`\b${COUNT}[- ](?:weeks|wks|days) (?:early|premature|late and induced|overdue|postpartum|post[- ]partum)\b`,
  ),
  // Eyes: "-4.25 R", "20/200".
  measure(
    LIKELY, NUMBER,
    String.raw`(?<![\d.\w])[-+]\d{1,2}\.(?:00|25|50|75)(?: ?(?:diopters?|dioptres?|sph|cyl|DS|D|in (?:the|his|her) (?:left|right) eye)\b| (?:R|L|OD
      |OS|OU)\b)`,
  ),
  measure(POSSIBLE, NUMBER, String.raw`(?<![\d.\w])[-+]\d{1,2}\.(?:25|50|75)(?!\d)`),
  measure(POSSIBLE, '20 6', String.raw`\b(?:20\/(?:1[05]|[2-9]\d|[1-4]00)|6\/(?:[569]|12|18|24|36|60))\b`),
  // Injuries and findings with a size or a number.
  measure(
    INJURY, 'degree %',
    String.raw`\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]degree (?:burns?|tear|tears|laceration|heart block|av block)\b|\b\d{1,2} ?% (?:tbsa
      |burns?|of (?:his|her|their) body)\b`,
  ),
  measure(
    INJURY, 'broken fractured cracked bruised shattered',
    String.raw`\b${COUNT} (?:broken|fractured|cracked|bruised|shattered) (?:ribs?|bones?|teeth|fingers?|toes?|vertebrae)\b`,
  ),
  measure(
    ['condition', 'other', 'likely'], 'cm mm centimeter centimetre millimeter millimetre inch',
    String.raw`\b${COUNT}(?:\.\d{1,2})?[- ]?(?:cm|mm|centimet(?:er|re)|millimet(?:er|re)|inch)[- ](?:\w{1,14} )?(?:mass|tumou?r|nodules?|cysts?
      |lesion|stones?|aneurysm|laceration|cavity|polyps?|fibroids?|lumps?|gash|wound|clot|hernia|tear|melanoma)\b`,
  ),
  measure(['condition', 'death', 'likely'], 'live', String.raw`\b${COUNT} (?:hours|days|weeks|months|years) (?:left )?to live\b`),
  // Treatment with a number: "12 stitches", "round 4 of chemo", "500 mg twice a day".
  measure(
    PROCEDURE, 'stitches sutures staples grafts veneers implants fillings extractions rounds cycles chemo radiation',
    String.raw`\b(?:${COUNT}|\d,\d{3}) (?:stitches|sutures|staples|grafts|veneers|implants|fillings|extractions|rounds of (?:chemo|radiation
      |chemotherapy|ivf|ect)|cycles of (?:chemo|ivf|chemotherapy)|chemo (?:rounds|sessions|treatments|cycles)|radiation (?:treatments
      |sessions))\b`,
  ),
  measure(
    PROCEDURE, 'round cycle session dose infusion',
    String.raw`\b(?:round|cycle|session|dose|infusion) (?:#? ?\d{1,2}|one|two|three|four|five|six)(?: of \d{1,2})? of (?:\w{1,12} )?(?:chemo
      |chemotherapy|radiation|ivf|immunotherapy|ect|ketamine|treatment)\b`,
  ),
  measure(PROCEDURE, 'unit units', String.raw`\b${COUNT} units? of (?:blood|prbcs?|packed cells|red cells|ffp|plasma|platelets|insulin)\b`),
  measure(
    ['treatment', 'device', 'likely'], 'o2 oxygen nc nasal hfnc',
    String.raw`\b\d{1,2} ?(?:l|lpm|liters?|litres?)(?: of)? (?:o2|oxygen|nc|nasal cannula|hfnc)\b`,
  ),
  measure(['treatment', 'medication', 'possible'], 'mg mcg meq iu', String.raw`\b\d{1,4}(?:\.\d{1,3})? ?(?:mg|mcg|meq|iu)\b`),
  measure(
    DOSE, 'mg mcg unit units ml meq tab tabs tablet tablets puff puffs cap caps capsule capsules drops',
    String.raw`\b\d{1,4}(?:\.\d{1,3})? ?(?:mg|mcg|units?|ml|meq|tabs?|tablets?|puffs?|caps?|capsules?|drops) (?:po |iv |im |sq )?(?:daily|nightly
      |weekly|twice|once|every|a day|per day|each morning|at bedtime|bid|tid|qid|qd|qhs|prn|q\d{1,2}h|iv|im|po)\b`,
  ),
  // Money owed: "owes us $412", "a balance of £90".
  measure(
    BALANCE, CURRENCY,
    String.raw`\bow(?:e|es|ed|ing)(?: (?:us|them|the|clinic|hospital|practice|office|about|around|over|still|a|balance|of|nearly
      |almost)){0,5} ?${AMOUNT}`,
  ),
  measure(['payment', 'amount', 'possible'], CURRENCY, AMOUNT),
  measure(
    BALANCE, CURRENCY,
    String.raw`\b(?:balance|bill|invoice|co-?pay|co-?payment|deductible|out[- ]of[- ]pocket|refund|past due|statement|premium|co-?insurance
      |account)(?: (?:of|is|was|for|due|amount|came|to|totals?|totaling|in|at|the|about|still|remains?)){0,4} ?${AMOUNT}`,
  ),
  measure(
    BALANCE, CURRENCY,
    String.raw`${AMOUNT} (?:unpaid |outstanding |open |past[- ]due |medical |hospital |dental |er )?(?:balance|bill|invoice|co-?pay|co-?payment
      |deductible|past due|owed|owing|write-?off|refund|in collections)\b`,
  ),
]
