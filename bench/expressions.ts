/** How often regular expressions were run, and over how many characters (UTF-16 code units): from where one began to the end of its match, or of the text. */
export type Runs = { readonly runs: number; readonly characters: number }

/**
 * Counts every run of every expression from now on. `test`, `match`, `matchAll`, `replace`, `search` and `split` all go through
 * `exec` once somebody has put their own in its place (ECMA-262, RegExpExec), so this one is enough; only for counting, since V8 is slower then.
 */
export function countExpressions(): { take(): Runs; stop(): void } {
  const { exec } = RegExp.prototype
  let runs = 0
  let characters = 0
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    runs++
    // One that is tied to its place and fails there has looked at little.
    characters += match ? match.index + match[0].length - from : this.sticky ? 1 : Math.max(0, text.length - from)
    return match
  }
  return {
    take() {
      const taken = { runs, characters }
      runs = characters = 0
      return taken
    },
    stop() {
      RegExp.prototype.exec = exec
    },
  }
}
