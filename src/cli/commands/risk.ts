import type { Repository } from '../../change/repository.ts'
import { type Gathered, type GatherRequest, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import { gatherCommit } from '../../gather/gather-commit.ts'
import { gatherPatchFacts } from '../../gather/gather-patch.ts'
import { type GatheredRange, gatherRange } from '../../gather/gather-range.ts'
import { assess } from '../../risk/assess.ts'
import { isAtLeast, LEVELS, type Level } from '../../risk/level.ts'
import { SERVICE_ID } from '../../services/service.ts'
import { inertJson } from '../../untrusted/inert.ts'
import type { Run } from '../commands.ts'
import { deadline } from '../deadline.ts'
import { EXIT } from '../exit.ts'
import { badDeadline, badLevel, badService, NO_COMMIT, ONE_SOURCE, unexpectedArgument } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { readPatchInput } from '../patch-input.ts'
import { type Assessed, printRisk, readForm } from '../risk-output.ts'
import { gitEnvironment, pagerDutyAccess } from '../settings.ts'
import type { Shell } from '../shell.ts'

const DEFAULT_DEADLINE_MS = { one: 10_000, range: 60_000 }

/** What is assessed. */
type Source =
  | { readonly kind: 'index' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'commit'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'patch'; readonly file: string }

interface Found extends Omit<Assessed, 'totalMs'> {
  /** in which the change may be committed; null for what was committed before */
  readonly repository: Repository | null
}

export const run: Run = async (shell, args) => {
  const asked = readArguments(args)
  const form = readForm(args)
  const startedAt = shell.clock()
  const assessed = await assessSource(asked.source, requestOf(shell, args, asked), shell)
  if (assessed === null) {
    if (form === 'json') shell.stdout.print(inertJson({ tool: 'risk', commit: false }))
    else (form === 'sarif' ? shell.stderr : shell.stdout).print(NO_COMMIT)
    return EXIT.done
  }
  await record(shell, assessed)
  const totalMs = shell.clock().getTime() - startedAt.getTime()
  await printRisk(shell, { form, file: args.text('html') }, { ...assessed, totalMs })
  return asked.failOn && isAtLeast(assessed.assessment.level, asked.failOn) ? EXIT.risky : EXIT.done
}

/** What may be committed next leaves a line in the decision log; what was committed long ago does not. */
async function record(shell: Shell, { assessment, repository, now }: Found): Promise<void> {
  if (repository === null || assessment.change.files.length === 0) return
  const { appendDecision } = await import('../decision-log.ts')
  await appendDecision(shell, repository, { assessment, override: null, host: 'cli', now })
}

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
async function assessSource(source: Source, request: GatherRequest, shell: Shell): Promise<Found | null> {
  switch (source.kind) {
    case 'index':
      return assessNext(await gatherFacts(request))
    case 'command': {
      const gathered = await gatherCommandFacts(request, source.command)
      return gathered && assessNext(gathered)
    }
    case 'commit': {
      return assessOne(await gatherCommit(request, source.revision))
    }
    case 'range': {
      return assessRange(await gatherRange(request, source.range))
    }
    case 'patch': {
      return assessOne(await gatherPatchFacts(request, await readPatchInput(shell, source.file)))
    }
  }
}

const assessNext = (gathered: Gathered): Found => ({
  ...assessOne(gathered),
  repository: gathered.repository,
})

function assessOne({ facts, configError }: Pick<Gathered, 'facts' | 'configError'>): Found {
  if (configError !== undefined) throw configError
  return { assessment: assess(facts), range: null, now: facts.now, repository: null }
}

function assessRange({ whole, commits, omitted, configError }: GatheredRange): Found {
  if (configError !== undefined) throw configError
  const range = {
    whole: assess(whole),
    commits: commits.map(({ sha, facts }) => ({ sha, assessment: assess(facts) })),
    omitted,
  }
  return { assessment: range.whole, range, now: whole.now, repository: null }
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

function readDeadline(text: string | null, otherwise: number): number {
  if (text === null) return otherwise
  const ms = Number(text)
  if (!Number.isInteger(ms) || ms < 100 || ms > 600_000) throw new UsageError(badDeadline(text))
  return ms
}
