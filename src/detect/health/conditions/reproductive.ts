import { everyday, words } from '../list.js'

export const reproductive = [
  words('condition', 'reproductive', 'certain', `
    amenorrhoea | amniotic fluid embolism | anencephaly baby | breech | breech baby | baby was breech | cervical insufficiency | incompetent cervix
    chemical pregnancy | conjoined twins | cord prolapse | nuchal cord | eclampsia | ectopic | ectopic pregnancy | endometriosis | endo flare
    stage iv endometriosis | erectile dysfunction | fibroids | uterine fibroids | gestational diabetes | gestational hypertension | hellp
    hellp syndrome | high-risk pregnancy | high-risk ob | hyperemesis | hyperemesis gravidarum | impotence | infertile | infertility
    intrauterine growth restriction | iugr | iufd | foetal demise | foetal loss | late-term loss | low sperm count | male factor infertility
    menorrhagia | miscarriage | miscarried | miscarrying | missed miscarriage | missed carriage | molar pregnancy | multiple gestation
    neonatal death | oligohydramnios | polyhydramnios | ovarian cyst | ovarian torsion | ovarian hyperstimulation | pcos | polycystic ovary syndrome
    polycystic ovarian syndrome | placenta accreta | placenta previa | placental abruption | postpartum haemorrhage | PPH | pre-eclampsia
    pre-eclamptic | preterm labor | preterm labour | premature labor | premature labour | premature birth | preterm birth | premature ejaculation
    premature menopause | pmdd | PMS | pregnancy loss | pregnancy complications | pprom | pregnant | pregnancy | preggo | preggers
    unplanned pregnancy | teen pregnancy | teenage pregnancy | pregnant with twins | expecting twins | expecting triplets | recurrent miscarriage
    recurrent pregnancy loss | retained placenta | shoulder dystocia | stillbirth | stillborn | born sleeping | born still | symptomatic fibroids
    threatened miscarriage | ttts | twin-to-twin transfusion | twin to twin transfusion syndrome | uterine prolapse | pelvic organ prolapse
    uterine rupture | vaginismus | vulvodynia | dyspareunia | dysmenorrhoea | varicocele | azoospermia | adenomyosis | asherman's syndrome
    bicornuate uterus | vanishing twin | rainbow baby | pre-term | premature baby | preemie | premie | micro-preemie | extremely premature
    abnormal uterine bleeding | heavy periods | ruptured membranes | premature rupture of membranes | broken waters | meconium aspiration | meconium
    hypoxic birth injury | birth injury | foetal distress | foetal heart rate | stillbirths | late miscarriage | undescended testicle | hypospadias
    phimosis | priapism | peyronie's disease | hot flashes | hot flushes | perimenopause | menopause | menopausal | postmenopausal
    postmenopausal bleeding | low testosterone | low libido | pelvic floor dysfunction | diastasis recti | bacterial vaginosis in pregnancy
    lactation failure | clogged duct | blocked milk duct | tongue-tied baby | tongue tie | lip tie | colic | colicky | failure to thrive
    neonatal jaundice | newborn jaundice
  `),
  words('condition', 'reproductive', 'likely', `
    expecting a baby | expecting one's first | expecting one's second | expecting one's third | expecting a boy | expecting a girl | baby on the way
    overdue baby | trying to conceive | unable to conceive | couldn't conceive | struggled to conceive | failed ivf | ivf pregnancy | ivf baby
    ivf journey | infertility journey | fertility struggles | fertility journey | positive pregnancy test | negative pregnancy test | BFP
    morning sickness | first trimester | second trimester | third trimester | high-risk pregnant | lost the baby | lost our baby | lost one's baby at
    lost a baby | lost a pregnancy | no heartbeat | no foetal heartbeat | baby's heartbeat stopped | fetal heartbeat | fetal heart tones | water broke
    waters broke | dilated | cm dilated | fully dilated | contractions | carrying twins | carrying triplets | pregnant at | got pregnant
    fell pregnant | became pregnant | breastfeeding problems | low milk supply | postpartum | post-partum | newly postpartum | missed period
    late period | irregular periods | painful periods | period pain | period cramps | braxton hicks | bleeding in pregnancy | baby was premature
    born premature | born prematurely | born early | born weeks early | born at weeks | surrogate | surrogacy | conceived through ivf
    low birth weight | underweight baby | sexual dysfunction | can't get it up | loss of libido | undescended
    praevia | accreta | percreta | GDM | pre-e | aneuploid | mosaic embryo | FGM
  `),
  words('condition', 'reproductive', 'possible', `
    due date | due in | contracting | spotting | conceived | expecting | period | trimester | bump | labor | labour | twins | triplets | newborn
    heartbeat | kicks | due | fertility | gravida | the change | early arrival | growing family | little one on the way | first baby
    second baby | third baby | ultrasound baby | overdue | periods
  `),
  words('condition', 'reproductive', 'certain', `
    abruption | amniotic band | anembryonic pregnancy | blighted ovum | anovulation | anovulatory | asthenozoospermia | oligospermia
    teratospermia | low motility | antepartum haemorrhage | aph bleed | bartholin abscess | breech presentation | transverse lie
    brow presentation | cephalopelvic disproportion | cervical incompetence | cervical ectopy | cholestasis of pregnancy | obstetric cholestasis
    icp in pregnancy | cornual ectopic | cord around the neck | cord round one's neck | cord accident | diminished ovarian reserve
    low ovarian reserve | premature ovarian failure | premature ovarian insufficiency | primary ovarian insufficiency | early pregnancy loss
    elevated fsh | low amh | ectopic rupture | ruptured ectopic | endometrial polyp | endometrioma | chocolate cyst | dermoid cyst
    failed implantation | implantation failure | foetal anomaly | foetal growth restriction | foetal hydrops | foetal arrhythmia
    foetal macrosomia | foetal alcohol exposure | fourth-degree tear | third-degree tear | second-degree tear | perineal tear
    perineal wound | galactorrhoea | gestational trophoblastic disease | heterotopic pregnancy | hydrosalpinx | blocked tubes | blocked tube
    blocked fallopian tubes | blocked fallopian tube | intrauterine death | intrauterine fetal demise | iud perforation | kell antibodies
    rhesus disease | rh disease | large for gestational age | small for gestational age | lactational mastitis | luteal phase defect | macrosomia
    mcda twins | momo twins | mono-di twins | monochorionic | mastalgia | menstrual migraine | myomectomy scar | fibroid | neonatal encephalopathy
    neonatal seizures | obstetric fistula | obstructed labour | ohss | ovarian cysts | ovarian mass | ovarian rupture | ruptured ovarian cyst
    burst ovarian cyst | pelvic pain | chronic pelvic pain | pelvic girdle pain | symphysis pubis dysfunction | spd in pregnancy
    placenta percreta | placenta increta | placental insufficiency | placental previa | low-lying placenta | vasa previa | polycystic ovaries
    polycystic ovary | postcoital bleeding | post-dates | postpartum cardiomyopathy | peripartum cardiomyopathy | postpartum eclampsia
    postpartum preeclampsia | postpartum thyroiditis | pregnancy of unknown location | pregnancy-induced hypertension | premature rupture
    premature twins | prem baby | prems | premmie | prematurity | extreme prematurity | preterm twins | preterm baby | preterm infant
    primary infertility | secondary infertility | unexplained infertility | puerperal fever | recurrent miscarriages | missed abortion
    incomplete miscarriage | incomplete abortion | spontaneous abortion | septic abortion | second-trimester loss | first-trimester loss
    retroverted uterus | septate uterus | unicornuate uterus | subchorionic haematoma | subchorionic haemorrhage | subchorionic bleed
    stuck shoulder | testicular atrophy | testicular microlithiasis | torsion of the testicle | twin pregnancy | triplet pregnancy
    quad pregnancy | expecting quads | expecting quadruplets | uterine inversion | uterine atony | uterine anomaly | vaginal tear
    vaginal fistula | vulval pain | vestibulodynia | thin lining | uterine scarring | delayed puberty | precocious | micropenis | hypogonadal
    menopause symptoms | menopausal symptoms | surgical menopause | genitourinary prolapse | bladder prolapse | bladder drop | uterus prolapse
    prolapsed bladder | prolapsed womb | birth asphyxia | perinatal asphyxia | cord gas | low apgar | low apgars | apgar of | apgars of
    nicu baby | nicu twins | nicu preemie | 24-weeker | 23-weeker | 25-weeker | 26-weeker | 27-weeker | micropreemie
  `),
  words('condition', 'reproductive', 'likely', `
    two lines on | two pink lines | two blue lines | second line on | positive on the first transfer | hcg rising
    heartbeat at six weeks | heartbeat at seven weeks | heartbeat on the scan | heartbeat stopped | angel babies | rainbow pregnancy
    miracle twins | pregnancy announcement | pregnant again | pregnant wife | pregnant at last | finally pregnant | expecting again
    expecting after | up the duff | bun in the oven | in the family way | knocked up | heavily pregnant | very pregnant | newly pregnant
    early pregnancy | pregnant mum | pregnant mom | pregnant lady | pregnant teen | twin mum | twin mom | ivf twins | ivf triplets | ivf success
    ivf failure | failed cycle | failed transfer | failed embryo transfer | failed iui | embryos survived | embryo survived | embryo grading
    no embryos | frozen embryos | poor embryo | poor egg quality | poor responder | low amh level
    egg donor baby | years of trying | trying for a baby | trying for another | trying for years | can't conceive | can't have children
    can't have kids | couldn't have children | unable to have children | unable to have kids | lost a twin | lost both twins | lost one twin
    lost one of the twins | lost her baby | lost the pregnancy | lost another baby | loss of one's baby | loss of one's son
    loss of one's daughter | after a loss | after three losses | after two losses | after multiple losses | after four losses
    pregnancy after loss | bleeding at | bleeding heavily at | leaking fluid
    leaking amniotic | low fluid | low amniotic fluid | short cervix | cervix is short | cervical stitch | on bed rest | hospital bed rest
    baby is breech | breech at | failure to progress | obstructed labor | stalled labor | stalled labour | hours of labor | hours of labour
    precipitous labor | baby in distress | baby got stuck | baby was stuck | baby stuck
    heart rate dropped | heartrate dropped | decels | late decels | nonreassuring | torn during birth | tore during | tore badly
    tore during delivery | torn badly | after-pains | milk never came in | milk didn't come | lost one's milk | low supply | supply dropped
    cracked nipples | bleeding nipples | sore nipples | engorged | blocked duct | latch problems | latching problems | won't latch | not latching
    tongue-tied | lip-tied | posterior tongue tie | hot flush | night sweats and | going through the change | in menopause | missed her period
    missed a period | heavy bleeding | flooding through | painful sex | pain during sex | low sex drive | erection problems | erection trouble
    trouble getting it up | limp dick | brewers droop | balls ache | lump on one's testicle | lump on one's ball | swollen testicle
    low count sperm | zero sperm | no sperm | vasectomy failed | failed vasectomy | leaking urine | leaks urine | bladder leakage
    pelvic floor problems | pelvic floor damage | prolapse after | jaundiced baby | jaundiced newborn | under the bili | under bili lights
    phototherapy for jaundice | low birthweight | very low birth weight | born tiny | born too soon | born too early | born early at
    born ten weeks early | born prem
    born deaf | born blind | born premature at | born not breathing
  `),
  words('condition', 'reproductive', 'likely', `
    quadruplets | quintuplets | premature | prem twins | pregnancy brain | wife is expecting | two heartbeats | three heartbeats
    not pregnant | isn't pregnant | wasn't pregnant | no longer pregnant
  `),
  everyday('condition', `
    expecting to | expecting you | expecting more | expecting a call | expecting better | period of | time period | grace period | trial period
    enrollment period | waiting period | look-back period | reporting period | a period of | pay period | open enrollment period | period drama
    period property | probationary period | during this period | labor day | labor union | labor shortage | labor costs | labor law | labor of love
    labour of love | labor force | labour party | labour government | labour ward tour | due to | due to the | due process | due diligence | due by
    due dates | payment due | pregnancy class | pregnancy classes | pregnancy test kits | pregnancy care | pregnancy services | pregnancy and
    premature ageing | premature aging | premature wear | premature closure | premature conclusion | premature to say | due back
    due next week to | due for a cleaning | due for a checkup | heartbeat of our | pregnant silence | pregnant pause
  `),
]
