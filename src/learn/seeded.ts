/** Numbers from 0 up to, but not, 1, for a seed always the same ones: mulberry32, by Tommy Ettinger, who gave it to the public domain. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same things in another order, each order as likely as any other (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  const row = [...things]
  for (let last = row.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1))
    ;[row[last], row[at]] = [row[at]!, row[last]!]
  }
  return row
}
