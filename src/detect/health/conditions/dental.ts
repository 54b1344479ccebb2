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
  words('condition', 'dental', 'likely', `
    tooth died | tooth is dead | tooth fell out | teeth fell out | teeth falling out | tooth fractured | fractured one's tooth | fractured crown
    cracked crown | broken crown
    filling broke | lost filling | lost a crown | lost crown | lost a tooth | lost one's tooth | lost a veneer | lost two teeth
    lost all one's teeth | lost teeth | knocked out a tooth | knocked-out teeth | broken front tooth | broken molar | broken incisor
    broken dentures | broken denture | broken veneer | chipped teeth | chipped molar | chipped incisor | worn teeth | ground-down teeth
    grinds at night | night grinding | clencher | clenches | jaw clenching | clicking jaw | locked jaw | jaw locked | jaw locking | jaw dislocated
    misaligned jaw | misaligned bite | misaligned teeth | deep bite | deep overbite | cross bite | edge-to-edge bite | class 2 bite | class 3 bite
    crowded lower | crowded upper | crowded front teeth | crowded lower teeth | crowded mouth | severe crowding | mild crowding
    moderate crowding | spacing issues | gap between one's | gap in one's | gap in her front | gap in his front | gap closed | closed the gap
    black triangle | black triangles | peg lateral | peg laterals | baby teeth decay | decayed teeth | decayed tooth | decay in | decay on
    decay under | rampant decay | root decay | recurrent decay | interproximal decay | several cavities | four cavities | two cavities
    three cavities | five cavities | six cavities | eight cavities | deep cavity | hidden cavity | new cavities | root fracture | root resorption
    cracked root | vertical root fracture | exposed nerve | exposed root | exposed roots | nerve exposed | infected root | infected nerve
    infected gum | infected gums | infected socket | infected wisdom tooth | infected molar | gum boil | gumboil | gum swelling | swollen gum
    swollen jaw | swollen cheek | puffy gums | red gums | sore gums | inflamed gums | gum pockets | deep pockets | bone graft failure
    implant failure | failed implant | lost implant | loose implant | loose denture | loose dentures | ill-fitting dentures | ill-fitting denture
    dentures don't fit | no front teeth | no teeth left | few teeth | four teeth left | toothless grin | full mouth extraction
    missing front tooth | missing front teeth | missing molar | missing molars | missing lateral | congenitally missing teeth
    retained baby tooth | retained root | impacted canines | impacted wisdoms | impacted third molar | impacted third molars | wisdom tooth pain
    wisdom tooth infection | teething pain | sensitive to cold | cold sensitivity | hot and cold sensitivity | tooth hurts | tooth hurt
    tooth hurting | tooth aching | tooth throbbing | throbbing tooth | aching tooth | sore tooth | toothaches | bad tooth | bad molar
    bad wisdom tooth | rotten molar | rotting tooth | black tooth | grey tooth | gray tooth | dead nerve | discoloured tooth | discolored tooth
    stained tooth | tetracycline stains | white spots on one's | white spot lesions | decalcification | mih | molar incisor hypomineralisation
    enamel defects | enamel loss | tooth wear | tooth erosion | bulimic erosion | mouth sore | mouth sores | sore mouth | mouth infection
    oral infection | mouth cancer lesion | oral lesion | white patch | leukoplakia | geographic tongue | burning tongue | tongue thrust
    dental decay | dental disease | dental trauma | dental erosion | dental crowding | dental infections | dental abscesses | periodontal
    periodontal pockets | perio disease | perio pockets | perio problems | advanced gum disease | severe gum disease | active gum disease
    early gum disease | gum problem | gum bleeding | gums bleed | gums bled | gums bleeding | gums are bleeding | gums receding | receding gumline
    heavy plaque | heavy tartar | heavy calculus | calculus build-up | tartar build-up | plaque build-up | poor oral hygiene | bad oral hygiene
    poor hygiene
  `),
  everyday('condition', `
    plaque in honor | commemorative plaque | bronze plaque | plaque presented | gap in | gap between | gap year | close the gap | bridging the gap
    bridge the gap | wage gap | mind the gap | gap insurance | urban decay | loose ends | loose change | cavity wall | grinding halt
    cavity prevention | cavity fighting | gum disease prevention | gap in care | gaps in care
  `),
]
