import type { Certainty } from '../mention.js'
import { listed, type FactKind, type FactSort } from './list.js'

/** What a word says beside a part of the body. */
export type Sense = { readonly kind: FactKind; readonly sort: FactSort; readonly certainty: Certainty }

export function sense<K extends FactKind>(kind: K, sort: FactSort<K>, certainty: Certainty = 'likely'): Sense {
  return { kind, sort, certainty }
}

function senses(...groups: readonly (readonly [Sense, string])[]): ReadonlyMap<string, Sense> {
  return new Map(groups.flatMap(([meaning, list]) => listed(list).map((word) => [word, meaning] as const)))
}

/** Parts of the body in one word. */
export const PARTS = new Set(
  listed(`
    abdomen abdominal achilles acl ankle aorta aortic appendix arm artery back belly bicep biceps bladder bone bowel brain breast bronchus bum calf
    carotid cartilage cervix cheek cheekbone chest chin clavicle coccyx collarbone colon cornea coronary cruciate diaphragm disc ear eardrum elbow
    esophagus oesophagus eye eyebrow eyelid face femur fibula finger fingertip foot forearm forehead gallbladder gland groin gum hamstring hand
    head heart heel hip humerus intestinal intestine jaw jawbone kidney knee kneecap knuckle labrum larynx lcl leg ligament limb lip liver lumbar lung
    mandible mcl meniscus mitral molar mouth muscle nasal neck nerve nipple nose nostril orbit ovary palate pancreas patella pcl pelvic pelvis
    penis pinky placenta prostate quad radius rectum renal retina retinal rib sacrum scalp scapula scrotum shin shoulder sinus skin skull spinal
    spine spleen sternum stomach tailbone tendon testicle thigh throat thumb thyroid tibia tibial toe toenail tongue tonsil tooth trachea tricep
    triceps tummy ulna urethra uterine uterus uvula vagina vaginal valve vein ventricle vertebra vertebrae wrist
    abd abdo acetabulum adenoid airway anal anus armpit atrium bursa buttock calcaneus cecum duodenum earlobe epiglottis eyeball fascia fingernail
    fontanelle foreskin glute gullet gut gumline hipbone ileum incisor jejunum joint jugular labia lunate macula malleolus metacarpal metatarsal
    navel pec phalanx pharynx pituitary pleura premolar psoas pubis pupil scaphoid septum sphincter stoma stump talus thymus trapezius turbinate
    ureter vulva windpipe womb
  `),
)

function byLastWord(parts: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>()
  for (const part of parts.trim().split(/[|\n]/)) {
    const words = listed(part)
    map.set(words.at(-1)!, [...(map.get(words.at(-1)!) ?? []), words])
  }
  return map
}

/** Adjectives that stand for a part where a complaint follows: "cardiac event", "flank pain". Departments and services bear them, too. */
export const ADJECTIVES = new Set(
  listed(`
    adrenal arterial atrial axillary biliary bronchial cardiac cerebellar cerebral clavicular cochlear colonic colorectal corneal cranial cubital
    dermal duodenal endometrial epigastric esophageal oesophageal facial femoral flank foetal fetal gastric gluteal groin hepatic humeral inguinal
    intracranial laryngeal loin luq llq ruq rlq macular mammary metatarsal midline neural occipital ocular optic oral orbital ovarian pancreatic
    patellar pectoral penile perianal peripheral pharyngeal placental pleural pontine prostatic pubic pulmonary radial rectal renal sacral scrotal
    sciatic splenic subcutaneous suprapubic temporal testicular thoracic tonsillar tracheal tubal ulnar umbilical urethral urinary vascular venous
    ventricular vertebral vestibular vocal labial lingual palatal cervical lumbar sinus valvular carpal tarsal joint bony
  `),
)
/** Parts in several words, by their last one. */
export const LONG_PARTS = byLastWord(`
  rotator cuff | lower back | upper back | small of the back | lumbar spine | cervical spine | thoracic spine | tail bone | collar bone
  cheek bone | shin bone | breast bone | jaw bone | heel bone | hip bone | eye socket | orbital floor | front tooth | wisdom tooth | baby tooth
  back tooth | big toe | little toe | ring finger | index finger | middle finger | pinky finger | little finger | trigger finger | vocal cord
  spinal cord | umbilical cord | carpal tunnel | chest wall | abdominal wall | bile duct | tear duct | heart valve | aortic valve | mitral valve
  achilles tendon | patellar tendon | growth plate | nasal septum | ear drum | lymph node | knee cap | shoulder blade | rib cage | hip joint
  knee joint | hip flexor | sciatic nerve | optic nerve | facial nerve | bone marrow | small intestine | large intestine | fallopian tube
  soft spot | back passage | belly button | gum line | nail bed | voice box | adams apple | ear canal | ear lobe | brain stem | frontal lobe
  temporal lobe | parietal lobe | occipital lobe | upper lobe | lower lobe | middle lobe | plantar fascia | hip socket | eye lid | pelvic floor
  front teeth | lower teeth | upper teeth | back teeth | lower jaw | upper jaw | quad muscle | calf muscle | heart muscle | sacroiliac joint
  si joint | ac joint | tibial plateau | femoral neck | femoral head | portal vein | jugular vein | adrenal gland | salivary gland | parotid gland
  tear gland | prostate gland | thyroid gland | pituitary gland | thigh bone | upper arm | lower leg | inner ear
  middle ear | outer ear | inner thigh | knee ligament | ankle bone | wrist bone | foot bone | spinal disc | spinal column | aortic root
  aortic arch | left ventricle | right ventricle | left atrium | right atrium | coronary artery | carotid artery | femoral artery | renal artery
  pulmonary artery | pulmonary valve | tricuspid valve
`)
export const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({ feet: 'foot', teeth: 'tooth', calves: 'calf', ovaries: 'ovary', arteries: 'artery', testes: 'testicle' }),
)

/** The heart breaks, aches and is lost in songs, and the head is lost in anger. */
export const FIGURATIVE = new Set(['heart', 'head'])
/** Verbs and adverbs as well: "we face problems", "back in two weeks". */
export const VERBS = new Set(['face', 'hand', 'head', 'shoulder', 'stomach', 'back', 'foot', 'mouth'])
/** Losing one of these is an injury; losing one's head is not. */
export const LIMBS = new Set(listed('arm hand finger thumb fingertip leg foot toe eye breast kidney lung limb testicle ovary'))
/** Organs and joints that a person is given. */
export const REPLACEABLE = new Set(listed('hip knee kidney liver lung valve cornea shoulder pancreas'))
/** Words that bring somebody an organ. */
export const DONATION = new Set(
  listed('new receive received receiving receives needs needed awaiting awaits donated donate donates donating gave got gets getting'),
)

export const SIDES = new Set(
  listed(`
    left right both lt rt upper lower l r front rear inner outer distal proximal his her their my your our the a an one two three four five six
    several some other good bad poor little entire whole
  `),
)

/** Words before the part: "a torn left hamstring", "broke both her wrists". */
export const BEFORE = senses(
  [
    sense('condition', 'injury'),
    `
      broken fractured torn ruptured sprained dislocated shattered busted bruised crushed lacerated severed mangled amputated degloved swollen
      infected inflamed fracturing breaking tearing tore broke fracture rupture sprain dislocate twisted strained hyperextended perforated punctured
      collapsed herniated slipped bulging pinched burst jammed shattering dislocating spraining impacted abscessed cracked chipped smashed wrecked
      maimed paralyzed paralysed numb frozen arthritic gangrenous snapped gashed lacerating scalded blistered bloodied bruising deformed webbed
      clubbed diseased damaged ulcerated ulcerous necrotic rotten rotting decayed decaying undescended bloodshot crooked gouty twitchy itchy
      withered clawed droopy drooping enlarged swelling puffy runny mending healing dodgy gammy dicky crook bung knackered wonky
      gnarled inoperable cancerous tumorous pierced punctures sprains ruptures tears breaks fractures dislocates bruises tearing rupturing
      spraining snapping twisting twists straining overstretched hyperextending hyperextends buckled splintered conjoined
    `,
  ],
  [
    sense('condition', 'injury', 'possible'),
    `
      hurt injured injure injuring injures burned burnt cut lost sore stiff bad weak failing failed leaky blocked clogged scarred bleeding
      aching sliced swallowed stubbed loose missing extra tight tender red dry painful
    `,
  ],
  [
    sense('treatment', 'surgery', 'possible'),
    'new repaired replaced replacing replace fixed prosthetic artificial donated donor transplanted reconstructed fused bionic removed removing pinned',
  ],
)

/** Words after the part: "knee pain", "hip replacement". */
export const AFTER = senses(
  [
    sense('condition', 'symptom'),
    `
      pain pains ache aches aching soreness stiffness swelling cramp cramps cramping spasm spasms numbness tingling weakness bleed bleeding
      discharge itching twitching tenderness inflammation hurts hurting throbbing discomfort lump lumps bump rash rashes redness spasm irritation
      droop drooping tightness growth growths blisters blister boil boils wart warts drainage paralysis palpitations arrhythmia tremor tremors
      murmur seizure seizures sensitivity fullness distension edema oedema effusion effusions congestion bleeds
    `,
  ],
  [
    sense('condition', 'injury'),
    `
      fracture fractures injury injuries trauma sprain sprains strain strains dislocation tear tears rupture laceration lacerations contusion wound
      wounds bruising bruise burn burns break amputation avulsion hematoma haematoma hemorrhage haemorrhage hematomas hemorrhages fx fxs frx gash
      gashes perforation contusions dislocations ruptures lac lacs subluxation whiplash bites sting crush
    `,
  ],
  [
    sense('condition', 'cancer'),
    'cancer cancers tumor tumors tumour tumours mass masses carcinoma nodule nodules lesion lesions metastasis metastases mets polyp polyps',
  ],
  [sense('condition', 'infection'), 'infection infections abscess abscesses ulcer ulcers sepsis cellulitis thrush'],
  [
    sense('condition', 'other'),
    `
      disease diseases disorder failure dysfunction defect defects deformity blockage blockages obstruction stenosis prolapse torsion degeneration
      condition cyst cysts stones stone atrophy insufficiency regurgitation aneurysm embolism clot clots spurs spur impingement problems problem
      issues trouble complaint arthritis palsy damage decay loss malformation malformations anomaly anomalies abnormality abnormalities adhesions
      erosion hernia hernias herniation thrombosis ischemia ischaemia infarct infarction necrosis fibrosis cirrhosis collapse rejection instability
      misalignment scarring fissure fissures fistula fistulas varices deficiency weakness dystrophy neuropathy dementia calcification blindness
      deafness paresis degeneration dilation dilatation hypertrophy hyperplasia dysplasia agenesis atresia prolapses stricture strictures
      irregularity irregularities arrest event toxicity impairment inflammation fungus tags
    `,
  ],
  [
    sense('treatment', 'surgery'),
    `
      surgery surgeries replacement replacements repair reconstruction fusion resection removal transplant transplants graft implant implants
      operation op revision bypass resurfacing release reattachment debridement osteotomy arthroscopy replant
    `,
  ],
  [sense('treatment', 'cosmetic', 'possible'), 'lift augmentation reduction filler fillers job contouring tuck'],
  [sense('treatment', 'procedure'), 'injection injections biopsy biopsies aspiration drain puncture tap ablation block exam swab stent scope washout'],
  [sense('treatment', 'imaging'), 'scan scans xray xrays mri ct ultrasound radiograph radiographs film films'],
  [sense('treatment', 'device'), 'brace splint sling cast boot prosthesis immobilizer collar'],
  [sense('treatment', 'therapy', 'possible'), 'rehab therapy physio exercises'],
  [sense('treatment', 'unit'), 'clinic'],
)

/** After "is" or "was", or at once: "her wrist was shattered", "his appendix burst", "a femur in two pieces". */
export const STATES = senses(
  [
    sense('condition', 'injury'),
    `
      broken fractured torn ruptured sprained dislocated shattered crushed infected inflamed swollen bruised severed perforated punctured collapsed
      burst paralyzed paralysed numb aching throbbing bleeding amputated herniated swelling failing hyperextends pieces bits popped snapped
      dislocates buckled locks cracked shreds tatters agony fragments smithereens mush spasm
    `,
  ],
  [sense('treatment', 'surgery', 'possible'), 'replaced removed repaired reconstructed fused pinned rebuilt reattached'],
)
export const COPULAS = new Set(
  listed("in two three is are was were got been be 's has had have looks looked and still so badly completely just finally successfully"),
)

/** Before "of", "in", "on", "to": "fracture of the femur", "pain in both hips", "surgery on his knee". */
export const HEADS = senses(
  [
    sense('condition', 'symptom'),
    `
      pain pains ache aches swelling numbness tingling weakness cramps cramping stiffness lump lumps rash spasms inflammation discomfort bleeding
      soreness tightness fluid redness itching blisters sores hives growth growths mobility sensation feeling
    `,
  ],
  [
    sense('condition', 'injury'),
    `
      fracture fractures injury injuries trauma laceration gash bruise bruising burns burn wound wounds tear rupture dislocation amputation loss blow
      shot stabbed bitten knife nail bullet blade arrow shrapnel splinter glass fishhook lacerations bruises fx contusion hematoma haematoma
      perforation hole holes gunshot wounds cuts gashes stinger barb pellet pellets chainsaw axe stung injured wounded dislocations breaks fractured
      kicked punched
    `,
  ],
  [
    sense('condition', 'cancer'),
    'cancer tumor tumour tumors tumours mass masses carcinoma lesion lesions nodule nodules mets metastases polyp polyps melanoma shadow',
  ],
  [sense('condition', 'infection'), 'infection abscess ulcer'],
  [
    sense('condition', 'other'),
    `
      disease failure clot clots arthritis blockage blockages stenosis obstruction prolapse narrowing scarring bleed aneurysm cyst cysts stone stones
      inflammation defect damage degeneration osteoarthritis
    `,
  ],
  [
    sense('treatment', 'surgery'),
    'surgery operation replacement repair reconstruction removal resection stitches staples screws plate rods pins hardware stent stents',
  ],
  [sense('treatment', 'imaging'), 'scan mri xray ultrasound'],
  [sense('treatment', 'procedure'), 'biopsy injection injections'],
)
export const LINKS = new Set(listed('of in on to from around near behind through into under over above below between inside across up down'))
