import { words } from '../list.js'

/** Aids that a person wears, walks with or lives with. */
export const aid = [
  words('treatment', 'device', 'likely', `
    new specs | new spectacles | first pair of glasses | first glasses | pair of specs | wears glasses | wearing glasses now | high-index lenses
    anti-reflective lenses | coloured overlay | contact lens fitting | contacts fitted | contact lens fit | hard lenses | gas permeable lenses
    RGP lenses | RGPs | scleral lens | sclerals | bandage contact lens | bandage lens | lens fitted | lens put in | premium lens | night lenses
    white cane | long cane | symbol cane | medical alert dog | psychiatric service dog | CCTV magnifier | braille display | telescope glasses
    eye shield | myoelectric arm | myoelectric hand | blades for running | cheetah blade | C-leg | socket fitted | new socket | socket fitting
    liner and socket | limb fitted | new limb | leg fitted | stump sock | behind-the-ear aid | behind-the-ear aids | in-the-ear aid | ear moulds
    ear mould | ear molds | ear mold | cochlear processor | cochlear | processor upgrade | bone-conduction aid | baha | baha softband | softband
    FM system for one's | roger pen | masker | neck loop | electrolarynx | AAC | talks with an eye gaze | eye gaze | eyegaze | communication board
    picture exchange | PECS | PECS book | letter board | lightwriter | tobii | speech-generating device | talking device | powerchair | power chair
    powered wheelchair | electric wheelchair | manual wheelchair | wheelchair fitted | wheelchair clinic | wheelchair user | uses a wheelchair
    in a wheelchair | in one's wheelchair | pushed in a wheelchair | transit chair | tilt-in-space | tilt in space chair | moulded seat
    seating system | seating clinic | bucky chair | special tomato | corner seat | recliner hospital chair | geri chair | broda chair | zimmer
    gutter frame | delta frame | three-wheeled walker | four-wheeled walker | wheeled walker | rolling walker | standard walker | walker with wheels
    on a walker | with a walker | uses a walker | uses a cane | uses a stick | quad cane | quad stick | crutch | one crutch | gait trainer
    pony walker | kaye walker | prone stander | tricycle adapted | hand cycle adapted | knee walker | knee wheeler | KAFO | KAFOs | HKAFO | SMOs
    DAFO | DAFOs | foot drop splint | foot-up splint | resting splint | night splint | night splints | thumb spica | mallet splint | futura splint
    wrist support | aircast | air cast | aircast boot | aircast walker | moon boot | CAM boot | CAM walker | walker boot | walking cast | beckham boot
    boot came off | boot comes off | boot off | out of the boot | out of one's boot | orthopaedic boot | surgical boot | surgical shoe | darco shoe
    offloading boot | offloading shoe | heel wedge | heel lift | shoe raise | shoe lift | built-up shoe | orthopaedic shoes | insoles made
    custom insoles | total contact cast | TCC | thomas splint | box splint | vacuum splint | kendrick splint | sager splint | backslab | back slab
    posterior splint | sugar-tong splint | ulnar gutter | volar splint | plaster cast | plaster off | in plaster | cast on | casts on | casts off
    cast comes off | hip spica | spica | fibreglass cast | fiberglass cast | purple cast | pink cast | green cast | blue cast | waterproof cast
    cast saw | signed one's cast | sling for six weeks | in a sling | arm in a sling | collar and cuff | polysling | shoulder immobiliser
    figure-of-eight brace | hinged brace | unloader brace | cricket splint | zimmer splint | KI brace | hip abduction brace | abduction brace | TLSO
    TLSO brace | LSO brace | jewett brace | cheneau brace | rigo brace | night brace | bending brace | braced 23 hours | miami J | miami J collar
    aspen collar | philadelphia collar | soft collar | hard collar | rigid collar | collar and blocks | head blocks | halo on | in a halo | halo pins
    rhino brace | rhino cruiser | hip harness | pavlik | dennis brown bar | helmet for flat head | doc band | cranial band | protective helmet
    soft helmet | abdominal binder | rib belt | maternity belt for | pelvic binder | SI belt | lumbar support belt | compression garment
    compression garments | compression hose | compression stocking | compression socks for | TEDs | TED stockings | flowtrons | SCDs
    intermittent pneumatic compression | farrow wrap | medtronic guardian | eversense | sensor on one's arm | pump site | pump site change
    site change | set change | cannula site change | tslim | t:slim | tandem pump | medtronic pump | hybrid closed loop | closed-loop pump
    finger prick | finger pricks | finger stick | finger sticks | fingersticks | pricks one's finger | checks one's sugars | checked one's sugars
    carb counting | carb counts | counts carbs | ketone meter | sharps bin | sharps box | glucose meter | glucometer | blood pressure cuff at home
    home BP monitor | BP monitor | home monitor for | sats monitor | sats probe | pulse ox at home | zio patch | ziopatch | kardia | event recorder
    24-hour tape | 24-hour monitor | 24-hour BP | ambulatory BP | ABPM | ambulatory monitor | LINQ | life vest | subcutaneous ICD | S-ICD | BiV ICD
    BiV pacer | micra | aveir | heartmate | heartmate 3 | syncardia | trilogy vent | home vent | vest therapy | chest vest | percussion vest
    acapella device | flutter valve | incentive spirometer | spacer | aerochamber | neb machine | suction machine | suction unit | oximeter
    portable concentrator | inogen | oxygen cylinder | oxygen cylinders | oxygen bottle | oxygen tubing | on cannula | prongs | nasal prongs
    nasal pillows | mandibular advancement | mandibular splint | oral appliance for | snore guard | BPAP | bilevel | VPAP | swedish nose | yankauer
    enteral pump | kangaroo pump | bridle on one's NG | nasal bridle | PEG site | peg tube changed | low-profile button | balloon button | mini button
    AMT button | bag leak | pouch change | two-piece pouch | flip-flow valve | uridom | speedicath | penile clamp | anal plug | sacral stimulator
    interstim | axonics | PTNS | tibial nerve stimulation | artificial sphincter | artificial urinary sphincter | inflatable implant | gellhorn
    vaginal dilators | dilators | kegel trainer | elvie trainer | through-floor lift | grab bars in one's | raised toilet seat | toilet frame
    perching stool | bath board | bath lift | shower stool | shower bench | bath seat adapted | bed lever | bed rail | bedrails | bed rails up
    profiling bed | low-low bed | hospital bed delivered | hospital bed in one's | hospital bed in the living room | falls mat | fall mat
    floor mat alarm | crash mat | sensor mat | bed sensor | bed alarm | chair alarm | pressure alarm mat | wander guard | wanderguard | wander alert
    GPS pendant | pendant alarm | falls pendant | falls alarm | lifeline pendant | careline | piper alarm | pull cord pressed | call bell in reach
    medical ID bracelet | medic-alert | medicalert bracelet | sunflower lanyard | radar key | ear defenders for one's | sensory chew | chewy tube
    safe space bed | safespace | crelling harness | adaptive stroller | adapted car | hand controls | adapted vehicle | wheelchair van for one's
    adapted cutlery | built-up cutlery | plate guard | beaker with a lid | doidy cup | nosey cup | haberman | dr brown specialty | cleft bottle
    nipple shields | breast shells | wig fitted | wig fitting | paxman | drain bag | drain bags | drain belly | drains emptied | dental plate
    flipper tooth | essix | hawley | vivera | bite plate | bite guard | michigan splint | quad helix | twin block | twin blocks | functional appliance
    forsus | MARPE | facemask appliance | TADs | temporary anchorage | power chain | class II elastics | self-ligating | habit appliance | thumb guard
    thumb crib | bluegrass appliance | obturator | palatal plate | feeding plate | nasoalveolar moulding
  `),
  words('treatment', 'device', 'possible', `
    varifocals | reading glasses | new glasses | pair of glasses | progressive lenses | trifocals | tinted lenses | contact lens | soft lenses
    guide dog | seeing-eye dog | hearing dog | assistance dog | magnifier | bionic arm | bionic hand | bionic leg | new wheelchair | mobility scooter
    walking stick | walking sticks | stander | insoles | arch supports | halo | truss | libre | closed loop | zio | stair lift | grab rail
    grab rails | shower chair | low bed | floor bed | door alarm | exit alarm | blue badge | cold cap | cold capping | scalp cooling | knitted knocker
    knitted knockers | clear brace | train tracks fitted
  `),
]
