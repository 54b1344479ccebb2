/** The index of the first item for which a test holds that, once it holds, holds for all that follow; the length when it never does. Binary search. */
export function firstIndex<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
