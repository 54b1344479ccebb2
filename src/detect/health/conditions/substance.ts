import { everyday, words } from '../list.js'

/** Named apart: records of treatment for substance use have a law of their own (42 CFR Part 2). */
export const substance = [
  words('condition', 'substance', 'certain', `
    addict | addicted to | addiction | alcohol abuse | alcohol addiction | alcohol dependence | alcohol misuse | alcohol use disorder | AUD diagnosis
    alcohol withdrawal | alcoholic | alcoholism | recovering alcoholic | recovering addict | in recovery from | cocaine addiction | crack addict
    crack cocaine | crystal meth | delirium tremens | DTs | drug abuse | drug abuser | drug addict | drug addiction | drug dependence | drug overdose
    drug user | dope sick | dopesick | drug-seeking | drug seeker | fentanyl overdose | heroin | heroin addict | heroin addiction | heroin overdose
    injection drug use | IV drug use | IV drug user | ivdu | ivda | meth | meth addict | meth head | methamphetamine | narcotic addiction
    nicotine addiction | nicotine dependence | neonatal abstinence syndrome | NAS baby | opiate addiction | opioid addiction | opioid dependence
    opioid use disorder | oud | opioid withdrawal | overdose | overdosed | overdosing | OD'd | ODed | OD'ed | pill addiction | painkiller addiction
    polysubstance | polysubstance abuse | substance abuse | substance abuser | substance misuse | substance use disorder | tested positive for cocaine
    tested positive for meth | tested positive for opiates | positive tox screen | positive drug screen | failed drug test | failed one's drug test
    wernicke | wernicke-korsakoff | korsakoff | cirrhotic alcoholic | foetal alcohol syndrome | foetal alcohol spectrum disorder | benzo withdrawal
    in withdrawal | withdrawal seizure | going through withdrawal | drug-induced psychosis | huffing | tranq wound | xylazine wound | track marks
    IV heroin | cannabis use disorder | cannabinoid hyperemesis | cannabinoid hyperemesis syndrome | cocaine | ketamine abuse | drink driving
    blood alcohol level | blood alcohol content | BAC
  `),
  words('condition', 'substance', 'likely', `
    high on drugs | high on meth | high on heroin | high on cocaine | high on pills | high on fentanyl | sober | sobriety | soberversary
    sober-iversary | got sober | stayed sober | getting sober | clean and sober | staying clean | getting clean | got clean | been clean | been sober
    recovery coin | sobriety chip | day chip | year chip | relapse | relapsed on | relapsing | fell off the wagon | off the wagon | binge drinking
    drinking problem | drinking again | stopped drinking | quit drinking | heavy drinker | drunk | intoxicated | passed out drunk | wasted drunk
    drug use | drugs in one's system | drug problem | using again | started using | shooting up | shoots up | high as a kite | coming down off
    withdrawal | withdrawals | on methadone | on suboxone | in rehab | went to rehab | out of rehab | completed rehab | sober living | halfway house
    step meeting | alcoholics anonymous | narcotics anonymous | vaping | vapes | smoker | ex-smoker | pack-a-day | pack-a-day smoker | two packs a day
    quit smoking | stopped smoking | smoke-free for | recovery journey | journey to recovery | in long-term recovery | long-term recovery
    person in recovery | recovering from addiction | drug of choice | etoh | etoh on board | junkie | crackhead | crack head | tweaker | wino
    narcan'd | needed narcan | hooked on | od on
    on crystal | gambling relapse
    bottle of spirits a day | bottle of vodka a day | bottle of wine a night | bottle of wine a day | bottle of gin a day | bottle of whisky a day
    bottle of whiskey a day | bottle of rum a day
    days off ice | days off the drink | days off meth | days off heroin | months off ice | weeks off the drink | days off the grog
  `),
  words('condition', 'substance', 'possible', `
    cravings | clean | recovery | recovering | using | drinking | smoking | smokes | smoked | weed | marijuana | cannabis | pills | hungover
    hangover | tipsy | buzzed | wasted | high | hooked | habit | sponsor | step work | chip | detoxing | edibles
  `),
  words('condition', 'substance', 'likely', `
    cokehead | coke head | coke habit | coke addict | cocaine habit | crack habit | crack baby | crack pipe | crack use | smack head | smackhead
    heroin habit | heroin user | heroin withdrawal | on heroin | off heroin | meth user | meth use | meth baby | meth psychosis | meth-induced
    ice addict | ice user | ice addiction | ice-affected | speed freak | tweaking | tweaked out | strung out | nodding off on | dopehead | stoner
    pothead | drug baby | born addicted | addicted baby | addicted newborn | drug-exposed | drug-affected | drug dependent | alcohol dependent
    alcohol problem | alcohol issues | alcohol intake | alcohol poisoned | alcoholic hallucinosis | alcoholic liver | alcoholic liver disease
    alcohol-induced | alcohol-related | alcohol on one's breath | smelled of alcohol | smelling of alcohol | smelt of drink | reeked of alcohol
    reeked of booze | reeking of alcohol | stinking of booze | stinking drunk | blind drunk | roaring drunk | rolling drunk | dead drunk
    falling-down drunk | drunk as a | drunk and disorderly | driving drunk | drunken | inebriated | paralytic | legless | off one's face
    off one's head on | out of one's head on | tripping on | on a bad trip | on a bender | on a binge | went on a bender | hit the bottle
    back on the bottle | off the bottle | back on drugs | back on the drugs | doing drugs | taking drugs | takes drugs | drug-taking | drug habit
    drug history | drug overdose survivor | drug withdrawal | in detox | went to detox | out of detox | detox bed | detoxing from
    detoxing off | medically detoxed | cold turkey | going cold turkey | coming off heroin | coming off drugs | coming off alcohol | dts again
    delirium tremens again | alcohol seizure | withdrawal seizures | withdrawal symptoms | withdrawing from | in withdrawals | opioid dependent
    opiate dependent | opiate addict | opioid addict | opioid-tolerant | opioid overdose | opiate overdose | opioid user | opioid use | opiate use
    painkiller addict | painkiller habit | pill addict | pill popper | pill-popping | pill habit | pill problem | pills habit | popping pills
    benzo addiction | benzo dependence | benzo dependent | xanax addiction | oxy addiction | oxy habit | fentanyl addiction | fentanyl habit
    fentanyl positive | ketamine bladder | ketamine addiction | nos addiction | nitrous abuse | glue sniffing | solvent abuse | steroid abuse
    steroids abuse | injects drugs | injecting drugs | intravenous drug user | iv drugs | needle drugs | pwid | people who inject | uses drugs
    shot up heroin | shooting heroin | skin popping | injection site abscess | collapsed veins | needle marks | tracks on one's arms | od'ing
    odd on | ods on | overdosed again | second overdose | third overdose | accidental overdose | intentional overdose | polypharmacy overdose
    paracetamol overdose | tylenol overdose | aspirin overdose | insulin overdose | pill overdose | overdose victim | overdose patient
    overdose survivor | needed naloxone | got naloxone | narcan brought | revived with narcan | given narcan | tox positive | tox screen positive
    positive tox | positive for opiates | positive for meth | positive for cocaine | positive for fentanyl | positive for thc
    positive for benzos | positive for alcohol | twice the limit | three times the limit | twice the legal limit | three times the legal limit
    over the legal limit | blood alcohol | drank oneself | drinks too much | drinks heavily | drinking heavily | drank heavily | drinks every day
    drinks daily | drinks alone | drinking herself | drinking himself | secret drinker | problem drinker | dry drunk | hard drinker
    heavy drinking | recovering drug addict | recovering user | ex-addict | former addict | ex-user | former drinker | former heavy drinker
    ex-drinker | ex-alcoholic | in sobriety | sober life | sober house | newly sober | freshly sober | days sober | months sober
    years sober | one day sober | staying sober | stays sober | sober since | sober for | sober now | clean since | clean date | sobriety date
    sober date | 12-step | twelve-step | working the steps | 90 in 90 | got one's chip | one-year chip | 30-day chip | sixty-day chip
    chain smokes | heavy smoker | lifelong smoker | smokes a pack | smokes like a | pack years | pack-year | gave up smoking
    gave up the cigarettes | kicked the habit | kicked smoking | nicotine withdrawal | vape addiction | vaping-related
  `),
  everyday('condition', `
    sober driver | sober ride | clean energy | clean eating | clean water | clean hands | clean up | clean teeth | clean room | clean rooms
    clean bill of health | clean office | clean and friendly | very clean | so clean | super clean | keep clean | clean your | clean the
    clean environment | clean facility | squeaky clean | spotlessly clean | clean and comfortable | clean slate | clean freak | clean between
    high school | high quality | high standards | high five | high chair | high risk pool | high demand | high praise | high time | high tea
    high hopes | high volume | high note | sky high | high end | high tech | high definition | high cost | high level | high call volume
    high priority | high marks | high rate | high rates | high interest | high traffic | junior high | senior high | addicted to coffee
    addicted to the | addiction medicine specialist | addiction specialist | addiction awareness | addiction counselor | addiction counsellor
    addiction services | overdose awareness | overdose awareness day | overdose prevention | substance abuse counselor | smoking cessation
    smoking cessation class | no smoking | smoking area | drinking water | drinking fountain | drinking enough water | drinking plenty | weed killer
    habit of | healthy habit | chips and | drug use in | drug take-back day | drug take back | drug interactions | recovery act | recovery audit
    recovery audit contractor | disaster recovery | data recovery | hurricane recovery | economic recovery | recovery room tour | recovery time
    speedy recovery | recovery services | full recovery | road to recovery | drunk on happiness | drunk on love | drunk on power
    sober assessment | sober look | sober october
        sober reminder | addicted to our | addicted to this | addicted to your
  `),
]
