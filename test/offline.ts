import { fileURLToPath, pathToFileURL } from 'node:url'

/** Before each test file: no network for it, nor for the Node programs that it starts. */
const guard = pathToFileURL(fileURLToPath(new URL('no-network.mjs', import.meta.url))).href
await import(guard)
process.env['NODE_OPTIONS'] = [process.env['NODE_OPTIONS'], `--import=${guard}`].filter(Boolean).join(' ')
