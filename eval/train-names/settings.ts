/** What the training can be told. */

/** Chosen on the held-out texts and wnut17_dev. */
export const SETTINGS = {
  seed: 20261122,
  /** Passes over the data, and how many of the last ones are averaged. */
  passes: 8, averaged: 4,
  /** Step size of AdaGrad, and weight decay. */
  rate: 0.05, shrink: 0.003,
  /** Features seen less often are left out; of the others so many are kept; weights are cut at `top`. */
  rarest: 2, most: 90_000, top: 3,
  /** Shares of sentences that are added with other names, in lower case, in capitals, in Title Case. */
  swap: 0.4, lower: 0.15, upper: 0.1, title: 0.05,
  /** How often each sentence of our own is filled, and the share of sentences whose names are shown as if no list held them. */
  templates: 6, blind: 0.03,
  /** Added to the score of beginning a name. */
  bias: 0.75,
}
export type Settings = typeof SETTINGS
