import { EXIT, type ExitCode } from '../../core/errors.ts'
import { REPORTERS } from '../../report/index.ts'
import type { Assessed, Reporter } from '../../report/reporter.ts'
import { isAtLeast, LEVELS } from '../../risk/model.ts'
import type { Arguments, Run } from '../command.ts'
import { appendDecision } from '../decision-log.ts'
import { NO_COMMIT } from '../messages.ts'
import { sha256, writeReport } from '../report-file.ts'
import { assessSource, type Source } from '../risk-sources.ts'
import { pagerDutyAccess, VERSION } from '../settings.ts'
import { changeRequest, layout, type Shell } from '../shell.ts'

const MORE_TIME = 'Allow more time with --deadline MS, or use --offline.'
const DEADLINE_MS = { one: 10_000, range: 60_000 }

export const risk: Run = async (shell, args) => {
  const startedAt = shell.clock()
  const source = readSource(args)
  const failOn = args.choice('fail-on', LEVELS)
  const defaultMs = DEADLINE_MS[source.kind === 'range' ? 'range' : 'one']
  const deadlineMs = args.number('deadline', defaultMs, [100, 600_000], 'a time in milliseconds')
  const request = {
    ...changeRequest(shell, shell.cwd, deadlineMs, MORE_TIME),
    services: args.ids('service') ?? [],
    pagerDuty: pagerDutyAccess(shell.env, args.flag('offline')),
    clock: shell.clock,
    depth: 'full' as const,
  }
  const assessed = await assessSource(shell, source, request)
  if (assessed === null) return printNoCommit(shell, printedForm(args))
  const { assessment, repository, now } = assessed
  if (repository !== null && assessment.change.files.length > 0)
    await appendDecision(shell, repository, { assessment, override: null, host: 'cli', now })
  const totalMs = shell.clock().getTime() - startedAt.getTime()
  await print(shell, args, { ...assessed, totalMs })
  return failOn && isAtLeast(assessment.level, failOn) ? EXIT.risky : EXIT.done
}

function readSource(args: Arguments): Source {
  const [command, revision] = [args.text('command'), args.text('commit')]
  const [range, file] = [args.text('range'), args.text('patch')]
  if (command !== null) return { kind: 'command', command }
  if (revision !== null) return { kind: 'commit', revision }
  if (range !== null) return { kind: 'range', range }
  return file === null ? { kind: 'index' } : { kind: 'patch', file }
}

const FORMS = Object.entries<Reporter>(REPORTERS)

const printedForm = (args: Arguments): Reporter =>
  FORMS.find(([name, { option }]) => option && !option.value && args.flag(name))?.[1] ?? REPORTERS.text

/** Prints one form, and writes the others to their files. @throws what writeReport throws */
async function print(shell: Shell, args: Arguments, assessed: Assessed): Promise<void> {
  const options = { layout: layout(shell.stdout), version: VERSION, sha256 }
  const { report } = await printedForm(args).load()
  shell.stdout.print(report.render(assessed, options))
  for (const [name, { option, load }] of FORMS) {
    const file = option?.value ? args.text(name) : null
    if (file !== null) writeReport(shell, file, (await load()).report.render(assessed, options))
  }
}

/** Programs do not expect a sentence on standard output. */
async function printNoCommit({ stdout, stderr }: Shell, { load }: Reporter): Promise<ExitCode> {
  const { nothing } = (await load()).report
  if (nothing) stdout.print(nothing)
  else (nothing === null ? stderr : stdout).print(NO_COMMIT)
  return EXIT.done
}
