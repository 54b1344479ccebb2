/** Pieces of dates as regular expressions, shared by the forms in forms.ts. */

export const MONTH = '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
export const FULL_MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** Months of French, German, Spanish, Italian, Dutch and Portuguese that English writes differently. */
export const FOREIGN_MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|januar|februar|m[äa]rz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)'
export const WEEKDAY = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
export const FULL_WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
export const ORDINAL = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)'
export const DAY_OR_ORDINAL = `(?:${ORDINAL}|${DAY}(?!\\d))`
export const YEAR = "(?:(?:1[89]|20)\\d\\d(?![\\d%])|'\\d\\d(?!\\d))"

/** Words for the days of a month: "the third of May", "May twenty-first". */
export const SPOKEN_DAY =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)'

export const SMALL_NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple(?: of)?|a few|several)'

export const NIGHT_OF = '(?:the )?(?:night|evening|morning|afternoon|week|weekend|eve) (?:of|before|after) (?:the )?'

/** Public and religious holidays and their eves: each falls on one day or a few. */
export const HOLIDAY =
  "(?:christmas(?: eve| day| morning| night| week)?|xmas(?: eve| day)?|boxing day|new year'?s?(?: eve| day)|easter(?: sunday| monday| weekend| morning)?|good friday|palm sunday|ash wednesday|mardi gras|thanksgiving(?: day| morning| weekend)?|halloween|valentine'?s day|st\\.? patrick'?s day|mother'?s day|father'?s day|memorial day(?: weekend)?|labor day(?: weekend)?|labour day(?: weekend)?|labour weekend|family day|national day|hogmanay|michaelmas(?: day)?|candlemas|all souls'? day|twelfth night|orthodox easter|whit monday|shrove tuesday|election day|derby day|opening night|half-term|independence day|veterans day|columbus day|juneteenth|presidents'? day|mlk day|groundhog day|april fools'? day|4th of july|fourth of july|cinco de mayo|bank holiday(?: monday| weekend)?|guy fawkes night|bonfire night|remembrance day|anzac day|australia day|canada day|victoria day|st\\.? david'?s day|burns night|bastille day|diwali|deepavali|holi|eid(?: al-fitr| al-adha)?|ramadan|passover|yom kippur|rosh hashanah|hanukkah|chanukah|purim|lunar new year|chinese new year|waitangi day|republic day|epiphany|pentecost|ascension day|all saints'? day|midsummer(?: eve)?|super bowl sunday|prom night|all souls|all saints|all hallows|may day|pancake (?:day|tuesday)|black friday(?! (?:deals?|sale|offers?|specials?|discounts?))|st\\.? \\p{L}{3,12}'?s? day|st(?:ephen|\\.? stephen)'?s day|stephen's day|(?:the )?feast of (?:st\\.? )?\\p{L}{3,14}|lent|advent|schoolies week|pyjama day|pearl harbor day|women's day|heritage day|founders'? day|freedom day|youth day|workers'? day|liberation day|constitution day|kings? day|king's day|queen's birthday|matariki|vesak|poya day|vaisakhi|baisakhi|nowruz|songkran|tet|carnival (?:sunday|monday|tuesday)|homecoming night|the grand final|the all-ireland(?: final)?)"

/** Whether numbers can be a day and a month in either order, and a year of two or four digits. */
export function isNumericDate(first: string, second: string, year?: string): boolean {
  const a = Number(first)
  const b = Number(second)
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return false
  return year === undefined || year.length === 2 || (Number(year) >= 1850 && Number(year) <= 2100)
}
