import type { Finding, Policy } from '../../judge/finding.js'
import { rewording } from '../../report/rewording.js'
import { eachPolicyOnce } from '../../report/words.js'
import { make } from './dom.js'
import type { Offer, RuleText } from './engine.js'

/** What a person may do about a finding. */
export type Choices = {
  readonly show: (finding: number) => void
  readonly report: (finding: number) => void
}

/** The finding's own words for how grave it is. */
export const SEVERITY_NAMES = { error: 'Change this', warning: 'Look again' } as const

/** Nobody reads on, and a longer list would take browsers seconds to lay out. */
export const MOST_LISTED = 200

/** The list of findings, errors first; each card says what, why and what to write instead. */
export function cards(findings: readonly Finding[], rules: readonly RuleText[], choices: Choices): readonly HTMLLIElement[] {
  const inOrder = gravestFirst(findings.map((finding, number) => ({ finding, number, severity: finding.severity })))
  const once = eachPolicyOnce()
  return inOrder.slice(0, MOST_LISTED).map(({ finding, number }) => card(finding, number, rules.find(({ id }) => id === finding.rule), once(finding.policy), choices))
}

export function gravestFirst<Graded extends Pick<Finding, 'severity'>>(found: readonly Graded[]): readonly Graded[] {
  return [...found.filter(({ severity }) => severity === 'error'), ...found.filter(({ severity }) => severity !== 'error')]
}

function card({ rule: id, severity, message, hint, start }: Finding, number: number, rule: RuleText | undefined, policy: Policy | undefined, { show, report }: Choices): HTMLLIElement {
  const title = `finding-${number}`
  const about = { 'aria-describedby': title }
  return make('li', { class: `card ${severity}`, 'data-finding': String(number), 'data-rule': id },
    make('p', { class: 'tag' }, make('b', {}, SEVERITY_NAMES[severity]), ` · line ${start.line}`),
    make('h3', { id: title }, message),
    make('p', {}, hint),
    ...(policy ? [policyParagraph(policy)] : []),
    make('div', { class: 'choices' }, make('button', { type: 'button', class: 'quiet', ...about, onclick: () => show(number) }, 'Show in the draft')),
    make('details', {},
      make('summary', about, 'Why, and what the law says'),
      ...(rule ? [make('p', {}, rule.why), ...rule.law.map((law) => make('p', { class: 'law' }, `${law.title}, ${law.section}`))] : []),
      make('p', { class: 'law' }, `Rule ${id}`),
      make('button', { type: 'button', class: 'quiet', ...about, onclick: () => report(number) }, 'This is a false alarm')))
}

/** The link is followed only if a person does it: an address of http, https or mail, which the config has been checked for. */
export function policyParagraph({ text, link }: Policy): HTMLParagraphElement {
  const address = link === undefined ? [] : [' ', make('a', { href: link, target: '_blank', rel: 'noreferrer' }, link)]
  return make('p', {}, make('b', {}, 'Your policy: '), text, ...address)
}

/** Which finding of the list a card is about. */
export function numberOf(card: Element): number {
  return Number(card.getAttribute('data-finding'))
}

/** Puts the rewrites that hold onto a card, in the place of those that were there. */
export function setOffers(card: Element, offers: readonly Offer[], take: (offer: Offer) => void): void {
  const old = [...card.querySelectorAll('.offer')]
  // Two that read alike (one takes more along) are one to whoever chooses: the milder.
  const fresh = offers.filter((offer, i) => offers.findIndex((one) => rewording(one) === rewording(offer)) === i).map((offer) => {
    const button = make('button', { type: 'button', class: 'offer', 'aria-describedby': `finding-${numberOf(card)}` }, rewording(offer))
    button.addEventListener('click', () => take(offer))
    return button
  })
  const focused = old.findIndex((button) => button === document.activeElement)
  for (const button of old) button.remove()
  card.querySelector('.choices')?.prepend(...fresh)
  fresh[focused]?.focus()
}
