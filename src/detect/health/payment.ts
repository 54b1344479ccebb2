import { everyday, words } from './list.js'

export const payment = [
  words('payment', 'balance', 'likely', `
    outstanding balance | past due | past-due balance | past-due account | overdue balance | overdue bill | unpaid balance | unpaid bill
    unpaid bills | unpaid invoice | unpaid invoices | open balance | account balance | remaining balance | balance due | balance owed | one's balance
    in collections | sent to collections | went to collections | turned over to collections | collections agency | collection agency | debt collector
    medical debt | medical bill | medical bills | hospital bill | hospital bills | dental bill | dental bills | er bill | surprise bill
    surprise billing dispute | one's bill | one's bills | one's invoice | one's invoices | one's account | one's statement | owes us | owe us
    owed us | owing us | still owes | still owe | owes money | owes a balance | didn't pay | did not pay | hasn't paid | has not paid | never paid
    refused to pay | refuses to pay | won't pay | can't afford to pay | couldn't pay | could not pay | unable to pay | skipped out on the bill
    skipped out on one's bill | bounced check | bounced cheque | check bounced | card declined | declined card | credit card was declined
    paid in full | paid one's bill | paid off one's | paid out of pocket | paid cash | wrote off | written off | write-off | bad debt | payment plan
    on a payment plan | one's payment plan | defaulted on | garnished | small claims court
  `),
  words('payment', 'balance', 'likely', `
    paying off one's | paying off the | cleared one's balance | cleared the balance | settled one's bill | settled one's account | settled the bill
    still hasn't settled | declined payment | payment declined | insurance declined | coverage declined | claim declined | charge it off | charged off
    charge-off | skipped payment | skipped payments | missed a payment | missed payments | behind on payments | behind on one's payments
    late on one's payments | late payer | slow payer | deadbeat | stiffed us | bill collector | collections letter | final notice | demand letter
    lien | medical lien | medical bankruptcy | filed for bankruptcy | settlement check | settlement approved | paid by medicaid | paid by medicare
    paid by insurance | paid by the state | paid by workers comp | paid with carecredit | financed one's | financed the treatment
    raised money for one's | gofundme for one's | fundraiser for one's | crowdfunding | medical gofundme | can't afford one's | couldn't afford one's
    couldn't afford the | can't afford insulin | rationing insulin | free care | pro bono | waived one's | waived the copay | waived the fee
    waived the co-pay | wrote off one's | discounted one's | sliding fee | sliding scale | medical card
  `),
  words('payment', 'insurance', 'likely', `
    one's insurance | one's coverage | one's policy | one's claim | one's claims | one's deductible | one's copay | one's co-pay | one's benefits
    one's plan | one's insurer | one's insurance company | one's health plan | one's dental plan | one's estimate | one's refund | one's payment
    one's payments | claim denied | denied claim | claim was denied | claims were denied | claim was rejected | denied coverage | denied by insurance
    insurance denied | insurance denial | insurance rejected | insurance refused | insurance didn't cover | insurance doesn't cover
    insurance won't cover | insurance wouldn't cover | insurance did not cover | insurance does not cover | insurance paid | insurance lapsed
    lapsed insurance | lost one's insurance | lost one's job and insurance | uninsured | underinsured | no insurance | without insurance | prior auth
    prior authorization denied | prior auth denied | out-of-network | not covered by | hit one's deductible | met one's deductible | high-deductible
    maxed out one's benefits | maxed out one's insurance | benefits ran out | coverage ended | coverage was terminated | coverage lapsed | on Medicaid
    on Medicare | Medicaid patient | Medicaid patients only | has Medicaid | has Medicare | Medicaid kid | medi-cal patient | charity care
    financial assistance approved | approved for financial assistance | financial hardship | sliding scale patient | self-pay | self pay patient
    explanation of benefits | EOB | remittance | patient responsibility | coinsurance | balance billed | balance billing | workers' comp
    workers comp | workers' compensation claim | worker's comp claim | disability claim | on disability | on welfare
  `),
  words('payment', 'balance', 'possible', `
    missed appointment fee | no-show fee | cancellation fee | late fee | rebate | invoice | invoices | invoiced | balance | bill | bills | billed
    billing | charge | charges | charged | overcharged | double-billed | payment | payments | paid | pay | unpaid | owe | owes | owed | owing | refund
    refunded | reimbursement | reimbursed | account | accounts | fee | fees | cost | costs | estimate | estimates | quote | quoted | statement
    statements | deposit | credit | debt | financing | carecredit | care credit | installment | instalment | afford | price | discount | collections
    cash | money
  `),
  words('payment', 'insurance', 'possible', `
    insurance | insured | insurer | coverage | covered | claim | claims | copay | co-pay | copayment | co-payment | deductible | premium | premiums
    policy | plan | benefits | Medicaid | Medicare | medi-cal | tricare | chip coverage | aetna | cigna | humana | blue cross | bcbs
    united healthcare | unitedhealthcare | kaiser | anthem | delta dental | metlife | prior authorization | pre-authorization | preauthorization
    precertification | in-network | HSA | FSA | bupa | VA benefits | out-of-pocket
  `),
  everyday('payment', `
    work-life balance | life balance | balance your | balance the | balance of power | balance beam | balance training | balance class
    balance exercises | hormone balance | balance and coordination | balance between | good balance | balance problems | sense of balance
    better balance | new balance | bill signed | bill passed | house bill | senate bill | the bill would | bill of rights | pass a bill
    sign the bill | signed the bill | dollar bill | bill clinton | bill gates | buffalo bills | bill nye | charge of | in charge | in charge of
    charge nurse | charge nurses | free of charge | no charge | charge your | criminal charges | faces charges | faces up to | drug charges
    press charges | charged with | at no charge | charge your phone | charges filed | charged up | take charge | pay attention | pays attention
    paid attention | pay it forward | pay tribute | pays tribute | paid tribute | pay raise | pay rate | pay scale | pay range | pay your respects
    pay respects | pay off | pays off | paid off | paid time off | paid internship | paid leave | paid position | paid parking | paid for by
    paid holidays | paid advertisement | paid training | paid family leave | competitive pay | pay dirt | pay your bill online | pay my bill
    pay bill | pay online | online bill pay | bill pay | pay-per-click | sick pay | equal pay | gap pay | no fee | entry fee | registration fee
    registration fees | parking fee | admission fees | low cost | at no cost | no cost to you | no-cost | cost-effective | at all costs
    cost of living | health care costs | healthcare costs | labor costs | credit for | credit goes to | give credit | credit hours | credit union
    credit score | contact hours and credit | ce credit | ce credits | cme credit | cme credits | extra credit | to their credit | credits
    credit card | credit cards | photo credit | image credit | credit where credit | tax credit | tax credits | college credit | artist statement
    mission statement | vision statement | press statement | official statement | in a statement | statement from | made a statement | a statement
    public statement | fashion statement | statement piece | statement on | joint statement | statement about | statement regarding | on account of
    account for | accounts for | account executive | twitter account | instagram account | facebook account | social media account
    social media accounts | account manager | create an account | your mychart account | email account | account number format | take into account
    accounts payable | accounts receivable | savings account | checking account | bank account | user account | quote of the day | quotes
    famous quote | to quote | favorite quote | quote from | inspirational quote | quote unquote | direct quote | insurance plans we accept
    insurance accepted | accept insurance | accept most insurance | accept most insurances | insurance plans | most insurance | most insurances
    most insurance plans | insurances accepted | all insurance | all insurances | all major insurances | all major insurance plans
    insurance verification | insurance card | insurance cards | life insurance | car insurance | home insurance | insurance agent | insurance agents
    insurance company | insurance companies | insurance industry | insurance provider | insurance providers | malpractice insurance | travel insurance
    insurance specialist | insurance broker | insurance commissioner | insurance marketplace | insurance coverage for all | insurance information
    media coverage | news coverage | press coverage | live coverage | coverage of the | tv coverage | cell coverage | call coverage | shift coverage
    weekend coverage | vacation coverage | topics covered | covered topics | covered in snow | covered in | covered by the news | snow-covered
    we've got you covered | have you covered | got you covered | has you covered | covered parking | covered dish | covered bridge | covered with
    covered walkway | covered entrance | claim to fame | claim your | claim your prize | claims that | claims to | claims the | claim that
    baggage claim | stake a claim | claims adjuster | claims department | policy change | policy changes | privacy policy | visitor policy
    mask policy | health policy | public policy | cancellation policy | refund policy | policy makers | policy brief | attendance policy
    foreign policy | policy on | policy of | policies | company policy | hospital policy | our policy | policy is | office policy | new policy
    plan ahead | plan to | plans to | plan on | strategic plan | business plan | master plan | action plan | game plan | care plan | meal plan
    floor plan | lesson plan | the plan | plan for | retirement plan | emergency plan | birth plan | fire escape plan | health benefits of
    benefits of | benefits and | benefits package | employee benefits | full benefits | health benefits | benefits include | benefits from
    cost benefits | national anthem | anthem singer | cash bar | cash prize | cash prizes | cold cash | cash donations | cash register | money raised
    raise money | raised money | raising money | money for | save money | saves money | donate money | grant money | prize money | money saving
    security deposit | direct deposit | deposit slip | deposit box | cost estimate | estimates that | estimates show | cdc estimates | estimate that
    researchers estimate | medicare open enrollment | medicare advantage | medicare advantage plans | medicare part | medicare for all
    medicaid expansion | medicare and medicaid | medicare and medicaid services | medicaid funding | medicaid cuts | medicare plans | medicare plan
    medicare cuts | accepts medicare | accept medicare | accept medicaid | medicare reimbursement | medicare enrollment | medicaid program
    payment options | payment option | payment methods | payment portal | online payments | payment plans available | payment plan available
    payment plans | offers payment plans | offer payment plans | flexible payment plans | financing options | financing available | collections drive
    clothing collections | art collections | museum collections | new collections | special collections | data collections | discount code
    senior discount | military discount | discount tickets | employee discount | discounts | new patient discount | covered entity | covered entities
    price of | price list | price transparency | asking price | half price | price tag | billing department | billing office | billing questions
    billing specialist | billing team | billing manager | billing inquiries | billing code | medical billing | billing and coding | kaiser permanente
    self-pay rates | kaiser family foundation
  `),
]
