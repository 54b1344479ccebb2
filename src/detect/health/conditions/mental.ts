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
  `),
  words('condition', 'mental', 'possible', `
    in crisis | mania | stress | stressed | panic | panicked | crying | tearful | withdrawn | grief | lonely | loneliness | isolated | confused
    confusion | paranoid | delusion | obsessive | hoarder | hysterical | shut down | emotional breakdown | breakdown | unstable | moody | spiraling
    spiralling | mental health | crazy | insane | autism family | voices in one's head | hyperactive | worried sick | dark place | rock bottom
    at one's lowest
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
    apologize for the confusion | apologies for the confusion | confused about | confused by | unstable internet
  `),
]
