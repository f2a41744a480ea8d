import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../../src/relay/store/memory.ts'
import { SignedWebhooks } from '../../../src/relay/webhooks/signed-webhooks.ts'
import { signature, webhook } from '../support/webhooks.ts'

const SECRET = 'a-secret-that-pagerduty-showed-once'
const NEXT = 'the-secret-that-replaces-it'
const NOW = new Date('2026-11-22T12:00:00Z')

function open({ secrets = [SECRET], once = memoryStore(() => NOW).once } = {}) {
  const door = new SignedWebhooks({ secrets, once })
  return (body: string | Buffer, given: Record<string, string | undefined> = {}) =>
    door.receive(Buffer.from(body), { 'x-pagerduty-signature': signature(body, SECRET), ...given })
}

const BODY = JSON.stringify(webhook())

describe('a signature', () => {
  const sig = signature(BODY, SECRET)
  const other = signature(BODY, 'x')

  test.each<[name: string, header: string | undefined, status: number]>([
    ['of the body', sig, 202],
    ['in capital letters', `v1=${sig.slice(3).toUpperCase()}`, 202],
    ['after that of another secret', `${other},${sig}`, 202],
    ['after a later version', `v2=${'0'.repeat(128)}, ${sig}`, 202],
    ['of another secret', other, 401],
    ['none', undefined, 401],
    ['empty', '', 401],
    ['the version alone', 'v1=', 401],
    ['without the version', sig.slice(3), 401],
    ['of another version', sig.replace('v1', 'v2'), 401],
    ['a digit short', sig.slice(0, -1), 401],
    ['a digit long', `${sig}0`, 401],
    ['among a hundred others', `${Array(100).fill(other).join(',')},${sig}`, 401],
    ['of another body', signature(`${BODY} `, SECRET), 401],
    ['without a secret', signature(BODY, ''), 401],
  ])('%s', async (_, header, status) => {
    const received = await open()(BODY, { 'x-pagerduty-signature': header })
    expect(received.status).toBe(status)
    expect(received.changes).toHaveLength(status === 202 ? 1 : 0)
  })

  test('is over the bytes as they came, not over what they mean', async () => {
    const spaced = JSON.stringify(webhook(), null, 1)
    expect(await open()(spaced, { 'x-pagerduty-signature': sig })).toMatchObject({ status: 401 })
    const invalid = Buffer.concat([Buffer.from(BODY.slice(0, -1)), Buffer.from([0xff, 0x7d])])
    expect(await open()(invalid)).toMatchObject({ status: 202, changes: [] })
  })

  test.each([
    ['the old secret', SECRET],
    ['the new secret', NEXT],
  ])('of %s counts during a rotation', async (_, secret) => {
    const receive = open({ secrets: [SECRET, NEXT] })
    const given = { 'x-pagerduty-signature': signature(BODY, secret) }
    expect(await receive(BODY, given)).toMatchObject({ status: 202 })
  })

  test('never counts where no secret is set', async () => {
    for (const secret of ['', SECRET, 'undefined']) {
      const given = { 'x-pagerduty-signature': signature(BODY, secret) }
      expect(await open({ secrets: [] })(BODY, given)).toMatchObject({ status: 401 })
    }
  })
})

describe('everything that is signed is accepted', () => {
  const unknown = { event_type: 'incident.sang', resource_type: 'song' }
  const ping = { event_type: 'pagey.ping', resource_type: 'pagey', data: { type: 'ping', message: 'Hello' } }

  test.each([
    ['an unknown event', JSON.stringify(webhook({ event: unknown })), 1],
    ['an unknown kind of data', JSON.stringify(webhook({ data: { type: 'incident_note', id: 'P1' } })), 0],
    ['a test of the subscription', JSON.stringify({ event: ping }), 0],
    ['no data', '{"event":{}}', 0],
    ['a list', '[]', 0],
    ['no JSON', 'hello', 0],
    ['nothing', '', 0],
    ['an incident without a number', JSON.stringify(webhook({ data: { number: null } })), 0],
    ['an impossible time', JSON.stringify(webhook({ event: { occurred_at: 'soon' } })), 0],
  ])('%s', async (_, body, changes) => {
    const received = await open()(body)
    expect(received.status).toBe(202)
    expect(received.changes).toHaveLength(changes)
  })
})

describe('what it changes', () => {
  const changesOf = async (given: Parameters<typeof webhook>[0]) => {
    const { changes } = await open()(JSON.stringify(webhook(given)))
    return changes
  }
  const at = Date.parse('2026-11-22T11:30:05.169Z')

  test('an incident, as of when it happened', async () => {
    expect(await changesOf({})).toEqual([
      {
        kind: 'incident',
        from: 'webhook',
        record: {
          id: 'Q0000000000001',
          number: 4521,
          title: 'Card charges fail',
          status: 'acknowledged',
          urgency: 'high',
          priority: { id: 'PPRIO01', name: 'P1' },
          service: { id: 'PPAY001', name: 'payments' },
          createdAt: Date.parse('2026-11-22T11:00:00Z') / 1_000,
          resolvedAt: null,
          statusChangedAt: Math.floor(at / 1_000),
          changedBy: { id: 'PUSER01', type: 'user_reference' },
          mergedInto: null,
          url: 'https://acme.pagerduty.com/incidents/Q0000000000001',
          alerts: null,
          whole: null,
          changedAt: at,
        },
      },
    ])
  })

  test('one that was merged into another', async () => {
    const into = { id: 'Q0000000000002', type: 'incident_reference' }
    const [change] = await changesOf({
      event: { event_type: 'incident.resolved' },
      data: { status: 'resolved', resolve_reason: { type: 'merge_resolve_reason', incident: into } },
    })
    expect(change).toMatchObject({
      record: { status: 'resolved', resolvedAt: Math.floor(at / 1_000), mergedInto: into.id },
    })
  })

  test('no status where the priority changed', async () => {
    const [change] = await changesOf({ event: { event_type: 'incident.priority_updated' } })
    expect(change).toMatchObject({ record: { statusChangedAt: null, changedBy: null, changedAt: at } })
  })

  test.each(['service.created', 'service.updated', 'service.deleted', 'service.sang'])(
    '%s makes the list of services stale',
    async (event_type) => {
      const changes = await changesOf({
        event: { event_type, resource_type: 'service' },
        data: { type: 'service' },
      })
      expect(changes).toEqual([{ kind: 'stale', part: 'services', key: '' }])
    },
  )
})

describe('a webhook that comes twice', () => {
  test('changes nothing the second time', async () => {
    const receive = open()
    const given = { 'x-webhook-id': 'c3e9e1a4' }
    expect((await receive(BODY, given)).changes).toHaveLength(1)
    expect(await receive(BODY, given)).toEqual({ status: 202, changes: [] })
    expect((await receive(BODY, { 'x-webhook-id': 'another' })).changes).toHaveLength(1)
  })

  test('is not remembered where its signature was wrong', async () => {
    const receive = open()
    const given = { 'x-webhook-id': 'c3e9e1a4' }
    await receive(BODY, { ...given, 'x-pagerduty-signature': 'v1=00' })
    expect((await receive(BODY, given)).changes).toHaveLength(1)
  })

  test('is applied where the store does not answer', async () => {
    const receive = open({ once: () => Promise.reject(new Error('down')) })
    expect((await receive(BODY, { 'x-webhook-id': 'c3e9e1a4' })).changes).toHaveLength(1)
  })
})
