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
    child abuse awareness
  `),
]
