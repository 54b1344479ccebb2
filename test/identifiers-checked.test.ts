import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gs1, iban, luhn, verhoeff } from '../src/detect/identifiers/checksums.js'
import { card, dea, imei, itin, npi, ssn, vin } from '../src/detect/identifiers/codes.js'
import { detectIdentifiers } from '../src/detect/identifiers/index.js'
import { bcPhn, cpf, curp, ohip, ramq, sin, zaId } from '../src/detect/identifiers/national/americas-africa.js'
import { aadhaar, auMedicare, nhi, nric, pan, residentId } from '../src/detect/identifiers/national/asia-pacific.js'
import { bsn, codiceFiscale, dni, fodselsnummer, hetu, kvnr, mod11, nir, personnummer, pesel, pps, rijksregister, rvnr } from '../src/detect/identifiers/national/europe.js'
import { detectIn, wordsOf } from './marked.js'
import { runs } from './runs.js'

type Check = (value: string) => boolean

/** Published specimens, and where they come from; each with one that does not pass. */
const SPECIMENS: readonly (readonly [string, Check, valid: string[], invalid: string[]])[] = [
  ['Luhn', luhn, ['4111111111111111', '79927398713'], ['4111111111111112']],
  ['Verhoeff', verhoeff, ['2363', '234123412346'], ['2364']],
  ['GS1', gs1, ['00643169007222', '4006381333931'], ['00643169007223']],
  ['IBAN (registry)', iban, ['GB82WEST12345698765432', 'DE89370400440532013000', 'NO9386011117947'], ['GB82WEST12345698765433']],
  ['payment card', card, ['4111111111111111', '5555555555554444', '378282246310005'], ['4111111111111112', '9111111111111111']],
  ['SSN (SSA)', ssn, ['536904399'], ['000123456', '666123456', '912345678', '536004399', '536900000', '078051120']],
  ['ITIN (IRS)', itin, ['912903456', '911701234'], ['911481234', '812903456']],
  ['NPI (CMS)', npi, ['1234567893', '1245319599', '1003000126'], ['1234567894', '3234567893']],
  ['DEA', dea, ['BB1388568', 'AP5836727', 'F91234563'], ['BB1388569']],
  ['VIN', vin, ['1M8GDM9AXKP042788', '11111111111111111', '1HGCM82633A004352'], ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278O']],
  ['IMEI', imei, ['354178036859789', '490154203237518'], ['354178036859780']],
  ['NHS number', mod11, ['9434765870', '9434765919', '4010232137'], ['9876544321', '1111111111', '9434765918']],
  ['codice fiscale', codiceFiscale, ['RCCMNL83S18D969H', 'CNTCHR83T41D969D', 'RSSMRA85T10A562S', 'RSSMRA85T10A56NH'], ['RSSMRA85T10A562T', 'RSSMRA85Z10A562S']],
  ['NIR', nir, ['295109912611193', '253072B07300470'], ['295109912611194', '253072A07300470']],
  ['KVNR (§290 SGB V)', kvnr, ['A000500015', 'C000500021', 'A123456780'], ['A123456781']],
  ['RVNR', rvnr, ['15070649C103'], ['15070649C104']],
  ['DNI and NIE', dni, ['54362315K', 'X2482300W', '12345678Z'], ['54362315L', 'X2482300A']],
  ['BSN', bsn, ['111222333', '123456782'], ['111252333']],
  ['PPS', pps, ['6433435F', '6433435OA', '1234567T'], ['6433435E']],
  ['PESEL', pesel, ['44051401359', '02070803628'], ['44051401358', '44131401359']],
  ['personnummer', personnummer, ['8112189876', '198112189876'], ['8112189877', '8113189876']],
  ['henkilötunnus', hetu, ['131052-308T', '131052A308T'], ['131052-308U', '321352-308T']],
  ['fødselsnummer', fodselsnummer, ['15108695088'], ['15108695087']],
  ['rijksregister', rijksregister, ['85073003328', '93051822361'], ['85073003329']],
  ['Aadhaar', aadhaar, ['234123412346', '496858245152'], ['234123412347', '134123412346']],
  ['PAN', pan, ['ACUPA7085R', 'AAPPV8261K'], ['ACUPA0000R', 'ACUXA7085R']],
  ['Medicare of Australia', auMedicare, ['2123456701'], ['2123456711', '7123456701']],
  ['NHI, old and new', nhi, ['ABC1235', 'ZAA0067', 'MYY54SL', 'RUE29KR', 'ZBN77VL', 'ALU18KZ'], ['ABC1234', 'ZBN77VM', 'IAA0067']],
  ['NRIC and FIN', nric, ['S1234567D', 'F1234567N', 'G1234567X'], ['S1234567A']],
  ['resident identity of China', residentId, ['11010519491231002X'], ['110105194912310021']],
  ['SIN', sin, ['123456782', '130692544'], ['123456789', '046454286']],
  ['OHIP', ohip, ['9876543217'], ['9876543218']],
  ['PHN of British Columbia', bcPhn, ['9698658215'], ['9698658216', '8698658215']],
  ['RAMQ', ramq, ['TEST54122816', 'TREM65030515', 'TREM65530515'], ['TREM65130515', 'TREM65034515']],
  ['CPF', cpf, ['39053344705', '45637892164'], ['39053344706', '11111111111']],
  ['CURP', curp, ['BOXW310820HNERXN09'], ['BOXW310820HNERXN08']],
  ['identity number of South Africa', zaId, ['8001015009087'], ['8001015009088', '8013015009087']],
]

describe.each(SPECIMENS)('%s', (_, check, valid, invalid) => {
  test.each(valid)('%s passes', (value) => expect(check(value)).toBe(true))
  test.each(invalid)('%s does not', (value) => expect(check(value)).toBe(false))
})

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))

/** Numbers without a label that their own form and check digit give away: how to make one, how it may be written. */
const DISTINCT: readonly (readonly [string, fc.Arbitrary<string>, Check, forms: ((value: string) => string)[]])[] = [
  ['CPF', digits(11), cpf, [(v) => `${v.slice(0, 3)}.${v.slice(3, 6)}.${v.slice(6, 9)}-${v.slice(9)}`]],
  ['payment card', digits(15).map((v) => `4${v}`), card, [(v) => v, (v) => v.replace(/(\d{4})(?=\d)/g, '$1 '), (v) => v.replace(/(\d{4})(?=\d)/g, '$1-')]],
  ['NRIC', digits(7).chain((v) => fc.constantFrom(...'ABCDEFGHIZJ').map((letter) => `S${v}${letter}`)), nric, [(v) => v, (v) => v.toLowerCase()]],
  ['NIE', digits(7).chain((v) => fc.constantFrom(...'TRWAGMYFPDXBNJZSQVHLCKE').map((letter) => `X${v}${letter}`)), dni, [(v) => v, (v) => `${v[0]}-${v.slice(1, 8)}-${v[8]}`]],
  ['IHI of Australia', digits(10).map((v) => `800360${v}`), luhn, [(v) => v, (v) => v.replace(/(\d{4})(?=\d)/g, '$1 ')]],
]

/** The first value that passes when a digit near the end runs through 0 to 9: every scheme has one. */
function repaired(value: string, check: Check): string | undefined {
  for (let at = value.length - 1; at >= 0; at--) {
    for (let digit = 0; digit < 10; digit++) {
      const candidate = value.slice(0, at) + digit + value.slice(at + 1)
      if (/\d/.test(value[at]!) && check(candidate)) return candidate
    }
  }
  return undefined
}

describe.each(DISTINCT)('%s without a label', (_, values, check, forms) => {
  test('is found in each of its written forms, at its exact place', () => {
    fc.assert(
      fc.property(values, fc.nat(forms.length - 1), (value, form) => {
        const valid = repaired(value, check)
        fc.pre(valid !== undefined)
        const written = forms[form]!(valid!)
        expect(detectIn(detectIdentifiers, `see ${written}, please`).map(({ span }) => [span.start, span.end])).toEqual([[4, 4 + written.length]])
      }),
      runs(60),
    )
  })

  test('with one digit changed is nothing', () => {
    fc.assert(
      fc.property(values, fc.nat(forms.length - 1), fc.nat(6), (value, form, place) => {
        const valid = repaired(value, check)
        fc.pre(valid !== undefined)
        const at = valid!.length - 2 - place
        fc.pre(/\d/.test(valid![at]!))
        const wrong = valid!.slice(0, at) + ((Number(valid![at]) + 1) % 10) + valid!.slice(at + 1)
        fc.pre(!check(wrong))
        const kinds = detectIn(detectIdentifiers, `see ${forms[form]!(wrong)}, please`).map((mention) => mention.kind)
        expect(kinds.filter((kind) => kind === 'national-id' || kind === 'account-number')).toEqual([])
      }),
      runs(60),
    )
  })
})

test('a social security number is found behind its label however it is written, and its place is exact after folding', () => {
  const area = fc.integer({ min: 1, max: 899 }).filter((n) => n !== 666).map((n) => String(n).padStart(3, '0'))
  const group = fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0'))
  const serial = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'))
  const joint = fc.constantFrom('-', ' ', '.', '\u2013', '\u2011', '\u00A0', '')
  const invisible = fc.constantFrom('', '\u200B', '\u00AD', '\uFEFF')
  fc.assert(
    fc.property(area, group, serial, joint, invisible, (a, g, s, by, gap) => {
      fc.pre(ssn(a + g + s))
      const written = `${a}${gap}${by}${g}${by}${s}`
      expect(wordsOf(detectIdentifiers, 'ssn', `SSN: ${written}.`)).toEqual([written])
    }),
    runs(200),
  )
})

test('a record number is found behind any label, whatever stands between', () => {
  const label = fc.constantFrom('MRN', 'mrn', 'MR#', 'Medical record number', 'med rec no.', 'Patient ID', 'Hospital number', 'Chart #', 'UHID', 'CSN')
  const link = fc.constantFrom(': ', ' ', ' is ', ' = ', ':\n', ' #', ' (')
  const value = fc.stringMatching(/^[A-Z]{0,3}\d{5,10}$/)
  fc.assert(
    fc.property(label, link, value, (name, between, number) => {
      fc.pre(!/^0+$|(\d)\1{3}/.test(number))
      expect(wordsOf(detectIdentifiers, 'record-number', `Seen today. ${name}${between}${number}.`)).toEqual([number])
    }),
    runs(300),
  )
})

test('never throws, and keeps mentions in order without overlap, on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const spans = detectIn(detectIdentifiers, `MRN ${text} SSN 611-48-2093`).map((mention) => mention.span)
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
    }),
    runs(300),
  )
})
