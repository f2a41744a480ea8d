import { type Gathered, type GatherRequest, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import type { GatheredRange } from '../../gather/gather-range.ts'
import { toJson, toRangeJson } from '../../report/json.ts'
import { toRangeText } from '../../report/range-text.ts'
import { type TextOptions, toText } from '../../report/text.ts'
import { assess } from '../../risk/assess.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { isAtLeast, LEVELS, type Level } from '../../risk/level.ts'
import type { RangeAssessment } from '../../risk/range-assessment.ts'
import { SERVICE_ID } from '../../services/service.ts'
import { inertJson } from '../../untrusted/inert.ts'
import type { Inert } from '../../untrusted/untrusted.ts'
import type { Run } from '../commands.ts'
import { deadline } from '../deadline.ts'
import { EXIT } from '../exit.ts'
import { layout } from '../layout.ts'
import { badDeadline, badLevel, badService, NO_COMMIT, ONE_SOURCE, unexpectedArgument } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { gitEnvironment, pagerDutyAccess } from '../settings.ts'
import type { Shell } from '../shell.ts'

const DEFAULT_DEADLINE_MS = { one: 10_000, range: 60_000 }

/** What is assessed. */
type Source =
  | { readonly kind: 'index' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'commit'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }

interface Assessed {
  readonly assessment: Assessment
  /** its commits, where the change is a range */
  readonly range: RangeAssessment | null
  /** the instant that the facts speak of */
  readonly now: Date
}

export const run: Run = async (shell, args) => {
  const asked = readArguments(args)
  const startedAt = shell.clock()
  const assessed = await assessSource(asked.source, requestOf(shell, args, asked))
  if (assessed === null) {
    shell.stdout.print(args.flag('json') ? inertJson({ tool: 'risk', commit: false }) : NO_COMMIT)
    return EXIT.done
  }
  const total = shell.clock().getTime() - startedAt.getTime()
  shell.stdout.print(
    args.flag('json')
      ? json(assessed, total)
      : text(assessed, { ...layout(shell.stdout), now: assessed.now }),
  )
  return asked.failOn && isAtLeast(assessed.assessment.level, asked.failOn) ? EXIT.risky : EXIT.done
}

const json = ({ assessment, range }: Assessed, total: number): Inert =>
  range ? toRangeJson(range, { total }) : toJson(assessment, { total })

const text = ({ assessment, range }: Assessed, options: TextOptions): Inert =>
  range ? toRangeText(range, options) : toText(assessment, options)

const requestOf = (shell: Shell, args: Arguments, { services, deadlineMs }: Asked): GatherRequest => ({
  cwd: shell.cwd,
  env: gitEnvironment(shell.env),
  services,
  pagerDuty: pagerDutyAccess(shell.env, args.flag('offline')),
  clock: shell.clock,
  ...deadline(shell, deadlineMs),
  depth: 'full',
})

/** Null where a command commits nothing. */
async function assessSource(source: Source, request: GatherRequest): Promise<Assessed | null> {
  switch (source.kind) {
    case 'index':
      return assessOne(await gatherFacts(request))
    case 'command': {
      const gathered = await gatherCommandFacts(request, source.command)
      return gathered && assessOne(gathered)
    }
    case 'commit': {
      const { gatherCommit } = await import('../../gather/gather-commit.ts')
      return assessOne(await gatherCommit(request, source.revision))
    }
    case 'range': {
      const { gatherRange } = await import('../../gather/gather-range.ts')
      return assessRange(await gatherRange(request, source.range))
    }
  }
}

function assessOne({ facts, configError }: Gathered): Assessed {
  if (configError !== undefined) throw configError
  return { assessment: assess(facts), range: null, now: facts.now }
}

function assessRange({ whole, commits, omitted, configError }: GatheredRange): Assessed {
  if (configError !== undefined) throw configError
  const range = {
    whole: assess(whole),
    commits: commits.map(({ sha, facts }) => ({ sha, assessment: assess(facts) })),
    omitted,
  }
  return { assessment: range.whole, range, now: whole.now }
}

interface Asked {
  readonly source: Source
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
  const source = readSource(args)
  return {
    source,
    services,
    failOn: readLevel(args.text('fail-on')),
    deadlineMs: readDeadline(
      args.text('deadline'),
      DEFAULT_DEADLINE_MS[source.kind === 'range' ? 'range' : 'one'],
    ),
  }
}

function readSource(args: Arguments): Source {
  const [command, revision, range] = [args.text('command'), args.text('commit'), args.text('range')]
  const sources: Source[] = [
    ...(args.flag('staged') ? [{ kind: 'index' as const }] : []),
    ...(command === null ? [] : [{ kind: 'command' as const, command }]),
    ...(revision === null ? [] : [{ kind: 'commit' as const, revision }]),
    ...(range === null ? [] : [{ kind: 'range' as const, range }]),
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

function readDeadline(text: string | null, otherwise: number): number {
  if (text === null) return otherwise
  const ms = Number(text)
  if (!Number.isInteger(ms) || ms < 100 || ms > 600_000) throw new UsageError(badDeadline(text))
  return ms
}
