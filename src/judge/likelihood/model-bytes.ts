import { fromBase64 } from '../../text/model-file.js'
import { MODEL } from './model-data.js'

/** The model that is delivered with the program, decoded. The command reads it faster (build/bundle.js). */
export function modelBytes(): Uint8Array {
  return fromBase64(MODEL)
}
