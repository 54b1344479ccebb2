/** How far work may run ahead of whoever takes its results. */
export type Ahead = {
  readonly items: number
  /** What results that wait for their turn may weigh together. */
  readonly weight: number
}

/** Works on items, several at a time, and gives the results in the order of the items. No item is asked for before there is room for it. */
export async function* inTurn<Item, Result>(
  items: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, ahead: Ahead, weigh: (result: Result) => number,
): AsyncGenerator<Result> {
  const queue: Promise<Result>[] = []
  let weight = 0
  const first = async (): Promise<Result> => {
    const result = await queue.shift()!
    weight -= weigh(result)
    return result
  }
  for await (const item of items) {
    const result = work(item).then((value) => {
      weight += weigh(value)
      return value
    })
    // It is told when its turn comes; until then nobody has failed to listen.
    result.catch(() => {})
    queue.push(result)
    while (queue.length >= ahead.items || (queue.length > 0 && weight > ahead.weight)) yield await first()
  }
  while (queue.length > 0) yield await first()
}
