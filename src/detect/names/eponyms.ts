/**
 * People's names that became the names of diseases, signs, tests, operations and instruments. The list is our own writing, in
 * lower case without accents. `ALONE` are medical words even without a noun behind them ("living with Parkinson's"); `BESIDE`
 * are also everyday surnames and are eponyms only beside a noun of `EPONYM_NOUNS` ("Bell's palsy", "a Foley catheter").
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const ALONE = words(`
  alzheimer alzheimers parkinson parkinsons crohn crohns hodgkin hodgkins hashimoto hashimotos sjogren sjogrens raynaud raynauds tourette tourettes
  asperger aspergers apgar babinski papanicolaou huntington huntingtons meniere menieres dupuytren duchenne ehlers danlos guillain creutzfeldt
  munchausen hirschsprung perthes osgood schlatter wernicke korsakoff kaposi wilms waldenstrom burkitt bechterew behcet buerger sturge klinefelter
  prader rett marfan niemann gaucher krabbe charcot sezary zollinger boerhaave doppler holter trendelenburg heimlich kegel kegels lamaze epley romberg
  lhermitte kernig brudzinski phalen tinel chvostek virchow koplik rorschach wechsler mantoux coombs giemsa papillon lasegue lachman mcmurray rinne
  hallpike valsalva bartholin fallopian eustachian langerhans haversian purkinje golgi schwann bartter gitelman cushing cushings peyronie fournier
  fanconi alport goodpasture wegener kartagener eisenmenger fallot ebstein brugada gastaut dravet kleffner jacksonian chiari klumpke volkmann monteggia
  galeazzi lisfranc
`)

export const BESIDE = words(`
  down downs graves bell wilson addison marshall turner hunter hurler foley glasgow barrett whipple still reye lyme lewy pick hunt ramsay horner
  kallmann edwards patau williams digeorge cooley christmas bright bowman henle hess lund lynch cowden gardner peutz jeghers gilbert rotor dubin crigler
  najjar caroli bruce cobb baker morton mortons haglund kienbock sever scheuermann freiberg kohler blount panner mcburney murphy rovsing cullen grey
  hegar homan homans stokes adams cheyne kussmaul biot quincke roth osler janeway corrigan traube duroziez quinke levine austin graham cannon ludwig
  vincent hutchinson moon mees beau lindsay terry muehrcke schamroth braden norton morse beck hamilton zung montgomery asberg edinburgh bishop ballard
  denver bayley binet stanford katz barthel lawton berg tinetti tardieu ashworth borg karnofsky gleason breslow clark dukes child pugh maddrey ranson
  wells geneva killip forrester centor mallampati cormack lehane cage folstein simmonds thompson thomas ober patrick faber finkelstein allen adson
  spurling hoffmann weber schirmer amsler snellen ishihara jaeger goldmann schwartz bartlett miles hartmann nissen dor toupet heller roux billroth
  lichtenstein shouldice bassini mcvay fontan glenn norwood ross bentall blalock taussig rastelli mustard senning jatene maze cox swan ganz hickman
  broviac groshong quinton tenckhoff blake jackson pratt penrose malecot yankauer mcintosh miller magill guedel ambu babcock allis kelly mayo metzenbaum
  debakey satinsky crile weitlaner richardson deaver balfour bookwalter kirschner steinmann schanz ilizarov harrington luque moore charnley bankart
  latarjet brostrom keller lapidus chevron akin ponseti pavlik minerva halo milwaukee boston philadelphia lofstrand bryant buck russell dunlop hoyer
  stryker bair hugger fowler sims gram ziehl neelsen wright lugol dakin ringer ringers hartmanns bouin burow castellani whitfield pott potts coats
  stargardt best usher leber eales fuchs sweet schnitzler castleman rosai dorfman erdheim chester letterer siwe hand christian gorham maffucci ollier
  dercum mondor lemierre whitmore weil hansen hansens chagas carrion brill zinsser rift kuru bornholm coxsackie norwalk marburg ebola lassa epstein barr
  rous merkel brenner krukenberg sertoli leydig warthin hurthle leri dyggve conradi crouzon apert pfeiffer treacher collins pierre robin goldenhar
  moebius poland holt oram ellis creveld jeune larsen stickler kniest morquio scheie sanfilippo sly maroteaux lamy batten refsum menkes lesch nyhan
  willebrand glanzmann bernard soulier diamond blackfan chediak higashi wiskott aldrich bruton job kostmann shwachman evans felty caplan hamman rich
  loeffler churg strauss henoch schonlein jarisch herxheimer hoover tietze pancoast mirizzi courvoisier reynolds budd banti dieulafoy cameron curling
  ogilvie meckel mendelson bouveret jacob gower gowers becker thomsen emery dreifuss landouzy dejerine kugelberg welander werdnig hoffman friedreich
  machado joseph marie tooth sotos tolosa brown parinaud argyll robertson adie marcus gunn wallenberg benedikt millard gubler balint gerstmann anton
  kluver bucy capgras fregoli cotard stockholm ganser briquet kleine levin pickwick ondine fitz hugh curtis asherman mayer rokitansky kuster hauser
  swyer stein leventhal meigs demons nelson savage sheehans simmond laron nelsons plummer jod basedow riedel quervain kawasaki barre jakob legg calve
  ewing takayasu willi angelman noonan fabry pompe sachs tay mallory braxton hicks trousseau kocher conn sheehan bowen paget pagets romano lown ganong
  lyell gilles lennox landau dandy erb colles salter
`)

/** Nouns that make an eponym of the name before them. */
export const EPONYM_NOUNS = words(`
  disease diseases disorder disorders syndrome syndromes palsy paralysis sign signs test tests testing score scores scale scales index criteria
  classification stage staging grade catheter catheters tube tubes drain drains clamp clamps forceps retractor retractors scissors elevator speculum
  needle cannula pump valve line port lines ports splint cast brace collar traction frame pin pins wire wires nail nails rod rods plate screw hook lift
  bed position maneuver manoeuvre method protocol procedure operation repair fundoplication anastomosis shunt flap graft resection esophagus oesophagus
  ulcer ulcers hernia fracture fractures contracture neuroma cyst cysts tumor tumour tumors sarcoma lymphoma carcinoma cell cells body bodies node nodes
  spot spots fever virus bacillus stain solution lactate triad tetrad tetralogy anomaly malformation phenomenon reflex reaction law nystagmus pupil
  chorea dementia ataxia atrophy dystrophy myopathy neuropathy encephalopathy thyroiditis vasculitis arteritis purpura nephritis anemia anaemia
  granulomatosis angina murmur pulse respirations breathing gangrene abscess palsies deformity foot hip knee shoulder arch elbow joint exercises
  exercise contractions technique chart plates lens stent ring loop capsule duct gland glands canal corpuscle layer membrane space pouch point triangle
  ligament muscle fascia area circle staining microscopy coma trait type deficiency carrier gene mutation inventory questionnaire assessment battery
  interview lung phlegmon pneumonia sore sores lesion lesions edema oedema
`)
