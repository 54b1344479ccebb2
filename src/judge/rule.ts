import type { Kind, Mention } from '../detect/mention.js'
import type { Draft } from '../relate/subject.js'
import type { Category, Policy, Severity } from './finding.js'

/** What a rule says about one place: the place itself, what supports it, and how grave it is. */
export type Claim = {
  readonly category: Category
  readonly severity: Severity
  /** The words that must change. */
  readonly mark: Mention
  /** What made them a leak. */
  readonly evidence: readonly Mention[]
  /** Replaces the rule's own message or hint where the case calls for other words. */
  readonly message?: string
  readonly hint?: string
  /** What makes the law stricter here: the words follow the hint. */
  readonly note?: Note | undefined
}

/** What laws guard more strictly than health as such. */
export type Note = 'substance' | 'hiv' | 'mental' | 'reproductive' | 'minor'

/** The law or guidance that a rule rests on. */
export type Citation = { readonly title: string; readonly section: string }

/** What a rule is about, as laws divide it: data in jurisdictions/ cite by topic, the rules themselves cite the law of the United States. */
export const TOPICS = ['name', 'health', 'detail', 'contact', 'number', 'picture', 'story', 'reply', 'consent', 'conduct', 'remark'] as const
export type Topic = (typeof TOPICS)[number]

/** A switch of one rule, for the config. */
export type RuleOption = { readonly about: string; readonly default: boolean }

/**
 * One leak. Lists, `explain`, the documentation, the schema of the config and other outputs are all derived from this object.
 * Plain words throughout: a front-desk worker reads `title`, `why` and `hint`.
 */
export type Rule = {
  readonly id: string
  /** One line: what is found. */
  readonly title: string
  /** The gravest that it says. */
  readonly severity: Severity
  readonly categories: readonly Category[]
  /** Shown with each finding; names kinds of things, never the words found. */
  readonly message: string
  readonly why: string
  readonly hint: string
  /** The organisation's own words on it, from the config. */
  readonly policy?: Policy
  readonly topic: Topic
  /** What it rests on in the United States; law.ts knows the others. */
  readonly law: readonly Citation[]
  /** The kinds of mention that it looks at. */
  readonly kinds: readonly Kind[]
  readonly find: (draft: Draft) => Iterable<Claim>
  /** Whether a signed authorization of the person settles it (45 CFR 164.508). */
  readonly isAuthorizable?: true
  /** It finds nothing in the draft itself: remarks.ts speaks in its name. */
  readonly speaksOfRemarks?: 'suppression' | 'authorization'
  /** Switches that a config may set: `["warning", {"requireReason": false}]`. */
  readonly options?: Readonly<Record<string, RuleOption>>
  /** The version that brought it. */
  readonly since?: string
  /** New since the last major version: on where the config says `preset: next`, or names the rule. */
  readonly preset?: 'next'
}
