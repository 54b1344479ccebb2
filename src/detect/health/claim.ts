import { words } from './list.js'

/** What insurers, accounts and funds say of one person. */
export const claim = [
  words('payment', 'insurance', 'likely', `
    denied as | denied as experimental | denied as not medically necessary | rejected for no auth | no auth on file | auth on file | auth came through
    auth denied | PA denied | PA approved | peer-to-peer scheduled | peer to peer denied | appeal denied | appeal won | won one's appeal
    lost one's appeal | second-level appeal | external appeal | insurer turned | insurer won't | insurer refused | insurer denied
    insurance covered one's | insurance termed | insurance terminated | insurance ran out | insurance expired | insurance cut | insurance dropped
    inactive coverage | coverage inactive | lost coverage | no coverage | no secondary coverage | secondary payer | Medicare primary
    Medicaid secondary | Medicare secondary | Medicaid pending | Medi-Cal pending | on Medi-Cal | on one's parents' insurance
    on one's husband's insurance | on one's wife's insurance | on one's husband's plan | on one's wife's plan | on one's mum's policy | dual-eligible
    Medicaid spend-down | Medicaid bed | Medicaid waiver | Katie Beckett | ran out of visits | visits left | used up one's visits | visits exhausted
    benefits exhausted | maxed one's | maxed out one's annual | annual maximum used | used one's annual maximum | waiting period on
    deductible not met | deductible hadn't been met | claim stuck | stuck claim | claim pending | pending claim | resubmitted the claim
    claim rejected | rejected claim | claim came back | claims denied | claims rejected | cashless claim | cashless denied | TPA rejected | TPA denied
    ayushman card | PMJAY | PM-JAY | CGHS | ECHS | ESI card | PhilHealth card | PhilHealth covered | NHIF card | medical aid declined
    medical aid rejected | medical aid exhausted | medical aid ran out | NDIS plan | NDIS funded | NDIS package | NDIS review | DVA card
    DVA gold card | gold card holder | bulk billed | bulk-billed for | Medicare rebate for one's | health fund rejected | health fund declined
    health fund paid | gap payment for one's | healthcare card | GMS card | drugs payment scheme | CHC funded | CHC funding | CHC assessment
    continuing healthcare funding | fast track funding | fast-track CHC | self-funded one's | privately funded | funded by the council
    council funded | social care funding | direct payments for one's | means tested for | deferred payment agreement | top-up fees
    third-party top-up | overseas visitor charge | overseas patient charge | NHS charge for | health surcharge | prepayment certificate
    prescription exemption | exempt from prescription charges | HC2 | HC2 certificate | maternity exemption | PIP exhausted | PIP application
    disability living allowance | universal credit and fit note | sick pay ran out | FMLA paperwork | FMLA forms | short-term disability
    long-term disability | disability paperwork | disability forms | SSDI | SSI application | comp case | comp claim | WSIB claim | WorkCover
    WorkCover claim | ACC claim | CTP claim | auto claim | MVA claim | third-party claim | letter of protection | LOP case | med pay | subrogation
    VA authorised | VA authorized | VA community care | TRICARE referral | TRICARE auth | champva | paid to go private | copay card
    patient assistance program | patient assistance approved | bridge supply | hardship application | hardship waiver
    financial assistance application | financial assistance denied
  `),
  words('payment', 'insurance', 'possible', `
    not medically necessary | insurance pays | insurance covers one's | COB | coordination of benefits | spend-down | share of cost | waiver hours
    annual max | superbill | mediclaim | concession card | continuing healthcare | self-funding | self-funder | personal health budget | means-tested
    GHIC | EHIC | PIP claim | attendance allowance | fit note | sick note | ACC number | LTC insurance | long-term care insurance | private pay
    private patient | going private | went private | paid privately | paying privately | goodrx | copay assistance | manufacturer coupon
  `),
  words('payment', 'balance', 'likely', `
    bill for one's | invoice for one's | statement for one's | final demand | third statement | second statement | reminder invoice | 90 days overdue
    120 days out | aged over 90 | in arrears | arrears on one's | turned over to the agency | handed to collections | referred to collections
    collections for one's | paid a deposit for one's | third instalment | final instalment | last instalment | second instalment | first instalment
    third installment | final installment | last installment | instalment due on one's | pays by instalment | paying in instalments
    paying in installments | paying by instalments | payment arrangement | pay plan | monthly payments on one's | paid for one's | paid for in cash
    paid in cash for | can't pay for one's | couldn't afford treatment | skipped the copay | copay you skipped | outstanding bill
    outstanding invoice | outstanding invoices | outstanding amount | outstanding copay | outstanding fees | balance outstanding | balance remaining
    balance on one's | balance for one's | zero balance | credit balance | overpaid one's | refund for one's | refunded one's | refunded the crown
    refunded the deposit | chargeback | charged back | disputed the charge | disputed the charges | disputes the bill | billed twice | double charged
    billed twice for | billed for two | billed for one's | billed Medicaid | billed Medicare | billed Aetna | billed Cigna | charged for one's
    charged for the missed | charged the no-show fee | missed-appointment charge | contractual adjustment | courtesy adjustment | ERA posted
    paid at zero | estimate for one's | treatment estimate of | ambulance bill | hospital invoice | ICU bill | NICU bill | lab bill | MRI bill
    surgery bill | chemo bill | anaesthetist's bill | crown bill | bills from one's
  `),
  words('payment', 'balance', 'possible', `
    bill for the surgery | bill for the scan | statement sent | statements sent | pays monthly | pays weekly | can't afford the | balance from
    overpaid by | overpayment of | refunded her | refunded him | refund issued to | charged a no-show fee | no show charge | late cancellation fee
    timely filing | patient share | patient portion | quoted her | quoted him
  `),
]
