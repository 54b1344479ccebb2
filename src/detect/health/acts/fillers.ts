import { listed } from '../list.js'

/** Words between two parts of a frame that change nothing: whose it is, which side, how many, how well. */
export const FILLERS = new Set(
  listed(`
    a an the his her their that this these those both left right lt rt bad good new old other second third first last next whole half entire
    upper lower front back inner outer big little small huge tiny one two three four five six seven eight nine ten dozen of all some more
    another few couple several finally just had have has been being was were is are be got getting 's completely fully surgically successfully
    urgently straight quickly recently already also too long broken torn dodgy dicky worn out knackered infected painful sore ruptured fractured
    dislocated inflamed perforated damaged diseased weak failing lazy squint nasty suspicious dodgy cancerous benign swollen ingrown impacted
    grumbling stubborn septic poor very own really not still now again then up down
    titanium plastic metal fibreglass fiberglass soft hard temporary permanent purple pink blue green red yellow black white electric manual
    powered custom special
  `),
)
