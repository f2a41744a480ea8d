import { MINUTE_MS } from '../core/time.ts'
import { type Account, createAccount } from '../simulator/account.ts'

const DAY_MINUTES = 24 * 60

/**
 * An open incident on a touched service, one on a dependency that nobody is on call for, three that point at changed
 * files, and noise.
 */
export function sampleAccount(now: Date): Account {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS)
  const open = (number: number, service: string, title: string, minutes: number) => {
    return { number, service, title, createdAt: ago(minutes) }
  }
  const past = (number: number, service: string, title: string, minutes: number, lasted: number) => {
    return { ...open(number, service, title, minutes), resolvedAt: ago(minutes - lasted) }
  }
  const typeError = 'TypeError: cannot read properties of undefined (src/gateway.ts:3)'
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
    // nobody for Billing
    oncalls: [
      { user: 'PUSER01', escalationPolicy: 'PEPPAYM' },
      { user: 'PUSER02', escalationPolicy: 'PEPSHOP' },
    ],
    users: [
      { id: 'PUSER01', name: 'Dana Kim' },
      { id: 'PUSER02', name: 'Sam Rivera' },
    ],
    incidents: [
      { ...open(4521, 'PPAYMNT', 'Charge capture 5xx above 2 %', 25), priority: 'P1' },
      { ...open(4519, 'PLEDGER', 'Ledger replica does not accept writes', 50), priority: 'P1' },
      open(4517, 'PSEARCH', 'Index is 3 h behind', 180),
      {
        ...past(4480, 'PPAYMNT', 'Ledger totals do not add up', 9 * DAY_MINUTES + 300, 300),
        priority: 'P2',
        resolvedBy: 'PUSER01',
      },
      {
        ...past(4391, 'PPAYMNT', 'Paid orders missing in the ledger', 40 * DAY_MINUTES + 200, 200),
        resolvedBy: 'PUSER02',
      },
      { ...past(4377, 'PPAYMNT', typeError, 71 * DAY_MINUTES + 90, 90), resolvedBy: 'PUSER01' },
      ...Array.from({ length: 12 }, (_, i) =>
        past(
          4400 + i,
          'PCHKOUT',
          `[FIRING:1] HighMemory checkout-web-${i}-prod (critical)`,
          (5 + 5 * i) * DAY_MINUTES,
          6,
        ),
      ),
    ],
  })
}
