import { type Call, Client, type ClientOptions, type WriteRequest } from './client/client.ts'
import { isPagerDutyError, PagerDutyError } from './client/errors.ts'
import { type HttpRequest, openTransport } from './client/transport.ts'
import { type Agreement, Confirmation } from './confirmation.ts'
import type { Fetched } from './fetched.ts'
import { type Incident, incidents, readIncident } from './resources/incidents.ts'
import { listNotes, type Note, notes } from './resources/timeline.ts'

export interface Written {
  readonly incident: Incident
  readonly note: Note | null
  /** false if there was nothing to change */
  readonly changed: boolean
}

/** The transport lets through only GET and the one PUT or POST that was confirmed. */
export function createWriter(options: ClientOptions, confirmation: Confirmation) {
  const agreement = Confirmation.agreementOf(confirmation)
  const { incidentId, verb, actor } = agreement
  const allowed = verb === 'note' ? `POST /incidents/${incidentId}/notes` : `PUT /incidents/${incidentId}`
  const allows = ({ method, path, from }: HttpRequest): boolean =>
    method === 'GET' || (`${method} ${path}` === allowed && from === actor)
  const client = new Client(options, openTransport({ ...options, allows }))
  return {
    /** @throws PagerDutyError */
    write: (): Promise<Fetched<Written>> =>
      client.fetch((call) =>
        verb === 'note' ? addNote(call, agreement) : setStatus(call, agreement, STATUS_AFTER[verb]),
      ),
    close: () => client.close(),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

const scope = 'incidents.write'
const STATUS_AFTER = { acknowledge: 'acknowledged', resolve: 'resolved' } as const

/** Reads first: acknowledging a resolved incident would reopen it and page people. */
async function setStatus(
  call: Call,
  { incidentId, seen, actor }: Agreement,
  wanted: string,
): Promise<Written> {
  const before = await readIncident(call, incidentId)
  if (before.status === wanted) return { incident: before, note: null, changed: false }
  const isAsSeen = before.status === seen?.status && before.lastStatusChangeAt === seen.lastStatusChangeAt
  if (!isAsSeen || before.status === 'resolved') throw stale(before)
  const order: WriteRequest = {
    method: 'PUT',
    path: `/incidents/${incidentId}`,
    from: actor,
    body: { incident: { type: 'incident_reference', status: wanted } },
    subject: `incident ${incidentId}`,
    scope,
  }
  const after = await attempt(call, order, (answer) => {
    const incident = incidents.one(answer, order.subject)
    return incident.status === wanted ? incident : null
  })
  if ('done' in after) return { incident: after.done, note: null, changed: true }
  const now = await reread(after.doubt, () => readIncident(call, incidentId))
  if (now.status === wanted) return { incident: now, note: null, changed: !wasAlreadySo(after.doubt) }
  throw unclear(after.doubt, `Incident ${incidentId} is still ${now.status}.`)
}

/** Notes are not idempotent, so a doubtful one is looked for before it is reported as failed. */
async function addNote(call: Call, { incidentId, content, actor }: Agreement): Promise<Written> {
  const incident = await readIncident(call, incidentId)
  const known = new Set((await listNotes(call, incidentId)).map((note) => note.id))
  const order: WriteRequest = {
    method: 'POST',
    path: `/incidents/${incidentId}/notes`,
    from: actor,
    body: { note: { content } },
    subject: `a note on incident ${incidentId}`,
    scope,
  }
  const after = await attempt(call, order, (answer) => notes.one(answer, order.subject))
  if ('done' in after) return { incident, note: after.done, changed: true }
  const added = (await reread(after.doubt, () => listNotes(call, incidentId))).find(
    (note) => !known.has(note.id) && plainText(note.content) === plainText(content ?? ''),
  )
  if (added !== undefined) return { incident, note: added, changed: true }
  throw unclear(after.doubt, 'The note does not show on the incident yet.')
}

/** PagerDuty may store other line ends, and no blanks at the ends. */
const plainText = (content: string): string =>
  content
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()

async function attempt<T>(
  call: Call,
  order: WriteRequest,
  read: (answer: unknown) => T | null,
): Promise<{ readonly done: T } | { readonly doubt: PagerDutyError | null }> {
  try {
    const done = read(await call.send(order))
    return done === null ? { doubt: null } : { done }
  } catch (error) {
    if (isInDoubt(error)) return { doubt: error }
    throw error
  }
}

const isInDoubt = (error: unknown): error is PagerDutyError =>
  isPagerDutyError(error, 'unavailable', 'unexpected_answer', 'deadline') ||
  (isPagerDutyError(error, 'unreachable') &&
    error.attempt.kind === 'connection' &&
    error.attempt.mayHaveArrived) ||
  wasAlreadySo(error)

/** 1001: already resolved; 1002: already acknowledged. */
const wasAlreadySo = (error: unknown): boolean =>
  isPagerDutyError(error, 'invalid_request') && (error.apiCode === 1001 || error.apiCode === 1002)

async function reread<T>(doubt: PagerDutyError | null, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw unclear(doubt ?? (error instanceof PagerDutyError ? error : null), 'Reading it back failed.')
  }
}

const unclear = (doubt: PagerDutyError | null, found: string): PagerDutyError =>
  new PagerDutyError(
    'unclear_write',
    `It is unclear whether the write succeeded. ${doubt?.message ?? ''} ${found}`.replace(/ +/g, ' '),
    {
      status: doubt?.status ?? null,
      apiCode: doubt?.apiCode ?? null,
      requestId: doubt?.requestId ?? null,
      cause: doubt ?? undefined,
      hint: 'Check the incident before you retry.',
    },
  )

const stale = (now: Incident): PagerDutyError =>
  new PagerDutyError(
    'stale_confirmation',
    `Incident ${now.id} has changed since the preview: it is now ${now.status}.`,
    {
      hint:
        now.status === 'resolved'
          ? 'Nothing was written: it is resolved, and acknowledging would reopen it.'
          : 'Nothing was written. Preview it again and confirm.',
    },
  )
