/** Parts, and what is done to them: "pinned that hip", "tonsils out", "crown on 14". In small letters; phrases between bars. */
export const surgery = {
  /** Parts of the body; they stand in body-words.ts. */
  PART: '',
  INSIDE: `
    tonsils | adenoids | tonsil | adenoid | appendix | gallbladder | gall bladder | spleen | womb | uterus | ovaries | ovary | thyroid | parathyroid
    prostate | colon | bowel | testicle | cervix | wisdom teeth | wisdoms | wisdom tooth | molar | premolar | cataract | cataracts | hernia | piles
    haemorrhoids | hemorrhoids | varicose veins | bunion | bunions | gallstones | kidney stone | kidney stones | lymph nodes | lymph node | fibroids
    fibroid | polyp | polyps | cyst | cysts | tumour | tumor | tumours | tumors | ganglion | mole | moles | wart | warts | verruca | verrucas
    skin tag | skin tags | lipoma | abscess | boil | carbuncle | nodule | nodules | lesion | lesions | melanoma | chalazion | stye | ingrown nail
    ingrown toenail | toenail | earwax | ear wax | grommets | septum | meniscus | cruciate | rotator cuff | tear duct | foreskin | tongue tie | bullet
    shrapnel | foreign body | fish hook | aneurysm | pilonidal | fistula | stump | goitre | goiter | pituitary | adrenal | coccyx | squint | eyelids
    eyelid | deviated septum | bone spur | lump from | breast lump | neck lump | tooth | teeth | cleft lip | cleft palate | ear drum | eardrum
    harelip | drum | larynx | bone spurs | heart valve | stones | oesophagus | esophagus | lump | lumps
  `,
  JOINT: `
    hip | hips | knee | knees | shoulder | ankle | elbow | wrist | spine | valve | aorta | ligament | tendon | acl | achilles | cornea | retina
    kneecap | disc | discs | femur | tibia | fibula | jaw | pelvis | cartilage | carpal tunnel | eardrum | septum | hernia | cataract | cataracts
    appendix | gallbladder | prostate | bladder | bowel | kidney | liver | lung | tooth | teeth | molar | collarbone | clavicle | vertebra | vertebrae
    artery | arteries | veins | bunion | bunions | eyelids | trigger finger | stump | palate | belly | chest | skull | abdomen | ribs | nose | tonsils
    eyes | ears | feet | heart | back | neck | arm | leg | foot | finger | toe | thumb | breasts | gums | sinuses | tear ducts | womb | hamstring
    quad | rotator cuff | meniscus | cuff | airway | brain | skin | canine
  `,
  LIMB: 'arm | leg | foot | finger | fingers | thumb | toe | toes | big toe | breast | breasts | ear lobe | kneecap',
  CUT: `
    scoped | pinned | plated | nailed | wired | lanced | drained | lasered | stapled | fused | grafted | casted | splinted | stitched | stitched up
    sutured | injected | excised | biopsied | ablated | irrigated | syringed | cauterised | cauterized | debrided | amputated | resected | strapped
    strapped up | taped | taped up | bandaged | bandaged up | numbed | numbed up | xrayed | x rayed | irradiated | radiated | debulked | reset
    relocated | realigned | reattached | reconstructed | banded | ligated | coiled | stented | ballooned | catheterised | catheterized | cannulated
    aspirated | needled | curetted | decompressed | immobilised | immobilized | plastered | resurfaced | transplanted | sewed up | sewn up
    patched up | iced | scoping | pinning | plating | nailing | lancing | draining | lasering | fusing | grafting | casting | splinting | stitching
    suturing | injecting | excising | biopsying | ablating | irrigating | syringing | debriding | amputating | resecting | strapping | taping
    bandaging | numbing | resetting | relocating | reattaching | reconstructing | froze | cryoed | ultrasounded
  `,
  REMOVED: `
    removed | cut out | took out | taken out | whipped out | pulled out | dug out | scraped out | frozen off | froze off | burned off | burnt off
    shaved off | lopped off | chopped off | cut off | fixed | repaired | mended | straightened | corrected | removing | taking out | pulling out
    cutting out | fixing | repairing | freezing off | burning off | shelled out | scooped out | snipped | trimmed | zapped | extracted | popped out
    popped | unblocked | cored out | replaced | replacing | harvested
  `,
  MEND: `
    fixed | mended | did | took | removed | replaced | repaired | straightened | trimmed | cleaned out | cleared out | glued | packed | dressed
    reduced | reshaped | shaved | lifted | took out | taken out | took off | whipped out | pulled out | cut out | cut off | popped | put back | set
    rebuilt | unblocked | cored | washed out | opened up | opened | closed up | doing | fixing | replacing | repairing | setting | tapped | rebuilding
    saved | saving | cracked | cracked open | broke and reset | put
  `,
  DONE: `
    done | removed | replaced | fixed | repaired | scoped | pinned | plated | nailed | wired | wired shut | lanced | drained | lasered | stapled
    fused | casted | splinted | stitched | stitched up | sutured | injected | excised | biopsied | ablated | irrigated | syringed | cauterised
    cauterized | debrided | amputated | resected | strapped | taped | bandaged | numbed | x rayed | xrayed | imaged | scanned | trimmed | reset
    realigned | reattached | reconstructed | rebuilt | banded | clipped | coiled | stented | ballooned | tied | cored | unblocked | decompressed
    plastered | packed | sewn up | patched up | glued | dressed | washed out | resurfaced | transplanted | straightened | taken out | taken off
    taken away | whipped out | whipped off | pulled out | cut out | cut off | lifted | pinned back | put back in | popped back in | popped in
    cleaned out | cleared out | checked | checked out | checked over | looked at | seen to | sorted | sorted out | extracted | filled | crowned
    whitened | bonded | stripped | frozen | burned off | burnt off | frozen off | treated | examined | swabbed | tested | tapped | snipped | reversed
    corrected | suctioned | put in plaster | put in a cast | reduced | augmented | operated on | worked on | adjusted | dilated
  `,
  GONE: `
    out | removed | taken out | whipped out | pulled | pulled out | cut out | taken off | whipped off | came out | coming out | comes out | lasered
    scoped | banded | drained | lanced | excised | frozen | frozen off | burned off | extracted | repaired | fixed | done | snipped | zapped | cored
    trimmed | corrected | biopsied | shaved off | cut off | operated on | reversed | straightened | mended | went well | saved
  `,
  AWAY: 'off | out | taken off | removed | cut off | amputated | reattached | sewn back on | taken',
  HAD: `
    had | having | getting | got | gets | get | needs | needed | needing | need | wants | wanted | have | has | after having | before having
  `,
  STRONGDONE: `
    scoped | pinned | plated | nailed | wired | lanced | drained | lasered | fused | casted | splinted | stitched | sutured | injected | excised
    biopsied | ablated | syringed | debrided | amputated | resected | reconstructed | realigned | reattached | coiled | stented | ballooned
    decompressed | resurfaced | transplanted | strapped up | popped back in | put back in | relocated | x rayed | xrayed | trimmed | plastered
    whipped out | tapped | lengthened | cauterised | cauterized | mended | rebuilt | unblocked | sewn up | replumbed | rewired | straightened
    whitened
  `,
  PARTOP: `
    hip | cataract | cataracts | valve | bypass | graft | flap | stent | pacemaker | section
    gallbladder | appendix | tonsils | op | transplant | ablation | implant | second eye | second hip | second knee | other hip | other knee
    other eye | root canal | extraction | biopsy | scan | angio | cath | lp | mri | crown | filling | surgery
    shunt | embryo transfer | spinal | fusion | grommets | hemi | csf | ultrasound
  `,
  BOOKED: `
    on monday | on tuesday | on wednesday | on thursday | on friday | tomorrow | yesterday | this morning | last week | next week | is booked
    was booked | is scheduled | was cancelled | was canceled | got cancelled | went well | went beautifully | is in | went in beautifully | failed
    is healing | went perfectly | on saturday | on sunday | done | done today | is done | was done
  `,
  NO: 'number | no',
  ORGAN: `
    gallbladder | gall bladder | appendix | hip | knee | cataract | section | c section | kidney | liver | heart transplant | transplant | hernia
    prostate | stent | bypass | tonsils | valve
  `,
  JABBED: `
    botox | laser | steroid | steroids | radiation | radiotherapy | rads | radio | cryo | injection | injections | jab | jabs | block | cortisone
    filler | fillers | traction | stitches | staples | surgery | cast | graft | dressing | dressings | bandage | bandages | drops | biopsy | ablation
    implant
  `,
  UPON: 'to | into | on | in',
  DRILLED: `
    pulled | filled | crowned | extracted | capped | bonded | drilled | took out | removed | fixed | whitened | straightened | saved | chipped
    reimplanted | splinted | pulling | filling | extracting | drilling
  `,
  TOOTH: `
    tooth | teeth | molar | molars | premolar | premolars | canine | canines | incisor | incisors | wisdom | baby tooth | baby teeth
  `,
  DENTALWORK: `
    crown | crowns | filling | fillings | implant | root canal | extraction | veneer | veneers | bridge | onlay | inlay | build up | pulpotomy
    sealant | sealants | apico | composite | amalgam | denture | post and core
  `,
  ATTOOTH: 'on | at | for | on tooth | at tooth | on number | on lower | on upper',
  CEMENTED: 'cemented | recemented | re cemented | came off | fell off | fell out | came loose | prepped | seated | glued back | placed',
} as const
