/**
 * What people do for a living in and around healthcare: the last word of a job's title (what stands before it is left to the patterns'
 * gaps: "lead dental nurse", "head of catering"), where they do it, and the words of working life. Our own writing; phrases are split at `|`.
 */
const words = (...lists: readonly string[]): readonly string[] => [...new Set(lists.join('|').split('|').map((word) => word.trim()).filter(Boolean))]

const CLINICAL = `doctor|physician|surgeon|nurse|matron|midwife|doula|dentist|hygienist|orthodontist|periodontist|endodontist|prosthodontist|optometrist|optician|orthoptist|
  ophthalmologist|pharmacist|physio|physiotherapist|therapist|pathologist|counsellor|counselor|psychologist|psychiatrist|psychotherapist|social worker|caseworker|
  key worker|support worker|chaplain|technician|tech|technologist|radiographer|radiologist|sonographer|phlebotomist|paramedic|emt|medic|first responder|dispatcher|
  caregiver|carer|care worker|assistant|aide|cna|lpn|rn|np|pa|pa-c|crna|perfusionist|prosthetist|orthotist|consultant|specialist|registrar|fellow|chief resident|
  senior resident|house officer|intern|oncologist|cardiologist|neurologist|neurosurgeon|neuropsychologist|urologist|gynaecologist|gynecologist|obstetrician|
  paediatrician|pediatrician|dermatologist|geriatrician|gastroenterologist|hepatologist|endocrinologist|nephrologist|pulmonologist|respirologist|haematologist|
  hematologist|rheumatologist|immunologist|anaesthetist|anesthetist|anaesthesiologist|anesthesiologist|epidemiologist|virologist|microbiologist|biologist|
  biochemist|toxicologist|allergist|podiatrist|chiropractor|osteopath|naturopath|acupuncturist|dietitian|dietician|nutritionist|health coach|trainer|
  health visitor|audiologist|embryologist|sexologist|aesthetician|esthetician|injector|geneticist|hospitalist|internist|intensivist|physiologist|kinesiologist|
  proceduralist|clinician|practitioner|gp|physician associate|veterinarian|vet|interpreter|medical student|nursing student|pharmacy student|dental student|
  phd student|preceptor|attending`

const SUPPORT = `receptionist|front desk|manager|administrator|coordinator|co-ordinator|biller|coder|scheduler|clerk|secretary|cook|chef|caterer|janitor|porter|housekeeper|
  cleaner|custodian|caretaker|gardener|groundskeeper|ambulance driver|bus driver|minibus driver|shuttle driver|volunteer driver|courier|chauffeur|security officer|
  guard|doorman|valet|handyman|estates officer|engineer|analyst|programmer|developer|buyer|storekeeper|librarian|archivist|photographer|videographer|designer|
  illustrator|editor|subeditor|copywriter|author|writer|columnist|blogger|producer|host|presenter|narrator|moderator|facilitator|panellist|panelist|speaker|
  keynote|lecturer|tutor|instructor|trainer|educator|professor|dean|provost|scholar|postdoc|researcher|scientist|investigator|statistician|economist|historian|
  ethicist|volunteer|trustee|board member|committee member|treasurer|co-chair|vice chair|chairman|chairwoman|chairperson|director|ceo|cfo|coo|cio|cmo|cno|cto|vp|
  president|president-elect|chief|chief executive|chief executive officer|chief of|head of|supervisor|lead|leader|foreman|forewoman|founder|owner|senior partner|
  spokesman|spokeswoman|spokesperson|press officer|nursing officer|medical officer|operating officer|executive officer|information officer|privacy officer|
  liaison officer|recruiter|sales rep|supply rep|delivery guy|cashier|barista|staff|staff member|team member|teammate|crewmate|colleague|coworker|co-worker|
  workmate|classmate|employee|provider|boss|mentor|mentee|trainee|apprentice|new grad|locum|orderly|sister in charge|ward sister|ambassador|patient advocate|
  navigator|liaison|ombudsman|inspector|auditor|reviewer|fundraiser|fire warden|first aider|yoga teacher|lifeguard|laureate|tour guide|expert|authority on|
  dispenser`

/** One person at work, in the singular. */
export const STAFF_JOBS = words(CLINICAL, SUPPORT)

/** Several people at work. "Residents" are as often the people who live in a home. */
export const STAFF_PLURALS = words(
  `doctors|physicians|surgeons|nurses|matrons|midwives|doulas|dentists|hygienists|orthodontists|optometrists|opticians|pharmacists|physios|physiotherapists|therapists|counsellors|counselors|
  psychologists|psychiatrists|social workers|chaplains|technicians|techs|technologists|radiographers|radiologists|sonographers|paramedics|medics|carers|caregivers|aides|assistants|practitioners|
  clinicians|consultants|specialists|registrars|fellows|interns|oncologists|cardiologists|neurologists|paediatricians|pediatricians|anaesthetists|anesthesiologists|dietitians|podiatrists|audiologists|
  receptionists|managers|coordinators|clerks|cooks|chefs|porters|housekeepers|cleaners|gardeners|volunteer drivers|guards|engineers|librarians|editors|authors|co-authors|writers|producers|hosts|co-hosts|
  presenters|moderators|facilitators|panellists|panelists|speakers|lecturers|tutors|instructors|trainers|educators|professors|postdocs|researchers|scientists|biologists|investigators|statisticians|
  historians|volunteers|trustees|board members|committee members|directors|leads|leaders|founders|co-founders|owners|officers|staff|team members|colleagues|coworkers|co-workers|classmates|employees|
  providers|trainees|apprentices|students|medical students|student nurses|new grads|starters|new starters|joiners|leavers|new hires|new faces|first aiders|
  fire wardens|wardens|ambassadors|experts|soloists|finalists|nominees|teammates|tour guides|preceptors|mentors`,
)

/** Where people work but no patient lies: an office, a store, a shift. */
export const WORKPLACES = words(
  `facilities|estates|maintenance|stores|supplies|supply chain|procurement|purchasing|payroll|hr|human resources|it|it support|informatics|accounting|accounts|accounts payable|billing|coding|finance|
  reception|front desk|front office|the office|our office|marketing|communications|comms|press office|media relations|security|catering|kitchen|canteen|cafeteria|cafe|housekeeping|laundry|linen|portering|
  transport|switchboard|dispatch|records|medical records|scheduling|bookings|admissions office|legal|compliance|risk management|quality improvement|infection control|sterile supply|sterile services|cssd|pathology lab|
  lab|our lab|the lab|pharmacy|radiology|x-ray|medical physics|research office|education office|library|post room|mailroom|fundraising|volunteer services|occupational health|physio|dietetics|
  gift shop|tea bar|post-doc office|biomed|training department|nights|the night shift|the night crew|the day shift`,
)

/** Things of working life that patients have no part in. */
export const WORK_THINGS = words(
  `break room|breakroom|staff room|staffroom|staff fridge|staff kitchen|staff meeting|team meeting|rota|roster|timesheet|timesheets|overtime|new scrubs|new uniform|new uniforms|night crew|day crew|
  supply room|stock room|stockroom|on-call room|double shift|extra shift|doubles|three shifts|two shifts|night shift|day shift|shift swap|grand rounds|journal club|morning report|work anniversary|
  annual leave|maternity leave|paternity leave|sabbatical|secondment|staff party|christmas party|staff awards|long service|years of service|mandatory training|induction day|staff survey|locker room|
  our phones|our schedule|our roster|our students|our trainees|our new starters|the desk|the front desk|the reception desk|night desk|the rig|the ambulance bay`,
)

/** What a career is made of: the things that one is congratulated on at work. */
export const CAREER = words(
  `promotion|new role|new job|new post|new position|appointment as|appointment to|election|award|awards|prize|medal|honour|honor|publication|paper|book|grant|fellowship|residency|internship|preceptorship|
  apprenticeship|traineeship|orientation|boards|board exam|board exams|nclex|licence|license|certification|certificate|accreditation|degree|diploma|doctorate|phd|master's|masters|bachelor's|thesis|dissertation|
  viva|exam|exams|finals|training|course|nursing school|medical school|med school|dental school|pharmacy school|pa school|white coat|match|matching|scholarship|bursary|tenure|retirement|years with us|years of service|
  years of dedication|work anniversary|anniversary with us|long service|ccrn|cen|msn|bsn|mba|mph|poster|keynote|nomination|employee of the month|nurse of the year`,
)

/** What people at work do, habitually or once: "runs", "has answered"; soft, since a patient may "lead" and "teach" as well. */
export const WORK_VERBS = words(
  `runs|manages|heads|leads|co-leads|chairs|co-chairs|directs|coordinates|co-ordinates|oversees|supervises|mentors|precepts|trains|teaches|lectures|tutors|instructs|hosts|co-hosts|moderates|facilitates|greets|answers|
  handles|orders|staffs|mans|maintains|processes|schedules|dispenses|performs|operates on|specialises|specializes|treats|consults|researches|volunteers|serves|works|edits|reviews|presents|demonstrates|explains|discusses|
  breaks down|shares tips|shares her tips|shares his tips|walks you|walks us|talks you|talks us|shows you|shows us|shows how|tells us|answers your|recommends|advises|suggests|stresses|cautions|urges|encourages|reminds us|reminds you|
  reminds|warns|points out|argues|emphasises|emphasizes|advocates|accepts new|sees patients|sees new|sees clients|is accepting|is now accepting|is taking new|is now taking|is available|has openings|has appointments|covers the|
  will present|will speak|will lead|will host|will chair|will discuss|will explain|will answer|will demonstrate|will run|will succeed|will replace|will moderate|will serve|will teach|
  led|co-led|headed|chaired|directed|managed|founded|co-founded|set up|established|launched|pioneered|developed|invented|designed|created|coined|authored|co-authored|published|lectured|moderated|supervised|mentored|
  precepted|hired|spearheaded|championed|wrote the|wrote a|wrote about|presented at|presented the|presented her|presented his|spoke at|spoke about|spoke on|gave a talk|gave grand rounds|gave a lecture|gave the keynote|
  took over|takes over|is taking over|steps down|stepped down|stands down|retires|retired|is retiring|will retire|is leaving us|leaves us after|is covering|is on call|is on duty|is on leave|is off until|is back from leave|
  completed a fellowship|completed a residency|completed her residency|completed his residency|completed her fellowship|completed his fellowship|completed her training|completed his training|completed orientation|finished orientation|
  trained at|trained in|studied at|studied medicine|studied nursing|graduated from medical|graduated nursing|graduated with|earned her|earned his|earned a|holds a|holds an|speaks spanish|is fluent in|
  passed her|passed his|passed the nclex|passed the boards|matched into|matched in|matched at|defended her|defended his|was promoted|has been promoted|is promoted|was appointed|has been appointed|is appointed|was elected|has been elected|
  was named|has been named|was nominated|has been nominated|is nominated|was recognised|was recognized|was honoured|was honored|is board-certified|is board certified|is certified|is licensed|is a certified|is running for|
  sits on|serves on|sat on|is on the board|is part of the|is in charge|is responsible for|is the person to|is your contact|got the job|did the rota|did the roster|is recruiting|are recruiting|is hiring|is live|replied on behalf|
  et al|modelled|crunched the numbers|co-wrote|rewired|restocked|stocked the|cut the ribbon|opened the meeting|closed the meeting|hosted|judged|officiated|refereed|
  conducts|conducted|invented the|discovered|described the|performed the|performed our|was the first to do|was the first to perform|sees outpatients`,
)

/** "Has answered our phones since 1998": the same in the perfect. */
export const WORK_PERFECTS = words(
  `answered|swept|cleaned|run|managed|led|headed|taught|trained|worked|volunteered|served|cooked|driven|staffed|greeted|manned|chaired|directed|coached|guided|supervised|mentored|delivered babies|practised|practiced|
  answered phones|edited|written|hosted|kept|worked as|joined|researched|studied how|performed|published|sat on|been part of the team|been behind the|been on the team|been on our team|been our|been a nurse|been in practice|
  been practising|been practicing|been teaching|been working|been volunteering|been running|been leading|been nursing|earned`,
)

/** "Thanks to Ana for covering": what one thanks people at work for. */
export const WORK_GERUNDS = words(
  `covering|fixing|training|teaching|mentoring|precepting|staying late|working|organising|organizing|hosting|speaking|presenting|leading|running|coordinating|restocking|stocking|setting up|cleaning|cooking|driving|
  volunteering|serving|helping out|stepping in|filling in|picking up|translating|interpreting|editing|reviewing|photographing|filming|designing|planning|answering|showing us|joining us|judging|all you do|everything you do|
  all that you do|your service|years of|your years|your dedication|your leadership|her leadership|his leadership|the talk|a great talk|the tour|your hard work|their hard work|her hard work|his hard work`,
)

/** What stands before a credit: "Photo: Ana Ruiz", "Edited by", "Chair –". */
export const CREDITS = words(
  `contact|contacts|media contact|press contact|contact person|media|press|enquiries|inquiries|questions|rsvp|rsvps|info|information|bookings|register|registration|apply|applications|editor|photo|photos|photo credit|credit|
  photography|image|images|camera|video|film|words|text|author|authors|music|voiceover|subtitles|captions|graphics|layout|illustration|illustrations|artwork|host|hosted|hosts|led|presented|organised|organized|coached|taught|
  written|narrated|filmed|edited|reviewed|reviewer|medically reviewed|fact-checked|last reviewed|approved|issued|posted|updated|prepared|compiled|translated|produced|illustrated|directed|founded|chaired|moderated|moderator|
  facilitated|interview|interviewed|signed|quote|keynote|panel|panellists|panelists|guest|guests|special guest|guest speaker|guest post|post|thread|slides|speaker|speakers|instructor|tutor|chair|minutes|minutes taken|
  apologies|present|in attendance|committee|committee members|board|board of trustees|trustees|steering group|team|your team|your care team|care team|crew|rota|on call|on duty|duty manager|on the desk|facilitator|course lead|
  course tutor|your trainer|your host|your hosts|provider|attending|referring doctor|performed|operator|technician|principal investigator|investigators|collaborators|new starters|starters|leavers|new hires|new faces|joiners|
  poster winners|prize winners|poster prize|step challenge|leaderboard|team captain|fire wardens|first aiders|key contacts|supervisor|line manager|hiring manager|head coach|ask the expert|staff spotlight|team spotlight|
  employee spotlight|volunteer spotlight|provider spotlight|meet the team|meet the staff|choir|soloists|for the trust|for the practice|on behalf of|copyright|replied|reply from|response from|statement from|a word from|message from|
  letter from|notes from|a note from|column|op-ed|textbook|book|talk|great talk|great thread|lecture|webinar|podcast|in conversation|q&a|q & a|five minutes|coming up|signed off|class photo|session chair|lecturer`,
)
