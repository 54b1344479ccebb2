import { everyday, words } from '../list.js'

export const symptom = [
  words('condition', 'symptom', 'certain', `
    abdominal distension | abdominal pain | abnormal ekg | abnormal heart rhythm | acid reflux | agonal rhythm | altered mental status | AMS
    anaphylactic shock | anaphylaxis | angina | aphasia | aphasic | apnoea | apnoeic | arrhythmia | asystole | asystolic | ataxia | bloody diarrhoea
    bloody stool | blood clot | blood clots | blood in one's stool | blood in one's urine | blood in the stool | blood in the urine | blurred vision
    blurry vision | bradycardia | bradycardic | cardiac arrest | chest pain | chest pains | chest tightness | chronic cough | chronic fatigue
    chronic pain | coma | comatose | congestive heart failure | constipated | constipation | contracture | convulsing | convulsion | coughing up blood
    cyanotic | cyanosis | dehydrated | dehydration | diaphoretic | diarrhoea | difficulty breathing | difficulty swallowing | double vision
    drop attack | dysphagia | dyspnoea | dyspnoeic | facial droop | facial swelling | faecal impaction | faecal incontinence | febrile
    febrile seizure | fever | feverish | floaters | foul discharge | gait instability | gastroparesis | GI bleed | grand mal | grand mal seizure
    haematemesis | haematuria | haemoptysis | haemorrhage | haemorrhaging | haemorrhaged | headache | headaches | heartburn | heart attack
    heart failure | heart murmur | heart palpitations | palpitations | hematochezia | hemiparesis | hemiplegia | high blood pressure
    high cholesterol | high blood sugar | low blood sugar | low blood pressure | hives | hyperglycaemia | hyperglycaemic | hyperkalaemia
    hypertension | hypertensive | hypertensive crisis | hyponatraemia | hypoglycaemia | hypoglycaemic | hypokalaemia | hypotension | hypotensive
    hypoxia | hypoxic | incontinence | incontinent | incontinent of | urinary incontinence | stress incontinence | indigestion | irregular heartbeat
    jaundice | jaundiced | lethargic | lethargy | light-headed | lightheadedness | loss of appetite | loss of consciousness | loss of smell
    lost one's vision | lymphadenopathy | lymphoedema | malaise | melaena | memory loss | migraine | migraines | muscle weakness | nausea | nauseated
    nauseous | neck stiffness | nephrotic range | nosebleed | nose bleed | oedema | oliguria | organ failure | multi-organ failure | orthopnoea
    orthostatic | pedal oedema | petechiae | photophobia | pleural effusion | productive cough | projectile vomiting | PEA arrest | pulseless
    pulseless electrical activity | pulmonary oedema | rash | rectal bleeding | respiratory arrest | respiratory distress | respiratory failure
    rigors | ringing in one's ears | runny nose | seizing | seizure | seizures | shortness of breath | short of breath | sleep apnoea | slurred speech
    status epilepticus | stridor | stroke symptoms | swollen glands | swollen lymph nodes | syncopal episode | syncope | tachycardia | tachycardic
    tachypnoea | tinnitus | tonic-clonic | TIA | mini-stroke | transient ischemic attack | unresponsive | upset stomach | urinary frequency
    urinary retention | vaginal bleeding | vaginal discharge | ventricular fibrillation | ventricular tachycardia | v-fib | v-tach | vertigo
    vision loss | vomiting | vomiting blood | vomited | vomit | wheezing | wheezy | weight loss of | unexplained weight loss | night blindness
    peeing blood | pooping blood | puking | puked | throwing up | threw up | stemi | nstemi | afib | a-fib | a-fib with RVR | svt | V-tach storm | dka
    floppy baby | bulging fontanelle | bilirubin lights | critical lab | critically low | blood loss anemia | altered mentation | nonresponsive
    obtunded | posturing | decerebrate | blown pupil | fixed and dilated | aura | absence seizure | tic disorder | numb hands | neuropathic pain
    phantom limb | phantom pain | phantom limb pain
  `),
  words('condition', 'symptom', 'likely', `
    stroke | massive stroke | had a stroke | suffered a stroke | massive heart attack | code blue | coded | coding in | coded twice | crashed on us
    passed out | fainted | fainting | fainting spell | collapsed | blacked out | dizzy | dizziness | dizzy spell | woozy | bleeding | bleeding out
    bled through | bleeding heavily | cramping | bloated | bloating | itchy | itching | coughing | cough | congested | stuffy nose | sneezing fits
    chills | body aches | aches and pains | aching | achy | sore | soreness | stiff neck | stiff joints | tummy ache | tummyache | stomach ache
    stomachache | belly ache | stomach pain | stomach cramps | earache | ear ache | backache | back ache | joint pain | back pain | neck pain
    leg cramps | hot to the touch | running a fever | running a temperature | spiked a fever | fever broke | afebrile | high fever | low-grade fever
    losing weight | gaining weight | weight gain | weight loss | pounds lighter | overweight | obese | obesity | morbidly obese | morbid obesity
    underweight | malnourished | malnutrition | emaciated | frail | pallor | sweating profusely | trouble breathing | trouble sleeping | gasping
    gasping for air | gasping for breath | turning blue | turned blue | turning purple | not breathing | stopped breathing | couldn't breathe
    can't breathe | struggling to breathe | hard to breathe | unconscious | semi-conscious | comatosed | unable to walk | unable to speak | can't walk
    couldn't walk | hasn't walked | unsteady | unsteady on one's feet | walks with a | walking with a limp | swelling | swollen | inflamed
    inflammation | discharge from one's | oozing | draining pus | pus | pus-filled | foul-smelling | smelly discharge | gas pain | gassy | flatulence
    pooped | finally pooped | poop | pooping | peed | peeing | wet the bed | bed wetting | bedwetting | soiled herself | soiled himself | soiled one's
    bowel movement | loose stools | loose stool | runny poop | black stool | tarry stool | diarrhea everywhere | piles | drooling | drool
    shaking uncontrollably | twitching | tremor | tremors | weakness | left-sided weakness | right-sided weakness | facial numbness | numbness
    tingling | pins and needles | lost one's sight | lost one's hearing | lost one's voice | lost one's memory | hard of hearing | deaf | deafness
    blind | legally blind | blindness | partially sighted | visually impaired | hearing loss | hearing impaired | snoring | snores | fatigue
    fatigued | exhaustion | in pain | in agony | in so much pain | excruciating pain | excruciating | severe pain | chronic back pain | pain free
    painful | pain scale | writhing | screaming in pain | growing pains | vitals crashing | unstable vitals | vitals stable | stable condition
    critical condition | serious condition | fair condition | guarded condition | in critical | clinging to life | fighting for one's life
    fighting for her little life | between life and death | life-threatening | prognosis | poor prognosis | condition worsened
    took a turn for the worse | turned a corner | took a turn | responding to treatment | woke from a coma | woke up from a coma | out of the woods
    rushed to the er | medically complex | medically fragile | bedridden | bed-bound | bedbound | wheelchair-bound | housebound | homebound
    nonambulatory | non-ambulatory | disabled | disability | handicapped | bald spot | bald | hair loss | alopecia | hairy tongue | ingrown toenail
    ingrown nail | rash on one's | breakout of hives | broke out in hives | allergic reaction | allergic to | allergy | allergies | nut allergy
    peanut allergy | food allergy | latex allergy | penicillin allergy | drug allergy | intolerance | lactose intolerant | gluten intolerant
    side effects from | complications | complications from | complication | chronic condition | chronic illness | chronic disease | chronically ill
    underlying condition | underlying conditions | pre-existing condition | preexisting condition | comorbidities | comorbidity | autoimmune
    flare-up | flare | diagnosis | diagnosed | diagnosed with | misdiagnosed | misdiagnosed with | medical history | family history of
    genetic condition | birth defect | congenital | congenital defect | rare disease | rare condition | rare disorder | syndrome | illness | sickness
    sick with | critically ill | gravely ill | seriously ill | very ill | very sick | sick kid | sick child | sick baby | ill health
    medical emergency | medical condition | health scare | health crisis | health problems | health issues | heart problem | heart condition
    heart trouble | heart issues | heart defect | kidney problem | bad heart | bad knees | bad hip | bad back | trick knee | weak heart
    thyroid problem | thyroid issues | sugar problem | high sugars | low iron | iron deficiency | vitamin deficiency | abnormal labs
    abnormal results | abnormal result | abnormal blood work | bad news from | labs came back | results came back | test results | lab results
    scan results | biopsy results | mri results | imaging showed | scan showed | x-ray showed | ct showed | mri showed | mri revealed | scan revealed
    tests revealed | tests showed | bloodwork showed | blood work came back | came back positive | came back negative | came back normal
    came back benign | came back clear | false positive | low platelets | elevated liver enzymes | elevated troponin | elevated white count
    high white count | low hemoglobin | low sodium | low potassium | low oxygen | o2 sats | oxygen levels | positive for
  `),
  words('condition', 'symptom', 'likely', `
    pleasantly confused | confused at night | oriented times three | alert and oriented | GCS | found the lump | found a lump | felt a lump
    feel a lump | hair shedding | shedding hair | losing one's hair | lost one's hair | losing one's sight | losing one's hearing
    losing one's memory | forgets one's name | doesn't recognize us | doesn't remember us | wanders at night | wandering at night | bed rest
    on bedrest | bedrest | unable to lift | unable to move | unable to stand | unable to swallow | unable to talk | unable to see
    couldn't walk without | couldn't talk | couldn't stand | couldn't speak | can't see | can't hear | couldn't see | couldn't hear | can't hold down
    not eating | stopped eating | won't eat | refusing to eat | failing health | declining health | health declined | bad bloods | dodgy bloods
    proper poorly | dodgy tummy | dodgy knee | dodgy hip | dodgy heart | funny turn | had a turn | had a fit | having a fit | fitting on arrival
    the runs | the trots | squits | the squits | jip | gyp | peaky | off one's food | under the doctor | waterworks trouble | women's problems
    men's problems | down there problems | plumbing problems | ticker trouble | dicky heart | gammy leg | gammy knee | clicky hip | growing pain
    stiff as a board | walks like a crab | limps | limped | twisted bowel | blocked bowel | backed up for | hasn't pooped | hasn't gone in
    tossing cookies | barfing | barfed | the spins | seeing stars | seeing double | sees double | burning up with | clammy | sweating bullets
    cold sweats | hot flash | hot and cold sweats | shivering | shivers | goosebumps and fever | breathless | out of breath | puffed | puffing
    chesty | chesty cough | barking cough | hacking cough | rattly chest | blue lips | blue around the lips | grey around the gills | limp and blue
    born blue | floppy | irritable baby | inconsolable | pulling at one's ear | tugging at one's ear | teething fever | worms | abnormal heartbeat
    skipped beats | racing heart | fluttering heart | heart flutter | heart skips | irregular pulse | weak pulse | no pulse | lost one's pulse
    pulse came back | flat line | kidneys failing | kidneys are failing | kidneys shut down | liver is failing | liver shut down
    organs shutting down | organs were failing | heart is failing | heart stopped | heart gave out | heart stopped beating | lungs gave out
    lungs filled with | fluid on one's lungs | water on the brain | fluid in one's lungs | full code | DNR | DNI | DNR/DNI | polst | code status
    new baseline | back to baseline | back to one's baseline | at baseline | not at baseline | decompensated | decompensating | circling the drain
    CTD | sick as stink | noncompliant diabetic | poor historian | total care | max assist | two-person assist | fall risk | after a fall
    after one's fall | since one's fall | had a fall | took a fall | suffered a fall | mechanical fall | unwitnessed fall | witnessed fall
    failure to thrive adult | skin tear | wounds on one's | sores on one's | bugs in one's | maggots in one's | smelled of | reeked of
    covered in feces | covered in vomit | covered in blood | blood everywhere | soaked in blood
  `),
  words('condition', 'symptom', 'possible', `
    poorly | gait | pale | pain | hurting | ache | ill | sick | unwell | weak | tired | sweating | sweats | itch | shaking | shaky | faint | sneezing
    bruises | burping | spit up | gas | nervous | numb | discharge | fluid | fluids leaking | wheeze | critical | stable | in bad shape | condition
    conditions | problem | issue | symptoms | symptom | asymptomatic | symptomatic | vitals | serious | severe | chronic | acute | suffering
    suffered | suffers from | struggling | struggles with | struggled with | battling | fighting | battle | recovered | healing | healed
    feeling better | getting better | getting worse | worsening | improving | improved | no complications | complaint | complaining of | complains of
    complained of | c/o | not doing well | doing poorly | under the weather | episode | attack of | spell | reaction | sugar | pressure | heavy | thin
    skinny | fat | big girl | weight | mobility | walker | appetite | stool | urine | smell | stench | accident in | fog | findings
    positive findings | fit | fits | code | coding | flatline | flatlined | flatlining
    a bleed | lungs are clear | clear lungs | came out clear | still clear | found blue | was blue | went blue | mottled
    keeping nothing down | slurring
  `),
  words('condition', 'symptom', 'likely', `
    seasick | carsick | travel sick | travel sickness | car sickness | airsick | morning sick | queasy | wobbly on one's | off one's legs
    off one's feet | loose motions | loose motion | motions not | giddy | giddiness | room spinning | room is spinning | room was spinning
    seeing spots | saw stars | blacking out | blackouts | blackout | keeled over | fell over | keeps falling | kept falling | falls a lot
    frequent falls | recurrent falls | fell again | third fall | second fall | fourth fall | one fall with | unsteady gait | shuffling gait
    freezes mid-step | short-winded | winded | winded climbing | puffing and panting | wheezed | wheezing fit | coughing fit | coughing fits
    coughs up | coughed up | coughing blood | coughed blood | spitting up blood | spat blood | vomits | vomits after | vomited blood | being sick
    was sick | been sick | got sick | gets sick | violently ill | violently sick | chucking up | chundered | spewing | spewed | retching
    dry heaving | upchucked | tossed one's | dicky tummy | gyppy tummy | crook tummy | gippy tummy | bad tummy | bad stomach | bad guts
    crook guts | guts ache | gutache | belly pain | bellyache | cramps | tummy cramps | tummy pain | tummy pains | tummy upset | upset tummy
    tummy trouble | sour stomach | bilious | bilious attack | trapped wind | bunged up | backed up for days | constipating | straining on the
    blood on the tissue | blood in the toilet | blood in the bowl | blood when one | blood in one's stools | blood in one's poo
    blood in one's pee | blood in one's wee | blood in one's vomit | blood in one's sputum | blood in one's eye | blood in urine | blood in stool
    blood in stools | burning when one | burning on urination | burning urine | stinging when one | urgency and frequency | leaks when one
    leaking when one | dribbles when one | wets oneself | wet oneself | wets the bed | still wets | wetting the bed | wetting herself
    wetting himself | wet himself | wet herself | soiling | accidents at night | up to pee | retention of urine | in retention | water infection
    water infections | waterworks problem | stomach virus | feeling poorly | really poorly | very poorly | dead poorly | poorly with
    poorly child | poorly baby | poorly tummy | poorly sick | feeling rough | feeling ropey | feeling crook | crook as | rough as | feeling lousy
    feeling ill | feels ill | feels unwell | feeling unwell | taken ill | took ill | falls ill | fallen ill | took sick | took poorly
    taken poorly | taken bad | took bad | laid up | laid low | bed-ridden | bedfast | confined to bed | confined to a wheelchair
    flat on one's back | couldn't get out of bed | on one's last legs | in a bad way | in a terrible state | touch and go | barely alive
    barely conscious | barely breathing | drifting in and out | in and out of consciousness | lost consciousness | loses consciousness
    losing consciousness | regained consciousness | came round | out cold | unrousable | unarousable | not responding | unresponsive to
    responds to pain | opens one's eyes to | squeezed my hand | squeezing my hand | moved one's toes | moved one's fingers | wiggled one's toes
    wiggle one's toes | woken up after | waking from | awake and talking | awake and alert | awake and asking | awake and breathing
    alert and talking | fully conscious | was conscious | is conscious | sitting up and talking | talking and laughing again | eating again
    walking again | talking again | walks again | will walk again | never walk again | learning to walk | learning to talk
    first words since | up and walking | up and about | mending nicely | mending well | healing nicely
    healing well | healing beautifully | healed up | healed beautifully | healed completely | fully healed | fully recovered
    making a full recovery | slow recovery | long recovery | recovering nicely
    recovering in hospital | recovering in the | still recovering | recuperating | recuperate | convalescing | convalescence
    convalescent | bouncing back from | on the road to recovery | off the critical list | on the critical list | critical but stable
    stable but critical | stable but serious | serious but stable | in a stable condition | in a critical condition | in a serious condition
    condition is stable | condition is critical | listed as critical | listed as stable | upgraded to fair | upgraded to stable
    upgraded to serious | deteriorating fast | deteriorated overnight | downhill fast | declining fast | declining rapidly | getting weaker
    growing weaker | getting sicker | so sick | too sick | too ill | too weak | so weak | so ill | still sick | still ill | deathly ill
    desperately ill | dangerously ill | terribly ill | incurable | inoperable | untreatable | life-limiting | life-limiting illness
    life-changing injuries | chronic pain patient | pain flare | pain flares | flare day | in a flare | bad flare | crying with pain
    crying in pain | cried in pain | howling in pain | screaming with pain | yelling in pain | doubled over | rolling in pain | wincing | winces
    wracked with pain | racked with pain | out of pain | pain score | pain level | shooting pain | shooting pains | stabbing pain
    stabbing pains | burning pain | sharp pain | sharp pains | dull ache | throbbing pain | pain in one's | pain down one's | pain under one's
    pain after | pain when | pain on | lump on one's | lump in one's | lump under one's | bump on one's | mark on one's | spot on one's
    growth in one's | growth on the | sore on one's | sores in one's | blister on one's | blisters on one's | rash over one's | rash all over
    came out in a rash | came out in spots | broke out in a rash | broke out in spots | broke out all over | spots all over | covered in spots
    covered in a rash | covered in hives | covered in bruises | covered in sores | covered in bites | covered in burns | itching all over
    itchy all over | scratching oneself | scratched raw | swelled up | swelled up like | swelling up | swollen up | blew up like a | puffed up
    eyes swelled | lips swelled | throat closing | throat closed | throat swelled | face swelled | tongue swelled | throat tightening
    throat on fire | chest felt tight | chest tightening | chest hurts | chest hurt | chest is tight | heart racing | heart pounding
    heart fluttering | heart skipping | racing pulse | thready pulse | weak heart muscle | heart rhythm | irregular heart rhythm
    irregular rhythm | abnormal rhythm | no shockable rhythm | shockable rhythm | back in rhythm | in sinus rhythm | sinus rhythm | back in sinus
    normal sinus | missed beats | ectopic heartbeat | retaining fluid | fluid retention | fluid build-up | fluid on the lung | fluid on the lungs
    fluid round one's | fluid around one's | fluid on one's | fluid in one's | water on the lungs | puffy ankles | drowned lungs | rales | rhonchi
    barely moving air | air hunger | purse-lipped | sucking in one's ribs | nasal flaring | grunting baby | apnoeic spells | stops breathing
    stopped breathing in | quit breathing | oxygen-dependent | on home oxygen
  `),
  words('condition', 'symptom', 'possible', `
    skin and bone | skin and bones | not all there | feeling off | off colour | off color | a bit off | out of sorts | run down | rundown
    worn out | knackered | hot mess | train wreck | basket case | on one's way out | end of the road | failing fast | no change | much better
    so much better | feeling great | feeling fine | doing well | doing better | doing great | good as new | given one's life back | given 50-50
    picked up a bug | caught something | coming down with | a bug | squeamish | wobbly | shaken up | shook up | banged up | beat up | roughed up
    taking a turn | declining | deteriorating | contracted | withdrawing | incidental finding | moon face | rally | rallied | rallying
  `),
  words('condition', 'symptom', 'likely', `
    stiffness | tightness in one's | bled | faints | wheezes | convulses | hallucinates | overdoses | miscarries | haemorrhages | seasickness
    bad chest | bad circulation | foot drop | wrist drop | drop foot | staring spell | staring spells | absence seizures | midline shift
    postictal | post-ictal | numb from | no cardiac activity | conscious and | conscious and talking | conscious and breathing | bag of bones
    grey and | sweating buckets | sweats buckets | drenching sweats | hot and flushed | flushed | feverish child | spiked a temp | running a temp
    burning hot | temp spiked | leaks urine when | thickened fluids | thickened liquids | pureed diet | puree diet | full hoist
    double incontinent | doubly incontinent | peg-fed | oxygen at night | concussion protocol
    in concussion protocol | out with a concussion | out with an injury | sidelined by | sidelined with | injury list | season-ending injury
    season-ending | return to play | passed a kidney stone | passed a stone | passed the stone | passing a stone | stones in one's
    growth restriction | dropped off the growth | off one's growth | below the third centile | third centile | first centile | faltering growth
    failing to thrive | not gaining weight | not putting on weight | won't take the bottle | won't feed | refusing feeds | not feeding
    poor feeder | floppy at birth | blue at birth | flat at birth | needed resus | resus at birth | awake in the night screaming | head lag
    soft spot | bulging soft spot | sunken soft spot | flat head | flat spot
  `),
  everyday('condition', `
    stroke of luck | stroke of genius | stroke of midnight | stroke of the pen | stroke of a pen | stroke of insight | stroke of bad luck | key stroke
    brush stroke | breast stroke | back stroke | swim stroke | stroke center | stroke centre | stroke certified | stroke certification
    stroke awareness | stroke awareness month | stroke support group | stroke program | stroke programme | stroke team | stroke unit staff
    stroke coordinator | comprehensive stroke center | primary stroke center | thrombectomy-capable stroke center | heart attack on a plate
    migraine-inducing sale | pain in the neck | pain in the butt | pain in the ass | growing pains of | pain point | pain points
    pain management specialist | pain management clinic | pain management physician | at pains | pain au chocolat | no pain no gain
    bread for gluten intolerant | fever pitch | cabin fever | gold fever | world cup fever | football fever | playoff fever | march madness fever
    dance fever | spring fever | baby fever | hay fever season | fever clinic | rash decision | rash of | rash of thefts | rash judgment
    in good condition | mint condition | air condition | terms and conditions | weather conditions | road conditions | working conditions
    conditions apply | condition of employment | under the condition | on the condition | on condition of anonymity | conditions of participation
    conditions of coverage | market conditions | housing conditions | living conditions | snowy conditions | icy conditions | hazardous conditions
    conditions of use | gas station | gas prices | gas card | natural gas | gas bill | step on the gas | sugar cookies | sugar free | brown sugar
    blood pressure check | blood pressure screening | blood pressure clinic | blood pressure monitor | blood pressure cuff | peer pressure
    under pressure | high pressure sales | pressure washer | pressure cooker | no pressure | water pressure | air pressure | fit for | fit in
    fits in | fits your | fit your | fits you | fit you | fit into | fits into | good fit | great fit | perfect fit | right fit | best fit
    fit and healthy | fit bit | see fit | fits all | get fit | stay fit | keep fit | physically fit | dress code | zip code | area code
    code of conduct | promo code | discount code | qr code | bar code | source code | building code | coupon code | code word | access code
    billing code | billing codes | diagnosis code | diagnosis codes | medical coding | coding certification | coding specialist | coding class
    coding camp | learn coding | tax code | country code | postal code | gift code | pass code | color-coded | colour-coded | code red alert system
    code of ethics | critical thinking | critical care nurse | critical care team | critical care nurses | critical care medicine
    critical access hospital | critical role | critical need | critical part | critical to | critical access | critical shortage | critical importance
    critical that | serious about | serious inquiries | stable internet | stable housing | stable job | stable income | horse stable
    acute care hospital | acute care | acute care facility | acute care nurse | heavy traffic | heavy rain | heavy snow | heavy lifting | heavy heart
    heavy hearts | sick leave | sick day | sick days | sick pay | sick time | sick of | sick and tired | sick and tired of | sick beats | sick call
    call in sick | calls in sick | called in sick | sick visits | sick visit | sick child visits | care for the sick | that's sick | tired of
    weak in the knees | blind date | blind spot | blind eye | blind faith | blind taste test | double-blind | window blinds | snow blind | blind study
    deaf ears | tone deaf | deaf community | deaf culture | itching to | ache for | nervous system | problem solving | problem solver | no problem
    the problem with | problem with the parking | issue of | latest issue | this issue | back issue | summer issue | spring issue | fall issue
    winter issue | at issue | weight room | weight training | weight off my shoulders | pull one's weight | worth its weight | weight loss program
    weight loss clinic | weight loss challenge | weight loss surgery center | fat chance | low-fat | fat free | full-fat | pale ale
    pale in comparison | thin ice | thin air | thin line | thin crust | seizure of | search and seizure | asset seizure | seizing the day
    seizing the opportunity | drug seizure | coughing up money | cough up | cough drops | cough syrup aisle | bleeding edge | bleeding heart
    hives of activity | bee hives | honey bee hives | shaking things up | shaking hands | battle of | battle ready | battle ground | battling the
    struggling with the | struggling financially | struggling restaurants | fighting for you | fighting for your | fighting for our | fighting chance
    allergy season | allergy clinic | allergy specialist | allergy shots clinic | allergy testing | allergic to mondays | collapsed building
    market collapsed | collapsed bridge | sneezing season | symptom checker | symptoms include | symptoms may include | symptoms of
    signs and symptoms | what are the symptoms | if you have symptoms | drug side effects | disability awareness | disability insurance
    disability benefits | disability rights | disability services | disability parking | disability office | americans with disabilities act
    disability awareness month | disabled list | handicapped parking | disabled parking | disabled access | handicapped accessible
    medical condition questions | medical emergency dial | medical emergency call | reaction video | reaction time | gut reaction | chain reaction
    mixed reactions | episode of | new episode | this episode | podcast episode | latest episode | season finale episode | fatigue mats
    alarm fatigue | pandemic fatigue | donor fatigue | compassion fatigue | chronic shortage | chronic understaffing | chronic lateness
    suffered losses | recovered funds | critical mass | serious business | healing garden | healing gardens | healing environment | healing hands
    healing power | healing powers | the healing power | healing touch | healing arts | healing ministry | healing place | healing music
    deaf to | itching for | itching to go | growing pains and | growing pains as
        funny turn of phrase | touch and go landing | out of the woods and | swelling crowd | swelling crowds | bald eagle | lost voice mail
    collapsed boxes | cough into | cover your cough | cough etiquette | headache for drivers | what a headache | long-winded
        fainted at the price | sore winner | frail argument
  `),
]
