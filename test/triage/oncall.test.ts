import { describe, expect, it } from 'vitest'
import { corpus, hoursAhead, smallAccount } from './support/account.ts'
import { documentOf } from './support/document.ts'

describe('oncall', () => {
  const account = () =>
    smallAccount([], {
      users: [
        { id: 'PUSER01', name: 'Dana' },
        { id: 'PUSER02', name: 'Mei' },
      ],
      escalationPolicies: [
        { id: 'PPOLICY', name: 'Payments', levels: [['PUSER01'], ['PUSER02']] },
        { id: 'PUNUSED', name: 'Unused', levels: [['PUSER01']] },
      ],
      oncalls: [
        {
          user: 'PUSER01',
          escalationPolicy: 'PPOLICY',
          schedule: { id: 'PSCHED1', name: 'Rota' },
          start: hoursAhead(-4),
          end: hoursAhead(4),
        },
        {
          user: 'PUSER02',
          escalationPolicy: 'PPOLICY',
          schedule: { id: 'PSCHED1', name: 'Rota' },
          start: hoursAhead(5),
          end: hoursAhead(30),
        },
      ],
    })

  it('says who is on call now, who is next, and the gap between them', async () => {
    const { document } = await documentOf('oncall', { account: account() })
    expect(document.oncalls.map(({ user }: { user: { name: string } }) => user.name)).toEqual(['Dana'])
    expect(document.by_policy[0]).toMatchObject({
      escalation_policy: { id: 'PPOLICY', name: 'Payments' },
      services: [{ name: 'payments-api' }, { name: 'checkout-web' }, { name: 'ledger-db' }],
      levels: [
        {
          level: 1,
          people: [{ name: 'Dana', schedule: 'Rota', until: hoursAhead(4) }],
          later: [{ name: 'Mei', from: hoursAhead(5) }],
        },
        { level: 2, people: [], later: [] },
      ],
      gaps: [
        { level: 1, from: hoursAhead(4), until: hoursAhead(5) },
        { level: 2, from: hoursAhead(0), until: null },
      ],
    })
  })

  it('counts no gap of a policy that holds no service', async () => {
    const { document } = await documentOf('oncall', { account: account() })
    const unused = document.by_policy.find(
      (one: { escalation_policy: { id: string } }) => one.escalation_policy.id === 'PUNUSED',
    )
    expect(unused.gaps).toEqual([])
  })

  it.each([
    ['--service PEDGEGW', ['Platform on call']],
    ['--policy PEPPAYM --policy PEPDATA', ['Payments on call', 'Data on call']],
    ['--schedule PSCPLAT', ['Platform on call']],
  ])('%s', async (filter, names) => {
    const { document } = await documentOf(`oncall ${filter}`, { account: corpus() })
    const found = document.by_policy.map(
      (one: { escalation_policy: { name: string } }) => one.escalation_policy.name,
    )
    expect(found.sort()).toEqual([...names].sort())
  })

  it('still says who is on call where policies may not be read', async () => {
    const { document } = await documentOf('oncall', {
      account: account(),
      faults: ({ path }) =>
        path.startsWith('/escalation') ? { instead: { status: 403, body: {} } } : undefined,
    })
    expect(document).toMatchObject({ complete: false, oncalls: [{ user: { name: 'Dana' } }] })
  })
})
