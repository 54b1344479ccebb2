/** The models lie in the page beside the engine, compressed as bytes; the modules that read them elsewhere are replaced by this in the page (build/page.js). */
export type Models<Model> = { readonly names: Model; readonly likelihood: Model }

let models: Models<Uint8Array> | undefined

export function giveModels(bytes: Models<Uint8Array>): void {
  models = bytes
}

export async function namesBytes(): Promise<Uint8Array> {
  return models!.names
}

export function likelihoodBytes(): Uint8Array {
  return models!.likelihood
}
