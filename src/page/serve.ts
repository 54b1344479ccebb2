import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'

/** The loopback address: programs of other machines cannot reach it (RFC 1122, 3.2.1.3). */
const HOST = '127.0.0.1'

export type Served = { readonly url: string; close(): Promise<void> }

/**
 * Offers a page to browsers of this machine. Other programs and users of it could ask as well, and so could a web site that has its name point here (DNS
 * rebinding): whoever does not know the random path, or asks in another name, gets nothing. `port` 0 takes one that is free. Rejects with Node's error
 * (EADDRINUSE …) when it cannot listen.
 */
export async function serve(html: string, port: number): Promise<Served> {
  const path = `/${randomBytes(24).toString('base64url')}/`
  const bytes = Buffer.from(html)
  let own = ''
  const server = createServer((request, response) => {
    const isOurs = request.headers.host === own && isSame(request.url ?? '', path)
    if (!isOurs || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(isOurs ? 405 : 404, { ...HEADERS, allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here. Use the whole address that phi-lint serve has printed.\n')
      return
    }
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length })
    response.end(request.method === 'GET' ? bytes : undefined)
  })
  own = `${HOST}:${await listening(server, port)}`
  return {
    url: `http://${own}${path}`,
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}

/** The page is kept by no cache, shown in no frame and read by no other page; its address goes nowhere. The page's own policy says the rest. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, HOST, () => done((server.address() as { readonly port: number }).port))
  })
}

/** In the same time for every guess. */
function isSame(asked: string, path: string): boolean {
  const [a, b] = [Buffer.from(asked), Buffer.from(path)]
  return a.length === b.length && timingSafeEqual(a, b)
}
