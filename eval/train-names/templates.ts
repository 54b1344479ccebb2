/**
 * Sentences of our own, with blanks for names: the language of clinics' posts, replies and notes, which the open data sets lack.
 * `{F}` first name, `{L}` last name, `{N}` first and last name, `{I}` initial; all are people unless they stand in `[ORG …]`, `[LOC …]`, `[MISC …]`.
 * `{E}` is an eponym's name, `{G}` a drug, `{C}` a condition, `{A}` age and sex, `{T}` a title, `{D}` a day, `{M}` a month; none of them is a person.
 */
import { ALONE, BESIDE } from '../../src/detect/names/eponyms.js'
import { BRANDS, STEMS } from '../../src/detect/names/things.js'
import type { Labelled, Text } from './corpus.js'
import type { Origin } from './origins.js'
import { pick, type Random } from './random.js'

const TEMPLATES = `
{F} rang the bell today!
Little {F} took her first steps this week
Please welcome baby {F}, 7 lbs 2 oz
Meet {F}, our patient of the month
Meet {N}, who walked out of rehab on his own two feet
So proud of {F} for finishing her last round
so proud of {f} for finishing her last round
Happy birthday {F}!!
happy birthday {f}, you are our favourite
Thank you {F} for your kind words.
Thank you so much {F}! We loved having you.
Hi {F}, we are sorry to hear this.
Hello {F}, thanks for reaching out to us.
Dear Mr. {L}, thank you for your review.
Dear Ms. {L}, we appreciate the feedback.
{F}, thank you for the five stars!
{F}, {F} and {F} all graduated from physical therapy today.
{F} and {F} welcomed twins on {D}.
Mr. {L} came back for his check.
Mrs. {L} told us the soup was too salty, again.
mrs {l} told us the soup was too salty
mr {l} in room 4 pulled out his line again
miss {f} won bingo tonight
Miss {F} won bingo tonight
ms {l} is 92 and still dancing
Shoutout to {f} who beat the flu and came back to class
Shoutout to {F} {I}. who came all this way
{F} {I}. says her knee feels like new.
{I}. {L}, 54, was seen for chest pain.
{I}.{I}. was our toughest case this year
Patient {N}, 45, presents with shortness of breath.
Patient: {N}
Patient name: {N}
Name: {L}, {F}
{L}, {F} seen in clinic on 03/04 for follow up
{N} is a 67-year-old man with type 2 diabetes.
{N} (MRN 448812) was admitted with pneumonia.
What dose of metformin should {N} take with an eGFR of 38?
Please summarise the labs for {N}, born 04/12/1961.
Can {F} {L} drink alcohol while taking metronidazole?
My patient {N} lives at 14 Oak Lane and has asthma.
Is it safe to give {F} ibuprofen after surgery?
Discharge instructions for {N}: rest and fluids.
Dr. {L} saw {N} on {D} and ordered an MRI.
Referred by Dr. {F} {L} to cardiology.
Dr. {L} and her team did a wonderful job.
Dr {L} is out this week.
dr {l} will call you back
Please welcome Dr. {N} to our practice!
{N}, MD, joins our cardiology team.
{N}, RN, received the award for nursing excellence.
{N}, PT, DPT and {N}, OTR/L lead the class.
Nurse {F} stayed past her shift to hold his hand.
Our hygienist {F} has been with us for ten years.
Congratulations to {F} on ten years with us!
Congrats to {N} and {N} on their new baby boy.
Coach {L} is back on the field after his ACL repair.
Officer {L} is recovering at home.
Councilwoman {L} visited the new wing.
Rabbi {L} led the service for residents.
Father {F} will say Mass in the chapel at 10.
Sister {F} {L} founded the school of nursing.
Chief {L} thanked the crew.
Uncle {F} is doing better.
Grandma {F} is home from the hospital
my aunt {f} just got her results back
My daughter {F} loves coming here.
my son {f} hates needles
Her husband {F} never left her side.
his wife {F} called the front desk
their son {F}, 6, has leukemia
{F}'s mom brought cookies.
{F}'s surgery went well.
{f}'s surgery went well
Get well soon {F}
get well soon {f} ❤️
Prayers for {F} and the whole {L} family.
prayers up for {f} and her family
Rest in peace {N}, you will be missed.
The {L} family would like to thank everyone.
Remember {F} from last summer? She is back!
Guess who is back? {F}!
Look at {F} go!
{F} got her braces off!!!
{F} just finished Invisalign and look at that smile
{F} came in for a cleaning with Dr. {L}.
{F}, age 9, broke his arm at recess.
{F} ({I}.) is doing great.
{N} told us: "I can finally sleep again."
"I can finally run again," said {N}.
"We were scared," {L} said.
says {N}, who was treated here last spring.
according to {N}, a spokesman for the hospital.
{N} of Springfield was the first baby of the year.
{N} , who turned 100 on {D} , credits her garden.
Resident {N} celebrated with cake.
We lost our sweet {F} this morning.
{F} passed away on {D}.
Ms. {N} called and wants her records.
Mr. and Mrs. {L} donated the piano.
Señora {L} trajo flores.
Madame {L} asked for the window seat.
Herr {L} kommt am Montag.
Posted by {F}
- {F}, office manager
Written by {N}
Photo by {N}
By {N}
Reviewed by {N}, MD
With love, {F}
Sincerely, {N}
Call {F} at the front desk with questions.
Ask for {F} when you call.
Email {F} {L} for details.
Our team: {N}, {N}, {N} and {N}
Speakers: {N}; {N}; {N}
{N} - chair
{N} – Board Member
TEAM {F}
GO {F} GO
{N} wins regional award
{N} beat {N} 6-3 6-2 in the first round.
1. {N} ( Kenya ) 2:09:11
{L} scored twice as the hosts won.
{L} , who scored twice , was named man of the match .
President {L} met Prime Minister {L} on {D}.
{N}, the actor, revealed his diagnosis.
{N} reveals breast cancer diagnosis
Why {N} stopped drinking
RT {N} is trending
omg {f} is in the er again
pray for {f} yall
lol {f} you are the worst
just saw {f} at the store
me and {f} going to the movies
happy bday {f}!!
i miss {f} so much
{f} and {f} are coming over tonight
went to see {f} {l} tonight
{f} {l} is a legend
{f} {l} was my doctor
thank you dr {f} {l}
{f} {l}, 34, admitted {D} with abdominal pain
bed 4 {l} needs his meds
room 12 is {l}, watch out
pt {l} refused meds again
Pt {L} refused meds again
{L} in bed 7 is asking for pain meds
We treated {F} for a broken wrist
we treated {f} for a broken wrist
Do not tell {F} I said this
I told {F} to floss.
ask {F} how her root canal went
Because of {F}, we added a ramp.
Whether it is {F} or {F} at the desk, you will be greeted.
For {F}, that meant six weeks in a cast.
After her stroke, {F} could not speak.
When {F} arrived, his sugar was 480.
Then {F} said the funniest thing
With {F} in remission, the family is planning a trip.
{F} is cancer free
{F} is home!
{f} is home!
{F} weighed just 2 pounds when she was born.
Everyone say hi to {F}
Say hello to our newest little patient, {F}!
Baby {F} arrived at 3:14 a.m.
Baby boy {L} and mom are doing well.
Twins {F} and {F} are out of the NICU.
Big hugs to {F} today.
Ms. {F} and Mr. {F} were crowned king and queen.
[ORG {L} Family Dental] is open on {D}.
[ORG {L} & {L} Orthodontics] has a new look.
[ORG {L} Medical Center] welcomed its first patients.
Visit us at [LOC {L} Street] and [LOC {L} Avenue].
We are at 120 [LOC {L} Road], next to the bank.
Meet us in the [ORG {L} Breast Imaging Pavilion].
The [ORG {N} Cancer Center] opens in {M}.
The [ORG {N} Foundation] gave us a grant.
The [ORG {F} {L} Memorial Fund] supports research.
Join the [MISC {N} Memorial Lecture] on {D}.
The [MISC {L} Award] goes to our nurses.
She won the [MISC {L} Prize] in {M}.
[ORG St. {F} Hospital] is hiring nurses.
[ORG St. {F}'s] is hiring nurses.
[ORG {L} Elementary School] sent cards.
[ORG {L} University] researchers found a link.
[ORG {L} Hall] rooms are on the second floor.
[LOC {L} County] saw ten new cases.
[LOC {L} Park] is lovely in {M}.
[LOC Lake {L}] is closed for swimming.
[LOC Mount {L}] hike is on {D}.
New hours for the [ORG {L} Clinic].
[ORG {L} Wing], third floor
The [ORG {L} Institute] for Health says so.
Symptoms of [MISC {E}'s disease] include tremor.
[MISC {E} syndrome] is rare.
[MISC {E}'s] affects one in a hundred people.
Living with [MISC {E}'s]
His [MISC {E} score] was 9.
We placed a [MISC {E} catheter].
What is [MISC {E}'s palsy]?
A positive [MISC {E} sign] was noted.
[MISC {E} test] results are back.
How to spot [MISC {E} disease] early
[MISC {E}'s Disease] Awareness Month
Ask your doctor about [MISC {E}'s thyroiditis].
A clamp after {E}, a [MISC {E} retractor] and a [MISC {E} tube].
[MISC {L} syndrome] and [MISC {L}'s disease] are rare.
The [MISC {L} procedure] takes two hours.
Schedule Your Visit Today
Open House This {D}
Five Tips For Better Sleep
What To Expect At Your First Visit
How We Keep You Safe
Hope for Families
Grace period ends {M} 1.
Will you join us in {M}?
Mark your calendar for {D}.
Bill pay is now online.
May is Mental Health Month.
April showers bring spring allergies.
Faith and health fair on {D}.
Joy in every visit.
Chase away the winter blues.
Medicare Part D enrolment ends on {D}.
Ask about Medicare Part B.
Summer camp for kids with asthma
Hope you feel better!
Will this hurt?
Art therapy on {D} at 2
Rich in fiber and low in fat
Drew blood twice today
Sue is not what we want, care is
Christian values guide our work.
Rose Garden tours on {D}
Daisy Award nominees for {M}
The Magnolia Room is booked.
Happy {D} from all of us!
See you {D}!
Flu shots start {D}, {M} 3.
#BreastCancerAwareness starts in {M}
Botox special this {D}
Invisalign open house {D}
Our Patient Portal is down until {D}.
Blue Cross and Delta Dental accepted
Friends and Family Day is {D}.
Happy Mother's Day
Happy New Year
Good Morning
Good morning, friends!
Thank You Nurses
Merry Christmas everyone
Wear Pink on {D}
Call Us Today
HAPPY {D} EVERYONE
FREE SCREENINGS ALL {M}
NOW HIRING NURSES
we are closed {D}
mark your calendars
will you be there
hope to see you there
may the odds be with you
grace under pressure
miss you all
we miss our patients
dr visits are free
ms patients are welcome
ms can cause fatigue
The {L} family sent cupcakes to the nurses.
Our thanks to the {L} family and to {F} for the quilts.
The {L} sisters sang carols in the lobby.
Happy anniversary to {F} and {F}!
tell {f} i said hi
{f} made the honor roll again
{F} sends her love from the rehab gym.
HAPPY BIRTHDAY {F}
WELCOME BACK {F} AND {F}
A big thank-you to {N} for the books.
Volunteers {F} and {F} sorted coats all morning.
Guests of honor were {N} and her brother {F}.
I asked {F}, {F} and {F} to bring their charts.
{I}.{I}.{I}. was seen again today.
{I}.{I}., 34, has a new cough.
We saw {I}.{I}. in the clinic on {D}.
Patient {I}.{I}. tolerated it well.
{I}.{I}. called twice about her refill.
The F.D.A. and the C.D.C. agree.
Our E.R. opens at 7 a.m.
The O.R. team and the U.S. team met.
rip {f}
{f}, {f} and {f} painted the mural
who can cover for {f} this weekend
Our interpreter, {N}, speaks four languages.
Yesterday, {F} walked forty steps.
the doctor told {f} {l} to rest
no one makes me laugh like {f}
{f}'s dad fell off a ladder
Congratulations, {F}; you earned it.
Story time with Miss {F} is at noon.
Let us know if {F} has a fever.
{L}, the goalkeeper, tore a ligament.
In the chair today: {F}, who chose the purple bands.
CPR and AED class on {D}
Roasted broccoli with garlic and rosemary
Tomato Soup With Basil and Herbs
Ginger, mint and parsley are easy to grow.
Take your Metformin with food.
Ask about Semaglutide and Lisinopril.
Gauze, tape and gloves are in the cart.
The BRCA1 and MLH1 genes were tested.
Celiac disease and lupus run in families.
We moved here from [LOC {L}].
My address is 14 [LOC {L} Street], [LOC {L}].
Meet me at [ORG {L} and {L}].
[ORG {L}, {L} and {L}] is a law firm.
[ORG {L} Inc] makes insulin pumps.
[ORG {L} Pharma] opened a plant in [LOC {L}].
The [MISC {L} sign] and the [MISC {L}-{L} test] are old.
Chief complaint: back pain
Nurse Practitioner Week starts {D}
Baby Steps and Little Movers classes
Major surgery takes planning.
General Surgery, Private Rooms, Patient Advocates
{A} {N} hx of {C}, seen by Dr. {L}, now with {C}
{A} {N} w/ {C} on {G}, next step?
{N} {A} {C}, {G} vs {G}?
{N}, {A}, MRN 4417720, {C}, start {G}?
{N} MRN 882190 DOB 03/14/1958 {C}
{N} DOB 7/2/81 asks about {G} and {C}
pt {N} {A} on {G}, K 5.4, hold {G}?
pt {l} in bed 3 with {C}
pt {l} c/o {C} overnight, gave {g}
pt {l} keeps asking for {g}
Pt {L} s/p {C}, d/c today
Pt {N} ({A}) admitted with {C}
{L} {A} {C}, on {G} and {G}
{F} {A} {C} {G} dose
room 9 Mr {L} {C} again
rm 214 mrs {l} wants {g}
bed 6: {L}, {C}, {G} 20 mg daily
ICU 4 {L} on {G} drip
{l} in 302 refused {g}
ugh {l} is back again with {C}
can someone check on {l} in 12
{G} dosing for {N}, weight 61 kg
Is {G} safe for {N} with {C}?
Can I give {N} {G} with {C}?
management of {C} in {N}, {A}, allergic to {G}
dose of {G} for {F} {L}, CrCl 28
{N} at [ORG Mercy General] with {C} and {C}
{N} from [LOC Toledo], {A}, {C}, lives alone
{N}'s labs: Na 128, K 3.1, {C}
Letter for {N} about {C}
Summary for {N}: {C}, {C}, on {G}
interpret ABG for {N} with {C}
Referral: {N}, {A}, {C}, from Dr. {N}
Dr. {L} wants {G} for {N}
{N} last seen 02/11 by Dr {L} for {C}
{N} (ph 555-0144) needs refill of {G}
{N} and {C}: should we stop {G}
{I}. {L} {A} {C}
Med list for {N}: {G}, {G}, {G}
{N} post op day 2, {C}, transfuse?
{C} after {G} in {N} ({A})
{N} insurance ID 88213 prior auth {G}
{F}, {A}, has {C}, what can mom {F} do
{G} vs {G} in {C}
{G} and {C} risk
Does {G} interact with {G}?
Best treatment of {C} in {A}
{G} dose in {C}
{C} guideline first line
{C} vs {C}
{G} after {G} interval
{A} with {C} on {G}, {G} and {G}
{A} with {C} and {C}, add {G}?
{E} criteria for {C}
{C} with {G} allergy
{G}, {G}, and {G} for {C}
{C} workup: labs, CT, MRI
switching from {G} to {G}
Coverage of {G} under Medicare Part B
Side effects of {G} include {C}.
Ask your doctor if {G} is right for you.
Talk to your pharmacist about {G} and {G}.
{G} can cause {C}.
We now carry {G} and {G}.
{G} is here!
{G} 20 mg daily, {G} 5 mg at night
on {G} since {M}
Thanks {F}!
Thanks {F}
Thank you {F}
Thanks so much, {F}. We will see you at the next one.
Thank you, {F}, this made our day
Thanks for the kind review, {F}!
Hi {F}! So glad you liked the team.
Hey {F}, we hear you.
{F}, we are sorry about the long wait.
Sorry to hear that, {F}.
{F} {I}. left us a kind note
Way to go, {F}!
Great job {F} 👏
Little {F} is a fighter
little {f} went home today
Little {F} got her hearing aids
our sweet {f} had her last chemo today
{f} finally got his cast off
{F} finally got his cast off
This is {F}. {F} has {C}.
Our {F} is six months in remission.
{F} came in with {C}.
{F} came to us after a fall.
{F} was born at 26 weeks.
When {F} first came in, she could hardly walk.
Next up: {F} and her {C}.
After 61 days in the NICU, {F} goes home
{F} lost forty pounds with our program
It took {F} three tries to quit smoking.
the pt in 204, {f} {l}, has {C}
{f} from billing says hi
{F} from the front desk says hi
{F} at the desk, {F} in the lab and {F} in the kitchen
our tech {F} and our nurse {F} are the best
had to sedate {l} again
guess what {l} did in the waiting room
not naming names but {f} {l} is back
{F}'s {C} is under control
{F}'s last day of chemo!
Join us in thanking {N}, {N} and {N}.
{T} {L} is home from the hospital.
{T} {L} had his knee done here.
We thank {T} {L} for the visit.
{T} {N} is recovering at home.
{T} {L} , who rang the bell
Our neighbor {T} {L} has {C}.
A room for {T} {L}, please
Cards for {T} {F} and {T} {L} are at the desk.
Our Servicemembers and Veterans deserve care.
The GI Bill and the Forever Act
A Veteran or Servicemember may apply online.
Caregivers, Dependents and Beneficiaries can enroll.
Members, Enrollees and Applicants must sign Form 10.
Walk-Ins Welcome
Raffle and cake at four
Bingo, Crafts and Karaoke in the lounge
`.trim().split('\n')

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'today', 'tomorrow']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const DRUGS = words(`
  metformin lisinopril atorvastatin amlodipine furosemide spironolactone metoprolol losartan omeprazole sertraline gabapentin prednisone warfarin apixaban heparin enoxaparin
  vancomycin cefepime ceftriaxone amoxicillin azithromycin albuterol insulin glargine levothyroxine methotrexate adalimumab rituximab tamoxifen letrozole carboplatin morphine
  oxycodone fentanyl ketamine propofol midazolam haloperidol quetiapine olanzapine lithium lamotrigine valproate levetiracetam carbidopa levodopa donepezil sumatriptan ondansetron
  famotidine digoxin amiodarone diltiazem clopidogrel ticagrelor semaglutide empagliflozin colchicine allopurinol alendronate denosumab tamsulosin finasteride testosterone
  estradiol naloxone buprenorphine methadone nicotine`)
const CONDITIONS = `
  CHF,COPD,afib,NSTEMI,DVT,PE,CKD stage 3,ESRD on HD,UTI,ESBL UTI,C diff,MRSA,DKA,T2DM,HTN,HLD,GERD,GDM,OSA,BPH,PTSD,ADHD,MS,ALS,RA,SLE,HIV,hep B,AKI,SOB,chest pain,back pain,fever,
  sepsis,pneumonia,cellulitis,asthma,migraine,migraines with aura,stroke,TIA,seizures,syncope,hyponatremia,hyperkalemia,anemia,neutropenia,cirrhosis,ascites,pancreatitis,gout,
  lupus,psoriasis,eczema,shingles,COVID,flu,croup,RSV,strep throat,ear infection,hip fracture,knee replacement,torn ACL,rotator cuff tear,breast cancer,colon ca,prostate cancer,
  lymphoma,leukemia,melanoma,depression,anxiety,bipolar disorder,schizophrenia,dementia,delirium,insomnia,neuropathy,endometriosis,PCOS,preeclampsia,placenta previa,infertility,
  IVF cycle 2,Crohn's disease,Crohn's flare,Parkinson's disease,Parkinson's,Bell's palsy,Graves disease,Hashimoto's,Raynaud's,Down syndrome,Lyme disease,Ramadan fasting,
  Foley catheter,Wells score 4,Child-Pugh B`.split(',').map((words) => words.trim())
/** Age and sex, as charts have them. */
const AGES = ['F', 'M', 'yo F', 'yo M', 'yoF', ' y/o male', ' y/o female', 'yo woman', 'yo man', ' yo', ' year old female', '-year-old man', ' y.o. F']
const TITLES = words(`Major Captain Colonel Lieutenant Lt. Sergeant Sgt. Corporal Private Deputy Detective Officer Trooper Sheriff Chief Judge Justice Senator Mayor Governor
  Councilman Councilwoman Alderman Pastor Reverend Rev. Father Brother Sister Bishop Rabbi Imam Deacon Coach Principal Nurse Midwife Uncle Aunt Grandma Grandpa Auntie Professor Prof. Sir Lady`)
/** Brands and generic names are made up of such beginnings, with the brands' endings or the stems of generic names. */
const SYLLABLES = words('ab ac al am an ar bel ben bri cal car cel cor dal del der el en ev fal fin for gal hex im in jan kal kes lam len lor lu mav mel mir nex nu ol or pan pre qual ra rel riv sal ser sim tal tec tre ul vel ver vi xal zel zo')
const ENDINGS = words('a ia ix ex ra za eza iq ity yo da va o ena ica ivo axa elda ensa esto umet ance')

function drug(random: Random): string {
  const draw = random()
  const name =
    draw < 0.4 ? pick(random, DRUGS)
    : draw < 0.6 ? pick(random, [...BRANDS])
    : `${pick(random, SYLLABLES)}${random() < 0.6 ? pick(random, SYLLABLES) : ''}${draw < 0.85 ? pick(random, STEMS) : pick(random, ENDINGS)}`
  return draw >= 0.85 || (draw >= 0.4 && draw < 0.6) || random() < 0.4 ? capital(name) : name
}

function capital(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase())
}

/** Every template filled in `times` times with names of all origins. */
export function fillTemplates(random: Random, origins: readonly Origin[], times: number): Text[] {
  const texts: Text[] = []
  for (let round = 0; round < times; round++) {
    TEMPLATES.forEach((template, n) => texts.push({ id: `own-${n}-${round}`, ...fill(random, template, pick(random, origins)) }))
  }
  return texts
}

function fill(random: Random, template: string, origin: Origin): { text: string; spans: Labelled[] } {
  let text = ''
  const spans: Labelled[] = []
  let open: { label: string; start: number } | undefined
  for (const [, begin, blank, rest] of template.matchAll(/\[(LOC|ORG|MISC) |\{(\w)\}|(\]|[^[\]{}]+|.)/g)) {
    if (begin) open = { label: begin, start: text.length }
    else if (rest === ']' && open) {
      spans.push({ label: open.label, start: open.start, end: text.length })
      open = undefined
    } else if (blank) {
      const start = text.length
      text += word(random, blank, origin)
      const joined = spans.at(-1)
      if (open || !/[FLNIfl]/.test(blank)) continue
      // First and last name, "Maria L", "J. Ito" are one person.
      if (joined?.label === 'PERSON' && /^[ .]{1,2}$/.test(text.slice(joined.end, start))) spans[spans.length - 1] = { ...joined, end: text.length }
      else spans.push({ label: 'PERSON', start, end: text.length })
    } else text += rest ?? ''
  }
  return { text, spans }
}

function word(random: Random, blank: string, { first, last }: Origin): string {
  const one = (list: readonly string[], other: readonly string[]): string => pick(random, list.length > 0 ? list : other)
  switch (blank) {
    case 'F': return one(first, last)
    case 'L': return random() < 0.06 ? `${one(last, first)}-${one(last, first)}` : one(last, first)
    case 'f': return one(first, last).toLowerCase()
    case 'l': return one(last, first).toLowerCase()
    case 'N': return `${one(first, last)} ${word(random, 'L', { first, last })}`
    case 'I': return pick(random, [...'ABCDEFGHIJKLMNOPRSTVWYZ'])
    case 'E': return pick(random, random() < 0.5 ? [...ALONE] : [...BESIDE]).replace(/^./, (letter) => letter.toUpperCase())
    case 'G': return drug(random)
    case 'g': return drug(random).toLowerCase()
    case 'C': return pick(random, CONDITIONS)
    case 'T': return pick(random, TITLES)
    case 'A': return `${1 + Math.floor(random() * 95)}${pick(random, AGES)}`
    case 'D': return pick(random, DAYS)
    default: return pick(random, MONTHS)
  }
}
