import { words } from '../list.js'

/** Drugs by their newer names, by brand (UK, US, AU, IN), by short name and by what they are taken for. */
export const brand = [
  words('treatment', 'medication', 'certain', `
    pembro | ipi-nivo | nivo-ipi | ritux | blincyto | adcetris | tecvayli | carvykti | abecma | yescarta | kymriah | breyanzi | tecartus | axi-cel
    tisagenlecleucel | idecabtagene | ciltacabtagene | sarclisa | darzalex | pomalidomide | pomalyst | kyprolis | velcade | ninlaro | selinexor
    xpovio | padcev | trodelvy | enhertu | tukysa | nerlynx | tykerb | verzenio | piqray | zejula | rubraca | talzenna | alecensa | alunbrig
    lorbrena | sotorasib | lumakras | adagrasib | krazati | retevmo | vitrakvi | gilotrif | tarceva | iressa | tafinlar | mekinist | zelboraf
    braftovi | mektovi | koselugo | opdualag | libtayo | bavencio | imfinzi | jemperli | cabometyx | inlyta | lenvima | sutent | votrient | belzutifan
    welireg | nexavar | stivarga | cyramza | vectibix | trifluridine | lonsurf | trabectedin | yondelis | eribulin | halaven | ixabepilone | nubeqa
    relugolix | orgovyx | prostap | eligard | decapeptyl | firmagon | pluvicto | lutathera | xofigo | radium-223 | provenge | sipuleucel | jevtana
    taxol | abraxane | taxotere | doxil | caelyx | calquence | brukinsa | venclexta | venclyxto | jakavi | iclusig | bosulif | sprycel | tasigna
    asciminib | scemblix | xospata | midostaurin | rydapt | ivosidenib | enasidenib | vyxeos | mylotarg | vidaza | dacogen | inqovi | luspatercept
    reblozyl | eltrombopag | promacta | romiplostim | avatrombopag | voxelotor | oxbryta | l-glutamine powder | deferiprone | exjade | jadenu
    desferal | hemlibra | advate | eloctate | adynovate | idelvion | alprolix | hemgenix | roctavian | feiba | novoseven | kcentra | beriplex
    octaplex | lisocabtagene | nivestim | zarxio | lenograstim | plerixafor | mozobil | palifermin | rasburicase | aprepitant | fosaprepitant
    dronabinol | nabilone | cyclizine | hyoscine | buscopan | glycopyrronium | enspryng | uplizna | ultomiris | efgartigimod | vyvgart | zilucoplan
    lemtrada | cladribine tablets | mavenclad | siponimod | mayzent | ozanimod | zeposia | ponesimod | ponvory | dimethyl fumarate | diroximel
    vumerity | teriflunomide | aubagio | avonex | rebif | betaseron | plegridy | dalfampridine | ampyra | fampridine | edaravone | tofersen | qalsody
    relyvrio | eteplirsen | exondys | elevidys | deflazacort | emflaza | evrysdi | givinostat | vamorolone | nuedexta | tetrabenazine | xenazine
    deutetrabenazine | valbenazine | apomorphine | apokyn | duopa | duodopa | rytary | madopar | stalevo | entacapone | opicapone | ongentys
    safinamide | xadago | rotigotine | neupro | istradefylline | nourianz | cenobamate | xcopri | fenfluramine | fintepla | stiripentol | diacomit
    perampanel | fycompa | rufinamide | banzel | vigabatrin | sabril | ethosuximide | tiagabine | primidone | phenobarb | phenobarbitone | buccolam
    diastat | nayzilam | valtoco | epilim | aptiom | felbamate | ezogabine | atogepant | rimegepant | nurtec | ubrogepant | vyepti | lasmiditan
    reyvow | relpax | dihydroergotamine | pizotifen | flunarizine | asenapine | cariprazine | lumateperone | caplyta | fanapt | pimavanserin
    nuplazid | xanomeline | cobenfy | amisulpride | sulpiride | flupentixol | flupenthixol | depixol | zuclopenthixol | clopixol | aristada | trinza
    perphenazine | trifluoperazine | loxapine | molindone | thioridazine | pimozide | perseris | uzedy | modecate | agomelatine | fetzima
    levomilnacipran | dosulepin | nardil | tranylcypromine | parnate | isocarboxazid | marplan | emsam | auvelity | zuranolone | zurzuvae
    brexanolone | zulresso | moclobemide | mianserin | quviviq | daridorexant | lemborexant | dayvigo | ramelteon | zaleplon | halcion | clorazepate
    meprobamate | mydayis | jornay | azstarys | quillivant | daytrana | evekeo | zenzedi | qelbree | viloxazine | kapvay | elvanse | medikinet
    equasym | xaggitin | armodafinil | solriamfetol | sunosi | pitolisant | wakix | sodium oxybate | xywav | buvidal | brixadi | espranor | probuphine
    lofexidine | lucemyra | nalmefene | selincro | thiamine drip | pabrinex | physeptone | diamorphine | oramorph | sevredol | zomorph | MST Continus
    oxynorm | longtec | shortec | targinact | palexia | nucynta | butrans | transtec | abstral | instanyl | co-codamol | co-dydramol | dihydrocodeine
    solpadol | zapain | tramacet | meptazinol | nefopam | arcoxia | aceclofenac | diflunisal | etodolac | mefenamic acid | tolmetin | sulindac
    oxaprozin | butalbital | ultram | ultracet | roxys | opana | ms contin | kadian | belbuca | subsys | novorapid | fiasp | lyumjev | novomix
    semglee | rezvoglar | insulatard | actrapid | afrezza | symlin | pramlintide | gvoke | zegalogue | dasiglucagon | tzield | steglatro | onglyza
    nesina | nateglinide | repaglinide | miglitol | glibenclamide | rybelsus | lixisenatide | synjardy | xigduo | glyxambi | invokamet | soliqua
    xultophy | contrave | mysimba | qsymia | xenical | setmelanotide | imcivree | retatrutide | armour thyroid | cytomel | tirosint | levoxyl
    euthyrox | unithroid | eltroxin | np thyroid | cortef | alkindi | fludro | prasterone | norditropin | genotropin | omnitrope | saizen | humatrope
    nutropin | skytrofa | ngenla | sogroya | somatuline | lanreotide | pasireotide | signifor | pegvisomant | somavert | metyrapone | osilodrostat
    isturisa | korlym | crysvita | asfotase | strensiq | abaloparatide | tymlos | natpara | calcitonin | reclast | aclasta | ibandronic acid
    alendronic acid | risedronic acid | strontium ranelate | cholecalciferol | alfacalcidol | etelcalcetide | parsabiv | sensipar | lanthanum
    fosrenol | sucroferric | velphoro | renvela | phoslo | calcium acetate | patiromer | veltassa | lokelma | kayexalate | roxadustat | daprodustat
    aranesp | darbepoetin | mircera | retacrit | venofer | ferinject | injectafer | monofer | feraheme | ferric carboxymaltose | iron sucrose
    ferrous fumarate | ferrous gluconate | hydroxocobalamin | cyanocobalamin | tolvaptan | jynarque | finerenone | kerendia | difelikefalin | nulojix
    envarsus | advagraf | myfortic | thymoglobulin | simulect | voclosporin | lupkynis | saphnelo | avacopan | tavneos | tarpeyo | sparsentan
    filspari | vericiguat | verquvo | mavacamten | camzyos | vutrisiran | amvuttra | patisiran | onpattro | inclisiran | leqvio | bempedoic acid
    nexletol | icosapent ethyl | vascepa | lomitapide | gemfibrozil | bezafibrate | colesevelam | welchol | lovaza | dronedarone | multaq | dofetilide
    tikosyn | disopyramide | mexiletine | quinidine | ibutilide | nitropaste | GTN | GTN spray | glyceryl trinitrate | nicorandil | ranexa
    trimetazidine | levosimendan | inotropes | inotrope | digibind | bivalirudin | angiomax | argatroban | fondaparinux | arixtra | fragmin | innohep
    clexane | phenprocoumon | acenocoumarol | lixiana | savaysa | andexanet | praxbind | cangrelor | eptifibatide | integrilin | tirofiban | reteplase
    TNK | urokinase | TNKase | activase | indapamide | co-amilofruse | amiloride | moxonidine | aliskiren | bosentan | tracleer | ambrisentan
    macitentan | opsumit | riociguat | selexipag | uptravi | treprostinil | remodulin | tyvaso | epoprostenol | flolan | veletri | iloprost | ventavis
    sotatercept | winrevair | tezspire | fasenra | cinqair | dupi | adbry | ebglyss | cibinqo | roflumilast | daliresp | umeclidinium | incruse
    aclidinium | tudorza | seebri | striverdi | stiolto | foradil | serevent | fostair | seretide | relvar | trimbow | duaklir | clenil | qvar
    alvesco | asmanex | dulera | airsupra | airduo | xopenex | proair | proventil | duoneb | atrovent | nedocromil | cromolyn | nintedanib | ofev
    esbriet | dornase | pulmozyme | tobi podhaler | cayston | colobreathe | symdeko | alyftrek | carbocisteine | erdosteine | acetylcysteine
    prolastin | bedaquiline | pretomanid | delamanid | clofazimine | cycloserine | rifabutin | rifinah | rifater | voractiv | cabenuva | apretude
    sunlenca | yeztugo | rilpivirine | edurant | juluca | dovato | symtuza | stribild | odefsey | complera | eviplera | evotaz | reyataz | kaletra
    ziagen | kivexa | epzicom | combivir | trizivir | tivicay | isentress | doravirine | pifeltro | delstrigo | maraviroc | enfuvirtide | septrin
    tafenoquine | artesunate | artemether | coartem | riamet | malarone | atovaquone | quinine | lariam | nifurtimox | miltefosine | pyrantel
    dificid | vowst | rebyota | zinplava | teicoplanin | dalbavancin | dalvance | oritavancin | orbactiv | tedizolid | ceftaroline | teflaro
    ceftazidime | avycaz | zavicefta | zerbaxa | ceftolozane | cefiderocol | fetroja | cefotaxime | cefixime | cefpodoxime | cefadroxil | cefaclor
    imipenem | invanz | aztreonam | amikacin | colistin | polymyxin b | pivmecillinam | methenamine hippurate | hiprex | tazocin | piptaz | pip-tazo
    pip-taz | gent dose | gent level | ben pen | pen vk | clarithro | azithro | doxy course | levoflox | moxi | chloramphenicol | fusidic acid
    mupirocin | bactroban | cresemba | ambisome | flucytosine | prevymis | livtencity | foscarnet | tecovirimat | tpoxx | lagevrio | evusheld
    beyfortus | synagis | xofluza | zanamivir | relenza | peramivir | vosevi | zepatier | pegasys | peginterferon | bulevirtide | vemlidy | baraclude
    vonoprazan | voquezna | dexilant | linaclotide | linzess | constella | plecanatide | trulance | lubiprostone | amitiza | prucalopride | motegrity
    resolor | methylnaltrexone | relistor | movantik | eluxadoline | viberzi | lotronex | mebeverine | peppermint oil capsules | creon
    pancreatic enzymes | zenpep | viokace | gattex | obeticholic acid | ocaliva | elafibranor | maralixibat | livmarli | odevixibat | resmetirom
    rezdiffra | terlipressin | terlivaz | omvoh | uceris | lialda | pentasa | asacol | octasa | salofalk | apriso | colazal | balsalazide | simponi
    kevzara | anakinra | kineret | ilaris | rilonacept | arcalyst | jyseleca | olumiant | sotyktu | bimzelx | siliq | ilumya | acitretin | soriatane
    methoxsalen | calcipotriol | dovobet | enstilar | tapinarof | vtama | zoryve | opzelura | eucrisa | crisaborole | pimecrolimus | roaccutane
    claravis | absorica | tretinoin | adapalene | differin | epiduo | duac | azelaic acid | efudix | aldara | picato | solaraze | hydroquinone
    litfulo | malathion lotion | soolantra | mirvaso | hemangeol | afamelanotide | scenesse | icatibant | firazyr | takhzyro | berinert | cinryze
    haegarda | berotralstat | orladeyo | palforzia | viaskin | ecallantide | pegloticase | krystexxa | lesinurad | rasburicase dose | clomifene
    gonal-f | menopur | follistim | cetrotide | ganirelix | ovidrel | ovitrelle | pregnyl | cyclogest | crinone | utrogestan | endometrin | elagolix
    orilissa | relugolix combination | myfembree | ryeqo | oriahnn | linzagolix | dienogest | visanne | norethisterone | tranexamic tablets
    ulipristal | ellaone | levonelle | cerazette | desogestrel | microgynon | rigevidon | loestrin | ortho tri-cyclen | slynd | nextstellis | xulane
    twirla | annovera | evra patch | evorel | estradot | oestrogel | sandrena | lenzetto | femoston | elleste | vagifem | imvexxy | ovestin
    intrarosa | osphena | ospemifene | tibolone | livial | duavee | fezolinetant | veozah | elinzanetant | flibanserin | bremelanotide | vyleesi
    carboprost | hemabate | carbetocin | syntometrine | ergometrine | atosiban | makena | dinoprostone | propess | prostin | cervidil | cook balloon
    anti-D | testogel | tostran | androgel | nebido | sustanon | xyosted | jatenzo | testopel | cyproterone | androcur | decapeptyl implant
    silodosin | alfuzosin | uroxatral | rapaflo | avodart | duodart | fesoterodine | toviaz | trospium | darifenacin | enablex | vibegron | gemtesa
    myrbetriq | betmiga | ddavp | noctiva | pentosan | elmiron | bcg instillation | bethanechol | avanafil | stendra | alprostadil | caverject
    trimix | xiaflex | priligy | beovu | pegcetacoplan | syfovre | izervay | avacincaptad | ozurdex | iluvien | triesence | bimatoprost | lumigan
    tafluprost | travoprost | vyzulta | rhopressa | netarsudil | rocklatan | dorzolamide | cosopt | brinzolamide | azopt | brimonidine | alphagan
    combigan | simbrinza | vuity | cyclopentolate | tropicamide | pred forte | lotemax | maxidex | maxitrol | tobradex | fml drops | nevanac | ilevro
    acular | vigamox | ocuflox | chloramphenicol drops | fucithalmic | ikervis | cequa | xiidra | lifitegrast | miebo | tyrvaya | hypromellose
    viscotears | oxervate | voretigene | luxturna | ciprodex | otomize | sofradex | gentisone | dymista | nasonex | rhinocort | azelastine | beconase
    betnesol drops | sugammadex | suxamethonium | roc and sux | atracurium | cisatracurium | mivacurium | thiopental | remifentanil | alfentanil
    sufentanil | sevoflurane | desflurane | isoflurane | entonox | penthrox | methoxyflurane | exparel | emla cream | ametop | LMX cream | metaraminol
    phenylephrine | ephedrine | methylene blue | hydroxocobalamin dose | intralipid | pralidoxime | physostigmine | fomepizole | dimercaprol
    succimer | digifab | crofab | anavip | anascorp | activated charcoal | bowel irrigation | parvolex | calcium gluconate | sodium bicarb
    bicarb drip | bicarb push | dextrose push | D50 | tranexamic | antivenin | prothrombin complex | cryoprecipitate | FFP | albumin drip | hartmanns
    lactated ringer's | normal saline bolus | hypertonic saline | octaplas | sandimmune | neoral | imuran | purinethol | trexall | otrexup | rasuvo
    arava | azulfidine | cuprimine | penicillamine | aurothioglucose | auranofin | inflectra | renflexis | hadlima | cyltezo | hyrimoz | amgevita
    yuflyma | imraldi | benepali | erelzi | truxima | ruxience | herzuma | ogivri | kanjinti | mvasi | zirabev | viltepso | amondys | vyondys
    skysona | zynteglo | lyfgenia | casgevy | libmeldy | lenmeldy | brineura | cerliponase | miglustat | zavesca | eliglustat | cerdelga
    imiglucerase | cerezyme | vpriv | elelyso | fabrazyme | galafold | migalastat | lumizyme | nexviazyme | alglucosidase | pombiliti | aldurazyme
    elaprase | naglazyme | vimizim | mepsevii | kanuma | lamzede | xenpozyme | nitisinone | orfadin | sapropterin | kuvan | palynziq
    sodium phenylbutyrate | ravicti | carglumic acid | cystagon | procysbi | cysteamine | trientine | zinc acetate | syprine | givosiran | givlaari
    lumasiran | oxlumo | nedosiran | vosoritide | voxzogo | trofinetide | daybue | ganaxolone | ztalmy | omaveloxolone | skyclarys | metreleptin
    myalept | sebelipase | solpadeine | calpol | panadol | crocin | dolo 650 | combiflam | disprin | lemsip | gaviscon | peptac | mucogel | dioralyte
    movicol | laxido | cosmocol | fybogel | senokot | sodium picosulfate | picolax | moviprep | plenvu | klean-prep | suprep | golytely | nulytely
    microlax | bisacodyl | piriton | piriteze | chlorphenamine | chlorpheniramine | bilastine | desloratadine | levocetirizine | xyzal | acrivastine
    pholcodine | simple linctus | robitussin | sudafed | strepsils | difflam | benzydamine | bonjela | corsodyl | duraphat | fluorigard | canesten
    daktarin | daktacort | e45 cream | diprobase | cetraben | epaderm | zerobase | dermol | aquaphor | eumovate | betnovate | dermovate | elocon
    locoid | hydromol | doublebase | calamine | sudocrem | fucidin | flamazine | silvadene | silver sulfadiazine | medihoney | manuka dressing
    inadine | aquacel | allevyn | mepilex | duoderm | granuflex | kaltostat | jelonet | profore | tubigrip | coban wrap | unna boot
  `),
  words('treatment', 'medication', 'likely', `
    on tazocin | norad | on pred | pred burst | pred taper | pred course | mg of pred | on gent | on gabbies | gabbies | pregabs | on roids
    neb given | buccal midaz | on subs | sub strips | bupe | bupe patch | oxy script | hydros | tramies | trammies | co-codies | diazzies | zopis
    lith level | warf | warf dose | on warf | thinners held | held one's thinners | on thinners | mag drip | mag sulf | mag sulph | mag sulphate
    IV methylpred | methylpred | on dex | on abx | abx | ABX course | oral abx | IV abx | home IVs | OPAT | blood pressure pills | BP tablets
    BP pills | sugar tablets | sugar pills daily | thyroid tablets | cholesterol tablets | cholesterol pill | happy pills | mood stabiliser
    mood stabilizer | mood stabilisers | steroid creams | hormone tablets | hormone tablet | hormone injection | hormone implant | heart tablet
    antisickness | anti-emetics | antiseizure | antianginal | antiarrhythmic | anti-arrhythmic | antispasmodic | anti-androgen | antiandrogens
    aromatase inhibitor | anti-TNF | TNF inhibitor | tyrosine kinase inhibitor | SGLT2 | SGLT2 inhibitor | DPP-4 inhibitor | DOAC | DOACs | NOAC
    NOACs | LMWH | DMARD | DMARDs | ICS | LABA | ARVs | anti-retrovirals | PrEP script | taking PrEP | PEP started | started PEP
    post-exposure prophylaxis | pre-exposure prophylaxis | worming tablets | worm tablets | nit treatment | ear drops | pressure drops
    dilating drops | lubricating drops | nose drops | basal-bolus | hypo kit | hypo box | hypostop | glucose gel | glucose tablets | fertility tablets
    fertility jabs | copper coil | hormonal coil | emergency pill | combined pill | progestogen-only | on T | bioidentical hormones
    cross-sex hormones | gender-affirming hormones | long-acting injectable | PRN given | given PRN | IM epi | B-52 given | rapid tranquillisation
    rapid tranquilisation | rapid tranq | rapid tranquillised | self-medicating | dosette | dosette box | dosset box | webster pack | webster-pak
    blister-packed | pill organiser | pill organizer | pill crusher | driver started | just in case medicines | anticipatory medicines | comfort kit
    breakthrough dose | breakthrough pain relief | PCA button | patient-controlled analgesia | on patches | pain patch | capsaicin patch
    memory tablets | MS drug | targeted drug | maintenance drug | bispecific | anti-rejection | anti-rejection tablets | anti-rejection drugs
    immune suppressants | immune suppression | immunosuppressive | immunosuppressives | phosphate binders | potassium binder | EPO | EPO shots
    iron injection | IV iron | B12 jabs | vitamin D injection | folate tablets | thiamine | thiamine and pabrinex | supervised consumption
    take-home doses | nicotine spray | enzyme capsules | factor replacement | subcut IG | SCIG | hyqvia | hizentra | cuvitru | privigen | gammagard
    octagam | study drug | placebo arm | narcanned | narcaned | epi'd | epi given | jext | emerade | epipened | psych med | psychotropic
    psychotropics | nerve pills | water retention tablets | bladder tablets | prostate tablets | little blue pill
  `),
  words('treatment', 'medication', 'possible', `
    thinners | on mag | dex | rescue pack | preventer | reliever | JAK inhibitor | checkpoint inhibitor | PARP inhibitor | emollients | emollient
    artificial tears | skinny jabs | fat jabs | hormone replacement | pill box | pillbox | syringe driver | PCA | monoclonal antibody
    monoclonal antibodies | monoclonals | bispecifics | biosimilar | nicotine replacement | NRT patches
  `),
]
