import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError, CodedError, EXIT, type ExitCode } from '../../core/errors.ts'
import {
  type Gathered,
  type GatherRequest,
  gatherCommandFacts,
  gatherFacts,
  gatherPatchFacts,
} from '../../gather/gather.ts'
import { type GatheredRange, gatherPastCommit, gatherRange } from '../../gather/gather-past.ts'
import { type Origin, readOrigin } from '../../git/origin.ts'
import { isWithoutRepository, type Repository } from '../../git/repository.ts'
import { REPORTERS } from '../../report/index.ts'
import type { Assessed, Reporter } from '../../report/reporter.ts'
import { assess } from '../../risk/assess.ts'
import { isWhole } from '../../risk/assessment.ts'
import { isAtLeast, LEVELS } from '../../risk/model.ts'
import { runbooksIn } from '../../services/runbook.ts'
import type { Arguments, Run } from '../command.ts'
import { appendDecision } from '../decision-log.ts'
import { NO_COMMIT, unreadablePatch } from '../messages.ts'
import { sha256, writeReport } from '../output.ts'
import { serviceIdsOf, withReader } from '../reading.ts'
import { pagerDutyAccess, VERSION } from '../settings.ts'
import { changeRequest, gitRun, layout, type Shell } from '../shell.ts'
import { decodeText } from '../text-encoding.ts'

const MORE_TIME = 'Allow more time with --deadline MS, or use --offline.'
const DEADLINE_MS = { one: 10_000, range: 60_000 }

export const risk: Run = async (shell, args) => {
  const startedAt = shell.clock()
  const failOn = args.choice('fail-on', LEVELS)
  const defaultMs = DEADLINE_MS[args.text('range') === null ? 'one' : 'range']
  const deadlineMs = args.number('deadline', defaultMs, [100, 600_000], 'a time in milliseconds')
  const request: GatherRequest = {
    ...changeRequest(shell, shell.cwd, deadlineMs, MORE_TIME),
    services: await serviceIdsOf(shell, args),
    pagerDuty: pagerDutyAccess(shell.env, args.flag('offline')),
    clock: shell.clock,
    depth: args.choice('depth', ['quick', 'full']) ?? 'full',
  }
  const assessed = await assessSource(shell, args, request)
  if (assessed === null) return printNoCommit(shell, printedForm(args))
  const { assessment, repository, now } = assessed
  if (!isWhole(assessment.sources.pagerduty)) await refuseUnknown(shell, request)
  if (repository !== null && assessment.change.files.length > 0)
    await appendDecision(shell, repository, { assessment, override: null, host: 'cli', canAsk: false, now })
  const totalMs = shell.clock().getTime() - startedAt.getTime()
  await print(shell, args, { ...assessed, totalMs })
  return failOn && isAtLeast(assessment.level, failOn) ? EXIT.risky : EXIT.done
}

interface Found extends Omit<Assessed, 'totalMs'> {
  /** null where the change is committed already, or is a patch */
  readonly repository: Repository | null
}

/** Null for a command without a commit. @throws what the gathering throws, TeamConfigError */
async function assessSource(shell: Shell, args: Arguments, request: GatherRequest): Promise<Found | null> {
  const [command, revision] = [args.text('command'), args.text('commit')]
  const [range, file] = [args.text('range'), args.text('patch')]
  if (command !== null) {
    const { planCommit } = await import('../../git/commit-plan.ts') // loads the shell grammar
    const plan = await planCommit(request, command)
    return plan && assessNext(await gatherCommandFacts(request, plan))
  }
  if (revision !== null) return assessOne(await gatherPastCommit(request, revision))
  if (range !== null) return assessRange(await gatherRange(request, range))
  if (file !== null) return assessOne(await gatherPatchFacts(request, await readPatch(shell, file)))
  return assessNext(await gatherFacts(request))
}

const assessNext = (gathered: Gathered): Found => ({
  ...assessOne(gathered),
  repository: gathered.repository,
})

function assessOne({ facts, configError }: Omit<Gathered, 'repository'>): Found {
  if (configError !== undefined) throw configError
  const runbooks = runbooksIn(facts)
  return { assessment: assess({ ...facts, runbooks }), range: null, now: facts.now, repository: null }
}

function assessRange({ whole, commits, omitted, configError }: GatheredRange): Found {
  const found = assessOne({ facts: whole, configError })
  const assessed = commits.map(({ sha, facts }) => ({ sha, assessment: assess(facts) }))
  return { ...found, range: { whole: found.assessment, commits: assessed, omitted } }
}

async function readPatch(shell: Shell, file: string): Promise<string> {
  if (file === '-') return shell.stdin()
  try {
    return decodeText(await readFile(resolve(shell.cwd, file)))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    throw new CodedError('patch_file', unreadablePatch(file, code), { cause })
  }
}

/** Other failures are in the report already. @throws CodedError unknown_service */
async function refuseUnknown(shell: Shell, request: GatherRequest): Promise<void> {
  const { services, pagerDuty, signal, deadlineAt } = request
  if (services.length === 0 || !pagerDuty.allowed) return
  const { refuse } = await import('../../triage/known-services.ts') // loads the HTTP client
  try {
    await withReader(
      shell,
      async (reader) => refuse(reader, (await reader.servicesById(services)).data),
      {},
      { signal, deadlineAt },
    )
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknown_service') throw error
  }
}

const FORMS = Object.entries<Reporter>(REPORTERS)

const printedForm = (args: Arguments): Reporter =>
  FORMS.find(([name, { option }]) => option && !option.value && args.flag(name))?.[1] ?? REPORTERS.text

/** Prints one form, and writes the others to their files. @throws what writeReport throws */
async function print(shell: Shell, args: Arguments, assessed: Assessed): Promise<void> {
  const options = { layout: layout(shell.stdout), version: VERSION, sha256 }
  const printed = printedForm(args)
  const isWritten = ([name, { option }]: (typeof FORMS)[number]) => option?.value && args.text(name) !== null
  const written = FORMS.filter(isWritten)
  const isNamed = [printed, ...written.map(([, form]) => form)].some(({ hasOrigin }) => hasOrigin)
  const facts = isNamed ? { ...assessed, origin: await originOf(shell, args) } : assessed
  shell.stdout.print((await printed.load()).report.render(facts, options))
  for (const [name, { load }] of written)
    writeReport(shell, args.text(name) ?? '', (await load()).report.render(facts, options))
}

/** Null outside a repository, as for a patch. */
async function originOf(shell: Shell, args: Arguments): Promise<Origin | null> {
  const last = args.text('range')?.split('..').at(-1)
  try {
    return await readOrigin(gitRun(shell), args.text('commit') ?? (last || 'HEAD'))
  } catch (error) {
    if (isWithoutRepository(error)) return null
    throw error
  }
}

/** Programs do not expect a sentence on standard output. */
async function printNoCommit({ stdout, stderr }: Shell, { load }: Reporter): Promise<ExitCode> {
  const { nothing } = (await load()).report
  if (nothing) stdout.print(nothing)
  else (nothing === null ? stderr : stdout).print(NO_COMMIT)
  return EXIT.done
}
