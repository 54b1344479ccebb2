import { everyday, words } from '../list.js'

/** Generic names first, then brands, then classes and lay words; what only an ending tells stands in `endings.ts`. */
export const medication = [
  words('treatment', 'medication', 'certain', `
    abatacept | abiraterone | acamprosate | acarbose | acetaminophen | paracetamol | acetazolamide | acyclovir | aciclovir | adalimumab | adenosine
    albuterol | salbutamol | alendronate | allopurinol | alprazolam | alteplase | amantadine | amiodarone | amitriptyline | amlodipine | amoxicillin
    amoxicillin-clavulanate | co-amoxiclav | amphetamine | amphotericin | ampicillin | anastrozole | apixaban | apremilast | aripiprazole
    asparaginase | aspirin | atenolol | atomoxetine | atorvastatin | atropine | azacitidine | azathioprine | azithromycin | baclofen | baricitinib
    beclomethasone | belimumab | benazepril | bendamustine | benzonatate | benztropine | bevacizumab | bicalutamide | bisoprolol | bleomycin
    bortezomib | brivaracetam | budesonide | bumetanide | bupivacaine | buprenorphine | bupropion | buspirone | busulfan | cabergoline | calcitriol
    canagliflozin | candesartan | cannabidiol | capecitabine | captopril | carbamazepine | carbidopa | carbidopa-levodopa | carboplatin | carfilzomib
    carisoprodol | carvedilol | cefalexin | cephalexin | cefazolin | cefdinir | cefepime | ceftriaxone | cefuroxime | celecoxib | cetirizine
    cetuximab | chlorambucil | chlordiazepoxide | chlorhexidine rinse | chloroquine | chlorpromazine | chlorthalidone | cholestyramine | ciclosporin
    cyclosporine | cinacalcet | ciprofloxacin | cisplatin | citalopram | clarithromycin | clindamycin | clobazam | clobetasol | clomid | clomiphene
    clomipramine | clonazepam | clonidine | clopidogrel | clotrimazole | clozapine | codeine | colchicine | crizotinib | cyclobenzaprine
    cyclophosphamide | cytarabine | dabigatran | dapagliflozin | dapsone | daptomycin | daratumumab | dasatinib | daunorubicin | decitabine
    deferasirox | degarelix | denosumab | desipramine | desmopressin | desvenlafaxine | dexamethasone | dexmedetomidine | dexmethylphenidate
    dextroamphetamine | diazepam | diclofenac | dicyclomine | digoxin | diltiazem | dimenhydrinate | diphenhydramine | dipyridamole | disulfiram
    divalproex | dobutamine | docetaxel | docusate | dolutegravir | donepezil | dopamine drip | doxazosin | doxepin | doxorubicin | doxycycline
    dulaglutide | duloxetine | dupilumab | durvalumab | dutasteride | edoxaban | efavirenz | empagliflozin | emtricitabine | enalapril | enoxaparin
    entecavir | enzalutamide | epinephrine | adrenaline | epirubicin | epoetin | eplerenone | erenumab | ertapenem | erythromycin | erythropoietin
    escitalopram | esketamine | esomeprazole | estradiol | eszopiclone | etanercept | ethambutol | etomidate | etoposide | everolimus | evolocumab
    exemestane | exenatide | ezetimibe | famotidine | febuxostat | felodipine | fenofibrate | fentanyl | ferrous sulfate | fexofenadine | filgrastim
    finasteride | fingolimod | flecainide | fluconazole | fludarabine | fludrocortisone | flumazenil | fluorouracil | 5-FU | fluoxetine | fluphenazine
    fluticasone | fluvoxamine | folfox | folfiri | folfirinox | R-CHOP | abvd | folinic acid | fosphenytoin | fulvestrant | furosemide | frusemide
    gabapentin | galantamine | ganciclovir | gefitinib | gemcitabine | gentamicin | glatiramer | gliclazide | glimepiride | glipizide | glyburide
    glucagon | glycopyrrolate | goserelin | griseofulvin | guanfacine | haloperidol | heparin | heparin drip | hydralazine | hydrochlorothiazide
    hctz | hydrocodone | hydrocortisone | hydromorphone | hydroxychloroquine | hydroxyurea | hydroxyzine | ibandronate | ibrutinib | ibuprofen
    idarubicin | ifosfamide | imatinib | imipramine | imiquimod | immunoglobulin | ivig | indomethacin | infliximab | insulin | insulin drip
    insulin glargine | insulin lispro | interferon | ipilimumab | ipratropium | irbesartan | irinotecan | isoniazid | isosorbide | isotretinoin
    itraconazole | ivabradine | ivacaftor | ivermectin | ketamine | ketoconazole | ketorolac | labetalol | lacosamide | lactulose | lamivudine
    lamotrigine | lansoprazole | latanoprost | leflunomide | lenalidomide | letrozole | leucovorin | leuprolide | levetiracetam | levofloxacin
    levonorgestrel | levothyroxine | lidocaine | lignocaine | linagliptin | linezolid | liothyronine | liraglutide | lisdexamfetamine | lisinopril
    lithium | loperamide | loratadine | lorazepam | losartan | lovastatin | lurasidone | macrobid | magnesium drip | magnesium sulfate | mannitol
    meclizine | medroxyprogesterone | mefloquine | megestrol | melatonin | meloxicam | melphalan | memantine | meperidine | pethidine | mepolizumab
    mercaptopurine | meropenem | mesalamine | mesalazine | metformin | methadone | methimazole | methocarbamol | methotrexate | methyldopa
    methylphenidate | methylprednisolone | metoclopramide | metolazone | metoprolol | metronidazole | midazolam | midodrine | mifepristone | milrinone
    minocycline | minoxidil | mirabegron | mirtazapine | misoprostol | mitomycin | mitoxantrone | modafinil | mometasone | montelukast | morphine
    morphine drip | morphine pump | moxifloxacin | mycophenolate | nabumetone | nadolol | nalbuphine | naloxone | naltrexone | naproxen | natalizumab
    nebivolol | neostigmine | nevirapine | niacin | nicardipine | nifedipine | nilotinib | nitrofurantoin | nitroglycerin | nitro drip | nivolumab
    norepinephrine | noradrenaline | nortriptyline | nusinersen | nystatin | ocrelizumab | octreotide | ofloxacin | olanzapine | olaparib | olmesartan
    omalizumab | omeprazole | ondansetron | oral rehydration salts | orlistat | oseltamivir | osimertinib | oxaliplatin | oxcarbazepine | oxybutynin
    oxycodone | oxymorphone | oxytocin | paclitaxel | palbociclib | paliperidone | pamidronate | pantoprazole | paroxetine | pazopanib | pegfilgrastim
    pembrolizumab | pemetrexed | penicillin | pentamidine | peritoneal chemo | permethrin | pertuzumab | phenazopyridine | phenelzine | phenobarbital
    phentermine | phenylephrine drip | phenytoin | pilocarpine | pioglitazone | piperacillin | pirfenidone | piroxicam | polyethylene glycol
    posaconazole | potassium chloride | pramipexole | prasugrel | pravastatin | praziquantel | prazosin | prednisolone | prednisone | pregabalin
    primaquine | procainamide | prochlorperazine | progesterone | promethazine | propafenone | propofol | propranolol | propylthiouracil | protamine
    pseudoephedrine | pyrazinamide | pyridostigmine | quetiapine | quinapril | rabeprazole | raloxifene | raltegravir | ramipril | ranibizumab
    ranitidine | ranolazine | rasagiline | regorafenib | remdesivir | ribavirin | rifampin | rifampicin | rifaximin | riluzole | risankizumab
    risedronate | risperidone | ritonavir | rituximab | rivaroxaban | rivastigmine | rizatriptan | rocuronium | romosozumab | ropinirole | ropivacaine
    rosuvastatin | sacubitril | secukinumab | selegiline | semaglutide | senna | sertraline | sevelamer | sildenafil | simvastatin | sirolimus
    sitagliptin | sofosbuvir | solifenacin | somatropin | sorafenib | sotalol | spironolactone | streptokinase | streptomycin | succinylcholine
    sucralfate | sulfasalazine | sulfamethoxazole | co-trimoxazole | sumatriptan | sunitinib | suvorexant | tacrolimus | tadalafil | tamoxifen
    tamsulosin | tapentadol | telmisartan | temazepam | temozolomide | tenecteplase | tenofovir | terazosin | terbinafine | terbutaline | teriparatide
    testosterone | tetracycline | thalidomide | theophylline | thioguanine | thyroxine | ticagrelor | timolol | tiotropium | tirzepatide | tizanidine
    tobramycin | tocilizumab | tofacitinib | tolterodine | topiramate | torsemide | tramadol | tranexamic acid | TXA | trastuzumab | trazodone
    triamcinolone | triamterene | trimethoprim | upadacitinib | ursodiol | ustekinumab | valacyclovir | valganciclovir | valproate | valproic acid
    valsartan | vancomycin | vardenafil | varenicline | vasopressin | vecuronium | vedolizumab | venetoclax | venlafaxine | verapamil | vinblastine
    vincristine | vinorelbine | voriconazole | vortioxetine | warfarin | zafirlukast | zidovudine | ziprasidone | zoledronic acid | zolmitriptan
    zolpidem | zonisamide | zopiclone | naloxegol | elexacaftor | risdiplam | onasemnogene | emicizumab | factor VIII | eculizumab | ravulizumab
    tafamidis | lecanemab | donanemab | aducanumab | abilify | accutane | actemra | actos | adderall | addyi | adempas | advair | advil pm | aimovig
    ajovy | aldactone | aleve | alimta | allegra | ambien | amoxil | antabuse | anoro | apidra | aricept | arimidex | aromasin | ativan | atripla
    augmentin | austedo | avastin | aygestin | bactrim | baqsimi | basaglar | belsomra | benadryl | benlysta | bentyl | biktarvy | bonviva | boniva
    breo | brilinta | bumex | buspar | bydureon | byetta | campral | cardizem | celexa | cellcept | chantix | cialis | cimzia | cipro | claritin
    clozaril | cogentin | colace | combivent | compazine | concerta | copaxone | coreg | cosentyx | coumadin | cozaar | crestor | cymbalta | cytotec
    dayquil | decadron | depakote | depo | depo-provera | depo shot | desoxyn | descovy | detrol | diflucan | dilantin | dilaudid | diovan | ditropan
    dulcolax | dupixent | duragesic | effexor | effient | elavil | eliquis | emgality | enbrel | entresto | entyvio | epclusa | epidiolex | epogen
    erbitux | erleada | evenity | excedrin | exelon | farxiga | femara | fioricet | flagyl | flexeril | flomax | flonase | flovent | focalin | forteo
    fosamax | genvoya | geodon | gilenya | gleevec | glucophage | glucotrol | haldol | harvoni | herceptin | humalog | humira | humulin | ibrance
    imbruvica | imdur | imitrex | imodium | inderal | ingrezza | invega | invokana | intuniv | jakafi | janumet | januvia | jardiance | kadcyla
    kalydeco | keflex | kenalog | keppra | kesimpta | keytruda | kisqali | klonopin | kybella | lamictal | lantus | lasix | latuda | leqembi
    letairis | levaquin | levemir | levitra | levophed | lexapro | librium | lioresal | lipitor | livalo | lomotil | lopressor | lortab | lotensin
    lovenox | lucentis | lunesta | lupron | lynparza | lyrica | macrodantin | marinol | maxalt | mavyret | medrol dose pack | medrol | mestinon
    methergine | mevacor | minipress | miralax | mobic | mounjaro | motrin | mucinex | mucomyst | naprosyn | narcan | neulasta | neurontin | nexium
    norco | norvasc | novolog | nplate | nucala | nurofen | nuvaring | nuvigil | nyquil | ocrevus | opdivo | orencia | orkambi | otezla | oxycontin
    ozempic | paxil | paxlovid | pepcid | percocet | phenergan | pitocin | pit drip | plan b | plaquenil | plavix | pradaxa | praluent | precedex
    premarin | prevacid | prezista | prilosec | prinivil | pristiq | procardia | procrit | prograf | prolia | propecia | protonix | provera | provigil
    prozac | pulmicort | qulipta | radicava | reglan | remeron | remicade | repatha | restasis | restoril | retrovir | revlimid | rexulti | rinvoq
    risperdal | ritalin | robaxin | rocephin | roxicodone | rituxan | saphris | savella | saxenda | seroquel | sinemet | singulair | skyrizi
    solu-medrol | soma pills | soliris | sovaldi | spinraza | spiriva | spravato | stelara | strattera | suboxone | sublocade | subutex | symbicort
    synthroid | tagrisso | taltz | tamiflu | tecfidera | tecentriq | tegretol | tepezza | toprol | toradol | toujeo | tradjenta | tremfya | tresiba
    trelegy | trikafta | trileptal | trintellix | triumeq | trulicity | truvada | tylenol | tylenol with codeine | tysabri | ubrelvy | valium
    valtrex | vasotec | ventolin | versed | vesicare | viagra | vicodin | victoza | viibryd | vimpat | vistaril | vivitrol | voltaren | vraylar
    vyvanse | wegovy | wellbutrin | xanax | xarelto | xeljanz | xeloda | xgeva | xifaxan | xolair | xtandi | xyrem | yasmin | yervoy | zanaflex
    zantac | zarontin | zepbound | zestril | zetia | zithromax | z-pak | z-pack | zocor | zofran | zoladex | zolgensma | zoloft | zometa | zosyn
    zovirax | zubsolv | zyprexa | zyrtec | zytiga | elidel | protopic | latisse | travatan | xalatan | eylea | durezol | vabysmo
  `),
  words('treatment', 'medication', 'likely', `
    ACE inhibitor | adderall script | antacid | anti-anxiety meds | antianxiety medication | antibiotic | antibiotics | antibiotic ointment
    anticoagulant | anticoagulants | anticoagulation | anticonvulsant | antidepressant | antidepressants | antidiabetic | antiemetic | antiepileptic
    antifungal | antihistamine | antihypertensive | anti-inflammatory | anti-nausea | anti-rejection meds | antipsychotic | antipsychotics | antiviral
    antivirals | antivenom | anti-venom | ARB medication | barbiturate | benzodiazepine | benzos | beta blocker | beta blockers | birth control
    birth control pills | birth control pill | bisphosphonate | blood pressure meds | blood pressure medication | blood thinner | blood thinners
    bronchodilator | calcium channel blocker | chemo meds | chemo pills | cholesterol meds | cholesterol medication | clot buster | clotbuster
    contraceptive | contraceptives | contraceptive pill | contraception | corticosteroid | cough medicine | diabetes meds | diabetes medication
    diet pills | diuretic | diuretics | drops in one's eyes | emergency contraception | eye drops | fertility drugs | fertility meds | fertility shots
    GLP-1 | GLP-1s | growth hormone | growth hormone shots | heart meds | heart pills | hormone shots | immunosuppressants | immunosuppressant
    inhaled steroid | insulin shots | iron pills | laxative | laxatives | maoi | med list | medical marijuana | medicated | medication | medications
    medication list | medication change | med change | meds | on meds | muscle relaxer | muscle relaxers | muscle relaxant | narcotic | narcotics
    nicotine gum | nsaid | NSAIDs | opiate | opiates | opioid | opioids | oral steroids | oral contraceptives | pain meds | pain medication
    pain medicine | pain pills | painkiller | painkillers | pain killers | PCA pump | PPI medication | prenatal vitamins | prescribed | prescribed him
    prescribed her | prescription | prescriptions | psych meds | psychiatric medication | refill | refills | medication refill | sedative | sedatives
    seizure meds | sleeping pill | sleeping pills | sleep meds | snri | ssri | SSRIs | statin | statins | steroid | steroids | stimulants
    stool softener | suppository | suppositories | thyroid meds | thyroid medication | thyroid pill | topical steroid | tranquilizer | antiretroviral
    weight loss drug | weight loss shot | weight-loss injections | water pill | water pills | biologic | biologics | B12 shot | B12 shots
    vitamin d supplements | abortion pill | antimalarial | antidote | dilaudid push | push of morphine | dose of epi | rounds of epi
    PEP | DOTS | AC-T | the red devil | amoxiclav | doxy | pred
  `),
  words('treatment', 'medication', 'likely', `
    oxys | oxies | oxy 30s | percs | norcos | xannies | xanny | xanax bars | addies | done clinic | levodopa | levothyroxine dose | insulin dose
    metformin dose | warfarin dose | dose adjusted | dose increased | dose reduced | upped one's dose | upped the dose | upped the
    lowered one's dose | adjusted one's dose | adjusted one's meds | changed one's meds | switched one's meds | stopped one's meds
    off one's medication | ran out of one's meds | refilled one's | early refill | controlled substance | schedule ii | pain contract | med refill
    refill request | takes one's pills | one's pills | one's meds | one's medication | one's medications | one's prescription | one's prescriptions
    one's inhaler | one's insulin | one's refill | one's refills | one's script | one's antibiotics | one's chemo | one's dose | one's vaccine
    one's booster | one's injection | one's injections | one's shots | one's drops | one's cream | one's supplements | hormone blockers shot
    sleeping tablets | water tablets | blood pressure tablets | heart tablets | pain patches | fentanyl patch | lidocaine patch | hormone patch
    estrogen patch | oestrogen | testosterone shots | T shots | puberty blocker | male pill | morning-after pill | mini pill | the coil
    fertility injections | trigger shot | antibiotic course | course of antibiotics | course of steroids | prednisone burst | steroid taper
    oral antibiotics | IV vanc | vanc | zosyn and vanc | epi drip | neo drip | insulin gtt | heparin gtt | gtt | lytics | clotbusters
    clot busting drug | immunoglobulins | gamma globulin | rabies immunoglobulin | antitoxin | chelator | enzyme replacement
    enzyme replacement therapy | growth hormone injections | clotting factor | factor concentrate | iron tablets | iron drip | folic acid
    methadone dose | take-homes | nicotine lozenges | experimental drug | trial drug | compassionate use | off-label
  `),
  words('treatment', 'medication', 'possible', `
    stims | taper | vaso | levo | epi | depot | script | scripts | pill | medicine | medicines | dose | doses | dosage | tablet | tablets | capsule
    capsules | ointment | cream | lotion | syrup | drops | gel | supplement | supplements | vitamins | drug | drugs | fix | patches | gummies
    on the pill | the pill | refilled | pharmacy bag | numbing cream | spray | nasal spray | hormones | prescribed by | aspirin a day | steroid cream
    pain relief | pump inhaler
    PrEP | BCG | advance refusal | advance directive
  `),
  everyday('treatment', `
    chill pill | bitter pill | poison pill | hard pill to swallow | laughter is the best medicine | best medicine | internal medicine
    family medicine | emergency medicine | sports medicine | school of medicine | college of medicine | department of medicine | practice medicine
    practices medicine | nuclear medicine | preventive medicine | lifestyle medicine | sleep medicine | medicine cabinet | medicine man | medicine hat
    doctor of medicine | field of medicine | precision medicine | practice of medicine | academic medicine | medicine residency
    professor of medicine | regenerative medicine | art of medicine | integrative medicine | functional medicine | oral medicine | geriatric medicine
    pain medicine specialist | addiction medicine | rural medicine | future of medicine | music is medicine | dose of | daily dose | healthy dose
    dose of reality | dose of fun | tablet computer | stone tablet | tablet app | android tablet | time capsule | capsule wardrobe | coffee capsule
    ice cream | cream cheese | whipped cream | cream of | shaving cream | sour cream | heavy cream | cream puff | sunscreen lotion | hand cream
    maple syrup | corn syrup | pancake syrup | chocolate syrup | rain drops | snow drops | lemon drops | gum drops | drops by | price drops | drops in
    drops out | water drops | hair gel | gel nails | gel polish | gel manicure | hand gel | gel pens | supplement your | to supplement
    medicare supplement | medicare supplements | supplement insurance | sunday supplement | drug store | drug maker | drug makers | drug company
    drug companies | food and drug administration | drug prices | drug pricing | drug discovery | drug development | drug policy | drug dealer
    drug bust | drug enforcement | drug formulary | drug free | drug-free workplace | drug coverage | drug plan | drug trial | drug shortage
    war on drugs | drug testing policy | drug take-back | bug spray | hair spray | spray paint | pepper spray | spray bottle | spray tan
    movie script | script writer | java script | script for | flip the script | quick fix | fix the | fix your | fix our | fix this | fix a | fix it
    price fix | fix for | medication management | medication safety | medication disposal | medication therapy management | medication aide
    medication technician | prescription drug take back | prescription drug plan | prescription drug coverage | prescription drug costs
    prescription assistance | prescription pad | prescription delivery | prescription coverage | prescription pickup | pain medicine clinic
    gummies candy | botox party | botox special | botox specials | lithium battery | lithium batteries | lithium-ion | free refill | free refills
    coffee refills | birth control method | sense of humor is the best medicine | insulin costs | insulin prices | opioid crisis | opioid epidemic
    opioid settlement | opioid stewardship | opioid crisis task force | antibiotic stewardship | antibiotic resistance | antibiotic awareness week
    steroid era | morphine sulfate shortage
  `),
  words('treatment', 'vaccine', 'likely', `
    BCG vaccine | booster shot | chickenpox vaccine | covid vaccine | covid shot | covid booster | covid-19 vaccine | DTaP | Tdap | flu jab
    flu vaccine | got one's flu shot | got one's shots | gardasil | hepatitis B vaccine | hpv vaccine | immunised | immunized | immunization record
    immunizations | immunisations | jab | jabbed | mmr | mmr vaccine | meningitis vaccine | moderna shot | pfizer shot | pneumonia shot
    pneumonia vaccine | pneumovax | prevnar | rsv vaccine | rabies shots | rabies vaccine | rhogam | shingles shot | shingles vaccine | shingrix
    tetanus shot | tetanus booster | typhoid vaccine | vaccinated | unvaccinated | anti-vaxxer | vaccine-hesitant | vaccine injury | vaccine reaction
    vaccine status | vaccination status | vaxxed | unvaxxed | vaxed | vax card | vaccine card | vitamin K shot | yellow fever vaccine
    baby's first shots | two-month shots | kindergarten shots | travel shots | allergy jab
  `),
  words('treatment', 'vaccine', 'possible', `
    boosted | flu shot | measles vaccine | covid jab | vaccine | vaccines | vaccination | vaccinations | immunization | immunisation | vax | jabs
    inoculated
  `),
  everyday('treatment', `
    vaccine clinic | vaccination clinic | vaccine clinics | vaccination event | vaccine distribution | vaccine mandate | vaccine mandates
    vaccine rollout | vaccine hesitancy | flu shot event | flu shots available | flu shots are | vaccine availability | vaccine research
    vaccine trial | vaccine development | vaccine supply | covid vaccine clinic | covid-19 vaccine clinic | immunization clinic
    immunization schedule | national immunization awareness month | vaccines available
  `),
]
