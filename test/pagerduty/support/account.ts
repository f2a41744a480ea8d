import { onTestFinished } from 'vitest'
import { type Account, createAccount } from '../../../src/simulator/account.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../support/simulator.ts'
import { now, plantedKey } from './reader.ts'

export const serviceIds = ['PABC123', 'PDEF456']

/** `count` incidents evenly over the days before now, alternating between two services. */
export function accountWith(
  count: number,
  options: { days?: number; status?: 'triggered' | 'resolved' } = {},
): Account {
  const { days = 90, status = 'resolved' } = options
  const stepMs = (days * 86_400_000) / (count + 1)
  return createAccount({
    services: serviceIds.map((id) => ({ id, name: id.toLowerCase() })),
    keys: [{ token: plantedKey, user: 'PUSER01' }],
    incidents: Array.from({ length: count }, (_, at) => ({
      title: `Incident ${at}`,
      service: serviceIds[at % 2] ?? 'PABC123',
      createdAt: new Date(now.getTime() - days * 86_400_000 + (at + 1) * stepMs),
      status,
    })),
  })
}

/** An embedded PagerDuty that lives as long as the test, without a rate limit. */
export async function simulate(
  account: Account,
  options: Partial<SimulatorOptions> = {},
): Promise<Simulator> {
  const simulator = await startSimulator({ account, clock: () => now, rateLimits: null, ...options })
  onTestFinished(() => simulator.close())
  return simulator
}
