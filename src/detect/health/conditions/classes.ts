import { LONG_PARTS, PARTS, PLURALS } from '../body-words.js'
import { phrases, type Classes } from './grammar.js'
import { HAZARDS } from './hazards.js'

function plural(word: string): string[] {
  return word.endsWith('s') ? [word] : [word, `${word}s`]
}

const parts = [...new Set([...PARTS, ...PLURALS.keys(), ...[...LONG_PARTS.values()].flat().map((words) => words.join(' '))].flatMap(plural))]
/** Words for a part of the body that mean as much else: these say something only with their owner, and some not even then. */
const WORLDLY = new Set(
  phrases(`
    arm | arms | back | backs | belly | body | bone | bones | chest | chests | chin | disc | discs | ear | ears | eye | eyes | face | faces
    finger | fingers | foot | feet | frame | gland | gum | gums | hand | hands | head | heads | heart | hearts | heel | heels | hip | hips
    joint | joints | leg | legs | limb | limbs | lip | lips | mouth | mouths | muscle | muscles | nail | nails | neck | necks | nerve
    nerves | nose | noses | organ | organs | palate | shin | shoulder | shoulders | skin | socket | spine | stomach | stomachs | temple
    throat | thumb | thumbs | toe | toes | tongue | tongues | valve | valves | vein | veins | orbit | orbits
  `),
)
const MOODY = new Set(['heart', 'hearts', 'head', 'heads'])

/** Classes of words that the clauses about a person's health are made of. */
export const CLASSES: Classes = {
  ...HAZARDS,
  /** An owner who is one person, and not the house. */
  their: phrases(`whose | his | her | their | my | your | ur | 's | your poor | his poor | her poor | his little | her little`),
  side: phrases(`
    left | right | both | lower | upper | other | good | bad | poor | little | big | whole | entire | one | two | front | back | middle | new
    only
  `),
  part: parts.filter((part) => !MOODY.has(part)),
  /** Parts that are named in passing by nobody. */
  organ: parts.filter((part) => !WORLDLY.has(part)),
  adv: phrases(`
    so | very | really | badly | completely | totally | still | just | too | quite | pretty | all | almost | nearly | mostly | severely | mildly
    slightly | a bit | a little | a little bit | a mess | both | always | constantly | suddenly | finally | also | already | only | basically
    barely | dangerously | critically | extremely | getting | been | looking | as | progressively | rapidly | slowly | quickly | steadily
    literally | even
  `),
  is: phrases(`
    is | are | was | were | got | gets | be | been | being | 's | 're | has been | have been | had been | is getting | was getting | are getting
    looks | looked | feels | felt | seems | seemed | became | becomes | remains | remained | went | goes | going | keeps getting | kept getting
    has gone | had gone | have gone | turned | stayed | isn't | aren't | wasn't
  `),
  keeps: phrases(`
    keeps | kept | keep | started | starts | is | are | was | were | has been | have been | just | finally | suddenly | had | has | have | began
    's | done | has to | had to | will | would | might
  `),
  /** What a part of the body does when something is the matter with it. */
  fails: phrases(`
    rolled | rolled up | rolled over | gave out | gave way | gives out | gives way | giving out | giving way | went out | goes out | going out
    went numb | goes numb | going numb
    went weak | went limp | went dead | went septic | went bad | locked up | locks up | locking up | locked | seized up | seizes up | seizing up
    flared | flared up | flares up | flaring up | acted up | acts up | acting up | played up | plays up | playing up | plays him up | plays her up
    swelled up | swelled shut | swelled | swells | swells up | swelling | swelling up | swole | swole up | puffed up | puffs up | blew up
    ballooned | blows up | buckled | buckles | buckling | popped | popped out | pops out | pops | popping | clicks | clicked | clicking | cracks
    drooped | droops | drooping | quit | quit working | packed up | packed in | conked out | shut down | shuts down | shutting down
    stopped working | stopped moving | failed | fails | failing | itches | itched | tingles | tingled | tingling | burns | burning | stings
    stinging | aches | ached | aching | hurts | hurt | hurting | throbs | throbbed | throbbing | bled | bleeds | bleeding | spasmed | spasms
    cramped | cramped up | cramps up | cramping | collapsed | ruptured | burst | tore | snapped | shattered | split | split open | came off
    came loose | fell off | falling out | fell out | closed up | closes up | closing up | tightened | tightens up | tightened up | tightening
    peeling | peels | peeled | cracked | blistered | blistering | rotted | rotting | died off | twitches | twitched | twitching | trembles
    trembling | shakes | wobbles | prolapsed | perforated | deteriorated | deteriorating | watering | weeping | oozes | oozing | leaks | leaking
    dried up | clogged up | stuffed up | stiffened | stiffened up | healed | healing | didn't heal | won't heal | isn't healing | never healed
    not healing | doesn't heal | hasn't healed | won't bend | doesn't bend | won't straighten | won't move | doesn't work | don't work
    won't stop bleeding | won't stop hurting | bruises | bruised | rejected | wasted away | twisted | slipped out | dislocates | dislocated
    fell asleep | kept bleeding | was hanging off | hanging by | hanging off | sticking out | poking out | bulging | bulges | ached so | broke
    breaks | broke off | detached | detaches | came away | caved in | burst open | came back up | turning blue | turning black | turning purple
    turned purple | turned yellow | turns white | turned white | went white | went blue | went black | turned black | turned blue | went purple
    cut off | ripped off | torn off | blown off | came out in
  `),
  /** What a part of the body is, then. */
  ill: phrases(`
    shot | bad | worse | dodgy | wrecked | ruined | knackered | buggered | stuffed | crook | swollen | swollen shut | sore | tender | stiff | numb
    weak | weaker | painful | itchy | raw | inflamed | infected | blocked | blocked up | clogged | leaking | leaky | failing | torn | broken
    fractured | ruptured | sprained | dislocated | bruised | blistered | burned | burnt | scalded | enlarged | deformed | crooked | rotten
    rotting | decayed | loose | impacted | receding | missing | unstable | giving out | acting up | playing up | killing him | killing her
    killing them | killing me | on fire | bone on bone | twisted | paralysed | paralyzed | useless | limp | floppy | shut down | collapsed
    bleeding | covered in | wired shut | in bits | in pieces | in agony | in shreds | in tatters | in spasm | full of holes | behaving
    holding up | good as new | on the mend | settling | mush | toast | dust | trash | garbage | junk | kaput | jelly | stuck | trapped
    sticking out | hanging off | hanging by a thread | worn out | worn down | worn away | unaligned | out of alignment | misaligned | crossed
    lazy | watery | bloodshot | puffy | gritty | goopy | crusty | itching | burning | throbbing | aching | hurting | in knots | scarred
    ulcerated | septic | necrotic | gangrenous | diseased | damaged | yellow | purple | jammed | locked | frozen | short | flat | dilated
    overactive | underactive | abscessed | better | healing | healed | healing nicely | fixed | mending | pinned | bandaged | amputated
    gone septic | out of its socket | severed
  `),
  /** What is inside: named with its owner, it is what somebody is treated for. */
  inside: phrases(`
    acl | mcl | pcl | meniscus | labrum | rotator cuff | achilles tendon | liver | lungs | lung | kidney | kidneys | spleen | pancreas
    gallbladder | appendix | bladder | bowel | bowels | colon | prostate | uterus | womb | ovary | ovaries | cervix | testicle | testicles
    thyroid | pituitary | aorta | arteries | coronary arteries | mitral valve | aortic valve | heart valve | retina | retinas | cornea | corneas
    macula | optic nerve | vertebra | vertebrae | femur | tibia | fibula | humerus | ulna | clavicle | scapula | pelvis | sacrum | coccyx
    tailbone | sternum | tendon | tendons | ligament | ligaments | cartilage | sinuses | tonsils | adenoids | molar | molars | wisdom tooth
    wisdom teeth | eardrum | eardrums | esophagus | oesophagus | trachea | larynx | vocal cords | intestines | intestine | rectum | urethra
    ureter | platelets | white cells | bone marrow | lymph nodes | spinal cord | cataract | cataracts | hernia | stoma | airway | airways
    windpipe | hamstring | hamstrings | patella | disc | lunate | scaphoid | metatarsal | placenta | amniotic fluid | membranes | embryo | embryos
    follicles | sperm | egg count | haemoglobin | hemoglobin | blood sugar | blood sugars | blood alcohol | cholesterol | creatinine | potassium
    blood count | counts | a1c | psa | white count | kidney function | liver function | sperm count | viral load | bone density | blood type
  `),
  joint: phrases(`
    knee | knees | hip | hips | shoulder | shoulders | ankle | ankles | wrist | wrists | elbow | elbows | spine | lower back | jaw | neck | heel
    collarbone | kneecap | groin | calf | bad back | back pain
  `),
  seen: phrases(`
    seen | treated | scanned | admitted | operated | x-rayed | examined | fixed | rehabbing | rehab | physio | surgery | hospital | clinic | in
    came | coming | comes | come | sees | see | saw | visit | wait | appointment | worried | concerned | asked | called | calls | letter | fax
    consult | consulted | referred | taken | referral | work | working | worked | trouble | problems | bother | help | helped | helping | meds
    medication | pills | tablets | injections | exercises | scan | mri | x-ray | ct
  `),
  thing: phrases(`
    birds | blackbirds | clock | sea | phone | television | leaves | numbers | faces | grandchildren | stars | letters | words | voice | music
    without | pain | pot | pan | kettle | cup | mug | bowl | tea | coffee | soup | water | oil | noodles | porridge | of | samp | grease | milk
    iron | candle | food | foods | solid | properly | clearly | normally | on
  `),
  ordinal: phrases(`
    second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | first | last | latest | recent | 1st | 2nd | 3rd | 4th | 5th
    6th | another
  `),
  episode: phrases(`
    stroke | heart attack | seizure | miscarriage | overdose | od | relapse | attempt | suicide attempt | concussion | hypo | bleed | blackout
    fit | dka | pregnancy | loss | stillbirth | admission | collapse | fracture | flare | flare-up | episode | hospitalization | hospitalisation
    attack | psychotic break | uti | pneumonia | sepsis | clot | dvt | tia | fall
  `),
  limb: phrases(`
    leg | legs | arm | arms | foot | feet | hand | hands | finger | fingers | toe | toes | eye | eyes | limb | tooth | teeth | kidney | lung | ear
    thumb | breast | breasts | hip | knee | sight | eyesight | hearing | voice | nose | jaw | womb | uterus
  `),
  /** Extremities tell of blood by their colour; eyes and skin have one anyway. */
  extremity: phrases(`
    lips | lip | fingers | fingertips | fingernails | toes | toe | feet | foot | hands | legs | leg | nails | finger | limbs | tongue
  `),
  blue: phrases(`blue | black | white | grey | gray | purple | cold and blue | dusky | yellow | mottled`),
  size: phrases(`the size of | as big as | bigger than | like | as large as | as big around as`),
  simile: phrases(`
    balloons | a balloon | sausages | golf balls | grapefruits | a grapefruit | melons | a melon | a football | footballs | a drum | chalk | glass
    paper | tissue paper | sponges | wet sponges | claws | a claw | a tree trunk | tree trunks | rocks | a rock | leather | sandpaper | concrete
    jelly | lead | velcro | gravel | rubber | worms | a bag of worms | yolks | egg yolks | pins | pinpricks | a pinpoint | tar | coke | tea | cola
    rice water | coffee grounds | raw meat | hamburger | hamburger meat | mince | raw hamburger | swiss cheese | spaghetti | cauliflower | a prune
    thighs | an orange | oranges | a watermelon | a lemon | a plum | a grape | a marble | a walnut | walnuts | a pea | peas | a fist | ice
    blocks of ice | fire | knives | cement | wood | a board | overcooked noodles | wet paper | a rag doll | bubble wrap | popcorn | rice krispies
    broken glass | a washing machine
  `),
  filth: phrases(`
    fluid | stones | pus | blood | tumors | tumours | cancer | infection | scar tissue | arthritis | clots | polyps | cysts | ulcers | water
    gunk | decay | holes | maggots | glass | gravel | shrapnel | plaque | scabs | wax | sores | blisters | nodules | adhesions | lesions | bruises
    hives | spots | eczema | burns
  `),
  /** What a body can do, and may lose. */
  faculty: phrases(`
    vision | eyesight | sight | hearing | memory | short-term memory | speech | coordination | mobility | gait | breathing | appetite | swallow
    swallowing | sense of smell | sense of taste | taste and smell | smell and taste | taste | kidney function | liver function | lung function
    heart function | brain function | bladder control | bowel control | range of motion | circulation | digestion | motor skills
    fine motor skills | balance | left side | right side | one side | whole side | eye sight | peripheral vision | night vision | mind | cognition
    bladder | bowels | grip | grip strength | fertility | immune system | mental health | health | airway | airways | gut | guts | sleep | posture
    libido | sex drive
  `),
  declines: phrases(`
    failing | gone | going | slipping | off | shot | fading | bad | poor | worse | worsening | terrible | awful | deteriorating | declining
    declined | impaired | blurry | blurred | double | cloudy | foggy | slurred | garbled | muffled | unsteady | laboured | labored | shallow
    noisy | raspy | rattly | restricted | limited | weak | weaker | compromised | suppressed | wrecked | disturbed | not what it was | a mess
    out of control | bad again | affected | reduced | damaged | gone forever | gone completely | permanently damaged
  `),
  fades: phrases(`
    failed | left her | left him | worsened | deteriorated | went downhill | blurred | slurred | faded | never came back | didn't come back
    hasn't come back | hasn't returned | got worse | gets worse | getting worse | gave up | went
  `),
  recovers: phrases(`
    returned | came back | is coming back | coming back | is back | improved | improving | has improved | is improving | restored | was restored
    is returning | has returned | is better | back to normal | is normal | are normal | recovered | has recovered | is recovering | got better
    is getting better | keeps improving
  `),
  /** What is measured of a body, told by the word alone. */
  value: phrases(`
    blood pressure | bp | blood sugar | blood sugars | blood glucose | a1c | hba1c | potassium | sodium | creatinine | psa | white count
    white cell count | white cells | white blood count | red count | blast count | platelets | platelet count | haemoglobin | hemoglobin | hb
    hgb | liver enzymes | liver numbers | liver function | kidney numbers | kidney function | labs | bloods | lab work | bloodwork | blood work
    blood tests | ferritin | cholesterol | heart rate | oxygen levels | oxygen level | o2 sats | sats | tumor markers | tumour markers
    viral load | troponin | troponins | inr | cortisol | testosterone | oestrogen | estrogen | tsh | gfr | egfr | ejection fraction | ef
    bilirubin | lactate | ammonia | calcium | magnesium | triglycerides | crp | thyroid levels | iron levels | iron level | hormone levels
    hormones | drug levels | lithium level | sperm count | vitals | obs | neuros | eeg | ekg | ecg | ghg | blood count | blood counts | cd4
    t-cells | insulin levels | glucose | uric acid | protein levels
  `),
  /** The same by words that need their owner. */
  own_value: phrases(`
    pressure | pressures | sugar | sugars | count | counts | numbers | temp | temperature | weight | oxygen | o2 | iron | pulse | levels | markers
    bmi | rhythm | enzymes | blood | scores | results | test | tests | scan | scans | symptoms | hormones | fever | cough | rash | swelling
    infection | wound | wounds | seizures | tremor | tremors | pain | pains | nausea | headaches | migraines | breathing | bleeding
    numbness | bruising | contractions | tumor | tumors | tumour | tumours | cancer | condition | anxiety | depression | asthma | eczema
    stitches | scar | graft | shunt | stoma | catheter | delirium | confusion | diarrhea | diarrhoea | reflux | gout | arthritis | dementia
    lupus | psoriasis | crohn's | colitis | ms | parkinson's | alzheimer's | copd | diabetes | epilepsy | jaundice | paranoia | hallucinations
    mania | insomnia | fatigue | limp | stutter | stammer | lump | mass | clot | clots | abscess | ulcer | ulcers | blisters | burns | vomiting
    spasms | cramps | allergies | oedema | edema | cravings | tics | rashes | growth | mole | cyst | cysts | fibroids | bulge | hernia | goitre
    goiter
  `),
  odd: phrases(`
    through the roof | sky high | sky-high | all over the place | in the toilet | in the tank | in the basement | on the floor | in the gutter
    out of control | under control | well controlled | poorly controlled | uncontrolled | out of whack | out of range | off the charts
    off the chart | off the scale | too high | too low | high | low | up | down | elevated | raised | critical | deranged | funny | off | better
    worse | rising | falling | climbing | dropping | soaring | crashing | tanking | trending down | trending up | normal | perfect | stable
    unstable | undetectable | abnormal | a mess | a train wreck | terrible | bad | scary | awful | unbearable | gone | back | spreading | growing
    shrinking | infected | clear | clean | negative | positive | unreadable | flat | borderline | in the normal range | in the red | good
    not good | up and down | improving | resolved | resolving | controlled | barely visible | visible | healing | closed | open | smelly
  `),
  /** Values are not said to be positive, symptoms not to be high: a few odd pairs do no harm. */
  changes: phrases(`
    rose | fell | dropped | drops | keeps dropping | kept dropping | spiked | spikes | keeps spiking | climbed | climbing | crept up | doubled
    tripled | halved | tanked | bottomed out | crashed | crashes | plummeted | plunged | shot up | went up | went down | came down | went through
    went low | went high | soared | normalised | normalized | came back | came back off | came back up | hit | worsened | improved | returned
    spread | spreads | has spread | grew | shrank | has shrunk | cleared | cleared up | broke | won't break | went away | got worse | gets worse
    never went away | started again | flared | flared up | flares up | subsided | settled | resolved | eased | lingered | burst | opened up
    split open | dehisced | reopened | closed up | failed | clotted off | blocked off | won't go away | won't clear | won't settle | came on
    kept climbing | keeps climbing | kept rising | keeps rising | keeps coming back | keep coming back | has come back
  `),
  /** Tests and what they look at. */
  test: phrases(`
    mri | ct | cat scan | ct scan | pet scan | pet | scan | scans | biopsy | biopsies | mammogram | pap | pap smear | smear | smear test
    cultures | blood cultures | throat swab | swab | swabs | ultrasound | sonogram | ekg | ecg | eeg | stress test | bloods | labs | lab work
    bloodwork | blood work | blood test | blood tests | x-ray | x-rays | xray | xrays | hiv test | pregnancy test | covid test | tb test
    tox screen | drug test | urine | urine test | urine culture | urinalysis | stool sample | spinal tap | lumbar puncture | csf | margins | nodes
    lymph nodes | pathology | path | path report | colonoscopy | endoscopy | bone scan | bone marrow | lump | lumps | mole | moles | growth
    polyp | polyps | nodule | nodules | cyst | tumor | tumour | mass | genetic test | genetic tests | genetic testing | hearing test | sleep study
    dexa | dexa scan | echo | echocardiogram | amnio | strep test | flu test | allergy test | cat-scan | tox
  `),
  outcome: phrases(`
    clear | all clear | clean | negative | positive | malignant | benign | cancerous | pre-cancerous | precancerous | inconclusive | suspicious
    abnormal | normal | all normal | off | deranged | funny | bad | good | perfect | terrible | ugly | unremarkable | worrying | concerning
    nothing | nothing to worry about | nothing serious | not good | fine | a mess | back to normal | stable | hot | dirty | involved
    free of cancer | cancer free | cancer-free | awful | scary
  `),
  comes: phrases(`
    is | are | was | were | came back | come back | has come back | have come back | came | looked | looks | turned out | turned out to be
    comes back | came up | came out | tested | read | reads
  `),
  showed: phrases(`
    showed | shows | showing | revealed | reveals | found | confirmed | picked up | caught | detected | lit up | uncovered | came back with
    ruled out | ruled in
  `),
  finding: phrases(`
    mass | masses | lump | lumps | tumor | tumors | tumour | tumours | shadow | blockage | blockages | clot | clots | bleed | aneurysm | polyp
    polyps | nodule | nodules | cyst | cysts | lesion | lesions | spot on | growth | growths | murmur | abnormality | abnormalities | abscess
    fracture | perforation | malignancy | cancer | stone | stones | dark spot | something on | tear | hole in | leak in | irregularity
    arrhythmia | heart defect | stenosis | hernia | blood clot | blood clots | cancer cells | abnormal cells | precancerous cells | fluid
    infection
  `),
  cannot: phrases(`
    can't | cannot | can not | couldn't | could not | could barely | can barely | can hardly | could hardly | barely able to | unable to
    not able to | wasn't able to | isn't able to | hasn't been able to | is no longer able to | no longer able to | can no longer
    could no longer | struggles to | struggled to | struggling to | lost the ability to | too weak to | too sick to | too ill to | cant | couldnt
    hardly able to | never be able to | won't be able to | may never | might never | will never | would never | needs help to | has to relearn to
    wasn't able | barely | not be able to
  `),
  /** What nobody speaks of failing at but for illness. */
  vital: phrases(`
    swallow | swallow solids | swallow food | swallow anything | swallow pills | pee | urinate | wee | poop | have a bowel movement
    open one's bowels | chew | chew food | conceive | get pregnant | carry to term | carry a baby | keep anything down | keep food down
    keep fluids down | keep water down | keep milk down | keep it down | hold anything down | hold food down | keep down food | keep down fluids
    feed herself | feed himself | feed themselves | dress herself | dress himself | wash herself | wash himself | bathe herself | bathe himself
    toilet herself | toilet himself | bear weight | weight bear | weight-bear | walk unaided | walk unassisted | walk on it | walk without
    catch his breath | catch her breath | catch their breath | catch my breath | lie flat | climb stairs | climb the stairs | climb a flight
    do stairs | manage the stairs | get up the stairs | open a jar | hold a spoon | hold a cup | hold a pen | hold a fork | grip a | button his
    button her | tie his shoes | tie her shoes | find her words | find his words | form words | get words out | get her words out
    get his words out | form sentences | get it up | get an erection | use the toilet | get to the toilet | get out of bed | get off the toilet
    sit up unaided | sit up on | hold her head up | hold his head up | hold his own head | stand unaided | stand unassisted | stand without
    put weight on | put any weight on | recognise his | recognise her | recognize his | recognize her | remember her own name
    remember his own name | remember his name | remember her name | feel anything below | speak in full sentences | finish a sentence
    breathe on her own | breathe on his own | breathe lying | breathe through | breathe without | father a child | father children | have children
    have kids | walk or talk | walk or speak | talk or walk | eat or drink | eat by mouth | eat solid | eat solids | sleep from the pain
    sleep at all | sleep with the pain | move her legs | move his legs | feel her legs | feel his legs | make eye contact | hear out of
    see out of | hear in | see past | see much | breastfeed | latch | burp
  `),
  /** What a person fails at for many reasons. */
  act: phrases(`walk | stand | breathe | speak | talk | see | hear | eat | move | sit up | sit | smell | taste | crawl | lie down | pass urine`),
  do_part: phrases(`
    lift | move | bend | turn | open | close | straighten | raise | use | feel | rotate | extend | flex | wiggle | lower | twist
    make a fist with
  `),
  relearn: phrases(`
    learned to | learnt to | learning to | learn to | relearn to | relearning to | relearned to | learn how to | learning how to | relearn how to
    taught herself to | taught himself to | teach her to | teach him to | had to relearn how to
  `),
  doing: phrases(`
    walking | talking | speaking | breathing | eating | drinking | swallowing | hearing | seeing | moving | sitting up | standing | running
    dancing | sleeping | smiling | peeing | climbing stairs | riding | crawling
  `),
  unaided: phrases(`
    on his own | on her own | on their own | by himself | by herself | unaided | unassisted | independently | without a cane | without a walker
    without a frame | without a stick | without crutches | without a limp | without oxygen | without support | without assistance | without pain
    without help | without any pain | pain-free | pain free | with a walker | with a cane | with a frame | with a limp | with crutches
    with a stick | on crutches | by mouth | with a feeding tube | room air | on room air | through a straw | through a tube
    through the night without | with assistance
  `),
  when: phrases(`
    last night | this morning | this afternoon | this evening | yesterday | today | tonight | last week | last month | last year | last monday
    last tuesday | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | monday | tuesday | wednesday
    thursday | friday | saturday | sunday | overnight | in the night | in her sleep | in his sleep | in their sleep | surrounded by | in our care
    in hospital | in hospice | at home | in my arms | in her arms | at dawn | peacefully | unexpectedly | suddenly | in january | in february
    in march | in april | in may | in june | in july | in august | in september | in october | in november | in december | on christmas
    with family
  `),
  them: phrases(`him | her | them`),
  unit: phrases(`
    minutes | hours | days | day | weeks | week | weekend | months | month | years | year | night | nights | wks | mos | yrs
  `),
  percent: phrases(`% | percent | per cent | pct`),
  /** Frames that stand around much else: what they hold is told by the word that heads it. */
  strong_frame: phrases(`
    diagnosed with | diagnosed as having | misdiagnosed with | misdiagnosed as | diagnosis of | dx of | dx'd with | dxed with | dx with
    suffers from | suffering from | suffered from | afflicted with | hospitalised with | hospitalized with | hospitalised for | hospitalized for
    hx of | anaphylactic to | complaining of | complains of | complained of | presented with | presents with | presenting with
    tested positive for | died of | died from | dying of | recuperating from | recuperating after | complications of | complications from
    bouts of | bout of | came down with | laid up with | crippled by | crippled with | screened positive for | symptoms consistent with
    treated for | allergic to
  `),
  shorthand: phrases(`c / o | h / o | s / p | r / o | hx | pmh | pmhx | dx | w / u for | p / w | 2 / 2 | d / t | w / hx of | w / hx`),
  idle: phrases(`
    the pandemic | pandemic | the hurricane | hurricane | the storm | the flood | floods | the fire | the loss | loss | the holidays | holidays
    a disaster | disaster | disasters | the recession | recession | setbacks | the shutdown | the weekend | mondays | the cold weather
    excitement | laughter | joy | a question | questions | a problem | an idea | cash | a smile | the truth | her family | his family | a story
    change | the facts | a choice | an award | a check | a plaque | flowers | gifts | anything | nothing | covid restrictions | a lifetime
    the highest | being | having
  `),
  chronic: phrases(`
    chronic | acute | severe | bad | terrible | horrible | awful | nasty | massive | bilateral | recurrent | recurring | constant | persistent
    intractable | crushing | stabbing | burning | intermittent | worsening | sudden | debilitating | unexplained | uncontrolled | advanced
    end-stage | early-onset | late-stage | metastatic | inoperable | incurable | untreatable | advanced-stage | refractory | congenital
    suspected | idiopathic | traumatic
  `),
}
