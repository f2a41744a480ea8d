import { setTimeout as sleep } from 'node:timers/promises'
import { isInsideAgent } from '../agents/marks.ts'
import { AppError, EXIT, type ExitCode, reasonOf } from '../core/errors.ts'
import type { Inert } from '../core/untrusted.ts'
import { wrap } from '../terminal/layout.ts'
import { line, own } from '../untrusted/inert.ts'
import { type Arguments, UsageError } from './command.ts'
import { linesLeftOut, notWatchable, readAt, readFailed } from './messages.ts'
import { CLOSE_SCREEN, fitted, inPlace, OPEN_SCREEN } from './screen.ts'
import { layout, type Shell, type Wait } from './shell.ts'

/** One read takes at most 48 requests at once and 12 a second after that: every 10 s, that is within the rate limit. */
const SECONDS = [10, 3_600] as const
const DEFAULT_SECONDS = 30

/** Of `--watch [SECONDS]`; null where it is not given. @param command as typed @throws UsageError */
export function watchInterval({ env, stdout }: Shell, args: Arguments, command: string): number | null {
  const typed = args.text('watch')
  if (typed === null) return null
  const isTerminal = stdout.columns !== null && stdout.typed === undefined && env['TERM'] !== 'dumb'
  if (!isTerminal || args.flag('json') || isInsideAgent(env)) throw new UsageError(...notWatchable(command))
  const seconds =
    typed === '' ? DEFAULT_SECONDS : args.number('watch', DEFAULT_SECONDS, SECONDS, 'a number of seconds')
  return seconds * 1_000
}

/** Draws what was read last, as wide as the terminal is now. */
export type Page = () => Inert

interface Shown {
  readonly page: Page
  readonly at: Date
  /** why the reads since then failed */
  readonly failed: string | null
  readonly next: Date
}

/** Until Ctrl-C. @param command as typed @throws what the first read throws: there is no page to show yet */
export async function watch(
  shell: Shell,
  command: string,
  everyMs: number,
  read: (shell: Shell) => Promise<Page>,
): Promise<ExitCode> {
  const { clock, interrupted, stdout, wait = timer } = shell
  const first = await readUntil(interrupted, shell, read)
  if (first === null) return EXIT.done
  const later = () => new Date(clock().getTime() + everyMs)
  let shown: Shown = { page: first, at: clock(), failed: null, next: later() }
  const draw = () => stdout.print(screenOf(shell, command, shown))
  const ignoreSize = stdout.onResize?.(draw)
  stdout.print(OPEN_SCREEN)
  try {
    while (!interrupted.aborted) {
      draw()
      await wait(everyMs, interrupted)
      try {
        const page = await readUntil(interrupted, shell, read)
        if (page !== null) shown = { page, at: clock(), failed: null, next: later() }
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        shown = { ...shown, failed: reasonOf(error), next: later() }
      }
    }
  } finally {
    ignoreSize?.()
    const stale = shown.failed === null ? [] : [...statusLines(shell, shown), own('')]
    stdout.print(line`${CLOSE_SCREEN}${own([...stale, shown.page()].join('\n'))}`)
  }
  return EXIT.done
}

/** Null after Ctrl-C. Each read has a signal of its own, so that its listeners do not add up over a night. */
async function readUntil(
  interrupted: AbortSignal,
  shell: Shell,
  read: (shell: Shell) => Promise<Page>,
): Promise<Page | null> {
  if (interrupted.aborted) return null
  const turn = new AbortController()
  const interrupt = () => turn.abort(interrupted.reason)
  interrupted.addEventListener('abort', interrupt, { once: true })
  try {
    return await read({ ...shell, interrupted: turn.signal })
  } catch (error) {
    if (interrupted.aborted) return null
    throw error
  } finally {
    interrupted.removeEventListener('abort', interrupt)
  }
}

function screenOf(shell: Shell, command: string, shown: Shown): Inert {
  const status = statusLines(shell, shown)
  const rows = (shell.stdout.rows ?? 24) - status.length - 1
  const page = fitted(shown.page(), rows, (count) => linesLeftOut(count, command))
  return inPlace([...status, own(''), ...page])
}

function statusLines({ clock, stdout }: Shell, { at, failed, next }: Shown): Inert[] {
  const { width, style, utcOffset } = layout(stdout)
  const times = { now: clock(), utcOffset }
  return failed === null
    ? wrap(readAt(at, next, times), width).map(style.dim)
    : wrap(readFailed(at, next, times, failed), width).map(style.warn)
}

/** Keeps the program running, unlike a deadline. */
const timer: Wait = (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {})
