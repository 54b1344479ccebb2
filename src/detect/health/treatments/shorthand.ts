import { words } from '../list.js'

/** Procedures as staff and patients write them: shorthand, initials, lay wording. */
export const shorthand = [
  words('treatment', 'procedure', 'likely', `
    LLETZ | TWOC | TWOC'd | failed TWOC | passed TWOC | voiding trial | trial of void | self-caths | self-cathing | self-cath | self-catheterises
    self-catheterizes | self-catheterising | self-catheterizing | intermittent catheterisation | intermittent catheterization | CISC | in and out cath
    suprapubic | bladder irrigation | mitrofanoff | peristeen | manual evacuation | digital stimulation | disimpact | OGD | OGDs
    camera down one's throat | camera test | camera pill | pillcam | flexi sig | flexi cysto | flex sig | colonoscoped | rubber band ligation
    variceal banding | seton | seton suture | haemorrhoid banding | oesophageal dilatation | oesophageal stretch | throat stretched
    food bolus removed | POEM procedure | TIPS procedure | TIPSS | chemoembolisation | chemoembolization | TACE | radioembolization | Y90
    sirt treatment | HIFU | cryoablated | lithotripsied | ESWL | shockwave treatment | shockwave therapy | JJ stent | double-J stent | ureteric stent
    urinary diversion | green light laser | HoLEP | rezum | urolift | aquablation | prostate artery embolisation | prostate seeds | seed implant
    brachy | fiducials | DRE | PSA check | vas reversal | TESE | micro-TESE | botox into the bladder | bladder botox | urethral dilatation
    urethral dilation | ventouse | kiwi delivery | ventouse delivery | instrumental delivery | assisted delivery | emergency section
    elective section | emergency caesarean | elective caesarean | planned caesarean | planned section | cat 1 section | category 1 section | EMCS
    ELCS | LSCS | NVD | SVD | C/S | c/section | gentle section | repeat section | spinal for section | third stage in theatre | MROP | bakri balloon
    b-lynch | uterine tamponade | stretch and sweep | waters broken for her | waters broken by | broke one's waters | broke one's water | ARM'd | AROM
    propess in | balloon induction | foley induction | hormone drip | syntocinon | synto drip | on the pit | pit started | cervix checked
    spinal went in | gas and air | perineal repair | stitches after birth | third-degree repair | fetal scalp electrode | scalp clip
    fetal blood sample | CTG | CTG monitoring | monitored on CTG | external cephalic version | cervical stitch | magnesium for neuroprotection
    egg collection | eggs collected | eggs retrieved | embryos transferred | embryo transferred | embryo put back | embryos frozen | froze one's eggs
    frozen one's eggs | eggs frozen | froze embryos | fresh transfer | frozen transfer | FET | second transfer of embryo | transfer day | beta day
    stims for | down-regging | downregulation | PGT-A tested | PGT tested | endometrial scratch | HyCoSy | ovarian drilling | lap and dye
    hysteroscopic resection | novasure | womb lining removed | fibroid embolisation | UFE | UAE procedure | myosure | ERPC | marsupialisation | TVT
    TOT sling | sling procedure | anterior repair | posterior repair | sacrospinous fixation | colposuspension | coil fitted | coil fitting
    coil removed | coil removal | coil out | coil changed | coil check | coil came out | coil inserted | implant removed from one's arm | got the snip
    had the snip | the snip done | tubes out | tubes removed | bisalp | cervix treated | cold coagulation | colpo | colpos | LP'd | large-volume tap
    therapeutic tap | belly tapped | abdomen tapped | ascitic drain | ascitic tap | pleural tap | pleural drain | pleural aspiration | VATS
    pigtail drain | bronched | bronch | bronchs | endobronchial valves | lung volume reduction | decannulated | decannulation | trachy | trachy change
    trachy tube | speaking valve | cuff deflation trial | vent wean | SBT | tube out | pulled one's tube | pulled one's own tube | crash airway | cric
    cric'd | surgical airway | needle decompression | clamshell | REBOA'd | on NIV | NIV | NIV mask | on the oscillator | oscillator | HFOV
    nitric oxide | inhaled nitric | on nitric | prone position | on pressor support | high flow | HFNC | on high flow | vapotherm | airvo | on 2L
    on 4L | on 6L | litres of oxygen | liters of oxygen | oxygen at night | oxygen at home | nocturnal oxygen | overnight oxygen | oxygen dependent
    on home O2 | O2 at night | 15 litres | non-rebreathe | NRB | venturi mask | on the filter | haemofiltration | CVVH | CVVHD | CVVHDF
    filtered overnight | dialysed | dialyzed | dialyse | haemodialysed | home haemo | HD three times | on PD | PD exchanges | PD fluid | CAPD
    APD machine | PD overnight | tesio | vascath | vas-cath | permcath | fistulogram | AV graft | dry weight | ultrafiltration | diuresed | diuresis
    fluid restriction | fluid restricted | strict I&Os | daily weights | DCCV | DCC'd | overdrive paced | temporary pacing wire | pacing wires
    pacing box | pacing wire out | ILR | reveal device | pacer | pacer check | pacing check | device check | generator change | box change | CRT-D
    CRT-P | ICD fired | ICD went off | ICD shock | lead revision | cryoballoon | PVI | angios | cath was clean | clean coronaries | LAD stent | stents
    two stents | three stents | four stents | stent in one's | PPCI | balloon pumped | rashkind | TAVI'd | mitraclip | clip on one's mitral valve
    carotid stenting | FEVAR | TEVAR | fem-pop | fem-pop bypass | fem-fem bypass | aorto-bifem | vein stripping | veins stripped | EVLT
    endovenous laser | coil embolisation | coiled one's | clot retrieved | clot pulled | clot removed | clot-busting | clot busted | thrombolysed
    thrombolyzed | lysed | thrombectomised | EKOS | filter retrieved | embolised | embolized | port accessed | port flushed | port flush | port placed
    port out | port in one's chest | hickman | hickman line | broviac | groshong | tunnelled line | tunneled line | midline | midline placed
    line flushed | IV access | IV line | IV pole | cannula | cannulas | cannula in one's | cannula out | venflon | cannulae | arterial stab
    blood gas done | bled for | venesected | venesection | phlebotomised | apheresis | leukapheresis | photopheresis | ECP treatment
    plasma exchanged | PLEX | TPE | red cell exchange | stem cells collected | stem-cell collection | stem cell harvest | marrow harvested
    marrow harvest | bone marrow harvest | conditioning regimen | autograft | allograft | allogeneic | auto SCT | allo SCT | haplo | engrafted
    engraftment | leukapheresed | donor lymphocytes | DLI | blood top-up | topped up with blood | bag of blood | bags of blood | bags of platelets
    unit of blood | unit of platelets | blood and platelets | platelets today | packed cells | platelets given | hung blood | crossmatched
    cross-matched | group and save | type and cross | EVD | EVDs | EVD in | EVD out | ICP bolt | ICP monitor | bolt in one's head | bone flap
    skull flap | burr hole | burr holes | burr hole drainage | clot evacuation | shunt revised | shunt blocked | shunt tapped | shunt placed
    shunt put in | shunt malfunction | ETV | DBS battery | DBS turned on | VNS | VNS implant | VNS magnet | RNS device | grids and strips | SEEG
    depth electrodes | stereotactic radiosurgery | SRS | microdisc | lami | lami and fusion | PLIF | TLIF | ALIF | XLIF | cervical fusion
    L4-5 fusion | L5-S1 fusion | L4/5 fusion | fused one's spine | spine fused | spinal rods | magec rods | growing rods | vertebral tethering | VBT
    detethering | kypho | vertebro | SCS trial | spinal stim | pain stimulator | facet block | nerve root injection | ESI | denervation
    radiofrequency denervation | rhizolysis | RFA | fascia iliaca block | FIB | interscalene block | femoral block | brachial plexus block
    joint injected | hyaluronic injection | ostenil | durolane | serial casting | ITB pump | tendon lengthening | achilles lengthening
    ponseti casting | ponseti casts | boots and bar | denis browne boots | hamstring lengthening | VDRO | guided growth | eight plates
    hemi on one's hip | hip hemi | DHS | IM nail | IM nailing | intramedullary nail | femoral nail | CRPP | K-wires | k-wired | MUA
    manipulated under anaesthetic | MUA of the wrist | ex-fix | frame on one's leg | ilizarov | ilizarov frame | taylor spatial frame | circular frame
    hexapod frame | pin sites | pin site care | metalwork out | metalwork removed | removal of metalwork | removal of hardware | hardware removed
    hardware out | hardware removal | plate removed | plates removed | plate out | screws out | screws removed | pins out | pins removed
    pinned and plated | plates and pins | plated and pinned | wires out | wires removed | titanium cage | titanium mesh | cement spacer
    first stage revision | second stage revision | two-stage revision | revision hip | revision knee | partial knee | uni knee | unicompartmental
    bilateral knees | bilateral hips | reverse shoulder | reverse total shoulder | total shoulder | total elbow | total ankle | shoulder decompression
    subacromial decompression | latarjet | bankart repair | labral repair | ACLR | meniscal repair | microfracture | MACI | knee scoped
    de quervain's release | ganglion removed | dupuytren's release | cubital tunnel release | nerve decompression | finger reattached
    thumb reattached | hand reattached | finger tip revision | terminalisation | toes off | BKA'd | AKA'd | stump revision | stump shrinker
    stump bandaging | osseointegration | targeted muscle reinnervation | toe straightening | lapidus | ankle fused | plantar fascia release
    plantar fascia injection | nail avulsion | phenol nail | nail bed repair | verruca treatment | verruca needling | corns removed | callus pared
    larvae therapy | VAC dressing | VAC therapy | vac on | vac off | vac change | NPWT | PICO dressing | compression bandaging | compression bandages
    four-layer bandage | four-layer bandaging | multilayer bandaging | leg dressings | dressings three times a week | daily dressings
    packing changed | delayed closure | secondary closure | skin flap | free flap | flap recon | flap reconstruction | DIEP | TRAM flap | LD flap
    ALT flap | pedicle flap | full thickness graft | SSG | graft site | donor site | graft took | cultured skin | integra | burns dressings
    burn dressing | burn bath | scar release | pressure garment | pressure garments | silicone sheet on one's scar | scar massage | z-plasty
    scrubbed one's burns | shaved off the mole | mole off | mole cut out | curettage | curetted | curette and cautery | ED&C | WLE | cryo to | cryo'd
    cryotherapy | liquid nitrogen | froze off | frozen with liquid nitrogen | wart frozen | photodynamic therapy | UVB | narrowband UVB
    UVB twice a week | light treatment | light box treatment | excimer laser | pulsed dye laser | vbeam | CO2 laser | tattoo laser session
    patch tested | patch testing | wet wraps | wet wrapping | bleach baths | paste bandages | iontophoresis | miradry | botox for sweating
    hair removal laser | laser on one's face | tonsils taken out | adenoids out | adenoids removed | adenoids taken out | tonsils done | coblation
    turbinate reduction | turbinates reduced | FESS | septum straightened | nose packed | nasal packs | rapid rhino | epistaxis packing
    tubes in one's ears | eardrum patched | eardrum repaired | microsuction | ear microsuction | ears syringed | ear syringing | wax taken out | epley
    epley manoeuvre | cochlear switch-on | cochlear activation | switch-on day | CI activation | cochlear mapping | implant switched on
    larynx removed | TEP | neck dissection | submandibular gland removed | sistrunk | airway reconstruction | jaw distraction | mandibular distraction
    jaw wired | wired one's jaw | jaws wired | jaw plated | zygoma lift | inspire implant | frenulum snipped | second eye done | other eye done
    lens implant | lens implants | lens replacement | lens exchange | phaco | phacoemulsification | phaco'd | lasered one's eye | lasered one's eyes
    lasered one's retina | retinal laser | panretinal laser | scleral buckle | gas bubble in one's eye | oil in one's eye | detachment repaired
    retina reattached | eye jabs | jabs in one's eye | trab | trabs | tube shunt | istent | LPI | SLT | cyclodiode | DSAEK | DMEK | DALK | PKP
    cross-linking | CXL | pterygium removal | squint op | squint corrected | prism glasses | occlusion therapy | eye patching | patching two hours
    eyelid lift | lids done | ptosis repair | entropion repair | ectropion repair | DCR | tear duct probing | tear ducts probed
    probing of the tear duct | evisceration | eye removed | eye taken out | punctal plug | plugs in one's eyes | orbital decompression | intravitreals
    FFA | fields done | visual fields | field test | retinal photos | low vision aids | low-vision aid | cannulating | catheterising | catheterizing
    dialysing | dialyzing | transfusing | defibrillating | suctioning one's | stitched it | cemented it | re-cemented it | recemented | re-glued
    glued it | held one's airway | restarted one's heart | got a pulse back | got one's pulse back | pulse back | hang two units | hung two units
    hang blood | hung a unit | two units given | mls put in | ml of filler | mls of filler | units of botox | syringe of filler | syringes of filler
    nebulisation | nebulization | cured of | off the oxygen | on the oxygen | home O2 tank | O2 tank | peg-fed | tube-feed | sperm sample
    transplantee | transplantees | double transplantee | reverse replacement | partial replacement | had a camera down | camera down | camera up one's
    fed via one's | stone lasered | stone blasted | stones blasted | stones lasered | numbed her up | numbed him up | C1D1 | C1D8 | C1D15 | C2D1
    C2D8 | C2D15 | C3D1 | C3D8 | C3D15 | C4D1 | C4D8 | C4D15 | C5D1 | C5D8 | C5D15 | C6D1 | C6D8 | C6D15 | C7D1 | C7D8 | C7D15 | C8D1 | C8D8 | C8D15
    harvested one's marrow | needled one's
  `),
  words('treatment', 'procedure', 'possible', `
    convene | sweep | induced with | turned the baby | LP | embo | shunted | prisms | units given | unit given | anaesthetic
  `),
]
