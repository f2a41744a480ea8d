import { join } from 'node:path'
import { type Agent, type Answer, SILENCE } from '../../agents/agent.ts'
import { CLAUDE } from '../../agents/claude.ts'
import { AGENTS } from '../../agents/index.ts'
import { isInsideAgent } from '../../agents/marks.ts'
import type { HookInput, Input } from '../../agents/payload.ts'
import type { Verdict } from '../../agents/verdict.ts'
import { CONFIG_FILE } from '../../core/config-file.ts'
import { CodedError, EXIT, type ExitCode, messageOf, orNull } from '../../core/errors.ts'
import { parseJson } from '../../core/json.ts'
import { readRegularFile } from '../../core/private-notes.ts'
import { isWithoutRepository } from '../../git/repository.ts'
import { inertJson, own } from '../../untrusted/inert.ts'
import { UsageError } from '../command.ts'
import { HOOK_USAGE, noReport, notChecked, unknownHook } from '../messages.ts'
import { reportError, reportToModel } from '../run-command.ts'
import { directoriesUp, withoutProjectSettings } from '../settings.ts'
import { changeRequest, printMessage, type Shell } from '../shell.ts'
import { gatherCommit } from './gather-commit.ts'

/** A commit waits three seconds, with the start and end of this program. */
const DEADLINE_MS = 2_700

/** `pager-triage hook …`, called by git and agents; not in the help. */
export async function runHook(shell: Shell, [host = '', ...rest]: readonly string[]): Promise<ExitCode> {
  if ([host, ...rest].some((word) => word === '--help' || word === '-h')) {
    shell.stdout.print(own(HOOK_USAGE))
    return EXIT.done
  }
  if (host === 'git') return runGitHook(shell, rest.includes('pre-merge-commit'))
  if (host === 'agent') return runAgentHook(shell)
  if (host === 'claude' || host === 'claude-guard') return runAgentHook(shell, CLAUDE)
  return reportError(new UsageError(...unknownHook(host)), shell, rest.includes('--json'))
}

/** Only a team's policy stops a commit, by exit code 4; our own errors never do. */
async function runGitHook(given: Shell, isMerge: boolean): Promise<ExitCode> {
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings) printMessage(shell.stderr, shell.ignoredSettings)
  try {
    const mergeHeads = isMerge && { mergeHeads: mergeHeadsIn(given.env) }
    const request = { ...changeRequest(shell, shell.cwd, DEADLINE_MS), ...mergeHeads }
    const { gathered, reportCommit } = await gatherCommit(shell, request, request, (from, sources) =>
      from.gatherFacts(sources),
    )
    return await reportCommit(shell, gathered)
  } catch (error) {
    const reason = messageOf(error)
    const unchecked = mayDeny(shell.cwd)
    if (isInsideAgent(shell.env)) reportToModel(noReportError(reason, unchecked), shell, false)
    else printMessage(shell.stderr, unchecked ? notChecked(reason) : noReport(reason))
    return EXIT.done
  }
}

/** `git merge` names them to its hook by the environment alone; MERGE_HEAD comes later. */
const mergeHeadsIn = (env: Shell['env']): string[] =>
  Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? [])

function noReportError(message: string, unchecked: boolean): CodedError {
  const policy = unchecked ? " The team's policy was not checked." : ''
  return new CodedError('no_report', message, { hint: `No report for this commit, which proceeds.${policy}` })
}

/**
 * Prints one answer or nothing, whatever happens, and exits with 0, but for a command that Windsurf is to stop.
 * @param known else the payload decides
 */
async function runAgentHook(shell: Shell, known?: Agent): Promise<0 | 2> {
  try {
    const payload = parseJson(await shell.stdin())
    const agent = known ?? AGENTS.find(({ recognizes }) => recognizes(payload, shell.env))
    const input = agent?.parse(payload)
    if (!agent || !input) return EXIT.done
    const trusted = withoutProjectSettings(shell, [shell.cwd, 'cwd' in input ? input.cwd : ''], true)
    const answer = await answerTo(trusted, agent, input, payload)
    const { stdout, stderr, exit = EXIT.done } = withNotice(answer, input, agent, trusted)
    if (stdout !== undefined) shell.stdout.print(typeof stdout === 'string' ? stdout : inertJson(stdout))
    if (stderr !== undefined) shell.stderr.print(stderr)
    return exit
  } catch (error) {
    shell.stderr.print(noReport(messageOf(error)))
  }
  return EXIT.done
}

/** With no answer that could show it to the person, the notice goes to stderr. */
function withNotice(
  answer: Answer,
  { kind }: HookInput,
  { showsSystemMessages }: Agent,
  { ignoredSettings: notice, stderr }: Shell,
): Answer {
  if (notice === undefined) return answer
  const { stdout = kind === 'session-start' ? {} : undefined } = answer
  if (typeof stdout !== 'object' || !showsSystemMessages) {
    stderr.print(notice)
    return answer
  }
  const before = 'systemMessage' in stdout ? stdout.systemMessage : undefined
  return {
    ...answer,
    stdout: { ...stdout, systemMessage: before === undefined ? notice : `${before}\n${notice}` },
  }
}

async function answerTo(shell: Shell, agent: Agent, input: HookInput, payload: unknown): Promise<Answer> {
  switch (input.kind) {
    case 'bash-call': {
      const verdict = await verdictOn(shell, agent, input)
      return verdict === null ? SILENCE : agent.answer(verdict, payload)
    }
    case 'file-read': {
      const verdict = await verdictOnRead(agent, input.path)
      return verdict === null ? SILENCE : agent.answer(verdict, payload)
    }
    case 'slash-command':
      return (await import('./claude-slash.ts')).answerSlashCommand(shell, input) // loads every command
    case 'made-commit':
      return (await import('./claude-session.ts')).recordCommit(shell, input)
    case 'session-start':
      return (await import('./claude-session.ts')).answerSessionStart(shell, input.cwd)
  }
}

async function verdictOnRead({ typed }: Agent, path: string): Promise<Verdict | null> {
  if (!/(^|[/\\])\.credentials\.json$/.test(path)) return null
  const { guardVerdict } = await import('../../agents/guard/rules.ts')
  return guardVerdict('read-credentials', typed)
}

/** No shell accepts a longer command. */
const MAX_COMMAND = 1_000_000

/** Null where the command neither commits nor writes to PagerDuty. */
async function verdictOn(shell: Shell, agent: Agent, call: Input<'bash-call'>): Promise<Verdict | null> {
  const { command, cwd } = call
  const { guardedAct } = await import('../../agents/guard/guard.ts') // loads the shell grammar
  const act = guardedAct(command)
  if (act !== null) {
    const { guardVerdict } = await import('../../agents/guard/rules.ts')
    return guardVerdict(act, agent.typed)
  }
  if (command.length > MAX_COMMAND) return null
  try {
    const request = changeRequest(shell, cwd, DEADLINE_MS)
    const { placeOf, planCommit } = await import('../../git/commit-plan.ts')
    const plan = await planCommit(request, command)
    if (plan === null) return null
    const place = placeOf(plan.commit, request)
    const { gathered, commitVerdict } = await gatherCommit(shell, request, place, (from, sources) =>
      from.gatherCommandFacts(sources, plan),
    )
    return await commitVerdict(shell, agent, gathered, call)
  } catch (error) {
    if (isWithoutRepository(error)) throw error // git itself refuses to commit there
    const line = mayDeny(cwd) ? notChecked : noReport
    return { kind: 'notice', message: line(messageOf(error)) } // shown to the person, unlike a hook's stderr
  }
}

const MAX_BYTES = 256 * 1024

/** For a hook that failed: no time is left to ask git for HEAD's file, so the work tree's decides. */
function mayDeny(cwd: string): boolean {
  for (const directory of directoriesUp(cwd)) {
    const text = orNull(() => readRegularFile(join(directory, CONFIG_FILE), MAX_BYTES))
    if (text !== null) return text.includes('"deny"')
  }
  return false
}
