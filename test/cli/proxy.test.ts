import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selfSigned } from '../pagerduty/support/certificate.ts'
import { json, serve } from '../pagerduty/support/http-server.ts'
import { onePage, rawIncident } from '../pagerduty/support/incident.ts'
import { plantedKey } from '../pagerduty/support/reader.ts'
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts'
import { type Ran, runBundle } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

const HOST = 'pagerduty.invalid'

/** PagerDuty behind TLS, at a name that only the proxy resolves, and a proxy that wants a password. */
let proxy: ConnectProxy
let keys: (string | undefined)[]
let directory: TempRepository
const ran = new Map<string, Ran>()

const run = async (name: string, args: readonly string[], env: Record<string, string>): Promise<void> => {
  const { port } = proxy
  const given = Object.entries(env).map(([key, value]) => [key, value.replace('PROXY', `127.0.0.1:${port}`)])
  const options = {
    cwd: directory.dir,
    env: {
      PAGERDUTY_API_URL: `https://${HOST}`,
      PAGER_TRIAGE_ALLOW_HOST: HOST,
      PAGERDUTY_API_KEY: plantedKey,
      NODE_EXTRA_CA_CERTS: join(directory.dir, 'ca.pem'),
      ...Object.fromEntries(given),
    },
  }
  ran.set(name, await runBundle(args, options))
}

beforeAll(async () => {
  directory = new TempRepository()
  const tls = selfSigned(HOST)
  writeFileSync(join(directory.dir, 'ca.pem'), tls.cert)
  const server = await serve(
    ({ path }, response) =>
      path === '/incidents'
        ? json(response, 200, onePage(rawIncident(7)))
        : json(response, 404, { error: { message: 'Not Found', code: 2100 } }),
    tls,
    afterAll,
  )
  proxy = await startConnectProxy(Number(new URL(server.origin).port))
  await run('incidents', ['incidents', '--json'], { HTTPS_PROXY: 'http://me:s3cret@PROXY' })
  keys = server.requests.map(({ headers }) => headers.authorization)
  await run('doctor', ['doctor'], { https_proxy: 'me:s3cret@PROXY' })
  await run('direct', ['incidents', '--json'], {
    HTTPS_PROXY: 'http://PROXY',
    NO_PROXY: `localhost,.${HOST}`,
  })
})

afterAll(async () => {
  await proxy[Symbol.asyncDispose]()
  directory[Symbol.dispose]()
})

describe('HTTPS_PROXY', () => {
  it('is asked for a tunnel, with its own password', () => {
    const { code, stdout } = ran.get('incidents') ?? expect.fail()
    expect({ code, found: JSON.parse(stdout).total_incidents }).toEqual({ code: 0, found: 1 })
    expect(proxy.asked[0]).toMatchObject({
      url: `${HOST}:443`,
      headers: { 'proxy-authorization': `Basic ${Buffer.from('me:s3cret').toString('base64')}` },
    })
    expect(proxy.asked[0]?.headers).not.toHaveProperty('authorization')
    expect(proxy.others).toEqual([])
  })

  it('carries the key to PagerDuty, and sees nothing of it', () => {
    expect(new Set(keys)).toEqual(new Set([`Token token=${plantedKey}`]))
    expect(proxy.seen().length).toBeGreaterThan(0)
    for (const form of ['PLANTED', 'Token', 'authorization', Buffer.from(plantedKey).toString('base64')])
      expect(proxy.seen()).not.toContain(form)
  })

  it('is named by doctor, without its password', () => {
    const { stdout, stderr } = ran.get('doctor') ?? expect.fail()
    const address = `http://127.0.0.1:${proxy.port}`
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `https://${HOST} through the proxy ${address} (https_proxy)`,
    )
    expect(stdout).toContain('PagerDuty is reachable')
    for (const { stdout: out, stderr: err } of [...ran.values(), { stdout, stderr }])
      expect(`${out}${err}`).not.toMatch(/s3cret|bWU6czNjcmV0/)
  })

  it('is not asked for a host in NO_PROXY', () => {
    const { code, stderr } = ran.get('direct') ?? expect.fail()
    expect({ code, error: JSON.parse(stderr).error }).toEqual({ code: 1, error: 'unreachable' })
    expect(JSON.parse(stderr).message).toMatch(/^The name of pagerduty\.invalid could not be resolved/)
  })
})
