import { everyday, words } from '../list.js'

/** Places of care whose name alone tells what somebody is there for. */
export const unit = [
  words('treatment', 'unit', 'likely', `
    nicu | picu | sicu | micu | ccu | cvicu | cicu | icu | neuro icu | burn icu | trauma icu | cardiac icu | intensive care | intensive care unit
    neonatal intensive care | pediatric intensive care | intensive therapy unit | high-dependency unit | step-down unit | stepdown unit
    progressive care unit | special care nursery | special care baby unit | scbu | L&D | L and D | labor and delivery | labour ward | delivery suite
    delivery room | birthing suite | birth centre | mother-baby unit | maternity ward | maternity unit | postnatal ward | antenatal ward
    antepartum unit | pacu | recovery ward | oncology | oncology unit | oncology floor | oncology ward | oncology clinic | pediatric oncology
    hem-onc | heme-onc | haematology ward | cancer ward | chemo suite | infusion center | infusion centre | infusion suite | infusion clinic
    infusion room | radiation oncology clinic | dialysis unit | dialysis center | dialysis centre | dialysis clinic | dialysis chair | renal unit
    renal ward | transplant unit | transplant floor | transplant ward | bone marrow unit | burn unit | burns unit | burn ward | stroke unit
    stroke ward | trauma bay | resus bay | resus room | trauma ward | telemetry | tele floor | telemetry unit | cardiac unit | cardiac ward
    cardiac floor | coronary care unit | heart failure clinic | anticoagulation clinic | coumadin clinic | inr clinic | warfarin clinic | memory care
    memory care unit | memory clinic | memory unit | dementia ward | dementia unit | alzheimer's unit | geriatric ward | geriatrics floor | geri-psych
    skilled nursing | skilled nursing facility | snf | nursing home | assisted living | rehab unit | rehab floor | rehab ward | rehab hospital
    acute rehab | subacute rehab | inpatient rehab unit | inpatient rehab facility | hospice house | hospice unit | hospice wing | palliative unit
    palliative ward | psych ward | psych unit | psych floor | psychiatric ward | psychiatric unit | psychiatric hospital | psychiatric facility
    psych hospital | behavioral health unit | behavioural health unit | behavioral unit | adolescent psych | locked unit | locked ward
    mental hospital | mental health ward | mental health unit | crisis unit | crisis stabilization unit | eating disorder clinic
    eating disorders unit | eating disorder program | residential treatment | residential treatment center | partial hospitalization
    partial hospitalization program | IOP program | detox | detox unit | detox center | detox ward | drug rehab | alcohol rehab
    rehab center for addiction | recovery center | sober home | methadone clinic | suboxone clinic | needle exchange | substance abuse program
    substance abuse unit | fertility clinic | ivf clinic | infertility clinic | ivf unit | early pregnancy unit | abortion clinic
    family planning clinic | std clinic | sti clinic | sexual health clinic | GUM clinic | infectious disease clinic | TB clinic | isolation ward
    isolation unit | covid unit | covid ward | covid floor | pain clinic | wound clinic | wound care clinic | wound care center | diabetes clinic
    bariatric clinic | sleep lab | sleep clinic | gender clinic | genetics clinic | breast clinic | breast center | colposcopy clinic | urology clinic
    cardiology clinic | neurology clinic | rheumatology clinic | allergy clinic appointment | spinal unit | spinal injuries unit | brain injury unit
    neuro floor | neuro ward | neurosurgery ward | ortho floor | ortho ward | orthopaedic ward | med-surg | med-surg floor | medical ward
    surgical ward | surgical floor | short stay unit | observation unit | paediatric ward | children's ward | peds floor | peds onc | peds ward
    PES unit | morgue | mortuary | high-risk ob clinic | MFM clinic | maternal-fetal medicine clinic | cleft clinic | craniofacial clinic | CF clinic
    sickle cell clinic | down syndrome clinic | autism clinic | hyperbaric chamber | forensic unit | prison ward | secure unit | rapid assessment unit
  `),
  words('treatment', 'unit', 'likely', `
    onc | peds heme-onc | cardiac step-down | post-partum unit | high-risk unit | foot clinic | chest clinic | eye clinic | back clinic
    headache clinic | migraine clinic | asthma clinic | copd clinic | cancer clinic | melanoma clinic | lymphoedema clinic | thyroid clinic
    liver clinic | hepatology clinic | kidney clinic | renal clinic | transplant clinic | heart clinic | stroke clinic | tia clinic | epilepsy clinic
    ms clinic | parkinson's clinic | dementia clinic | falls clinic | fracture clinic | hand clinic | hip clinic | knee clinic | spine clinic
    burn clinic | hernia clinic | prostate clinic | bladder clinic | continence clinic | stoma clinic | colorectal clinic | ibd clinic | bowel clinic
    menopause clinic | miscarriage clinic | pregnancy clinic appointment | antenatal clinic | postnatal clinic | contraception clinic | weight clinic
    weight-loss clinic patient | obesity clinic | eating disorders ward | addiction clinic | opioid clinic | detox facility
    treatment facility for addiction | rehab facility | rehab center | rehab centre | in-patient rehab | group home | residential care
    care home resident | long-term care | ltach | ltac | respite care | hospice room | comfort room | end-of-life suite | bereavement suite
    butterfly suite | cold cot | mother and baby unit | acute assessment unit | admissions ward | day case unit | chemo ward | chemo day unit
    day hospital | psych er | psych emergency | CPEP | crisis house | forensic ward | picu bed | memory lane unit | secure memory care
    alzheimer's ward | elderly ward | care of the elderly | frailty unit | neuro rehab | spinal rehab | amputee clinic | prosthetics clinic
    orthotics clinic | cystic fibrosis clinic | haemophilia clinic | hemophilia treatment center | thalassaemia clinic | lupus clinic
    vasculitis clinic | neuromuscular clinic | als clinic | huntington's clinic | sexual assault clinic | rape crisis | gender identity clinic
    trans clinic | prep clinic | needle program
  `),
  words('treatment', 'unit', 'possible', `
    step-down | the unit | ITU | group | study group arm | ward | oncology department | emergency department | emergency room | ER | ED | A&E
    casualty | triage | theatre | cardiology | neurology | urology | gynecology | psychiatry | pediatrics | orthopedics | dermatology | endocrinology
    gastroenterology | rheumatology | nephrology | pulmonology | radiology | maternity | obstetrics | infusion chair | floor patient | on our floor
    on my floor | on our unit | on my unit | trauma one | trauma 1
  `),
  everyday('treatment', `
    labor and delivery nurse | labor and delivery nurses | labor and delivery unit is | icu nurse | icu nurses | nicu nurse | nicu nurses | picu nurse
    picu nurses | icu team | nicu team | icu beds | icu bed capacity | icu capacity | icu doctor | icu physician | neonatal intensive care unit nurse
    oncology nurse | oncology nurses | oncology nursing | oncology pharmacist | oncology social worker | oncology department chair | medical oncology
    surgical oncology | oncology team | oncology specialists | gynecologic oncology | oncology practice | clinical oncology
    society of clinical oncology | intensive care nurse | dialysis nurse | dialysis technician | dialysis tech | telemetry nurse | telemetry nurses
    pacu nurse | pacu nurses | med-surg nurse | med-surg nurses | ER nurse | ER nurses | ER wait | ER wait times | ER doctor | ER physicians | ED wait
    ED staff | ER staff | ED nurse | ED nurses | ED physician | emergency room nurse | emergency room wait | emergency department staff
    emergency department wait | emergency department nurse | emergency department director | radiology department | radiology tech
    radiology technologist | radiology team | cardiology team | cardiology fellow | cardiology fellowship | neurology residency | pediatrics residency
    psychiatry residency | department of psychiatry | department of pediatrics | department of radiology | department of neurology
    american academy of pediatrics | chair of pediatrics | dermatology practice | ward clerk | ward round | nightingale ward | ward off | ward county
    ward manager | ward sister | montgomery ward | maternity leave | maternity photos | maternity clothes | movie theatre | community theatre
    street theatre | casualty insurance | property and casualty | nursing home week | nursing home administrator | nursing home staff
    nursing home staffing | skilled nursing week | skilled nursing care available | assisted living week | assisted living community
    assisted living communities | telemetry tech | stroke unit team | heart failure clinic opens | recovery center opens | detox tea | detox diet
    juice detox | digital detox | detox smoothie | detox cleanse | memory care specialists | memory care staff | memory care community
    memory care communities | triage nurse | triage line | triage nurses
  `),
  words('treatment', 'reproductive', 'certain', `
    abortion | had an abortion | medication abortion | surgical abortion | terminated the pregnancy | termination of pregnancy
    termination for medical reasons | tfmr | artificial insemination | intrauterine insemination | iui | ivf | ivf cycle | ivf transfer
    in vitro fertilization | in vitro fertilisation | embryo transfer | frozen embryo transfer | FET cycle | egg retrieval | egg freezing | egg donor
    donor egg | sperm donor | donor sperm | sperm retrieval | icsi | ovulation induction | fertility treatment | fertility treatments | c-section
    c-sections | caesarean section | emergency c-section | crash c-section | crash section | stat section | vbac | tolac | episiotomy
    forceps delivery | vacuum delivery | induced labor | labor induction | induced at | sterilized | sterilization | tubal ligation | tubes tied
    tubal | tubal reversal | birth control implant | prenatal care | prenatal visit | antenatal appointment | antenatal check | prenatal appointment
    nipt | nuchal scan | quad screen | CVS test | chorionic villus sampling | glucose tolerance test | group b strep test | non-stress test | NST
    NSTs | biophysical profile | cervical check | membrane stripping | cervical ripening | water birth | home birth | epidural placed
    postpartum visit | postpartum check-up | lactation consult | lactation consultation | newborn screening | newborn hearing test | heel prick
    cord clamping | methotrexate for ectopic | cervical cerclage | surrogate pregnancy | gestational carrier | sperm analysis | semen analysis
    pap smear | pap test | smear test | cervical smear | iud insertion | iud removal | hormone pellets | circumcision clamp
    blastocyst | day-5 blast | caesarean | birthing pool | MTP
  `),
  words('treatment', 'substance', 'likely', `
    MAT program | medication-assisted treatment | methadone maintenance | methadone maintenance treatment | drug treatment | drug treatment program
    alcohol treatment | addiction treatment | substance abuse treatment | substance use treatment | inpatient treatment | 28-day program
    30-day program | 90-day program | rehab stint | rehab graduate | completed rehab program | twelve-step program | 12-step program
    intensive outpatient program | recovery program | relapse prevention | detoxed | naloxone kit used | drug court | vivitrol shot | suboxone program
    urine drug screen | tox screen | toxicology screen | drug screen | drug test | breathalyzer | breathalyser | intervention for one's drinking
    recovery meeting | AA meeting | NA meeting
  `),
  words('treatment', 'mental', 'likely', `
    inpatient psych | psych admission | psychiatric admission | psychiatric hospitalization | psychiatric treatment | psychiatric care
    mental health treatment | crisis counseling | crisis counselling | psychological evaluation | neuropsych testing | neuropsych evaluation
    autism evaluation | adhd testing | iep evaluation | suicide risk assessment | seclusion room | chemical restraint | geodon'd | haldol'd | ativan'd
    51/50 | one-to-one observation | mental health counseling session | behavioral therapy | behavioural therapy
  `),
  words('treatment', 'cosmetic', 'likely', `
    abdominoplasty | arm lift | blepharoplasty | bbl surgery | BBL | botox injection | botox injections | botoxed | brazilian butt lift
    breast augmentation | breast lift | breast reduction | boob job | brow lift | buccal fat removal | butt lift | butt implants | calf implants
    cheek filler | chemical peel | chin implant | cool sculpting | coolsculpting | dermabrasion | dermal filler | dermal fillers | dermaplaning
    ear pinning | otoplasty | eye lift | face lift | facelift | facial fillers | fat grafting | fat transfer | fillers | fraxel | gynecomastia surgery
    hair restoration | hydrafacial | IPL treatment | juvederm | labiaplasty | laser resurfacing | laser tattoo removal | lip filler | lip fillers
    lip injections | lip lift | lipo | liposuction | microblading | microneedling | mommy makeover | morpheus8 | nose job | pec implants
    plastic surgery | PDO thread lift | thread lift | restylane | rhinoplasty | sculptra | scar revision | skin tightening | spider vein treatment
    tummy tuck | vaginal rejuvenation | vampire facial | wrinkle treatment | dysport | xeomin | sclerotherapy session | body contouring
    cosmetic surgery | implants removed | explant surgery
    V-beam | bleph | tattoo removal
  `),
  words('treatment', 'cosmetic', 'possible', `
    botox | filler | facial | facials | tox | contouring | makeover | enhancement | rejuvenation | lip flip | waxing | tanning
  `),
  everyday('treatment', `
    facial recognition | facial expressions | facial hair | extreme makeover | office makeover | kitchen makeover | lobby makeover
    waiting room makeover | filler episode | filler words | contouring makeup | plastic surgery center | plastic surgery clinic
    cosmetic surgery center | abortion rights | abortion law | abortion laws | abortion ban | abortion access | abortion care | anti-abortion
    abortion debate | abortion clinics in | drug test policy | botox and fillers specials
  `),
]
