import { everyday, words } from '../list.js'

export const death = [
  words('condition', 'death', 'likely', `
    passed away | passed peacefully | died peacefully | died suddenly | died in one's sleep | died at home | died from | died of | died after
    died on | died last | died this | died in one's arms | died today | died yesterday | died tonight | gained one's wings | gained one's angel wings
    earned one's wings | got one's wings | got one's angel wings | fly high | lost one's battle | lost one's fight | lost the battle | lost the fight
    lost one's life | lost one's brave battle | lost one's long battle | took one's last breath | took one's final breath | final breath
    breathed one's last | went to heaven | went to be with the Lord | went to be with Jesus | gone too soon | gone to heaven | rest in peace | R.I.P.
    RIP | pronounced dead | time of death | called time of death | cause of death | DOA | dead on arrival | declared dead | brain dead | brain death
    declared brain dead | succumbed to | succumbed | perished | deceased | fatal overdose | fatality | didn't make it | did not make it
    hasn't survived | did not survive | didn't survive | we lost her | we lost him | we lost them | we lost one of ours | lost a patient
    lost our patient | lost a resident | lost our resident | lost a pt | withdrew care | withdrawal of care | withdrew life support
    taken off life support | took her off life support | took him off life support | pulled the plug | removed from life support | comfort care only
    end of life | end-of-life care | actively dying | on one's deathbed | terminally ill | terminal illness | terminal diagnosis | hospice care
    comfort measures | comfort measures only | drowned | drowning | suffocated | asphyxiated | sids | sudden infant death | sudden cardiac death
    cot death | crib death | transitioned peacefully | crossed over peacefully | bled out | bled to death | coded and died | post-mortem | autopsy
    coroner | mottling | agonal | agonal breathing | death rattle | organ donor | became an organ donor | donated one's organs | honor walk
    honour walk | celebration of life | memorial service | euthanasia | medical aid in dying
  `),
  words('condition', 'death', 'likely', `
    died | has died | sorry for one's loss | condolences | condolences to one's | she's gone | he's gone | she is gone | he is gone | gone by morning
    gone within hours | slipped away | slipped away peacefully | drew one's last breath | never woke up | never came home | never left the icu
    never made it home | never made it out | heart stopped for good | her final hours | his final hours | last hours
  `),
  words('condition', 'death', 'possible', `
    terminal | expired at | expired on | rest easy | called home | last days | final days | one's loss | is gone | are gone | dies | dying | death
    dead | passed | passing | funeral | burial | widow | widower | widowed | bereaved | bereavement | grieving | in loving memory | in memory of
    late husband | late wife | late mother | late father | obituary | remains | wake | lost one's mom | lost one's mother | lost one's dad
    lost one's father | lost one's husband | lost one's wife | lost one's son | lost one's daughter | lost one's baby | lost one's brother
    lost one's sister | no longer with us | in a better place | up in heaven | in heaven | angel baby | guardian angel | sudden passing
    one's passing | mortality
  `),
  everyday('condition', `
    dead end | dead tired | dead serious | dead-line | dead battery | dead zone | dead weight | dead last | drop dead gorgeous | dying to
    dying to know | dying to try | died laughing | dying of laughter | scared to death | bored to death | death star | death row | death valley
    death by chocolate | death and taxes | passing score | passing grade | passing fad | passing through | passing by | passing along
    passing out flyers | passed out flyers | passed the | passed her boards | passed his boards | passed their boards | passed with flying colors
    passed inspection | passed a law | passed along | passed by | passed on to | passed down | wake up | in the wake of | the wake of | wake forest
    remains open | remains closed | remains the | remains a | remains our | remains committed | drowning in paperwork | drowning in debt
    drowning in emails | terminal building | bus terminal | airport terminal | credit card terminal | payment terminal | celebration of life insurance
    battery died | phone died | computer died | died down | dead sea
  `),
]
