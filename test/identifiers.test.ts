import { describe, expect, test } from 'vitest'
import { detectIdentifiers } from '../src/detect/identifiers/index.js'
import type { Kind } from '../src/detect/mention.js'
import { detectIn, marked, sortsOf, wordsOf } from './marked.js'

/** Each kind: sentences with the value between guillemets, and sentences that hold nothing of that kind. */
const TABLES: Partial<Record<Kind, { finds: string[]; nearMisses: string[] }>> = {
  'record-number': {
    finds: [
      'MRN:«00123»',
      'her mrn is «00-12-34», please check',
      'Seen today (MRN «4471920»).',
      'Medical record number: «88-201-33»',
      'MR# «774120» was pulled',
      'chart no «55-1» is missing',
      'Chart #«88213», room 4',
      'Patient ID «P-20931» signed out',
      'UHID «2024-118-90377» waits for a bed',
      'CSN «100482277» was closed twice',
      'Encounter # «7781-22» is still open',
      'accession «24-SP-008816» is pending',
      'Rx #«7741022» was mixed up',
      'Case no. «ME-26-0418» came up on Tuesday',
      'MRN for Jane Doe is «4471920»',
      'MRN\n«4471920»\nwas scanned',
      'MRNs: «4471920», «4471921» and «4471922»',
      'MRN «LK-0047119»',
      'mrn «００４４７１９» in wide digits',
      '«4471920» (MRN) is on the band',
      'MRN | Name\n«4471920» | Lee\n«4471921» | Roe',
      'MEDICAL_RECORD_NUMBER=«AB-77120»',
      'Med Rec No. «0047119»',
    ],
    nearMisses: [
      'Order no. 4471920 has shipped',
      'Job ref MRN-2026-114 closes on Friday',
      'Vacancy reference: MRN-2026-114',
      'Position ID: MRN 2026114',
      'Job ref. no. MRN-2026-114',
      'Ticket #88213 is closed',
      'Invoice number 20931 is a template',
      'Model no. A1234, lot 44719',
      'Meeting ID 881 2345 6789',
      'Call Medical Records: 614-555-0138',
      'Trial NCT01234567 is open',
      'doi 10.1000/182 and ISSN 2049-3630',
      'CPT 99213 and ICD-10 J06.9',
      'Our job requisition number 55123',
      'A series of 1239 patients',
      'Your medical records are open 24/7',
      'Visit 12/10/2024 for details',
      'MRN: ________',
      'Employer ID 12-3456789',
      'Case 7 of our series',
    ],
  },
  'plan-number': {
    finds: [
      'Member ID: «XQH904417726»',
      'member # «W1234-5678» was denied',
      'Medicare card «4TG7-RN2-WH61» found',
      'MBI «1EG4TE5MK73»',
      'found a card with «1EG4-TE5-MK73» on it',
      'subscriber «9F03-QT6-VM72» has no cover',
      'policy # «66-WQ-80113» lapsed',
      'Group number «7Q2110»',
      'Medicaid ID «AB12345C-77» bounces',
      'Health plan beneficiary number «HPB-30012-02»',
      'insurance ID «ZGP 882014»',
      'Aetna ID «W271839405»',
      'HICN «536-90-4399A»',
      'memberid «88201455»',
    ],
    nearMisses: [
      'Policy no. pending review',
      'our support group 4 meets',
      'Group of 120 people',
      'Become a member in 2024',
      'Medicaid covers 72 million people',
      'Medicare pays 80% after you meet it',
      'plan 90210 kits were sent',
      'subscribers: 12,000',
      'Insurance costs rose 4.5% in 2023',
      'order number 66-WQ-80113',
      'Members: 4500 nurses',
      'Policy 4 of 12',
    ],
  },
  'account-number': {
    finds: [
      'account «88-104427» was cleared',
      'Acct #«C-2291» is paid',
      'Account number: «0047-11920»',
      'patient account «30-55871-B» is settled',
      'HAR «7004418823» and its guarantor',
      'FIN «900187326» was billed',
      'guarantor no. «551209»',
      'claim number «CLM-20391-7»',
      'payment plan «4410-7729» bounces',
      'her card «4111-1111-1111-1111»',
      'IBAN «GB82 WEST 1234 5698 7654 32» was charged',
      'Billing no. «77120-3»',
      'acct. no. is «5512 0093»',
    ],
    nearMisses: [
      'Donations go to account 88-104427',
      'follow our Twitter account 12345',
      'on account of 12345 reasons',
      'Claim your 2000 points',
      'card 4111 1111 1111 1112 is mistyped',
      'We take into account 150,000 visits',
      'A claim: 9 of 10 dentists',
      'checking 1200 accounts',
      'Your account is $412 overdue',
      'Order 4111 of 5200',
      'invoice template 20931',
      'bank holiday 2024',
    ],
  },
  ssn: {
    finds: [
      'SSN «611-48-2093»',
      'SSN: «611 48 2093»',
      'ssn is «611482093»',
      'Social Security number «536.90.4399»',
      'social «734 62 9015» on the form',
      'mix-up: «519-38-2741» twice',
      'SS# «611–48–2093»',
      'SSN ending «0481»',
      'last four of her social: «7719»',
      'SSN 4 digits «7719»',
      'shown as xxx-xx-«7719»',
      'ITIN «912-90-3456»',
      'SSN «611\u200B-48-2093» with a zero-width space',
    ],
    nearMisses: [
      '000-12-3456 was never issued',
      '666-12-3456 was never issued',
      '987-12-3456 is beyond the range',
      '611-00-2093 has no group',
      '611-48-0000 has no serial',
      '078-05-1120 came with a wallet',
      'call 611-482-0930',
      'ZIP 22134-3903',
      'a bare 611482093',
      'part 1611-48-20931',
      'social media since 2009',
      'serial 611-48-209',
      'pages 611-48',
    ],
  },
  'license-number': {
    finds: [
      "driver's licence «D482-7713-0926»",
      'Drivers License: «S514-7788»',
      'my patient\'s DL is «Y4410983»',
      'DL# «A1250093»',
      'driving licence «MORGA657054SM9IJ»',
      'permit no. «7730118» in the pouch',
      'Concealed-carry permit no. «55-20917»',
      'pilot licence «FCL-441902-H»',
      'passport «K0091834»',
      'my travel document is «A12803456»',
      '«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<»\n«L898902C36UTO7408122F1204159ZE184226B<<<<<10»',
      'nursing license number «RN-884412»',
      'certificate number «2019-44812»',
      'License #«4410983»',
      'handicap placard «7730118»',
    ],
    nearMisses: [
      'a licensed nurse since 2009',
      'software license for 2000 seats',
      'birth certificates for 350 babies',
      'permit 12 visitors',
      'driver 1 of 20',
      'DL speeds of 300 Mbps',
      'gift certificate 50',
      'Visas rose by 2000',
      'passport photos from 2019',
      'license renewal by 12/31/2024',
      'Open MRI certification program',
      'licensed for 120 beds',
    ],
  },
  'vehicle-number': {
    finds: [
      'the white van, plate «KLM 4471»',
      'license plate «8XBT 904»',
      'License plate number is «ABC-1234»',
      'number plate «BV19 KXR»',
      'the green car, reg. «BV19 KXR»',
      'silver truck (tag «8XBT 904»)',
      'his Buick, VIN «2T1BURHE2HC816503»',
      'VIN: «1M8GDM9AXKP042788»',
      'in «1FTEW1CP0JKD41827» on Friday',
      'vehicle identification number «1HGCM82633A004352»',
      'plates «7ABC123» left running',
      'PLATE «KLM4471» lights on',
    ],
    nearMisses: [
      'plates 4 and 5 show the lesion',
      'a plate of 12 oysters',
      'Plate 2: histology',
      'register by 2024',
      'reg. fee $40',
      'tag us in 2024',
      'VIN 2T1BURHE2HC816504X9',
      'bare 2T1BURHE3HC816503',
      'price tag 1999',
      'hashtag 4EVER2024',
      'dinner plate sale 50% off',
      'tag 3 friends',
    ],
  },
  'device-number': {
    finds: [
      'Pacemaker s/n «PJN482190H»',
      'S/N: «5T-0093821»',
      'serial number «HM3-C118204»',
      'Serial no. «88213-A»',
      'LVAD controller serial «HM3-C118204»',
      'IMEI «356209118477030»',
      'IMEI: «35-417803-685978-9»',
      'UDI (01)00643169007222(17)160128(21)«BLC200461H»',
      'Cochlear (21)«QX7710345» switched on',
      'Device ID «CGM-7741-22»',
      'pump no. «MMT-774102»',
      'SN «A0093821»',
    ],
    nearMisses: [
      'Model 5392 dual chamber',
      'lot 44719 was recalled',
      'a serial entrepreneur since 2009',
      'serial measurements on 12 days',
      '(01)00643169007222 is the product',
      'SN Ratio 12.5',
      'part number 88213-A is cheap',
      'SKU 5T-0093821',
      'version 3.14.2024',
      'device 510(k) cleared',
      'our 12 devices',
      'order serial sevens: 93, 86',
    ],
  },
  'national-id': {
    finds: [
      'NHS no. «943 476 5919»',
      'NHS number: «9434765919»',
      'CHI «1403512736»',
      'H&C number «320 000 0161»',
      'NI number «AB 12 34 56 C»',
      "«999 482 7138», it's a valid NHS number",
      '«943 476 5919» … that is her NHS no.',
      '«943 476 5919» (NHS)',
      'Aadhaar «2341 2341 2346»',
      'ABHA «91-3804-2715-5904»',
      'write to «asha.rao@abdm»',
      'PAN «AAPPV8261K»',
      'C.F. «RCCMNL83S18D969H»',
      'Carte Vitale no. «2 95 10 99 126 111 93»',
      'NIR «253072B07300470»',
      'KVNR «A123456780»',
      'DNI «54362315K»',
      'NIE «X2482300W»',
      'BSN «111222333»',
      'SIN «046 454 286»',
      'OHIP «9876-543-217»',
      'PHN «9698 658 215»',
      'RAMQ «TREM 6503 0515»',
      'Medicare «2123 45670 1»',
      'IHI «8003 6081 6669 0503»',
      'PPSN «6433435F»',
      'NHI «ZAA0067» and NHI «ZBN77VL»',
      'PESEL «44051401359»',
      'personnummer «811218-9876»',
      'henkilötunnus «131052-308T»',
      'CPF «390.533.447-05»',
      'SA ID «8001015009087»',
      'NRIC «S1234567D»',
      'AHV «756.9217.0769.85»',
      'CURP «BOXW310820HNERXN09»',
    ],
    nearMisses: [
      '943 476 5919 is not the NHS number',
      'Call 943 476 5919 or NHS 111',
      'Dial 943 476 5919. The NHS number is elsewhere',
      '943 476 5918, a valid NHS number',
      'phone 943-476-5919',
      'a bare 9434765919',
      'a bare 111222333',
      'order 2341 2341 2346',
      'RCCMNL83S18D969J ends wrong',
      'NIR 2 95 10 99 126',
      'X2482300A has the wrong letter',
      '390.533.447-06 is off by one',
      'S1234567A has the wrong letter',
      '131052-308U has the wrong mark',
      'ISBN 978-3-16-148410-0',
      'BG 12 34 56 A was never issued',
      'a sin of 2024',
      'a code AAPPV0000K',
    ],
  },
}

describe.each(Object.entries(TABLES))('%s', (kind, { finds, nearMisses }) => {
  test.each(finds)('finds: %s', (sentence) => {
    const { text, words } = marked(sentence)
    expect(wordsOf(detectIdentifiers, kind as Kind, text)).toEqual(words)
  })
  test.each(nearMisses)('leaves: %s', (text) => {
    expect(wordsOf(detectIdentifiers, kind as Kind, text)).toEqual([])
  })
})

test('a cell takes its label from the column', () => {
  expect(wordsOf(detectIdentifiers, 'record-number', '4471920', 'MRN')).toEqual(['4471920'])
  expect(wordsOf(detectIdentifiers, 'record-number', '4471920', 'patient_id')).toEqual(['4471920'])
  expect(wordsOf(detectIdentifiers, 'record-number', '4471920', 'medicalRecordNumber')).toEqual(['4471920'])
  expect(wordsOf(detectIdentifiers, 'plan-number', 'XQH904417726', 'Member ID')).toEqual(['XQH904417726'])
  expect(wordsOf(detectIdentifiers, 'ssn', '611482093', 'SSN')).toEqual(['611482093'])
  expect(wordsOf(detectIdentifiers, 'record-number', '4471920', 'Order no.')).toEqual([])
  expect(wordsOf(detectIdentifiers, 'record-number', '4471920', 'Views')).toEqual([])
})

test('providers carry public numbers: they are told apart by sort', () => {
  expect(sortsOf(detectIdentifiers, 'license-number', 'NPI 1245319599')).toEqual(['npi'])
  expect(sortsOf(detectIdentifiers, 'license-number', 'DEA BB1388568')).toEqual(['dea'])
})

test('a label makes certain, a form alone likely; a labelled slip of the finger still counts', () => {
  const certainty = (text: string) => detectIn(detectIdentifiers, text).map((mention) => mention.certainty)
  expect(certainty('SSN 611-48-2093')).toEqual(['certain'])
  expect(certainty('see 611-48-2093')).toEqual(['likely'])
  expect(certainty('DNI 54362315K')).toEqual(['certain'])
  expect(certainty('DNI 54362315L')).toEqual(['likely'])
  expect(certainty('NHS no. 943 476 5918')).toEqual(['likely'])
})

test('a placeholder and a date are no values', () => {
  for (const text of ['MRN 000000', 'MRN: XXXXXX', 'MRN: [number]', 'Account: 12/10/2024', 'Policy #: see page 4']) {
    expect(detectIn(detectIdentifiers, text)).toEqual([])
  }
})
