import { createAccount } from '../../../src/simulator/account.ts'
import { hoursAhead, minutesAgo } from './account.ts'

const PAYMENTS = { id: 'PSCHED1', name: 'Payments rota' }

/** The end of a shift of eight hours, small enough to read: two people, two policies, seven incidents. */
export const shiftAccount = () =>
  createAccount({
    timeZone: 'Europe/Berlin',
    users: [
      { id: 'PDANA01', name: 'Dana Kim' },
      { id: 'PSAM001', name: 'Sam Rivera' },
      { id: 'PGONE01', name: 'Lee Park', reachable: false },
    ],
    services: [
      { id: 'PPAYMNT', name: 'payments-api', escalationPolicy: 'PEPPAY1' },
      { id: 'PCHKOUT', name: 'checkout-web', escalationPolicy: 'PEPPAY1' },
      { id: 'PLEDGER', name: 'ledger-db', escalationPolicy: 'PEPDATA' },
    ],
    escalationPolicies: [
      { id: 'PEPPAY1', name: 'Payments', levels: [['PDANA01'], ['PSAM001', 'PDANA01']] },
      { id: 'PEPDATA', name: 'Data', levels: [['PGONE01']] },
      { id: 'PEPOLD1', name: 'Old rota', levels: [['PNOBODY']] },
    ],
    oncalls: [
      {
        user: 'PDANA01',
        escalationPolicy: 'PEPPAY1',
        schedule: PAYMENTS,
        start: hoursAhead(-8),
        end: hoursAhead(1),
      },
      {
        user: 'PSAM001',
        escalationPolicy: 'PEPPAY1',
        schedule: PAYMENTS,
        start: hoursAhead(1),
        end: hoursAhead(9),
      },
      {
        user: 'PDANA01',
        escalationPolicy: 'PEPPAY1',
        schedule: PAYMENTS,
        start: hoursAhead(9),
        end: hoursAhead(500),
      },
      { user: 'PSAM001', escalationPolicy: 'PEPPAY1', level: 2 },
      { user: 'PGONE01', escalationPolicy: 'PEPDATA' },
    ],
    maintenanceWindows: [
      {
        id: 'PMAINT1',
        description: 'Index rebuild',
        services: ['PLEDGER'],
        start: hoursAhead(3),
        end: hoursAhead(5),
      },
    ],
    changeEvents: [
      {
        id: '01CHANGEAAAAAAAAAAAAAAAAAA',
        summary: 'Deployed payments v2',
        timestamp: minutesAgo(130),
        services: ['PPAYMNT'],
      },
    ],
    incidents: [
      {
        id: 'QSTALE00000001',
        number: 12,
        title: 'Refunds of one day are missing',
        service: 'PLEDGER',
        createdAt: minutesAgo(5_000),
        acknowledgedAt: minutesAgo(4_990),
      },
      {
        id: 'QBEFORE0000001',
        number: 39,
        title: 'Certificate expires',
        service: 'PCHKOUT',
        createdAt: minutesAgo(600),
        resolvedAt: minutesAgo(420),
        resolvedBy: 'PDANA01',
      },
      {
        id: 'QCHARGE0000001',
        number: 41,
        title: 'Charges fail',
        service: 'PPAYMNT',
        createdAt: minutesAgo(120),
        acknowledgedAt: minutesAgo(116),
        resolvedAt: minutesAgo(40),
        resolvedBy: 'PDANA01',
        notes: [{ content: 'Rolled back v2', user: 'PDANA01', createdAt: minutesAgo(75) }],
        alerts: [
          {
            summary: 'Charges fail',
            body: {
              type: 'alert_body',
              contexts: [],
              cef_details: {
                client: 'Prometheus',
                details: { runbook_url: 'https://runbooks.example.com/charges' },
              },
            },
          },
        ],
      },
      ...[300, 200, 100].map((minutes, at) => ({
        id: `QFLAP${at}00000000`,
        number: 42 + at,
        title: `CPU is high on web-${at}`,
        service: 'PCHKOUT',
        createdAt: minutesAgo(minutes),
        resolvedAt: minutesAgo(minutes - 4),
      })),
      {
        id: 'QOPEN000000001',
        number: 45,
        title: 'Queue lag',
        service: 'PPAYMNT',
        createdAt: minutesAgo(25),
        priority: 'P2',
      },
    ],
  })
