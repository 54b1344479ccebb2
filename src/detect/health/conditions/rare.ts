import { everyday, words } from '../list.js'

/** Rare and genetic diseases: few people of a place have one, so the name alone narrows down who is meant. */
export const rare = [
  words('condition', 'genetic', 'certain', `
    down syndrome | down's syndrome | downs syndrome baby | down syndrome baby | trisomy 13 | trisomy 18 | trisomy 21 | edwards syndrome
    patau syndrome | turner syndrome | klinefelter syndrome | fragile X | fragile X syndrome | cystic fibrosis | huntington's | huntington's disease
    huntington disease | tay-sachs | tay-sachs disease | gaucher disease | gaucher's disease | phenylketonuria | pku | duchenne muscular dystrophy
    becker muscular dystrophy | myotonic dystrophy | spinal muscular atrophy type 1 | marfan syndrome | ehlers-danlos | ehlers-danlos syndrome
    loeys-dietz syndrome | osteogenesis imperfecta | brittle bone disease | brittle bones | charcot-marie-tooth | charcot-marie-tooth disease
    friedreich's ataxia | wilson's disease | wilson disease | hemophilia A | hemophilia B | alpha-1 antitrypsin deficiency | alpha-1 | prader-willi
    prader-willi syndrome | angelman syndrome | williams syndrome | noonan syndrome | digeorge syndrome | 22q11 deletion | 22q deletion
    rett syndrome | cri du chat | cri-du-chat syndrome | wolf-hirschhorn syndrome | smith-magenis syndrome | cornelia de lange syndrome
    kabuki syndrome | CHARGE syndrome | vacterl | sotos syndrome | beckwith-wiedemann syndrome | russell-silver syndrome | treacher collins
    treacher collins syndrome | apert syndrome | crouzon syndrome | pfeiffer syndrome | goldenhar syndrome | pierre robin | pierre robin sequence
    stickler syndrome | usher syndrome | waardenburg syndrome | bardet-biedl syndrome | joubert syndrome | leber congenital amaurosis
    stargardt disease | albinism | xeroderma pigmentosum | epidermolysis bullosa | butterfly skin | ichthyosis | harlequin ichthyosis
    incontinentia pigmenti | neurofibromatosis type 1 | NF1 | NF2 | von hippel-lindau | sturge-weber syndrome | klippel-trenaunay | proteus syndrome
    cowden syndrome | peutz-jeghers syndrome | familial hypercholesterolaemia | homocystinuria | maple syrup urine disease | msud | galactosaemia
    methylmalonic acidemia | propionic acidemia | ornithine transcarbamylase deficiency | OTC deficiency | urea cycle disorder
    fatty acid oxidation disorder | mcad deficiency | lchad deficiency | glycogen storage disease | pompe disease | mcardle disease
    von gierke disease | fabry disease | niemann-pick | niemann-pick disease | krabbe disease | metachromatic leukodystrophy | adrenoleukodystrophy
    ALD newborn screen | batten disease | canavan disease | alexander disease | pelizaeus-merzbacher | hurler syndrome | hunter syndrome
    sanfilippo syndrome | morquio syndrome | mucopolysaccharidosis | zellweger syndrome | refsum disease | smith-lemli-opitz syndrome
    mitochondrial disease | mitochondrial disorder | MELAS | merrf | leigh syndrome | kearns-sayre syndrome | leber hereditary optic neuropathy
    dravet syndrome | chromosomal abnormality | chromosome deletion | gene mutation | genetic mutation | genetic disorder | microdeletion syndrome
    mosaicism | carrier of | hereditary angioedema | hereditary haemorrhagic telangiectasia | HHT | hereditary spastic paraplegia
    hereditary cancer syndrome | fanconi anaemia | diamond-blackfan anaemia | beta thalassemia | thalassemia major | glanzmann thrombasthenia
    bernard-soulier | shwachman-diamond syndrome | chediak-higashi syndrome | wiskott-aldrich syndrome | chronic granulomatous disease
    ataxia telangiectasia | bloom syndrome | werner syndrome | progeria | cockayne syndrome | hutchinson-gilford progeria | menkes disease
    hypophosphatasia | x-linked hypophosphatemia | cystinosis | cystinuria | alkaptonuria | acute intermittent porphyria | porphyria | hyperoxaluria
    bartter syndrome | gitelman syndrome | dent disease | lowe syndrome | nail-patella syndrome | polycystic liver disease | alagille syndrome
    biliary atresia | crigler-najjar syndrome | gilbert's syndrome | androgen insensitivity syndrome | congenital adrenal hyperplasia | CAH
    kallmann syndrome | laron syndrome | mccune-albright | pseudohypoparathyroidism | multiple endocrine neoplasia | men1 | carney complex
    congenital diaphragmatic hernia | CDH baby | congenital disorder of glycosylation | SMARD | limb-girdle muscular dystrophy | facioscapulohumeral
    fshd | emery-dreifuss | nemaline myopathy | central core disease | malignant hyperthermia | congenital myasthenic syndrome
    thanatophoric dysplasia | campomelic dysplasia | cleidocranial dysplasia | fibrodysplasia ossificans progressiva | multiple osteochondromas
    arthrogryposis | amniotic band syndrome | ectodermal dysplasia | popliteal pterygium | van der woude syndrome | holt-oram syndrome
    pallister-killian | emanuel syndrome | jacobsen syndrome | phelan-mcdermid | potocki-lupski | syngap1 | stxbp1 | scn2a | scn8a | kcnq2 | cdkl5
    foxg1 | grin2a | mecp2 duplication
    thal major | dravet
  `),
  words('condition', 'rare', 'certain', `
    acquired haemophilia | acute disseminated encephalomyelitis | adem | acute flaccid myelitis | acute promyelocytic leukaemia | alien hand syndrome
    alice in wonderland syndrome | anti-nmda receptor encephalitis | nmda encephalitis | anencephaly | aniridia | anophthalmia
    antisynthetase syndrome | behcet's disease | behcet's | bickerstaff encephalitis | bladder exstrophy | brain-eating amoeba | naegleria fowleri
    bronchiolitis obliterans | buerger's disease | cadasil | calciphylaxis | capgras syndrome | castleman disease | catastrophic antiphospholipid
    central pain syndrome | charles bonnet syndrome | cidp | chronic inflammatory demyelinating polyneuropathy | churg-strauss
    cold agglutinin disease | conn's syndrome | corticobasal degeneration | creutzfeldt-jakob | creutzfeldt-jakob disease | cjd | cryoglobulinemia
    cushing's triad | cutis laxa | dandy-walker | dandy-walker malformation | dercum's disease | dermatomyositis | devic's disease
    neuromyelitis optica | NMO | ectopia cordis | ebstein's anomaly | ebstein anomaly | encephalocele | eosinophilic fasciitis
    erdheim-chester disease | erythromelalgia | evans syndrome | fatal familial insomnia | felty's syndrome | foetus in fetu | fibromuscular dysplasia
    goodpasture syndrome | gorham's disease | granulomatosis with polyangiitis | wegener's | wegener's granulomatosis | guttate psoriasis
    hashimoto encephalopathy | hemifacial spasm | hemolytic uremic syndrome | HUS | hemophagocytic lymphohistiocytosis | HLH
    henoch-schonlein purpura | HSP rash | hirschsprung's disease | hirschsprung disease | holoprosencephaly | imperforate anus
    inclusion body myositis | isaacs syndrome | insulinoma | landau-kleffner syndrome | langerhans cell histiocytosis | lambert-eaton
    lambert-eaton syndrome | leptomeningeal disease | lymphangioleiomyomatosis | linear IgA | macrophage activation syndrome | mastocytosis
    miller fisher syndrome | MIS-C | mixed cryoglobulinemia | MOG antibody disease | mogad | morgellons | morphea | multiple system atrophy
    MSA parkinsonism | myelin oligodendrocyte | narcolepsy with cataplexy | nephrogenic systemic fibrosis | neurosarcoidosis | nutcracker syndrome
    median arcuate ligament syndrome | SMA syndrome | may-thurner | may-thurner syndrome | thoracic outlet syndrome | ocular albinism | omphalocele
    opsoclonus-myoclonus | oesophageal atresia | tracheoesophageal fistula | pantothenate kinase | paraneoplastic syndrome
    paroxysmal nocturnal hemoglobinuria | PNH | parry-romberg syndrome | pituitary apoplexy | POEMS syndrome | polyarteritis nodosa
    post-transplant lymphoproliferative | primary lateral sclerosis | progressive supranuclear palsy | progressive multifocal leukoencephalopathy
    pseudotumor cerebri | pulmonary alveolar proteinosis | pulmonary vein stenosis | pyoderma gangrenosum | ramsay hunt syndrome
    rasmussen's encephalitis | relapsing polychondritis | retroperitoneal fibrosis | reye's syndrome | sacral agenesis | caudal regression
    schnitzler syndrome | sunct | situs inversus | dextrocardia | sirenomelia | stiff person syndrome | still's disease | adult-onset still's disease
    susac syndrome | susac's syndrome | sweet syndrome | sweet's syndrome | sydenham's chorea | syringomyelia | takayasu arteritis | takayasu's
    takotsubo | broken heart syndrome | tolosa-hunt syndrome | tracheal agenesis | truncus arteriosus | tricuspid atresia | pulmonary atresia | tapvr
    double outlet right ventricle | tumefactive | vein of galen malformation | vogt-koyanagi-harada | west nile encephalitis | whipple's disease
    zollinger-ellison | rabies survivor | tularemia | tetanus case | hemimegalencephaly | lissencephaly | schizencephaly | polymicrogyria
    agenesis of the corpus callosum | septo-optic dysplasia | optic nerve hypoplasia | moebius syndrome | poland syndrome | hydranencephaly
    caudal dysplasia | prune belly syndrome | posterior urethral valves | cloacal exstrophy | potter sequence | renal agenesis
    multicystic dysplastic kidney | jejunal atresia | duodenal atresia | intestinal atresia | long-gap atresia | heterotaxy | shone's complex
    hypoplastic right heart | congenital heart block | cardiac rhabdomyoma | sacrococcygeal teratoma | cystic hygroma | cpam
    congenital pulmonary airway malformation | persistent fetal circulation
  `),
  words('condition', 'genetic', 'certain', `
    aarskog syndrome | achromatopsia | acrodermatitis enteropathica | adrenomyeloneuropathy | aicardi syndrome | aicardi-goutieres | alagille's
    alport's | alstrom syndrome | andersen-tawil | angelman's | arginase deficiency | argininosuccinic aciduria | barth syndrome
    baraitser-winter | beals syndrome | biotinidase deficiency | birt-hogg-dube | blepharophimosis syndrome | borjeson-forssman | brugada
    catecholaminergic polymorphic ventricular tachycardia | cpvt | cerebrotendinous xanthomatosis | char syndrome | choroideremia
    chronic granulomatous | citrullinaemia | coffin-lowry syndrome | coffin-siris syndrome | cohen syndrome | cystathionine deficiency
    dejerine-sottas | denys-drash | dent's disease | dyskeratosis congenita | ellis-van creveld | fanconi | familial mediterranean fever | fmf
    freeman-sheldon syndrome | fraser syndrome | fructose intolerance | hereditary fructose intolerance | gaucher's | galactosemic
    glutaric aciduria | glut1 deficiency | gorlin syndrome | gm1 gangliosidosis | gm2 gangliosidosis | hallervorden-spatz | hermansky-pudlak
    hajdu-cheney | hypochondroplasia | hyperekplexia | isovaleric acidemia | jeune syndrome | johanson-blizzard | kleefstra syndrome
    klinefelter's | klippel-feil syndrome | klippel-feil | kennedy's disease | kufs disease | lesch-nyhan | leukodystrophy | lissencephalic
    marfan's | marshall-smith | meckel-gruber | mowat-wilson | muckle-wells | mucolipidosis | mayer-rokitansky | mrkh | menke's
    myotubular myopathy | netherton syndrome | nijmegen breakage | noonan's | ogden syndrome | opitz syndrome | osler-weber-rendu | pallister-hall
    pearson syndrome | pendred syndrome | perrault syndrome | pitt-hopkins | pyridoxine-dependent epilepsy | pyruvate kinase deficiency
    robinow syndrome | rubinstein-taybi | saethre-chotzen | sandhoff disease | schwartz-jampel | seckel syndrome
    severe combined immunodeficiency | shprintzen | silver-russell | simpson-golabi-behmel | smith magenis | spinocerebellar ataxia | sly syndrome
    scheie syndrome | stargardt's | stickler's | tangier disease | tetrasomy | thrombocytopenia-absent radius | townes-brocks
    trichothiodystrophy | trimethylaminuria | triple x syndrome | trisomy 9 | trisomy 16 | tyrosinaemia | unverricht-lundborg | usher's
    vlcad deficiency | walker-warburg | waardenburg's | weaver syndrome | wolfram syndrome | wolman disease | x-linked agammaglobulinaemia
    xyy syndrome | xxy | mosaic down syndrome | mosaic turner syndrome | monosomy x | 1p36 deletion | 5p minus | 15q duplication
    16p11.2 deletion | 47 xxy | 47 xyy | chromosome disorder | balanced translocation | robertsonian translocation | unbalanced translocation
    ring chromosome | inborn error of metabolism | metabolic disorder | lysosomal storage disease | connective tissue disorder | hypermobile eds
    vascular eds | alpha thalassaemia | thalassaemia trait | thalassaemia minor | sickle trait | hb sc disease | hemoglobin sc | g6pd
    von willebrand's | factor vii deficiency | factor xi deficiency | factor xiii deficiency | antithrombin deficiency | protein s deficiency
    hereditary spherocytosis | spherocytosis | elliptocytosis | duchenne's | becker's muscular dystrophy | friedreich ataxia | rett's | rett
    angelman | pompe's disease | fabry's disease | fabry's | krabbe | sanfilippo | batten's disease
  `),
  words('condition', 'genetic', 'possible', `
    alagille | canavan | crouzon | fabry | gaucher | gitelman | joubert | kabuki | klinefelter | krabbe's | leigh's | morquio | pompe | stargardt
    waardenburg | CF | SMA | NF | VHL | TSC | FAP | HNPCC | EB | XP | PWS | DMD | BMD | HSP | HAE | HCM | MPS | MLD | ALD | PKD | ADPKD | CGD
    PCD | AATD | VWD | SCD | FXS
  `),
  words('condition', 'rare', 'certain', `
    achalasia | acanthamoeba keratitis | acquired aplastic anaemia | acromegalic | acute necrotizing encephalopathy | adiposis dolorosa
    african sleeping sickness | sleeping sickness | ainhum | al amyloidosis | attr amyloidosis | transthyretin amyloidosis | anca vasculitis
    anca-associated vasculitis | anti-gbm disease | arachnoiditis | argyria | autoimmune haemolytic anaemia | autoimmune pancreatitis | balamuthia
    blue rubber bleb | blount's disease | blount disease | bowen's disease | brachial plexus birth palsy | erb's palsy | erb palsy
    klumpke's palsy | brown-sequard | budd-chiari syndrome | burning feet syndrome | c1 esterase deficiency | caroli disease | castleman's disease
    cauda equina tumour | cerebral vasculitis | cerebral venous sinus thrombosis | chilaiditi | chronic mountain sickness | cogan's syndrome
    cold urticaria | complement deficiency | cronkhite-canada | crow-fukase | cushingoid | cyclical neutropenia | degos disease | dracunculiasis
    eagle syndrome | echinococcosis | hydatid cyst | hydatid disease | ectopic acth | eosinophilic granulomatosis | eosinophilic gastritis
    epidermodysplasia | essential mixed cryoglobulinaemia | exploding head syndrome | facial hemiatrophy | fasciitis | fitz-hugh-curtis
    fournier's gangrene | fournier gangrene | fournier's | froin | gerstmann syndrome | gianotti-crosti | giant cell myocarditis
    gastric antral vascular ectasia | glossopharyngeal neuralgia | grover's disease | guillain-barré | guillain-barré syndrome
    hairy cell leukaemia | hand-schuller-christian | hirayama disease | hirschsprung's | hirschsprung | hypereosinophilic syndrome
    hyper ige syndrome | hypopituitarism | panhypopituitarism | idiopathic intracranial hypertension | igg4 disease | igg4-related disease
    immune thrombocytopenia | kearns sayre | kienbock's disease | kienböck's disease | kienböck's | kienbock's | kikuchi disease
    kleine-levin syndrome | kuru | lassa fever | lassa | marburg virus | lewy body | lewy bodies | lewy body disease | linear scleroderma
    löfgren syndrome | lofgren's syndrome | lymphocytic colitis | lymphomatoid papulosis | malignant otitis externa | mallory-weiss tear
    marchiafava | meige syndrome | melkersson-rosenthal | monkey pox | mondor's disease | morvan | moyamoya | multifocal motor neuropathy
    myasthenia | myasthenic | myoclonic dystonia | myotonia congenita | neuroacanthocytosis | neurocysticercosis | neuromyotonia | nocardia
    nocardiosis | ondine's curse | congenital central hypoventilation | ocular myasthenia | ocular rosacea | osteopetrosis
    paget's disease of the breast | panniculitis | pantothenate | paraneoplastic | paroxysmal dyskinesia | pemphigoid | periodic paralysis
    persistent genital arousal | pick's disease | pilonidal sinus | poems | pott's disease | primary ciliary dyskinesia | prinzmetal angina
    progressive bulbar palsy | psp syndrome | pseudogout | pure red cell aplasia | purpura fulminans | raynaud's disease | raynaud's phenomenon
    raynaud's syndrome | relapsing fever | rhupus | sapho syndrome | sarcoid | amyloid | sezary syndrome | sheehan syndrome | sheehan's syndrome
    sialadenitis | sneddon syndrome | spasmodic dysphonia | sporotrichosis | strongyloides | subacute sclerosing panencephalitis
    subacute combined degeneration | superficial siderosis | superior mesenteric artery syndrome | scad | spontaneous coronary artery dissection
    spontaneous csf leak | csf leak | syrinx | systemic sclerosis | tarlov cyst | tarlov cysts | tetralogy | todd's paralysis | trench mouth
    trichobezoar | tropical sprue | uveal melanoma | vernal conjunctivitis | vcjd | variant cjd | mad cow disease | waldenstrom | wernicke's
    wernicke's encephalopathy | yaws | buruli ulcer | xanthogranuloma | vexas | vexas syndrome | birdshot | white dot syndrome | perthes
    legg-calvé-perthes | scheuermann's | scheuermann's disease | sever's disease | freiberg's disease | kohler's disease | osgood schlatter's
    asherman's | peyronie's | meniere's | ménière's | ménière's disease | meniere | chiari | arnold-chiari | barrett's | goodpasture's | takayasu
    behçet's | behcet | sjogren | sjögren | sjögren's syndrome | conn's | horseshoe kidney | polycystic kidneys | polycystic kidney
    tetralogy of fallot repair | fallot's | ebstein's | eisenmenger's | kawasaki's | kawasaki syndrome
  `),
  everyday('condition', `rare disease day | rare disease awareness | genetic counseling | genetic counselling | genetic testing services`),
]
