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
  `),
  words('condition', 'reproductive', 'possible', `
    due date | due in | contracting | spotting | conceived | expecting | period | trimester | bump | labor | labour | twins | triplets | newborn
    heartbeat | kicks | due | fertility | gravida | the change | premature | early arrival | growing family | little one on the way | first baby
    second baby | third baby | ultrasound baby | overdue | periods
  `),
  everyday('condition', `
    expecting to | expecting you | expecting more | expecting a call | expecting better | period of | time period | grace period | trial period
    enrollment period | waiting period | look-back period | reporting period | a period of | pay period | open enrollment period | period drama
    period property | probationary period | during this period | labor day | labor union | labor shortage | labor costs | labor law | labor of love
    labour of love | labor force | labour party | labour government | labour ward tour | due to | due to the | due process | due diligence | due by
    due dates | payment due | pregnancy class | pregnancy classes | pregnancy test kits | pregnancy care | pregnancy services | pregnancy and
    premature conclusion | premature to say | due back | due next week to | due for a cleaning | due for a checkup | heartbeat of our
  `),
]
