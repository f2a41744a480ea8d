import { isAuditOff, openAuditLog, writesDirectory } from '../../audit/log.ts'
import type { AuditRecord, WriteOutcome } from '../../audit/record.ts'
import type { ClientOptions } from '../../pagerduty/client/client.ts'
import { isPagerDutyError, PagerDutyError } from '../../pagerduty/client/errors.ts'
import { Confirmation } from '../../pagerduty/confirmation.ts'
import { attempt } from '../../pagerduty/fetched.ts'
import { createReader, type PagerDutyReader } from '../../pagerduty/reader.ts'
import { createWriter, type Written } from '../../pagerduty/writer.ts'
import { Refusal, VERBS, type WriteRequest } from './request.ts'
import {
  type CodeVerdict,
  codeSubject,
  isDone,
  judgeCode,
  makeCode,
  readSubject,
  refuseHarm,
  type Subject,
} from './subject.ts'

export type Step =
  /** it was already so; nothing was sent */
  | { readonly kind: 'already'; readonly subject: Subject }
  /** nothing was sent; `code` confirms it unless something changes */
  | {
      readonly kind: 'preview'
      readonly subject: Subject
      readonly code: string
      /** why the given code was rejected; null without one */
      readonly refused: Exclude<CodeVerdict, 'good'> | null
    }
  | {
      readonly kind: 'written'
      /** before the write */
      readonly subject: Subject
      readonly written: Written
      /** false: PagerDuty confirmed the write, but reading it back failed */
      readonly verified: boolean
    }

export interface Writing {
  readonly request: WriteRequest
  readonly actor: string
  readonly client: ClientOptions
  readonly record: (incidentId: string, outcome: WriteOutcome) => Promise<void>
}

/** @throws Refusal, PagerDutyError */
export async function previewWrite(writing: Writing): Promise<Step> {
  await using reader = createReader(writing.client)
  return offer(writing, await readSubject(reader, writing.request.incident, true), null)
}

/** Reads again, writes if the code matches, and reads the result. @throws Refusal, PagerDutyError */
export async function confirmWrite(writing: Writing, code: string): Promise<Step> {
  await using reader = createReader(writing.client)
  const { incident: name, verb } = writing.request
  const subject = await readSubject(reader, name, verb === 'resolve')
  const { id } = subject.incident
  try {
    const step = await writeIfFitting(writing, code, subject, reader)
    await writing.record(id, step.kind === 'preview' ? 'refused' : step.kind)
    return step
  } catch (error) {
    await writing.record(id, outcomeOf(error))
    throw error
  }
}

async function writeIfFitting(
  writing: Writing,
  code: string,
  subject: Subject,
  reader: PagerDutyReader,
): Promise<Step> {
  const { request, actor, client } = writing
  if (isDone(request, subject)) return { kind: 'already', subject }
  refuseHarm(request, subject)
  const verdict = judgeCode(code, codeSubject(request, subject, actor), client.key, client.clock())
  if (verdict !== 'good') return offer(writing, subject, verdict)
  try {
    const written = await send(writing, subject)
    if (!written.changed) return { kind: 'already', subject: { ...subject, incident: written.incident } }
    return { kind: 'written', subject, written, verified: await verify(reader, request, written) }
  } catch (error) {
    if (!isPagerDutyError(error, 'stale_confirmation')) throw error
    return offer(writing, await readSubject(reader, request.incident, true), 'other')
  }
}

function outcomeOf(error: unknown): WriteOutcome {
  if (error instanceof Refusal) return 'refused'
  return isPagerDutyError(error, 'unclear_write') ? 'unclear' : 'failed'
}

function offer({ request, actor, client }: Writing, subject: Subject, refused: 'old' | 'other' | null): Step {
  if (isDone(request, subject)) return { kind: 'already', subject }
  refuseHarm(request, subject)
  const code = makeCode(codeSubject(request, subject, actor), client.key, client.clock())
  return { kind: 'preview', subject, code, refused }
}

async function send({ request, actor, client }: Writing, { incident }: Subject): Promise<Written> {
  const { verb, note } = request
  const confirmation = Confirmation.of({
    incidentId: incident.id,
    verb,
    actor,
    seen:
      verb === 'note' ? null : { status: incident.status, lastStatusChangeAt: incident.lastStatusChangeAt },
    ...(note === null ? {} : { content: note }),
  })
  await using writer = createWriter(client, confirmation)
  return (await writer.write()).data
}

/** @returns false where reading it back failed @throws PagerDutyError where it differs from what PagerDuty confirmed */
async function verify(reader: PagerDutyReader, request: WriteRequest, written: Written): Promise<boolean> {
  const { incident, note } = written
  const found = await attempt(
    note === null
      ? reader.incident(incident.id).then(({ data }) => statusFault(request, data.status))
      : reader
          .notes(incident.id)
          .then(({ data }) => (data.some(({ id }) => id === note.id) ? null : 'does not show the note')),
  )
  if (!found.known || found.value === null) return found.known
  throw new PagerDutyError(
    'unclear_write',
    `PagerDuty accepted it, but incident #${incident.number} ${found.value}.`,
    { hint: `Check it before you retry: pager-triage detail ${incident.id}` },
  )
}

/** Somebody may have resolved it since. */
const statusFault = ({ verb }: WriteRequest, status: string): string | null =>
  status === VERBS[verb].status || status === 'resolved' ? null : `is ${status}`

/** Never fails the write. @returns what went wrong, or null */
export async function recordWrite(
  record: AuditRecord,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  if (isAuditOff(env)) return null
  const directory = writesDirectory(env)
  return directory === null
    ? 'HOME is not set, so this write was not recorded in the decision log.'
    : openAuditLog(directory).appendOrWarn(record)
}
