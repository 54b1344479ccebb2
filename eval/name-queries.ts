/**
 * Short clinical queries, replies and posts of our own, names in braces: a check on the language of clinics, which the open data
 * sets lack. They are in no training; the sentences that are (`train-names/templates.ts`) are by the same hand.
 */
import type { Text } from './train-names/corpus.js'

const SENTENCES = `
78F {Maria Lopez} hx CHF, seen by Dr. {Chen}, now SOB x3d, BNP 900, start furosemide?
64M {Darnell Whitaker} s/p CABG 2019, EF 35%, can I add spironolactone with K 4.9
{Aisha Rahman} 34yo G2P1 at 28 weeks, GDM, metformin vs insulin
45 y/o male {Tomasz Zielinski} with new onset afib, CHADS2-VASc 1, anticoagulate?
pt {Hector Villanueva} DOB 4/12/1956 MRN 0039211 on warfarin INR 5.2 no bleed what to do
{Linh Tran}, MRN 774120, ESRD on HD MWF, vancomycin dosing
Is apixaban ok for {Gerald Pruitt} (CrCl 22) who weighs 58 kg?
dosing of enoxaparin for {Keisha Monroe} BMI 52 at Mercy General
{Rosa Delgado-Pham} 71F metastatic colon ca FOLFOX neuropathy duloxetine dose
Follow up on {Vikram Patel}'s MRI from 3/3 showing 4mm meningioma
best next step for {Oluwaseun Adeyemi}, 58, hypertensive urgency 210/118 no symptoms
68 yo {Bjorn Halvorsen} Parkinson's disease hallucinations on levodopa, quetiapine?
my patient {Svetlana Morozova} lives at 221 Maple Ave Tulsa, A1c 11, needs CGM
Discharge plan for {J. Okonkwo} after NSTEMI: ASA, ticagrelor, atorvastatin
What antibiotic for {Nguyen} in bed 12 with Foley and ESBL UTI
pt {nguyen} refusing lovenox, ambulating
Mrs. {Abernathy} 88F fall on Eliquis, CT head negative, reverse?
Ms. {Tran} is calling about her Humira refill
{David Kim} 23M testicular torsion, OR with Dr. {Rosenthal} tonight
Summarize echo for {Patricia O'Leary} from Cleveland, email poleary@mail.com
Can {Fatima Al-Sayed} breastfeed while on sertraline 100 mg?
19F {Chloe Bennett} Crohn's flare, on Remicade, C diff positive
Referral from Dr. {Amit Desai} for {Helen Kowalski}, 66F, hoarseness x6wk, smoker
{Marcus Bell} 52M with Bell's palsy and Lyme titer pending
{Ruth Graves} 40F Graves disease methimazole vs RAI
Write a letter for {Emmanuel Osei} (phone 555-201-9987) excusing him from work for COVID
{Yuki Tanaka} 30F migraines w aura, OCP contraindicated?
{Sanjay Gupta} 61M, last seen 02/11 at St. Luke's, CKD 3b, SGLT2 choice
what is the max dose of gabapentin for {Lucille Fontaine} age 82
interpret ABG for {Tyrone Jackson}: 7.21/68/54/27
{Dmitri Volkov} needs prior auth for Dupixent, insurance ID XKJ99201
{Ana} 6F asthma exacerbation albuterol neb dose
27F {Priyanka} IVF cycle 2, OHSS risk
{Mohammed Al Farsi}, 55M, Ramadan fasting with basal-bolus insulin
hep b serologies for {Mei-Ling Chou} HBsAg+ HBeAg- ALT 22 treat?
management of hyponatremia Na 118 in {Walter Grimes}, 77M, lives on Oak St in Dayton
{Ingrid Solberg} - post op day 2 THA, hgb 7.1, transfuse?
{Ethan} 8M ADHD on Concerta, mom {Danielle} asks about growth
lisinopril cough alternatives
Janumet vs Jardiance in CKD stage 3
Wells criteria for PE
Centor score 3 adult, amoxicillin dose
Ozempic and gastroparesis risk
Does Entresto interact with Lasix?
Tylenol dosing in cirrhosis Child-Pugh B
Best statin after NSTEMI per AHA guidelines
Ranson criteria vs BISAP
Zosyn vs Cefepime for Pseudomonas HAP
Hashimoto thyroiditis TSH goal pregnancy
Duke criteria endocarditis Staph aureus 1 of 2 bottles
Lovenox bridging Coumadin mechanical valve
Medicare Part B coverage of Prolia
Shingrix after Zostavax interval
Thanks {Deb}! We appreciate you.
Hi {Tamika}, we are so sorry to hear about your wait.
Thank you {Rhonda} for trusting us
Thanks so much, {Eileen}. See you soon
{Marjorie}, we are glad you liked the new lobby.
Dear {Quentin}, thank you for your feedback
pt {okoro} in 12b threw his tray again
room 4 Mr {Okafor} wants his pain meds
little {Amara} finished chemo today
Little {Soraya} got her cochlear implants turned on
so proud of {braxton} for getting his shot without crying
{Delphine} lost 40 pounds in our program!
{Ibrahim} came to us with a torn rotator cuff.
When {Lorenzo} first walked in, he could barely turn his head.
Congrats to {Thuy} on finishing radiation!
Meet {Arjun}. He was born at 26 weeks.
This is {Wendell}. {Wendell} has diabetes.
We can't wait for {Kaylee}'s braces to come off
omg {tiffany} from billing just told me the pt in 204 died
ugh {hendricks} is back in the er for opioids, third time
{Stavros} and {Eleni} welcomed a baby girl at 4:02 am
Happy 95th birthday {Beatrix}!! She loves bingo and her new hip
Patient of the month: {Gwendolyn}
{Omari} was discharged today after 61 days in the PICU
Pray for my coworker {Jolene}, her biopsy is tomorrow
Great job today, {Mateus}! Six weeks after ACL surgery and already jogging.
{Zainab K}. left us 5 stars
Huge thanks to {Rosalind Achebe} and {Piotr} from the rehab team
our patient {Cassius} brought donuts
{Winifred} says our hygienist {Tova} is the best
`.trim().split('\n')

/** The sentences without braces, as labelled texts. */
export const QUERIES: readonly Text[] = SENTENCES.map((sentence, n) => {
  const parts = sentence.split(/[{}]/)
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length)
  const spans = parts.flatMap((part, i) => (i % 2 === 1 ? [{ start: starts[i]!, end: starts[i]! + part.length, label: 'PERSON' }] : []))
  return { id: `query-${n}`, text: parts.join(''), spans }
})
