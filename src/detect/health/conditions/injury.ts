import { everyday, words } from '../list.js'

export const injury = [
  words('condition', 'injury', 'certain', `
    abrasion | acid burn | alcohol poisoning | amputated | amputation | amputee | double amputee | anoxic brain injury | ankle sprain | tbi
    traumatic brain injury | head injury | head trauma | closed head injury | brain bleed | brain injury | brain hemorrhage | brain swelling
    barotrauma | black eye | blunt force trauma | blunt trauma | bone bruise | broken bone | broken rib | broken nose | broken jaw | bruised rib
    bullet wound | burn victim | burns victim | carbon monoxide poisoning | carpal tunnel | carpal tunnel syndrome | cauda equina
    cauda equina syndrome | chemical burn | collapsed lung | comminuted fracture | compartment syndrome | compound fracture | compression fracture
    concussed | concussion | contusion | corneal abrasion | scratched cornea | crush injury | crushed hand | decompression sickness | degloving
    degloved | diaper rash | dislocation | dislocated | displaced fracture | dog bite | drowned in | near-drowning | electric shock | electrocuted
    electrocution | epidural hematoma | subdural | subdural hematoma | subarachnoid hemorrhage | facial fracture | femoral neck fracture | flail chest
    foreign body | foreign object | fracture | fractured | frostbite | frostbitten | gash | gunshot | gunshot wound | gun shot wound | gsw
    multiple gsw | hairline fracture | hangman's fracture | heat exhaustion | heat stroke | heatstroke | hip fracture | hypothermia | impaled
    impalement | internal bleeding | internal injuries | jellyfish sting | knife wound | laceration | lacerated | ligament tear | lisfranc
    machete wound | maimed | meniscus tear | torn meniscus | torn acl | acl tear | mcl tear | pcl tear | torn achilles | torn labrum
    torn rotator cuff | rotator cuff tear | mangled | multiple fractures | nursemaid's elbow | open fracture | paraplegic | paraplegia | tetraplegic
    quadriplegic | quadriplegia | pelvic fracture | penetrating trauma | perforated eardrum | plantar fasciitis | pneumothorax | haemothorax
    tension pneumothorax | poisoned | poisoning | polytrauma | pressure injury | pressure sore | pressure ulcer | bedsore | bed sore | decubitus ulcer
    puncture wound | rib fracture | road rash | ruptured spleen | ruptured eardrum | ruptured disc | scald | scalded | shaken baby
    shaken baby syndrome | shin splints | skull fracture | slipped disc | bulging disc | herniated disc | herniated disk | bulging disk
    smoke inhalation | snake bite | snakebite | spider bite | spinal cord injury | spinal fracture | spiral fracture | sprain | sprained | stab wound
    stabbing victim | stabbed | stress fracture | tendon tear | tennis elbow | golfer's elbow | third-degree burns | second-degree burns
    first-degree burn | tib-fib fracture | torn hamstring | torn ligament | torn tendon | traumatic amputation | traumatic injury | trigger finger
    vertebral fracture | whiplash | wound dehiscence | dehiscence | zipper injury | boxer's fracture | buckle fracture | torus fracture
    greenstick fracture | Colles fracture | Jones fracture | subluxation | separated shoulder | dislocated shoulder | frozen shoulder | runner's knee
    jumper's knee | dry drowning | lightning strike victim | penile fracture | degenerative disc disease | spinal stenosis | needlestick
    needle stick injury | nail gun injury | crush syndrome | rhabdo | rhabdomyolysis | hyphema | orbital fracture | blowout fracture | broken hip
    broken leg | broken arm | broken wrist | broken ankle | broken foot | broken toe | broken finger | broken neck | broken back | broken collarbone
    broken pelvis | broken femur
    bimalleolar | trimalleolar | supracondylar | greenstick | unstageable | neck of femur | NOF | retained clamp
    retained object | wrong kidney | wrong leg | wrong eye | wrong tooth | wrong side | inhaled smoke | inhaled chlorine
  `),
  words('condition', 'injury', 'likely', `
    injury | injured | seriously injured | badly injured | critically injured | wounded | wound | wounds | hematoma | bruise | bruised | bruising
    trauma patient | trauma activation | trauma alert | level 1 trauma | level one trauma | polytrauma patient | MVC | MVA | car accident | car crash
    car wreck | motor vehicle accident | motor vehicle collision | motorcycle accident | motorcycle crash | bike accident | bicycle accident
    head-on collision | rollover accident | hit and run | hit by a car | hit by a truck | hit by a bus | hit by a train | run over by | ejected from
    thrown from | fell down the stairs | fell off a ladder | fell off a roof | fell from a roof | fell from a ladder | fell off one's bike
    fell out of bed | fell in the shower | fell at home | bad fall | nasty fall | ground-level fall | slip and fall | bit by a dog | bitten by a dog
    bitten by a snake | dog attack | shark attack | bear attack | bee sting | allergic to bees | sunburn | severe burns | burned over | burns over
    burns on one's | burned one's hand | burned one's face | sliced one's finger | cut off one's finger | cut one's finger | lost a finger
    lost one's leg | lost one's arm | lost one's foot | lost an eye | lost one's eye | broke one's hip | broke one's leg | broke one's arm
    broke one's wrist | broke one's ankle | broke one's foot | broke one's back | broke one's neck | broke one's nose | broke one's jaw
    broke one's collarbone | tore one's acl | tore one's achilles | tore one's meniscus | blew out one's knee | threw out one's back
    threw one's back out | pulled a muscle | pulled muscle | rolled one's ankle | shot in the head | shot in the chest | shot in the leg
    shot himself | shot herself | got shot | was shot | been shot | gunshot victim | shooting victim | assault victim | victim of assault | assaulted
    sexual assault | sexually assaulted | raped | rape victim | rape kit | molested | domestic violence victim | beaten up | beaten by one's
    child abuse | abused | elder abuse | strangled | strangulation | choked | choking | choked on | swallowed a | swallowed one's
    stuck in one's nose | stuck in one's ear | stuck up one's nose | stuck up one's | fell into | head laceration | needs stitches | needed stitches
    got stitches | needed staples | workplace injury | work injury | work-related injury | on-the-job injury | sports injury | football injury
    farm accident | knocked unconscious | knocked out cold | amputate | crushed by | trapped under | pinned under | paralyzed | paralysed
    paralyzed from the waist down | paralysis | permanent nerve damage | nerve damage | pinched nerve | sciatica | vegetative state
    life-threatening injuries | non-life-threatening injuries | chainsaw accident | chain saw accident | firework injury | fireworks accident
    boating accident | diving accident | ski accident | skiing accident | ATV accident | atv crash | scooter accident | plane crash survivor
    near-fatal | impaled on
  `),
  words('condition', 'injury', 'possible', `
    battered | accident | crash | collision | wreck | fall | fell | falls | fallen | cut | burn | burned | burnt | burns | break | broke | broken
    torn | tear | sting | stung | bitten | scratch | scrape | twisted | crushed | hit one's head | hurt | hurts | shot | trauma | scar | scarring
    cast | stitches | abuse | attack | attacked | beaten | swallowed | stabbed in the back | burnout | drop | dropped | tripped | slipped
    knocked out | bump on one's head | goose egg | splinter | blister | blisters | ran over | limp | limping
    ACL | meniscus | achilles | scaphoid | rotator cuff | carbon monoxide | avulsed | avulsion | domestic violence | femur | femurs | tib and fib
  `),
  words('condition', 'injury', 'certain', `
    abdominal injury | abdominal trauma | acl injury | acl rupture | acromioclavicular separation | amputated finger | amputated leg
    ankle injury | arterial bleed | axonal injury | barton fracture | bimalleolar fracture | trimalleolar fracture | bite wound | bite wounds
    blast injury | blast injuries | bone break | bone fracture | brain contusion | brain trauma | broken bones | broken ribs | broken hand
    broken thumb | broken shoulder | broken elbow | broken knee | broken kneecap | broken heel | broken sternum | broken vertebra
    broken vertebrae | broken tibia | broken fibula | broken humerus | broken radius | broken cheekbone | broken eye socket | broken tailbone
    broken toes | broken fingers | broken legs | broken arms | burn injury | burn injuries | burn scars | burn scar | burns to | burns on
    burst fracture | c1 fracture | c2 fracture | calcaneal fracture | calf strain | cervical fracture | cervical spine fracture | chance fracture
    chin laceration | clavicle fracture | cold injury | concussion symptoms | concussions | concussive | corneal burn | corneal laceration
    cracked rib | cracked ribs | cracked skull | cracked sternum | crushed finger | crushed foot | crushed leg | crushed pelvis | crushed vertebra
    crushing injury | cut tendon | cut artery | deep laceration | defensive wounds | defensive wound | depressed skull fracture | dislocated elbow
    dislocated finger | dislocated hip | dislocated jaw | dislocated kneecap | dislocated knee | distal radius fracture | drowning victim
    non-fatal drowning | elbow fracture | electrical burn | electrical burns | electrical injury | exposed bone | extensor tendon
    facial injuries | facial lacerations | facial trauma | facial burns | fall injury | femoral fracture | femur fracture | fibula fracture
    finger amputation | fingertip amputation | fishhook injury | flash burn | flash burns | full-thickness burn | full-thickness burns
    partial-thickness burn | galeazzi fracture | monteggia fracture | maisonneuve fracture | bennett's fracture | bankart lesion | hill-sachs
    genital injury | glass injury | globe rupture | grease burn | groin strain | growth plate fracture | salter-harris | gunshot wounds
    gunshot injury | hamstring strain | hamstring tear | hand injury | hand laceration | hanging attempt | head wound | head injuries
    heel fracture | high ankle sprain | hip dislocation | hip injury | humerus fracture | impalement injury | inhalation injury
    intra-abdominal bleed | jaw fracture | knee dislocation | knee injury | knee ligament injury | knife injury | labral tear | leg amputation
    lip laceration | liver laceration | splenic laceration | kidney laceration | splenic rupture | ruptured liver | ruptured kidney
    lumbar fracture | lung contusion | mcl sprain | metacarpal fracture | metatarsal fracture | multiple injuries | muscle strain | muscle tear
    nasal fracture | neck fracture | neck injury | nerve injury | non-accidental injury | nai | occult fracture | open book pelvis | open tib-fib
    orbital floor fracture | overuse injury | patella fracture | patellar fracture | pathological fracture | fragility fracture | pectoral tear
    pelvic fractures | perforating injury | phalanx fracture | pilon fracture | plateau fracture | polytraumatised | puncture wounds | quad tear
    radial head fracture | repetitive strain injury | repetitive strain | rib fractures | rollover crash | rotator cuff strain | ruptured achilles
    ruptured acl | ruptured bicep | ruptured biceps | ruptured aorta | sacral insufficiency fracture | scalp laceration | scald burn | scald burns
    scalding | scalds | scaphoid fracture | scapula fracture | severed artery | severed finger | severed hand | severed leg | severed nerve
    severed spine | severed tendon | severed thumb | shattered pelvis | shattered femur | shattered ankle | shoulder dislocation | shoulder injury
    shrapnel wound | shrapnel wounds | skull fractures | spinal cord injured | spinal injury | spinal injuries | splenic injury
    sports concussion | sternal fracture | stingray sting | stingray barb | stubbed toe | supracondylar fracture | syndesmotic sprain
    talus fracture | tailbone fracture | tendon laceration | tendon rupture | thermal burn | thoracic fracture | thumb fracture | tibia fracture
    tibial fracture | toe fracture | tongue laceration | torn bicep | torn biceps | torn calf | torn cartilage | torn groin | torn mcl | torn pcl
    torn quad | torn retina | torn rotator | torn ligaments | torn meniscus surgery | tripod fracture | ulna fracture | vertebral fractures
    volar plate | wasp sting | wasp stings | bee stings | scorpion sting | snake envenomation | envenomation | envenomated | rattlesnake bite
    brown recluse bite | black widow bite | tick bites | cat bite | cat scratch | human bite | monkey bite | bat bite | horse bite | shark bite
    dog bites | windchill injury | wrist fracture | wrist injury | zygoma fracture | zygomatic fracture | blunt head trauma | blunt chest trauma
    acute subdural | chronic subdural | subdurals | epidural bleed | extradural haematoma | extradural | subgaleal | cephalohematoma
    cephalhaematoma | intraparenchymal bleed | intraparenchymal haemorrhage | retroperitoneal bleed | retroperitoneal haematoma
    retrobulbar haematoma | septal haematoma | subungual haematoma | cauliflower ear | burst spleen | traumatic brain | post-concussion
    post-concussion symptoms | second impact syndrome | traumatic pneumothorax | sucking chest wound | cardiac contusion | myocardial contusion
    aortic transection | pelvic ring | hangman fracture | jefferson fracture | odontoid fracture | dens fracture | l1 burst
    complete spinal cord injury | incomplete spinal cord injury | c5 quad | c6 quad | t10 para | t4 para | retained swab | retained sponge
    retained needle | retained instrument | retained foreign body | retained foreign object | wrong-site surgery | surgical error | never event
    medication error | dosing error | hospital fall
  `),
  words('condition', 'injury', 'likely', `
    jet ski accident | snowmobile accident | quad accident | quad bike accident | tractor accident | grain-bin accident | machinery accident
    industrial accident | workplace accident | construction accident | logging accident | mining accident | hunting accident | gun accident
    shooting accident | climbing accident | skydiving accident | paragliding accident | surfing accident | swimming accident | pool accident
    trampoline accident | playground accident | school bus accident | coach accident | coach crash | bus crash | bus accident | train crash
    tram accident | truck accident | lorry accident | van accident | pedestrian accident | pedestrian struck | ped struck | peds vs auto
    auto vs ped | auto-ped | bike vs car | car vs bike | car vs pole | car vs tree | mcc | mca crash | moped accident | scooter crash
    cycling accident | cycling crash | riding accident | horse riding accident | horseback accident | equestrian accident | rugby injury
    soccer injury | hockey injury | basketball injury | netball injury | cricket injury | gymnastics injury | cheerleading injury | dance injury
    skiing injury | running injury | gym injury | lifting injury | training injury | combat injury | combat injuries | war injury | war wound
    war wounds | blast survivor | landmine | land mine | ied blast | grenade injury | stabbing injuries | stab wounds | multiple stab wounds
    knife attack | machete attack | axe attack | acid attack | acid attack survivor | drive-by | drive-by shooting | shot in the face
    shot in the back | shot in the neck | shot in the stomach | shot in the abdomen | shot in the foot | shot in the shoulder | shot in the hip
    shot multiple times | shot dead | shot while | gunned down | stabbed in the chest | stabbed in the neck | stabbed in the leg
    stabbed in the abdomen | stabbed in the stomach | stabbed multiple times | stabbed by | knifed | glassed | bottled in the face | king-hit
    one-punch | coward punch | punched in the | kicked in the head | kicked in the face | kicked by a horse | kicked by a cow | hit in the face
    hit in the head | hit by lightning | struck by lightning | lightning strike | hit by a drunk driver | hit by a van | hit by a motorcycle
    hit by a tram | hit by a bicycle | hit by a golf ball | hit by a baseball | hit-and-run victim | ran over one's | got run over | got hit by
    doored | t-boned | rear-ended | side-swiped | fell down stairs | fell down some stairs | fell off one's horse | fell off a horse
    fell off one's scooter | fell off a swing | fell off the bed | fell off the couch | fell off the roof | fell off the ladder
    fell off the monkey bars | fell from a tree | fell from a window | fell from a height | fell from a balcony | fell from scaffolding
    fell on the ice | fell on ice | fell in the bathroom | fell in the bath | fell in the kitchen | fell in the night | fell at work
    fell at school | fell through the ice | slipped on ice | slipped on the ice | slipped on black ice | slipped in the shower
    slipped in the bath | slipped and fell | tripped and fell | tripped over the | tripped on one's | took a tumble | took a spill | had a tumble
    had a spill | had an accident | nasty tumble | bad tumble | bad crash | horrific crash | serious crash | fatal crash | serious accident
    horrific accident | bad accident | freak accident | tragic accident | terrible accident | drunk driving crash | after one's accident
    since one's accident
    accident left | crash left | left her paralysed | left him paralysed | left paralysed | left paralyzed | left disabled | left brain damaged
    left with a | left for dead | cut out of the car | cut from the car | pulled from the pool | pulled from the water
    pulled from the fire | pulled from a burning | pulled from the rubble | pulled from the wreck | pulled from the wreckage | found face down
    found floating | house fire victim | set on fire | set herself on fire | set himself on fire | burned in a fire | got burned | got burnt
    badly burned | badly burnt | severely burned | burnt hand | burned hand | burnt hands | burned hands | burnt arm | burned arm | burnt tongue
    oil burn | hot oil burn | steam burn | iron burn | hair straightener burn | stove burn | oven burn | friction burn | rope burn | carpet burn
    rug burn | chilblains | frostbit | frost bitten | hypothermic | heat stroked | sun poisoning | sunburnt | blistered | jammed finger
    jammed one's finger | trapped finger | trapped one's finger | shut one's hand in | pinched finger | smashed finger | cut one's hand
    cut one's foot | cut one's leg | cut one's head | cut oneself | sliced one's | sliced off | sliced open | chopped off | cut off one's
    lopped off | severed one's | lost two fingers | lost three fingers | lost a leg | lost a hand | lost an arm | lost a foot | lost a toe
    lost both legs | lost both arms | lost both feet | lost one's legs | lost one's hand | lost one's hands | lost one's thumb | lost one's toes
    lost one's fingers | lost part of one's | lost half of one's | lost one's spleen | lost one's kidney | split lip | split chin | busted lip
    busted knee | busted nose | fat lip | bloody nose | bloodied nose | bloodied face | black eyes | two black eyes | bruised all over
    bruises on one's | bruises on the | bruises all over | fingertip bruises | handprint bruise | unexplained bruises | unexplained bruising
    unexplained injuries | old fractures | healing fractures | bite marks | cigarette burns | ligature marks | signs of abuse | suspected abuse
    abuse victim | abuse survivor | victim of abuse | dv victim | domestic abuse victim | domestic abuse survivor | domestic violence survivor
    ipv | beaten by | beaten up by | hit by one's | choked by | strangled by | battered wife | battered woman | battered baby | shaken baby case
    neglected child | rape survivor | sexual assault survivor | sexual abuse | sexually abused | trafficked | trafficking victim
    trafficking survivor | sa kit | sane exam | assaulted by | mauled | mauled by | gored | gored by | trampled | trampled by | thrown from a
    thrown from the | thrown off | thrown by | bucked off | bitten by | bitten on | poked in the eye | poked one's eye | something in one's eye
    metal in one's eye | glass in one's | nail in one's | hook in one's | splinter in one's | splinter under | needle in one's | bead in one's
    bug in one's ear | up one's nose | stuck in one's throat | stuck in one's | stuck on one's finger | ring stuck | ate a battery
    swallowed a battery | swallowed a coin | swallowed a magnet | swallowed magnets | swallowed bleach | drank bleach | drank antifreeze
    ate pills | got into the pills | accidental ingestion | accidental poisoning | poisoned by | gas inhalation | chlorine gas | chemical exposure
    chemical splash | asbestos exposure | radiation exposure | electric shocked | tasered | tased | pepper-sprayed | crush victim
    caught in a machine | caught in the machine | caught in machinery | degloved finger | pulled one's back | pulled one's hamstring
    pulled hamstring | pulled groin | pulled calf | pulled a hamstring | pulled one's shoulder | rolled an ankle | turned one's ankle
    twisted ankle | twisted knee | twisted one's ankle | twisted one's knee | sprained one's ankle | sprained one's wrist | dislocated one's
    popped one's shoulder | put one's back out | did one's back | did one's knee | done one's back | done one's knee | did one's acl
    did one's achilles | done one's acl | did one's hamstring | did one's shoulder | buggered one's | stuffed one's knee | wrecked one's knee
    blew one's knee | blown knee | blew one's acl | blown disc | blown out knee | bung knee | crook back | crook knee | crook neck | dodgy back
    dodgy shoulder | dodgy ankle | dodgy knees | dodgy hips | knackered knee | knackered knees | knackered back | knackered hip | gammy hip
    gammy foot | gammy hand | gammy arm | wonky knee | wonky hip | wonky leg | wonky ankle | trick shoulder | bum knee | bum leg | bum hip
    bum shoulder | bum ankle | dead leg | dead arm | charley horse | jelly legs | pins and plates | jaw wired
  `),
  everyday('condition', `
    accident prevention | by accident | no accident | happy accident | fall festival | fall season | fall break | fall colors | fall colours
    fall leaves | fall menu | fall schedule | fall hours | fall event | fall prevention | fall prevention class | fall prevention program
    fall semester | fall of | this fall | last fall | next fall | in the fall | fall in love | fell in love | falls in love | fell short | fall short
    falls short | fell behind | fall behind | fall back | fall into place | fell into place | fall apart | falls church | fall through the cracks
    fell through the cracks | fallen heroes | fallen officers | fell on deaf ears | fall asleep | fell asleep | fall under | falls under | fell ill
    cut the ribbon | cut ribbon | cut costs | cut the wait | cut wait times | cut back | cut down | cut off date | cut out for | cut corners
    cut above | cut the line | pay cut | budget cut | tax cut | hair cut | short cut | clear cut | cut the cake | cut-off | burn calories | burn fat
    burn off | burns calories | burn center | burn unit staff | burn out | burned out | burnt out | burn the candle | burned down | burnt toast
    slow burn | break room | lunch break | coffee break | spring break | winter break | summer break | break even | break down barriers
    break the cycle | break the stigma | break the silence | break the news | break ground | broke ground | breaks ground | break a leg | break bread
    break in | take a break | taking a break | took a break | give me a break | big break | break records | broke records | broke the record
    broke the news | broke down in tears | broken promises | broken heart | broken hearts | broken link | broken record | broken window | broken glass
    broken elevator | broken system | broken english | broken down into | broken into | go broke | broke college | tear up | tears of joy
    wear and tear | in tears | tear down | torn between | scratch off | from scratch | scratch made | start from scratch | bump in the road
    bumps in the road | baby bump | fist bump | bump into | sound bite | bite to eat | love bite | bite-sized | bite guard | grab a bite
    bites to eat | shot of espresso | espresso shot | shot of whiskey | best shot | long shot | one shot | big shot | hot shot | head shot
    shot glass | shot clock | screen shot | screenshot | mug shot | photo shot | shot list | give it a shot | take a shot | shot at | a shot at
    jump shot | slap shot | shot in the arm | call the shots | calls the shots | parting shot | crash course | crash diet | crash test | market crash
    website crash | computer crash | cast iron | cast a vote | cast of | cast member | cast members | cast your vote | cast your ballot | cast party
    cast a wide net | cast a spell | cast and crew | drop off | drop in | drop by | drop us a line | drop box | drop zone | drop out | drop-down
    price drop | drop of | drops of | dropped off | dropped by | dropped the ball | drop the ball | drop everything | attack the problem | attack ad
    cyber attack | ransomware attack | hurt feelings | hurt to ask | hurts to say | hurt our business | stress and strain | strains of | twisted tea
    beaten path | beaten track | heart-broken | trauma center | trauma centre | trauma-informed | trauma-informed care | trauma nurse | trauma surgeon
    trauma team | trauma program | trauma bay tour | trauma services | trauma and grief | wounded warrior project | wounded warriors
    injury prevention | injury lawyer | personal injury | personal injury lawyer | personal injury attorney | injury attorney | injured reserve
    stings like a bee | drug abuse awareness | abuse of power | verbal abuse | fraud waste and abuse | fraud and abuse | child abuse prevention
    child abuse awareness | swallowed one's pride | bitten by the travel bug | bitten by the bug | bitten by the acting bug
        injury-free since | wounded pride | bruised ego | bruised egos | hurt pride
  `),
]
