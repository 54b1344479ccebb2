import type { Law } from './law.js'

/** HIPAA: the rules cite it themselves. */
export const US: Law = {
  name: 'United States (HIPAA)',
  citations: undefined,
  words: {},
  // What some health facts need beyond HIPAA's own authorization. The verdict is the same; the hint is stronger.
  notes: {
    // 42 CFR 2.12, 2.13(c), 2.31.
    substance: 'Substance use treatment has a law of its own (42 CFR Part 2): nobody may even say that somebody is treated for it without a written consent that names this use.',
    // All states guard HIV test results by statutes of their own, apart from HIPAA (45 CFR 160.203(b): the stricter law holds).
    hiv: 'State law guards HIV test results more strictly than HIPAA does (45 CFR 160.203(b)): it asks for a release that names HIV.',
    // 45 CFR 164.501, 164.508(a)(2).
    mental: 'What was said in therapy is specially protected (45 CFR 164.508(a)(2)), and many states guard all mental health care.',
    // General knowledge: state shield and privacy laws; 45 CFR 160.203(b).
    reproductive: 'Pregnancy, fertility and abortion can put a person in danger when they become known, and some states guard them by laws of their own (45 CFR 160.203(b)).',
    // 45 CFR 164.502(g)(3).
    minor: 'A child cannot sign for itself: the authorization must come from a parent or guardian (45 CFR 164.502(g)(3)).',
  },
  barsTestimonials: false,
}
