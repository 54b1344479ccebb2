// Loaded before each test file, and before each Node program that a test starts: whatever would go out onto the network throws.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

function refuse() {
  throw new Error('phi-lint is offline: this would use the network')
}

for (const [holder, names] of [
  [net, ['connect', 'createConnection']],
  [net.Socket.prototype, ['connect']],
  [tls, ['connect']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [dgram, ['createSocket']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  ...[dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype].map((holder) => [
    holder,
    Object.getOwnPropertyNames(holder).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  ]),
  [globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].filter((name) => name in globalThis)],
]) {
  for (const name of names) Object.defineProperty(holder, name, { value: refuse, configurable: true, writable: true })
}
// Browsers of this machine may ask a program of this machine: `phi-lint serve`.
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (port, host, ...rest) {
  return host === '127.0.0.1' ? listen.call(this, port, host, ...rest) : refuse()
}
syncBuiltinESMExports()
