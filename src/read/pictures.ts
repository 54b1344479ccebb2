/** The pictures and films that a page shows. What they show stands in no text: it is for somebody to look at. */
export type Pictures = {
  /** Takes the address of one, empty where it is not known. */
  readonly see: (address: string) => void
  /** How many are files of their own. */
  readonly named: number
  /** How many stand in the page itself (RFC 2397). */
  readonly held: number
}

export function pictures(): Pictures {
  let named = 0
  let held = 0
  return {
    see(address) {
      if (/^\s*data:/i.test(address)) held++
      else named++
    },
    get named() {
      return named
    },
    get held() {
      return held
    },
  }
}

/** What to say of pictures that stand in the file itself. */
export function heldNote(count: number): readonly string[] {
  return count > 0 ? [`holds ${count === 1 ? 'a picture' : `${count} pictures`} that nobody looked at`] : []
}
