import { everyday, words } from '../list.js'

/** Diseases by organ, other than cancers, infections and those of the mind. */
export const disease = [
  words('condition', 'other', 'certain', `
    abdominal aortic aneurysm | abdominal hernia | acute coronary syndrome | acute kidney injury | AKI | addison's disease | adrenal insufficiency
    adult-onset diabetes | age-related macular degeneration | albuminuria | alcoholic hepatitis | allergic rhinitis | alpha-gal | alpha-gal syndrome
    alport syndrome | ALS | lou gehrig's disease | motor neurone disease | motor neuron disease | MND | alzheimer's | alzheimer's disease | amblyopia
    lazy eye | anaemia | anaemic | aplastic anaemia | haemolytic anaemia | iron-deficiency anaemia | pernicious anaemia | aneurysm | brain aneurysm
    aortic aneurysm | ankylosing spondylitis | antiphospholipid syndrome | aortic dissection | aortic stenosis | aortic regurgitation | apraxia | ards
    acute respiratory distress syndrome | arterial blockage | arteriosclerosis | arteriovenous malformation | AVM | arthritis | arthritic | ascites
    asthma | asthmatic | asthma attack | astigmatism | atherosclerosis | atopic dermatitis | atrial fibrillation | atrial flutter
    atrial septal defect | ASD repair | autoimmune disease | autoimmune disorder | autoimmune encephalitis | autoimmune hepatitis | bell's palsy
    benign prostatic hyperplasia | bph | enlarged prostate | bleeding disorder | bleeding ulcer | blood disorder | bone spur | bowel incontinence
    bowel obstruction | small bowel obstruction | SBO | brain damage | brain-damaged | bradyarrhythmia | breast hypoplasia | bronchiectasis
    bronchopulmonary dysplasia | BPD baby | brugada syndrome | bundle branch block | bunion | bunions | bursitis | coronary artery disease
    cardiac tamponade | cardiogenic shock | cardiomyopathy | dilated cardiomyopathy | hypertrophic cardiomyopathy | cardiovascular disease
    carotid stenosis | cataract | cataracts | celiac | coeliac disease | central line infection | cerebral oedema | cerebral haemorrhage
    cerebral palsy | cerebrovascular accident | chalazion | charcot foot | chf | chronic bronchitis | chronic fatigue syndrome
    chronic kidney disease | ckd | chronic obstructive pulmonary disease | copd | chronic regional pain syndrome | complex regional pain syndrome
    crps | circulation problems | poor circulation | cirrhosis | clotting disorder | clubfoot | club foot | coarctation | colitis | colon polyp
    color blind | colour blind | congenital heart defect | congenital heart disease | CHD baby | corneal ulcer | coronary blockage | blocked artery
    clogged arteries | blocked arteries | widowmaker | widow-maker heart attack | craniosynostosis | crohn's | crohn's disease | cushing's
    cushing's disease | cushing's syndrome | cyst | cystitis | interstitial cystitis | cystic acne | acne | rosacea | deep vein thrombosis | dvt
    DVTs | degenerative disease | dementia | early-onset dementia | early-onset alzheimer's | lewy body dementia | vascular dementia
    frontotemporal dementia | dermatitis | contact dermatitis | detached retina | retinal detachment | retinal tear | deviated septum | diabetes
    diabetic | type 1 diabetes | type 2 diabetes | T1D | T2D | t1dm | t2dm | type 1 diabetic | type 2 diabetic | juvenile diabetes
    diabetes insipidus | diabetic coma | diabetic foot | diabetic foot ulcer | diabetic ketoacidosis | diabetic neuropathy | diabetic retinopathy
    diastolic dysfunction | disseminated intravascular coagulation | diverticulosis | dry eye | dry eye disease | dupuytren's contracture
    dysautonomia | POTS | dystonia | eczema | eisenmenger syndrome | embolism | pulmonary embolism | pulmonary emboli | saddle embolus | saddle PE
    emphysema | encephalopathy | hepatic encephalopathy | endometrial hyperplasia | end-stage renal disease | esrd | end-stage liver disease
    end-stage | eosinophilic oesophagitis | epilepsy | epileptic | epileptic seizure | oesophageal varices | varices | oesophageal stricture
    essential tremor | failing kidneys | failing liver | fatty liver | fatty liver disease | nash | nafld | fibromyalgia | fibro flare | fistula
    flat feet | focal seizures | food allergies | functional neurological disorder | gallbladder attack | gallstone | gallstones | gastric ulcer
    gastritis | gerd | gord | gastroschisis | giant cell arteritis | glaucoma | glomerulonephritis | goiter | goitre | gout | graves' disease
    graves disease | guillain-barre | guillain-barre syndrome | haemochromatosis | haemophilia | haemophiliac | haemorrhoids | haemorrhagic stroke
    ischaemic stroke | hashimoto's | hashimoto's disease | hashimoto thyroiditis | hay fever | heart arrhythmia | heart block | complete heart block
    heart disease | heart valve disease | hole in one's heart | leaky valve | HFrEF | HFpEF | hepatomegaly | hepatic failure | acute liver failure
    liver failure | liver disease | hernia | hiatal hernia | inguinal hernia | umbilical hernia | ventral hernia | incisional hernia
    strangulated hernia | hidradenitis | hidradenitis suppurativa | hip dysplasia | hydrocephalus | normal pressure hydrocephalus | hydronephrosis
    hyperlipidaemia | hyperparathyroidism | hyperthyroidism | hypothyroid | hypothyroidism | hypoparathyroidism | hyperopia | farsighted | nearsighted
    short-sighted | long-sighted | myopia | myopic | presbyopia | ibd | ibs | irritable bowel syndrome | inflammatory bowel disease
    ulcerative colitis | UC flare | idiopathic pulmonary fibrosis | pulmonary fibrosis | lung fibrosis | ILD | interstitial lung disease
    intracranial hypertension | IIH | intussusception | intestinal obstruction | ischaemia | ischaemic | ischemic bowel | dead bowel | dead gut | ITP
    juvenile arthritis | juvenile idiopathic arthritis | kawasaki disease | keloid | keratoconus | ketoacidosis | kidney disease | kidney failure
    renal failure | renal insufficiency | acute renal failure | kidney stone | kidney stones | kyphosis | scoliosis | lordosis | labyrinthitis
    left ventricular failure | legg-calve-perthes | lichen sclerosus | lichen planus | lipoedema | lipoma | lupus | lupus nephritis | SLE
    systemic lupus | macular degeneration | macular hole | malabsorption | malrotation | marfan | meniere's disease | metabolic acidosis
    lactic acidosis | metabolic syndrome | microcephaly | migraine with aura | mitral valve prolapse | mitral regurgitation
    mixed connective tissue disease | ms flare | ms diagnosis | multiple sclerosis | muscular dystrophy | duchenne | myasthenia gravis | myelitis
    transverse myelitis | myocardial infarction | myositis | narcolepsy | narcoleptic | necrotic | necrosis | avascular necrosis
    necrotizing enterocolitis | NEC baby | nephrotic syndrome | nephritis | nephropathy | diabetic nephropathy | neuralgia | trigeminal neuralgia
    postherpetic neuralgia | neurofibromatosis | neurogenic bladder | neuropathy | peripheral neuropathy | non-healing wound | non-healing ulcer
    nystagmus | obstructive sleep apnoea | OSA | obstructive uropathy | optic neuritis | osteoarthritis | osteonecrosis | osteopenia | osteoporosis
    otosclerosis | overactive bladder | pancreatitis | acute pancreatitis | chronic pancreatitis | parkinson's | parkinson's disease | parkinsonism
    patent ductus arteriosus | PDA ligation | patent foramen ovale | PFO | peptic ulcer | perforated bowel | perforated ulcer | perforated appendix
    burst appendix | ruptured appendix | pericardial effusion | peripheral artery disease | peripheral vascular disease | periventricular leukomalacia
    plagiocephaly | flat head syndrome | pleurisy | pleuritis | polycystic kidney disease | polycythaemia | polymyalgia rheumatica | polyneuropathy
    portal hypertension | prediabetes | pre-diabetes | prediabetic | pre-diabetic | primary biliary cholangitis | primary sclerosing cholangitis
    PSC liver | prolapsed disc | prolapse | prolapsed uterus | prostate enlargement | psoriasis | psoriatic arthritis | pulmonary hypertension | pphn
    pyloric stenosis | radiculopathy | raynaud's | reactive airway disease | reactive arthritis | reflux disease | restless leg syndrome
    restless legs | retinitis pigmentosa | retinopathy | retinopathy of prematurity | rheumatic heart disease | rheumatoid arthritis | rickets
    ringing ears | ruptured aneurysm | sacroiliitis | sarcoidosis | scleroderma | scurvy | seborrheic dermatitis | seizure disorder | siadh
    sick sinus syndrome | sickle cell | sickle cell anaemia | sickle cell disease | sickle cell crisis | sickle cell trait | silent heart attack
    sjogren's | sjogren's syndrome | sjögren's | skin tag | sleep disorder | spasticity | spina bifida | spinal muscular atrophy | SMA type 1
    splenomegaly | spondylosis | spondylolisthesis | squint eye | strabismus | crossed eyes | stye | stroke survivor | substernal goiter
    supraventricular tachycardia | tendinitis | tendonitis | tenosynovitis | testicular torsion | tetralogy of fallot | thalassaemia
    thrombocytopenia | thrombophlebitis | thrombosis | thyroid disease | thyroid disorder | thyroid nodule | thyroid storm | thyroiditis | torticollis
    transposition of the great arteries | trisomy | tuberous sclerosis | ulcer | ulcers | foot ulcer | leg ulcer | venous ulcer | stasis ulcer
    mouth ulcers | underactive thyroid | overactive thyroid | urticaria | uveitis | valvular heart disease | varicose veins | varicose vein
    vascular disease | vasculitis | venous insufficiency | ventricular septal defect | VSD | vestibular neuritis | vitiligo | vocal cord paralysis
    volvulus | von willebrand | wet macular degeneration | wolff-parkinson-white | WPW | xanthelasma | hypoplastic left heart
    hypoplastic left heart syndrome | hlhs | single ventricle | heart rhythm disorder | long QT | long QT syndrome | cardiac amyloidosis | amyloidosis
    vascular malformation | port-wine stain | birthmark removal | hemangioma | hypophosphatemia | hypercalcaemia | hypernatraemia | hypocalcaemia
    hypomagnesaemia | uremia | azotemia | tumor lysis syndrome | hydrops | hydrops fetalis | cor pulmonale | constrictive pericarditis
    femoral hernia | sports hernia | sliding hernia | anal fissure | anal fistula | rectal prolapse | intestinal failure | short gut
    short bowel syndrome | toxic megacolon | sibo | ileus | stomach ulcers | duodenal ulcer | hepatorenal syndrome | liver cirrhosis | budd-chiari
    retained stone | acalculous cholecystitis | perianal abscess | hydrocele | spermatocele | neurodegenerative disease | brain lesion | brain lesions
    white matter disease | meningocele | myelomeningocele | chiari malformation | tethered cord | tethered cord syndrome | infantile spasms
    west syndrome | lennox-gastaut | moyamoya disease | cavernoma | arachnoid cyst | pineal cyst | colloid cyst | pituitary adenomas | prolactinoma
    acromegaly | dwarfism | achondroplasia | growth hormone deficiency | precocious puberty | hypogonadism | cryptorchidism | ambiguous genitalia
    intersex | sensorineural hearing loss | glue ear | cholesteatoma | vocal nodules | nasal polyps | laryngomalacia | tracheomalacia
    subglottic stenosis | chronic sinusitis | respiratory distress syndrome | transient tachypnea | chronic lung disease | lung disease | black lung
    asbestosis | silicosis | farmer's lung | vaping lung | evali | popcorn lung | altitude sickness | motion sickness | sunstroke | prickly heat
    heat rash | poison ivy | poison oak | angioedema | contact allergy | stevens-johnson syndrome | toxic epidermal necrolysis | DRESS syndrome
    pemphigus | bullous pemphigoid | erythema | erythema nodosum | dermatographia | hyperhidrosis | molluscum bumps | cradle cap | actinic keratosis
    seborrheic keratosis | melasma | osteomalacia | paget's disease | perthes disease | slipped capital femoral epiphysis | osgood-schlatter
    osteochondritis | chondromalacia | bow legs | knock knees | toe walking | in-toeing | hallux valgus | hammer toe | hammertoe | morton's neuroma
    heel spur | heel spurs | bone on bone | facet arthropathy | failed back syndrome | post-concussion syndrome | postconcussive syndrome
    post-concussive | locked-in syndrome | persistent vegetative state | minimally conscious | hypoxic brain injury | HIE
    hypoxic ischemic encephalopathy | IVH | brain malformation | graft versus host disease | gvhd | graft rejection | transplant rejection
    organ rejection | kidney rejection | immunodeficiency | immune deficiency | immunocompromised | immunosuppressed | immunosuppressed patient | scid
    cvid | mcas | mast cell activation | hypermobility | chronic lyme | post-covid syndrome | post-viral | me/cfs | cyclic vomiting
    cyclic vomiting syndrome | abdominal migraine | eosinophilia | hypercoagulable | factor v leiden | protein c deficiency | g6pd deficiency
    methemoglobinemia | pancytopenia | neutropenia | leukopenia | lymphocytosis | thrombocytosis | B12 deficiency | folate deficiency
    vitamin D deficiency | hypervitaminosis | refeeding syndrome | kwashiorkor | pyloric | meconium ileus
  `),
  /** Letters that mean other things as well: degrees, states, places, school subjects. */
  words('condition', 'other', 'possible', `
    AAA | ACS | ADD | AMD | AML | BCC | CAD | CVA | DIC | EDS | FOP | GAD | LCH | LOC | MAID | MALS | MS | NED | OA | OD | PAD | PANDAS | PANS | PE
    PID | PROM | RA | SI | SOB | SUD | TTC | TTP | VD
  `),
  words('condition', 'other', 'certain', `
    akathisia | amnesia | transient global amnesia | bradykinesia | catalepsy | cerebral infarct | cerebral infarction | chorea | choreoathetosis
    cognitive decline | cognitive impairment | mild cognitive impairment | memory impairment | dyskinesia | extrapyramidal symptoms | hemiballismus
    hyperalgesia | hypersensitivity reaction | infarct | infarction | intracranial bleed | intracranial haemorrhage | intracerebral haemorrhage
    muscle rigidity | myoclonus | myoclonic jerks | neuroleptic malignant syndrome | serotonin syndrome | parkinsonian | renal impairment
    liver impairment | thromboembolism | venous thromboembolism | torsades | torsade de pointes | hyperthermia | hypersomnia | cardiac toxicity
    drug toxicity | lithium toxicity | digoxin toxicity | liver toxicity | acidosis | alkalosis | alcoholic cirrhosis | airway obstruction
    aortic coarctation | aortic rupture | bladder stones | bladder spasms | bowel perforation | bowel ischemia | cardiac event | cardiac history
    cardiac issue | cardiac condition | congenital anomaly | deconditioned | deconditioning | failure to wean | fluid overload | hyperbilirubinaemia
    lead poisoning | lymphangitis | pleural plaques | post-thrombotic syndrome | respiratory depression | sacral wound | sepsis of unknown origin
    skin breakdown | skin ulcer | stasis dermatitis | steroid-induced diabetes | gestational thrombocytopenia | third spacing | uraemic | vasospasm
    vasovagal | vagal episode | volume overload | water on the knee | sickle crisis | pain crisis | adrenal crisis | myasthenic crisis
    thyroid crisis | aplastic crisis
  `),
  words('condition', 'other', 'possible', `
    sugar diabetes | the sugars | blockage | clot | clots | cysts | stones | stone | blocked | polyps | wart | murmur | hiccups | boils
    cataract surgery candidate | reflux | gland problem | gastric | dryness | nerves | glasses | prescription changed | ageing | aging parent | palsy
    squint | spur | spurs | hump | parkinson | MI | CP | BP | PD | HTN | HLD | DM | DM2 | PVD | CRF | LBP | OAB | HA | N/V | N/V/D | afib RVR
  `),
  everyday('condition', `
    stepping stone | stone cold | stone's throw | rolling stone | stone building | sharon stone | corner stone | stone oven | stone fruit
    get on my nerves | nerves of steel | steel nerves | wedding nerves | spur of the moment | spur growth | spur lane | blocked road | blocked number
    blocked calls | blocked caller | blocked on | road blockage | wine glasses | champagne glasses | sun glasses | reading glasses | safety glasses
    glasses of water | glasses of | glasses and contacts | alzheimer's association | walk to end alzheimer's | alzheimer's awareness
    alzheimer's research | alzheimer's foundation | diabetes association | american diabetes association | diabetes educator | diabetes education
    diabetes prevention program | diabetes prevention | diabetes awareness month | diabetes class | diabetes support group | dementia care
    dementia training | dementia friends | dementia-friendly | dementia specialist | dementia unit staff | asthma and allergy foundation
    heart disease prevention | epilepsy foundation | parkinson's foundation | parkinson's support group | crohn's and colitis foundation
    world diabetes day | arthritis foundation | lupus foundation | autoimmune association | stroke association | ulcerative colitis foundation
    RA rotation | MS degree | MS in nursing | MS in | MS Word | MS Office | MS Excel | MS Teams | OA deal | PE class | PE teacher | PD training
    PD day | CP time | AMD processor | PAD thai | EDS team | MI state | CAD software | CAD drawing | cataract surgeon | glaucoma awareness month
    clot-busting | blood clot awareness month
  `),
]
