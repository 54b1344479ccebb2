/** Pages that health departments have published, which disclose nothing of a patient and name almost nobody. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lot } from './train-names/augment.js'

/** Pages in English. */
const PAGES = /^(?!.*(?:\/es\/|-es\.)).*\.(?:md|html)$/

/** What may be learnt from: the other half is left for checks. */
export function isForLearning(id: string): boolean {
  return lot(id) < 0.5
}

/** The pages of a folder to learn from: paths (from the folder) and texts, by path. */
export function pagesToLearnFrom(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => PAGES.test(path) && isForLearning(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}
