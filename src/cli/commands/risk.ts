import { EXIT } from '../../core/errors.ts'
import { stateDirectory } from '../../core/private-notes.ts'
import { SERVICE_ID } from '../../core/service.ts'
import { isAtLeast, LEVELS, type Level } from '../../risk/model.ts'
import type { Run } from '../command.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment } from '../git-environment.ts'
import { badDeadline, badLevel, badService, ONE_SOURCE, unexpectedArgument } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { type Reports, readReports } from '../report-options.ts'
import type { Source } from '../risk-sources.ts'

const MORE_TIME = 'Allow more time with --deadline MS, or use --offline.'
const DEFAULT_DEADLINE_MS = { one: 10_000, range: 60_000 }

export const run: Run = async (shell, args) => {
  const { source, reports, failOn, services, deadlineMs } = readArguments(args)
  const startedAt = shell.clock()
  const request = {
    cwd: shell.cwd,
    env: gitEnvironment(shell),
    stateDirectory: stateDirectory(shell.env),
    services,
    offline: args.flag('offline'),
    ...deadline(shell, deadlineMs, MORE_TIME),
  }
  const { assessSource, recordNext } = await import('../risk-sources.ts')
  const { printNoCommit, printRisk } = await import('../risk-output.ts')
  const assessed = await assessSource(shell, source, request)
  if (assessed === null) {
    await printNoCommit(shell, reports)
    return EXIT.done
  }
  await recordNext(shell, assessed)
  const totalMs = shell.clock().getTime() - startedAt.getTime()
  await printRisk(shell, reports, { ...assessed, totalMs })
  return failOn && isAtLeast(assessed.assessment.level, failOn) ? EXIT.risky : EXIT.done
}

interface RiskArguments {
  readonly source: Source
  readonly reports: Reports
  readonly services: readonly string[]
  readonly failOn: Level | null
  readonly deadlineMs: number
}

/** @throws UsageError */
function readArguments(args: Arguments): RiskArguments {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'risk'))
  const services = args.texts('service')
  const wrong = services.find((id) => !SERVICE_ID.test(id))
  if (wrong !== undefined) throw new UsageError(badService(wrong))
  const source = readSource(args)
  return {
    source,
    reports: readReports(args),
    services,
    failOn: readLevel(args.text('fail-on')),
    deadlineMs: readDeadline(
      args.text('deadline'),
      DEFAULT_DEADLINE_MS[source.kind === 'range' ? 'range' : 'one'],
    ),
  }
}

function readSource(args: Arguments): Source {
  const [command, revision] = [args.text('command'), args.text('commit')]
  const [range, file] = [args.text('range'), args.text('patch')]
  const sources: Source[] = [
    ...(args.flag('staged') ? [{ kind: 'index' as const }] : []),
    ...(command === null ? [] : [{ kind: 'command' as const, command }]),
    ...(revision === null ? [] : [{ kind: 'commit' as const, revision }]),
    ...(range === null ? [] : [{ kind: 'range' as const, range }]),
    ...(file === null ? [] : [{ kind: 'patch' as const, file }]),
  ]
  const [source = { kind: 'index' as const }, another] = sources
  if (another !== undefined) throw new UsageError(ONE_SOURCE)
  return source
}

function readLevel(text: string | null): Level | null {
  if (text === null) return null
  const level = LEVELS.find((name) => name === text.toUpperCase())
  if (level === undefined) throw new UsageError(badLevel(text))
  return level
}

function readDeadline(text: string | null, fallback: number): number {
  if (text === null) return fallback
  const ms = Number(text)
  if (!Number.isInteger(ms) || ms < 100 || ms > 600_000) throw new UsageError(badDeadline(text))
  return ms
}
