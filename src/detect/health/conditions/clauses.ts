import type { Prose } from '../../../text/prose.js'
import type { Mention } from '../../mention.js'
import { sense } from '../body-words.js'
import { CLASSES } from './classes.js'
import { compileGrammar, matchGrammar, type Grammar } from './grammar.js'

/** What is said of a person's health in a clause of everyday words: none of them tells of health alone. */
const CLAUSES = [
  [sense('condition', 'symptom'), `
    {their} {side}* : {part} {keeps}? {adv}? {fails} !for/with_joy/into/open_a/money/up_a
    {organ} {keeps}? {adv}? {fails}
    {their} {side}* : {part} {is} {adv}* {ill}
    {organ} {is} {adv}* {ill}
    {organ} {is} {adv}* gone/in_shreds/in_tatters/in_bits $
    {extremity} {is} {adv}* {blue}
    {their} {side}* : {part} {is}? {adv}? {size} a/an/golf/two
    {organ} {is}? {adv}? {size} a/an/golf
    {part} full/covered of/in {filth}
    {part}/stools/stool/urine/pee/wee/pupils/poo/sputum/vomit/nodes/tonsils/glands {is}? like/the_size_of {simile}
    yellow/blue/grey/gray/deaf/blind/floppy/drunk/sick/weak/thin/pale/purple/high/bald as a/an WORD
    needs/need/needed/needing feeding/turning/lifting/toileting/suctioning/hoisting/spoon-feeding/round-the-clock_care/24-hour_care/two_to_turn/
      two_to_lift/help_with_eating/help_eating/help_walking/help_dressing/help_with_feeding/help_to_eat/full_care/total_care/nursing_care
    wets/soils/messes/wetting/soiling/wet/soiled himself/herself/themselves/the_bed
    pees/pee/poops/poos/eats/eat/eating/talks/talk/breathes/breathe/fed/feeds/speaks/sees/pooping/peeing/hears in/into/through/with/from/via a/an/
      her/his : bag/tube/valve/straw/machine/hole/mask/nappy/diaper/catheter/pouch/feeding_tube/ventilator/peg/stoma
    bruises/bleeds/chokes/bleeding/choking/bruising easily/on_water/on_food/on_liquids/on_his/on_her/on_everything/if_you/like
    half/part/most/one/two_thirds of? {their}/a/one {side}* {organ}/jaw/tongue/face/leg/foot/hand/nose/stomach/skull !of/for
    one/no/single functioning/working/good/seeing/remaining/surviving {part}
    living/lives/lived/born/get_by/survives/left with one/half/no/# {side}* {part}
    # heartbeats
    # holes in {their} {part}/heart
    thinks/thought/believes it/he/she/they is/'s/was : still/back_in/back_at
    thinks/thought the war is/was
    doesn't/didn't/don't/no_longer/did_not/never know/knows/recognise/recognize/recognises/recognizes/knew me/us/him/who/where/what_day/her_own/
      his_own/her_children/his_children/her_husband/his_wife/her_daughter/his_son
    repeats/repeating/repeated the same/herself/himself
    lost in/inside {their} own : kitchen/house/home/street/bedroom
    no_longer/not contagious/infectious
    {doing} without/through/off the/a : machine/machines/ventilator/vent/tube/mask/oxygen
    first/an independent/unassisted/proper/full breath/breaths
    speaking/talking in full sentences
    back on : solids/solid_food/solid_foods
    vitals {is} WORD $
    hasn't/haven't/hadn't pooped/peed/gone/slept/eaten/moved/opened/kept in/for # days/weeks/hours
    wakes/woke/waking up? screaming/sweating/gasping/choking/soaked/drenched/in_pain/in_agony
    {part} {is} {adv}* full/covered of/in {filth}
    {their} {side}* : {faculty} {is} {adv}* {declines}
    {their} {side}* : {faculty} {keeps}? {adv}? {fades} $
    {their} {side}* : {faculty} {adv}? {recovers}
    lost/losing/loses/lose/regained/regaining/regain/recovered/recover/restored/restoring/gained_back : {their} {side}* {faculty} !for
    regained/regaining/recovered consciousness/feeling/movement/sensation/strength/mobility
    lost/losing/no/regained/regaining/without feeling/sensation/movement/control/use in/of/below/from {their}? {side}* {part}?
    use/control/movement/feeling of/in {their} {side}* {part}
    got/gets/getting/get/have/had/has/given/gave : {them}? {their} {faculty} back
    {cannot} {vital}
    {cannot} {act} .
    {cannot} {act} ; {adv}? without/properly/well/since/anymore/any/again/unaided/independently/right/straight/clearly/out_of/past/because/due
    {cannot} {do_part} {their} {side}* {part}
    {relearn} walk/talk/speak/eat/swallow/write/read/breathe/sit/stand/dress/feed/move
    {doing} {adv}? {unaided}
    walking/talking/speaking/breathing/eating/swallowing/hearing/seeing/standing again
    breathe/breathes/breathing/breathed/eat/eats/walk/walks/stand/stands/sit/swallow/speaks/talks {unaided}
    {their} first steps since/after/on
    hear/see/walk/talk/speak/hears/sees/hearing/seeing/walked/ran/run/slept again/clearly? for the first time
    hasn't/haven't/hadn't had? : slept/eaten/walked/spoken/peed/pooped/urinated/gone/moved/kept in/for/since/a {adv}? #
    hasn't/haven't/hadn't spoken/walked/eaten/talked/stood/slept/peed/pooped/kept_anything_down since/in/for/a
    no_longer/never/hardly/barely walks/speaks/talks/eats/sees/hears/swallows/recognises/recognizes/moves/sleeps/stands/drinks $
    can/could {adv}? see/hear/walk/talk/speak/swallow/eat/breathe/stand/run/sleep/smell/taste/feel/move/
      climb {det}? {any}* {thing}? {thing}? again !soon
    see/hear the birds/blackbirds/clock/sea/phone/television/telly/leaves/numbers/faces/grandchildren/stars again
    numb/paralysed/paralyzed/weak/nothing/burned/burnt/swollen/feeling/paralysis from the waist/chest/neck/knees/knee/elbow/hips/shoulders down/up
    bled/bleeding/bleeds for/through/all/from/into !the_cold
    woke/woken/awake/wakes up? after #/a/weeks/days/months {unit}?
    {their} {ordinal}? first_steps since/after
    it's/it_is/its/cancer/they're/now in : {their}/the {side}* {inside}/spine/bones/brain/lymph_nodes
    the disease/cancer/infection/tumor/tumour {adv}? : wrapped/spread/grew/growing/pressing around/through/into/on/to {their} {side}* {part}
    lost/losing/lose/loses/remove/removed/removing/donated/donating {their}/a {side}* {organ}
    # {part} left on/out_of/after/at/in !the_bus
    a/the/one/two/three/# {side}* : {part} came_off/had_to_come_off/has_to_come_off/came_loose/torn_off/ripped_off/blown_off/fell_off
    took/cost {them}? #/part_of {side}* fingers/toes/fingertips
    incision split/opened/opened_up/split_open/burst/reopened/dehisced/is_infected/is_oozing
    stitches/graft/fistula/stoma/shunt/drain/sutures/scar/implant/pacemaker {changes}
    hearing/eyesight/speech/gait/breathing/swallowing {is} {adv}* {declines}
    split/cracked/gashed/smashed/bashed/banged/knocked/whacked {their} head !off/together
    head hurts/hurt/is_pounding/was_pounding/is_throbbing/aches
    {their} heart stopped/gave_out/gave_up/gives_out/is_failing/was_failing/failed/quit/is_weak/was_weak/raced/is_racing/was_racing/
      wasn't_beating/gets/up/going {adv}? # times a/every/per night
    # times a/per/every night/day to ; pee/wee/poop/urinate
  `],
  [sense('condition', 'other'), `
    {weapon} {stuck} {someone} {garment}
    # hypos/lows/seizures/fits/falls in/since/this/last/overnight/today/at
    {ordinal} {episode} !of_our/of_the_podcast/aid
    ABBR + $
    culture/cultures/lab/bloods/wound/swab grew/grows/growing : NP
    cultures/culture/lab has/have : NP
    {seen} with/for/about/over : {their} {joint}/heart/chest/back/stomach/nerves/{inside} $
    for/because_of/about/due_to/despite : {their}? high? blood_pressure/blood_sugar/blood_sugars/cholesterol/haemoglobin/hemoglobin/thyroid/
      prostate $
    pulled/spilled/tipped/knocked/dropped/spilt/splashed/poured a/the/his/her/boiling/hot {any}* {thing}? {thing}? {thing}? : over/onto/on/
      down himself/herself/themselves
  `],
  [sense('condition', 'other', 'possible'), `
    {their} {side}* : {joint}
    his/her/your/ur {side}* : {inside} !cancer_center/cancer_centre/clinic/class/health_class/donor/stones_class/check/screening/checks/
      screenings/month/awareness
    with/for/about/over : {their} {side}* heart/chest/stomach/back $
  `],
  [sense('condition', 'measurement'), `
    {value}/vitamin_d/b12/sugar/sugars/sats/sat/temp {is}? over/of/at/above/under/below/hit/reached/around/nearly/almost/just/in_the? #
    {value}/vitamin_d/b12/egfr/iron/folate {is} {adv}? # !times/of_the/days
    pressure/bp {is}? # over #/nothing/palp
    expected/expecting to make/recover a/an full/good/complete/fully? recovery?
    # kilos/kgs/kg/lbs/pounds/stone gone/lighter/down/off $
    # kilos/kgs/kg/lbs/pounds/stone in # weeks/months
    {their} : {own_value}/{value} of #
    {value}/pulse in the ; teens/twenties/thirties/forties/fifties/sixties/seventies/eighties/nineties/hundreds
    {organ} {is}? {adv}* down_to/at/to/working_at/functioning_at # {percent}
    {value} {is}? {adv}* {odd} $
    {value} {adv}? {changes}
    {their} : {own_value} {is} {adv}* {odd} $
    {their} : {own_value} {adv}? {changes}
    {test} {comes} {adv}* : {outcome} $
    {their} {side}? test/tests/results/result {comes} {adv}* {outcome} $
    {test} {showed} !how/that_we/our/your/you
    found/find/finding/discovered/spotted/noticed/revealed/saw/seeing/detected/felt/has/had/have/discovering a/an/the/some/two/three/
      several? {chronic}? {finding}
    # {percent} {adv}? blocked/blockage/blockages/occluded/burned/burns/capacity/stenosis/function/occlusion/hearing/deaf/blind/disabled
    # {percent} heart/kidney/lung/liver/renal/cardiac/pancreatic function/capacity/output
    # {percent} of normal/his_body/her_body/their_body
    # {percent} chance of surviving/survival/making_it/living/walking/recovery/being_paralysed/being_paralyzed
    down to # lbs/pounds/kg/kilos/stone/lb
    lost/dropped/shed half {their} body? weight
    down # dress/pant/pants/trouser/jean/clothing sizes
    from # pounds/lbs/kg/kilos/stone to #
    # pound/lb/kg/kilo/stone man/woman/patient/guy/lady/baby/preemie/boy/girl/teen/male/female/newborn/pt/gentleman/dude/mom/kid
    clean bill of health
    got/given/gets/give/gave/had/getting/has {them}? the/an all clear
  `],
  [sense('condition', 'injury'), `
    {fell} {off} {det}? {any}* {height} !of_success
    {fell} # feet/foot/ft/metres/meters/stories/storeys/flights
    {hit} {by} {det}? {any}* {agent}
    {crashed} {det} {any}* {vehicle}
    went/flew/thrown/ejected over/through the handlebars/windshield/windscreen
    T-boned/t-boned/rear-ended/sideswiped at/by/on/in
    {weapon} {stuck} {someone} {side}* {hole}
    {ate} {det}? {any}* {poison}
    blew/popped/snapped/hurt/messed/tweaked/wrenched/jarred/rolled/turned/gashed/split/sliced/scalded/skinned/nicked/pulled/strained/
      busted/smashed/mashed/banged/stubbed/scratched/scraped/cut/burned/burnt/wrecked/injured/whacked/nailed/stabbed/pierced/punctured/fractured/
      slammed/pinched/jammed/caught/trapped/mangled/crushed/shattered/bumped/cracked/knocked up/out? {their} {side}* {part}
    put/threw/did/blew/popped {their} {side}* {part} out/in
    sliced/cut/hacked/chopped/sawed/sawn/bit/bitten/blew/blown/ripped/torn/lopped/lost off/through/into/open {their}/the {side}* {part}
    cut/cuts/laceration/gash/slash {adv}* to the bone
    beaten/beat up/unconscious/bloody/senseless by/outside/at/in/with
    knocked {them}/himself/herself out/unconscious/cold
    black and blue all/from
    got/caught/hit/kicked/gored/bit/struck/nicked/clipped/punched/stabbed/shot/slapped {them}/himself/herself in/on/across/through the/his/
      her {side}* {part}/head
    {their} {side}* : {part} stuck/caught/trapped/jammed/wedged/pinned in/under/between/inside a/an/the/his/her
    pulled/removed/dug/fished/extracted/picked/plucked/tweezed/retrieved/took/pulling/removing a/an/the/# WORD WORD? WORD? : out_of/
      from {someone} {side}* {hole}
    where it/they shouldn't/didn't/don't be/belong
    eaten alive by bedbugs/bed_bugs/lice/fleas/cancer/infection/mites/mrsa
    threw/throws/put/puts out {their} {side}* {part}
    keep/keeps/save/saved/saving/lose/loses/losing/lost the/his/her/that {side}* {limb} !for/of/on_the/of_the
    {part}/limb could_not/couldn't/can't/cannot/may_not/might_not/won't be saved/salvaged/restored
    {part} hanging by/off a/the thread/skin/flap
    took a bullet/punch/kick/knife/fall/spill/blow/tumble to/off/from/in
    kicked/punched/elbowed/shot/stabbed/bitten/bit/stung/hit/struck/kneed/headbutted/slashed/knifed/burned/burnt/scalded/injured/wounded/cut/
      clipped/poked/scratched/impaled in/on/through/across/around the/his/her/their {side}* {part}
    shot/stabbed/slashed/knifed # times/time
    shot/stabbed/bitten/stung/knifed twice/repeatedly/several_times/multiple_times !as/the/more/a
  `],
  [sense('condition', 'mental'), `
    tried/wanted/wants/threatened/threatening/planned/planning/plans/going/attempted/trying/wanting to {harm} {self}
    harmed/harming/harm/harms/killed/hanged/hung/shot/starved/starving/drowned himself/herself/themselves
    slit/slits/slashed/cut/cutting/cuts/slitting {their} {wrist}
    pulls/pulling/pulled out {their} : hair
    picks/picking/picked at? {their} : skin/scabs/face
    washes/washing {their} hands raw/until_they_bleed/# times
    cries/crying/cried for_no_reason/all_day/all_night/herself_to_sleep/himself_to_sleep/nonstop/non-stop/uncontrollably
    won't/wouldn't/doesn't/can't/couldn't/afraid_to/scared_to/too_anxious_to/hasn't leave/left the/her/his : house/bed/room/bedroom
    locked herself/himself in : {their}/the bathroom/room/bedroom/toilet
    took/takes/swallowed/downed a whole? bottle/bunch/handful of : {any}* pills/tablets/tylenol/paracetamol/advil/ibuprofen/aspirin
    jumped in front of a train/bus/truck/car
    hasn't/haven't/hadn't : slept/eaten in # days/nights/weeks
    hears/hearing/heard voices !of/raised
    seeing/sees/saw things that weren't/aren't
    talking/talks/talked to people/someone who isn't/aren't/wasn't/weren't
    attempted/tried twice/once_before/again_last/it_again ; $
    thinks/thought/believes/convinced {adv}? we're/they're/everyone/the_staff/the_nurses/the_doctors/people ; {adv}? are/is/were/was poisoning/
      after/spying/following/trying_to_kill/out_to_get/stealing
  `],
  [sense('condition', 'substance'), `
    # {unit} without a? {any}? {drug}
    # {unit} off : the? {drug}
    hasn't/haven't/hadn't had/touched/smoked/taken/used/shot a? : {drug} in/since/for
    hasn't/haven't used/smoked/drunk since/in/for
    drinks/drinking/drank/drunk a/two/# fifth/bottle/case/six-pack/handle/pint/liter/litre/bottles/beers/pints of/a/per/every/daily
    smokes/smoked/smoking # packs/pack/joints/cigarettes/a_day
    found with a needle in
    high/tripping/wasted/out_of_it/buzzing on !life/caffeine/sugar/adrenaline/the_list/our/the/helium/your/my : NP
    smelled/smells/smelt/stank/stinks/reeked/reeks like/of a? : brewery/booze/beer/weed/vodka/whiskey/wine/alcohol/drink/marijuana/urine/feces/
      faeces
    dry for # {unit}
    pinpoint/pinned pupils
    one-year/30-day/60-day/90-day/24-hour/six-month chip/medallion/coin
    needle still? in {their} arm
    kicked/quit/gave_up/off the : booze/bottle/cigarettes/drink/drugs/smokes/smoking/heroin/pills/habit/fags
    hooked on : {drug}
  `],
  [sense('condition', 'death'), `
    passed/passes/passing/died/dies/gone/went/slipped_away/expired {adv}? : {when} !the/a/an/our_inspection/their_inspection
    passed/died/slipped_away {when}
    lost : {them} {when}
    lost : {them} to/at/after cancer/#/covid/a_long/an_overdose/suicide/the_disease/his/her/sepsis/flu
    # {unit} left? to live
    has/had/have/given/gave : {them}? {adv}? # {unit} to_live/left $
    given # {unit} to live
    has/have/had {adv}? : weeks/days/months/hours $
    won't/wouldn't/didn't/not/might_not/may_not/wasn't_going_to make/last/survive the/another/until/through : night/week/weekend/day/month/
      morning/christmas/summer
    won't last/survive/live # more? : {unit}
    nothing more/else/left {adv}? they/we/doctors/anyone/the_doctors can/could do
    nothing left/more to try/offer/give
    nothing to be done
    won't/wouldn't/didn't/may_not/might_not/not see/live_to_see/make_it_to {their}/another/the/this? : christmas/spring/summer/easter/birthday/
      wedding/morning/new_year/weekend/grandson/granddaughter/baby/daughter/son
    isn't/not/never/wasn't/won't_be coming home ; $
    won't be long now
    saying/said/say their/our/his/her/your/the? final? goodbyes
    family/chaplain/priest/relatives/parents is/was/were/are/being/been? called in $
    {their} time is/was short
    weeks/days/hours not months/weeks/days
    held/hung/hanging on until/till/for/long_enough
    {their} last words/word were/was
    called it at #
    never got a/his/her pulse back
    no cardiac/brain activity
    couldn't/didn't/can't/could_not get it all
    couldn't/could_not/not get/bring : {them} back
    couldn't/could_not/not_able_to/unable_to save {them} $
    killed in/by a/an {any}* car/bus/plane/motorcycle/house? crash/wreck/accident/collision/shooting/fire/driver
    buried/cremated {their} mother/father/mom/dad/mum/son/daughter/baby/husband/wife/child
    laid to rest
    turned off the vent/ventilator/machines/machine/life_support
    took {their} own? life
    let : {them} go peacefully/in_peace/with_dignity
    pt/patient/she/he expired
  `],
  [sense('condition', 'reproductive'), `
    # weeks/months/wks/days along/gone/preggers/pregnant !for/with/in/the/our/this
    is/are/was/'s/she's/be expecting $
    expecting # !the/their_first_wave : babies/twins
    turns out : she's/she_is expecting
    mother/mum/mom/mama/mommy and baby/son/daughter/twins/boy/girl/newborn/babies/little_one {is}? both? doing/are_both/are/well/home well/great/
      fine/good/brilliantly/beautifully/safe
    arrival/birth of {their}/the : WORD? twins/triplets/baby/son/daughter/little_one/boy/girl
    expecting/having/carrying/welcomed/find_out_it's/found_out_it's/it's/delivered/surprise/identical/with : twins/triplets/quadruplets/quads/
      quintuplets
    trying/tried/tries for a baby/another_baby/kids/a_child/a_second
    trying to get pregnant/conceive
    born/delivered/arrived/deliver/came at # {unit}
    born # {unit} early/premature/too_early/late
    born with/without : a/an/no/only/one/two/half/part/extra/# {any}? {side}* {part}
    born with/without : {part}
    extra/missing/webbed/fused/conjoined toe/toes/finger/fingers/digit/digits/kidney/limb/rib/nipple
    lost/losing/lose a/the/our/her/their/two/three/# baby/babies/twins/pregnancies/pregnancy/twin at/after/to/in/before
    baby/twins/babies was/were/is breech/transverse/stuck/in_distress/jaundiced/tiny
    cord WORD? around/round/about {their}/the neck
    placenta tore/detached/ruptured/abrupted/came away/off/early
  `],
  [sense('condition', 'other'), `
    {strong_frame} : NP
    confirmed/suspected/first/only/index/probable/imported/active/textbook/rare case of : NP
    mild/moderate/severe/profound/significant/bilateral/permanent/partial/total {adv}? to? severe/profound? : hearing? loss $
    a/the/only/is/am/as/another/newly/fellow type : 1/2/one/two !error/errors/hypervisor/font/fun/civil
    it/they/she/he/which/all {comes} {adv}* : benign/malignant/cancerous/viral/bacterial/broken/fractured/sprained/infected/septic/twins/terminal/
      fatal/hereditary/contagious
    read/reads/reading the whole/bottom/entire/last/top/smallest/full chart/line
    stretchered/carried/limped/hobbled/helped off/into : the/our {any}? field/pitch/court/ice/track
    out for/until the/at_least/# season/rest_of/# ; $
    spots/marks/patches/bumps/breakouts/acne/rash/scars/bruises {is} {adv}* away/gone/cleared/faded/fading/clearing/better
    recovering/recuperating/recovered/recover from !{idle} : NP
    contracted/caught/picked_up/developed/battling/fought_off/spread : a/an/the WORD? virus/infection/bug/illness/disease/bacteria/superbug/
      fungus/parasite/clot/abscess/fever/cough/rash
    exposed to : WORD? rabies/asbestos/hiv/hepatitis/measles/tb/tuberculosis/covid/radiation/chemicals/lead/mould/mold
    {strong_frame} : ABBR
    {shorthand} : NP
    {shorthand} : ABBR
    {their}/a/an/and/with {chronic} : ABBR
    fluid/water/blood/pressure/swelling/bleeding/bleed/clot/clots/spot/shadow/mass/growth/scarring/scar_tissue/inflammation/infection/hole/tear/
      leak/crack/nodule/nodules/bubble/air/stone/stones/polyp/polyps/cyst/cysts/pus/damage/fungus/narrowing/blockage/lump/lumps/mets/hardware/
      bruise/bruises/rash/sores/hives on/in/around/behind/under/near/between/over {their}/the/both/each/one {side}* {organ}
    spread/spreads/spreading/moved/metastasised/metastasized/gone/went/mets to : {their}/the? {side}* {organ}
    flared/flaring/flares up again/badly/overnight/bad
    in the middle of a flare/crisis/relapse
    on the transplant/donor/kidney/liver/lung/heart list/waiting_list
    type 1/2/one/two since/diabetic/diabetes/diabetics
    went/going/goes/gone low/hypo at/in/on/overnight/during
  `],
] as const

let grammar: Grammar | undefined

/** Clauses about a body, its values, what befell it and how it fares. */
export function clauseMentions(prose: Prose): Mention[] {
  grammar ??= compileGrammar(CLAUSES, CLASSES)
  return matchGrammar(grammar, prose)
}
