/** What the training can be told. */

/** Chosen on the held-out texts (with 40 % held out) and wnut17_dev. */
export const SETTINGS = {
  seed: 20261122,
  /** Passes over the data, and how many of the last ones are averaged. */
  passes: 10, averaged: 5,
  /** Step size of AdaGrad, weight decay, and the share of features that are left out at random each time. */
  rate: 0.05, shrink: 0.003, drop: 0.3,
  /** Features seen less often are left out; of the others so many are kept; weights are cut at `top`. */
  rarest: 2, most: 120_000, top: 3,
  /** Shares of sentences that are added with other names, in lower case, in capitals, in Title Case. */
  swap: 0.4, lower: 0.15, upper: 0.1, title: 0.05,
  /** How often each sentence of our own is filled, and the share of sentences whose names are shown as if no list held them. */
  templates: 6, blind: 0.03,
  /** Share of the sentences of pages without names that are taken. */
  quiet: 0.15,
  /** Added to the score of beginning a name. */
  bias: 0.75,
}
export type Settings = typeof SETTINGS
