import { isAuditOff, openAuditLog, writesDirectory } from '../../audit/log.ts'
import type { AuditRecord, WriteOutcome } from '../../audit/record.ts'
import type { ClientOptions } from '../../pagerduty/client/client.ts'
import { isPagerDutyError, PagerDutyError } from '../../pagerduty/client/errors.ts'
import { Confirmation } from '../../pagerduty/confirmation.ts'
import { createReader, type PagerDutyReader } from '../../pagerduty/reader.ts'
import { createWriter, type Written } from '../../pagerduty/writer.ts'
import { Refusal, type WriteRequest } from './request.ts'
import {
  type CodeVerdict,
  codeSubject,
  isDone,
  judgeCode,
  makeCode,
  readSubject,
  refuseHarm,
  type Subject,
  wantedStatus,
} from './subject.ts'

/** How far it came. */
export type Step =
  /** it was so before; nothing was sent */
  | { readonly kind: 'already'; readonly subject: Subject }
  /** nothing was sent; `code` does it as long as nothing changes */
  | {
      readonly kind: 'preview'
      readonly subject: Subject
      readonly code: string
      /** why a code that was given did not do it; null where none was given */
      readonly refused: Exclude<CodeVerdict, 'good'> | null
    }
  | Done

interface Done {
  readonly kind: 'written'
  /** before it */
  readonly subject: Subject
  readonly written: Written
  /** false where it could not be read again afterwards; PagerDuty said that it did it */
  readonly verified: boolean
}

/** One write, asked for by one person. */
export interface Writing {
  readonly request: WriteRequest
  /** the e-mail address of the PagerDuty user in whose name it is done */
  readonly actor: string
  readonly client: ClientOptions
  /** keeps what came of a confirmed write */
  readonly record: (incidentId: string, outcome: WriteOutcome) => Promise<void>
}

/** Reads only. @throws Refusal, PagerDutyError */
export const previewWrite = (writing: Writing): Promise<Step> =>
  withReader(writing, async (reader) => {
    const subject = await readSubject(reader, writing.request.incident)
    return offer(writing, subject, null)
  })

/**
 * Reads again, writes where the code fits what is there now, and reads what came of it.
 * @throws Refusal, PagerDutyError
 */
export const confirmWrite = (writing: Writing, code: string): Promise<Step> =>
  withReader(writing, async (reader) => {
    const subject = await readSubject(reader, writing.request.incident)
    const { id } = subject.incident
    try {
      const step = await writeIfFitting(writing, code, subject, reader)
      await writing.record(id, step.kind === 'preview' ? 'refused' : step.kind)
      return step
    } catch (error) {
      await writing.record(id, outcomeOf(error))
      throw error
    }
  })

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
    return offer(writing, await readSubject(reader, request.incident), 'other')
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
  const writer = createWriter(client, confirmation)
  try {
    return (await writer.write()).data
  } finally {
    await writer.close()
  }
}

/** @throws PagerDutyError where PagerDuty shows something else than what it said */
async function verify(reader: PagerDutyReader, request: WriteRequest, written: Written): Promise<boolean> {
  const { id, number } = written.incident
  const shown = await readAgain(reader, request, written)
  if (shown === null) return false
  const { isThere, found } = shown
  if (isThere) return true
  throw new PagerDutyError('unclear_write', `PagerDuty accepted it, but incident #${number} ${found}.`, {
    hint: `Check it before you retry: pager-triage detail ${id}`,
  })
}

async function readAgain(reader: PagerDutyReader, request: WriteRequest, { incident, note }: Written) {
  try {
    if (note !== null) {
      const { data } = await reader.notes(incident.id)
      return { isThere: data.some(({ id }) => id === note.id), found: 'does not show the note' }
    }
    const { status } = (await reader.incident(incident.id)).data
    // somebody may have resolved what was just acknowledged
    return { isThere: status === wantedStatus(request) || status === 'resolved', found: `is ${status}` }
  } catch (error) {
    if (error instanceof PagerDutyError) return null
    throw error
  }
}

async function withReader(
  { client }: Writing,
  work: (reader: PagerDutyReader) => Promise<Step>,
): Promise<Step> {
  const reader = createReader(client)
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

/** One line in this user's log of writes; it never fails the write. @returns what went wrong with it, or null */
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
