/** The words of a hashtag, of a handle: "StrongForLena", "strong_for_lena". */
export function camelWords(text: string): readonly string[] {
  return text.split(/(?<=\p{Ll})(?=\p{Lu})|_/u).filter((word) => word !== '')
}
