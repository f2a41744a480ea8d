import { DAY_MS, MINUTE_MS } from '../core/time.ts'
import { type Account, createAccount } from '../simulator/account.ts'

/**
 * The PagerDuty account of the sample: an incident that is open on a touched service, one on a service that another
 * needs and for which nobody is on call, three that point at its files, and noise.
 */
export function sampleAccount(now: Date): Account {
  const ago = (ms: number) => new Date(now.getTime() - ms)
  return createAccount({
    services: [
      { id: 'PPAYMNT', name: 'payments-api' },
      { id: 'PCHKOUT', name: 'checkout-web', escalationPolicy: 'PEPSHOP' },
      { id: 'PBILLIN', name: 'billing-cron', escalationPolicy: 'PEPBILL' },
      { id: 'PLEDGER', name: 'ledger-db' },
      { id: 'PSTOREF', name: 'storefront' },
      { id: 'PSEARCH', name: 'search-indexer' },
    ],
    dependencies: [
      { dependent: 'PSTOREF', supporting: 'PPAYMNT' },
      { dependent: 'PBILLIN', supporting: 'PLEDGER' },
    ],
    escalationPolicies: [
      { id: 'PEPPAYM', name: 'Payments', levels: [['PUSER01']] },
      { id: 'PEPSHOP', name: 'Shop', levels: [['PUSER02']] },
      { id: 'PEPBILL', name: 'Billing', levels: [['PUSER02']] },
    ],
    // for Billing, nobody
    oncalls: [
      { user: 'PUSER01', escalationPolicy: 'PEPPAYM' },
      { user: 'PUSER02', escalationPolicy: 'PEPSHOP' },
    ],
    users: [
      { id: 'PUSER01', name: 'Dana Kim' },
      { id: 'PUSER02', name: 'Sam Rivera' },
    ],
    incidents: [
      {
        number: 4521,
        title: 'Charge capture 5xx above 2 %',
        service: 'PPAYMNT',
        priority: 'P1',
        createdAt: ago(25 * MINUTE_MS),
      },
      {
        number: 4519,
        title: 'Ledger replica does not accept writes',
        service: 'PLEDGER',
        priority: 'P1',
        createdAt: ago(50 * MINUTE_MS),
      },
      {
        number: 4480,
        title: 'Ledger totals do not add up',
        service: 'PPAYMNT',
        priority: 'P2',
        createdAt: ago(9 * DAY_MS + 300 * MINUTE_MS),
        resolvedAt: ago(9 * DAY_MS),
        resolvedBy: 'PUSER01',
      },
      {
        number: 4391,
        title: 'Paid orders missing in the ledger',
        service: 'PPAYMNT',
        createdAt: ago(40 * DAY_MS + 200 * MINUTE_MS),
        resolvedAt: ago(40 * DAY_MS),
        resolvedBy: 'PUSER02',
      },
      {
        number: 4377,
        title: 'TypeError: cannot read properties of undefined (src/gateway.ts:3)',
        service: 'PPAYMNT',
        createdAt: ago(71 * DAY_MS + 90 * MINUTE_MS),
        resolvedAt: ago(71 * DAY_MS),
        resolvedBy: 'PUSER01',
      },
      ...Array.from({ length: 12 }, (_, i) => ({
        number: 4400 + i,
        title: `[FIRING:1] HighMemory checkout-web-${i}-prod (critical)`,
        service: 'PCHKOUT',
        createdAt: ago((5 + 5 * i) * DAY_MS),
        resolvedAt: ago((5 + 5 * i) * DAY_MS - 6 * MINUTE_MS),
      })),
      { number: 4517, title: 'Index is 3 h behind', service: 'PSEARCH', createdAt: ago(180 * MINUTE_MS) },
    ],
  })
}
