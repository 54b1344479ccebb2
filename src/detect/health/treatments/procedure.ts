import { everyday, words } from '../list.js'

export const procedure = [
  words('treatment', 'procedure', 'certain', `
    ablation | cardiac ablation | acupuncture session | allergy shots | amniocentesis | amnio | angiogram | angioplasty | arterial line | art line
    arthrocentesis | bag-valve mask | bagged her | bagged him | bagging the | balloon angioplasty | bladder scan | blood patch | blood transfusion
    transfusion | transfused | bone marrow aspiration | bronchoscopy | capsule endoscopy | cardiac cath | cardiac catheterization | cath lab
    cardioversion | cardioverted | catheter | catheterised | catheterized | foley catheter | straight cath | suprapubic catheter | central line
    cerclage | chemical peel treatment | chest compressions | chest tube | chelation | colonoscopy | colposcopy | conization
    continuous renal replacement | crrt | cortisone shot | cortisone injection | steroid injection | steroid shot | cortisone | cpr | did cpr
    cricothyrotomy | cryoablation | cryotherapy for warts | cystoscopy | D&C | D and C | D&E | defibrillated | defibrillator | defibbed | dialysis
    haemodialysis | peritoneal dialysis | on dialysis | home dialysis | dilation and curettage | disimpaction | disimpacted | ebus | ecmo | ECT
    electroconvulsive therapy | shock therapy | ECV | electrolysis of moles | embolectomy | embolization | emg | endoscopic ultrasound | endoscopy
    upper endoscopy | EGD | enema | soap suds enema | epidural injection | epley maneuver | ercp | escharotomy | extubated | extubation
    faecal transplant | faecal microbiota transplant | fine needle aspiration | flexible sigmoidoscopy | sigmoidoscopy | gastric lavage | gastroscopy
    G-tube placement | heart cath | HIDA scan | hysteroscopy | immunotherapy | allergy immunotherapy | incision and drainage | I&D | I and D
    induced coma | medically induced coma | intubated | intubation | intubating | reintubated | IV antibiotics | IV fluids | IV started | IV in one's
    iron infusion | infusion therapy | joint injection | kangaroo care | kegels therapy | laryngoscopy | LEEP | LEEP procedure | lithotripsy
    lumbar puncture | spinal tap | manual extraction | massive transfusion | massive transfusion protocol | MTP activated | mechanical ventilation
    mechanically ventilated | membrane sweep | myelogram | nasogastric tube | NG tube | needle biopsy | nephrostomy | nephrostomy tube
    nerve ablation | paracentesis | PCI | percutaneous coronary intervention | PEG tube | picc | picc line | plasmapheresis | plasma exchange
    platelet transfusion | PRP injection | pulse lavage | punch biopsy | radiofrequency ablation | RSI'd | rapid sequence intubation | ROSC
    resuscitated | resuscitation | sclerotherapy | sedated | sedation | shave biopsy | stented | stents placed | stent placed | stomach pumped
    thoracentesis | thrombectomy | mechanical thrombectomy | thrombolysis | tilt table test | tracheal suction | transesophageal echo | TEE procedure
    traction | upper GI | vacuum extraction | venipuncture attempt | ventilated | vena cava filter | IVC filter | wound care | wound packing
    wound debridement | xenotransfusion | leeching therapy | maggot therapy | hyperbaric | hyperbaric oxygen | phototherapy
    light therapy for jaundice | bili lights | exchange transfusion | therapeutic hypothermia | cooling blanket | cooling protocol | surfactant | TPA
    tPA given | clot retrieval | reboa | pericardiocentesis | transcutaneous pacing | laser hair removal | PUVA | botox for migraines
    trigger point injection | trigger point injections | dry needling | spinal injection | facet injection | epidural steroid injection
    gel injections | synvisc injection | viscosupplementation | chelation therapy | sclerosing injection | bladder instillation
    intravitreal injection | eye injection | avastin injection | SLT laser | YAG laser | capsulotomy | punctal plugs | corneal cross-linking
    patching therapy
    tPA | radioiodine | proton beam | one shock | two shocks | three shocks
  `),
  words('treatment', 'procedure', 'likely', `
    treated for | treated with | treatment for one's | under treatment | undergoing treatment | underwent | undergo | undergoing | finished treatment
    completed treatment | course of treatment | started treatment | began treatment | last treatment | final treatment | treatment plan
    refused treatment | chemo and radiation | shocked her | shocked him | shocked twice | cardioverted back | intubate | on the vent | on a vent
    off the vent | weaned off the vent | ventilator | vent day | on a ventilator | life support | on life support | put on life support | on oxygen
    oxygen tank | needed oxygen | resus | worked a code | ran a code | code brown | did compressions | compressions | got pulses back
    brought back to life | heimlich | heimlich maneuver | tubed | put a tube down | tube feeds | feeding pump | NPO | nil by mouth | on a drip
    on drips | pressors | on pressors | maxed on pressors | maxed out on pressors | iv drip | infusion | infusions | injections | nebulizer treatment
    breathing treatment | breathing treatments | nebs | suctioned | cathed | lavage | popped it back in | reduced the fracture | closed reduction
    casted | splinted | in traction | in a cast | cast on one's | cast off | cast removed | got one's cast off | cast came off | in a boot
    on crutches | needs crutches | dressing change | dressing changes | wound packed | packed the wound | bandaged | bandage change | IV placed
    stuck her | hard stick | difficult stick | blown veins | blew a vein | hard to cannulate | cannulated | pumped one's stomach | bowel prep
    colonoscopy prep | colonoscopies | screening colonoscopy | four-point restraints | in restraints | bedside procedure | rectal exam | pelvic exam
    internal exam | digital rectal exam | breast exam | prostate exam | physical restraint | checked one's prostate | manual disimpaction
    removed a bean | removed a bead | ear wax removal | earwax removal | ear irrigation | wax impaction | wax removed | nasal packing | cauterized
    cauterised | freeze off | frozen off | burned off | lanced | popped the abscess | aspirated | blood drawn | blood draw | bloods taken | cord blood
    life flight | airlifted | life-flighted | medevac | medevaced | medevac'd
  `),
  words('treatment', 'procedure', 'likely', `
    implanted | infused | excised lesion | debrided | ablated | irrigated | cannulation | titrated | weaned | weaned off | weaning | grafted
    dilated pupils drops | catheter changed | catheter removed | flushed one's port | accessed one's port | picc placed | picc removed | line placed
    central line placed | piv | two large-bore ivs | large-bore IV | IO access | EJ line | crash cart | code cart | pads on | defib pads | zapped
    lucas device | bag and mask | BVM | ambu bag | high-flow oxygen | hi-flow | optiflow | room air | on room air | trach and peg | PEG feed
    PEG feeds | PEG'd | fed by button | button feeds | tube-fed | tube-feeding | NG feeds | TPN | parenteral nutrition | fluid bolus | fluids running
    banana bag | rally pack | bolused | maxed on levo | on levo | on propofol | on precedex | on fentanyl drip | titrating | sedation vacation
    spontaneous breathing trial | passed one's sbt | proned | proning | turned every two hours | wound vac change | ostomy care | trach care
    foley care | bed bath | sponge bath | two-person hoist | hoisted | hoist transfer | scaled one's teeth | root planed | lap chole | lap appy | appy
    chole | TAH | TAH-BSO | tahbso | hyster | tubal done | lap-assisted | open chole | biopsy site | colon bx | skin bx | liver bx | skin check
    full skin check | body check | mole mapping | cyst drainage | nail removal | toenail removal | ingrown toenail removal | bleaching trays
    foot care visit | diabetic foot check | breast check | testicular exam | eye test | hearing test | hearing check | pap done | smear done
    medication review | med review | pill count | blister packs | depot injection | monthly injection | weekly injection | weekly shots | allergy shot
    b12 injection | joint injections | cortisone shots | gel shot | gel shots | rooster comb shots | stem cell injection | stem cell injections | prp
    nerve root block | medial branch block | genicular block | stellate block | botox for one's
  `),
  words('treatment', 'procedure', 'possible', `
    cleaned out | aspiration | revived | restraints | drip | foley | shocked | paced | treatment | treatments | treated | treat | therapy | care
    shot | shots | injection | scope | scoped | line | lines | drain | tube | iv | oxygen | session | sessions | series | booster | exam | examination
    exams | physical | cath | peel | cleaning | massage | adjustment | adjustments | restraint | swab | swabbed | monitored | stick | poke | bandage
    bandages | bandaid | dressing | wrap | packing | compress | cupping | reduction | manipulation | intervention | regimen | protocol
    forceps | bagged | coiled | coiling | visual field
  `),
  everyday('treatment', `
    aspirations | treat yourself | trick or treat | sweet treat | sweet treats | holiday treats | dog treats | special treat | a treat to
    a treat for | tasty treats | treat our patients | treat patients | treats patients | treat every patient | treat people | treat you like family
    treat everyone | treat each | treat with respect | treated with respect | treated with dignity | treated with kindness | treated fairly
    treated equally | treated like family | treated like a | treated unfairly | treated to | treated rudely | treated this way | treated that way
    royal treatment | red carpet treatment | vip treatment | silent treatment | treatment room | treatment rooms | treatment center
    treatment centers | treatment centre | treatment options | treatment coordinator | treatment area | treatment areas | water treatment
    spa treatment | window treatment | window treatments | treatment by our staff | treatment of our staff | treatments available | treatment programs
    treatment facility | health care | child care | day care | self care | skin care products | care about | care for our patients | care team
    care teams | customer care | care package | care packages | take care | takes care | took care | taking care | don't care | care deeply
    care providers | care provider | care of our | patient care | primary care | medical care | urgent care | care center | care centers | care clinic
    care home | care homes | quality care | quality of care | excellent care | compassionate care | exceptional care | great care | best care
    access to care | standard of care | care management | care coordinator | nursing care | managed care | home care | continuum of care
    plan of care | line up | in line | on line | long line | front line | phone line | hot line | bottom line | line of | line dancing | finish line
    starting line | date line | waiting line | lines are open | phone lines | waiting in line | the line | lines of communication | new line of
    crisis line | advice line | nurse line | info line | red lines | drain on | brain drain | down the drain | storm drain | you tube | tube top
    inner tube | test tube | series of | world series | webinar series | speaker series | lecture series | video series | concert series | a series
    blog series | podcast series | session on | information session | info session | training session | session starts | question session
    legislative session | in session | breakout session | breakout sessions | educational session | virtual session | q&a session | zoom session
    photo session | booster club | booster seat | booster pack | booster cables | exam room | exam rooms | board exam | board exams | final exams
    bar exam | entrance exam | licensing exam | nclex exam | final exam | exam prep | exam table | free exam | exam chair | physical therapist
    physical therapists | physical activity | physical location | physical address | physical education | physical health | physical fitness
    physical space | physical plant | physical and mental | sports physical | sports physicals | school physicals | camp physicals
    physicals available | cleaning supplies | cleaning lady | cleaning crew | cleaning staff | cleaning service | cleaning services
    cleaning products | dry cleaning | spring cleaning | house cleaning | cleaning company | deep cleaning of our | cleaning protocol
    cleaning protocols | carpet cleaning | cleaning the | cleaning up | stick around | stick with | stick to | usb stick | hockey stick | sticks to
    pumpkin stick | slow poke | poke bowl | poke fun | dressing room | salad dressing | window dressing | dressing up | dressing like | ranch dressing
    cross-dressing | dressing gown | gift wrap | wrap up | that's a wrap | wrap around | wrap party | chicken wrap | packing list | packing tape
    packing up | packing lunches | crime intervention | cupping awareness | adjustment to our hours | price adjustment | insurance adjustment
    cost-of-living adjustment | schedule adjustment | adjustments to our schedule | carbon reduction | price reduction | debt reduction
    waste reduction | cost reduction | risk reduction | harm reduction | noise reduction | reduction in | mindfulness-based stress reduction
    stock manipulation | massage chair | massage therapist | heal with care | culture shock | shocked by the | shocked to hear | shocked to learn
    shocked to see | shocked that | shocked and saddened | shocked at | shocked the | undergo training | undergoing renovation
    undergoing renovations | undergoing construction | undergo renovation | underwent renovation | underwent a renovation | underwent training
    undergo maintenance | undergoing maintenance | undergoes regular | underwent a transformation | underwent renovations | undergo screening checks
    underwent extensive renovations | oxygen bar | breath of oxygen
  `),
  words('treatment', 'imaging', 'certain', `
    angiography | barium enema | barium swallow | swallow study | bone scan | bone density scan | dexa | dexa scan | dexascan | brain scan | CAT scan
    chest x-ray | cxr | coronary CT | CT angiogram | CTA | CT scan | head CT | CT of the | abdominal CT | doppler | echocardiogram | cardiac echo
    foetal echo | eeg | ekg | ecg | 12-lead | electrocardiogram | foetal ultrasound | fluoroscopy | foetal scan | anatomy scan | dating scan
    20-week scan | twenty week scan | 12-week scan | gated scan | KUB | mammogram | mammography | diagnostic mammogram | 3D mammogram | mri
    brain mri | MRIs | cardiac mri | mrcp | MUGA | MUGA scan | nuclear stress test | OCT scan | panorex | panoramic x-ray | bitewing | bitewings
    bitewing x-rays | periapical | periapical x-ray | cbct | cone beam | PET scan | PET-CT | PET/CT | radiograph | dental radiograph | sonogram
    stress echo | transvaginal ultrasound | thermogram | ultrasound | ultrasound scan | retinal scan | fundus photo | V/Q scan | venogram | x-ray
    x-rayed | x-rays | holter | holter monitor | event monitor | heart monitor | sleep study | polysomnogram | HSG | hysterosalpingogram
    calcium score | coronary calcium scan | cystogram | vcug | arthrogram | low-dose CT | whole-body scan | skeletal survey | nuclear scan
    tagged red cell scan | gallium scan | dmsa scan
  `),
  words('treatment', 'imaging', 'likely', `
    CT showed | CT shows | CT head | CT abdomen | CT chest | CT spine | CT with contrast | stat CT | one's CT | a CT | the CT | repeat CT
    CT came back | on CT | panned | pan-scan | scanned one's | imaging results | echo showed | stress test results | ultrasound showed
    ultrasound results | ultrasound picture | ultrasound pic | sono
  `),
  words('treatment', 'imaging', 'possible', `
    CT | scan | scans | scanned | imaging | echo | pano | films | images | pictures of one's teeth | stress test | angio
  `),
  everyday('treatment', `
    scan the qr code | scan this | scan to | scan the code | scan here | scan our | scan the QR | scan your | scan code | scanned copy | document scan
    echo chamber | echo dot | amazon echo | echo the | echoes of | echo these sentiments | imaging center | imaging centre | imaging department
    imaging services | imaging team | imaging suite | imaging technologist | diagnostic imaging center | magnetic resonance imaging center
    imaging needs | mri machine | mri scanner | mri suite | mri technologist | mri tech | CT residents | Hartford, CT | x-ray tech
    x-ray technologist | x-ray technician | x-ray machine | x-ray vision | x-ray department | x-ray unit | ultrasound technician | ultrasound tech
    ultrasound machine | ultrasound technologist | mobile mammogram van | mammogram event | mammogram van | mobile mammography | mammography unit
    mammography tech | films at | horror films | images courtesy | stock images | screen images | mri magnet
  `),
]
