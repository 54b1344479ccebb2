/**
 * Sentences of our own, with blanks for names: the language of clinics' posts, replies and notes, which the open data sets lack.
 * `{F}` first name, `{L}` last name, `{N}` first and last name, `{I}` initial; all are people unless they stand in `[ORG …]`, `[LOC …]`, `[MISC …]`.
 * `{E}` is an eponym's name, `{D}` a day, `{M}` a month; neither is a person.
 */
import { ALONE, BESIDE } from '../../src/detect/names/eponyms.js'
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
`.trim().split('\n')

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'today', 'tomorrow']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

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
    case 'D': return pick(random, DAYS)
    default: return pick(random, MONTHS)
  }
}
