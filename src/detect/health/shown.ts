import { everyday, words } from './list.js'

/** Where a person, a scan or a name is seen. */
export const shown = [
  words('photo', 'picture', 'likely', `
    third from right | fourth from left | fourth from right | second from the left | second from the right | third from the left
    gallbladder in a jar | appendix in a jar | tonsils in a jar | stone in a jar | stone in a pot | stones in a jar | tumour in a dish
    tumor in a dish | holding one's kidney stone | holding one's gallstones | photo from theatre | scar at six weeks | one's scar at | scar photo
    scar pic | scar pics | wound on day | incision pic | incision photo | family sent this | family sent us | sent us this photo
    sent us this picture | sent us this pic | sent us this video | shared by one's wife | shared by one's husband | shared by one's family
    shared by one's mum | photo courtesy of the family | photo courtesy of one's family | group shot of our residents | photo: our patient
    faces visible | face is visible | face showing | face not blurred | face blurred | blurred one's face | without blurring | forgot to blur
    didn't blur | blur one's face | cropped out one's face | emoji over one's face | sticker over one's face | name is visible | name visible
    name showing on | name on the wristband | name on the whiteboard | name on the board behind | name on the monitor | name on the screen
    name on the chart behind | name on the label | chart visible | chart in the background | chart open behind | screen visible behind
    monitor visible | whiteboard in the background | whiteboard in shot | handover board behind | wristband visible | wristband showing
    wristband in shot | bed number visible | label readable | caught in the background | in the background of my | in the background of this
    photobombed by one's | walks into frame | walked into shot | in shot behind | that grin belongs to | that smile belongs to | this smile belongs to
    those feet belong to | these feet belong to | that leg belongs to | the hands belong to | recognise this smile | newborn footprints
    birthmark visible | tattoo visible | distinctive tattoo | painted one's portrait | stars in our video | star of our video
    interviewed on camera about one's | filmed the procedure | filmed the birth | filmed the op | clip of one's | footage of one's | clip of her first
    livestreamed one's | livestreamed the op | his voicemail | her voicemail | one's voicemail | day 1 vs day | day one vs day | week 1 vs week
    week 1 and week 12 | first x-ray and | pre and post pics | pre and post photos | pre-op and post-op photos | pre-op photo | post-op photo
    post-op pic | post-op pics | pre-op pics | discharge photo | discharge day photo | going-home photo | bell photo | bell-ringing video
  `),
  words('photo', 'picture', 'possible', `
    sent this photo | sent this picture | shared this photo | shared this picture | shared this video | photo shared by | picture shared by
    photo used with | the face behind | meet the face behind | recognise this face | recognize this face | filmed one's | filmed her | filmed him
    filming her | filming him | recorded one's | recorded the session | video diary | voice note from
  `),
  words('photo', 'clinical-image', 'likely', `
    CT slice | MRI slice | scan images | scan photo | 4D scan photo | 3D scan photo | scan picture | scan pic | scan photos | one's scan on the screen
    x-ray on the screen | x-ray on the lightbox | x-ray on the light box | x-ray image | x-ray photo | x-ray picture | one's x-ray | one's x-rays
    post-op x-ray | pre-op x-ray | post-op film | ceph attached | opg attached | angiogram images | cath images | echo clip | echo loop
    ultrasound clip | ultrasound video | endoscopy image | colonoscopy pictures | arthroscopy pictures | laparoscopy pictures | dermoscopy below
    dermoscopy attached | dermoscopy pic | histology slide | histology slides | histology below | slide below | blood film photo | smear image
    fundus image | OCT image | retinal photo | retinal image | audiogram attached | audiogram below | ECG strip | EEG trace | spirometry trace
    image of the wound | image of the rash | image of the lesion | intraoperative image | intra-op pic | specimen pic | specimen shown
    medication label photo | screenshot from MyChart | screenshot from Epic | screenshot from the EMR | snapshot of one's chart
  `),
  words('photo', 'clinical-image', 'possible', `
    clinical image | clinical images
  `),
  everyday('photo', `
    frame your picture | send us your picture | share your picture | send your photo | submit your photo | share your photo | picture of success
    picture of how | picture of what | clear picture of | full picture of | complete picture of | better picture of | accurate picture of
    paint a picture of | paints a picture of | photos of the gala | photos of the event | photos of the day | photos of the party
    photos of the ribbon | photos of the new | pictures of the event | pictures of the new | pictured our nurses | pictured our team
  `),
]
