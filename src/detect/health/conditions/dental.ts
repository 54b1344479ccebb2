import { everyday, words } from '../list.js'

export const dental = [
  words('condition', 'dental', 'certain', `
    abscessed tooth | tooth abscess | dental abscess | gum abscess | bruxism | teeth grinding | tooth decay | dental caries | caries | rampant caries
    cavities | bottle rot | baby bottle tooth decay | chipped tooth | chipped front tooth | cracked tooth | cracked molar | broken tooth
    broken teeth | fractured tooth | dead tooth | dental infection | dental pain | toothache | tooth pain | dentin hypersensitivity | sensitive teeth
    tooth sensitivity | dry socket | edentulous | toothless | missing teeth | missing tooth | enamel erosion | acid erosion | enamel hypoplasia
    fluorosis | gingivitis | gum disease | gum recession | receding gums | receding gum | bleeding gums | swollen gums | periodontal disease
    periodontitis | periodontal pocket | halitosis | bad breath | impacted tooth | impacted wisdom tooth | impacted wisdom teeth | impacted canine
    knocked-out tooth | avulsed tooth | malocclusion | class II malocclusion | crossbite | overbite | underbite | open bite | overjet | crowded teeth
    crooked teeth | gap teeth | gapped teeth | diastema | mouth ulcer | canker sore | oral lichen planus | dry mouth | xerostomia
    burning mouth syndrome | pulpitis | pericoronitis | cleft lip | cleft palate | tmj | TMD | tmj disorder | temporomandibular joint disorder
    jaw pain | lockjaw from tmj | tooth loss | worn-down teeth | loose tooth | loose crown | failed root canal | failing implant | peri-implantitis
    meth mouth | buck teeth | tobacco stains | discolored teeth | discoloured teeth | yellow teeth | black teeth | rotten teeth | rotten tooth
    rotting teeth | supernumerary tooth | hypodontia | bone loss in one's jaw | jaw necrosis
  `),
  words('condition', 'dental', 'likely', `
    lost a filling | cavity | no cavities | cavity-free | zero cavities | grinding one's teeth | grinds one's teeth | clenching | clenches one's jaw
    gum infection | bad teeth | stained teeth | plaque buildup | tartar buildup | tartar | wisdom teeth pain | tooth broke | broke a tooth
    chipped a tooth | chipped one's tooth | cracked a tooth | cracked one's tooth | knocked out one's tooth | knocked out one's teeth
    lost one's front teeth | crowding | bite problems | gappy smile | gummy smile | gag reflex | bone loss
  `),
  words('condition', 'dental', 'possible', `
    decay | plaque | gap | stain | staining | bite | grinding | enamel | gums | first tooth | tooth fairy | sensitive tooth | chipped | crooked
    loose
  `),
  everyday('condition', `
    plaque in honor | commemorative plaque | bronze plaque | plaque presented | gap in | gap between | gap year | close the gap | bridging the gap
    bridge the gap | wage gap | mind the gap | gap insurance | urban decay | loose ends | loose change | cavity wall | grinding halt
    cavity prevention | cavity fighting | gum disease prevention | gap in care | gaps in care
  `),
]
