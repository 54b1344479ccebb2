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
    carotid stenosis | cataract | cataracts | coeliac disease | central line infection | cerebral oedema | cerebral haemorrhage
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
    type 1 | type 2 | locked-in | macular | frailty | AF | VT | UC | fissure | torsion | pneumo | pilonidal | vegetative
    dissection
  `),
  words('condition', 'other', 'certain', `
    acalculia | accelerated hypertension | achilles tendinopathy | achlorhydria | acoustic trauma | acute angle closure | acute confusional state
    acute fatty liver | acute flaccid paralysis | acute liver injury | acute lung injury | acute on chronic | acute retinal necrosis
    acute tubular necrosis | acute urinary retention | adenoid hypertrophy | adenomatous polyp | adhesive capsulitis
    adult respiratory distress syndrome | air embolism | airway disease | alcohol-related liver disease | allergic asthma
    allergic conjunctivitis | allergic dermatitis | allergic reaction to | alopecia areata | alopecia totalis | alopecia universalis
    amaurosis fugax | anal abscess | anal prolapse | anastomotic leak | angioedema attack | angle-closure glaucoma | anisometropia
    ankle arthritis | anterior uveitis | aortic arch anomaly | aortic coarctation repair | aortic root dilation | aortic sclerosis
    appendiceal mass | arrhythmogenic cardiomyopathy | arterial dissection | arterial insufficiency | arterial ulcer | aseptic meningitis
    aspiration pneumonitis | atelectasis | atrial tachycardia | autonomic dysfunction | autonomic dysreflexia | autonomic neuropathy
    avascular hip | av block | avnrt | baker's cyst | bartholin's cyst | basilar artery occlusion | basilar migraine
    benign paroxysmal positional vertigo | bppv | bile duct stone | bile duct stricture | biliary colic | biliary stricture | blepharitis
    blepharospasm | blocked bile duct | blocked tear duct | blood cancer survivor | blood clotting disorder | bone marrow failure | bone oedema
    bone tumour | bowel disease | bowel incarceration | brachial plexus injury | brain atrophy | brain stem stroke | brainstem stroke
    branch retinal vein occlusion | breast abscess | brittle asthma | brittle diabetes | brittle diabetic | bronchial asthma | bronchospasm
    bundle branch | bullous emphysema | c-spine injury | calcific tendonitis | calcium deposits | canal stenosis | capsular contracture
    carcinoid syndrome | cardiac arrhythmia | cardiac asthma | cardiac cirrhosis | cardiac fibrosis | cardiac ischaemia | cardiac sarcoid
    cardiac sarcoidosis | cardiorenal syndrome | carotid artery disease | carotid artery stenosis | carotid dissection | catheter-associated uti
    central apnoea | central sleep apnoea | central retinal artery occlusion | central retinal vein occlusion | crao | crvo | brvo
    cerebellar ataxia | cerebellar stroke | cerebral abscess | cerebral aneurysm | cerebral atrophy | cerebral malaria | cerebral vein thrombosis
    cervical myelopathy | cervical radiculopathy | cervical spondylosis | cervical stenosis | cervicogenic headache | charcot joint
    charcot's foot | cholelithiasis | choledocholithiasis | chondrocalcinosis | choroidal melanoma | choroidal naevus | chronic cholecystitis
    chronic dissection | chronic gastritis | chronic inflammation | chronic migraine | chronic migraines | chronic venous insufficiency
    chronic wound | chylothorax | chyle leak | cluster headache | cluster headaches | coagulopathy | coccydynia | coeliacs | cold agglutinins
    collagenous colitis | collapsed vertebra | colonic inertia | colonic polyps | colonic stricture | colour blindness | color blindness
    complete av block | compressed nerve | compressed disc | congenital cataract | congenital glaucoma | congenital heart
    congenital hypothyroidism | congenital hip dysplasia | congestive cardiac failure | congestive hepatopathy | conjunctival haemorrhage
    constrictive bronchiolitis | contact dermatitis flare | convergence insufficiency | corneal dystrophy | corneal oedema | corneal perforation
    corneal scar | coronary artery aneurysm | coronary artery dissection | coronary heart disease | coronary spasm | costochondritis
    cramp-fasciculation | cranial nerve palsy | craniosynostotic | critical aortic stenosis | critical limb ischaemia | crystal arthritis
    cubital tunnel | cubital tunnel syndrome | cyanotic heart disease | cystocele | cystoid macular oedema | cytokine release syndrome
    cytokine storm | cytopenia | dacryocystitis | de quervain's | de quervain's tenosynovitis | deep brain haemorrhage | degenerative arthritis
    degenerative disc | degenerative scoliosis | demyelinating disease | demyelination | dental sepsis | diabetic eye disease
    diabetic foot infection | diabetic gastroparesis | diabetic ketosis | diabetic kidney disease | diabetic macular oedema | diabetic nerve pain
    diabetic ulcer | diabetic ulcers | diabetic wound | diaphragmatic hernia | diastolic heart failure | dieulafoy lesion | diffuse axonal injury
    dilated aorta | discitis | discoid lupus | disc bulge | disc protrusion | disc prolapse | disc herniation | disk herniation | dislocated lens
    diverticular disease | diverticular bleed | dropped head syndrome | drug-induced lupus | drug-resistant epilepsy | dry amd
    dry macular degeneration | dry gangrene | dumping syndrome | duodenitis | dysfibrinogenemia | dysphonia | dysarthria | dysphasia
    dyshidrotic eczema | dysmetria | early menopause | ectopic beats | ectopics | ectropion | entropion | ehrlichiosis
    elevated intracranial pressure | empty sella | empty sella syndrome | encopresis | end-organ damage | end-stage copd | end-stage heart failure
    end-stage kidney disease | end-stage lung disease | endolymphatic hydrops | enlarged heart | enlarged liver | enlarged spleen
    enlarged thyroid | enthesitis | enuresis | eosinophilic asthma | epicondylitis | epidural abscess | epileptiform | epiretinal membrane
    episcleritis | erosive gastritis | erosive oesophagitis | erythrodermic psoriasis | exotropia | esotropia | exercise-induced asthma
    exocrine pancreatic insufficiency | exposure keratopathy | eye stroke | facet joint syndrome | facial nerve palsy | facial palsy
    fatty infiltration | femoral hernia repair | femoroacetabular impingement | fibrocystic breasts | fibrotic lung | fistula in ano
    floppy valve | focal epilepsy | focal seizure | folliculitis decalvans | food bolus | food impaction | foreign body airway
    fourth nerve palsy | fuch's dystrophy | fuchs' dystrophy | fulminant hepatic failure | functional dyspepsia | functional tremor
    fungal keratitis | gallstone ileus | gallstone pancreatitis | ganglion cyst | gastric bezoar | gastric outlet obstruction | gastric varices
    gastroesophageal reflux | gastrointestinal bleed | generalised tonic-clonic seizure | genitourinary syndrome | geographic atrophy | gilbert's
    glue ears | gouty arthritis | granuloma annulare | granulomatous disease | grade 1 diastolic dysfunction | gravis | gynaecomastia
    haemarthrosis | haemobilia | haemochromatosis carrier | haemolysis | haemoperitoneum | hairy leukoplakia | hallux rigidus | heart attacks
    heart enlargement | heart muscle disease | heart valve problem | hemianopia | hemicrania | hemidiaphragm palsy | hepatic adenoma
    hepatic cyst | hepatic steatosis | hepatic vein thrombosis | hepatopulmonary syndrome | hepatosplenomegaly | hereditary haemochromatosis
    hernia recurrence | herniated discs | high-functioning autism | high prolactin | hip arthritis | hip impingement | hip osteoarthritis
    hirsutism | hocm | hypertrophic obstructive cardiomyopathy | horner's syndrome | humeral avulsion | hyperaldosteronism | hypercalcaemic
    hypercapnia | hypercapnic | hypercarbic | hypercholesterolaemia | hypercoagulable state | hyperkeratosis | hyperosmolar
    hyperosmolar hyperglycaemic state | hhs coma | hyperprolactinaemia | hypersplenism | hypertensive emergency | hypertensive retinopathy
    hypertensive urgency | hypertriglyceridaemia | hypertrophic scar | hypoadrenalism | hypoalbuminaemia | hypochloraemia | hypodontic
    hypogammaglobulinaemia | hypoglycaemic unawareness | hypo unawareness | hypokalaemic | hyponatraemic | hypoplastic | hypopituitary
    hypovolaemia | hypovolaemic | hypovolaemic shock | haemorrhagic shock | septic emboli | neurogenic shock | anaphylactic | in cardiogenic shock
    obstructive shock | hypoxaemia | hypoxaemic | idiopathic scoliosis | iliopsoas bursitis | immune-mediated | immune complex | impacted bowel
    impaired glucose tolerance | insulin resistance | impaired vision | in heart failure | incarcerated hernia | incompetent valve
    infantile colic | infantile haemangioma | inflammatory arthritis | inflammatory breast | inguinal lymphadenopathy | intermittent claudication
    claudication | interstitial nephritis | intervertebral disc disease | intestinal ischaemia | intestinal metaplasia | intestinal perforation
    intracranial pressure | intradural | intraocular pressure | intraventricular haemorrhage | iritis | iron overload | ischaemic cardiomyopathy
    ischaemic colitis | ischaemic heart disease | ischaemic optic neuropathy | jaw osteonecrosis | joint contracture | joint contractures
    joint disease | joint hypermobility | kidney cyst | kidney cysts | kidney damage | kidney injury | klebsiella | kyphoscoliosis
    l5 radiculopathy | lacunar infarct | lacunar stroke | large vessel occlusion | laryngopharyngeal reflux | laryngospasm | lateral epicondylitis
    latent autoimmune diabetes | lbbb | rbbb | left bundle branch block | left ventricular hypertrophy | leg length discrepancy | leucocytosis
    leukocytosis | lichen simplex | limb ischaemia | lipodystrophy | liver cyst | liver damage | liver lesion | liver lesions | liver scarring
    lobar collapse | lumbago | lumbar radiculopathy | lumbar spondylosis | lumbar stenosis | lung collapse | lung nodule | lung nodules
    lung scarring | lupus anticoagulant | lupus flare | lvh | lymphocele | macrocephaly | macular oedema | malabsorption syndrome | malar rash
    malignant hypertension | malignant effusion | malignant pleural effusion | mallet finger | mallet toe | maternal sepsis
    meckel's diverticulum | medial epicondylitis | megacolon | meibomian gland dysfunction | meralgia paresthetica | mesenteric ischaemia
    metabolic encephalopathy | metatarsalgia | micrognathia | microscopic haematuria | microvascular disease | mid-gut volvulus | migraineur
    migrainous | mitochondrial myopathy | mitral stenosis | mixed dementia | mononeuritis | mucositis | multi-infarct dementia
    multi-organ dysfunction | multiple organ failure | multinodular goitre | mural thrombus | myalgic encephalomyelitis | myelodysplastic
    myelopathy | myocardial bridge | myocardial injury | myofascial pain | myofascial pain syndrome | myopic degeneration | myxoedema
    nasal obstruction | nasal valve collapse | neonatal diabetes | neonatal hypoglycaemia | neonatal sepsis | nephrocalcinosis
    nephrogenic diabetes insipidus | nephrolithiasis | nerve compression | nerve entrapment | neural tube defect | neurogenic bowel
    neurogenic claudication | neuropathic ulcer | nocturia | non-epileptic seizures | psychogenic seizures | non-alcoholic fatty liver
    nonischaemic cardiomyopathy | non-union | nonunion | malunion | norwegian scabies | nummular eczema | nutritional deficiency
    obesity hypoventilation | obstructed bowel | obstructive jaundice | obstructive lung disease | occipital neuralgia | occlusive disease
    occult blood | ocular hypertension | oesophageal perforation | oesophageal spasm | oesophageal stenosis | oesophagitis | optic atrophy
    optic nerve damage | optic neuropathy | oral allergy syndrome | oral mucositis | orbital cellulitis | organ damage | oropharyngeal dysphagia
    orthostatic hypotension | os acromiale | osteochondral lesion | osteochondroma | osteomyelitic | otomastoiditis | ovarian failure | ozaena
    palmar fasciitis | pancreatic cyst | pancreatic pseudocyst | panhypopit | papilloedema | paralytic ileus | paraparesis | paraphimosis
    paralysed vocal cord | paroxysmal af | patellar dislocation | patellofemoral pain | patellofemoral syndrome | pelvic congestion syndrome
    pelvic adhesions | pelvic inflammatory | penetrating ulcer | perforated colon | perforated diverticulum | perforated viscus
    perforated stomach ulcer | periodic limb movement | peripheral arterial disease | peripheral oedema | peritoneal dialysis peritonitis
    persistent af | pes planus | phlebitis | phlegmon | photosensitivity | piriformis syndrome | pityriasis rosea | pityriasis
    pleural thickening | pneumonitis | pneumomediastinum | pneumocephalus | pneumoperitoneum | polycystic liver | polyp removal | polyposis
    polypharmacy | poorly controlled diabetes | popliteal aneurysm | popliteal cyst | port-wine birthmark | portal vein thrombosis
    post-herpetic neuralgia | post-infectious cough | post-polio syndrome | postural tachycardia | postural tachycardia syndrome
    posterior vitreous detachment | pre-syncope | presyncope | near-syncope | pressure necrosis | pressure wound | primary progressive aphasia
    progressive ms | relapsing-remitting | relapsing-remitting ms | secondary progressive ms | primary progressive ms | proctitis
    proliferative retinopathy | prostatic obstruction | proteinuria | prurigo | pruritus | pseudoarthrosis | pseudobulbar | pseudoseizures
    psoriatic | psoriatic nails | pterygium | ptosis | pulmonary contusion | pulmonary embolus | pulmonary haemorrhage | pulmonary nodule
    pulmonary stenosis | pulmonary thromboembolism | punctal stenosis | pyelitis | pyloroplasty failure | pyonephrosis | radiation burns
    radiation colitis | radiation cystitis | radiation fibrosis | radiation necrosis | radiation proctitis | radicular pain | rectocele
    rectovaginal fistula | red cell aplasia | reflux nephropathy | reflux oesophagitis | refractory epilepsy | refractory angina
    renal artery stenosis | renal calculi | renal cyst | renal colic | renal disease | renal scarring | restrictive lung disease
    retinal artery occlusion | retinal haemorrhage | retinal tears | retinal vein occlusion | retinoschisis | retrognathia | rheumatic
    rheumatism | rheumatoid | rheumatoid lung | rhinitis | rhinophyma | right heart failure | ruptured cyst | ruptured globe
    ruptured gallbladder | ruptured bowel | ruptured tendon | sacral fracture | sacral ulcer | salivary stone | sarcopenia | scleritis
    seborrhoea | secondary hypertension | seizure activity | septal defect | septal perforation | septic bursitis | septic joint | sepsis survivor
    serous effusion | severe asthma | severe eczema | severe malnutrition | shock liver | shock lung | short stature | sialorrhoea
    sick euthyroid | sick sinus | sigmoid volvulus | simple partial seizures | sinus bradycardia | sinus tachycardia | sixth nerve palsy
    third nerve palsy | skin graft failure | skin necrosis | slap tear | snapping hip | spastic | spastic diplegia | spastic quadriplegia
    spasmodic torticollis | spinal abscess | spinal cord compression | spinal epidural abscess | spinal haematoma | spinal infarct
    spinal instability | spinal osteoarthritis | spinal stroke | spondyloarthritis | spondyloarthropathy | spondylitis | spondylolysis
    st elevation | steatohepatitis | steatosis | steatorrhoea | steven johnson syndrome | stomatitis | stress cardiomyopathy | stress ulcer
    stunted growth | subacromial impingement | subarachnoid | subclavian steal | subcutaneous emphysema | subluxed | sudden hearing loss
    sudden sensorineural hearing loss | swan neck deformity | synovitis | synovial cyst | systolic heart failure | syndesmosis injury
    tachyarrhythmia | tachy-brady syndrome | takotsubo cardiomyopathy | tarsal coalition | tarsal tunnel | tarsal tunnel syndrome | telangiectasia
    temporal arteritis | temporal lobe epilepsy | tendinopathy | tendinosis | tension headache | tension headaches | testicular pain
    thoracic aneurysm | thoracic kyphosis | thrombosed | thrombosed haemorrhoid | thunderclap headache | thymic hyperplasia | thyroid eye disease
    thyroid goitre | thyrotoxic | thyrotoxicosis | tibial plateau | tonsillar abscess | tonsil stones | tooth fracture | toxic nodule
    tracheal stenosis | transaminitis | traumatic arthritis | triple vessel disease | tropical pulmonary | truncal ataxia | tubulointerstitial
    turf toe | tympanic perforation | tympanosclerosis | ulcerative | ulcerated | ulnar neuropathy | unstable angina | upper gi bleed
    lower gi bleed | ureteral stone | ureteric stone | ureteric stricture | urethral stricture | urethritis | uric acid stones
    urinary obstruction | urinary stones | urolithiasis | uterine polyp | vaginal atrophy | vaginal prolapse | valve disease | valvular disease
    valve regurgitation | vascular ulcer | vasculopathy | vein thrombosis | venous leg ulcer | venous leg ulcers | venous stasis
    venous thrombosis | vertebral collapse | vertebral compression fracture | vertebrobasilar insufficiency | vesicoureteral reflux
    vesicovaginal fistula | vestibular migraine | vestibular disorder | vestibulopathy | vitreous haemorrhage | vocal cord dysfunction
    vocal cord nodules | vocal fold paralysis | vulval | wasting syndrome | water retention | wet amd | wet gangrene | wheeze-associated
    wry neck | xerosis | xerophthalmia | zenker's diverticulum | type 1 diabetes mellitus | type 2 diabetes mellitus | diabetes mellitus
    diabetic shock | fibrosing | paroxysmal | hypermobile | arthralgia | myalgia | myalgias | dysuria | dyspepsia | emesis | polyuria | polydipsia
    pyrexia | pyrexial | rigour | epistaxis | expressive aphasia | receptive aphasia | dysgeusia | anosmia | ageusia | hyposmia | diplopia
    scotoma | scotomas | aniscoria | anisocoria | nuchal rigidity | meningism | asterixis | clonus | hyperreflexia | areflexia | fasciculations
    hepatic flap | koilonychia | crepitus | egophony | haemodynamically unstable | circulatory collapse | circulatory shock
    multiple comorbidities | rebound tenderness | peritonitic | obstipation | ileitis | enteritis | enterocolitis | pancolitis | pouchitis
    malrotated | intestinal malrotation | tef fistula | anorectal malformation | webbed fingers | webbed toes | syndactyly | polydactyly
    extra digit | supernumerary | clubfeet | club feet | talipes | metatarsus adductus | pectus excavatum | pectus carinatum | pigeon chest
    funnel chest | barrel chest | hip click | clicky hips | congenital hip | ddh | bow-legged | knock-kneed | pigeon-toed | flatfoot
    fallen arches | winged scapula | sway back | hunchback | dowager's hump | military neck | text neck | pulled elbow | tennis elbows
    housemaid's knee | patellar tendonitis | hamstring tendinopathy | itb syndrome | it band syndrome | gluteal tendinopathy
    trochanteric bursitis | olecranon bursitis | achilles tendonitis | rotator cuff tendonitis | rotator cuff injury | bicep tendonitis
    wrist tendonitis | trigger thumb | skier's thumb | gamekeeper's thumb | mallet injury | stiff back | cricked neck | crick in one's neck
    CLABSI | CAUTI | COPDer | ESBL bacteraemia | HFpEF exacerbation | HONK | HHS crisis | NEC perf | NOF fracture | NSTE-ACS | PJP | PCP pneumonia
    SBP infection | SVCS | TIAs | VTE | VTEs | FOOSH | afib with rvr | a-flutter | VF arrest | VT arrest | asystolic arrest
    cardiopulmonary arrest | out-of-hospital arrest | out-of-hospital cardiac arrest | OHCA | in-hospital arrest | witnessed arrest
    unwitnessed arrest | copd exac | copd exacerbation | chf exac | chf exacerbation | asthma exacerbation | asthma exac | ms relapse
    acute abdomen | surgical abdomen | rigid abdomen | distended abdomen | free air under | perfed | perf'd | perforated appy | ruptured appy
    hot appy | perfed appy | hot gallbladder | hot joint | hot knee | septic knee | septic hip | septic shoulder | nec fasc
    nec fash | necfasc | hypotn | hotn | hypotensive to | tachy to | brady to | hypoxic to | desatted | desatting | desaturated | desatted to
    desats | satting in the | spiking temps | gcs of | trop leak | troponinaemia | trops | lactate of | vent-dependent
    pressor-dependent | on three pressors | pancreatic ca | breast ca | lung ca | prostate ca | colon ca | ovarian ca
    bladder ca | cervical ca | thyroid ca | gastric ca | liver ca | renal ca | oesophageal ca | stage 4 ca | met ca | mets | mets to | abd pain
    abdo pain | epigastric pain | ruq pain | rlq pain | llq pain | luq pain | flank pain | groin pain | loin pain | suprapubic pain | pleuritic
    pleuritic chest pain | cva tenderness | tib-fib | hip fx | femur fx | radius fx | rib fx | rib fxs | ankle fx | wrist fx | skull fx
    pelvic fx | orbital fx | nasal fx | humerus fx | tibia fx | open fx | comminuted fx | vape lung | weightlifter's lung | smoker's lung
    popcorn workers lung | pigeon lung | bird fancier's lung | hot tub lung | sporothrix | capnocytophaga | pseudomonas | klebsiella pneumoniae
    acinetobacter | enterococcus | proteus mirabilis | serratia | citrobacter | bacteroides | clostridium | bartonella | brucella | coxiella
    francisella | yersinia | vibrio | vibrio vulnificus | aeromonas | pasteurella | moraxella | haemophilus influenzae | streptococcus
    strep pneumo | group a strep | strep a | igas | gbs sepsis | staph aureus | staph bacteraemia | mssa bacteraemia | mrsa bacteraemia
    gram-negative sepsis | gram-negative rods | gram-positive cocci | candidaemia | fungaemia | bacteremic | viraemia | cryptococcus
    coccidioides | histoplasma | blastomyces | pneumocystis jirovecii | toxoplasma | plasmodium | falciparum | vivax malaria | leishmania
    trypanosoma | entamoeba | naegleria | anisakis | schistosoma | filariasis | onchocerciasis | river blindness | loa loa | myiasis | botfly
    bot fly | scrub typhus | rickettsia | anaplasmosis | colorado tick fever | powassan | eee virus | eastern equine encephalitis
    st louis encephalitis | japanese encephalitis | tick-borne encephalitis | hendra | nipah | nipah virus | crimean-congo | rift valley fever
    ross river fever | ross river virus | barmah forest | murray valley encephalitis | metapneumovirus | hmpv | parainfluenza | rhinovirus
    coxsackie | coxsackievirus | echovirus | bocavirus | sapovirus | astrovirus | hep e | hepatitis e | hepatitis d | hep d | htlv-1 | hhv-6
    roseola | sixth disease | erythema infectiosum | pityriasis versicolor | tinea | tinea pedis | tinea versicolor | tinea capitis | candida
    oral candida | vaginal thrush | nappy rash | fungal sinusitis | bacterial sinusitis | bacterial conjunctivitis | bacterial tracheitis
    retropharyngeal abscess | ludwig's angina | periorbital cellulitis | orbital abscess | psoas abscess | tubo-ovarian abscess | splenic abscess
    perinephric abscess | spinal osteomyelitis | vertebral osteomyelitis | diabetic osteomyelitis | prosthetic joint infection
    infected prosthesis | mediastinitis | sternal wound infection | pacemaker infection | driveline infection | port infection | picc infection
    line sepsis | neutropenic sepsis | biliary sepsis | chest sepsis | puerperal sepsis | fever of unknown origin | pyrexia of unknown origin
    traveller's diarrhoea | delhi belly | gastric flu | winter vomiting bug | vomiting bug | tummy bug | sickness bug | gastroenteritis bug | noro
    the noro | covid pneumonia | covid pneumonitis | covid toes | covid long-hauler | long hauler | pims-ts | mis-a
    motor neurone | coeliac | ARVC | GIST | nephrotic | minimal change disease | posterior cortical atrophy | bvFTD | ank-spond | PsA | hEDS
    ESRF | LADA | tension pneumo | the bends | dupuytren's | dupuytren | mitral regurg | phaeo | pellagra | bilharzia
    left-sided neglect | right-sided neglect | auditory processing disorder | silent aspirator
  `),
  words('condition', 'other', 'likely', `
    sugar diabetic | sugar patient | heart patient | bp patient | tb patient | kidney patient | renal patient | thyroid patient | asthma patient
    burns patient | stroke patient | heart attack patient | dialysis patient | diabetic patient | epilepsy patient | transplant patient
    cardiac patient | stroke victim | heart attack victim | dodgy ticker | bad ticker | bad lungs | bad liver | bad kidneys | bad heart valve
    hypo | hypos | hypoglycaemic attack | had a low | had a hypo | diabetic low | low sugar | low sugars | sugar crash | high sugar | gas trouble
    gas problem | piles problem | bp problem | sugar level | thyroid trouble | thyroid condition | kidney trouble | liver trouble | lung trouble
    lung problem | lung problems | lung condition | liver problem | liver condition | liver problems | kidney problems | kidney condition
    kidney issues | blood condition | skin condition | bowel condition | eye condition | joint condition | nerve condition | muscle condition
    autoimmune condition | stomach problems | stomach issues | bowel problems | bowel trouble | bladder problems | bladder trouble
    heart problems | breathing problems | breathing difficulties | breathing difficulty | breathing issues | vision problems | hearing problems
    memory problems | memory issues | speech problems | balance problems | mobility problems | mobility issues | feeding problems | feeding issues
    swallowing problems | sleep issues | skin problems | joint problems | back trouble | neck problems | knee problems | knee trouble
    hip problems | foot problems | prostate problems | prostate trouble | circulatory problems | blood pressure problems | blood pressure issues
    weight problem | gum problems | cognitive issues | vitamin deficient | iron deficient | b12 deficient | low b12 | low vitamin d | low folate
    low magnesium | low calcium | low ferritin | low white count | low red count | low count | low counts | low oxygen levels | low blood count
    low blood counts | low t | high creatinine | high potassium | high triglycerides | high uric acid | high cortisol | high pressure in one's eye
    raised psa | raised blood pressure | raised pressure | raised inflammatory markers | nerve pain | bone pain | muscle pain | muscle spasms
    muscle cramps | muscle wasting | muscle loss | leg weakness | arm weakness | leg ulcers | leg swelling | ankle swelling | swollen ankles
    swollen legs | swollen feet | swollen face | swollen joints | swollen belly | swollen knee | puffy eyes | pressure sores | bed sores
    open sore | open sores | open wound | deep wound | deep cut | weeping wound | chronic wounds | surgical wound | wound breakdown | infected toe
    infected tooth | infected stitches | infected blister | infected incision | infected implant | infected line | infected port | infected hip
    infected knee | blood blister | burst blister | cuts and bruises | bumps and bruises | cuts and scrapes | shingle rash | scarring on
    keloid scar | keloids | varicose | itchy scalp | flaky scalp | cracked heels | verruca | verrucas | ingrown toenails | ingrown hair
    fungal nail | fungal nails | fungal toenail | thick toenails | black toenail | sweaty palms | excessive sweating | cloudy vision
    tunnel vision | poor vision | failing eyesight | failing sight | failing vision | poor eyesight | poor sight | sight loss | lost sight in
    blind in one | blind in the left | blind in the right | partially blind | nearly blind | going blind | went blind | gone blind | night-blind
    glaucoma suspect | crossed eye | cross-eyed | droopy eyelid | drooping eyelid | droopy eye | twitchy eye | bloodshot eyes | watery eyes
    watering eyes | gritty eyes | sore eyes | stinging eyes | floaters and flashes | flashing lights | ear wax | earwax | impacted wax
    impacted earwax | blocked ear | blocked ears | blocked nose | stuffed nose | popping ears | ringing in the ears | perforated ear drum
    burst eardrum | partial deafness | deaf in one | deaf in the | deaf as a post | profoundly deaf | severely deaf | going deaf | went deaf
    gone deaf | deafblind | cloth ears | hoarse | hoarseness | croaky | lost voice | raspy voice | croupy | catarrh | green snot | sinus trouble
    sinus problems | post-nasal drip | postnasal drip | nasal drip | swollen tonsils | enlarged tonsils | big tonsils
  `),
  words('condition', 'other', 'possible', `
    ABPA | ACLF | AFL | AFP | AIDP | AIH | APS | ARF | ARMD | AUR | AVN | BAV | BKA | BPPV | BSO | CBD | CCF | CDH | CFS | CFTR | CHB | CKDu | CLD
    CLI | CRS | CSDH | CTEPH | CTS | CVS | CVST | CVT | DCIS | DCM | DDD | DFU | DJD | DMDD | EHEC | EOE | ERD | ESLD | EVAR | FAI | FSGS | FTT
    FND | FUO | GBS | GCA | GCTS | GIB | GORD | GPA | GTCS | HCC | HCV | HBV | HF | HFMD | HHNK | HOCM | HPS | HRS | ICH | IDA | IGT | IHD | IPF
    JIA | JRA | KS | LBBB | LBD | LGIB | UGIB | LVAD | LVO | MCA | MCTD | MDS | MG | MGUS | MRSE | MSA | MVP | NCSE | NHL | NSCLC | SCLC | NPH
    NPDR | OHS | ORIF | PAF | PAH | PBC | PCV | PDA | PDR | PHN | PMR | PNES | POAG | POI | PSC | PSP | PTE | PTS | PTX | PVC | PVCs | RCC | RD
    RDS | ROP | RP | RPL | RPGN | RRMS | PPMS | SPMS | RSD | RVR | SAH | SBP | SCC | SCFE | SCI | SDH | SFN | SIBO | SIRS | SJS | SNHL | SSS
    TAVR | TBI | TCS | TGA | TIPS | TLS | TOF | TOS | TTN | VAP | VF | VUR | AOM | NEC | RLS
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
