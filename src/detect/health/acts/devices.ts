/** What is put into a body, worn and walked with. In small letters; phrases between bars. */
export const devices = {
  HARDWARE: `
    stent | stents | plate | plates | rod | rods | pin | pins | screw | screws | wire | wires | drain | drains | line | picc | port | tube | tubes
    shunt | coil | implant | implants | pacemaker | pacer | icd | cannula | catheter | staples | stitches | sutures | cast | boot | braces | expander
    expanders | metalwork | hardware | mesh | grommets | frame | fixator | halo | collar | sling | splint | packing | iv | drip | feeding tube | peg
    ng | ngt | hickman | midline | fistula | clip | clips | valve | graft | crown | crowns | bridge | filling | fillings | veneer | veneers | denture
    dentures | retainer | bracket | brackets | aligners | spacers | lens | patch | pump | sensor | stoma | bag | pessary | mirena | balloon
    tracheostomy | trachy | epidural | spinal | bandage | bandages | dressing | electrodes | leads | loop recorder | k wires | k wire | embryo
    embryos | nail | new tooth | teeth | tooth | plaster | bolt | bolts
  `,
  PLACED: `
    placed | fitted | inserted | put in | put into | put on | pulled | swapped | revised | taken out | taken off | came out | came off | comes out
    comes off | coming out | coming off | flushed | reversed | removed | changed | replaced | relined | cemented | adjusted | tightened | implanted
    sited | resited | out | off | in | seated | activated | switched on | turned on | put back | retrieved | stitched in | reprogrammed | unblocked
    clamped | reset
  `,
  PORTLIKE: `
    stent | stents | drain | drains | picc | shunt | coil | implant | implants | pacemaker | icd | cannula | catheter | staples | stitches | sutures
    braces | expander | expanders | grommets | fixator | crown | crowns | fillings | veneers | denture | dentures | retainer | brackets | aligners
    pessary | epidural | embryo | embryos | metalwork | feeding tube | hickman | midline | mirena | chest tube | ng tube | peg | cast | new kidney
    leads | halo | spinal | cochlear | processor
  `,
  SET: `
    placed | fitted | inserted | put in | pulled | revised | taken out | taken off | came off | comes off | coming off | flushed | reversed | relined
    cemented | tightened | implanted | sited | resited | activated | in situ | stitched in | retrieved | removed | came out | coming out
  `,
  AID: `
    wheelchair | powerchair | power chair | walker | zimmer | zimmer frame | walking frame | rollator | cane | crutch | crutches | sling | cast
    plaster | boot | brace | braces | collar | splint | halo | backslab | walking stick | white cane | walking boot | moon boot | body cast | spica
    harness | corset | helmet | prosthetic | prosthesis | artificial leg | hearing aid | hearing aids | glasses | specs | spectacles | contacts
    contact lenses | varifocals | bifocals | progressives | lenses | retainer | aligners | dentures | denture | veneers | patch | eye patch | insoles
    orthotics | afo | afos | compression stockings | stockings | pads | pull ups | pump | insulin pump | sensor | heart monitor | catheter | leg bag
    stoma | stoma bag | pacemaker | loop recorder | oxygen | cpap | bipap | nebuliser | nebulizer | inhaler | epipen | hoist | stairlift | stander
    standing frame | scooter | pendant | alarm pendant | feeding tube | peg | peg tube | ng tube | trachy | trach | speaking valve | talker
    communication board | guide dog | service dog | shoe raise | surgical shoe | turtle brace | tlso | hospital bed | commode | cochlear
    cochlear implant | implants | fixator | ex fix | traction | bandage | bandages | dressing | night guard | splints | hinged brace | back brace
    neck brace | knee brace | life vest | binder
  `,
  OWNAID: `
    wheelchair | powerchair | power chair | zimmer | rollator | cane | crutch | crutches | sling | cast | brace | splint | halo | walker
    walking frame | walking stick | specs | varifocals | bifocals | progressives | contact lenses | insoles | orthotics | stockings | stoma
    feeding tube | oxygen | inhaler | nebuliser | nebulizer | hoist | prosthetic | hearing aid | hearing aids | glasses | retainer | aligners
    dentures | denture | veneers | implants | braces | pacemaker | pump | catheter | drip | iv | drain | drains | stitches | staples | port | picc
    crown | filling | fillings | stent | stents | shunt | graft | new hip | new knee | new kidney | new heart | new liver | new lungs | new leg
    new arm | new valve | new glasses | new specs | new teeth | new smile | new lens | new lenses | new retainer | new brace | new wheelchair
    moon boot | walking boot | cot sides | bed rails | oxygen tank | tubing | nasal cannula | incubator | isolette
  `,
  WEARS: 'wears | wearing | wore',
  WORNAID: `
    sling | cast | brace | braces | collar | splint | halo | backslab | walking boot | moon boot | body cast | spica | harness | prosthetic
    prosthesis | artificial leg | hearing aid | hearing aids | contact lenses | varifocals | bifocals | retainer | aligners | dentures | eye patch
    insoles | orthotics | afo | afos | compression stockings | pads | pull ups | insulin pump | heart monitor | leg bag | stoma bag | oxygen | cpap
    pendant | tlso | hinged brace | back brace | neck brace | knee brace | life vest | splints | binder | continence pads | incontinence pads
    surgical boot | corset | hip protectors | loop recorder | nicotine patch | catheter bag | bandage | bandages | an oxygen mask
  `,
  FITTED: `
    fitted with | fitted for | fitted her with | fitted him with | fitted her for | fitted him for | fit her with | fit him with | measured for
    relies on | relied on | dependent on | sent home in | sent home with | discharged in | discharged with | discharged on | issued with | walks with
    walking with | gets around with | gets around in | gets about with | mobilises with | mobilising with | mobilizes with | mobilised with
    hobbling on | hobbled in on | confined to | pushed in | helped into | waiting on | moulded for | molded for | scanned for | sized for | uses
    learning to use
  `,
  IN: 'in | into | out of | back in',
  WORN: `
    sling | cast | plaster | backslab | walking boot | moon boot | body cast | spica | neck brace | back brace | knee brace | traction | hip spica
    hard collar | cervical collar | walking cast | restraints | plaster cast | hospital gown | hospital bed | isolette | wheelchair | halo
    orthopaedic boot | aircast | leg brace | pavlik harness | compression stockings | splints
  `,
  ONAID: 'on | with',
  WALKAID: `
    crutches | walker | walking stick | zimmer | zimmer frame | walking frame | rollator | white cane | wheeled walker | gutter frame | knee scooter
    elbow crutches | prosthetic leg | new prosthesis | prosthesis
  `,
  PLURALDEVICE: `
    stents | shunts | drains | skin grafts | chest drains | chest tubes | shocks | pressors | surgeries | operations | biopsies | transfusions
    intubations | new hips | new knees | hip replacements | strokes and a stent | ops | root canals | caesareans | sections | c sections
    sets of stitches | embryos | lumbar punctures | colonoscopies | bags of blood | bags of fluid | units given | units transfused
    blood transfusions | pints of blood | litres of fluid | liters of fluid
  `,
  PUTS: `
    put | put in | placed | inserted | fitted | sited | threaded | slipped | popped in | swapped | flushed | whipped out | pulled | pulled out
    took out | removed | changed | replaced | cemented | seated | fit
  `,
  TUBE: `
    stent | stents | shunt | picc | chest tube | chest drain | catheter | cannula | pacemaker | feeding tube | ng tube | central line | art line
    coil | iv | pessary | expander | new valve | fillings | veneers | grommets | chest drains | trachy | trach | stoma bag | dentures | retainer
    brackets | aligners | implants | staples | stitches
  `,
  COMEOFF: 'comes off | came off | coming off | come off | off today | off tomorrow | is off | was off',
  SPLINT: `
    brace | splint | cast | sling | collar | moon boot | walking boot | halo | plaster | bandage | bandages | dressing | dressings | drain | braces
    backslab | pavlik harness | helmet
  `,
  TRAY: 'tray | aligner | fraction',
  METAL: `
    rod | rods | plate | plates | pin | pins | screw | screws | nail | tube | tubes | stent | stents | drain | drains | shunt | coil | balloon
    implant | implants | catheter | cannula | picc | port | wires | bolt | expander | staples | stitches | sutures | iv | metalwork | titanium
    camera | scope | needle
  `,
  INN: 'in | into | down | up | through | out of',
  DRESSING: `
    dressing | dressings | bandage | patch | stoma bag | colostomy bag | leg bag | catheter bag | pads | catheter | trachy | trach | wound vac | vac
    button | cannula | pump site | sling | cast | drip
  `,
  CHANGED: `
    changed | changes | leaked | leaking | leaks | emptied | re sited | redone | replaced | came out | tissued | fell out | blocked
  `,
} as const
