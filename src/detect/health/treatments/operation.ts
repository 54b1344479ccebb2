import { words } from '../list.js'

/** Operations in everyday words, and the way to the theatre and back. */
export const operation = [
  words('treatment', 'surgery', 'likely', `
    open appendix | appendix whipped out | gallbladder whipped out | GB out | bowel taken out | bowel out | bowel removed | colon removed | colon out
    part of one's bowel | part of one's colon | foot of bowel | low anterior resection | anterior resection | abdominoperineal resection
    hartmann's procedure | hartmann's reversal | right hemi | left hemi | bag reversed | bag reversal | reversal of one's | ileal conduit | neobladder
    spleen out | spleen taken out | ivor lewis | hellers | bypass revision | sleeve to bypass | sleeved | mini bypass | balloon in one's stomach
    gastric balloon | orbera | allurion | band filled | band fill | band removed | VSG | RNY | OAGB | SADI | pancreas removed | lobe of one's liver
    liver came | mesh repair | TAPP | TEP repair | nissen | linx | THD procedure | EUA of | examined under anaesthetic | thyroid out
    thyroid taken out | thyroid removed | half one's thyroid | parathyroid removed | parathyroid out | adrenal gland removed | transsphenoidal
    pituitary op | breast off | breasts off | both breasts off | breast taken off | nipple-sparing | RRM | margins clear | axillary clearance
    node clearance | lymph nodes out | lymph nodes removed | nodes taken | nodes removed | lymph nodes taken | aesthetic flat closure | flat closure
    going flat | breast recon | immediate recon | delayed recon | implant swap | implants swapped | implant exchange | nipple tattoo
    nipples tattooed | ovary out | ovaries out | ovary removed | ovaries taken out | womb out | womb removed | womb taken out | hysto | TLH | LAVH
    debulking | debulked | interval debulking | pelvic exenteration | endo lap | tube removed | prostate out | prostate removed | RALP
    prostate cored | prostate cored out | bladder removed | bladder out | kidney out | kidney taken out | donated part of one's liver | PCNL
    ureteric reimplant | reimplantation | chordee repair | testicle brought down | testicle out | testicle taken off | ball removed | torsion fixed
    facial feminisation | tracheal shave | CABG'd | cabbaged | valve done | aortic root replacement | bentall | ross procedure | aorta repaired
    dissection repair | AAA repair | triple-A repair | PDA closure | PDA closed | tet repair | TOF repair | BT shunt | PA band | coarc repair
    truncus repair | AV canal repair | AVSD repair | rastelli | mustard procedure | senning | chest reopened | chest left open | chest closed
    sternal wires | sternal rewiring | off-pump bypass | on bypass | off bypass | came off bypass | heart restarted | VAD | heart-lung machine
    lung removed | lobe removed | lobe of one's lung | wedge resection | decortication | nuss | nuss procedure | nuss bar | ravitch
    tracheal resection | posterior fossa | chiari decompression | EDAS | avm resection | skull plate | skull opened | cranial vault
    cranial vault remodelling | back closed | fetoscopic repair | discs fused | vertebrae fused | fused discs | disc removed | disc shaved
    discs replaced | hip fixed | hip pinned | hips done | hip number two | both hips done | both knees done | knees done | other knee next
    other hip next | new joints | metal hip | titanium hip | ceramic hip | titanium knee | metal knee | fake hip | bionic hip | wrist plated
    wrist pinned | ankle plated | ankle pinned | femur nailed | tibia nailed | femur rodded | rodded | rod in one's leg | rod in one's femur
    rod in one's tibia | screws in one's | screws put in | pins put in | rods put in | plates put in | rod put in | plate put in | metal in one's leg
    metal in one's ankle | metal in one's back | bolt in one's | internal fixation | reset the bone | bone reset | bones set | leg removed
    leg taken off | leg off | leg cut off | toes removed | toes taken | toe removed | toe taken off | foot taken off | stump closed
    listed for theatre | listed for a heart | listed for a liver | listed for a kidney | listed for lungs | on the list for a | waiting list for a
    relisted | got the call for | got one's call | new organ | new organs | donor found | donor match | matched donor | kidney swap
    new heart and lungs | split liver | graft failure | rejected one's kidney | rejection episode | gone to theatre | back to theatre | back to the OR
    taken to theatre | took to theatre | took her to theatre | took him to theatre | rushed to theatre | rushed into theatre | emergency theatre
    into theatre | out of theatre | theatre twice | theatre this morning | theatre today | theatre yesterday | theatre tomorrow | theatre list this
    CEPOD | NCEPOD list | on the trauma list | first on the list | last on the list | on the emergency list | booked for theatre | going to the OR
    went to the OR | back from the OR | back from theatre | op cancelled | op canceled | op postponed | op date | operation cancelled | operation date
    refused the op | declined the operation | refused the operation | had the op | had the operation | having an op | needs an op | needed an op
    pre-admission testing | PAT visit | consented for | signed the consent for | surgical site marked | fasting for theatre | put to sleep for
    went under GA | under GA | under local | spinal anaesthetic | came round from | came round after | in recovery after | in the recovery room
    out of recovery | opened one's belly | closed him up | closed her up | sewed one's | stitched one's | stapled one's | glued one's forehead
    glued one's chin | dermabond | skin glue | steri-strips | butterfly stitches | dissolvable stitches | stitches in one's | staples in one's
    staples from one's | stitches came out | stitches come out | clips out | clips removed | washed out in theatre | washed out one's | drain in one's
    drain out | drain came out | drain pulled | drains came out | drains pulled | relook | open abdomen | bogota bag | damage control | in theatre for
    in theatre now | in theatre at | in theatre with | is in theatre | was in theatre | still in theatre | back in theatre | in theatre today
    in theatre since | all the way to theatre | hip is in | knee is in | plaster's on | wires in | robotic case
  `),
  words('treatment', 'surgery', 'possible', `
    bariatric surgeon | recon | living donor | altruistic donor | paired exchange | paired donation | pre-assessed | pre-assessment | fasted for
    gassed | put under | put under for | knocked out for | opened her up | opened him up | robot case | robot-assisted | with the robot
  `),
]
