import { everyday, words } from '../list.js'

export const dentalCare = [
  words('treatment', 'dental', 'certain', `
    aligners | clear aligners | all-on-4 | all-on-four | all-on-6 | alveoloplasty | apicoectomy | bite splint | braces | braces off | braces on
    braces removed | braces came off | metal braces | ceramic braces | lingual braces | bone grafting | crown lengthening | cuspid bridge
    deep cleaning | debonding of braces | dental bridge | dental crown | dental extraction | dental filling | dental implant | dental implants
    dental sealants | dental surgery | dental veneers | dental x-ray | dental x-rays | denture | dentures | partial denture | partial dentures
    upper denture | lower denture | full dentures | immediate denture | immediate dentures | denture reline | snap-in dentures
    implant-supported denture | implant crown | endodontic treatment | endodontic retreatment | extraction | extractions | tooth extraction
    tooth extractions | tooth pulled | teeth pulled | tooth removed | teeth removed | teeth out | tooth out | tooth extracted | pulled one's tooth
    pulled a tooth | fluoride treatment | fluoride varnish | full-mouth reconstruction | full mouth rehabilitation | full mouth x-rays | gingivectomy
    gum graft | gum grafting | gum surgery | gum treatment | headgear | inlay | invisalign | invisalign treatment | laughing gas | nitrous
    nitrous oxide | night guard | nightguard | mouth guard fitting | occlusal guard | occlusal splint | oral surgery | orthodontic treatment
    orthodontics treatment | palate expander | palatal expander | expander | periodontal maintenance | periodontal surgery | pocket reduction surgery
    porcelain veneers | composite bonding | pulpectomy | pulpotomy | re-root canal | retainer | retainers | retainer check | root canal | root canals
    root canal treatment | root canal therapy | root planing | scaling and root planing | SRP | scale and polish | sinus lift | smile makeover
    space maintainer | stainless steel crown | sleep dentistry appointment | sedation dentistry appointment | teeth cleaned | teeth cleaning
    dental cleaning | teeth whitening | tooth-colored filling | white filling | whitening session | temporary crown | tongue thrust appliance | veneer
    veneers | wisdom teeth out | wisdom teeth removed | wisdom teeth removal | wisdom tooth extraction | wisdom tooth removal
    wisdom teeth extraction | wisdom teeth surgery | zoom whitening | herbst appliance | carriere | wire adjustment | dental hygiene appointment
    frenulectomy | pulp cap | silver diamine fluoride | tooth replantation
  `),
  words('treatment', 'dental', 'likely', `
    wisdom teeth | fillings | crown prep | crown placed | crown seated | crown came off | crown fell off | filling fell out | filling replaced
    got a filling | two fillings | three fillings | new crown | new crowns | new filling | new bridge | new denture | new dentures | new smile
    new teeth | false teeth | sealants | x-rays of one's teeth | broken bracket | rubber bands on one's braces | bite adjustment | numbing shot
    numbed up | novocaine shot | six-month cleaning | 6-month cleaning | cleaning appointment | cleaning and exam | exam and cleaning
    smile transformation | smile design | dental work | dental visit | dental appointment | dental treatment | dental procedure
    straightened one's teeth | tooth repair
    debonded | upper plate | lower plate | wired shut | aligner fitted
  `),
  words('treatment', 'dental', 'possible', `
    elastics | brackets | bonding | whitened | whitening | crown | crowns | bridge | filling | implants | cleaned | polish | polishing | pulled
    extracted | wires | wire | tray | trays | impressions | impression | mold of one's teeth | numb | guard | partial | hygiene | recall | smile
    before braces
    aligner | scaling | relining | reline
  `),
  everyday('treatment', `
    crown of the hill | crown of | crown the | crown jewel | crown jewels | crown point | crown prince | triple crown | crown molding | crown royal
    crown plaza | jewel in the crown | crown heights | crown court | bridge closed | bridge is closed | bridge construction | bridge the gap
    bridge the divide | bridge street | bridge road | bridge to | golden gate bridge | london bridge | covered bridge | bridge club | bridge game
    playing bridge | bridge loan | brooklyn bridge | over the bridge | across the bridge | cross the bridge | bridge between | foot bridge
    filling out | filling in | filling up | filling station | order-filling | pie filling | filling meal | filling the | filling shifts
    filling positions | prescription filling | filling for | filling your | first impression | first impressions | impression of | lasting impression
    impression on | great impression | good impression | bad impression | impressions of | under the impression | impression that | smile today
    smile for | smile more | make you smile | smile at | smile train | service with a smile | with a smile | smile on | a smile | your smile
    smile gallery | smiles | braces for impact | brace yourself | pulled over | pulled pork | pulled up | pulled together | pulled into | pulled off
    pulled from | vanilla extracted | guard rail | security guard | coast guard | national guard | guard dog | color guard | guard against
    life guard | off guard | guard duty | honor guard | partial refund | partial payment | partial to | partial closure | partial eclipse
    partial list | recall notice | product recall | food recall | recall election | polish off | polish language | nail polish | polish sausage
    polish restaurant | hand hygiene | sleep hygiene | cyber hygiene | tray tables | food tray | tray delivery | meal trays | wire transfer
    wire fraud | barbed wire | high wire | wire service | down to the wire | dental implants special | bonding time | bonding over
    bonding experience | bonding with | team bonding | family bonding | male bonding | sedation dentistry | implant dentistry | laughing gas station
  `),
]
