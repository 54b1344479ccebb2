import { everyday, words } from '../list.js'

export const infection = [
  words('condition', 'hiv', 'certain', `
    hiv | hiv positive | hiv-infected | hiv infection | hiv test | hiv status | hiv/aids | AIDS | poz | undetectable viral load | seroconverted
    seroconversion | full-blown AIDS | CD4 count | t-cell count | human immunodeficiency virus | kaposi sarcoma lesions | living with hiv
  `),
  words('condition', 'hiv', 'likely', `
    viral load | hiv prep | prep for hiv | on PrEP | antiretrovirals | antiretroviral therapy | tested positive for hiv | got the virus | hivpos
    hiv-pos
  `),
  words('condition', 'infection', 'certain', `
    adenovirus | amoebiasis | amoebic dysentery | anthrax | appendicitis | ascariasis | aspergillosis | athlete's foot | babesiosis | bacteraemia
    bacterial meningitis | bacterial vaginosis | bird flu | bladder infection | blastomycosis | blood infection | blood poisoning | botulism
    bronchiolitis | bronchitis | brucellosis | C diff | C. diff | CDI | clostridium difficile | campylobacter | candida auris | candidiasis
    cat scratch disease | cat scratch fever | cellulitis | chagas disease | chancroid | chickenpox | chicken pox | chikungunya | chlamydia | cholera
    coccidioidomycosis | conjunctivitis | coronavirus | covid | covid-19 | covid positive | long covid | croup | cryptococcal meningitis
    cryptosporidiosis | cmv | cytomegalovirus | cyclosporiasis | dengue | dengue fever | diphtheria | diverticulitis | dysentery | E. coli
    e coli infection | ear infection | ebola | encephalitis | endocarditis | enterovirus | ebv | Epstein-Barr | esbl | eye infection | fifth disease
    flesh-eating bacteria | flesh-eating disease | folliculitis | food poisoning | fungal infection | gangrene | gas gangrene | gastro
    gastroenteritis | genital herpes | genital warts | german measles | giardia | giardiasis | glandular fever | gonorrhoea | GBS positive
    group B strep | hand foot and mouth | hand foot and mouth disease | hand, foot and mouth disease | hantavirus | head lice | helicobacter pylori
    H. pylori | h-pylori | hep A | hep B | hep C | hepatitis | hepatitis A | hepatitis B | hepatitis C | hepatitis C positive | herpes
    herpes simplex | hsv | hsv-1 | hsv-2 | shingles | herpes zoster | histoplasmosis | hookworm | hpv | hpv positive | human papillomavirus | impetigo
    infectious disease | infective endocarditis | influenza | influenza A | influenza B | flu A | flu B | jock itch | kennel cough | kidney infection
    legionnaires disease | legionnaires' disease | legionella | leishmaniasis | leprosy | leptospirosis | lice | listeria | listeriosis | lockjaw
    lower respiratory infection | lung infection | lyme | lyme disease | lymphatic filariasis | malaria | mastitis | mastoiditis | measles
    melioidosis | meningitis | viral meningitis | meningococcal | mers | molluscum | molluscum contagiosum | mono | mononucleosis | monkeypox | mpox
    mrsa | mrsa infection | mssa | mucormycosis | black fungus | mumps | necrotizing fasciitis | necrotising fasciitis | norovirus | onychomycosis
    nail fungus | oral thrush | osteomyelitis | otitis media | swimmer's ear | otitis externa | parvovirus | pelvic inflammatory disease | peritonitis
    peritonsillar abscess | quinsy | pertussis | whooping cough | pharyngitis | pink eye | pinkeye | pinworms | plague | pneumocystis | pneumonia
    double pneumonia | aspiration pneumonia | walking pneumonia | polio | post-polio | poliomyelitis | psittacosis | pubic lice | crabs infestation
    pyelonephritis | q fever | rabies | respiratory infection | rheumatic fever | ringworm | rocky mountain spotted fever | rotavirus | roundworm
    rsv | rubella | salmonella | salmonellosis | scabies | scarlet fever | schistosomiasis | sepsis | septic | septic arthritis | septic shock
    septicaemia | sexually transmitted disease | sexually transmitted infection | std | sti | ssti | shigella | shigellosis | sinus infection
    sinusitis | skin infection | slapped cheek | smallpox | staph | staph infection | staphylococcus | strep | strep throat | scarlatina | stomach bug
    stomach flu | surgical site infection | swine flu | h1n1 | h5n1 | syphilis | tapeworm | TB | tuberculosis | latent TB | tb positive
    positive tb test | tetanus | threadworm | thrush | tick bite | tonsillitis | toxic shock | toxic shock syndrome | toxoplasmosis | trench foot
    trichinosis | trichomoniasis | trich | trypanosomiasis | typhoid | typhus | upper respiratory infection | URI | urinary tract infection | uti
    UTIs | urosepsis | vaginitis | valley fever | venereal disease | viral infection | vre | west nile | west nile virus | yeast infection
    yellow fever | zika | bloodstream infection | clabsi | cauti | line infection | wound infection | bone infection | tooth infection
    infected wound | infected cut | infected | infection | superbug | sars-cov-2 | omicron variant | croupy cough | epididymitis | prostatitis
    cholangitis | cholecystitis | myocarditis | pericarditis | empyema | abscess | lung abscess | brain abscess | liver abscess | paronychia
    erysipelas | pilonidal abscess | pilonidal cyst | carbuncle | chorioamnionitis | endometritis | keratitis | tracheitis | epiglottitis | laryngitis
    viral hepatitis | nosocomial infection | hospital-acquired infection | hospital-acquired pneumonia | ventilator-associated pneumonia
    lemierre's syndrome
    cdiff | flesh eater | nits
  `),
  words('condition', 'infection', 'likely', `
    flu | the flu | man flu | caught the flu | head cold | chest cold | chest infection | throat infection | sore throat | tested positive
    tested negative | positive test | covid test came back | rona | got the rona | infected with | sick as a dog | boil | cold sore | warts
    plantar wart | the clap | exposed to covid | in isolation for | in quarantine | on isolation | on contact precautions | contact precautions
    droplet precautions | isolation room | positive blood cultures | positive culture | maggots | maggot infested | fungus | superinfection | parasite
    parasites | crabs | outbreak of | caught a bug
  `),
  words('condition', 'infection', 'possible', `
    contagious | cold | a cold | bug | virus | viral | bacteria | germ | strain | quarantine | quarantined | isolation | positive | worm | contagion
    epidemic | mold | mould
  `),
  words('condition', 'infection', 'never', `
    flu shot | flu jab | flu vaccine | covid shot | covid vaccine | covid booster | covid jab | hepatitis b vaccine | hpv vaccine | meningitis vaccine
    pneumonia shot | pneumonia vaccine | shingles shot | shingles vaccine | tetanus shot | tetanus booster | rabies shots | rabies vaccine
    rsv vaccine | measles vaccine | chickenpox vaccine | typhoid vaccine | yellow fever vaccine
  `),
  everyday('condition', `
    cold weather | cold drink | cold water | cold brew | cold cash | cold call | cold feet | cold front | cold storage | cold chain | cold season
    cold and flu season | cold shoulder | cold case | cold outside | cold months | cold pack | cold plunge | out in the cold | common cold
    flu season | flu shot clinic | flu clinic | computer virus | virus scan | go viral | went viral | going viral | viral video | viral post
    viral tweet | viral trend | std testing | std testing clinic | sti testing | hiv testing | AIDS walk | World AIDS Day | National hiv Testing Day
    hiv prevention | positive attitude | positive outlook | positive experience | positive feedback | positive review | positive vibes
    positive energy | positive change | positive impact | positive thinking | positive note | positive environment | positive culture at
    positive culture of | remain positive | stay positive | stays positive | staying positive | positive light | positive reinforcement
    positive role model | hiv/aids awareness | infection control | infection control nurse | infection prevention | infectious disease specialist
    infectious disease doctor | infectious diseases physician | infectious smile | hepatitis C screening | hepatitis awareness | book worm | plague of
    avoid like the plague | measles outbreak in | exam prep | test prep | bug bounty | bug fix | software bug | travel bug | love bug | strain on
    strain of yeast | sore loser | sore subject | sore spot | sight for sore eyes | the clap of | warts and all
  `),
]
