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

const { listen } = net.Server.prototype
const { lookup } = dns

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
// A browser may ask a program of its own machine: `phi-lint serve`. Node asks for the address of an address before it listens there.
const LOOPBACK = '127.0.0.1'
for (const [holder, name, at, real] of [[net.Server.prototype, 'listen', 1, listen], [dns, 'lookup', 0, lookup]]) {
  holder[name] = function (...given) {
    return given[at] === LOOPBACK ? real.apply(this, given) : refuse()
  }
}
syncBuiltinESMExports()
