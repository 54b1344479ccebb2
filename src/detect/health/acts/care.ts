/** Who comes, is seen, stays and goes, and what for. In small letters; phrases between bars. */
export const care = {
  NUMBER: `
    0 | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fourteen | twenty | thirty | forty | a few | several
  `,
  OWNER: 'his | her | their | hers',
  HIM: `
    him | her | them | his mum | his dad | her mum | her dad | her mother | his mother | her father | his father | the patient | the baby | the kid
    the boy | the girl | the lady | the man | the woman | my patient | our patient
  `,
  RAN: `
    swabbed | scanned | biopsied | x rayed | xrayed | cathed | scoped | dialysed | dialyzed | transfused | catheterised | catheterized | cannulated
    intubated | extubated | sedated | cardioverted | defibbed | defibrillated | stented | tubed | hoisted | medicated | vaccinated | immunised
    immunized | jabbed | nebulised | nebulized | resuscitated | resused | proned | ventilated | anaesthetised | anesthetized | numbed up | stitched up
    splinted | casted | readmitted | triaged | narcanned | trached | log rolled | sectioned | baker acted | intubating | cannulating | transfusing
    dialysing | dialyzing | airlifted | medevaced | lifeflighted | helicoptered | rehydrated | suctioned | palliated | diuresed | scoping | cathing
    sutured | stapled | operated on | cross matched | vaccinating | fluid resuscitated | bolused | cooled | paced | debrided | plated | pinned
    rodded | sewed up | patched up | nursed | infused
  `,
  CAME: `
    in for | in to have | in today for | in yesterday for | in this morning for | in again for | back for | back in for | here for | here to have
    round for | came in for | came for | came in to have | popped in for | pops in for | dropped in for | stopped in for | stopped by for
    dropped by for | scheduled for | booked for | booked in for | booked her for | booked him for | listed for | awaiting | prepped for | prepping for
    consented for | went for | went in for | going in for | goes in for | sent for | sent off for | sent her for | sent him for | referred for
    referred her for | referred him for | recovering from | underwent | undergoing | undergoes | home after | put forward for | on the list for
    on the waiting list for | waiting list for | cleared for | brought in for | returned for | returns for | down for | up for | comes in for
    coming in for | saw us for | sees us for | comes to us for | came to us for | seen for | visited for | due his | due her | overdue her
    overdue his | missed her | missed his | cancelled her | cancelled his | canceled her | canceled his | rescheduled her | rescheduled his
    finished her | finished his | completed her | completed his
    needs her | needs his
  `,
  SERVICE: `
    check up | checkup | scan | bloods | blood test | blood tests | x ray | xray | mri | ct | pet scan | ultrasound | mammogram | jab | jabs | crown
    crowns | filling | fillings | root canal | extraction | extractions | op | operation | surgery | hip | knee | cataract | cataracts | smear | pap
    physical | injection | injections | infusion | chemo | radiotherapy | dialysis | transfusion | biopsy | colonoscopy | endoscopy | gastroscopy
    dressing change | dressing | wound check | stitches | staples | sutures | coil | implant | implants | denture | dentures | braces | retainer
    aligners | hearing test | hearing aid | hearing aids | eye test | eye exam | contact lens check | glasses | botox | fillers | filler | peel
    laser | adjustment | physio | rehab | detox | transplant | bypass | stent | stents | ablation | cath | angiogram | pacemaker | pacemaker check
    valve | echo | stress test | sleep study | fertility treatment | ivf | embryo transfer | egg collection | c section | induction | ect | tms
    counselling | counseling | cbt | emdr | methadone | script | prescription | refill | refills | repeat prescription | medication review
    asthma review | diabetic review | flu shot | flu jab | covid jab | covid booster | booster | vaccine | vaccination | vaccinations | tetanus
    travel jabs | baby jabs | cast change | cast removal | new cast | pin removal | scope | washout | debridement | skin graft | amputation
    hysterectomy | vasectomy | circumcision | tonsils | tonsillectomy | grommets | nose job | tummy tuck | facelift | lumpectomy | mastectomy
    reconstruction | lithotripsy | cystoscopy | swab | std test | sti screen | hiv test | pregnancy test | nipt | growth scan | post op check
    post op | follow up scan | treatment | knee replacement | hip replacement | cleaning | deep cleaning | scale and polish | whitening | fluoride
    sealants | mould fitting | impressions | second opinion | memory assessment | autism assessment | psych eval | nerve block | epidural
    steroid injection | cortisone shot | hernia | hernia repair | gallbladder | appendix | spinal fusion | port placement | picc | feeding tube | peg
    tracheostomy | shunt | respite | hospice | palliative care | end of life care | night sitter | personal care | bed bath | hoist assessment
  `,
  NEEDS: `
    needs | needed | needing | had | having | has had | will need | going to need | ended up with | ended up needing | refused | declined
    turned down | agreed to | opted for | put off | missed | waiting for | waits for | waited for | ready for | booked | gets | got | since | after
    without | scheduled | received | receiving | chose | requested | begged for | denied
  `,
  OPERATION: `
    op | operation | biopsy | transplant | stent | stents | bypass | root canal | extraction | extractions | hip replacement | knee replacement
    new hip | new knee | colonoscopy | endoscopy | gastroscopy | mri | ct scan | ct | pet scan | angiogram | amputation | transfusion | hysterectomy
    mastectomy | lumpectomy | c section | emergency section | skin graft | pacemaker | epidural | steroid injection | cortisone shot
    blood transfusion | iron infusion | feeding tube | tracheostomy | shunt | spinal fusion | valve replacement | heart transplant | kidney transplant
    liver transplant | lung transplant | chemo | radiotherapy | dialysis | stitches | staples | surgery | emergency surgery | scan | scans
    ultrasound | x ray | xray | blood test | blood tests | bloods | crown | filling | fillings | implant | implants | dentures | braces | hearing aids
    cataract surgery | physio | detox | rehab | counselling | counseling | stoma | colostomy | catheter | bone marrow | skin biopsy | lithotripsy
    ablation | cardioversion | plasma exchange | ivf | embryo transfer | iui | smear | pap | coil | vasectomy | circumcision | tonsillectomy
    grommets | lumbar puncture | spinal tap | nerve block | eeg | echo | sleep study | stress test | psych eval | intubation | ventilation | oxygen
    resuscitation | cpr | narcan | insulin | palliative care | hospice | treatment | respite
  `,
  DEPT: `
    neuro | ortho | orthopaedics | orthopedics | cardiology | oncology | haematology | hematology | derm | dermatology | ent | urology | gi | gastro
    gynae | renal | rheum | rheumatology | psych | camhs | crisis team | slt | pain team | palliative team | palliative care | id
    infectious diseases | vascular | plastics | maxfax | max fax | neurosurgery | neurology | endocrine | hepatology | nephrology | wound care
    mental health team | pain clinic | memory clinic | memory team | fertility clinic | breast clinic | genetics | hospice | fracture clinic
    eye casualty | the surgeons | gynaecology | gynecology | psychiatry | respiratory | community nurses | district nurses | physio | gum
  `,
  CLINICIAN: `
    consultant | registrar | specialist | gp | hygienist | physio | physiotherapist | midwife | psychiatrist | psychologist | counsellor | counselor
    therapist | oncologist | cardiologist | neurologist | dermatologist | urologist | gynaecologist | gynecologist | rheumatologist | haematologist
    hematologist | nephrologist | pulmonologist | gastroenterologist | endocrinologist | ophthalmologist | optometrist | optician | audiologist
    podiatrist | chiropodist | dietitian | dietician | surgeon | orthodontist | endodontist | periodontist | obstetrician | neonatologist
    anaesthetist | anesthesiologist | geriatrician | paediatrician | pediatrician | neuro | ortho | orthopaedics | orthopedics | cardiology | oncology
    haematology | hematology | derm | dermatology | ent | urology | gi | gastro | gynae | renal | rheum | rheumatology | psych | camhs | crisis team
    slt | salt | ot | pain team | palliative team | stoma nurse | district nurse | macmillan nurse | infectious diseases | id team | vascular
    plastics | maxfax | max fax | neurosurgery | endocrine | genetics | hepatology | nephrology | neurology | wound care | mental health team
    social worker
  `,
  SEEN: `
    seen by | reviewed by | assessed by | evaluated by | under the care of | under | referred to | referred her to | referred him to | cleared by
    signed off by | discharged by | discharged from | followed by | known to | waiting to see | treated by | waiting for | sent to | sent her to
    sent him to | open to | consulted | saw | sees
  `,
  SEES: `
    sees a | sees her | sees his | seeing a | seeing her | seeing his | saw her | saw his | under her | under his | referred by her | referred by his
    sent by her | sent by his | told her | told his | waiting to see a | waiting to see the | referred her to a | referred him to a | referred to a
    reviewed by the | reviewed by a | reviewed by our | cleared by her | cleared by his | cleared by the | signed off by the | signed off by her
    signed off by his
  `,
  TELLING: `
    oncology | cancer | chemo | dialysis | renal | stroke | dementia | memory | alzheimers | parkinsons | diabetes | diabetic | heart failure
    cardiac | epilepsy | seizure | headache | migraine | ms | als | mnd | huntingtons | pain | fracture | burns | burn | trauma | spinal | spine
    head injury | brain injury | neuro | neurosurgical | psych | psychiatric | eating disorder | eating disorders | addiction | alcohol | substance
    methadone | suboxone | opioid | detox | fertility | ivf | antenatal | postnatal | miscarriage | early pregnancy | high risk pregnancy | abortion
    menopause | gynae | sexual health | std | sti | gum | hiv | hepatitis | hep c | tb | covid | isolation | infectious disease | liver | hepatology
    transplant | ibd | crohns | coeliac | celiac | stoma | colorectal | bowel | bladder | continence | incontinence | prostate | urology | melanoma
    skin cancer | lymphoma | leukaemia | leukemia | myeloma | haematology | hematology | bone marrow | bmt | sickle | sickle cell | haemophilia
    hemophilia | thalassaemia | thalassemia | anticoag | anticoagulation | warfarin | coumadin | inr | dvt | vascular | leg ulcer | wound
    lymphoedema | lymphedema | amputee | prosthetics | prosthetic | limb | orthotics | orthotic | scoliosis | cleft | craniofacial | cystic fibrosis
    cf | asthma | copd | respiratory | chest | sleep apnoea | sleep apnea | allergy | anaphylaxis | eczema | psoriasis | acne | lupus | rheumatology
    arthritis | gout | osteoporosis | falls | frailty | hospice | palliative | bereavement | autism | adhd | down syndrome | cerebral palsy
    neuromuscular | muscular dystrophy | genetics | gender | gender identity | gender dysphoria | lipid | thyroid | endocrine | weight loss
    bariatric | obesity | glaucoma | retina | macular | low vision | squint | cochlear | audiology | tinnitus | vestibular | swallow | dysphagia
    hyperbaric | perinatal | forensic | ptsd | self harm | suicide prevention | cardio | kidney | tumour | tumor | ostomy | nicu
  `,
  WARD: 'ward | unit | floor | wing | bay | day unit | lounge',
  HELPER: 'nurse | consultant | doctor | specialist | cns | navigator | counsellor | counselor | surgeon | coordinator',
  AT: `
    in | on | at | to | into | through | from | attends | attending | attended | onto | off | on our | in our | to our | at our | on my | from our
    off our | onto our
  `,
  SPELL: 'day | days | night | nights | week | weeks | month | months | hours | years',
  WARDS: `
    in hospital | in the hospital | on the ward | on our ward | on the unit | on our unit | in icu | in the icu | in our icu | in intensive care
    in itu | in the itu | in hdu | in ccu | in nicu | in the nicu | in our nicu | in scbu | in picu | in the picu | in rehab | in detox
    in the hospice | in hospice | on ecmo | on the vent | on a vent | on a ventilator | on the ventilator | on life support | in a coma
    in an induced coma | in traction | on bed rest | on bedrest | in isolation | as an inpatient | inpatient | in a psychiatric ward
    on the psych ward | in the burn unit | in the burns unit | on dialysis | in the incubator | in an incubator | in plaster | in a cast | in a sling
    in a boot | in a brace | in a halo | in a collar | nbm | npo | on crutches | in a wheelchair | on oxygen | on antibiotics | on iv antibiotics
    on a drip | on tpn | on steroids | in critical care | in recovery | in respite | in the care home | in the nursing home | in skilled nursing
    at the rehab | without food | post op | post surgery | post transplant | after surgery | after her op | after his op | after the op
    after her surgery | after his surgery | after transplant | after chemo | since surgery | since her op | since his op | since her surgery
    since his surgery | since the surgery | since the op | since chemo | into recovery | into treatment | into chemo | into rehab | off chemo
    off dialysis | off the vent | off steroids | in resus | in the ed | in the er | in a&e
  `,
  HOME: `
    sent home | allowed home | let home | discharged | discharged home | home from hospital | gone home | went home | goes home | going home
  `,
  WHEN: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | on monday | on tuesday | on wednesday | on thursday | on friday
    on saturday | on sunday | with her | with his | on oxygen | on antibiotics | on iv antibiotics | on steroids | with hospice | with carers
    with a package | with a drain | with antibiotics | with crutches | with painkillers
  `,
  REFUSED: 'refused | refuses | refusing | declined | declines | turned down | said no to | consented to | consented for',
  CARE: `
    treatment | surgery | the op | op | operation | chemo | dialysis | transfusion | blood | bloods | meds | medication | insulin | scan | mri
    biopsy | admission | hospice | palliative care | transplant | intubation | ventilation | cpr | feeding tube | epidural | c section | induction
    sedation | rehab | detox | antibiotics | vaccine | vaccines | steroids | personal care | pads | hoist | catheter | amputation | therapy
    counselling | counseling | physio | wound care | dressings | x ray | stitches | pain relief | oxygen | wheelchair | pain meds | statins | a smear
    resuscitation
  `,
  WAS: 'was | were | is | got | been | being | gets | get',
  WASRAN: `
    swabbed | biopsied | x rayed | xrayed | cathed | dialysed | dialyzed | transfused | catheterised | catheterized | cannulated | intubated
    extubated | sedated | cardioverted | defibbed | defibrillated | stented | tubed | medicated | vaccinated | immunised | nebulised | resuscitated
    resused | proned | ventilated | anaesthetised | anesthetized | stitched up | stitched | splinted | casted | readmitted | triaged | narcanned
    trached | log rolled | airlifted | medevaced | lifeflighted | suctioned | sutured | operated on | infused | induced | reattached | lanced
    debrided | catheter fed | peg fed | tube fed | hoisted | sectioned under | hospitalised | hospitalized | dosed | rehydrated | fluid resuscitated
    cooled for | weaned off | amputated | excised | thrombolysed | embolised | embolized | lasered
  `,
  /** Any one word. */
  ANY: '',
  WALKED: 'walked | managed | did | stood for',
  METRES: 'metres | meters | feet | yards | steps | laps of the ward | minutes unaided | minutes on the bike',
  STAYED: 'stayed | stays | spent',
  NIGHTS: 'nights | weeks with us | days with us | nights with us',
  CLINIC: 'clinic',
} as const
