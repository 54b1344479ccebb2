import { MODEL } from './model-data.js'

/** The model that is delivered with the program, decoded. The command reads it faster (build/bundle.js). */
export function modelBytes(): Uint8Array {
  const binary = atob(MODEL)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
