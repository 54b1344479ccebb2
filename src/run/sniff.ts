import { open, stat } from 'node:fs/promises'
import { EXPORTS } from '../read/exports/index.js'
import { decode } from '../read/decode.js'

/** So many bytes show whether a file is an export: WordPress names its format in its first lines, an X archive in its first words. */
const HEAD = 64 * 1024

/** Whether a file is an export of a network or a program, by how it begins. */
export function isExport(path: string, bytes: Buffer): boolean {
  const decoded = decode(bytes.subarray(0, HEAD))
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return 'text' in decoded && EXPORTS.some(({ among, recognises }) => among.includes(ending) && recognises(decoded.text))
}

/** The same of a file, which is read no further than it must. Throws what the system throws. */
export async function isExportFile(path: string): Promise<boolean> {
  return isExport(path, await headOf(path))
}

async function headOf(path: string): Promise<Buffer> {
  // To open a pipe would be to wait for whoever writes to it.
  if (!(await stat(path)).isFile()) return Buffer.alloc(0)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
