import { randomBytes } from 'node:crypto'
import type { Ancestor } from '../agents/marks.ts'
import { TimeoutError } from '../core/errors.ts'
import { stateDirectory } from '../core/private-notes.ts'
import type { Inert } from '../core/untrusted.ts'
import type { GitRun } from '../git/run.ts'
import { wrapWords } from '../terminal/layout.ts'
import { COLOUR, PLAIN } from '../terminal/style.ts'
import { asNonce, type Nonce } from '../untrusted/envelope.ts'
import { own } from '../untrusted/inert.ts'

/** Everything that a command sees of its surroundings. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly givenEnv?: Readonly<Record<string, string | undefined>>
  readonly ignoredSettings?: Inert
  readonly cwd: string
  readonly clock: () => Date
  readonly stdin: () => Promise<string>
  readonly stdout: Stream
  readonly stderr: Stream
  /** asks the person at the terminal for a line; null where standard input is no terminal */
  readonly ask?: ((question: Inert) => Promise<string>) | null
  /** parent processes, nearest first; null where they cannot be read */
  readonly ancestors?: () => Promise<readonly Ancestor[] | null>
  readonly interrupted: AbortSignal
  /** default: a timer of Node */
  readonly alarm?: Alarm
  /** default: a timer of Node */
  readonly wait?: Wait
}

/** Calls `ring` after `ms`, unless it is cancelled. */
export type Alarm = (ms: number, ring: () => void) => { readonly cancel: () => void }

/** Resolves after `ms`, or as soon as the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>

export interface Stream {
  readonly print: (text: Inert) => void
  /** null: not a terminal */
  readonly columns: number | null
  /** of a terminal, where its height is known */
  readonly rows?: number | undefined
  /** @returns ends the calls */
  readonly onResize?: (changed: () => void) => () => void
  /** where the person set it and there is no terminal */
  readonly chosenColumns?: number | null
  readonly colour: boolean
  /** minutes east of UTC where it is read; default: times are in UTC alone */
  readonly utcOffset?: (at: Date) => number
  /** how readers type commands; default: as in a terminal */
  readonly typed?: 'slash'
  /** only a person reads it, even inside an agent */
  readonly reader?: 'person'
}

export const layout = ({ columns, colour, typed, utcOffset }: Stream) => ({
  width: columns ?? 80,
  style: colour ? COLOUR : PLAIN,
  utcOffset,
  ...(typed && { typed }),
})

export const textColumns = ({ columns, chosenColumns }: Stream): number => columns ?? chosenColumns ?? 80

/** Our own sentences, each on one line where no width is known: scripts search in it. */
export function printMessage(stream: Stream, text: Inert): void {
  const width = stream.columns ?? stream.chosenColumns
  const wrapped = (line: string) => (width ? wrapWords(line, width).join('\n') : line)
  stream.print(own(text.split('\n').map(wrapped).join('\n')))
}

export interface Deadline {
  readonly signal: AbortSignal
  readonly deadlineAt: Date
}

const TRY_AGAIN = 'Try again in a minute; pager-triage doctor checks whether PagerDuty is reachable.'

/**
 * Node holds a timer until it fires: on Node 20 a signal of `AbortSignal.timeout` inside `AbortSignal.any` may be
 * garbage collected, and then never fires.
 */
const timer: Alarm = (ms, ring) => {
  const timeout = setTimeout(ring, ms).unref()
  return { cancel: () => clearTimeout(timeout) }
}

/** The deadline of a run. */
export function deadline(
  { clock, interrupted, alarm = timer }: Shell,
  ms: number,
  hint = TRY_AGAIN,
): Deadline {
  const controller = new AbortController()
  const { cancel } = alarm(ms, () => controller.abort(new TimeoutError(hint)))
  const interrupt = () => {
    cancel()
    controller.abort(interrupted.reason)
  }
  if (interrupted.aborted) interrupt()
  else interrupted.addEventListener('abort', interrupt, { once: true })
  return { signal: controller.signal, deadlineAt: new Date(clock().getTime() + ms) }
}

/** git gets locations, never programs to run. */
const GIT_NAMES = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
]

/** Read where a command is planned. */
const GIT_SETTINGS =
  /^GIT_(?:CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/

export function gitRun(
  { env, givenEnv = env, cwd, interrupted }: Shell,
  signal: AbortSignal = interrupted,
  at = cwd,
): GitRun {
  const given = Object.entries(givenEnv).filter(
    ([name]) => GIT_NAMES.includes(name) || GIT_SETTINGS.test(name),
  )
  return { cwd: at, env: Object.fromEntries(given), signal }
}

/** @param ms until the deadline of the run */
export function changeRequest(shell: Shell, cwd: string, ms: number, hint?: string) {
  const until = deadline(shell, ms, hint)
  return { ...gitRun(shell, until.signal, cwd), ...until, stateDirectory: stateDirectory(shell.env) }
}

export const newNonce = (): Nonce => asNonce(randomBytes(16).toString('hex'))
