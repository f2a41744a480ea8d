import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { isoSeconds } from '../../src/core/time.ts'
import { type Account, createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { startSimulator } from '../support/simulator.ts'
import { NEEDS, RedisServer, SERVER } from './support/redis-server.ts'
import { Replica } from './support/replica.ts'

const CANARY = 'Canary-4f1d9c7e'
const PATIENT = { timeout: 120_000, interval: 200 }

const closing: AsyncDisposable[] = []
afterEach(async () => {
  for (const each of closing.splice(0).reverse()) await each[Symbol.asyncDispose]()
})
const closed = <T extends AsyncDisposable>(each: T): T => {
  closing.push(each)
  return each
}

/** 1,500 incidents, read slowly enough that a sweep can be interrupted. */
async function pagerDuty() {
  const now = Date.now()
  const ago = (ms: number) => new Date(now - ms)
  const account = createAccount({
    services: [{ id: 'PPAY001', name: 'payments' }],
    incidents: Array.from({ length: 1_500 }, (_, at) => ({
      title: `${CANARY} ${at}`,
      service: 'PPAY001',
      createdAt: ago((at + 1) * 3_600_000),
      ...(at > 3 && { resolvedAt: ago((at + 1) * 3_600_000 - 600_000) }),
    })),
  })
  return closed(await startSimulator({ account, rateLimits: null, latencyMs: () => 60 }))
}

const environment = (simulator: string, store: string) => ({
  PAGERDUTY_API_URL: simulator,
  PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
  PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  PAGER_TRIAGE_RELAY_STORE: store,
})

const OPEN = '/incidents?date_range=all&statuses[]=triggered&statuses[]=acknowledged&total=true&limit=100'

/** Asks all replicas again and again; an answer is right, or there is none. */
function watch(replicas: readonly Replica[], account: Account) {
  const since = isoSeconds(new Date(Date.now() - 80 * 86_400_000))
  const counts = new Set<number>()
  const count = () =>
    account.query({ since: new Date(since) }).filter(({ createdAt }) => createdAt < '2999').length
  const seen = { wrong: [] as string[], right: 0, none: 0 }
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      counts.add(count())
      for (const each of replicas)
        for (const path of [`/incidents?since=${since}&total=true&limit=1`, OPEN]) {
          const { status, body } = await each.get(path)
          const total = Number(Object(body)['total'])
          const isRight = path === OPEN ? total >= 4 && total <= 5 : counts.has(total)
          if (status !== 200) seen.none += 1
          else if (isRight) seen.right += 1
          else seen.wrong.push(`${each.url}${path}: ${total} of ${[...counts]}`)
        }
      await wait(250)
    }
  })()
  return async () => {
    isOver = true
    await watching
    return seen
  }
}

describe.skipIf(SERVER === null)(`replicas as processes${NEEDS}`, () => {
  test('the leader is killed in mid-sweep: another one reads on, and no answer is wrong', async () => {
    const [simulator, valkey] = [await pagerDuty(), closed(await RedisServer.start())]
    const env = environment(simulator.url, valkey.url)
    let pages = 0
    // the sweep cannot end before the leader does
    simulator.faults = ({ path }) =>
      path === '/incidents' && ++pages > 8 ? { delayMs: Number.POSITIVE_INFINITY } : {}
    const first = closed(await Replica.start(env))
    await expect.poll(async () => (await first.status()).incidents, PATIENT).toBeGreaterThan(100)
    const second = closed(await Replica.start(env))
    const end = watch([first, second], simulator.account)
    expect(await first.status()).toMatchObject({ leads: true, complete: false })
    await first.kill()
    simulator.faults = undefined
    await expect.poll(() => second.status(), PATIENT).toMatchObject({ leads: true, complete: true })
    await wait(200)
    const seen = await end()
    expect(seen.wrong).toEqual([])
    expect(seen.right).toBeGreaterThan(0)
    expect(seen.none).toBeGreaterThan(0)
  })

  test('Valkey is killed in mid-sweep, then the leader, then a replica', async () => {
    const [simulator, valkey] = [await pagerDuty(), closed(await RedisServer.start())]
    const env = environment(simulator.url, valkey.url)
    const [first, second] = [closed(await Replica.start(env)), closed(await Replica.start(env))]
    const end = watch([first, second], simulator.account)
    await expect.poll(async () => (await first.status()).incidents, PATIENT).toBeGreaterThan(100)
    await valkey.kill()
    await expect.poll(() => first.status(), PATIENT).toMatchObject({ complete: true, incidents: 1_500 })
    await expect(Replica.start(env)).rejects.toThrow('ended') // none starts without it
    await valkey.start()
    await expect.poll(() => second.status(), PATIENT).toMatchObject({ complete: true, incidents: 1_500 })

    const asked = simulator.requests.length
    const third = closed(await Replica.start(env))
    await expect.poll(() => third.status(), PATIENT).toMatchObject({ complete: true, incidents: 1_500 })
    expect(simulator.requests.length - asked).toBeLessThan(15) // what the leader goes on to read, and no sweep
    const endThird = watch([third], simulator.account)

    const [leader, other] = (await first.status()).leads ? [first, second] : [second, first]
    await leader.kill()
    simulator.account.addIncident({ title: `${CANARY} new`, service: 'PPAY001', createdAt: new Date() })
    for (const each of [other, third])
      await expect.poll(() => each.status(), PATIENT).toMatchObject({ complete: true, incidents: 1_501 })
    const leads = [await other.status(), await third.status()].filter((each) => each.leads)
    expect(leads).toHaveLength(1)

    expect([...other.writable, ...third.writable]).toEqual([])
    await other.kill()
    expect(await third.status()).toMatchObject({ complete: true, incidents: 1_501 })
    expect([(await end()).wrong, (await endThird()).wrong]).toEqual([[], []])
    const written = [first.home, second.home, third.home, valkey.directory].flatMap((each) =>
      readdirSync(each),
    )
    expect(written).toEqual([])
  })
})
