/** What is taken, tested, counted in rounds and days. In small letters; phrases between bars. */
export const medicines = {
  OWNMED: `
    tablet | tablets | pill | pills | medicine | medicines | script | prescription | meds | medication | dose | drops | cream | inhaler | jab | jabs
    shots | injection | injections | infusion | antibiotics | insulin | chemo | painkillers | steroids | refill | patches | eye drops | drip
    transfusion | vaccine | vaccines | booster | methadone | sedation | nebs | vitamins
  `,
  MEDFORM: `
    tablet | tablets | pill | pills | capsule | capsules | drops | medicine | medicines | script | scripts | prescription | prescriptions | meds | jab
    jabs | injection | injections | inhaler | inhalers | patches | cream | ointment | antibiotics | antidepressants | painkillers | steroids | insulin
    chemo | vaccine | vaccines | sedation | drip | infusion | infusions | nebs | eye drops | blister packs | dosette | methadone | medication
    medications | refill | refills | sedatives | statins | thinners | puffs | tabs | water tablets
  `,
  TAKES: `
    takes | took | taking | stopped | started | starts | finished | skipped | missed | crushed | collected | collects | collecting | picked up
    picks up | picking up | refilled | refills | weaned off | tapered off | put on | put him on | put her on | started on | started her on
    started him on | upped | doubled | halved | switched | forgot | forgets | refused | refuses | refusing | ran out of | runs out of | running out of
    prompted with | reminded to take | hid | hides | spat out | spits out | cheeked | hoarded | dropped off | injects | administers | responded to
    allergic to | reacted to | hooked on | addicted to | prescribed her | prescribed him | gave her | gave him | lives on | home on | sent home on
    came off | relies on | changed her | changed his | adjusted her | adjusted his | hand her | crush her | crush his
  `,
  INJ: `
    injection | injections | jab | jabs | booster jab | flu jab | depot | epidural | cortisone | b12 | steroid injection | iron infusion | nerve block
  `,
  SAMPLE: `
    scan | bloods | labs | swab | swabs | culture | cultures | biopsy | biopsies | smear | sample | x ray | xray | path | histology | bloodwork
    blood work | echo | angio | angiogram | mri | ct | pet scan | mammogram | ultrasound | colonoscopy | endoscopy | urine | stool | ecg | ekg | eeg
    pap | doppler | dexa | psa | a1c | blood test | blood tests | genetics | genetic test | pcr | lateral flow | drug screen | tox screen | lp
    spinal tap | pregnancy test | covid test | strep test | flu test | throat swab | nipt | amnio | karyotype | troponin | cytology | hiv test
    sti screen
  `,
  OUTCOME: `
    came back positive | came back negative | came back clear | came back normal | came back abnormal | came back high | came back low
    came back clean | came back showing | came back benign | came back malignant | came back fine | came back inconclusive | lit up | grew | showed a
    showed an | shows a | showed no | showed nothing | was clear | were clear | was benign | was normal | were normal | was negative | was positive
    were negative | were positive | were fine | was abnormal | came back | are back | is back | confirmed
  `,
  TAKEN: 'done | taken | drawn | booked | repeated | sent off | sent | came back | back',
  HADTEST: `
    had | having | getting | got | gets | needs | needed | has had | waiting for | awaiting | sent for | booked for | booked in for
  `,
  ORDINAL: `
    second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | final | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th
    12th | 20th | penultimate | last | next | first
  `,
  COUNTED: `
    infusion | infusions | transfusion | injection | jab | biopsy | transplant | stent | operation | fraction | radiotherapy | immunotherapy
    steroid injection | embryo transfer | iui | epidural | nerve block | root canal | dialysis session | physio session | pt session
    counselling session | colonoscopy | hospital stay | icu stay | c section | lumbar puncture | hip replacement | knee replacement | chemo session
    radiation treatment | hearing aid | brain surgery | heart surgery | back surgery | knee surgery | hip surgery | lung transplant
    kidney transplant | cycle of ivf | round of ivf | vaccine dose | skin graft | cancer treatment | ect | detox | craniotomy | amputation
  `,
  SERIES: `
    cycle | round | session | dose | fraction | treatment | course | cycles | rounds | sessions | doses | fractions | treatments | set | lot | batch
    week | day | month
  `,
  REGIMEN: `
    ac | ec | tc | fec | tch | tchp | folfox | folfiri | folfirinox | chop | r chop | bep | abvd | flot | capox | xelox | taxol | chemo | chemotherapy
    immuno | immunotherapy | radiation | radiotherapy | rads | ivf | iui | icsi | clomid | letrozole | ivig | ect | tms | ketamine | dialysis | physio
    pt | botox | antibiotics | steroids | prednisone | prednisolone | pembro | keytruda | herceptin | rituximab | infliximab | azacitidine
    carboplatin | cisplatin | amoxicillin | augmentin | doxycycline | plasma exchange | detox | treatment | treatments | infusions | injections
    fillers | microneedling | coolsculpting | invisalign | aligners | allergy shots | emdr | cbt | photopheresis | phototherapy | light therapy
    acupuncture | tamoxifen | ozempic | mounjaro | wegovy | methadone | suboxone | accutane | isotretinoin | warfarin | testosterone | stims
    the vent | ecmo | cpap | paxlovid | tamiflu | insulin | metformin | statins | antidepressants | tube feeds | tpn | iv antibiotics | meds
    physical therapy | speech therapy | occupational therapy | rehab | counselling | counseling | therapy | physiotherapy | sertraline | lithium
    humira | tazocin | vancomycin | penicillin | prednisone taper | her meds | his meds | chemoradiation | brachytherapy | proton therapy
  `,
  SPAN: `
    day | days | week | weeks | month | months | night | nights | session | sessions | round | rounds | cycle | cycles | course | courses | dose
    doses | hours | years
  `,
  OF: 'of | of her | of his | into | into her | into his | on | off | without',
  MODALITY: `
    laser | botox | filler | facial | peel | massage | adjustment | whitening | bleaching | microneedling | physio | pt | ot | speech | counselling
    counseling | therapy | psychology | acupuncture | dialysis | chemo | radiation | radiotherapy | infusion | ivig | ect | tms | ketamine | emdr
    cbt | rehab | hydro | play therapy | group therapy | phototherapy | cryo | prp | dry needling | cupping | traction | hand therapy
  `,
  SITTING: 'session | sessions | course',
  ISON: `
    is on | was on | were on | are on | been on | still on | now on | back on | stays on | stayed on | he's on | she's on | put on | kept on
    you're on | they're on
  `,
  OWNTAKE: `
    tablet | tablets | pill | pills | meds | medication | medications | injection | injections | infusion | infusions | jab | jabs | inhaler
    inhalers | script | prescription
  `,
  CYCLE: 'cycle | fraction | transfer | infusion | chemo | transfusion | aligner',
  POSNEG: `
    was negative | was positive | were negative | were positive | is negative | is positive | came back negative | came back positive
    came back clear | positive for | negative for
  `,
  ASSAY: 'test | tests | pcr | swab | screen | culture | blood test | drug test | covid test | pregnancy test',
  SPECIMEN: 'labs | bloods | bloodwork | cultures | swabs | swab | urine | sputum | biopsies | blood gases | gas',
  DRAWN: `
    drawn | taken | sent | sent off | were drawn | look good | look great | looked good | look terrible | are off | were off | tanked | are in
    in the lab
  `,
} as const
