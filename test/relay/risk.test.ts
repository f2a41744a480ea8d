import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { sampleAccount } from '../../src/demo/sample-account.ts'
import type { Arrival } from '../../src/relay/ports.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { simulate } from '../pagerduty/support/account.ts'
import { now } from '../pagerduty/support/reader.ts'
import { TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'
import { openTestRelay, readAll } from './support/relay.ts'

test('risk through a relay is byte for byte what it is directly', async () => {
  using repository = new TempRepository()
  repository.stage('charge.ts', 'charge(1)\n')
  repository.commit('feat: charge')
  repository.stage('charge.ts', 'for (const item of items) {\n  charge(item)\n}\n')
  const account = sampleAccount(now)
  const simulator = await simulate(account, { clock: () => now })
  const asked: string[] = []
  const admit = async ({ target }: Arrival) => {
    asked.push(target)
    return { caller: { subject: 'test', teams: 'all' as const } }
  }
  const relay = await openTestRelay(simulator.url, { clock: () => now, access: { admit } })
  await readAll(relay)
  const report = async (url: string, service: string, ...options: string[]) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: repository.dir,
      PAGERDUTY_API_URL: url,
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
      ...(url === relay.url && { PAGER_TRIAGE_RELAY_TOKEN: 'relay-token-0123456789' }),
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
    }
    const { shell, stdout, stderr } = testShell({ env, clock: () => now })
    const code = await main(['risk', '--service', service, ...options], { ...shell, cwd: repository.dir })
    expect(stderr()).toBe('')
    return `${code}\n${stdout()}`
  }
  for (const { id } of account.services) {
    const direct = await report(simulator.url, id, '--json')
    expect(JSON.parse(direct.slice(2))).toMatchObject({
      tool: 'risk',
      sources: { pagerduty: { complete: true } },
    })
    expect(await report(relay.url, id, '--json')).toBe(direct)
    const quick = ['--depth', 'quick', '--json']
    asked.length = 0
    expect(await report(relay.url, id, ...quick)).toBe(await report(simulator.url, id, ...quick))
    expect(asked).toEqual([`/v1/context?services=${id}`])
  }
  const [first] = account.services
  const direct = await report(simulator.url, first?.id ?? '', '--explain')
  expect(await report(relay.url, first?.id ?? '', '--explain')).toBe(direct)
})
