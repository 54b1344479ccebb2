import { phrases, type Classes } from './grammar.js'

/** What befalls people: falls and blows, animals and machines, things in the wrong place, poisons and drugs. */
export const HAZARDS: Classes = {
  garment: phrases(`
    boot | boots | welly | wellies | shoe | shoes | glove | gloves | sock | trainer | trainers | sneaker | sneakers | flip-flop | helmet | sandal
    thong | slipper
  `),
  someone: phrases(`
    his | her | their | my | your | the | a guy's | a guys | a man's | a mans | a woman's | a kid's | a kids | a lady's | a patient's | a pt's
    this guy's | this kid's | a boy's | a girl's | a teenager's | a toddler's | the patient's | a child's | 's | a | one | both
  `),
  fell: phrases(`
    fell | fallen | falls | falling | tumbled | tumbling | slipped | toppled | plunged | came off | come off | jumped | leapt | leaped | thrown
    flung | ejected | knocked | pitched | went over | fell head first | dropped | bucked | slid | tripped | rolled | flew
  `),
  off: phrases(`off | off of | from | down | out of | through | over | into | on | onto | in`),
  det: phrases(`
    a | an | the | his | her | their | my | your | some | a moving | two | three | one's | this | that | another | a parked | a stray
    a neighbor's | a neighbour's | a family
  `),
  any: phrases(`
    big | small | large | high | tall | second-story | second-floor | first-floor | third-floor | top | metal | wooden | moving | speeding | drunk
    passing | parked | stray | heavy | falling | concrete | ten-foot | steep | icy | wet | own | old | delivery | garbage | pickup | school | city
    dirt | mountain | street | wild | angry | neighbor's | neighbour's | dad's | hot | boiling | glass | tennis | shattered | rusty | broken
  `),
  /** What people fall from. */
  height: phrases(`
    ladder | ladders | stepladder | step ladder | roof | stairs | staircase | stairwell | stair | steps | flight of stairs | flight of steps
    bike | bicycle | horse | pony | mule | camel | bull | motorbike | motorcycle | scooter | skateboard | e-scooter | e-bike | dirt bike | moped
    tree | balcony | window | bunk bed | bunk | bed | crib | cot | high chair | highchair | changing table | trampoline | monkey bars | swing
    swings | slide | playground | jungle gym | climbing frame | cliff | deck | porch | loft | attic | scaffolding | scaffold | forklift | tractor
    quad | quad bike | atv | four-wheeler | golf cart | hayloft | couch | sofa | toilet | commode | bathtub | tub | shower | wheelchair | stool
    bar stool | counter | zipline | zip line | jet ski | boat dock | bridge | silo | mezzanine | ceiling | skylight | bucking horse | hammock
    hoverboard | moving car | moving truck | car window | tailgate | truck bed | treadmill | escalator | ravine | well shaft | manhole | ditch
    embankment | stroller | pram | pushchair | shopping cart | shopping trolley | bleachers | chairlift | ski lift | snowmobile | sled | toboggan
  `),
  hit: phrases(`
    hit | struck | knocked down | knocked over | run over | ran over | run down | mowed down | clipped | rammed | crushed | pinned | trapped
    kicked | trampled | gored | bitten | bit | stung | mauled | attacked | scratched | butted | thrown | dragged | sideswiped | rear-ended
    T-boned | t-boned | flattened | squashed | winged | savaged | pecked | charged | stepped on | rolled over
  `),
  by: phrases(`by | under | beneath | underneath | between | against | from`),
  agent: phrases(`
    car | cars | truck | trucks | pickup | pick-up | van | lorry | bus | tram | train | taxi | cab | suv | motorcycle | motorbike | scooter | bike
    cyclist | driver | drunk driver | tractor | forklift | mower | lawnmower | golf cart | jet ski | tree | branch | log | beam | pallet | vehicle
    four-wheeler | quad | snowplow | ambulance | semi | trailer | combine | horse | cow | bull | pig | dog | dogs | cat | pit bull | pitbull
    rottweiler | german shepherd | bear | shark | alligator | crocodile | croc | snake | rattlesnake | rattler | copperhead | cobra | viper
    adder | python | spider | brown recluse | black widow | redback | wasp | wasps | bee | bees | hornet | hornets | yellow jackets | scorpion
    jellyfish | stingray | tick | fire ants | raccoon | bat | rat | monkey | squirrel | fox | goat | ram | kangaroo | moose | deer | elephant
    hippo | lion | tiger | lightning | stonefish | mosquito | dingo | coyote | camel | donkey | swan | goose | rooster | falling tree
    garage door | car door | baseball | golf ball | hockey puck | puck | cricket ball | stray bullet | swing
  `),
  crashed: phrases(`
    rolled | flipped | wrecked | totaled | totalled | crashed | rolled over | overturned | laid down | wrapped | dumped | came off | skidded off
    went over | flew off | fell off | flew over | went through | thrown through | ejected through
  `),
  vehicle: phrases(`
    car | truck | quad | quad bike | atv | utv | four-wheeler | side-by-side | bike | motorbike | motorcycle | harley | dirt bike | moped
    scooter | e-scooter | jeep | van | ute | tractor | snowmobile | jet ski | golf cart | handlebars | windshield | windscreen | kayak | plane
    pickup | suv | bicycle
  `),
  weapon: phrases(`
    chainsaw | chain saw | saw | circular saw | table saw | axe | hatchet | machete | knife | nail | nail gun | screw | screwdriver | drill bit
    needle | pencil | fishhook | fish hook | hook | bullet | bullets | pellet | bb | arrow | bolt | rod | rebar | pole | fence post | stake
    spear | splinter | shard | shards | piece of glass | piece of metal | piece of wire | wire | glass | shrapnel | metal shaving | metal fragment
    hot oil | boiling water | hot water | scalding water | hot coffee | hot tea | hot grease | acid | bleach | firework | grenade | rake
    pitchfork | antler | horn | hoof | tusk | kick | punch | blow | elbow | knee | baseball | hockey puck | cricket ball | shotgun | shot | stab
    stabbed | splash | tack | staple | thorn | toothpick | sewing needle | crochet hook | crossbow bolt | hornet stinger | bone | bead | lego
    pea | bean | crayon | pebble | marble | corn kernel | popcorn kernel | peanut | raisin | button | button battery | battery | coin | eraser
    bug | roach | cockroach | moth | insect | cotton bud | q-tip | earring back | foam | playdough | sponge | rock | stick | chopstick
    toothbrush
  `),
  stuck: phrases(`
    through | to | into | in | up | down | across | stuck in | stuck up | lodged in | embedded in | wedged in | jammed in | stuck to | out of
    clean through | right through | straight through | all the way through | clear through | out from
  `),
  hole: phrases(`
    nose | nostril | ear | ears | eye | throat | esophagus | oesophagus | windpipe | airway | rectum | bum | bottom | butt | stomach | bladder
    vagina | urethra | gut | foot | hand | leg | arm | neck | chest | head | skull | thigh | finger | thumb | face | abdomen | belly | shoulder
    knee | hip | back | jaw | lip | tongue | toe | heel
  `),
  ate: phrases(`
    swallowed | ate | ingested | drank | inhaled | aspirated | choked on | choking on | choked to death on | overdosed on | drunk | gulped | took
    downed | licked | chewed on | sniffed | got into | swallowing | drinking | eating
  `),
  poison: phrases(`
    battery | button battery | batteries | coin | coins | quarter | dime | penny | magnet | magnets | bleach | antifreeze | poison | rat poison
    detergent | laundry pod | laundry pods | tide pod | tide pods | lighter fluid | gasoline | petrol | paint thinner | drain cleaner | pesticide
    weedkiller | toothbrush | needle | pin | safety pin | razor | razor blade | razor blades | marble | marbles | lego | hot dog
    grape | chicken bone | fish bone | peanut | nail polish remover | hand sanitizer | mouthwash | toilet cleaner | dishwasher tablet
    bottle of pills | bottle of tylenol | whole bottle | handful of pills | bunch of pills | all her pills | all his pills | her pills | his pills
    overdose | tablets | paracetamol | too many pills | water beads | orbeez | nicotine | edibles | gummies | mushrooms | oleander | vape juice
    hearing aid battery | earring | ring | bead | screw | nail | thumbtack | glass | wedding ring | bottle cap | dentures | denture | crown
    retainer | food | steak | meat | piece of steak | piece of meat | piece of chicken | bite of | carrot | popcorn | gum wrapper | balloon
    balloons | drugs | baggie
  `),
  harm: phrases(`kill | hurt | harm | hang | shoot | drown | end | cut | starve | strangle | stab | poison | injure | burn`),
  self: phrases(`himself | herself | themselves | themself | it all | his life | her life | their life | myself | yourself`),
  wrist: phrases(`wrist | wrists | throat | arms | arm | thighs | thigh | legs | forearm | forearms | skin`),
  drug: phrases(`
    drink | drinks | beer | drop | cigarette | smoke | hit | cigs | alcohol | heroin | meth | crack | cocaine | coke | fentanyl | pills | oxy
    dope | weed | needle | bottle | vape | gambling | bet | vodka | whiskey | wine | opioids | opiates | booze | liquor
  `),
}
