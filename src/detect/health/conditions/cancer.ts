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
  `),
  words('condition', 'cancer', 'possible', `
    lump | growth on one's | suspicious spot | remission | relapsed | mole | mole check | polyp | nodule | scanxiety | benign | lesion
  `),
  everyday('condition', `
    Tropic of Cancer | cancer center | cancer centre | cancer hospital | cancer society | cancer institute | cancer foundation | cancer research
    cancer charity | cancer screening | cancer screenings | cancer awareness | cancer prevention | cancer support group | cancer registry
    cancer moonshot | cancer walk | lung cancer screening | breast cancer screening | breast cancer awareness | breast cancer awareness month
    skin cancer screening | skin cancer check | oral cancer screening | colon cancer screening | colorectal cancer screening
    prostate cancer screening | cervical cancer screening | childhood cancer awareness month | leukaemia society
  `),
]
