import { everyday, words } from './list.js'

/** Wording that says a person is shown, heard or measured: full-face photographs and the like, 45 CFR 164.514(b)(2)(i)(Q), and (P). */
export const picture = [
  words('photo', 'picture', 'likely', `
    pictured | pictured here | pictured above | pictured below | pictured left | pictured right | pictured with | photo of | photos of | pic of
    pics of | picture of | pictures of | photo below | photo above | see photo | see photos | see pic | see pics | see picture | see the photo
    see the pic | see image | see attached | pic attached | photo attached | photos attached | picture attached | image attached | attached photo
    attached pic | attached image | pic below | pics below | pic in comments | pics in comments | photo in comments | photos in comments
    pic in the comments | photos in the comments | check out the pic | check out the pics | check out the photo | look at the pic | look at this photo
    look at this picture | took a photo | took a pic | took a picture | took photos | took pictures | snapped a pic | snapped a photo
    snapped a picture | snapped this | photographed | photo shoot with | posed for | posed with | poses with | posing with | posing for | selfie
    selfies | selfie with | smiling in this photo | in this photo | in this picture | in this pic | in the photo | in the picture | in the pic
    in these photos | in these pics | in the photos | this photo shows | this picture shows | photo shows | image shows | the photo is of
    shown in the photo | seen in this photo | photo taken | photo credit family | family photo | photo with | photo with one's | pic with
    picture with | group photo with | polaroid | tagged in this photo | one's photo | one's picture | one's pic | face visible | full-face photo
    head shot of | screenshot of | screen shot of | screen grab | screengrab | photo on the wall | profile picture | baby photo | baby photos
    newborn photos | newborn photo shoot
  `),
  words('photo', 'video', 'likely', `
    in this video | in the video | in this clip | in the clip | this video shows | video shows | video of | videos of | video below
    watch the video of | watch this video of | watch him | watch her | watch as she | watch as he | filmed by | recorded on video | caught on camera
    caught on tape | caught on video | captured on video | captured on camera | livestream of | live stream of | live streaming from | going live with
    live from the or | live surgery | live procedure | tiktok of | made a tiktok with | tiktok with | reel of | in this reel | time-lapse | cctv
    security footage | body cam | bodycam | ring camera | nanny cam | hidden camera | audio of | recording of | voicemail from | listen to her
    listen to him | on one's tiktok | on one's instagram | facetime with | zoom screenshot | story highlights of
  `),
  words('photo', 'before-after', 'likely', `
    before and after | before & after | before/after | before-and-afters | befores and afters | before pic | after pic | before photo | after photo
    before picture | after picture | before pictures | after pictures | before photos | after photos | swipe | swipe left | swipe right | swipe to see
    swipe for | swipe through | scroll to see | transformation tuesday | transformation photo | transformation photos | results photo | results photos
    healed results | day of surgery photo | progress pic | progress pics | progress photo | progress photos | glow-up
  `),
  words('photo', 'clinical-image', 'likely', `
    x-ray of | x-rays of | x-ray attached | x-ray below | x-ray shows | x-rays attached | x-ray pic | scan of | scan attached | scans attached
    scan below | ct attached | ct of | mri of | mri attached | mri below | mri images | ultrasound of | ultrasound pic | ultrasound picture
    ultrasound photo | sonogram picture | sonogram pic | fundi attached | fundus photos | fundus photo of | oct attached | ecg attached | ekg attached
    ecg below | ekg below | ekg strip | rhythm strip | strip below | images attached | images below | image below | histology image | path slide
    slides attached | endoscopy pics | intraop photo | intraoperative photo | intra-op photo | intraop pics | intraop video | clinical photo
    clinical photos | clinical picture | wound photo | wound photos | wound pics | rash photo | pano attached | pano below | radiograph attached
    radiographs attached | cbct attached | bitewings attached | derm photo | specimen photo | photo of the specimen | picture of the wound
    chart screenshot | screenshot of the chart | photo of the chart | whiteboard photo | photo of the whiteboard | photo of the monitor
    wristband photo | photo of the label | lab report attached | report attached | results attached
  `),
  words('photo', 'picture', 'likely', `
    filmed in our | filmed here | film and post | filmed with one's phone | camera roll | found this on my camera roll | thumbs-up photo
    photo by one's | posted a photo of | posted a pic of | posted one's photo | posted one's picture | woods lamp photo | dermoscopy image
    before shot | after shot | photo from one's | picture from one's | pics from one's | photo evidence | caught on my phone
  `),
  words('photo', 'picture', 'possible', `
    shown here | shown above | shown below | recorded | filming | filmed | vlog | footage | snapped | snapshot | on film | on video | on camera
    one's face | side by side | front left | front right | far left | far right | second from left | second from right | third from left
    from left to right | left to right | back row | front row | on the left in | on the right in | in the background | behind me in | in frame
  `),
  words('photo', 'picture', 'possible', `
    photo | photos | pic | pics | picture | pictures | photograph | photographs | image | images | video | videos | clip | reel | tiktok | camera
    album | gallery | screenshot | screenshots | shown | footage of | portrait | slideshow | link in bio for | face | tattoo | tattoos
  `),
  everyday('photo', `
    picture of health | the bigger picture | bigger picture | big picture | picture perfect | motion picture | picture this | picture day
    picture yourself | picture book | picture frame | clinical picture of | stock photo | stock photos | stock image | stock images
    photo illustration | photo of the day | photo contest | photo booth | photo booths | photo op | photo ops | photo opportunity | photo id
    photo identification | photo album | photo editing | photo credit | photo gallery | photo by | photos by | photo release form | photo editor
    photo-sharing | photo wall | video by | images courtesy of | image courtesy of | image credit | image by | our image | brand image | public image
    body image | self-image | mirror image | spitting image | video conference | video conferencing | video call | video calls | video game
    video games | video chat | video series | video tour | video contest | video message from our | music video | educational video
    video recording of the webinar | training video | training videos | video library | video content | video production | video link | our video
    youtube video | video on our | watch our video | watch the video | watch this video | full video | in this video, dr | in this video series
    in this video we | recording of the webinar | recording of the session | recorded webinar | recorded webinars | webinar recorded
    recorded message | record clip | paper clip | clip art | clip-on | coupon clip | clip coupons | highlight reel | film reel | reel in
    fishing reel | real camera | camera crew | security camera | security cameras | photo albums | album release | new album | debut album
    art gallery | gallery opening | press gallery | gallery walk | smile gallery | gallery of | face to face | face time | face mask | face masks
    face masks required | face covering | face coverings | face shield | face shields | face painting | in the face of | face the | face of
    face challenges | face many | face it | face of our | families face | faces challenges | faces of | familiar face | familiar faces | new faces
    new face of | friendly faces | friendly face | happy faces | smiling faces | at face value | face value | poker face | save face | faces a
    faces the | that face | we face | they face | about-face | game face | face off | on the face of | face to the name | put a face | face paint
    happy face | as shown | has shown | have shown | research has shown | studies have shown | shown that | been shown | shown to | was shown to
    been shown to | proven and shown | shown promise | swipe your card | swipe your badge | badge swipe | swipe card | swipe your credit card
    card swipe | swipe fee | swipe fees | filming location | filming locations | filmed in | filmed at the | side by side with our
    side-by-side comparison | tattoo removal | tattoo parlor | tattoo artist | tattoo shop | on camera interview | camera ready | gathered footage
    square footage | family photo day | family photo contest | live stream of the event | live stream of our | livestream of the | photo of our team
    photo of our staff | photos of our team | photos of our staff | photo of the team | photos from the event | pictures from the event
    photo from the event | pictures of our new | photo of our new | pictures of our staff | pictures of our team | before and after school
    before and after work | before and after meals | before and after your | before and after each | before and after every | before and after eating
    before and after exercise | before and after touching | before and after the | before and after care program | images of the | recorded in
  `),
  words('biometric', 'biometric', 'likely', `
    fingerprint | fingerprints | finger print | fingerprinted | thumbprint | thumb print | thumb prints | palm print | palm prints | palm vein
    palm vein scan | palm scan | hand geometry | footprint of one's | baby footprints | newborn footprints | voiceprint | voice print | voiceprints
    voice recording of | voice sample | voice recognition of | iris scan | iris scans | retina scan | retinal print | eye scan login | face scan
    face scans | face print | faceprint | facial scan | facial geometry | facial template | gait recognition | dna profile | dna sample
    dna fingerprint | genetic fingerprint | keystroke biometrics | biometric | biometrics | biometric data | biometric id | bite mark impression
    dental impression of | vein pattern
  `),
  everyday('biometric', `
    biometric screening | biometric screenings | fingerprint of climate | fingerprints all over | fingerprint reader | fingerprint background check
  `),
]
