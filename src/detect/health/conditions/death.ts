import { everyday, words } from '../list.js'

export const death = [
  words('condition', 'death', 'likely', `
    passed away | passed peacefully | died peacefully | died suddenly | died in one's sleep | died at home | died from | died of | died after
    died on | died last | died this | died in one's arms | died today | died yesterday | died tonight | gained one's wings | gained one's angel wings
    earned one's wings | got one's wings | got one's angel wings | fly high | lost one's battle | lost one's fight | lost the battle | lost the fight
    lost one's life | lost one's brave battle | lost one's long battle | took one's last breath | took one's final breath | final breath
    breathed one's last | went to heaven | went to be with the Lord | went to be with Jesus | gone too soon | gone to heaven | rest in peace | R.I.P.
    RIP | pronounced dead | time of death | called time of death | cause of death | DOA | dead on arrival | declared dead | brain dead | brain death
    declared brain dead | succumbed to | succumbed | perished | deceased | fatal overdose | fatality | didn't make it | did not make it
    hasn't survived | did not survive | didn't survive | we lost her | we lost him | we lost them | we lost one of ours | lost a patient
    lost our patient | lost a resident | lost our resident | lost a pt | withdrew care | withdrawal of care | withdrew life support
    taken off life support | took her off life support | took him off life support | pulled the plug | removed from life support | comfort care only
    end of life | end-of-life care | actively dying | on one's deathbed | terminally ill | terminal illness | terminal diagnosis | hospice care
    comfort measures | comfort measures only | drowned | drowning | suffocated | asphyxiated | sids | sudden infant death | sudden cardiac death
    cot death | crib death | transitioned peacefully | crossed over peacefully | bled out | bled to death | coded and died | post-mortem | autopsy
    coroner | mottling | agonal | agonal breathing | death rattle | organ donor | became an organ donor | donated one's organs | honor walk
    honour walk | celebration of life | memorial service | euthanasia | medical aid in dying
    won't see the week out | won't see the month out | won't see Christmas | hasn't long | hasn't long left | hadn't long left | days left to live
    given six weeks | given two months | given three months | given a year to live
  `),
  words('condition', 'death', 'likely', `
    died | has died | sorry for one's loss | condolences | condolences to one's | she's gone | he's gone | she is gone | he is gone | gone by morning
    gone within hours | slipped away | slipped away peacefully | drew one's last breath | never woke up | never came home | never left the icu
    never made it home | never made it out | heart stopped for good | her final hours | his final hours | last hours
  `),
  words('condition', 'death', 'possible', `
    terminal | expired at | expired on | called home | last days | final days | one's loss | is gone | are gone | dies | dying | death
    dead | passed | passing | funeral | burial | widow | widower | widowed | bereaved | bereavement | grieving | in loving memory | in memory of
    late husband | late wife | late mother | late father | obituary | remains | wake | lost one's mom | lost one's mother | lost one's dad
    lost one's father | lost one's husband | lost one's wife | lost one's son | lost one's daughter | lost one's baby | lost one's brother
    lost one's sister | no longer with us | in a better place | up in heaven | in heaven | angel baby | guardian angel | sudden passing
    one's passing | mortality
  `),
  words('condition', 'death', 'likely', `
    passed last night | passed this morning | passed yesterday | passed overnight | passed in the night | passed in one's sleep | passed on monday
    passed on sunday | passed surrounded by | passed over | passed on last | died in hospital | died at the age | died at age | died aged
    died aged just | died during | died waiting | died alone | died within | died despite | died following | died overnight | died instantly
    died too young | died too soon | dying of | dying from | was dying | were dying | after one's death | since one's death | death of a patient
    death of a resident | patient death | patient deaths | died under | maternal death | infant death | neonatal loss | child death | sudden death
    untimely death | tragic death | tragically died | sadly died | sadly passed | passed away last | passed unexpectedly | left this world
    left this earth | left us too soon | left us on | has left us | have left us | taken too soon | taken from us | taken from her
    taken from him | joined the angels | with the angels | an angel now | in god's hands | in the arms of jesus | with the lord | called home by
    called home to | sleeping with the angels | rest in power | rest easy now | may one rest | rest in heaven | rest peacefully | at peace now
    finally at peace | at rest now | laid to rest | buried today | buried on | one's funeral | cremated | in the morgue | to the morgue
    pronounced at | couldn't save | could not save | couldn't be saved | couldn't bring back | couldn't get back | didn't survive the
    didn't make it to | didn't make it through | didn't make it out | never regained consciousness | never left hospital | never got to go home
    not going to make it | isn't going to make it | won't make it | won't be coming home | not long left | not long now | months at most
    weeks at most | has weeks | has months | has days | has hours | given six months | given a year | a year to live | living on borrowed time
    nothing more we could | nothing more we can | nothing more to be done | nothing more they could | nothing more they can | nothing we could do
    stopped all treatment | gone comfort care | made comfort care | transitioned to comfort
    entered hospice | dying wish | last breath | last breaths | last days with | last night on earth | last rites
    anointing of the sick | goodbye to one's | say goodbye to one's | said goodbye to one's | held her as she died | held him as he died
    killed by a | killed instantly | shot and killed | stabbed to death | beaten to death | burned to death | froze to death | choked to death
    crushed to death | starved to death | drank herself to death | drank himself to death | overdosed and died | fatal heart attack | fatal stroke
    fatal fall | fatal injuries | fatal injury | fatally injured | fatally shot | fatally wounded | mortally wounded | unsurvivable
    not survivable | nonsurvivable | widowmaker killed | lost one's sister to | lost to covid | lost to sids | lost one's mum | lost one's nan
    lost one's gran | lost one's grandma | lost one's grandmother | lost one's partner | lost one's twin | lost one's best friend
    lost one's little | lost one's child | lost two babies | lost two sons | lost a child | lost a son | lost a daughter | lost a husband
    lost a wife | lost a brother | patients we lost | residents we lost | those we lost | loss of one's mother | loss of one's father
    loss of one's husband | loss of one's wife | loss of one's mom | loss of one's dad | loss of one's mum | loss of one's child
    loss of one's brother | loss of one's sister | loss of one's grandmother | loss of one's loved one | about one's loss | hear of one's loss
    hear about one's loss | on one's loss | for one's terrible loss | for one's recent loss | in one's time of grief | one's late husband
    one's late wife | one's late mother | one's late father | one's late son | one's late daughter | memory of one's late
  `),
  words('condition', 'death', 'likely', `
    rest easy | in the death of | death of the patient | dead at | dead in | found dead | dead when
  `),
  everyday('condition', `
    dead end | dead tired | dead serious | dead-line | dead battery | dead zone | dead weight | dead last | drop dead gorgeous | dying to
    dying to know | dying to try | died laughing | dying of laughter | scared to death | bored to death | death star | death row | death valley
    death by chocolate | death and taxes | passing score | passing grade | passing fad | passing through | passing by | passing along
    passing out flyers | passed out flyers | passed the | passed her boards | passed his boards | passed their boards | passed with flying colors
    passed one's exam | passed one's exams | passed one's finals | passed one's test | passed one's driving test | passed one's module | passed one's audit
    passed one's assessment | passed one's certification | passed one's inspection | end-of-life module | end-of-life training | end-of-life course
    end-of-life conversations | end-of-life planning | end-of-life education
    passed inspection | passed a law | passed along | passed by | passed on to | passed down | wake up | in the wake of | the wake of | wake forest
    remains open | remains closed | remains the | remains a | remains our | remains committed | drowning in paperwork | drowning in debt
    drowning in emails | terminal building | bus terminal | airport terminal | credit card terminal | payment terminal | celebration of life insurance
    rest easy knowing | rest easy that | you can rest easy | battery died | phone died | computer died | died down | dead sea | she's gone above
    he's gone above | she's gone on to | he's gone on to
        died and went to heaven | dead on target
  `),
]
