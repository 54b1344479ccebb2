/**
 * How well names of each origin are found: at least twenty a group, of our own writing, in sentences as clinics write them. The
 * sentences are other ones than the tagger was trained on; a name may stand in its lists by chance.
 */
import { atLeast } from '../src/detect/mention.js'
import type { NameTagger } from '../src/detect/names/index.js'
import { proseOf } from './train-names/corpus.js'

const GROUPS: Readonly<Record<string, string>> = {
  'Hispanic': 'Ximena Arriaga, Itzel Quiñones, Lisandro Peñaloza, Yadira Zubizarreta, Osvaldo Villaseñor, Marisol Echeverría, Guadalupe Tlatelpa, Nayeli Ocampo, Evaristo Barrientos, Dulce Caballero, Iñaki Goikoetxea, Rigoberto Menchaca, Azucena Palomares, Fidel Arredondo, Maribel de la Garza, Citlali Nava, Graciela Urdaneta, Eulogio Santillán, Anahí Rentería, Joaquina Belmonte',
  'South Asian': 'Priya Raghunathan, Venkataramana Gollapudi, Anindita Sengupta, Harshvardhan Gaikwad, Sukhwinder Dhaliwal, Lavanya Kothandaraman, Nandakumar Parameswaran, Ishaan Wadhwa, Tanvi Phadke, Bhagyashree Limaye, Zeenat Rizvi, Mahinda Ekanayake, Tharindu Weerasinghe, Rubina Soomro, Pemba Lama, Kumudini Herath, Jagjit Toor, Sarojini Vaidyanathan, Ruksana Miah, Debasish Purkayastha',
  'East Asian': 'Xiuzhen Ouyang, Zhihao Kuang, Ruolan Fei, Mengyao Zhuang, Kwan-Ho Szeto, Natsuki Hirabayashi, Takeru Onishi, Shizuka Kawaguchi, Ryunosuke Nagasawa, Honoka Shimura, Byung-hun Cheon, Seulgi Ryang, Taehyung Gwak, Hyeri Bang, Chunhee Maeng, Guanyu Bi, Yuanzhen Lai, Pei-Shan Hsiung, Kazuhiro Tsukamoto, Mitsuko Uehara',
  'Arabic and Persian': 'Hisham Al-Dosari, Ruqaya El-Baz, Nizar Qabbani, Thuraya Abdelnour, Mutasim Bashir, Layal Nasrallah, Abdelkrim Benkirane, Widad Chraibi, Ghassan Tueni, Samar Yazbek, Hooman Pourmand, Shohreh Daneshvar, Ardeshir Golshani, Pegah Ferdowsi, Sulaiman bin Hamed, Nawaf Al Subaie, Dunya Maziad, Khaldoun Atassi, Zubaida Jallad, Mehrnoosh Ashtari',
  'Slavic': 'Zbigniew Wrzeszcz, Małgorzata Sikorska, Jadwiga Chmielewska, Vsevolod Tretyakov, Yevgenia Kruglova, Ostap Vyshnevetskyi, Bohdana Lysenko, Miloš Vukadinović, Snežana Radosavljević, Květoslava Nováčková, Jaromír Pospíchal, Ljubica Stojkovska, Radoslav Hristov, Desislava Ilieva, Vlasta Kobal, Dragomir Bošković, Halyna Pavliuk, Arkady Zaslavsky, Teodora Veselinova, Szczepan Gryglewicz',
  'West African': 'Chukwuebuka Onwuatuegwu, Adaobi Nwankpa, Omolara Oyebanjo, Olufunke Akindele, Nana Yeboah, Kwadwo Frimpong, Esther Gyimah, Mamadou Barry, Ndeye Thiam, Babacar Mbaye, Seydou Sanogo, Kadiatou Bah, Isatou Jallow, Foday Turay, Uzoamaka Ezeigbo, Tobenna Okwuosa, Bukola Odunsi, Efua Sutherland, Abdoulaye Ndour, Zainabu Mahama',
  'East and Southern African': 'Thandeka Mngomezulu, Zanele Buthelezi, Siphiwe Hadebe, Tsitsi Dangarembga, Rutendo Makoni, Nyokabi Githinji, Wangari Muthoni, Kiplagat Rotich, Atieno Were, Mulugeta Wolde, Tsehay Berhane, Selamawit Gidey, Abdullahi Guled, Hodan Nur, Immaculée Mukamana, Innocent Ndayisaba, Nakato Nalwanga, Masego Seretse, Naledi Motsepe, Chimwemwe Kachingwe',
  'Vietnamese and Southeast Asian': 'Nguyễn Thị Hường, Bích Ngọc Đoàn, Trần Quốc Bảo, Thuý Vi Lương, Khôi Nguyên Phạm, Cẩm Tú Vương, Duc Anh Kieu, Ngoc Han Tong, Maricar Lacsamana, Crisanto Dimaano, Perlita Cabrera, Jejomar Sumulong, Rosalinda Makabenta, Chaiwat Thongchai, Sirikit Jindarat, Sokunthea Prak, Bounmy Sisavath, Moe Thuzar, Gue Yang, Wulandari Pranoto',
  'Irish': "Muireann O'Hanlon, Sadhbh Ní Chinnéide, Fiachra Mac Giolla, Caolán McGettigan, Dearbhla O'Tuama, Ultan Ó Briain, Bláthnaid Concannon, Lorcan Geraghty, Feargal Mulcahy, Gobnait Ahern, Iarlaith Mannion, Étaín Considine, Conchobar Hanrahan, Dervla Scanlon, Ailbhe McInerney, Meabh Gilhooly, Proinsias Costigan, Sorcha Breathnach, Turlough Devane, Emer McElhinney",
  'Pacific': "Sosefina Taumoepeau, Lavinia Tuipulotu, Vaiola Ma'afu, Fa'asavalu Toleafoa, Pele Fa'amausili, Iosefa Leiataua, Keahi Kahananui, Pomaika'i Nakoa, Hi'ilani Kaleikini, Kahealani Kanahele, Anaru Te Whata, Whetu Karaka, Hineata Rewi, Manaia Poutama, Tevita Naqau, Losalini Koroi, Seruwaia Bulai, Apisai Driu, Teuila Leavasa, Moana Kaitapu",
  'Native American': 'Nascha Begaye, Delphine Tsinigine, Orville Manygoats, Leandra Yellowhair, Wilson Tallsalt, Verna Crazybull, Darrell Ironshield, Winona Redfeather, Sequoyah Walkingstick, Emmaline Sixkiller, Chayton Whirlwind, Tehya Runningcrane, Lyle Benallie, Myrtle Nakai, Dustin Littlewolf, Rayanne Spottedbear, Elouise Talahytewa, Koda Swiftdeer, Shandiin Goldtooth, Calvin Hoskie',
  'Nordic and Hungarian': 'Þórdís Guðmundsdóttir, Sigurjón Hallgrímsson, Åse Brattebø, Torbjørn Haugland, Ingeborg Solheim, Øyvind Kvamme, Göran Wennerström, Märta Sjöström, Päivi Kauppinen, Jukka Rautiainen, Eino Vesterinen, Søren Kjeldgaard, Birthe Lauritsen, Zsófia Szentgyörgyi, Csongor Hegedűs, Réka Bánfalvi, Györgyi Tóthné, Levente Kerekes, Ildikó Fehérvári, Árpád Gulyás',
  'French, Italian, German, Dutch': 'Thibault Lachapelle, Ghislaine Desjardins, Maëlys Charbonneau, Odile Vaillancourt, Guillaume du Plessis, Ottavia Pellegrino, Ruggero Dell’Acqua, Domenica Scognamiglio, Calogero Buttafuoco, Elke Hagenbucher, Jochen Wiedemeyer, Annegret Zollikofer, Burkhard von Seydlitz, Roosmarijn van den Heuvel, Diederik Oosterhuis, Femke Hoogendoorn, Anouk Verstraete, Sieglinde Puchinger, Loïc Kerbrat, Giacomo Intravaia',
  'African American and Caribbean': "Ja'Quan Pettway, LaTasha Merriweather, Shanelle Goodwyn, D'Andre Witherspoon, Keyshawn Ravenell, Tyesha Crutchfield, Marquise Lovelace, Jazmine Fauntleroy, Deontae Swinton, Roselaure Jean-Pierre, Wideline Saintil, Jocelerme Philogène, Winsome Barrington, Delroy Pusey, Marvalyn Cumberbatch, Nyeisha Scantlebury, Kadeem Thorpe, Trelawny Goulbourne, Zaria Bolden, Treyvon Hairston",
  'English': 'Braxton Mulford, Everleigh Stubblefield, Kinley Rothrock, Jaxton Weatherby, Adelaide Finchley, Rowena Cartwright, Mortimer Haskins, Prudence Whitlow, Enid Ashdown, Wilfred Tunnicliffe, Gwenllian Prosser, Hamish Farquhar, Ottilie Penhaligon, Barnaby Thistlewood, Cordelia Hathersage, Tucker Beasley, Lurleen Hockaday, Clyde Ledbetter, Maisie Broadbent, Ephraim Stoltzfus',
}

/** `{N}` whole name, `{F}` first, `{L}` last; the second value is what the case of the sentence does to it. */
const SENTENCES = [
  'It was {N} who found the lump herself.',
  'Big news from the third floor: {F} is off the ventilator!',
  '{F} told the whole waiting room about her hip.',
  'We called Mrs. {L} about the biopsy twice.',
  'the labs for {N} came back and they look great',
  'Yesterday {N}, 54, had her gallbladder taken out.',
  'SO HAPPY FOR {N} TODAY',
  'reminder that {F} needs a ride home after dialysis',
]

const SHOUTED = 6
const QUIET = new Set([4, 7])

/** A table of recall by group: the share of names that are found (overlap, at least likely), over all sentences and in each. */
export function originTable(names: NameTagger): string {
  const rows = Object.entries(GROUPS).map(([group, list]) => {
    const hits = SENTENCES.map((sentence, n) => {
      const people = list.split(',').map((name) => name.trim())
      return people.filter((name) => isFound(names, sentence, name, n)).length / people.length
    })
    return { group, size: list.split(',').length, hits, mean: hits.reduce((a, b) => a + b, 0) / hits.length }
  })
  const mean = rows.reduce((sum, row) => sum + row.mean, 0) / rows.length
  const percent = (share: number): string => (100 * share).toFixed(0)
  return [
    '| origin | names | recall | full | first, headline | first, at start | Mrs. last | lower case | full, age | CAPITALS | first, lower case |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ group, size, hits, mean }) => `| ${[group, size, (100 * mean).toFixed(1), ...hits.map(percent)].join(' | ')} |`),
    `| mean | | ${(100 * mean).toFixed(1)} | ${SENTENCES.map((_, n) => percent(rows.reduce((sum, { hits }) => sum + hits[n]!, 0) / rows.length)).join(' | ')} |`,
  ].join('\n')
}

function isFound(names: NameTagger, sentence: string, name: string, n: number): boolean {
  const words = name.split(' ')
  const blank = sentence.includes('{N}') ? name : sentence.includes('{F}') ? words[0]! : words.slice(1).join(' ')
  const put = n === SHOUTED ? blank.toUpperCase() : QUIET.has(n) ? blank.toLowerCase() : blank
  const start = sentence.indexOf('{')
  const prose = proseOf(sentence.replace(/\{[NFL]\}/, put))!
  return names.names(prose).some(({ kind, certainty, span }) => kind === 'person' && atLeast(certainty, 'likely') && span.start < start + put.length && start < span.end)
}
