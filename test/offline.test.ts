import { spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns'
import { resolve4 } from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { request } from 'node:https'
import { connect, Socket } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { BIN, phiLint } from './command.js'

/** Drafts hold what nobody may see: nothing goes out. The whole suite runs without a network (test/offline.ts). */
describe('the tests have no network', () => {
  const calls: readonly (readonly [string, () => unknown])[] = [
    ['fetch', () => fetch('http://127.0.0.1:9/')],
    ['http', () => get('http://127.0.0.1:9/')],
    ['https', () => request('https://127.0.0.1:9/')],
    ['a connection', () => connect(9, '127.0.0.1')],
    ['a socket', () => new Socket().connect(9, '127.0.0.1')],
    ['TLS', () => connectSafely(9, '127.0.0.1')],
    ['a datagram', () => createSocket('udp4')],
    ['a name', () => lookup('a.example', () => {})],
    ['a name, promised', () => resolve4('a.example')],
  ]
  test.each(calls)('%s', (_, call) => expect(call).toThrow(/offline/))

  test('nor has a program that they start', () => {
    const said = spawnSync(process.execPath, ['-e', 'fetch("http://127.0.0.1:9/")'], { encoding: 'utf8' })
    expect([said.status, said.stderr]).toEqual([1, expect.stringMatching(/offline/)])
  })
})

test('the command does the same on a machine without any network', async (context) => {
  const offline = ['unshare', '-rn', process.execPath]
  const alone = spawnSync(offline[0]!, [...offline.slice(1), '-p', 'Object.values(os.networkInterfaces()).flat().length'], { encoding: 'utf8' })
  if (alone.status !== 0) context.skip('this system makes no network namespaces for everybody')
  expect(alone.stdout.trim()).toBe('0')
  const args = ['check', 'fixtures/drafts/replies', '--format', 'json']
  const { CI: _ci, ...env } = process.env
  const there = spawnSync(offline[0]!, [...offline.slice(1), BIN, ...args], { encoding: 'utf8', env, maxBuffer: 2 ** 26 })
  const here = await phiLint(args)
  expect(here.code).toBe(1)
  expect([there.status, there.stdout]).toEqual([here.code, here.stdout])
}, 120_000)

type Locked = { readonly dev?: boolean; readonly optional?: boolean; readonly hasInstallScript?: boolean; readonly dependencies?: Readonly<Record<string, string>> }

describe('what is installed with the program', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> }
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

  test('runs nothing while it is installed', () => {
    expect(installed.length).toBeGreaterThan(20)
    const running = installed.filter(([path, { hasInstallScript }]) => {
      if (hasInstallScript) return true
      if (!existsSync(`${path}/package.json`)) return false
      const { scripts = {}, gypfile } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { scripts?: Record<string, string>; gypfile?: boolean }
      return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || gypfile === true || existsSync(`${path}/binding.gyp`)
    })
    expect(running.map(([path]) => path)).toEqual([])
  })

  test('is named in README, with what it is for', () => {
    const table = readFileSync('README.md', 'utf8').split('## Runtime dependencies')[1]!.split('\n## ')[0]!
    const named = [...table.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name!)
    expect(named.toSorted()).toEqual(Object.keys(lock.packages['']!.dependencies!).toSorted())
  })
})
