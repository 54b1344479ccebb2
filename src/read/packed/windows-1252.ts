/** What windows-1252 has where Latin-1 has controls (Encoding Standard, index-windows-1252; its five gaps stay controls). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Partly by hand: some releases of Node decode the label `windows-1252` as Latin-1. */
export function fromWindows1252(bytes: Uint8Array): string {
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!)
}
