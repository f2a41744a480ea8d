import { describe, expect, onTestFinished, test } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import type { ClientOptions } from '../../src/pagerduty/client/client.ts'
import { type Agreement, Confirmation } from '../../src/pagerduty/confirmation.ts'
import { createWriter } from '../../src/pagerduty/writer.ts'
import { type Account, createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { addNote } from '../../src/simulator/transitions.ts'
import { FAULTS, type Fault } from '../support/faults.ts'
import type { Simulator } from '../support/simulator.ts'
import { simulate } from './support/account.ts'
import { clientOptions, now } from './support/reader.ts'

const id = 'QINCIDENT00001'
const actor = 'dana.kim@example.com'

/** One open incident; `full` may write, `readOnly` may not. */
function account(status: 'triggered' | 'acknowledged' | 'resolved' = 'triggered'): Account {
  return createAccount({
    services: [{ id: 'PABC123', name: 'payments-api' }],
    incidents: [
      { id, title: 'charge capture 5xx', service: 'PABC123', createdAt: '2026-06-30T11:00:00Z', status },
    ],
  })
}

/** As PagerDuty may store what was written. */
function store(incident: ReturnType<Account['incident']>, content: string): void {
  if (incident !== undefined) addNote(incident, content, { at: now, by: { id: 'PUSER01', type: 'user' } })
}

const seenIn = (state: Account): Agreement['seen'] => {
  const incident = state.incident(id)
  return incident ? { status: incident.status, lastStatusChangeAt: incident.statusChangedAt } : null
}

const agreed = (state: Account, changes: Partial<Agreement> = {}): Agreement => ({
  incidentId: id,
  verb: 'acknowledge',
  actor,
  seen: seenIn(state),
  ...changes,
})

const noted = (state: Account): Agreement =>
  agreed(state, { verb: 'note', seen: null, content: 'Rolled back.' })

function write(simulator: Simulator, agreement: Agreement, overrides: Partial<ClientOptions> = {}) {
  const options = clientOptions(simulator.url, { key: ApiKey.parse(SIMULATOR_KEYS.full), ...overrides })
  const writer = createWriter(options, Confirmation.of(agreement))
  onTestFinished(() => writer.close())
  return writer.write()
}

/** The n-th write, counted from 1, goes wrong. */
const onWrite = (...faults: (Fault | undefined)[]) => {
  let n = 0
  return { faults: ({ method }: { method: string }) => (method === 'GET' ? undefined : faults[n++]) }
}
const writes = ({ requests }: Simulator) => requests.filter(({ method }) => method !== 'GET')
/** PagerDuty does it, but its answer gets lost. */
const lostAnswer: Fault = { connection: 'reset-mid-body' }

describe('acknowledge and resolve', () => {
  test.for(['acknowledge', 'resolve'] as const)('%s: one PUT in the name of the actor', async (verb) => {
    const state = account()
    const simulator = await simulate(state, { mode: 'contract' })
    const { data, complete } = await write(simulator, agreed(state, { verb }))
    expect({ changed: data.changed, status: data.incident.status, complete }).toEqual({
      changed: true,
      status: verb === 'resolve' ? 'resolved' : 'acknowledged',
      complete: true,
    })
    expect(state.incident(id)?.status).toBe(data.incident.status)
    expect(writes(simulator).map(({ method, path, headers }) => [method, path, headers['from']])).toEqual([
      ['PUT', `/incidents/${id}`, actor],
    ])
  })

  test.for([
    ['acknowledge', 'acknowledged'],
    ['resolve', 'resolved'],
  ] as const)('%s where it is %s already: nothing is sent', async ([verb, status]) => {
    const state = account(status)
    const simulator = await simulate(state)
    const { data } = await write(simulator, agreed(state, { verb }))
    expect(data).toMatchObject({ changed: false, incident: { status } })
    expect(writes(simulator)).toEqual([])
  })

  test('acknowledging what was resolved meanwhile would open it again: refused', async () => {
    const state = account()
    const seen = seenIn(state)
    state.resolve(id, now)
    const simulator = await simulate(state)
    await expect(write(simulator, agreed(state, { seen }))).rejects.toMatchObject({
      code: 'stale_confirmation',
      message: `Incident ${id} has changed since the preview: it is now resolved.`,
      hint: 'Nothing was written: it is resolved, and acknowledging would reopen it.',
    })
    expect(writes(simulator)).toEqual([])
  })

  test('acknowledging what was seen resolved: refused too', async () => {
    const state = account('resolved')
    const simulator = await simulate(state)
    await expect(write(simulator, agreed(state))).rejects.toMatchObject({ code: 'stale_confirmation' })
    expect(state.incident(id)?.status).toBe('resolved')
  })

  test('resolving what somebody acknowledged after the preview: refused, look again', async () => {
    const state = account('acknowledged')
    const simulator = await simulate(state)
    const seen = { status: 'triggered', lastStatusChangeAt: '2026-06-30T11:00:00Z' }
    await expect(write(simulator, agreed(state, { verb: 'resolve', seen }))).rejects.toMatchObject({
      code: 'stale_confirmation',
      hint: 'Nothing was written. Preview it again and confirm.',
    })
    expect(writes(simulator)).toEqual([])
  })

  test('a 429: repeated after the wait', async () => {
    const state = account()
    const simulator = await simulate(state, onWrite(FAULTS['429 with reset']))
    expect((await write(simulator, agreed(state))).data.changed).toBe(true)
    expect(writes(simulator)).toHaveLength(2)
  })

  test('a 500: not repeated, but looked at, and it had not happened', async () => {
    const state = account()
    const simulator = await simulate(state, onWrite(FAULTS['500 JSON']))
    await expect(write(simulator, agreed(state))).rejects.toMatchObject({
      code: 'unclear_write',
      status: 500,
      message: expect.stringMatching(
        /^It is unclear whether the write succeeded\. PagerDuty failed to return .*\. Incident QINCIDENT00001 is still triggered\.$/,
      ),
      hint: 'Check the incident before you retry.',
    })
    expect(writes(simulator)).toHaveLength(1)
  })

  test('the answer gets lost: looked at, and it had happened', async () => {
    const state = account()
    const simulator = await simulate(state, onWrite(lostAnswer))
    const { data } = await write(simulator, agreed(state))
    expect(data).toMatchObject({ changed: true, incident: { status: 'acknowledged' } })
    expect(writes(simulator)).toHaveLength(1)
  })

  test('somebody was quicker between the look and the write: not an error', async () => {
    const state = account()
    const simulator = await simulate(state, onWrite({ before: () => state.resolve(id, now) }))
    const { data } = await write(simulator, agreed(state, { verb: 'resolve' }))
    expect(data).toMatchObject({ changed: false, incident: { status: 'resolved' } })
  })

  test('the deadline comes while the write is under way: unclear', async () => {
    const state = account()
    const deadline = new AbortController()
    const fault: Fault = { before: () => deadline.abort(new DOMException('', 'TimeoutError')) }
    const simulator = await simulate(state, onWrite(fault))
    await expect(write(simulator, agreed(state), { signal: deadline.signal })).rejects.toMatchObject({
      code: 'unclear_write',
      message:
        'It is unclear whether the write succeeded. PagerDuty did not respond within the time allowed. Reading it back failed.',
    })
  })

  test('a read-only key', async () => {
    const state = account()
    const simulator = await simulate(state)
    const readOnly = { key: ApiKey.parse(SIMULATOR_KEYS.readOnly) }
    await expect(write(simulator, agreed(state), readOnly)).rejects.toMatchObject({
      code: 'permission',
      message: expect.stringMatching(/^The key \*\*\*\*LY-0 may not write .*; nothing was changed \(403\)/),
      hint: expect.stringContaining('Use a full-access key'),
    })
    expect(state.incident(id)?.status).toBe('triggered')
  })

  test('an actor whom the account does not know', async () => {
    const state = account()
    const simulator = await simulate(state)
    await expect(write(simulator, agreed(state, { actor: 'nobody@example.com' }))).rejects.toMatchObject({
      code: 'invalid_request',
      apiCode: 1008,
      hint: 'PAGERDUTY_EMAIL must be the email address of a user of this PagerDuty account.',
    })
  })
})

describe('notes', () => {
  test('one POST', async () => {
    const state = account()
    const simulator = await simulate(state, { mode: 'contract' })
    const { data } = await write(simulator, noted(state))
    expect(data).toMatchObject({ changed: true, note: { content: 'Rolled back.' } })
    expect(state.incident(id)?.notes).toHaveLength(1)
  })

  test('on a resolved incident too', async () => {
    const state = account('resolved')
    const simulator = await simulate(state)
    expect((await write(simulator, noted(state))).data.note).not.toBeNull()
  })

  test('the answer gets lost: the note is found, and not written twice', async () => {
    const state = account()
    const simulator = await simulate(state, onWrite(lostAnswer))
    expect((await write(simulator, noted(state))).data.note?.content).toBe('Rolled back.')
    expect(state.incident(id)?.notes).toHaveLength(1)
    expect(writes(simulator)).toHaveLength(1)
  })

  test.each([
    ['other line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['other line ends, the other way', 'one\ntwo', 'one\r\ntwo'],
    ['no blanks at the ends', '  one  \ntwo\n\n', 'one\ntwo'],
  ])('the answer gets lost, and PagerDuty stored %s: the same note', async (_, content, stored) => {
    const state = account()
    const simulator = await simulate(state, {
      faults: ({ method }) =>
        method === 'POST'
          ? { before: () => store(state.incident(id), stored), instead: { status: 502, body: '' } }
          : undefined,
    })
    const order = agreed(state, { verb: 'note', seen: null, content })
    expect((await write(simulator, order)).data).toMatchObject({ changed: true, note: { content: stored } })
    expect(state.incident(id)?.notes).toHaveLength(1)
  })

  test('the same words in an older note are not taken for it', async () => {
    const state = account()
    const simulator = await simulate(state)
    await write(simulator, noted(state))
    simulator.faults = onWrite(FAULTS['503 empty']).faults
    await expect(write(simulator, noted(state))).rejects.toMatchObject({
      code: 'unclear_write',
      message: expect.stringContaining('The note does not show on the incident yet.'),
    })
    expect(state.incident(id)?.notes).toHaveLength(1)
  })
})

describe('a confirmation', () => {
  const rows: [name: string, changes: Partial<Agreement>, says: RegExp][] = [
    ['no id', { incidentId: '../users/me' }, /not a PagerDuty incident id/],
    ['a number instead of the id', { incidentId: '4521' }, /needs the id of the incident, not its number/],
    ['no actor', { actor: '' }, /who is writing/],
    ['an actor that would add a header', { actor: 'a@b.example\r\nX: y' }, /who is writing/],
    ['a state that was not seen', { seen: null }, /has not been read yet/],
    ['an empty note', { verb: 'note', seen: null, content: ' ' }, /note is empty/],
    ['an endless note', { verb: 'note', seen: null, content: 'x'.repeat(25_001) }, /longer than 25000/],
  ]
  test.for(rows)('cannot be made with %s', ([, changes, says]) => {
    expect(() => Confirmation.of(agreed(account(), changes))).toThrow(says)
  })

  test('cannot be made by hand', () => {
    const real = Confirmation.of(agreed(account()))
    const forged: Confirmation = Object.assign(Object.create(Confirmation.prototype), { ...real })
    expect(() => createWriter(clientOptions('http://127.0.0.1:1'), forged)).toThrow(
      'from a Confirmation only',
    )
  })
})
