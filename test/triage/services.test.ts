import { describe, expect, it } from 'vitest'
import { at, hoursAhead, minutesAgo, smallAccount, started } from './support/account.ts'
import { documentOf } from './support/document.ts'
import { linesOf, runProgram } from './support/program.ts'

describe('services', () => {
  const flapping = Array.from({ length: 12 }, (_, i) => ({
    title: `CPU is high on host-${i}`,
    service: 'PCHKOUT',
    createdAt: minutesAgo(600 + i),
    resolvedAt: minutesAgo(590 + i),
  }))
  const account = () =>
    smallAccount(
      [
        ...flapping,
        {
          number: 900,
          title: 'merged away',
          service: 'PCHKOUT',
          createdAt: minutesAgo(700),
          resolvedAt: minutesAgo(699),
          mergedInto: 'QTARGET000001',
        },
        { id: 'QTARGET000001', title: 'Charge fails', service: 'PPAYMNT', createdAt: minutesAgo(5) },
        {
          title: 'Charge is slow',
          service: 'PPAYMNT',
          createdAt: minutesAgo(50),
          acknowledgedAt: minutesAgo(45),
        },
      ],
      { maintenanceWindows: [{ services: ['PLEDGER'], start: hoursAhead(-1), end: hoursAhead(2) }] },
    )

  it('have what is open, and their noise without what was merged; those in trouble first', async () => {
    const { document } = await documentOf('services', { account: account() })
    expect(document.services).toMatchObject([
      {
        id: 'PPAYMNT',
        open_incidents: { total: 2, triggered: 1, acknowledged: 1 },
        noise: { raw: 2, distinct: 2 },
      },
      {
        id: 'PCHKOUT',
        open_incidents: { total: 0 },
        noise: { raw: 12, distinct: 1 },
        maintenance_until: null,
      },
      { id: 'PLEDGER', noise: { raw: 0, distinct: 0 }, maintenance_until: hoursAhead(2) },
    ])
  })

  it('count noise since a time', async () => {
    const { document } = await documentOf('services --since 24h', { account: account() })
    expect(document.period).toBe('last 24 hours')
  })

  it('say "at least" where a list of incidents is not complete', async () => {
    const incidents = Array.from({ length: 120 }, (_, i) => ({
      title: `Disk full ${i}`,
      service: 'PPAYMNT',
      createdAt: minutesAgo(5 + i),
      status: i < 2 ? ('triggered' as const) : ('resolved' as const),
    }))
    const simulator = await started({
      account: smallAccount(incidents),
      faults: ({ path, query }) =>
        path === '/incidents' && (Number(query.get('offset')) > 0 || query.has('statuses[]'))
          ? query.has('statuses[]')
            ? { change: (body) => ({ ...body, incidents: [...Object.values(body)[0], {}] }) }
            : { instead: { status: 500, body: {} } }
          : undefined,
    })
    const { stdout } = await runProgram(['services'], at(simulator, 120))
    expect(linesOf(stdout).find((text) => text.includes('payments-api'))).toMatch(
      /at least 2 \(2 unacked\) +at least 100 \(\d+ distinct\)/,
    )
  })

  it('say "not known", never zero, where incidents may not be read', async () => {
    const simulator = await started({
      account: account(),
      faults: ({ path }) =>
        path.startsWith('/incidents') ? { instead: { status: 403, body: {} } } : undefined,
    })
    const { code, stdout } = await runProgram(['services'], at(simulator, 100))
    expect(code).toBe(0)
    expect(linesOf(stdout).find((text) => text.includes('payments-api'))).toMatch(
      /^critical +payments-api +unknown +unknown /,
    )
  })
})
