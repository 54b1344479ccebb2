/** Who pays and who balks. In small letters; phrases between bars. */
export const money = {
  INSURER: `
    aetna | cigna | humana | anthem | bupa | axa health | vitality | blue cross | bcbs | united healthcare | unitedhealthcare | uhc | tricare
    medicaid | medicare | medi cal | kaiser | delta dental | metlife | ambetter | molina | champva | workers comp | ndis | medibank | ayushman
    mediclaim | insurance | insurer | claim | claims | prior auth | auth | authorization | authorisation | pre auth | coverage | deductible | benefits
    tpa | policy | secondary insurance | philhealth | pm jay | hmo | hmos | nhif | discovery | medical aid | insurers | the scheme | health fund
    mutuelle
  `,
  BALKED: `
    denied | rejected | refused to cover | refused to pay | refuses to cover | won't cover | wont cover | wouldn't cover | didn't cover
    doesn't cover | doesnt cover | stopped covering | dropped her | dropped him | lapsed | termed | terminated | ran out | inactive | turned it down
    turned her down | turned him down | maxed out | exhausted | cut her off | cut him off | only covers | only covered | only paid | kicked back
    bounced back | came back | was denied | got denied | was rejected | not met | clawed back | downcoded | won't pay | wont pay | wouldn't pay
    didn't pay | hasn't paid | never paid | not active | no longer active | expired | pending | approved it | approved her | approved his
    came through | says no | said no | hadn't been met | hasn't been met | not been met | kicked it back | bounced it | already covered | left
  `,
  OWES: `
    owes | owed | owing | still owes | still owed | behind on | in arrears with | hasn't paid | has not paid | never paid | didn't pay | can't pay
    couldn't pay | stopped paying | settled | cleared | defaulted on | late on | can't afford | couldn't afford | disputes | disputed | disputing
    paid off | paid | pays | paying | put
  `,
  MONEY: `
    balance | instalment | installment | instalments | installments | copay | co pay | copays | deductible | arrears | account | bill | invoice
    excess | coinsurance | co insurance | out of pocket | no show fee | payment plan | share of cost | premium | premiums | treatment | crown
    surgery | scan | root canal | braces | implants
  `,
  ON: 'on | lost | switched to | qualified for | qualifies for | applied for | approved for | kicked off | dropped from | has | with',
  SCHEME: `
    medicaid | medi cal | tricare | ndis | masshealth | tenncare | charity care | ssdi | ssi | attendance allowance | continuing healthcare
    chc funding | direct payments | personal health budget | workers comp | ayushman | sliding scale | disability benefits | long term disability
    short term disability | cobra | medicaid pending | medicare and medicaid | badgercare | medicare advantage plan | apple health | healthy families
    food stamps | spend down
  `,
  BILLWORD: `
    estimate | estimates | invoice | invoices | bill | bills | balance | quote | instalment | instalments | installment | installments | arrears
  `,
  BACKWORD: `
    came back | come back | denied | denial | denials | rejected | kicked back | bounced | eob says | denial code | remark code | remit says
    denied with | came back as | adjusted
  `,
  CARC: 'co | pr | oa | pi | carc | code',
} as const
