import { AppError } from '../core/errors.ts'
import { SERVICE_ID } from '../core/service.ts'
import type { Inert } from '../core/untrusted.ts'
import type { ClientOptions } from '../pagerduty/client/client.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { TextOptions } from '../terminal/layout.ts'
import { type Period, parseSince } from '../triage/since.ts'
import { inertJson } from '../untrusted/inert.ts'
import { type Deadline, deadline } from './deadline.ts'
import { layout } from './layout.ts'
import { unexpectedArgument } from './messages.ts'
import { type Arguments, UsageError } from './options.ts'
import { pagerDutyAccess } from './settings.ts'
import type { Shell } from './shell.ts'
import { badId, badSince, NO_KEY_HINT } from './triage-messages.ts'

/** PagerDuty is to be asked and no key is set. */
export class NoKeyError extends AppError {
  readonly code = 'no_key'
  constructor() {
    super('No PagerDuty key is set.', { hint: NO_KEY_HINT })
  }
}

/** Of every command that asks PagerDuty; Claude Code gives its hooks 20 s. */
export const DEADLINE_MS = 15_000
/** Of a long list, a terminal shows so many. */
const MOST_ON_SCREEN = 25

/** @throws NoKeyError, EndpointError, InvalidKeyError before anything is asked, PagerDutyError */
export async function withReader<T>(
  shell: Shell,
  work: (reader: PagerDutyReader) => Promise<T>,
  more: Pick<ClientOptions, 'atOnce' | 'onRateLeft'> & Partial<Deadline> = {},
): Promise<T> {
  const access = pagerDutyAccess(shell.env, false)
  if (!access.allowed) throw new NoKeyError()
  const { createReader } = await import('../pagerduty/reader.ts') // loads the HTTP client
  const { endpoint, key, userAgent } = access
  const reader = createReader({
    ...{ endpoint, key, userAgent, clock: shell.clock },
    ...deadline(shell, DEADLINE_MS),
    ...more,
  })
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

/** The document as it is with `--json`, as text for people without. */
export function show<Document>(
  shell: Shell,
  args: Arguments,
  document: Document,
  toText: (document: Document, options: TextOptions) => Inert,
): void {
  const { stdout } = shell
  const most = stdout.columns === null ? Number.POSITIVE_INFINITY : MOST_ON_SCREEN
  const options = { ...layout(stdout), now: shell.clock(), most }
  stdout.print(args.flag('json') ? inertJson(document, 2) : toText(document, options))
}

/** @throws UsageError */
export function noArguments(args: Arguments, command: string): void {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, command))
}

/** The ids given with an option; undefined where it was not given. @throws UsageError */
export function idsOf(args: Arguments, option: string): readonly string[] | undefined {
  const ids = args.texts(option)
  const wrong = ids.find((id) => !SERVICE_ID.test(id))
  if (wrong !== undefined) throw new UsageError(badId(option, wrong))
  return ids.length === 0 ? undefined : ids
}

/** The time of `--since`. @throws UsageError */
export function periodOf(args: Arguments, fallback: string, now: Date): Period {
  const text = args.text('since') ?? fallback
  const period = parseSince(text, now)
  if (period === null) throw new UsageError(badSince(text))
  return period
}
