import type { Certainty, Kind } from '../mention.js'

/**
 * What people write before a number that has no form of its own. `words` are regular expressions without anchors.
 * `needs` says what must stand between label and value: `nothing`; a `colon` (or any marker); or a `marker`: number, no., #, ID.
 * Words of everyday language need more than letters that mean one thing only.
 */
export type Label = {
  readonly kind: Kind
  readonly sort: string
  readonly words: string
  readonly needs: 'nothing' | 'colon' | 'marker'
  readonly certainty: Certainty
  /** Fewest digits of a value. */
  readonly digits: number
}

const label = (kind: Kind, sort: string, words: string, needs: Label['needs'], digits = 3, certainty: Certainty = 'certain'): Label => ({
  kind, sort, words, needs, digits, certainty,
})

/** Health insurers by the names and initials that people write, and what their plans are called. */
const INSURERS =
  'aetna|ambetter|amerigroup|anthem|bcbs[a-z]{0,2}|blue cross(?:[ /-]{1,3}blue shield)?|blue shield|bupa|carefirst|caresource|centene|cigna|delta dental|emblem ?health|geisinger|healthfirst|health net|highmark|horizon|humana|kaiser(?: permanente)?|medibank|molina|oscar|premera|regence|tufts|uhc|united ?health ?care|united ?health|upmc|wellcare|wellpoint'
const PLANS = 'ppo|hmo|epo|pos|hdhp|gold|silver|bronze|platinum|choice|plus|select|medicare(?: advantage)?|medicaid|advantage|dental'

/**
 * Sorts, and the category of a finding that suits them:
 * record-number: `mrn`, `chart`, `patient-id`, `uhid` (mrn); `encounter`, `visit`, `accession`, `specimen`, `prescription`, `case`, `referral`,
 * `participant`, `donor`, `certificate` (other-id).
 * plan-number: `member`, `subscriber`, `group`, `policy`, `medicaid`, `mbi`, `hicn`, `plan` (health-plan-id).
 * account-number: `account`, `guarantor`, `har`, `fin`, `claim`, `invoice`, `card`, `iban`, `bank` (account-number).
 * ssn: `ssn`, `itin`, `last-four` (ssn). license-number: `driver`, `permit`, `pilot`, `professional`, `passport`, `certificate` (license-number); `npi`, `dea` (none).
 * vehicle-number: `vin`, `plate` (vehicle-id). device-number: `serial`, `udi`, `imei`, `mac` (device-id). national-id: by country, see national/, or `national` (other-id).
 */
export const LABELS: readonly Label[] = [
  label('record-number', 'mrn', 'm\\.? ?r\\.? ?n(?:\\.|s|b)?(?: of)?|mr ?(?=#)|m\\.r\\. ?(?=#|no)|e-?mrn|mpi|emrn|hrn|mrno|mrnum', 'nothing', 2),
  label('record-number', 'mrn', 'mr|emr|ehr|med(?:ical|cial|ial|\\.)? ?rec(?:ord|rod|\\.)?s?(?: file)?|m[ée]dical record|health record|hospital(?: record)?|hosp\\.?|patient record|clinic(?:al)?(?: record)?|unit record|record|rec\\.?', 'marker'),
  label('record-number', 'mrn', 'medical record|medical rec|med rec|med\\. rec\\.', 'colon', 4),
  label('record-number', 'mrn', 'medical record|med\\.? ?rec\\.?', 'nothing', 5),
  label('record-number', 'mrn', 'mr', 'nothing', 6, 'likely'),
  label('record-number', 'mrn', 'record', 'nothing', 7, 'possible'),
  label('record-number', 'chart', 'chart|file|dossier', 'marker', 2),
  label('record-number', 'chart', 'chart', 'nothing', 5, 'likely'),
  label('record-number', 'patient-id', 'patient|pt\\.?|client|resident', 'marker', 3),
  label('record-number', 'patient-id', 'patient|pt\\.?', 'nothing', 6, 'likely'),
  label('record-number', 'patient-id', 'patient identifier|patient identification|pid', 'nothing', 4, 'likely'),
  label('record-number', 'patient-id', 'wrist ?band|bracelet', 'marker', 3),
  label('record-number', 'patient-id', 'wrist ?band', 'nothing', 4, 'likely'),
  label('record-number', 'uhid', 'uhid|u\\.h\\.i\\.d\\.?|crn?o|ipd|opd|i\\.p\\.|o\\.p\\.', 'nothing', 4),
  label('record-number', 'uhid', 'ip|op|cr', 'marker', 4),
  label('record-number', 'encounter', 'csn|contact serial', 'nothing', 4),
  label('record-number', 'encounter', 'encounter|enc\\.?', 'marker', 3),
  label('record-number', 'encounter', 'encounter', 'colon', 4, 'likely'),
  label('record-number', 'visit', 'visit|admission|appointment|episode', 'marker', 3),
  label('record-number', 'visit', 'visit|encounter|enc\\.?', 'nothing', 7, 'likely'),
  label('record-number', 'accession', 'accession', 'nothing', 3),
  label('record-number', 'accession', 'accn?|acsn', 'marker', 3),
  label('record-number', 'specimen', 'specimen|sample|lab(?:oratory)?|requisition|biopsy|slide|pathology|path|study|x-?ray|mri|ct|scan', 'marker', 4),
  label('record-number', 'prescription', 'rx|prescription|script', 'marker', 4),
  label('record-number', 'prescription', 'rx', 'nothing', 6, 'likely'),
  label('record-number', 'case', 'case|incident|complaint', 'marker', 3, 'likely'),
  label('record-number', 'referral', 'referral|prior auth(?:ori[sz]ation)?|pre-?auth(?:ori[sz]ation)?|auth(?:ori[sz]ation)?|pre-?cert(?:ification)?', 'marker', 4, 'likely'),
  label('record-number', 'participant', 'subject|participant|enrol?lee', 'marker', 3, 'likely'),
  label('record-number', 'donor', 'donor|donation|blood unit', 'marker', 4, 'likely'),
  label('record-number', 'certificate', '(?:birth|death)(?: certificate)?', 'marker', 4, 'likely'),

  label('plan-number', 'mbi', 'mbi|medicare(?: beneficiary| card| claim)?', 'marker', 5),
  label('plan-number', 'hicn', 'hicn|health insurance claim', 'nothing', 5),
  label('plan-number', 'medicaid', 'medicaid|medi-cal|masshealth|badgercare|tenncare|soonercare|chip', 'marker', 5),
  label('plan-number', 'medicaid', 'medicaid|medi-cal|masshealth', 'nothing', 6),
  label('plan-number', 'member', 'member(?:ship)?|mem\\.?|mbr\\.?', 'marker', 3),
  label('plan-number', 'member', 'member|mem\\.?|mbr\\.?', 'colon', 5, 'likely'),
  label('plan-number', 'member', 'member|mem\\.?|mbr\\.?', 'nothing', 7, 'likely'),
  label('plan-number', 'member', 'memberid|memid|policyno|policyid|planid|groupid|groupno|subscriberid|insuranceid', 'nothing', 4),
  label('plan-number', 'subscriber', 'subscriber', 'nothing', 4),
  label('plan-number', 'group', 'group|grp\\.?', 'marker', 3, 'likely'),
  label('plan-number', 'group', 'grp\\.?|rx ?(?:grp|group)', 'nothing', 3, 'likely'),
  label('plan-number', 'group', 'group', 'nothing', 5, 'likely'),
  label('plan-number', 'policy', 'policy(?: ?holder)?|policyholder', 'marker', 4),
  label('plan-number', 'policy', 'policy', 'nothing', 6, 'likely'),
  label('plan-number', 'plan', '(?:health |medical |dental )?(?:insurance|ins\\.?|plan|coverage|insured)(?: card| member| policy| subscriber| beneficiary)?|beneficiary|(?:health )?plan beneficiary|health card|payer member|tricare|dod|dva|cardholder', 'marker', 3),
  label('plan-number', 'plan', 'health(?:care)?', 'marker', 5, 'likely'),
  label('plan-number', 'plan', 'dva|tricare|champva', 'nothing', 6, 'likely'),
  label('plan-number', 'plan', 'health plan(?: beneficiary)?|beneficiary|insurance', 'colon', 5),
  label('plan-number', 'plan', '(?:health )?plan beneficiary', 'nothing', 4),
  label('plan-number', 'plan', `(?:${INSURERS})(?: (?:${PLANS}))?(?: (?:member|policy|subscriber|insurance|plan|card))?`, 'marker', 4),
  label('plan-number', 'plan', `(?:${INSURERS})(?: (?:${PLANS}))?`, 'nothing', 5, 'likely'),

  label('account-number', 'account', '(?:patient |hospital |billing |financial )?(?:account|acct\\.?|acc\\.?|a\\/c)s?', 'marker', 3),
  label('account-number', 'account', '(?:patient |hospital |billing |financial )?(?:account|acct\\.?|a\\/c)', 'nothing', 5),
  label('account-number', 'account', 'acc\\.?', 'nothing', 6, 'likely'),
  label('account-number', 'guarantor', 'guarantor', 'marker', 3),
  label('account-number', 'har', 'har|hospital account record', 'nothing', 5),
  label('account-number', 'fin', 'fin', 'nothing', 5),
  label('account-number', 'claim', 'claim|eob|dcn|icn', 'marker', 4),
  label('account-number', 'claim', 'claim', 'nothing', 6, 'likely'),
  label('account-number', 'invoice', 'bill(?:ing)?|statement|patient invoice|payment plan', 'marker', 4, 'likely'),
  label('account-number', 'invoice', 'payment plan', 'nothing', 5, 'likely'),
  label('account-number', 'bank', 'bank(?: account| acct)?|checking(?: account)?|savings(?: account)?', 'marker', 6),

  label('license-number', 'driver', 'd\\.?l\\.?|cdl|driver\'?s?\'? ?lic(?:en[cs]e|\\.)?|driving lic(?:en[cs]e|\\.)', 'nothing', 4),
  label('license-number', 'driver', '(?:certificate )?lic(?:en[cs]e|\\.)?|state id|op(?:erator)?\'?s? lic(?:en[cs]e|\\.)?', 'marker', 4),
  label('license-number', 'driver', 'lic(?:en[cs]e|\\.)?', 'colon', 6),
  label('license-number', 'driver', 'lic(?:en[cs]e|\\.)?', 'nothing', 7, 'likely'),
  label('license-number', 'permit', '(?:handicap(?:ped)?|disability|disabled|parking|blue badge|(?:medical )?(?:marijuana|cannabis)|mmj|carry|concealed-carry|concealed carry|firearms?|gun|work|learner\'?s?) ?(?:permit|placard|badge|card|licen[cs]e)', 'nothing', 4),
  label('license-number', 'permit', 'permit|placard|green card|visa', 'marker', 4),
  label('license-number', 'permit', 'green card|alien(?: registration)?|uscis|resident card', 'nothing', 7),
  label('license-number', 'pilot', '(?:pilot|airman|flight crew|fcl)(?:\'?s)? ?(?:licen[cs]e|certificate)?', 'marker', 4),
  label('license-number', 'pilot', '(?:pilot|airman|flight crew)(?:\'?s)? (?:licen[cs]e|certificate)', 'nothing', 4),
  label('license-number', 'professional', '(?:medical|nursing|nurse|rn|lpn|pharmacist|pharmacy|dental|teaching|professional|state|bar|real estate|contractor\'?s?|cosmetology) (?:lic(?:en[cs]e|\\.)|certificate|registration)', 'marker', 4),
  label('license-number', 'passport', 'passport|travel document', 'nothing', 5),
  label('license-number', 'certificate', 'certificate|cert\\.?|certification', 'marker', 4, 'likely'),

  label('national-id', 'national', 'national (?:id(?:entity)?|identification|registration)|identity(?: card| document)?|citizen(?:ship)?|id card|emirates id|civil id|iqama|c[ée]dula|hkid|mykad|ktp|nik|rut', 'nothing', 6),

  label('device-number', 'serial', 's\\/n|sn|ser\\.? ?(?=no)|serial', 'nothing', 3),
  label('device-number', 'serial', '(?:device|implant|pacemaker|icd|pump|cgm|cochlear|implanted device|monitor|valve|stimulator|loop recorder|glucometer|ventilator|wheelchair|hearing aid|sensor|pacer|defib(?:rillator)?|cpap|bipap|catheter|shunt|prosthesis|transmitter)(?: (?:serial|device))?', 'marker', 3),
  label('device-number', 'serial', 'device identifier', 'colon', 4),
  label('device-number', 'udi', 'udi(?:-pi)?', 'nothing', 5),
  label('device-number', 'imei', 'imei', 'nothing', 8, 'likely'),
]
