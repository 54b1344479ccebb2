import { everyday, words } from './list.js'

/** What happens between a person and a place of care: coming, staying, going, staying away. */
export const care = [
  words('care-event', 'admission', 'certain', `
    admitted to the hospital | admitted to hospital | admitted to the icu | admitted to icu | admitted to the nicu | admitted to the floor
    admitted to our unit | admitted to our floor | admitted to psych | admitted to rehab | admitted to hospice | admitted with | admitted for
    admitted overnight | hospitalised | hospitalized | hospitalization | hospitalisation | hospital admission | icu admission | inpatient stay
    readmitted | re-admitted | readmission | bounceback | icu stay | nicu stay | hospital stay | length of stay | days in the icu | days in the nicu
    weeks in the icu | weeks in the nicu | months in the nicu | days in the hospital | weeks in the hospital | months in the hospital
    in the hospital for | in hospital for | in the hospital with | in hospital with | in the icu | in icu | in the nicu | in the picu
    in intensive care | still in the hospital | back in the hospital | landed in the hospital | landed in the er | ended up in the hospital
    ended up in the er | ended up in the icu | spent the night in the hospital | put in the hospital | nursing home placement
    placed in a nursing home | moved to memory care | moved into memory care | moved to hospice | voluntarily admitted | direct admit
  `),
  words('care-event', 'admission', 'likely', `
    admitted | new admit | new admission | kept overnight | kept for observation | under observation | obs status | boarding in the er
    bed was available | occupied bed | moved in with us | joined our memory care | became a resident | our newest resident
    respite stay | bed 1 | bed 2 | bed 3 | bed 4 | bed 5 | bed 6 | bed 7 | bed 8 | bed 9 | bed 10 | bed 12 | bed 14
  `),
  words('care-event', 'discharge', 'likely', `
    discharged | discharged home | discharged today | discharged yesterday | discharge day | discharge date | discharge papers | discharge paperwork
    discharge instructions | discharge summary | was discharged | got discharged | being discharged | left AMA | left against medical advice
    signed out AMA | AMA'd | eloped from | released from the hospital | released from hospital | sent home | sent her home | sent him home
    went home from the hospital | home from the hospital | home from hospital | finally home | finally going home | going home today
    going home tomorrow | goes home today | went home today | went home yesterday | heading home today | home with family | home with one's family
    walked out of our | walked out of the hospital | walked out of the icu | walked out of here | wheeled out | left the hospital
    leaving the hospital | left the nicu | left the icu | nicu graduate | nicu grad | nicu graduation | graduated from the nicu | graduated from rehab
    rehab graduation | car seat test | discharge to rehab | discharged to hospice | discharged to a nursing home | discharged to | home with hospice
    cleared to go home | got to go home
    left our hospital | left our clinic | walked off our unit | walked off our ward | left our hospice
  `),
  words('care-event', 'transfer', 'likely', `
    transferred out | transferred here | transfer patient | patient transfer | interfacility transfer | moved to the icu | moved to the floor
    upgraded to icu | upgraded to the icu | downgraded to | sent to the er | sent to the ed | sent to the hospital | sent upstairs
    sent her to the er | sent him to the er | sent to a specialist | referred by one's | referred for | referral | referred out | flown to
    flown in from | flown in by | flown by helicopter | lifeflighted | medflight | med flight | care flight | transport team | transported to
    transported by | transported
    taken to us | was taken to us | flown to us | airlifted to us | driven to us | shipped to us
  `),
  words('care-event', 'emergency', 'certain', `
    brought in by ambulance | BIBA | bibems | brought in by ems | brought in by police | brought in by family | brought in by squad
    brought in by medics | brought in by helicopter | came in by ambulance | arrived by ambulance | came by ambulance | taken by ambulance
    taken to hospital | taken to the hospital | rushed to hospital | rushed to the hospital | rushed to the er | rushed into surgery
    called an ambulance | called 911 for | er visit | ed visit | emergency room visit | trip to the er | went to the er | went to the emergency room
    took her to the er | took him to the er | a&e visit | trauma code | rapid response called | rapid response | code stroke | stroke alert
    stemi alert | code pink | code white | code gray called | mass casualty patient | walk-in stab | ems brought
  `),
  words('care-event', 'emergency', 'likely', `
    wheeled in | stumbled in | staggered in | dropped off at the er | 911 call | called 911 | 999 call | emt brought | first responders found
    found down | found unconscious | found unresponsive | found on the floor | found in bed | extricated | welfare check | chopper | helicopter landed
    full arrest | our trauma | trauma tonight | code tonight | walked into the er | came through our doors | came through our er | triaged
    triaged as
  `),
  words('care-event', 'birth', 'likely', `
    gave birth | giving birth | give birth | birth of one's | birthed | was born | were born | born at | born on | born this | born last | born today
    born yesterday | born via | born by | born vaginally | newborn baby girl | newborn baby boy | baby born | baby was born | delivered a
    delivered one's | delivered her baby | delivered the baby | delivered twins | delivered triplets | delivered by c-section | delivered via
    delivered at | delivered vaginally | delivering twins | vaginal delivery | vaginal birth | in labor | in labour | in active labor
    went into labor | went into labour | going into labor | labored for | laboured for | laboring | labouring | pushed for | pushed out
    being induced | was induced | got induced | new mom of | new mum | new mama | welcomed one's baby | welcomed one's first | welcomed one's second
    welcomed one's son | welcomed one's daughter | welcomed a baby | welcomed a baby boy | welcomed a baby girl | welcomed twins | welcomed triplets
    baby boy | baby girl | bouncing baby boy | bouncing baby girl | new year's baby | first baby of the year | first baby of | baby of the year
    leap day baby | tipped the scales | newest arrival | congratulations on the birth | birth announcement | born in our parking lot | born in the car
    triplets born | twins born | quadruplets | quintuplets | precipitous delivery | delivery of one's
    born to us | born in our
  `),
  words('care-event', 'milestone', 'likely', `
    rang the bell | ring the bell | rings the bell | ringing the bell | ringing that bell | rung the bell | rang that bell | rang one's bell
    bell ringing | rang the cancer bell | end-of-treatment bell | end of treatment | kicked cancer | last day of treatment | last day of radiation
    last infusion | last dialysis | final infusion | chemo graduation | graduated from physical therapy | graduated from pt | graduated from therapy
    graduated from cardiac rehab | graduated hospice | graduated from speech | graduation from rehab | walked out on one's own | walked out of rehab
    first steps after | took one's first steps | took her first steps after | first time walking | off the ventilator | breathing on one's own
    off oxygen | woke up from | opened one's eyes | transplantiversary | transplant anniversary | heart-iversary | heartiversary | kidneyversary
    cancerversary | anniversary of one's transplant | anniversary of one's surgery | anniversary of one's diagnosis | soberversary party
    braces-off day | got one's braces off | gotcha new teeth | debond day | back on one's feet | made a full recovery | full recovery from
    recovering from | recovering at home | recovering well | recovery from | on the mend | bounced back from | beat the odds | defied the odds
    miracle patient | miracle baby | survivor | survivor of | fought for one's life | fighting to live | one year post | one year out | one month post
    six weeks post | weeks post-op | days post-op | months post-op | post-op day | pod1 | pod2 | pod3 | POD 1 | POD 2 | POD 3
  `),
  words('care-event', 'missed', 'likely', `
    no-showed | no-shows | no-show | no showing | noshow | didn't show up for one's | did not show up for one's | failed to show up for
    failed to attend | DNA'd | did not attend | missed one's appointment | missed one's appointments | missed appointment | missed appointments
    missed an appointment | missed two appointments | missed three appointments | missed one's visit | missed one's cleaning | missed one's follow-up
    cancelled one's appointment | canceled one's appointment | cancelled last minute | canceled last minute | cancelled the appointment
    canceled the appointment | rescheduled one's | late for one's appointment | arrived late to one's | late to one's appointment
    left without being seen | lwbs | walked out before | dismissed from the practice | dismissed from our practice | discharged from the practice
    discharged from our practice | noncompliant | non-compliant | refused care | refused treatment | refused to take
  `),
  words('care-event', 'visit', 'certain', `
    one's appointment | one's appt | one's appts | one's appointments | one's check-up | one's checkup | one's visit | one's visits | one's last visit
    one's recent visit | one's most recent visit | one's first visit | one's next visit | one's last appointment | one's next appointment
    one's follow-up | one's follow-up visit | one's follow-up appointment | one's consultation | one's consult | one's new patient visit
    one's well-child visit | one's annual exam | one's annual physical | one's recall visit | one's cleaning | one's procedure | one's surgery
    one's scan | one's treatment | one's treatments | one's stay | one's hospital stay | one's admission | one's discharge | one's session
    one's intake | post-op visit | post-op appointment | post-op check | pre-op visit | pre-op appointment | follow-up visit | follow-up appointment
    follow-up appt | well-baby visit | well-child check | well-child visit | well-woman exam | well-woman visit | prenatal check-up | 6-month checkup
    six-month checkup | dental check-up | dental checkup | office visit | clinic visit | telehealth visit | telehealth appointment | video visit
    televisit | home visit | hospital visit | doctor's appointment | doctor's visit | dentist appointment | dental consultation
    annual wellness visit | house call | second opinion
  `),
  words('care-event', 'visit', 'likely', `
    presented to the er | presented to the ed | presented to our | presented to hospital | presented to the hospital | transferred to the icu
    transferred to our | transferred to rehab | transferred to hospice | transferred to another hospital | his patient
    her patient | came in for | came in to get | came in with | came in complaining | came in today | came in yesterday | came in tonight
    came in this | came in last | came in on | came into our | came into the | came into my | came to us | came to us with | came to our
    came to see us | came to see me | came to the clinic | came to the office | comes in for | comes in with | comes in every | comes in once
    coming in for | coming in with | comes to see | come in for | came back for | came back with | come back for | back for one's | was seen
    were seen | got seen | seen in our | seen in clinic | seen for | seen here | saw her in clinic | saw him in clinic | seeing us for | sees us for
    sees us | presented with | presents with | presented for | presenting with | presents to the | p/w | showed up with | turned up with
    walked in with a | stopped in for | popped in for | visited us for | visited our clinic | visited us | visiting our clinic | visited the clinic
    treated here | treated at | treated by | treated in | treated her | treated him | treated a | treated in our | we treated | I treated
    we operated on | cared for her | cared for him | taking care of her | took care of her | took care of him | looked after her | looked after him
    a patient of ours | patient of mine | been with us since | with us since | been coming to us | been coming here | brought her in
    brought him in | brought them in | brought one's daughter in | brought one's son in | brought one's mother in | brought one's father in
    brought one's child in | brought one's kids in | brought one's mom in | had an appointment | has an appointment | has a follow-up | scheduled for
    booked in for | is scheduled for | rescheduled for | pre-op'd | worked up for | evaluated for | examined by | examined her | examined him
    checkup | check-up | checkups | appt | appts | intake appointment | new patient appointment | first appointment | last appointment
    next appointment | missed call from clinic | appointment | appointments | wellness visit | wellness check | annual check-up | yearly checkup
    physical exam | last week's visit | since one's last visit | at one's bedside | on rounds | on my shift | during my shift | on shift last night
    rounded on | in my chair | in our chair | in the chair today | in my clinic | in clinic today | in triage | in the waiting room with
    sitting with her | held her hand | held his hand | on our service | on my service | on my table | under our care | under my care | in our care
    in my care
  `),
  words('care-event', 'visit', 'possible', `
    stepped down to | eloped | home after | rushed in | walked in with | ems | paramedics | medics | ambulance | pulled from | carried in | brought in
    been seen | seen last | seen at | seen on | seen by | to be seen | following up with | followed up with | follow-ups | follow-up | assessed for
    assessed by | evaluated by | examined | consulted for | consulted on | consulted | consult | bedside | inpatient | admission | inductions
    induction | crowning | admit | admits | survived | pushing | presented to | transferred to | transferred from | transferred in | transferred by
    booked for | saw one's | I saw a | we saw | one's exam | referred to | fighter | warrior | one's doctor | one's dentist | visit | visits | visited
    came in | comes in | come in | stopped by | dropped in | seen | stay | stayed | consultation | consultations | session | exam | booked | scheduled
    rescheduled | cancelled | canceled | checked in | check-in | treated | cared for | took care of | looked after | met with | with us | records
    file | chart | case | tonight's | encounter | intake | discharge | transfer | delivery | delivered | delivering | born | birth | released
    went home | going home | bell | graduated | graduation | walked out | presented
  `),
  everyday('care-event', `
    the case was filed | case was filed | case study | case studies | case manager | case managers | case management | case law | in case
    just in case | in any case | in this case | in the case of | court case | case closed | case in point | case of | display case | suit case
    pillow case | phone case | case-by-case | best case | worst case scenario | business case | use case | case load | case report | case worker
    covid cases | number of cases | cold case | home care | funeral home | home depot | home delivery | care home | stay home | stay at home
    home screen | home medical equipment | home visits program | admitted fault | admitted guilt | admitted that | admitted to stealing | admitted he
    admitted she | admitted it | admitted they | admitted wrongdoing | free admission | general admission | admission fee | admission is free
    admission is | college admission | price of admission | admission tickets | admission price | admissions office | admissions counselor
    admissions coordinator | admissions director | admissions department | admits that | admits he | admits she | admits it | school admissions
    admission of guilt | admission to the event | event admission | admission includes | admission and parking | debt discharged
    discharged a firearm | honorably discharged | honorable discharge | dishonorable discharge | discharge planner | discharge planning
    discharge planners | discharge of duties | vinyl records | world records | public records | records retention | medical records department
    electronic health records | electronic medical records | health records | medical records | records request | records requests
    records department | break records | broken records | file a claim | file a complaint | file your taxes | file name | file folder | file a report
    file cabinet | pdf file | file size | upload file | on file | single file | file format | presented by | presented at | presented a check
    presented an | presented his research | presented her research | presented their research | presented the | presented to the board
    presented with an award | presented with the | presented with a plaque | presented with a certificate | presented with a check
    presented with challenges | presented to our team | presented research | presented data | presented findings | is presented
    presented in partnership | born and raised | born leader | born again | born to | first-born | new-born class | birth to | birth rate
    birth rates | birth certificate | birth certificates | birth center | birth centers | birth place | birth defects awareness month | birth plan
    birth year | give birth to an idea | natural born | delivery driver | delivery truck | delivery service | food delivery | grocery delivery
    free delivery | package delivery | delivery time | delivery fee | care delivery | delivery of care | delivery system | delivery systems
    health care delivery | healthcare delivery | delivery options | medication delivery | delivery of services | delivered to your | delivered meals
    meals delivered | delivered a speech | delivered the keynote | delivered a keynote | delivered a talk | delivered a lecture | delivered food
    delivered flowers | delivered toys | delivered cookies | delivered supplies | delivered to the | labor day weekend | visit us | visit our
    visit the | visit www | visit website | visit here | visit for more | please visit | visit today | to visit | plan your visit | before your visit
    every visit | each visit | site visit | website visits | website visit | sites visited | web visit | visit hours | site visits | surprise visit
    official visit | virtual visit options | holiday visit | santa visit | visit from santa | visit with santa | therapy dog visit | school visit
    visit to the museum | drive-by visit | congressman visited | senator visited | visited schools | stay tuned | stay safe | stay healthy
    stay connected | stay informed | stay up to date | stay current | stay active | stay well | stay warm | stay cool | stay hydrated | stay in touch
    stay up | stay strong | here to stay | stay strong for | stay on top of | stay ahead | stay away | stay positive | stay with us on | stayed late
    stayed tuned | stayed up late | stay the course | stay cation | hotel stay | saw your post | we saw that | seen as | have seen | has seen
    as seen on | seen on tv | never seen | as seen in | seen a rise | seen an increase | we have seen | it has seen | ever seen | service line
    service lines | service fee | check-in desk | check-in counter | check-in kiosk | check in online | check in at | check in time | online check-in
    checked in on | check in with | wire transfer | bank transfer | money transfer | transfer student | transfer students | transfer credits
    transfer funds | file transfer | transfer of power | transfer pricing | data transfer | transferred to voicemail
    transferred to another department | transferred to a manager | transferred to three | college graduation | high school graduation
    graduated from college | graduated from high school | graduated from medical school | graduated from nursing school
    graduated from the university | graduated from university | graduated with | graduated cum laude | graduated magna cum laude
    nursing school graduation | graduation rate | graduation day | graduation party | graduation season | graduation ceremony
    graduated from our nurse residency | graduated from our residency | class graduated | students graduated | graduated college | graduated in
    graduation pictures | bell pepper | bell peppers | bell tower | taco bell | alarm bell | alarm bells | jingle bells | school bell | liberty bell
    bell curve | bell-bottoms | rings a bell | ring a bell | opening bell | closing bell | wedding bells | blue bell | bell ringer | bell ringers
    saved by the bell | bell schedule | salvation army bell ringers | ring the opening bell | rang the opening bell | rang the closing bell
    ring the closing bell | nyse bell | scheduled maintenance | scheduled for maintenance | scheduled for release | scheduled for completion
    scheduled for demolition | scheduled for launch | scheduled for construction | scheduled to open | scheduled to begin | scheduled for saturday
    scheduled outage | scheduled downtime | scheduled event | fully booked | booked solid | event cancelled | class cancelled | classes cancelled
    event canceled | class canceled | classes canceled | cancelled due to | canceled due to | clinic is cancelled | clinic is canceled
    concert cancelled | meeting cancelled | is cancelled | is canceled | has been cancelled | has been canceled | are cancelled | are canceled
    session starts | stick shift | released a statement | released a report | released the | released its | newly released | just released
    album released | released an album | released new | information released | released on dvd | was released today | is released
    released from prison | released data | released guidance | report released | study released | presidential candidate visited | encounter rate
    encounter a problem | encounter issues | encounter any | encounter with wildlife | encounter data | patient care technician | patient care tech
    patient care coordinator | patient billing | patient with us | stay patient | surgical resident | medical resident
    resident graduation | referral program | referral bonus | employee referral | referred to as | is referred to as | are referred to as
    sometimes referred to | commonly referred to | often referred to | also referred to as | referral network | referral line | referral form
    referral forms | referral fax | referral required | no referral needed | no referral required | self-referral | referral from your
    referrals accepted | referral rewards | survivor benefits | survivors day | national cancer survivors day | survivor on cbs
    stroke survivors group | fire fighter | fire fighters | crime fighter | street fighter | fighter jet | freedom fighter | road warrior
    weekend warrior | golden state warriors | wounded warrior | warrior pose | warrior nun | road warriors | prayer warriors | prayer warrior
    ninja warrior | mama bear warrior | warrior games | warriors game | induction ceremony | hall of fame induction | induction cooktop
    induction stove | induction to the | pushing for | pushing back | pushing boundaries | pushing the | pushing through | pushing forward
    pushing hard | baby boy names | baby boy clothes | baby girl names | appointment of | appointment to the board | appointment as
    his appointment as | her appointment as | appointment only | by appointment | by appointment only | appointment required | no appointment
    no appointment needed | no appointment necessary | no appointment required | make an appointment | schedule an appointment
    schedule your appointment | book an appointment | book your appointment | book appointments | request an appointment | appointment line
    appointments available | appointment availability | appointments are | appointment slots | for an appointment | for appointments
    appointment desk | appointment times | appointment reminder | appointment reminders | set up an appointment | appointments at
    appointment booking | appointments and | online appointments | same-day appointments | walk-in appointments | consultation fee | free consultation
    complimentary consultation | schedule a consultation | book a consultation | free consultations | virtual consultation available
    book your consultation | schedule your consultation | public consultation | free consult | consult your doctor | consult your | consult a
    consult with your | consult with a | please consult | always consult | consult our | consult the | see your doctor | talk to your doctor
    ask your doctor | call your doctor | your doctor | your doctor or | contact your doctor | ambulance service | ambulance services
    ambulance district | ambulance crew | ambulance crews | ambulance drivers | ambulance association | ambulance company | ambulance station
    ambulance fleet | ambulance ride cost | new ambulance | new ambulances | air ambulance service | ambulance cover | ambulance tour
    ambulance chaser | st john ambulance | ems week | ems agency | ems agencies | ems director | ems team | ems professionals | ems providers
    ems crews | ems conference | national ems week | paramedics week | paramedics and emts | our paramedics | paramedics program | chopper tour
    examined the | examined data | study examined | researchers examined | we examined | examined how | examined whether | assessed by researchers
    consulted experts | consulted with the city | home after work | home after school
  `),
]
