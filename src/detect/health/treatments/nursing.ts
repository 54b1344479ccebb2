import { everyday, words } from '../list.js'

/** What nursing, therapy, mental-health and end-of-life care do for a person day by day. */
export const nursing = [
  words('treatment', 'therapy', 'likely', `
    NWB | non-weight-bearing | nonweight bearing | NWB for | PWB | partial weight-bearing | TTWB | toe-touch weight-bearing | FWB
    weight-bearing as tolerated | WBAT | weight bearing again | assist of two | assist of one | assist x2 | assist x1 | mod assist | min assist
    standby assist | contact guard | dependent for transfers | transfers with one | transfers with two | transfers with assistance | pivot transfer
    stand-pivot | full hoist | ceiling hoist | ceiling track hoist | mobile hoist | standing hoist | stand aid | sara stedy | sara steady
    sit-to-stand lift | slide board | transfer board | sliding board | banana board | slide sheets | slide sheet | handling belt | gait belt
    log-rolled | log roll | on a spinal board | on a backboard | turned two-hourly | two-hourly turns | turned every two | repositioned every
    two-hourly repositioning | heels floated | heel protectors | pressure mattress | air mattress | alternating mattress | pressure-relieving mattress
    pressure cushion | pressure relief cushion | roho cushion | bed-bathed | washed and dressed by | washed by carers | personal care by
    needs help with personal care | help with washing and dressing | help with dressing | needs help dressing | needs help toileting | toileted
    toileting | toilet training programme | continence pads | wears pads | wearing pads | in pads | pad changes | pads changed | pull-ups at night
    adult briefs | changed one's bag | emptied one's bag | bag changes | fed by staff | needs feeding | needs assistance with feeding
    assisted with meals | assistance with meals | spoon-fed | prompted with meals | one-to-one feeding | modified diet | soft diet | pureed diet
    puree diet | minced and moist | thickened fluids | thickened liquids | nectar thick | honey thick | thickener | fork-mashable | level 4 diet
    level 2 fluids | IDDSI | IDDSI level | NBM | sips only | sips of water | free fluids | clear fluids | clear liquids diet | low residue diet
    renal diet | low-FODMAP | ketogenic diet for | elemental diet | exclusive enteral nutrition | EEN | modulen | fortisips | fortisip | ensure drinks
    fortified diet | supplement drinks | build-up drinks | peg-feeding | peg feeds overnight | overnight feeds | overnight feed | bolus feeds
    bolus-fed | continuous feeds | pump feed | feeds running | feed via one's | fed through a tube | fed via a tube | fed through one's | fed by tube
    fed by a tube | fed via PEG | NG fed | NG top-ups | NGT | NJ fed | NJ feeds | blended diet | farrell bag | cup-fed | finger-fed | syringe-fed
    on full feeds | full oral feeds | full enteral feeds | working up on feeds | kangaroo cuddles | open cot | came out of the incubator
    out of the incubator | low-flow oxygen | under the lights | under bili | UAC | UVC | umbilical line | umbilical lines | cooled for 72 hours
    therapeutic cooling | total body cooling | head cooling | cooled at birth | long line in | sucrose for bloods | passed one's car seat | ROP check
    ROP laser | ROP exam | physio twice a week | physio sessions | physio session | daily physio | physio every day | weekly physio | in physio
    PT sessions | PT session | PT twice a week | PT three times a week | in PT for | OT sessions | OT session | OT assessment | OT came
    stairs assessment | home assessment by OT | kitchen assessment | SALT review | SLT review | SALT assessment | SLT assessment | seen by SALT
    seen by SLT | swallow assessment | swallow therapy | passed one's swallow | failed one's swallow | swallow screen | passed swallow
    failed swallow | FEES | cleared by SLT | cleared by SALT | cleared by physio | signed off by physio | mobilising with | mobilizing with
    mobilising independently | mobilized today | mobilised today | mobilising | mobilised | up with the frame | walking with a frame
    walked with the frame | walked with physio | walked between the bars | parallel bars | treadmill training | body-weight support | lokomat
    FES bike | FES cycling | functional electrical stimulation | mirror therapy | constraint therapy | hand therapy | splinting clinic
    desensitisation | desensitization | scar therapy | hydro pool sessions | hydro session | pelvic floor physio | pelvic floor exercises for
    pelvic floor rehab | women's health physio | bladder retraining | bowel retraining | lymphatic drainage massage for | manual lymphatic drainage
    compression sleeve | voice therapy | swallow exercises | cognitive rehab | cognitive rehabilitation | neuro physio | neurophysio
    vocational rehab | work hardening | limb fitting | chiropractic treatment | reflexology for | reiki sessions | cupping session | TENS
    TENS machine | kinesio tape | K-tape | kinesiology tape | in counselling | in counseling | has counselling | sees a counsellor | sees a counselor
    counsellor every | family therapy | couples counselling | couples counseling | bereavement counselling | bereavement counseling
    grief counselling | trauma therapy | trauma-focused | schema therapy | psychodynamic | psychology sessions | sees a psychologist
    seeing a psychologist | psychologist weekly | psilocybin session | neurofeedback | meal support | refeeding | refeeding plan | under CAMHS
    seen by CAMHS | open to CAMHS | under the crisis team | home treatment team | early intervention team | CMHT | under the CMHT | assertive outreach
    care coordinator visits | CPN visits | on a section | section 2 detention | section 3 detention | under section | held under section
    detained under | detained under the mental health act | section 136 | 136 suite | 136'd | community treatment order | on a CTO | 5250
    involuntarily committed | pink-slipped | petitioned and certed | TDO'd | voluntary admission | one-to-one nursing | 1:1 nursing
    one-to-one sitter | on 1:1 | 1:1 obs | constant obs | constant observation | close observation | close obs | 15-minute checks | q15 checks | q15s
    arm's length obs | level 3 obs | elopement precautions | fall precautions | seclusion | in seclusion | secluded | prone restraint
    restrained by staff | mechanical restraint | soft restraints | wrist restraints | five-point restraints | PRT hold | PMVA | chemically restrained
    posey vest | sitter at bedside | CIWA protocol | on CIWA | on the CIWA | COWS score | rehab bed | rehab placement | went into rehab
    sent to rehab | left rehab | checked into rehab | checked herself into rehab | checked himself into rehab | residential rehab | on MAT
    sponsor and meetings | key worker sessions | EOL care | on the pathway | care withdrawn | turned the vent off | comfort-focused | made comfortable
    comfort feeds | comfort feeding | DNAR | DNACPR | MOLST | goals of care meeting | mouth care | surveillance scans | surveillance scope
    best supportive care | ceiling of care | ward-based ceiling | respect form | treatment escalation plan | TVN review | barrier nursed
    barrier nursing | in isolation | airborne precautions | reverse isolation | shielded at home | carers four times a day | carers three times a day
    carers twice a day | carers come | QDS package | double-up carers | double-up care | double handed care | night sits | waking nights
    marie curie night | discharge to assess | step-up bed | district nurse visits | community nurse visits | homecare visits | home health visits
    home health PT | private duty nurse | PDN hours | IHSS | HHA hours | befriender visits | respite last week | in respite | CNS in
    transplant nurse told | chin tucks | heel slides | clamshells for | quad sets | glute bridges for | pendulum exercises | home exercise program
    home exercise programme | physio exercises | PT homework | physio homework | speech homework | exercises from one's physio | pain chart
    drug chart | obs chart | fluid chart | fluid balance chart | stool chart | bowel chart | food chart | pain diary | sleep diary for | MAR chart
    kardex | outpatient rehab | outpatient physio | outpatient PT | vocal therapy | feeding clinic | anger management group | parenting group ordered
    falls group | no lifting for | no driving for six weeks | nothing heavier than a kettle | keep the dressing dry | keep the cast dry
    ice and elevate | soft foods until | gauze to bite on
  `),
  words('treatment', 'therapy', 'possible', `
    continence nurse | button changed | donor milk | donor breast milk | full feeds | cleared by PT | cleared by OT | mobilise | hand therapist
    hydrotherapy | biofeedback | voice therapist | prehab | osteopath | osteopathy | chiropractor | chiropractic care | acupuncture | acupuncturist
    hypnotherapy | hypnobirthing course | play therapist | art therapy | drama therapy | music therapy | IAPT | talking therapy | talking therapies
    crisis team | CPN | community psychiatric nurse | MAT | recovery coach | drug worker | harm reduction kit | MAID | medical assistance in dying
    assisted dying | assisted death | watchful waiting | active surveillance | advance care plan | tissue viability | package of care | live-in carer
    live-in care | night carers | reablement | intermediate care | district nurses | district nurse | health visitor | home health aide
    home health nurse | meals on wheels for one's | respite bed | respite weekend | admiral nurse | macmillan nurse | macmillan nurses
    breast care nurse | colorectal nurse | specialist nurse | diabetes educator | MS nurse | respiratory nurse | rheumatology nurse
    tissue viability nurse | stroke coordinator | nurse navigator | lung nurse | urology nurse | sickle nurse | hep nurse | CF nurse | pain nurse
    sexual health adviser | bereavement group | grief group | recovery group | cancer support group | keep it elevated | soft diet for
    soft foods for
  `),
  everyday('treatment', `
    hydrotherapy pool | hydrotherapy pools | jab at | jab the | took a jab at | infusion of cash | infusion of funds | infusion of capital
    infusion of energy | infusion of new | infusion of ideas | cash infusion | tea infusion | herbal infusion | transfusion of talent
    transplanted from | transplanted the | transplanted to | transplanted here | hoisted the | hoisted a | drained after | drained by the
    emotionally drained | feel drained | felt drained | feeling drained | belt and braces | retainer fee | retainer fees | legal retainer
    on retainer | scoped out | gassed up | refill online | refill your | refill reminders | bottle refill | refill station | chemo nurse
    chemo nurses | CPR class | CPR classes | learn CPR | CPR certified | CPR certification | hands-only CPR | infant CPR | CPR instructor | CPR course
    CPR training | halo effect | clean sweep | chimney sweep | paint thinners | shunted aside | surgery opening times | surgery phone lines
    closed loop recycling
  `),
]
