import { everyday, words } from '../list.js'

export const mental = [
  words('condition', 'mental', 'certain', `
    adhd | agoraphobia | anorexia | anorexia nervosa | anorexic | antisocial personality disorder | anxiety attack | anxiety disorder
    generalized anxiety | generalised anxiety disorder | social anxiety | separation anxiety | health anxiety | asperger's | asperger syndrome
    autism | autism spectrum disorder | autistic | ASD | attention deficit disorder | attention deficit hyperactivity disorder
    avoidant personality disorder | binge eating disorder | binge eating | bipolar | bipolar 1 | bipolar 2 | bipolar disorder | BPD
    borderline personality disorder | body dysmorphia | body dysmorphic disorder | bulimia | bulimic | catatonia | catatonic | conduct disorder
    conversion disorder | cyclothymia | delirium | delusional | delusional disorder | depersonalization | depression | clinical depression
    manic depression | major depression | major depressive disorder | MDD | postnatal depression | postpartum depression | ppd | postpartum psychosis
    postpartum anxiety | seasonal affective disorder | dysthymia | treatment-resistant depression | dissociative identity disorder
    dissociative disorder | multiple personality disorder | dyscalculia | dyslexia | dyslexic | dyspraxia | eating disorder | disordered eating
    arfid | gambling addiction | gender dysphoria | hallucination | hallucinating | hallucinations | hearing voices | hoarding disorder | homicidal
    homicidal ideation | hypochondria | hypomania | hypomanic | intellectual disability | intellectual disabilities | developmental delay
    developmentally delayed | developmental disability | learning disability | learning difficulties | speech delay | global developmental delay
    insomnia | intermittent explosive disorder | kleptomania | manic episode | mental breakdown | mental illness | mental health crisis
    mental health condition | mental health disorder | mentally ill | munchausen | munchausen's by proxy | narcissistic personality disorder
    nervous breakdown | neurodivergent | night terrors | obsessive-compulsive disorder | ocd | oppositional defiant disorder | ODD diagnosis
    panic attack | panic disorder | paranoia | paranoid schizophrenia | personality disorder | ptsd | C-ptsd | post-traumatic stress disorder
    psychiatric disorder | psychosis | psychotic | psychotic break | psychotic episode | pyromania | schizoaffective | schizoaffective disorder
    schizophrenia | schizophrenic | self-harm | self-harmed | self-harming | self-injury | sensory processing disorder | severe depression
    sleep paralysis | suicidal | suicidal ideation | suicidal thoughts | suicide | suicide attempt | attempted suicide | died by suicide
    committed suicide | completed suicide | took one's own life | killed himself | killed herself | tried to kill himself | tried to kill herself
    overdosed on purpose | hanged himself | hanged herself | jumped off a bridge | tourette's | tourette syndrome | trichotillomania
    selective mutism | dissociation | dissociating | tardive dyskinesia | acute stress disorder | adjustment disorder | stockholm syndrome
    excoriation disorder | pica | anhedonia | complicated grief
  `),
  words('condition', 'mental', 'likely', `
    anxiety | anxious and depressed | depressed | depressive | depressive episode | manic | panic attacks | phobia | dental phobia | dental anxiety
    claustrophobic | claustrophobia | burned out and depressed | SI/HI | wanted to die | wants to die | want to die | wanting to die | end one's life
    ended one's life | ending one's life | cutting herself | cutting himself | cuts herself | self-esteem issues | mental health issues
    mental health struggles | mental health problems | mental health battle | struggling with mental health | struggled with depression
    battle with depression | crisis intervention | psych patient | psych pt | psych hold | on a psych hold | 5150 | 5150'd | baker acted | baker act
    sectioned | sectioned under | involuntary hold | involuntary commitment | committed to a psych | 72-hour hold | 1:1 sitter | suicide watch
    suicide precautions | off one's meds | meltdown | meltdowns | stimming | nonverbal | non-verbal | on the spectrum | special needs | flashbacks
    nightmares | night sweats | mood swings | mood disorder | mentally unstable | unstable mentally | psych eval | psychiatric evaluation | combative
    agitated | agitation | sundowning | sundowner's | behavioral issues | behavioural issues | tics | brain fog | racing thoughts | intrusive thoughts
    compulsions | insomniac | grief counseling | suicide note | suicide survivor
    voices again | voices back | the voices came back | hears the voices | is self-harming | no self-harm
  `),
  words('condition', 'mental', 'possible', `
    in crisis | mania | stress | stressed | panic | panicked | crying | tearful | withdrawn | grief | lonely | loneliness | isolated | confused
    confusion | paranoid | delusion | obsessive | hoarder | hysterical | shut down | emotional breakdown | breakdown | unstable | moody | spiraling
    spiralling | mental health | crazy | insane | autism family | voices in one's head | hyperactive | worried sick | dark place | rock bottom
    at one's lowest
    the voices
  `),
  words('condition', 'mental', 'likely', `
    psychotic depression | hears voices | talking to herself | talking to himself | not in one's right mind | lost one's mind | losing one's mind
    losing one's marbles | lost one's marbles | mind is going | going senile | senile | gone doolally | doolally | away with the fairies
    sundowns | sundowner | wanders off | wandered off | wandering again | elopement risk | exit-seeking | forgetful | forgetfulness
    forgetting names | forgets who | forgot who | forgets where | doesn't know where | doesn't know who | didn't know where | didn't know who
    didn't recognise | didn't recognize | doesn't recognise | doesn't recognize | no longer recognises | no longer recognizes | repeats herself
    repeats himself | asks the same question | thinks it's 19 | disoriented | disorientated | disorientation | oriented x1 | oriented to self
    oriented to person | not oriented | confused and agitated | confused and disoriented | confused after | acutely confused | pleasantly demented
    demented | delirious | agitated and | catatonic state | mute since | went mute | gone mute | stammer | stammers | stammered | stammering
    stutter | stutters | stuttered | stuttering | lisp | speech impediment | speech impairment | language delay | late talker | doesn't speak
    can't speak | non-speaking | nonspeaking | echolalia | tourette | sensory issues | sensory overload | sensory needs | high-functioning
    low-functioning | level 2 autism | level 3 autism | autistic meltdown | on the autism spectrum | on the autistic spectrum | asd diagnosis
    autism diagnosis | adhd diagnosis | inattentive adhd | audhd | hyperactivity | attention deficit | learning disabled | learning disabilities
    learning difficulty | intellectually disabled | developmentally disabled | mental disability | mental handicap | cognitively impaired
    cognitively intact | cognition declining | cognitive deficits | cognitive problems | slow learner | delayed milestones | missed milestones
    developmental delays | gross motor delay | motor delay | behavioural problems | behavioral problems | school refusal | bed-wetting anxiety
    self harms | self-mutilation | self-injurious | cutting again | cutting oneself | cut her wrists | cut his wrists | slashed wrists | cut marks
    suicidal again | actively suicidal | passive si | si with plan | si with a plan | si with intent | hi with plan | suicidal plan
    thoughts of suicide | thoughts of self-harm | thoughts of ending | thinking about suicide | talking about suicide | talking about ending it
    contemplated suicide | considered suicide | attempt on one's life | attempted to end | serious attempt | second attempt | previous attempts
    overdose attempt | tried to overdose | tried to hang | tried to jump | on obs for | on one-to-one | 1:1 observation | under section
    under a section | sectioned again | detained under | on a 5150 | on a 72-hour | on a hold | on a form 1 | pink slipped
    psych history | mental health history | mental health admission | mental health patient | mental patient
    manic again | manic phase | manic state | mania episode | going manic | gone manic | hypomanic episode | mixed episode | rapid cycling
    bipolar type | bipolar ii | bipolar i | schizoid | schizotypal | schizo | delusions | delusional thinking | delusions of | paranoid delusions
    paranoid thoughts | psychotic symptoms | first-episode psychosis | puerperal psychosis | drug psychosis | psychosis nos | thought disorder
    disorganized thinking | derealization | depersonalisation | dissociates | dissociated | dissociative | fugue | emotional dysregulation
    borderline personality | bpd diagnosis | eupd | npd | aspd | ocpd | pnes | fnd | functional seizures | psychosomatic | somatisation
    somatization | hypochondriac | health anxious | panic attacks again | panicky | anxiety attacks | crippling anxiety | severe anxiety
    bad anxiety | anxiety meds | anxiety and depression | depression and anxiety | nervous wreck | needle phobia | needle-phobic
    scared of needles | terrified of needles | afraid of needles | terrified of dentists | scared of the dentist | terrified of the dentist
    afraid of the dentist | petrified of | white coat hypertension | agoraphobic | arachnophobia | emetophobia | trypanophobia | germaphobe
    ocd rituals | hand-washing rituals | compulsive hand | hair-pulling | skin picking | nail-biting | low mood | low self-esteem | feeling low
    feels hopeless | hopelessness | worthlessness | suicidal depression | major depressive | clinically depressed | depressed since
    depressed after | deeply depressed | severely depressed | depressive disorder | depressed mood | postnatally depressed | baby blues
    perinatal depression | antenatal depression | perinatal anxiety | birth trauma | traumatic birth | trauma survivor | childhood trauma
    sexual trauma | military sexual trauma | combat trauma | shell shock | shell-shocked | ptsd flashback | cptsd | complex ptsd
    nightmares since | hypervigilant | hypervigilance | night terror | sleepwalks | sleepwalking | sleep walking | sleep talking | sleep terrors
    hasn't slept | couldn't stop crying | can't stop crying | crying all day | cries all day | tearful and | not coping | isn't coping
    couldn't cope | can't cope | struggling to cope | nervous exhaustion | burnt out and | breakdown after | had a breakdown | having a breakdown
    mental break | mental collapse | psychotic breakdown | anorexia relapse | anorexia recovery | starving herself | starving himself | purging
    binge-purge | refeeding | underweight from | pro-ana | orthorexia | laxative abuse | exercise addiction | gender dysphoric | gambling problem
    gambling addict | problem gambler | sex addiction | porn addiction | gaming addiction | internet addiction | shopping addiction | hoarding
    attachment disorder | reactive attachment | conduct problems | anger issues | violent outbursts | outbursts | aggression
    aggressive behaviour | sexually inappropriate | inappropriate behaviour | disinhibited | disinhibition | flat affect | blunted affect
    anhedonic | psychomotor | word salad | pressured speech | flight of ideas | lacks capacity | lacked capacity | no capacity | lack of capacity
    dols | grief-stricken | prolonged grief | pathological grief | traumatic grief
  `),
  everyday('condition', `
    suicide prevention | suicide prevention month | suicide hotline | suicide prevention lifeline | suicide and crisis lifeline | suicide squeeze
    mental health awareness | mental health awareness month | mental health month | mental health services | mental health resources
    mental health first aid | mental health counselor | mental health counsellor | mental health professional | mental health provider
    mental health clinic | mental health care | mental health day | autism awareness | autism acceptance month | autism awareness month
    autism-friendly | depression screening | great depression | the great depression | economic depression | tropical depression | depression era
    anxiety-free dentistry | anxiety about | crazy good | crazy busy | crazy hours | crazy hair | crazy deals | insane deals | mania tour
    stress test | stress relief | stress-free | stress ball | stress management | no stress | stress the importance | stress less | panic button
    no need to panic | don't panic | panic buying | bipolar transistor | burned-out bulb | breakdown of | break-down of | roadside breakdown
    confusion about | confusion around | confusion regarding | confusion over | clear up any confusion | sorry for the confusion
    apologize for the confusion | apologies for the confusion | confused about | confused by | unstable internet | manic monday | OCD about
    bipolar weather | depressed prices | depressed economy | economy is depressed
        depressed market | depressed area
  `),
]
