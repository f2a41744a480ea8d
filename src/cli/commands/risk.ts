import { gatherFacts } from '../../gather/gather.ts'
import { toJson } from '../../report/json.ts'
import { COLOUR, PLAIN } from '../../report/style.ts'
import { toText } from '../../report/text.ts'
import { assess } from '../../risk/assess.ts'
import { isAtLeast, LEVELS, type Level } from '../../risk/level.ts'
import { SERVICE_ID } from '../../services/service.ts'
import type { Run } from '../commands.ts'
import { EXIT } from '../exit.ts'
import { badDeadline, badLevel, badService, unexpectedArgument } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { gitEnvironment, pagerDutyAccess } from '../settings.ts'
import type { Shell, Stream } from '../shell.ts'

const DEFAULT_DEADLINE_MS = 10_000

export const run: Run = async (shell, args) => {
  const asked = readArguments(args)
  const startedAt = shell.clock()
  const { mappingError, ...facts } = await gatherFacts({
    cwd: shell.cwd,
    env: gitEnvironment(shell.env),
    services: asked.services,
    pagerDuty: pagerDutyAccess(shell.env, args.flag('offline')),
    clock: shell.clock,
    ...deadline(shell, asked.deadlineMs),
  })
  if (mappingError !== undefined) throw mappingError
  const assessment = assess(facts)
  const total = shell.clock().getTime() - startedAt.getTime()
  shell.stdout.print(
    args.flag('json')
      ? toJson(assessment, { total })
      : toText(assessment, { ...layout(shell.stdout), now: facts.now }),
  )
  return asked.failOn && isAtLeast(assessment.level, asked.failOn) ? EXIT.risky : EXIT.done
}

/** The one deadline of a run, as what ends it and as the instant that it ends at. */
export const deadline = ({ clock, interrupted }: Shell, ms: number) => ({
  signal: AbortSignal.any([interrupted, AbortSignal.timeout(ms)]),
  deadlineAt: new Date(clock().getTime() + ms),
})

export const layout = ({ columns, colour }: Stream) => ({
  width: columns ?? 80,
  style: colour ? COLOUR : PLAIN,
})

/** @throws UsageError */
function readArguments(args: Arguments): {
  services: readonly string[]
  failOn: Level | null
  deadlineMs: number
} {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'risk'))
  const services = args.texts('service')
  const wrong = services.find((id) => !SERVICE_ID.test(id))
  if (wrong !== undefined) throw new UsageError(badService(wrong))
  return {
    services,
    failOn: readLevel(args.text('fail-on')),
    deadlineMs: readDeadline(args.text('deadline')),
  }
}

function readLevel(text: string | null): Level | null {
  if (text === null) return null
  const level = LEVELS.find((name) => name === text.toUpperCase())
  if (level === undefined) throw new UsageError(badLevel(text))
  return level
}

function readDeadline(text: string | null): number {
  if (text === null) return DEFAULT_DEADLINE_MS
  const ms = Number(text)
  if (!Number.isInteger(ms) || ms < 100 || ms > 600_000) throw new UsageError(badDeadline(text))
  return ms
}
