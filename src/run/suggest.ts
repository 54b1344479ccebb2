/** The known word that was probably meant: at most a third of its letters away (Damerau-Levenshtein, adjacent swaps counted once). */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.slice(0, 60).toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const candidate of known) {
    const away = distance(wanted, candidate.toLowerCase())
    if (away < least && away <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate
      least = away
    }
  }
  return best
}

/** ` Did you mean "…"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = suggest(word, known)
  return meant ? ` Did you mean "${meant}"?` : ''
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
