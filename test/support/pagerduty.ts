import { createAccount } from '../../src/simulator/account.ts'
import type { IncidentSeed } from '../../src/simulator/incident-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { type Simulator, startSimulator } from './simulator.ts'

const HOUR = 3_600_000

export const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * HOUR)

/** An account with payments-api (PPAYMNT) and checkout-web (PCHKOUT). */
export const startPagerDuty = (incidents: readonly IncidentSeed[] = []): Promise<Simulator> =>
  startSimulator({
    account: createAccount({
      services: [
        { id: 'PPAYMNT', name: 'payments-api' },
        { id: 'PCHKOUT', name: 'checkout-web' },
      ],
      incidents,
    }),
  })

/** The environment in which the program asks this PagerDuty. */
export const asking = (
  { url }: Simulator,
  key: string = SIMULATOR_KEYS.readOnly,
): Record<string, string> => ({
  PAGERDUTY_API_URL: url,
  PAGERDUTY_API_KEY: key,
  PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
})
