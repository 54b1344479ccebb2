import { words } from '../list.js'

/** Tests and images, and how their results are spoken of. */
export const result = [
  words('treatment', 'test', 'likely', `
    bloods | bloods done | bloods came back | bloods were | routine bloods | baseline bloods | fasting bloods | weekly bloods | monthly bloods
    genetics bloods | blood results | blood count | blood counts | full blood count | FBC | U&Es | U&E | UEs | LFT | TFTs | TFT | bone profile
    clotting screen | coag | coags | group and save sample | blood film | ESR | CRP | procalcitonin | VBG | venous gas | cap gas | blood gas
    blood gases | gas showed | trop | trops | trop rise | serial trops | trop leak | BNP | NT-proBNP | lipids | blood pressure reading | pulse check
    iron levels | iron studies | haemoglobin | B12 level | vitamin levels | hormone levels | hormone test | cortisol test | synacthen | synacthen test
    short synacthen | ACTH stim test | water deprivation test | 24-hour urine | urinary metanephrines | glucose tolerance | OGTT | one-hour glucose
    three-hour glucose | glucola test | fasting sugar | random glucose | ketone test | thyroid bloods | thyroid levels | calcium level | PTH
    PTH level | tacro level | tac level | anti-Xa | factor level | sickle screen | thal screen | haemoglobin electrophoresis | coombs | direct coombs
    bilirubin check | bili check | bili level | newborn blood spot | blood spot test | guthrie test | hip check | newborn hearing | newborn check
    baby check | NIPE | red reflex check | developmental check | development check | developmental assessment | ADOS | ADOS assessment
    educational psychologist assessment | ed psych assessment | psych evaluation | psychiatric assessment | mental health assessment
    capacity assessment | competency evaluation | MOCA test | memory assessment | clock drawing | 6CIT | AMTS | driving assessment medical
    neuropsych | neuropsych test | neuropsychology | IQ testing | PSA results | CEA | CA-125 | CA19-9 | CA 15-3 | AFP level | mammaprint | gene panel
    gene test | genetic results | genetics results | carrier screen | carrier testing | carrier test | microarray | whole genome | exome | FISH test
    paternity DNA | HLA typing | HLA typed | tissue typed | tissue typing | swabbed her cheek for | donor match test | crossmatch | PRA level
    stool culture | poo sample | poo test | FIT result | calprotectin | faecal calprotectin | coeliac test | coeliac bloods | TTG | pH study
    pH impedance | bravo capsule | defecating proctogram | transit study | urine dip | urine dipped | dipped one's urine | urine dipstick | dipstick
    wee sample | pee sample | MSSU | urine sent | UDS | UDT | drug swab | hair strand test | alcohol level | ethanol level | blood alcohol
    breathalysed | bladder diary | urodynamic testing | flow test | post-void scan | bladder scanned | residual scan | semen test | sperm test
    sperm count | sperm check | fertility bloods | day 3 bloods | day 21 bloods | GBS swab | GBS test | HVS | sexual health screen | swabbed for
    swab results | swabs taken | PCR swab | PCR came back | PCR result | LFT positive | respiratory panel | viral panel | resp viral panel | monospot
    quantiferon | T-spot | mantoux | sputum sample | sputum culture | sputums | AFBs | cultures grew | cultures came back | culture grew
    nasal scraping | fungal scraping | nail clipping sent | skin scraping | histology | histology came back | histology results | path results
    path came back | path's back | waiting on path | awaiting path | frozen section | FNA | FNAC | fine-needle | needle test | punch bx | marrow test
    bone marrow test | bone marrows | trephine | SLNB | smear result | smear results | cervical screening result | had one's smear | had a smear
    smear came back | recalled for more views | nerve conduction | nerve test | EMU stay | evoked potentials | VEP | SSEP | BAER | ABR | ABR test
    OAE | tympanogram | tympanometry | audiology test | pure tone | vestibular testing | VNG | caloric test | head impulse test | smell test UPSIT
    tensilon test | ice pack test | lung function | PFT | FEV1 | FeNO | bronchial challenge | methacholine challenge | exercise test
    exercise tolerance test | ETT | treadmill test | treadmill stress test | on the treadmill test | nuclear stress | DSE | CPET | CPEX
    six-minute walk | 6-minute walk test | 6MWT | walk test | overnight oximetry | oximetry study | home sleep test | sleep test | AHI | tilt-table
    ankle brachial index | ABPI | vein mapping | TCD scan | allergy testing | RAST | specific IgE | IgE test | skin prick | skin prick testing
    skin-prick tested | food challenge | oral challenge | oral food challenge | milk challenge | egg challenge | drug challenge | monofilament
    monofilament test | foot screening | heart check | heart test | heart tests | heart tracing | heart trace | liver test | kidney test
    kidney function | kidney function test | kidney numbers | liver numbers | renal function | eGFR | GFR | ACR urine | creatinine | stone analysis
    bone density | FRAX | refraction | eye pressure test | eye pressures | pressure check | OCT | OCTs | topography of the cornea | corneal topography
    pachymetry | amsler | ishihara | visual fields test | 20/20 test | growth chart centile | bone age | mole checked | skin map | immigration medical
    medical exam for | pre-employment medical | insurance medical | fit-to-fly letter | fitness-to-dive | rhythm check
  `),
  words('treatment', 'test', 'possible', `
    cholesterol check | cholesterol test | blood pressure check | BP check | BP checks | PSA | genetic screen | genetic screening
    genetic counselling | genetic counseling | genetic counsellor | genetic counselor | carrier screening | FIT kit | bowel screening
    bowel screening kit | betas | sexual health check | lateral flow | lateral flows | breast screening result | audiology | foot check
    retinal screening test | bone density test | sight test | mole check | NHS health check | health MOT | DOT physical | school physical
    camp physical
  `),
  words('treatment', 'imaging', 'likely', `
    scan was clear | scan came back | scan shows | scan result | scans came back | scans were clear | scans showed | scans clear | follow-up scan
    repeat scan | surveillance scan | staging scan | restaging scan | restaging scans | progress scan | three-month scan | six-month scan
    post-treatment scan | planning scan | planning CT | mould room | scan day | scanxiety | MR head | MRA | MRV | MRS scan | fMRI | MR enterography
    MRE | gadolinium | CT'd | CT'd one's | CT colon | CT colonography | CT urogram | CTPA | CT neck | CT sinuses | CT thorax | US-guided | trauma CT
    trauma scan | pan-scanned | full body scan | contrast scan | contrast CT | coronary calcium | angio CT | CT angio | CT perfusion | CTP
    PET lit up | PET was clear | PET results | PSMA PET | PSMA scan | DOTATATE | DOTATATE scan | FDG PET | MIBG | MIBG scan | iodine scan
    thyroid uptake scan | sestamibi | parathyroid scan | DaTscan | DAT scan | SPECT | SPECT scan | MAG3 | renogram | DMSA | VQ scan | ventilation scan
    perfusion scan | HIDA | gastric emptying study | white cell scan | labelled white cell scan | DXA | abdo film | AXR | standing films
    skyline view | PA film | OPG | lat ceph | cephalogram | FMX | barium meal | barium follow-through | barium | small bowel follow-through
    gastrografin | videofluoroscopic | contrast swallow | water-soluble contrast | fistulogram dye | sinogram | sialogram | dacryocystogram
    galactogram | ductogram | mammo | mammos | 3D mammo | tomo | tomosynthesis | spot compression views | liver elastography | fibroscan | TVUS
    TV scan | transvaginal scan | internal scan | early scan | viability scan | reassurance scan | booking scan | twelve-week scan | anomaly scan
    growth scan | growth scans | cervical length scan | cervical length | presentation scan | 3D scan of the baby | 4D scan | gender scan
    follicle scan | follicle tracking | antral follicle count | lining scan | carotids scanned | AAA scan | AAA screening | echoes | echo booked
    echo was fine | echo was normal | echo results | repeat echo | heart echo | bubble echo | bubble study | TTE | TEE | echo done
    lung screening scan | brain MR | EOS scan | IVUS | OCT of the macula | fundus photography | FAF | B-scan | CT slice | lymphoscintigram
    sentinel node scan | node mapping | wire localisation | wire localization | seed localization | wire-guided | marker clip | bone age film | fluoro
  `),
  words('treatment', 'imaging', 'possible', `
    CT-guided | PET | clip placed
  `),
]
