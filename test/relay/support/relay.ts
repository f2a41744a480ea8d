import { onTestFinished } from 'vitest'
import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import type { Caller } from '../../../src/relay/ports.ts'
import { openRelay, type Relay, type RelayOptions } from '../../../src/relay/relay.ts'
import { memoryStore } from '../../../src/relay/store/memory.ts'
import { SIMULATOR_KEYS } from '../../../src/simulator/simulator.ts'

/** A relay that reads only when it is asked to, and lives as long as the test. */
export async function openTestRelay(
  upstream: string,
  options: Pick<RelayOptions, 'clock'> & Partial<RelayOptions> & { readonly teams?: Caller['teams'] },
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<Relay> {
  const { teams = 'all', clock } = options
  const relay = await openRelay({
    endpoint: { origin: upstream },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    store: memoryStore(clock),
    access: { admit: async () => ({ caller: { subject: 'test', teams } }) },
    webhooks: null,
    host: '127.0.0.1',
    port: 0,
    elapsed: () => clock().getTime(),
    sleep: async () => {},
    ...options,
  })
  atEnd(async () => relay[Symbol.asyncDispose]())
  return relay
}

/** Until nothing is due. */
export async function readAll(relay: Relay): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) if ((await relay.refresh()) > 0) return
  throw new Error(`the relay does not come to an end: ${JSON.stringify(relay.status().failures)}`)
}
