/** Works something out once for each thing (a draft, a subject), and keeps it as long as the thing lives. What else the work is given must follow from the thing. */
export function oncePer<Thing extends object, Rest extends readonly unknown[], Value>(work: (thing: Thing, ...rest: Rest) => Value): (thing: Thing, ...rest: Rest) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>()
  return (thing, ...rest) => {
    const before = known.get(thing)
    if (before) return before.value
    const value = work(thing, ...rest)
    known.set(thing, { value })
    return value
  }
}
