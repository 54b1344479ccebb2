/** The model of names lies in the page beside the engine, compressed as bytes; src/detect/names/model-bytes.ts is replaced by this in the page (build/page.js). */
let model: Uint8Array | undefined

export function giveModel(bytes: Uint8Array): void {
  model = bytes
}

export async function modelBytes(): Promise<Uint8Array> {
  return model!
}
