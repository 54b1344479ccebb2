import { FULL_MONTH, FULL_WEEKDAY, WEEKDAY } from './calendar.js'
import { at, isModalMay, type DateForm } from './form.js'
import { latin } from '../latin.js'

/** Hours, days that come back, and awareness days: nobody's. */
export const RECURRING_FORMS: readonly DateForm[] = [
  // opening hours and days that come back
  {
    form: 'hours', rank: 6, certainty: 'likely',
    search: at(
      `(?:(?:every|each|most|alternate|first|second|third|last)(?: other)? ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?s?|${FULL_WEEKDAY}s(?: (?:and|&) ${FULL_WEEKDAY}s)?|${WEEKDAY}\\.? ?(?:-|–|to|through|thru|&|and|/) ?${WEEKDAY}\\.?(?:,? (?:from )?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:-|to) ?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?)?|${WEEKDAY}\\.?:? \\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:-|to) ?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?|weekdays|weeknights|weekends|(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?) mornings?s)`,
    ),
    accept: (match) => !/^(?:last|second) (?:mon|tue|wed|thu|fri|sat|sun)/i.test(match[0]) || /second|first|third/i.test(match[0]),
  },
  // awareness days and months
  {
    form: 'event', rank: 7, certainty: 'likely',
    search: latin(`(?<![\\p{L}])(?:(?:[Ww]orld|WORLD|[Nn]ational|NATIONAL|[Ii]nternational|[Gg]lobal|European|American)(?: [\\p{L}'-]{2,16}){1,5} (?:Day|Week|Month|day|week|month|DAY|WEEK|MONTH)|(?:[\\p{Lu}][\\p{L}'-]{1,16} ){1,4}(?:Awareness|Appreciation|Heritage|History|Prevention|Safety|Recovery|Action|Pride|Health)(?: (?:and|&) \\p{Lu}\\p{L}+)? (?:Day|Week|Month)|(?:Giving Tuesday|Pink October|Movember|Dry January|Red Nose Day|Nurses Week|Doctors' Day))(?![\\p{L}])`, 'uy'),
  },
  {
    form: 'event', rank: 7, certainty: 'likely',
    search: at(`${FULL_MONTH}(?= (?:is|marks|was|brings|kicks off|means)(?: also| both| here)?[ :]|'s (?:theme|topic|theme)|,? (?:which is )?(?:[\\p{L}]{3,14} ){1,5}awareness month)`),
    accept: (match, text) => !isModalMay(match, text),
  },
]
