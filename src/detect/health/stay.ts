import { everyday, words } from './list.js'

/** Coming to care, staying and going, in everyday words. */
export const stay = [
  words('care-event', 'visit', 'likely', `
    saw the consultant | saw one's consultant | saw a consultant | saw the specialist | saw a specialist | saw one's specialist | saw one's GP
    saw the GP | saw one's doctor | saw the oncologist | saw the surgeon | sees the consultant | sees one's consultant | sees one's doctor
    sees neuro | sees ortho | sees cardiology | saw ortho | saw neuro | saw cardiology | saw derm | saw ENT | saw urology | saw GI | saw psych
    saw haematology | saw the hygienist | sees the hygienist | saw the physio | sees the physio | seen by neuro | seen by ortho | seen by psych
    seen by the crisis team | seen by cardiology | seen by the consultant | seen by the registrar | seen by Dr | seen by physio | seen in the ED
    seen in ED | seen in A&E | seen in the ER | seen at the clinic | seen at urgent care | seen on the ward round | seen on rounds | reviewed by the
    reviewed by neuro | reviewed by ortho | reviewed by cardiology | reviewed by psych | reviewed by a consultant | reviewed on the ward
    reviewed on the ward round | reviewed in clinic | reviewed her in clinic | reviewed him in clinic | assessed in A&E | assessed by psych
    assessed by the crisis team | assessed in clinic | consultant review | senior review | med reg review | under the care of | under the care of our
    under neurology | under cardiology | under haematology | under rheumatology | under orthopaedics | under respiratory | under renal
    under the surgeons | under the medics | under the pain team | known to our service | known to services | known to psych | known to CAMHS
    open to the team | open to our service | open to community nurses | on our caseload | on my caseload | on our patient list | on my patient list
    on our ward | on my ward | on my list today | on my list this morning | on today's list | regular of ours | long-time patient | longtime patient
    long-standing patient | loyal patient | patient of ours | patient here since | a patient here | a patient since | a patient with us
    a patient of Dr | patient of Dr | registered with us | registered with our practice | registered at our | registered at our practice
    joined our practice as a patient | transferred one's care | established care | referred by A&E | referred to neuro | referred to cardiology
    referred to ortho | referred to psych | referred to CAMHS | referred to physio | referred to dermatology | referred to ENT | referred to urology
    referred to haematology | referred to rheumatology | referred her to | referred him to | referred them to | GP referred | GP sent her
    GP sent him | GP sent her in | GP sent him in | sent in by one's GP | two-week wait | 2WW | stat consult | psych consult | neuro consult
    cardiology consult | surgical consult | ortho consult | consult for | GI consult | six-week check | six-week postnatal check
    six-week post-natal check | postnatal check | post-natal check | 6-week check | eight-week check | two-month check | 2-month check
    four-month check | nine-month check | one-year check | 12-month check | new-patient visit | first dentist visit | last visit was | last seen
    last seen in | last seen by | last saw us | last clinic | clinic review | clinic letter | outpatient review | telephone clinic
    hospital follow-up | discharge follow-up | urgent care visit | visit to urgent care | went to urgent care | walk-in centre visit
    walked into our clinic | walked into urgent care | walk-in patient | in and out of hospital | in and out of the hospital | in and out of A&E
    trip to casualty | trip to A&E | trips to A&E | trip to the hospital | trip to urgent care | trips to the ER | ER trip | ER trips | A&E trip
    A&E trips | visit to A&E | visit to the ER | visit to the emergency room | ER last night | night in A&E | hours in A&E | hours in the ER
    hours in the ED | in A&E all night | in the ER all night | in the ER last night | turned up at A&E | turned up in A&E | went to A&E
    took her to A&E | took him to A&E | walked into A&E | walked into the ED | presented at A&E | presented to A&E | presented to ED
    showed up in the ER | showed up at the ER | ended up in A&E | ended up in hospital | landed in hospital | landed in A&E | back in A&E
    frequent attender | regular attender | popped in with one's | dropped in for one's | stopped by for one's | saved his sight | saved her sight
    saved one's leg | saved one's baby | in for a cleaning | in for a scan | in for bloods | in for an injection | in for a filling | in for a crown
    in for a physical | in for treatment | in for a follow-up | in today for | in yesterday for | in this morning for | in this week for
    in last week for | in again for | in to have one's | in to get one's | in to see Dr | in to see us | in to see me | in to see our
    here for a cleaning | was in last week | was in today | was in yesterday | been in for | been in twice | comes to us every | comes to us for
    comes here for | comes every week | comes every Tuesday | comes weekly for | comes fortnightly | comes every fortnight | comes three times a week
    comes twice a week | came all the way from | came to me with | came to me for | came to me in | came through the doors with | came through A&E
    came through triage | came through the ED | came up from A&E | came up from the ED | came in after | came in via | came in through A&E
    came in by helicopter | came in pale | came in limping | came in unable to | came in screaming | came in crying | came in confused
    came in wanting | came in worried | came in asking | came in because | came in Thursday | came in Monday | came in Tuesday | came in Wednesday
    came in Friday | came in Saturday | came in Sunday | walked in to clinic | wheeled into | wheeled into theatre | wheeled to | carried into the ER
    carried into A&E | brought into A&E | brought into the ED | brought to the ER | brought to the ED | brought to A&E | brought to hospital
    brought to the hospital | brought by ambulance | brought her to us | brought him to us | brought her to the ER | brought him to the ER
    brought her baby in | brought in after | brought in with | brought in from | brought in for | took her to hospital | took him to hospital
    took her to the hospital | took him to the hospital | took her to the doctor | took him to the doctor | rushed to A&E | rushed her to
    rushed him to | blue-lighted | blue-lit | blue lit to | blue-lighted in | blued in | lights and sirens | by air ambulance | air ambulance to
    air ambulance took | air-ambulanced | helicoptered to | helicoptered | heli'd | flown out to | flight crew brought | medics brought | medics bring
    squad brought | EMS brings | EMS rolled in | rolled in by EMS | on the stretcher | on a gurney | on the gurney | on a stretcher | on a trolley
    on trolleys | trolley in the corridor | in the corridor for | corridor care | in a hallway bed | hallway bed | boarded in the ED
    boarding in the ED | boarded for | evaluated at our | evaluated in our | assessed in our | assessed at our | examined in our | examined at our
    checked over by our | observed in our | monitored in our | monitored on our | looked after by our | looked after on our | looked after in our
    cared for by our | cared for in our | cared for on our | cared for at our | cared for here | nursed here | nursed on our | nursed through
    care he received | care she received | care they received | care that he received | care that she received | care his mother received
    care her mother received | care he got | care she got | delivered all three of her | straight from my chair to | straight to theatre
    straight to A&E | straight to the ER | to neurosurgery | from psych | to psych | in psych | on psych | saw dr | sees dr | seeing dr | sees doctor
  `),
  words('care-event', 'visit', 'possible', `
    seen by the team | seen by a specialist | seen by our | seen by one of our | seen by a doctor | seen by the doctor | seen by the nurse
    seen at our | under Dr | known to the team | known to us | on our books | on our waiting list | establish care | establishing care
    referred to us | referred to our | annual review | annual check | yearly check | new patient check | new patient exam | first visit with us
    first visit to our | first visit to us | in clinic | clinic today | clinic yesterday | outpatients | outpatient clinic | OPD | phone consultation
    phone consult | telephone consultation | virtual visit with | video consultation | video consult | e-consult | eConsult | telemedicine visit
    tele-visit | telehealth session | dentist visit | MIU | frequent flyer | frequent flier | popped in to see us | popped in to say
    dropped in to see us | dropped by to see us | stopped by to see us | stopped by to thank | stopped by the unit | came by the unit
    came by to see us | came by to thank | came back to visit us | came back to visit | came back to thank | came back to see us
    came back to say thank you | came to visit us | came to say thank you | back to say thank you | returned to thank | visited the unit that
    visited the ward that | reunited with the team that | reunited with one's nurses | reunited with one's care team | reunited with the paramedics
    reunited with the crew | reunited with the nurse who | met the team who saved | met the paramedics who | thanked the team that saved
    thanked the nurses who | saved one's life | was here for | was in for | was in on | is in for | hobbled in | brought to us | rushed to | on blues
    boarding for | evaluated in the | evaluated at the | looked after by the | cared for by the | saw doctor
  `),
  words('care-event', 'admission', 'likely', `
    elective admission | crash admission | unplanned admission | kept her overnight | kept him overnight | kept in overnight | kept in for
    kept in hospital | kept in for obs | kept in for observation | keeping her overnight | keeping him overnight | staying in overnight
    staying in hospital | stayed in hospital | stayed overnight in hospital | stayed overnight with us | overnight in hospital
    overnight at the hospital | overnight in the hospital | in overnight for | overnight obs | overnight observation | spent the night on the ward
    spent the night in A&E | spent the night in the ER | nights in hospital | nights in the hospital | nights on the ward | night in hospital
    night in the hospital | days in hospital | weeks in hospital | months in hospital | year in hospital | days on the ward | weeks on the ward
    months on the ward | days in ITU | weeks in ITU | days on the unit | weeks on the unit | days inpatient | weeks inpatient | inpatient for
    inpatient since | inpatient on | was an inpatient | is an inpatient | hospital inpatient | in for a day case | stay on our ward | stay on our unit
    stay at our hospital | stay in our | stay in hospital | stay in the hospital | in hospital since | in hospital again | back in hospital
    still in hospital | still on the ward | in the hospital again | in the hospital since | been in hospital | been in the hospital
    going into hospital | goes into hospital | went into hospital | taken into hospital | off to hospital | one's hospital bed | bed on the ward
    on the ward for | on the ward since | moved to a ward | moved to ward | moved to the ward | moved to HDU | moved to a side room | moved to rehab
    moved to step-down | moved into the care home | moved into a care home | moved into our care home | moved to a care home | went into a care home
    went into a home | gone into a home | placed in a care home | in a care home | a resident of our | lives with us in | lives on our memory
    has lived here since | step down from ITU | stepped down from | stepped down to the ward | stepped up to | out of ITU | off the unit | in ITU
    in the ITU | in HDU | observation status | on obs | on obs overnight | for observation | for obs | discharge lounge | kept her in overnight
    kept him in overnight | kept her in for | kept him in for | kept her in hospital | kept him in hospital | keeping her in overnight
    keeping him in overnight | keeping her in for | keeping him in for | placed on my unit | advised admission | nights on our | weeks with us on
  `),
  words('care-event', 'admission', 'possible', `
    admission for | emergency admission | planned admission | overnight stay | day patient | day case | stayed with us for | stay with us
    in hospital | in the hospital | hospital bed | on ward | in sheltered housing | in supported living | resident here | resident since
    resident at our | lives at our | lives in our | side room | bay 1 | bay 2 | bay 3 | bay 4 | bay 5 | bay 6 | back on the ward | placed on our unit
    on admission | nights with us
  `),
  words('care-event', 'discharge', 'likely', `
    self-discharge | took one's own discharge | discharging today | for discharge today | ready for discharge | awaiting discharge | medically fit
    medically fit for discharge | medically optimised | discharge planning meeting | discharge today | discharge tomorrow | discharge from hospital
    signed off from physio | signed off from PT | sent them home | went home Monday | went home Tuesday | went home Wednesday | went home Thursday
    went home Friday | went home Saturday | went home Sunday | going home Monday | going home Friday | goes home tomorrow | gets to go home
    getting to go home | allowed home | allowed to go home | let home | let him home | let her home | let out of hospital | home on IVs | home on IV
    home with a package | home with oxygen | home with a drain | home by the weekend from | home after weeks | home after months | home after days
    home after a month | home after one's | home after 10 days | back home after | safely home after | headed home after | heading home after
    head home after | heads home after | leaves hospital | leaving hospital | left hospital | left hospital on | leaves the hospital
    walked out of hospital | walked out the front door of | walked himself out | walked herself out | clapped out of | clap-out | clapped out
    car seat challenge | rooming in before | repatriated | repatriated to | repat | home from the children's hospital | home from rehab
    home from theatre | home from A&E | home from the ER | went home at last | goes home at last | finally went home | finally goes home
    finally got home | joins us from hospital | back from hospital | back from the hospital
  `),
  words('care-event', 'discharge', 'possible', `
    delayed discharge | discharge home | discharge letter | early discharge | safe discharge | signed off by | signed off from | went home on
    went home with | went home this morning | went home after | going home on | going home with | goes home on | home at last after | home in time for
    left the ward | left the unit | left our unit | left our ward | leaves our unit | went home to one's | goes home to one's
  `),
  words('care-event', 'transfer', 'likely', `
    transferred from another | transferred up to | transferred by air | transferred by helicopter | transferred by ambulance
    transferred to a specialist | transferred to hospital | transferred to the hospital | transferred to the ward | transferred to the unit
    transferred to the OR | transferred to theatre | retrieved by | retrieval team | sent to A&E | sent to hospital | sent to the emergency room
    sent to urgent care | sent to cardiology | sent for a scan | sent for tests | sent for bloods | sent for further tests | sent her for
    sent him for | sent her to hospital | sent him to hospital | sent her to the ED | sent him to the ED | sent her to A&E | sent him to A&E
    sent her straight to | sent him straight to | transport to hospital | patient transport | by helicopter to | brought by lifeboat
    brought by helicopter | winched to | medflighted | lifted to hospital | stretchered
  `),
  words('care-event', 'transfer', 'possible', `
    transferred in from | transferred over from | transferred over to | transferred back to | transferred to a | transferred to another | flown in
    flown out | flown by | flown from | flown here | brought to us by
  `),
  words('care-event', 'birth', 'likely', `
    had one's baby | had a little boy | had a little girl | had a healthy baby | had twins | had triplets | had her twins | having a baby with us
    having one's baby with us | baby arrived | baby's arrival | baby is finally here | twins arrived | arrived safely weighing | arrived weighing
    arrived at 3 am | born in the ambulance | born in the taxi | born in the hallway | born in the lift | born in the elevator | born in the back of
    born here | born with us | born without | born weighing | born too early | born too soon | born not crying | born in the caul | born en caul
    born a month early | born two months early | born three months early | caught the baby | caught her baby | caught our first | delivered by section
    delivered by forceps | delivered by ventouse | delivered by our | delivered by one's husband | delivered by emergency | delivered safely
    delivered early | delivered in the car | delivered in the ambulance | delivered in the parking lot | delivered in the bathroom
    delivered in theatre | waters went | her waters | in early labour | in early labor | in established labour | in active labour | contracting every
    complete and pushing | pushed twice | baby crowning | head crowning | was crowning | homebirth | freebirth | waterbirth | birth debrief
    induction booked | booked for induction | induction date | induction of labour | induction of labor | induced today | induced early | induced this
    inducing her | bonus baby | new parents of | mum of newborn | mom of newborn | new dad of | welcomes baby | welcomed baby | newborn son
    newborn daughter | newborn twins | baby number two | baby number three | baby no 2 | second baby with us | third baby with us
  `),
  words('care-event', 'birth', 'possible', `
    baby came | baby is here | baby was here | made one's arrival | made one's appearance | made one's entrance | made one's debut | entered the world
    came into this world | welcomed into the world | brought into the world | born with | early labour | early labor | laboured | labored
    labour started | labor started | labour lasted | labor lasted | hours of labour | hours of labor | hour labour | hour labor | birth story
    birth partner | birthing partner | induced on | induced for | induced because | bundle of joy
  `),
  words('care-event', 'milestone', 'likely', `
    got the all-clear | given the all clear | all clear from | got one's all clear | told he was clear | told she was clear | rang our bell
    bell was rung | ring that bell | last round done | last round of | final round of | last zap | finishes treatment | completed one's course of
    completed one's rehab | halfway through treatment | came off the drip | off the drip | off all one's drips | off one's oxygen
    breathing by herself | breathing by himself | breathing without | breathing unassisted | first breath without | woke up after | waking up from
    came out of theatre | came through the operation | came through the op | survived the operation | survived one's | survived the crash
    walking again | swallowing again | breathing again | first solid food in | first meal in weeks | first words since | first words after
    first cuddle | first cuddles | first bath in | first time out of bed | out of bed for the first time | sat up for the first time
    sat out in the chair | sat out in a chair | sat on the edge of the bed | sat in the chair for | stood for the first time
    stood up for the first time | stood unaided | stood independently | walked unaided | walked ten metres | walked 10 metres | walked to the bathroom
    walked to the end of the ward | walked the length of the | walked the ward | walked laps of the | walked down the ward | walked a few steps
    walked for the first time | walked with one's walker | walked on one's new | walked on one's own | took one's first step | taken one's first steps
    first steps on one's | first steps with | climbed the stairs with | did the stairs | did stairs today | stairs with physio
    independent with transfers | regained movement | regained feeling | regained one's speech | regained one's sight | regained the use
    recovered fully | recovered well | recovering in | recovering after | recovering on | recovering nicely | recovering slowly | fully recovered
    making a recovery | made a recovery | making a full recovery | making good progress after | road to recovery | speedy recovery
    got one's tube out | got one's drain out | got one's port out | got one's new leg | got one's glasses | got one's pump | got one's wheelchair
    hearing for the first time | heard one's voice for the first time | saw clearly for the first time | saw one's mother's face for the first time
    one-year scan | five-year scan | five-year all clear | five years clear | day +100 | day +30 | day +14 | day +7 | weeks after birth | POD4 | POD5
    POD6 | POD7 | POD 4 | POD 5 | POD 6 | POD 7
  `),
  words('care-event', 'milestone', 'possible', `
    through treatment | pulled through | survived a | survived against | eating again | talking again | sat out for | took a few steps
    took three steps | took five steps | took ten steps | recovered from | recovery after | recovery has been | one's recovery
    heard for the first time | weeks out from | months out from
  `),
  words('care-event', 'missed', 'likely', `
    DNAs | DNA letter | never showed for | never turned up for | never came for | didn't turn up for | didn't turn up to | did not turn up for
    failed to turn up | failed to return | failed to come back | lost to follow-up | cancelled same day | canceled same day | same-day cancel
    short-notice cancellation | late cancel | late cancellation | rebooked her | rebooked him | rebooked one's | missed one's review
    missed three sessions | missed two sessions | missed a session | missed doses | missed a dose | skipped doses | skips doses | late for one's
    refused bloods | refused blood | refused an ambulance | refused transport | refused to be weighed | refused to go to hospital | refused to be seen
    refused admission | refused consent | refused the vaccine | refused the scan | refused a scan | refused to come in | refusing treatment
    refusing care | refusing food | refuses treatment | refuses care | refuses personal care | declined treatment | declined admission
    declined further treatment | declined transport | declined vaccination | declined the scan | stopped treatment | stopping treatment
    stopped taking one's | came off one's tablets | took herself off | took himself off | not taking one's | non-adherent | nonadherent
    non-concordant | walked out AMA | left without treatment | left before treatment | left before being seen | absconded | absconded from
    eloped twice | went AWOL from the ward | AWOL from the ward | walked off the ward | ran from the ward | fired as a patient
    fired her as a patient | fired him as a patient | dismissed as a patient | removed from our list | removed from the practice list
    struck off our list | terminated as a patient
  `),
  words('care-event', 'missed', 'possible', `
    didn't turn up | cancelled on the day | canceled on the day | cancelled again | canceled again | cancelled twice | canceled twice
    cancelled three times | skipped one's | declined one's | stopped coming to
  `),
  everyday('care-event', `
    pushed for change | pushed for a | pushed for the | pushed for more | pushed for better | pushed for new | pushed for an
    took her first steps into | took his first steps into | took her first steps towards | took his first steps towards | ring the bell at
    ring the bell on | ring the bell for service | babies were born here | born into | born in the usa | giving birth plan | stay with us for
    annual review of | annual review process
  `),
]
