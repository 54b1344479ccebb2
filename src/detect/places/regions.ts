/** States, provinces, countries and continents: places too large to be an identifier (45 CFR 164.514(b)(2)(i)(B) keeps states), so never mentions. */

export const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam'

/** Old abbreviations with a full stop, and the postal ones that mean nothing else. */
export const STATE_ABBREVIATIONS = 'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|S\\.C|S\\.D|R\\.I|W\\.Va|D\\.C'
export const STATE_CODES = 'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|OH|OK|OR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|AP|AE|AA'
/** Postal codes that are degrees, too: "Jane Doe, MD". They count only before a ZIP code or after "in" and "from". */
export const DEGREE_CODES = 'MD|PA|MA|ND|DC|DO'
export const PROVINCES = 'Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|ON|QC|BC|AB|MB|SK|NS|NB|NL|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|NSW|VIC|QLD|TAS'

const COUNTRIES =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Great Britain|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Korea|America|US|USA|UK|EU|UAE|U\\.S|U\\.K|Gaza'
const WIDE =
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Far East|West Africa|East Africa|Southeast Asia|Eastern Europe|Western Europe|Caribbean|Scandinavia|Midwest|Northeast|Southeast|Southwest|Northwest|Pacific|Atlantic|Arctic|Balkans|Mediterranean|Himalayas|Western|Eastern|Northern|Southern|West|East|North|South|Earth|Mars|Heaven|God|Internet|Web|Congress|Parliament|Senate|Capitol Hill|White House|Washington|Whitehall|Westminster|Brussels|Wall Street|Hollywood|Silicon Valley|New England|Pacific Northwest|Great Lakes|Gulf Coast|East Coast|West Coast|Asian|African|European|American'

const LARGE = new Set([...STATES.split('|'), ...PROVINCES.split('|'), ...COUNTRIES.replaceAll('\\', '').split('|'), ...WIDE.split('|')].map((name) => name.toLowerCase()))

/** Whether a name is a state's, a country's, or a wider region's. */
export function isLarge(name: string): boolean {
  return LARGE.has(name.replace(/^the /i, '').replace(/\.$/, '').toLowerCase())
}
