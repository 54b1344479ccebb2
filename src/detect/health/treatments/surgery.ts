import { everyday, words } from '../list.js'

export const surgery = [
  words('treatment', 'surgery', 'certain', `
    above-knee amputation | AKA amputation | BKA | below-knee amputation | ACL reconstruction | ACL repair | acl surgery | adenoidectomy
    adhesiolysis | amputation surgery | aneurysm clipping | aneurysm coiling | ankle fusion | anterior cervical discectomy | acdf
    aortic valve replacement | AVR | tavr | tavi | appendectomy | appendicectomy | appendix out | arthroplasty | atrial ablation
    bilateral mastectomy | bone graft | bone marrow transplant | BMT | stem cell transplant | stem cell treatment | bowel resection | bowel surgery
    brain surgery | awake craniotomy | brain stent | breast reconstruction | bunionectomy | bunion surgery | bypass surgery | heart bypass | cabg
    triple bypass | quadruple bypass | double bypass | quintuple bypass | cardiac surgery | carotid endarterectomy | carpal tunnel release
    carpal tunnel surgery | cataract surgery | cataract operation | cataract removal | cholecystectomy | circumcision | circumcised | cleft lip repair
    cleft palate repair | cochlear implant surgery | colectomy | colostomy | colostomy reversal | corneal transplant | corneal graft | craniectomy
    cranioplasty | craniotomy | cystectomy | debridement | deep brain stimulation | discectomy | microdiscectomy | double lung transplant
    double mastectomy | evar | emergency surgery | exploratory laparotomy | ex-lap | external fixator | eye surgery | eyelid surgery | face transplant
    fasciotomy | foetal surgery | in-utero surgery | fundoplication | fontan | fontan procedure | norwood | norwood procedure | glenn procedure
    gallbladder out | gallbladder surgery | gallbladder removed | gallbladder removal | ganglion cyst removal | gastrectomy | gender-affirming surgery
    sex reassignment surgery | bottom surgery | top surgery | gender reassignment | hair transplant | hand transplant | heart surgery
    open-heart surgery | open heart | heart transplant | heart valve replacement | hemicolectomy | hemorrhoidectomy | hernia repair | hernia surgery
    hip replacement (surgery) | total hip replacement | total hip | hip resurfacing | hip surgery | hysterectomy | total hysterectomy | ileostomy
    ileostomy reversal | J-pouch | j-pouch surgery | joint replacement | total joint replacement | keyhole surgery | kidney removal
    kidney transplant | knee arthroscopy | knee replacement (surgery) | total knee replacement | total knee | tkr | THR | TKA | THA | knee surgery
    laminectomy | laparoscopy | laparotomy | laser eye surgery | lasik | PRK | ICL surgery | liver resection | liver transplant | lobectomy
    lumpectomy | lung transplant | lymph node dissection | lymph node removal | mastectomy | maxillofacial surgery | mitral valve repair | Mohs
    Mohs surgery | myectomy | myomectomy | nephrectomy | oophorectomy | bilateral salpingo-oophorectomy | BSO surgery | operating theatre
    orchiectomy | orchidectomy | orif | orthognathic surgery | jaw surgery | osteotomy | ostomy | pacemaker surgery | pancreatectomy
    pancreas transplant | parathyroidectomy | penectomy | pericardial window | pituitary surgery | pneumonectomy | prostatectomy
    radical prostatectomy | pyloromyotomy | radical mastectomy | reconstructive surgery | retinal surgery | retinal detachment surgery
    revision surgery | rotator cuff repair | rotator cuff surgery | salpingectomy | septoplasty | shoulder replacement | shoulder surgery
    sinus surgery | skin graft | skin grafts | spinal fusion | spine surgery | spinal surgery | back surgery | neck surgery | splenectomy
    spinal decompression surgery | tendon transfer | testicular removal | thoracotomy | thyroidectomy | tonsillectomy | tonsils out | tonsils removed
    tonsils and adenoids | trabeculectomy | tracheostomy | tracheotomy | trach | trached | transplant surgery | turp | turbt | tumor removal
    tumour removal | tumor resection | ulnar nerve transposition | upper lip reconstruction | urostomy | uvulopalatopharyngoplasty | VP shunt
    shunt revision | shunt surgery | vats procedure | valve replacement | valve surgery | vasectomy | vasectomy reversal | vitrectomy | whipple
    whipple procedure | scoliosis surgery | rod surgery | limb lengthening | limb salvage | rotationplasty | hemispherectomy
    pulmonary valve replacement | valve repair | maze procedure | robotic prostatectomy | robotic surgery | laparoscopic surgery | emergency operation
    life-saving surgery | exploratory surgery | reattachment surgery | replantation | flap surgery | diep flap | port placement surgery | port removed
    bariatric surgery | gastric bypass | gastric sleeve | gastric sleeve surgery | sleeve gastrectomy | gastric band | lap band | weight loss surgery
    duodenal switch | roux-en-y | stomach stapled | tummy tuck surgery | enucleation | strabismus surgery | ptosis surgery | tongue-tie release
    frenectomy | frenotomy | frenuloplasty | ear tubes | grommets | tympanoplasty | tympanostomy tubes | mastoidectomy | cochlear implantation
    stapedectomy | blepharoplasty surgery | thymectomy | sympathectomy | rhizotomy | selective dorsal rhizotomy | kyphoplasty | vertebroplasty
    coronary bypass | left atrial appendage closure | watchman implant | PFO closure | ASD closure | VSD repair | arterial switch
    heart-lung transplant | living donor transplant | organ transplant | domino transplant
    replanted | pig valve | tissue valve | metal valve | spinal rod
  `),
  words('treatment', 'surgery', 'likely', `
    one's operation | an operation | one's op | had an op | big op | went in for an operation | operation on one's | surgery | surgeries
    surgical procedure | had surgery | having surgery | under the knife | went under the knife | operated on | operate on | post-op | pre-op
    postoperative | preoperative | post-surgery | pre-surgery | after surgery | before surgery | surgery date | surgery went well | out of surgery
    in surgery | into surgery | emergency op | elective surgery | outpatient surgery | day surgery | same-day surgery | transplant | transplanted
    transplant list | transplant recipient | donor heart | donor kidney | donor liver | donor lungs | new hip | new hips | new knee | new knees
    new kidney | new liver | new lungs | new pancreas | new cornea | new aortic valve | new mitral valve | new heart valve | new valve
    second chance at life | new shoulder | second hip | other hip done | hip done | knee done | hip replaced | knee replaced | both knees replaced
    valve replaced | kidney removed | breast removed | lump removed | mole removed | cyst removed | tumor removed | tumour removed | polyp removed
    polyps removed | appendix removed | appendix burst | uterus removed | ovaries removed | spleen removed | bullet removed | gallstones removed
    cataracts removed | skin tag removed | wart removed | amputate one's | lost one's leg below | needed amputation | leg amputated | foot amputated
    toes amputated | fingers amputated | toe amputated | arm amputated | screws and plates | plates and screws | plate and screws | titanium plate
    titanium rod | rods in one's | pins in one's | metal plate | staples removed | staples out | stitches out | stitches removed | sutures out
    sutures removed | sutured | sutures | stitched up | stitched her up | stitched him up | sewn up | sewed up | incision | scalpel | anaesthesia
    anesthetized | anesthetised | under anaesthesia | under general | went under general | general anaesthesia | general anaesthetic
    local anaesthetic | twilight sedation | conscious sedation | spinal block | epidural | nerve block | resected | excised | excision | biopsied
    drained | drain placed | drains removed | drains out | chest opened | cracked chest | cracked one's chest | bedside thoracotomy | washout
    wound closure | wound vac placed | in the OR | taken to the OR | rushed to the OR | went to theatre | operating table | case in the OR
    case in OR
    took the leg | took one's leg | took the toe | took the foot | took the finger
    for a new heart | for a new liver | for a new kidney | for new lungs | got a new heart | got a new kidney | got a new liver | got new lungs
  `),
  words('treatment', 'surgery', 'possible', `
    to theatre | in theatre | surgical | operation | op | on the table | bypass | graft | stent | procedure | procedures | removed | repaired
    implant | repair | fixed | sleeve | laser | revision | new heart | new ear | new leg | new arm | new hand | new face | new nose | new eye
    new eyes | new breasts | new boobs | new body | going under | recovery room | correction | tubes | port | shunt | flap | tuck | OR case
    reconstruction | below-knee | above-knee
  `),
  everyday('treatment', `
    wall of our surgery | in our surgery | at our surgery | our surgery is | our surgery will be | our surgery team | our surgery has | at the surgery | surgery doors | surgery wall
    surgery is closed | surgery will close | surgery reopens
    operation hours | operation of | hours of operation | in operation since | operation smile | operations manager | director of operations
    operations team | back in operation | operation christmas child | operation desert storm | smooth operation | surgery center | surgery centre
    surgery centers | surgery department | surgery residency | surgery resident | surgery team | surgery clinic | surgery schedule coordinator
    doctor's surgery hours | gp surgery | our surgery is open | the surgery is open | the surgery is closed | surgery will be closed
    surgery opening hours | chief of surgery | department of surgery | professor of surgery | surgical services | surgical technologist
    surgical tech | surgical techs | surgical team | surgical nurse | surgical mask | surgical masks | surgical director | surgical precision
    surgical residency | surgical suites | plastic surgery practice | orthopaedic surgery practice | open heart and | open heart policy
    transplant center | transplant coordinator | transplant program | transplant team | transplant surgeon | transplant nurse | transplants from
    repair shop | repair the | road repair | car repair | roof repair | repair work | elevator repair | bypass road | the bypass road | bypass the
    highway bypass | off the bypass | bypass lane | on the bypass | on the table for | op-ed | co-op | photo op | photo ops | op amp
    graft and corruption | laser focused | laser tag | laser pointer | laser light show | laser printer | laser show | procedure code
    procedure codes | procedure room | procedure rooms | standard operating procedure | standard operating procedures | operating procedure
    policies and procedures | policy and procedure | complaint procedure | complaints procedure | grievance procedure | security procedures
    safety procedures | emergency procedures | check-in procedure | check-in procedures | new procedures for | hiring procedure | parking procedure
    port of | port authority | usb port | port city | inner tubes | test tubes | you tubes | sleeve tattoo | long sleeve | short sleeve | sleeves up
    roll up your sleeves | roll up your sleeve | roll up one's sleeve | fixed income | fixed rate | fixed price | fixed the issue | fixed the problem
    removed from the list | removed from our list | removed your review | removed your post | price revision | revision date | under revision
    policy revision | course correction | spelling correction | correction to our | theatre tickets
  `),
]
