import { everyday, words } from '../list.js'

export const therapy = [
  words('treatment', 'therapy', 'certain', `
    ABA therapy | adjuvant chemo | adjuvant therapy | aquatic therapy | art therapy session | brachytherapy | cancer treatment | cancer treatments
    car t-cell therapy | CAR-T | cardiac rehab | cardiac rehabilitation | chemo | chemo infusion | chemo treatment | chemo session | chemotherapy
    chemoradiation | chest physio | chest physiotherapy | constraint-induced therapy | exposure therapy | emdr | emdr therapy
    family therapy sessions | feeding therapy | gamma knife | gene therapy | hormone replacement therapy | hrt | hormone therapy | hormone blockers
    puberty blockers | hospice | in hospice | on hospice | palliative | palliative care | palliative sedation | immunosuppression | inpatient rehab
    cyberknife | low-dose radiation | maintenance chemo | neoadjuvant | neoadjuvant chemo | occupational therapy | oral chemo | intrathecal chemo
    hipec | immunotherapies | targeted therapy | physical therapy | physiotherapy | play therapy | proton therapy | proton beam therapy
    psychotherapy | pulmonary rehab | pulmonary rehabilitation | radiation therapy | radiation treatment | radiation treatments | radiotherapy
    radioactive iodine | speech therapy | sbrt | stroke rehab | TMS | TMS therapy | transcranial magnetic stimulation | vestibular therapy
    vestibular rehab | vision therapy | pelvic floor therapy | pelvic floor physical therapy | post-op rehab | gait training | lymphoedema therapy
    cognitive behavioral therapy | cognitive behavioural therapy | cbt | dbt | dialectical behavior therapy | talk therapy | grief therapy
    couples therapy | marriage counseling | marriage counselling | group therapy | psychoanalysis | exposure and response prevention
    ketamine therapy | ketamine infusion | ketamine infusions | chiropractic adjustment | spinal decompression | spinal manipulation
    massage therapy session | desensitization therapy | oral immunotherapy | peanut challenge
  `),
  words('treatment', 'therapy', 'likely', `
    in therapy | therapy session | therapy sessions | therapy appointment | one's therapist | one's counselor | one's counsellor | one's psychiatrist
    one's oncologist | one's cardiologist | one's surgeon | one's orthodontist | one's neurologist | one's urologist | one's gynecologist
    one's gastroenterologist | one's dermatologist | one's rheumatologist | one's endocrinologist | one's pulmonologist | one's nephrologist
    one's hematologist | one's fertility doctor | sees a therapist | seeing a therapist | sees a psychiatrist | seeing a psychiatrist
    counseling sessions | counselling sessions | seeing a counselor | cancer-fighting | radiation | finished radiation | last radiation | end of chemo
    finished chemo | last chemo | final chemo | last day of chemo | done with chemo | first chemo | round of chemo | rounds of chemo | chemo day
    chemo chair | rehab exercises | learned to walk again | learning to walk again | relearn to walk | walk again | first steps since
    taking steps again | dialysis three times | on the transplant list | waiting for a kidney | waiting for a heart | waiting for a liver
    on hospice care | enrolled in hospice | transitioned to hospice | hospice patient | comfort care
  `),
  words('treatment', 'therapy', 'possible', `
    rehab | rehabilitation | physio | PT | OT | counseling | counselling | therapist | support group | exercises | strengthening | program
    intensive outpatient | speech | nutritionist | dietitian | weight loss program | trial | clinical trial | chiro | chiropractic
  `),
  everyday('treatment', `
    physical therapy assistant | physical therapy clinic | physical therapy department | physical therapy month | physical therapy practice
    physical therapy school | physical therapy team | physical therapy assistants | occupational therapy month | occupational therapy assistant
    occupational therapy team | speech therapy team | therapy dog | therapy dogs | therapy dog visits | therapy animals | therapy pool | therapy gym
    retail therapy | pet therapy | music therapy program | therapist of the | therapist joins | physical therapist assistant | hospice nurse of
    hospice nurses week | hospice nurses | hospice volunteer | hospice volunteers | hospice foundation | hospice and palliative care month
    palliative care team | palliative care nurse | palliative care physician | palliative care program | hospice team | hospice house gala
    speech contest | speech by | acceptance speech | gave a speech | keynote speech | free speech | freedom of speech | trial period | trial run
    free trial | jury trial | court trial | trial court | murder trial | trial lawyer | trial and error | on trial for | cardiac rehab team
    cardiac rehab program | program for | program director | program coordinator | program manager | after-school program | rewards program
    loyalty program | residency program | referral program | training program | PT Cruiser | PT job | radiation oncologist | radiation oncology
    radiation safety | radiation therapist | radiation technologist | uv radiation | radiation dose | support group meets | support group meeting
    support groups
  `),
]
