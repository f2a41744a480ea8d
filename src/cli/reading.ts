import { AppError, CodedError, reasonOf } from '../core/errors.ts'
import { SERVICE_ID } from '../core/service.ts'
import { type Period, parsePeriod } from '../core/time.ts'
import type { ClientOptions } from '../pagerduty/client/client.ts'
import { SettingError } from '../pagerduty/client/errors.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { parseIncidentName } from '../triage/write/request.ts'
import { type Arguments, UsageError } from './command.ts'
import { badIncident, badOrder, badTime, NAME_OFFLINE, noKeyHint, OFFLINE } from './messages.ts'
import { howToSet, pagerDutyAccess } from './settings.ts'
import { type Deadline, deadline, type Shell } from './shell.ts'

export const noKey = ({ env }: Shell) =>
  new CodedError('no_key', 'No PagerDuty key is set.', {
    hint: noKeyHint(howToSet(env, 'PAGERDUTY_API_KEY=…')),
  })

/** For every command that asks PagerDuty; Claude Code allows its hooks 20 s. */
export const DEADLINE_MS = 15_000

/** @throws CodedError no_key, SettingError, PagerDutyError */
export async function withReader<T>(
  shell: Shell,
  work: (reader: PagerDutyReader) => Promise<T>,
  more: Pick<ClientOptions, 'atOnce' | 'onRateLeft'> = {},
  until: Deadline = deadline(shell, DEADLINE_MS),
): Promise<T> {
  const access = pagerDutyAccess(shell.env, false)
  if (!access.allowed) throw noKey(shell)
  const { createReader } = await import('../pagerduty/reader.ts') // loads the HTTP client
  const { clock } = shell
  await using reader = createReader({ ...access, clock, ...more, ...until })
  return await work(reader)
}

/** @param otherwise gets the reason: offline, no key, or PagerDuty failed @throws SettingError */
export async function withReaderOr<T>(
  shell: Shell,
  offline: boolean,
  work: (reader: PagerDutyReader) => Promise<T>,
  otherwise: (why: string) => T,
): Promise<T> {
  if (offline) return otherwise(OFFLINE)
  try {
    return await withReader(shell, work)
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof SettingError) throw error
    return otherwise(reasonOf(error))
  }
}

/** `--since` and `--until`. @throws UsageError */
export function periodOf(args: Arguments, fallback: string, now: Date): Period {
  const [since, until] = [args.text('since'), args.text('until')]
  const typed = parsePeriod(since ?? fallback, until, now)
  if ('period' in typed) return typed.period
  const { wrong } = typed
  throw new UsageError(
    ...(wrong === 'order'
      ? badOrder(since ?? fallback, until)
      : badTime(wrong, (wrong === 'since' ? since : until) ?? '')),
  )
}

/** `--service`, of a command that also works without PagerDuty: only a name takes a request. @throws CodedError */
export async function serviceIdsOf(shell: Shell, args: Arguments): Promise<readonly string[]> {
  const words = args.names('service') ?? []
  if (words.every((word) => SERVICE_ID.test(word))) return words
  if (args.flag('offline')) throw new UsageError(...NAME_OFFLINE)
  const { idsOf } = await import('../triage/named.ts') // loads the HTTP client
  return (await withReader(shell, async (reader) => idsOf(reader, 'service', words))) ?? []
}

/** @param command as typed @throws UsageError */
export function incidentNamed(text: string | undefined, command: string): string {
  const name = parseIncidentName(text ?? '')
  if (name === null) throw new UsageError(...badIncident(text, command))
  return name
}
