import { everyday, words } from '../list.js'

export const cancer = [
  words('condition', 'cancer', 'certain', `
    adenocarcinoma | adrenal cancer | anal cancer | appendix cancer | appendiceal cancer | astrocytoma | basal cell | basal cell carcinoma
    bile duct cancer | bladder cancer | blood cancer | bone cancer | bowel cancer | brain cancer | brain tumor | brain tumour | brain mets | brca
    brca1 | brca2 | brca positive | brca mutation | breast cancer | inflammatory breast cancer | triple-negative | triple-negative breast cancer
    her2 positive | ductal carcinoma in situ | dcis | lobular carcinoma | cancer | cancerous | cancer diagnosis | cancer of unknown primary
    carcinoid | carcinoid tumor | carcinoma | carcinoma in situ | cervical cancer | childhood cancer | cholangiocarcinoma | chondrosarcoma | chordoma
    choriocarcinoma | CLL | CML | chronic lymphocytic leukaemia | chronic myeloid leukaemia | acute myeloid leukaemia | acute lymphoblastic leukaemia
    acute lymphocytic leukaemia | colon cancer | colorectal cancer | craniopharyngioma | cutaneous lymphoma | diffuse large b-cell lymphoma | dipg
    endometrial cancer | ependymoma | oesophageal cancer | Ewing sarcoma | Ewing's sarcoma | eye cancer | fallopian tube cancer | follicular lymphoma
    gallbladder cancer | gastric cancer | germ cell tumor | germ cell tumour | glioblastoma | GBM | glioma | head and neck cancer | hepatoblastoma
    hepatocellular carcinoma | Hodgkin's | Hodgkin's lymphoma | Hodgkin's disease | non-Hodgkin's lymphoma | non-Hodgkin's | kaposi's sarcoma
    kidney cancer | Wilms tumor | Wilms tumour | laryngeal cancer | leukaemia | lip cancer | liver cancer | lung cancer | small cell lung cancer
    non-small cell lung cancer | lymphoma | Burkitt's lymphoma | mantle cell lymphoma | male breast cancer | malignancy | malignant tumor
    malignant tumour | medulloblastoma | melanoma | ocular melanoma | meningioma | merkel cell | merkel cell carcinoma | mesothelioma | metastasis
    metastatic | metastatic cancer | metastasized | metastasised | mouth cancer | multiple myeloma | myeloma | myelodysplastic syndrome
    myelodysplasia | myeloproliferative neoplasm | nasopharyngeal cancer | neuroblastoma | neuroendocrine tumor | neuroendocrine tumour
    oligodendroglioma | oral cancer | osteosarcoma | ovarian cancer | pancreatic cancer | cancer of the pancreas | cancer of the cervix
    cancer of the throat | penile cancer | phaeochromocytoma | pituitary tumor | pituitary tumour | pituitary adenoma | precancer | precancerous
    pre-cancerous cells | prostate cancer | rectal cancer | renal cell carcinoma | renal cell cancer | retinoblastoma | rhabdomyosarcoma | sarcoma
    soft tissue sarcoma | skin cancer | spinal tumor | spinal tumour | squamous cell | squamous cell carcinoma | stomach cancer | terminal cancer
    incurable cancer | secondary breast cancer | testicular cancer | throat cancer | thymoma | thyroid cancer | tongue cancer | tonsil cancer | tumor
    tumour | uterine cancer | vaginal cancer | vulvar cancer | Waldenstrom's | liver mets | bone mets | lung mets | brain metastases
    malignant melanoma | polycythemia vera | essential thrombocythemia | myelofibrosis | smouldering myeloma | smoldering myeloma | paraganglioma
    teratoma | seminoma | acoustic neuroma | schwannoma | optic glioma | desmoid tumor | desmoid tumour | gastrointestinal stromal tumor | GIST tumor
    mycosis fungoides | t-cell lymphoma | b-cell lymphoma | liposarcoma | leiomyosarcoma | angiosarcoma | hemangioblastoma | pineoblastoma
    Lynch syndrome | Li-Fraumeni syndrome | familial adenomatous polyposis | barrett's oesophagus | dysplastic mole | atypical mole
    high-grade dysplasia | malignant
  `),
  words('condition', 'cancer', 'likely', `
    cancer-free | tumor-free | tumour-free | in remission | full remission | complete remission | went into remission | no evidence of disease
    cancer survivor | cancer patient | survivor of cancer | beat cancer | beating cancer | beat leukaemia | kicked cancer's butt
    kicking cancer's butt | fighting cancer | fight against cancer | battle with cancer | battling cancer | fought cancer | fuck cancer
    cancer journey | cancer came back | cancer has returned | cancer is back | cancer spread | cancer recurrence | recurrence of cancer
    no more cancer | no more leukaemia | no more tumor | no more chemo | margins are clear | clear margins | clean margins | lump in one's breast
    breast lump | lump in one's neck | biopsy was benign | biopsy came back benign | benign biopsy | biopsy came back positive | biopsy was malignant
    benign tumor | benign tumour | benign mass | spot on one's lung | shadow on one's lung | spot on one's liver | suspicious mass | suspicious lump
    suspicious mole | suspicious lesion | abnormal mammogram | abnormal pap | abnormal pap smear | abnormal smear | abnormal cells
    mass on one's ovary | clear scan | clean scan | clear scans | clean scans | scans are clear | scans came back clear | scan came back clear
    chemo-free | chemo brain | post-chemo | lost one's hair to chemo | bald from chemo | the big C | stage four | stage IV cancer | oncotype
    tumor markers | tumour markers | elevated PSA | high PSA | neutropenic | neutropenic fever | previvor | tumor shrank | tumour shrank
    tumor is gone | tumour is gone | tumor is shrinking | tumour is shrinking | no sign of cancer | no signs of cancer | free of cancer
    spiculated | HER2 | spread to one's spine | spread to one's liver | spread to the spine | spread to the liver | spread to the bone
    spread to the brain | DLBCL | white pupil
  `),
  words('condition', 'cancer', 'possible', `
    lump | growth on one's | suspicious spot | remission | relapsed | mole | mole check | polyp | nodule | scanxiety | benign | lesion
    ovarian | pancreatic | testicular | endometrial | oesophageal | secondaries | all clear
  `),
  words('condition', 'cancer', 'certain', `
    adenoid cystic carcinoma | acinic cell carcinoma | adrenocortical carcinoma | ampullary cancer | anaplastic thyroid cancer
    anaplastic astrocytoma | atypical teratoid rhabdoid tumour | ATRT | b-cell leukaemia | t-cell leukaemia | acute leukaemia
    chronic leukaemia | childhood leukaemia | acute promyelocytic | blast crisis | bone sarcoma | brain stem glioma | brainstem glioma
    breast carcinoma | lobular breast cancer | lobular cancer | ductal cancer | invasive ductal carcinoma | invasive lobular carcinoma
    metastatic breast cancer | metastatic melanoma | metastatic prostate cancer | hormone-positive breast cancer | er positive
    bronchogenic carcinoma | carcinomatosis | peritoneal carcinomatosis | peritoneal cancer | central nervous system lymphoma | cns lymphoma
    clear cell carcinoma | clear cell sarcoma | colorectal carcinoma | cutaneous squamous cell | dermatofibrosarcoma | duodenal cancer
    embryonal tumour | endocrine cancer | epithelioid sarcoma | ewing's | fibrosarcoma | follicular thyroid cancer | papillary thyroid cancer
    medullary thyroid cancer | ganglioglioma | germinoma | gestational trophoblastic | granulosa cell tumour | gynaecological cancer
    haematological malignancy | blood malignancy | hairy-cell | high-grade glioma | low-grade glioma | high-grade serous | hodgkin lymphoma
    non-hodgkin lymphoma | hypopharyngeal cancer | intraocular melanoma | islet cell tumour | jaw cancer | large cell lymphoma | leptomeningeal
    leptomeningeal spread | liver tumour | lung tumour | lung mass | lung nodule cancer | lymph node cancer | malignant mesothelioma
    malignant transformation | marginal zone lymphoma | melanoma in situ | metastases | metastatic disease | metastatic spread
    mixed-phenotype leukaemia | myxoid liposarcoma | nasal cancer | neuroendocrine carcinoma | neuroendocrine cancer | neurofibrosarcoma
    nodular melanoma | nonsmall cell | oat cell | ocular cancer | oligometastatic | oral squamous | oropharyngeal cancer | osteogenic sarcoma
    palate cancer | pancoast tumour | pancreatic neuroendocrine | parathyroid cancer | parotid tumour | parotid cancer | pelvic mass
    penile carcinoma | peripheral t-cell lymphoma | phyllodes tumour | pineal tumour | pituitary macroadenoma | plasma cell leukaemia
    plasmacytoma | pleomorphic adenoma | primary brain tumour | primary cns lymphoma | primary myelofibrosis | pseudomyxoma
    pseudomyxoma peritonei | rectal tumour | recurrent cancer | relapsed leukaemia | renal mass | renal tumour | rhabdoid tumour
    salivary gland cancer | salivary gland tumour | scalp melanoma | secondaries in | secondary cancer | liver secondaries | bone secondaries
    brain secondaries | serous carcinoma | sinus cancer | sinonasal | skin lymphoma | small bowel cancer | small-cell | spindle cell | spinal mets
    squamous cell skin cancer | synovial sarcoma | testicular tumour | thymic carcinoma | transitional cell | ureteral cancer | urothelial
    urothelial carcinoma | uterine sarcoma | uveal | vaginal melanoma | vulval cancer | wilms | wilms' tumour | ca-125 | psa doubling | brca gene
    brca2 carrier | brca1 carrier | brca carrier | palb2 | chek2 | lynch positive | li-fraumeni | tp53 mutation | flt3 | philadelphia chromosome
    philadelphia-positive | egfr mutation | alk-positive | kras | braf mutation | pd-l1 | minimal residual disease | mrd negative | mrd positive
    complete metabolic response | complete response on | in cr | in CR1 | morphologic remission
  `),
  words('condition', 'cancer', 'likely', `
    losing the fight | losing one's fight | losing one's battle | lost all one's hair | bald after chemo | cancer relapse | cancer remission
    cancer fight | cancer battle | cancer is gone | cancer is growing | cancer has spread | cancer had spread | cancer progressed
    cancer progression | cancer scare | cancer mum | cancer mom | cancer dad | declared cancer-free | told cancer-free | the c word | c-word
    big c | disease progression | progressive disease | stable disease | no new disease | no active disease | disease-free | residual disease
    recurrent disease | disease recurrence | disease spread | it has spread | it had spread | it's spread | spread everywhere | spots on one's
    spots on the liver | spot on the lung | spots on the lung | shadow on the lung | mass in one's | mass on one's | mass in the | a mass on
    found a mass | found a tumour | found a shadow | suspicious area | suspicious nodule | suspicious node | suspicious polyp | dodgy mole
    changing mole | bleeding mole | abnormal biopsy | abnormal scan | abnormal cervical | cin 3 | cin3 | cin 2 | cin2 | lsil | hsil | asc-us
    ascus | precancerous polyp | precancerous polyps | pre-cancerous | pre-cancer | premalignant | biopsy positive | positive biopsy
    positive margins | positive nodes | node positive | node-negative | lymph node involvement | nodes involved | rising psa | psa rising
    psa is up | psa dropped | markers are up | markers are down | no sign of disease | no evidence of cancer | nothing on the scan | clear ct
    clear pet | clean pet | clean pet scan | clean mammogram | clear mammogram | clean ct | clean mri | clear mri | clean margin
    years cancer-free | year cancer-free | five years clear | in full remission | remission since | back in remission | out of remission
    hospice with cancer | months to live | weeks to live | days to live | end-stage cancer | late-stage | advanced cancer | aggressive cancer
    aggressive tumour | inoperable tumour | inoperable cancer | inoperable brain | terminal brain | lymphoma survivor | leukaemia survivor
    melanoma survivor | breast cancer survivor | breast cancer patient | childhood cancer survivor | two-time cancer survivor | survivor of breast
    survivor of childhood
  `),
  everyday('condition', `
    Tropic of Cancer | cancer center | cancer centre | cancer hospital | cancer society | cancer institute | cancer foundation | cancer research
    cancer charity | cancer screening | cancer screenings | cancer awareness | cancer prevention | cancer support group | cancer registry
    cancer moonshot | cancer walk | lung cancer screening | breast cancer screening | breast cancer awareness | breast cancer awareness month
    skin cancer screening | skin cancer check | oral cancer screening | colon cancer screening | colorectal cancer screening
    prostate cancer screening | cervical cancer screening | childhood cancer awareness month | leukaemia society | stage four of the
    cancer is a zodiac | cancer season
  `),
]
