import { fromBase64 } from '../../text/model-file.js'

/** The model that is delivered with the program, decoded. The command reads it faster (build/bundle.js). */
export async function modelBytes(): Promise<Uint8Array> {
  const { MODEL } = await import('./model-data.js')
  return fromBase64(MODEL)
}
