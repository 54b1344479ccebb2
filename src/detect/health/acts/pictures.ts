/** Who and what is seen in a picture. In small letters; phrases between bars. */
export const pictures = {
  THATS: "that's | that is | this is | here is | here's",
  SHOWN: `
    on the left | on the right | in the middle | in the gown | in the blue gown | in the hospital bed | in the wheelchair | in this photo
    in the photo | in the picture | in the pic | in the video | in the clip | in the shot | in the back row | ringing the bell | with the walker
    with his walker | with her walker | on day | after surgery | before surgery | before and after | six months later | one year later | a year later
    in recovery | on the ward | in her bed | in his bed | with her new | with his new | after her | after his | at her | at his
  `,
  HERESHE: `
    here she is | here he is | there she is | there he is | that is her | that is him | thats her | thats him | that's her | that's him | this is her
    this is him
  `,
  LABEL: `
    wristband | wrist band | name | name band | sticker | chart | screen | monitor | whiteboard | board | file | dob | initials | hospital bracelet
    specimen label | worklist | handover sheet | face | faces | tattoo | scar | her face | his face | label
  `,
  VISIBLE: `
    visible | readable | legible | in shot | in frame | in view | in the background | not blurred | uncropped | clearly visible | behind her
    behind him | behind me | on the wristband | on the monitor | on the whiteboard | on the board behind | on the screen behind | on the label
    unblurred | blurred | blurred out | half visible | in the reflection | still readable | still visible | can be seen | can be read
  `,
  SENT: `
    sent us | shared | sent me | sent in | sent through | gave us | emailed us | texted us | messaged us | sent over | let us share | posted
    uploaded | took | snapped | grabbed | sends us | sent the team | let us take | let us film
  `,
  SHOT: `
    photo of her | photo of his | photo of him | photo of their | picture of her | picture of him | picture of his | pic of her | pic of him
    pic of his | photos of her | photos of his | pictures of her | pictures of his | video of her | video of him | video of his | clip of her
    clip of him | snap of her | snap of him | selfie with her | selfie with him
  `,
  POSE: `
    smiling | beaming | grinning | posing | waving | sitting up | thumbs up | asleep | sleeping | snuggled | propped up | pictured | photographed
    filmed | dancing | laughing | standing | snapped
  `,
  INBED: `
    in her gown | in his gown | in a hospital gown | in the hospital gown | from her hospital bed | from his hospital bed | in her hospital bed
    in his hospital bed | in the hospital bed | from her bed | from his bed | in her wheelchair | in his wheelchair | with her walker
    with his walker | in the chair | in the dental chair | in the incubator | in the cot | in her cast | in his cast | on the ward | in bed
    by the bell | with his scar | with her scar | with her stitches | on oxygen | with her nurse | with his nurse | with the team who | in recovery
    in resus
  `,
} as const
