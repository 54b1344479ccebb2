import { everyday, words } from '../list.js'

export const test = [
  words('treatment', 'test', 'certain', `
    A1C | HbA1c | hemoglobin A1C | a1c test | abg | arterial blood gas | allergy test results | antibody test | apgar | apgar score
    basic metabolic panel | BMP labs | biopsy | biopsies | blood culture | blood cultures | blood glucose test | blood test | blood tests | blood type
    bloodwork | blood work | bone marrow biopsy | breast biopsy | brca test | cmp | cologuard | comprehensive metabolic panel | coronavirus test
    covid test | covid swab | cord blood gas | csf | cytology | d-dimer | DNA test results | drug level | echo stress test | ejection fraction
    eye exam | dilated eye exam | fasting glucose | ferritin | FIT test | genetic panel | genetic test | genetic testing | glucose test
    hearing screening | hepatitis panel | hormone panel | inr | inr check | ketones | lipid panel | liver biopsy | liver enzymes | liver function test
    LFTs | lung function test | metabolic panel | newborn screen | paternity test | PCR test | pap | pathology report | path report | peak flow
    pregnancy test | prostate biopsy | PSA level | PSA test | pulmonary function test | PFTs | rapid strep | rapid test | semen sample
    sentinel node biopsy | skin biopsy | spirometry | stool sample | stool test | strep test | std test | std panel | sti test | swallow test
    sweat test | TB test | thyroid panel | thyroid test | throat swab | titers | troponin | troponins | tsh | tryptase | tuberculin test | urinalysis
    urine culture | urine sample | urine test | visual acuity | visual field test | vision test | vitamin D level | white count
    white blood cell count | red blood cell count | platelet count | karyotype | whole exome sequencing | exome sequencing | genome sequencing
    flow cytometry | muscle biopsy | kidney biopsy | renal biopsy | lung biopsy | thyroid biopsy | endometrial biopsy | core biopsy
    excisional biopsy | liquid biopsy | nasal swab | nasopharyngeal swab | oxygen saturation test | mini-mental | cognitive test
    cognitive assessment | memory test | hearing test results | audiogram | allergy panel | prick test | patch test | nerve conduction study
    gait analysis | tilt test | urodynamics | manometry | pH probe | breath test | H. pylori test | h-pylori test | hiv test results | rape kit exam
    fetal fibronectin | amnio results | hcg | beta hcg | hcg level | FSH | AMH | LH surge | sed rate | CRP level | ANA positive | rheumatoid factor
  `),
  words('treatment', 'test', 'likely', `
    lab work | labwork | lab tests | lab result | lab value | test result | one's results | tests came back | blood sugar | blood sugars
    screening results | one's chart | vital signs | blood type o
  `),
  words('treatment', 'test', 'possible', `
    bmi | getting tested | screened for | tested for | labs | one's test | chart | cbc | test | tests | tested | testing | lab | screening | screen
    screenings | results | result | sample | specimen | culture | level | levels | panel | work-up | workup | count | counts | evaluation | assessment
    monitoring | smear | swabs
  `),
  everyday('treatment', `
    test prep | test drive | test the | test your | test site | test sites | testing site | testing sites | test kit | test kits | test of time
    testing hours | covid testing | covid-19 testing | drive-thru testing | free testing | testing center | testing available | testing clinic
    beta test | test score | test scores | standardized test | driving test | test out | test run | put to the test | lab coat | lab coats | lab tech
    lab technician | lab techs | lab manager | lab week | lab hours | lab professionals week | research lab | chocolate lab | black lab | yellow lab
    lab retriever | lab mix | lab puppy | computer lab | simulation lab | skills lab | movie screening | screening of the film | film screening
    screening event | health screening event | screening events | free screening | free screenings | screening room | screening guidelines
    screening recommendations | health screenings | screening questions | security screening | screening tool | screening tools | screen time
    touch screen | big screen | screen share | screening rates | home screen | screening saves lives | computer screen | screen door | screen printing
    smoke screen | screen protector | wide screen | green screen | screen free | screens | sun screen | biopsy needle | chart a course | chart topping
    flow chart | org chart | pie chart | chart audit | chart below | growth chart | size chart | chart shows | price chart | chart review
    chart reviews | charts | anchor chart | bar chart | study results | survey results | financial results | election results | results of the study
    results of the survey | results-driven | results may vary | results show | results from the study | search results | results suggest
    poll results | as a result | as a result of | result of | result in | results in | free sample | sample size | samples of | sample menu
    sample text | sample post | sample letter | pop culture | company culture | workplace culture | culture of | our culture | culture and
    culture night | safety culture | culture shift | cultures | a culture | this culture | level up | level of | next level | level one
    level 1 trauma center | level I trauma center | level ii trauma center | level III | level iv trauma | levels of | all levels | water levels
    staffing levels | level best | level-headed | sea level | entry level | level 2 trauma center | level 3 | high levels of | noise levels
    energy levels | stress levels | panel discussion | panel of | advisory panel | expert panel | solar panel | control panel | panel members
    federal panel | panel on | door count | count on | counts on | head count | you can count on | every second counts | every dollar counts
    every gift counts | count down | count down to | bank account counts | evaluation form | course evaluation | performance evaluation
    program evaluation | job evaluation | needs assessment | community health needs assessment | risk assessment | assessment tool | assessment of
    workup of data | labs at | research labs | bell labs | dna test kit | genetic testing company | pap smears are | blood type diet | pool testing
    bmi calculator | emissions test | smear campaign | smear merchants | political culture
  `),
]
