import { everyday, words } from '../list.js'

export const device = [
  words('treatment', 'device', 'certain', `
    ankle-foot orthosis | AFO | AFOs | artificial heart | artificial hip | artificial leg | artificial limb | artificial eye | prosthetic eye
    glass eye | back brace | scoliosis brace | milwaukee brace | boston brace | balloon pump | iabp | impella | BiPAP | cpap | cpap machine | apap
    blood glucose monitor | blood sugar monitor | bone anchored hearing aid | BAHA implant | catheter bag | leg bag | cervical collar | C-collar
    cochlear implant | cochlear implants | colostomy bag | stoma | stoma bag | ostomy bag | ileostomy bag | urostomy bag | pouching system
    compression stockings | TED hose | continuous glucose monitor | CGM | dexcom | freestyle libre | libre sensor | omnipod | insulin pump
    insulin pen | crutches | dental appliance | dialysis machine | dialysis catheter | AV fistula | fistula arm | permacath | diaphragm pacer
    feeding tube | G-tube | J-tube | GJ-tube | mic-key button | mickey button | nasogastric | NJ tube | halo brace | halo vest | hearing aid
    hearing aids | hearing-aid batteries | heart pump | left ventricular assist device | lvad | rvad | BiVAD | berlin heart | home oxygen
    portable oxygen | oxygen concentrator | nasal cannula | hoyer lift | implantable cardioverter | implantable defibrillator | ICD implant | aicd
    inhaler | rescue inhaler | spacer inhaler | intrathecal pump | baclofen pump | pain pump | iud | IUDs | mirena | paragard | copper iud | nexplanon
    kyleena | implanon | essure | knee brace | knee scooter | knee immobilizer | loop recorder | LINQ recorder | lifevest | life vest defibrillator
    med-alert bracelet | medical alert bracelet | medic alert bracelet | nebulizer | nebuliser | orthotic | orthotics | orthosis | oxygen mask
    non-rebreather | pacemaker | pacemaker battery | pacer wires | leadless pacemaker | pavlik harness | peak flow meter | penile implant
    penile pump | pessary | port-a-cath | portacath | mediport | chemo port | power wheelchair | prosthesis | prosthetic | prosthetic leg
    prosthetic arm | prosthetic limb | running blade | pulse oximeter | sling and swathe | spinal cord stimulator | nerve stimulator
    vagus nerve stimulator | DBS implant | spica cast | body cast | speech device | AAC device | eye-gaze device | stairlift | standing frame
    TENS unit | tracheal tube | endotracheal tube | ET tube | trach tube | trach collar | passy-muir valve | truss for hernia | vp shunt tap
    walking boot | walking frame | zimmer frame | rollator | wound vac | wrist splint | breast implant | breast implants | breast prosthesis
    mastectomy bra | cranial helmet | helmet therapy | intraocular lens | toric lens | multifocal lens | scleral lenses | ortho-k | contact lenses
    vaginal mesh | pelvic mesh | bladder sling | hernia mesh | ventriculoperitoneal shunt | ommaya reservoir | drug-eluting stent | coronary stent
    heart stent | ureteral stent | watchman device | zoll vest | hemovac | JP drain | jackson-pratt | chest drain | foley bag | adult diaper
    adult diapers | incontinence pads | depends undergarments | bedpan | commode | bedside commode | hospital bed at home | nicotine patch
    nicotine patches | insulin patch pump | epipen | epi-pen | auvi-q | auto-injector | isolette
    ICD | ICD lead | RV lead
    PPM | dual-chamber pacemaker | dual-chamber PPM | permanent pacemaker
  `),
  words('treatment', 'device', 'possible', `
    incubator | wheelchair | brace | cane | walker | sling | splint | boot | pump | patch | eye patch | glasses | bifocals | progressives | contacts
    lenses | lens | monitor | mask | vest | helmet | bag | collar | scooter | ramp | lift | cpap mask | diaper | diapers | depends | stimulator
    sensor | stockings | pads | compression socks | mesh | hardware | screws | rods | leads | battery replaced | bracelet | device
    exoskeleton | bone anchor | iron lung | neurostim | cooling cot | light box | prosthetic blade
    new aids | two aids | both aids | our aids | wears aids | on the machine | off the machine
  `),
  everyday('treatment', `
    ICD-10 | ICD-9 | ICD-11 | ICD code | ICD codes | ICD coding
    candy cane | candy canes | sugar cane | cane sugar | walker county | johnnie walker | dog walker | sky walker | boot camp | boot drive | boot barn
    cowboy boot | boots on the ground | boot up | rain boot | pump up | gas pump | pump the | breast pump | breast pumps | bike pump | sump pump
    heat pump | pump iron | pumpkin patch | patch notes | patch of | software patch | patch things | vegetable patch | strawberry patch
    contacts list | emergency contacts | contacts us | media contacts | lens of | camera lens | through the lens | equity lens | monitor your
    monitor the | monitor our | computer monitor | baby monitor | monitor for | mask up | mask mandate | mask policy | face mask | face masks | masks
    wear a mask | mask required | n95 mask | halloween mask | masks required | vest in | bullet-proof vest | safety vest | helmet safety | bike helmet
    helmet giveaway | helmets for | helmet law | helmets | bag lunch | goody bag | goodie bag | tote bag | swag bag | gift bag | mixed bag | go bag
    hand bag | bag of | in the bag | blue collar | white collar | dog collar | hot under the collar | on ramp | ramp up | off ramp | exit ramp
    lift off | face lift for | lift up | lift spirits | lift one another | lift each other | lyft lift | ski lift | lift a finger | lift restrictions
    lift weights | chair lift out | lifts our spirits | motion sensor | sensor data | depends on | depends upon | it depends | that depends
    diaper drive | diaper bank | diaper bag | diaper distribution | nursing pads | legal pads | note pads | launch pads | silk stockings
    christmas stockings | holiday stockings | fishnet stockings | hardware store | computer hardware | hardware upgrade | hardware and software
    fishing rods | leads to | leads the | leads our | leads a | sales leads | leads us | leads an | lightning rods | curtain rods | who leads
    friendship bracelet | bracelet making | wrist bracelet sale | mobile device | mobile devices | electronic device | electronic devices
    device maker | smart device | your device | wheelchair accessible | wheelchair access | wheelchair accessibility | wheelchair ramp
    wheelchair ramps | wheelchair basketball | wheelchair van | wheelchairs available | prosthetics and orthotics | incubator space
    business incubator | startup incubator | hearing aid batteries sale | brace for | brace for impact
  `),
]
