import { assess } from '../../src/risk/assess.ts'
import type { RangeAssessment } from '../../src/risk/assessment.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import {
  asKnown,
  changeOf,
  commitOf,
  daysAgo,
  factsOf,
  incidentFactsOf,
  incidentOf,
  openIncident,
  serviceOf,
} from './facts.ts'
import { type Points, withPoints } from './points.ts'

// A change as a payments team might make it, with three months of incidents: what the reports are looked at with.

const CHARGE = 'src/payments/charge.ts'
const GATEWAY = 'src/payments/gateway.ts'
const LEDGER = 'src/ledger/record.ts'
const BUTTON = 'src/checkout/pay-button.tsx'

const code = (count: number, depth: number): string[] =>
  Array.from({ length: count }, (_, i) => `${'  '.repeat(i % (depth + 1))}attempt(${i})`)

const sha = (digit: string): string => digit.repeat(40)

const PAYMENTS = { service: 'PPAYMNT', serviceName: 'payments-api' }
const CHECKOUT = { service: 'PCHKOUT', serviceName: 'checkout-web' }
const LEDGERDB = { service: 'PLEDGER', serviceName: 'ledger-db' }

const row = (number: number, days: number, title: string, more: object) =>
  incidentOf({
    number,
    title,
    createdAt: daysAgo(days).toISOString(),
    resolvedAt: daysAgo(days - 0.2).toISOString(),
    ...more,
  })

const OPEN = openIncident({
  number: 4521,
  title: 'Charge capture 5xx above 2 %',
  priority: 'P1',
  ...PAYMENTS,
})

const RECENT = [
  row(4480, 9, 'Ledger totals do not add up', { priority: 'P2', ...PAYMENTS }),
  row(4466, 14, 'Receipts are sent twice', PAYMENTS),
  row(4449, 23, 'Acquirer answers after 30 s', PAYMENTS),
  row(4431, 24, `Unhandled rejection in ${GATEWAY}:41`, PAYMENTS),
  row(4391, 40, 'Paid orders missing in the ledger', PAYMENTS),
  row(4377, 71, `TypeError: total of undefined (${GATEWAY}:3)`, PAYMENTS),
  row(4350, 83, 'Card token refused', PAYMENTS),
  row(4502, 3, 'Pay button does nothing on Safari', CHECKOUT),
  row(4463, 16, 'Cart is empty after login', CHECKOUT),
  row(4460, 17, 'Largest paint above 4 s', { urgency: 'low', ...CHECKOUT }),
  row(4402, 37, 'Checkout error rate above 1 %', CHECKOUT),
  row(4470, 12, 'Replication lag above 60 s', LEDGERDB),
  row(4398, 38, 'Deadlocks on table entries', LEDGERDB),
]

const COMMITS = [
  commitOf('fix: keep the total in the ledger, incident #4480', [CHARGE, LEDGER], {
    days: 8.7,
    sha: sha('a'),
  }),
  commitOf('fix: send a receipt once, PD-4466', [CHARGE], { days: 13, sha: sha('b') }),
  commitOf('fix: catch what the gateway rejects', [GATEWAY], { days: 23.8, sha: sha('c') }),
  commitOf('fix: record before the receipt goes out, incident #4391', [CHARGE], {
    days: 39.8,
    sha: sha('d'),
  }),
  commitOf('fix: token, never the number, incident #4377', [GATEWAY], { days: 70.8, sha: sha('e') }),
  commitOf('fix: wait for the cart', [BUTTON], { days: 15, sha: sha('f') }),
]

export const SAMPLE_FACTS: RiskFacts = factsOf({
  change: changeOf({
    [CHARGE]: { added: code(34, 5), removed: ['if (card) return', 'while (busy) {'] },
    [GATEWAY]: { added: code(9, 2), removed: code(2, 1) },
    [LEDGER]: { added: ['  await lock.acquire()', '  insert(row)'], removed: ['  insert(row)'] },
    [BUTTON]: { added: code(5, 1), removed: code(3, 1) },
    'docs/payments.md': { added: ['How a charge is retried.'] },
  }),
  commits: asKnown(COMMITS),
  services: asKnown([
    serviceOf('PPAYMNT', { name: 'payments-api', paths: [CHARGE, GATEWAY] }),
    serviceOf('PCHKOUT', { name: 'checkout-web', paths: [BUTTON] }),
    serviceOf('PLEDGER', { name: 'ledger-db', paths: [LEDGER] }),
  ]),
  incidents: asKnown(incidentFactsOf({ open: [OPEN], recent: [OPEN, ...RECENT], requests: 6 })),
  policy: [{ when: 'active-incident', services: 'touched', urgency: 'high', action: 'ask', unless: [] }],
})

const POINTS = {
  baseline: -43.5,
  'active-incident': 10,
  'incident-history': 4,
  'service-history': 2,
  'fix-history': 1.5,
  size: 23.6,
  depth: 14.2,
  'control-flow': 1.6,
  concurrency: 1.1,
  'title-similarity': 3.2,
} as const satisfies Points

export const SAMPLE = withPoints(assess(SAMPLE_FACTS), POINTS)

const COMMITS_ALONE: RangeAssessment['commits'] = [
  { paths: [CHARGE], size: 16 },
  { paths: [GATEWAY, LEDGER], size: 3 },
  { paths: [BUTTON], size: 0 },
].map(({ paths, size }, i) => {
  const files = SAMPLE_FACTS.change.files.filter(({ path }) => paths.some((each) => each === path))
  const assessment = assess({ ...SAMPLE_FACTS, change: { ...SAMPLE_FACTS.change, files } })
  return { sha: sha(String(i + 1)), assessment: withPoints(assessment, { ...POINTS, size, depth: size }) }
})

/** The same change as a range of three commits. */
export const SAMPLE_RANGE: RangeAssessment = { whole: SAMPLE, commits: COMMITS_ALONE }
