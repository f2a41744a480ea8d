import { type Gathered, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import { toJson } from '../../report/json.ts'
import { toText } from '../../report/text.ts'
import { assess } from '../../risk/assess.ts'
import { isAtLeast, LEVELS, type Level } from '../../risk/level.ts'
import { SERVICE_ID } from '../../services/service.ts'
import { inertJson } from '../../untrusted/inert.ts'
import type { Run } from '../commands.ts'
import { deadline } from '../deadline.ts'
import { EXIT } from '../exit.ts'
import { layout } from '../layout.ts'
import { badDeadline, badLevel, badService, NO_COMMIT, unexpectedArgument } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { gitEnvironment, pagerDutyAccess } from '../settings.ts'
import type { Shell } from '../shell.ts'

const DEFAULT_DEADLINE_MS = 10_000

export const run: Run = async (shell, args) => {
  const asked = readArguments(args)
  const startedAt = shell.clock()
  const gathered = await gather(shell, args, asked)
  const json = args.flag('json')
  if (gathered === null) {
    shell.stdout.print(json ? inertJson({ tool: 'risk', commit: false }) : NO_COMMIT)
    return EXIT.done
  }
  if (gathered.configError !== undefined) throw gathered.configError
  const assessment = assess(gathered.facts)
  const total = shell.clock().getTime() - startedAt.getTime()
  const { now } = gathered.facts
  shell.stdout.print(
    json ? toJson(assessment, { total }) : toText(assessment, { ...layout(shell.stdout), now }),
  )
  return asked.failOn && isAtLeast(assessment.level, asked.failOn) ? EXIT.risky : EXIT.done
}

function gather(shell: Shell, args: Arguments, { services, deadlineMs }: Asked): Promise<Gathered | null> {
  const request = {
    cwd: shell.cwd,
    env: gitEnvironment(shell.env),
    services,
    pagerDuty: pagerDutyAccess(shell.env, args.flag('offline')),
    clock: shell.clock,
    ...deadline(shell, deadlineMs),
    depth: 'full' as const,
  }
  const command = args.text('command')
  return command === null ? gatherFacts(request) : gatherCommandFacts(request, command)
}

interface Asked {
  readonly services: readonly string[]
  readonly failOn: Level | null
  readonly deadlineMs: number
}

/** @throws UsageError */
function readArguments(args: Arguments): Asked {
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
