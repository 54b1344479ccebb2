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
  `),
  words('condition', 'substance', 'possible', `
    cravings | clean | recovery | recovering | using | drinking | smoking | smokes | smoked | weed | marijuana | cannabis | pills | hungover
    hangover | tipsy | buzzed | wasted | high | hooked | habit | sponsor | step work | chip | detoxing | edibles
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
    speedy recovery | recovery services | full recovery | road to recovery
  `),
]
