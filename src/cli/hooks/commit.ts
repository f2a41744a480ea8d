import type { Agent } from '../../agents/agent.ts'
import { agentCalled } from '../../agents/index.ts'
import { isInsideAgent } from '../../agents/marks.ts'
import type { Input } from '../../agents/payload.ts'
import type { Verdict } from '../../agents/verdict.ts'
import type { Host } from '../../audit/record.ts'
import { EXIT, type ExitCode } from '../../core/errors.ts'
import type { Inert } from '../../core/untrusted.ts'
import type { Gathered } from '../../gather/gather.ts'
import { assess } from '../../risk/assess.ts'
import { type Assessment, changesNothing, isWhole } from '../../risk/assessment.ts'
import { SCORED_SOURCES } from '../../risk/facts.ts'
import { isQuiet } from '../../risk/quiet.ts'
import { line, own } from '../../untrusted/inert.ts'
import { type Decision, recordDecision } from '../decision-log.ts'
import { denial } from '../messages.ts'
import { humanPresence } from '../presence.ts'
import { setting } from '../settings.ts'
import { layout, newNonce, printMessage, type Shell } from '../shell.ts'

type AssessedCommit = Awaited<ReturnType<typeof assessCommit>>

interface Asker {
  readonly host: Host
  readonly canAsk: boolean
  /** null outside agents */
  readonly session: string | null
}

/** Assesses and logs a commit, with a person's override. */
async function assessCommit(
  shell: Shell,
  { facts, repository }: Gathered,
  asker: Asker = { host: 'git', canAsk: false, session: null },
) {
  const { now, change, purpose } = facts
  const { host, canAsk, session } = asker
  const decided = overridden(assess(facts), purpose.message, shell.env, asker)
  const reported = await recordDecision(shell, repository, { ...decided, host, canAsk, session, now })
  return { assessment: decided.assessment, files: change.files, now, reported }
}

const TRAILER = /^Pager-Triage-Override:[ \t]*(\S.*)$/im

/**
 * A person overrides the policy with a reason, in the environment or in a trailer of the message. Models write messages
 * too: in an agent a trailer only turns a denial into a question, if somebody can answer it.
 */
function overridden(
  assessment: Assessment,
  message: string | null,
  env: Shell['env'],
  { host, canAsk }: Asker,
): Pick<Decision, 'assessment' | 'override'> {
  const { action } = assessment.decision
  const byEnvironment = env['PAGER_TRIAGE_OVERRIDE']?.trim()
  const override = byEnvironment || TRAILER.exec(message ?? '')?.[1]
  const byModel = host !== 'git' && host !== 'cli' && !byEnvironment
  const isStopped = assessment.policy.length > 0 && (action === 'ask' || action === 'deny')
  if (!isStopped || !override || (byModel && !canAsk)) return { assessment, override: null }
  return { assessment: { ...assessment, decision: { action: byModel ? 'ask' : 'warn' } }, override }
}

/** Null for a low change, and for one just reported in this session. */
export async function commitVerdict(
  shell: Shell,
  agent: Agent,
  gathered: Gathered,
  call: Input<'bash-call'>,
): Promise<Verdict | null> {
  const { session } = call
  const canAsk = canAskIn(agent, call, shell.env)
  const asker = { host: agent.id, canAsk, session }
  const { assessment, files, now, reported } = await assessCommit(shell, gathered, asker)
  const { action } = assessment.decision
  const isRepeated = session !== null && reported?.host === agent.id && reported.session === session
  if (isRepeated && action !== 'ask' && action !== 'deny') return null
  if (action === 'pass') return null // most commits: nothing that writes a report is loaded
  const { toVerdict } = await import('../../agents/verdict.ts')
  return toVerdict(assessment, { files, nonce: newNonce(), typed: agent.typed, canAsk }, now)
}

function canAskIn({ asks }: Agent, { isAttended }: Input<'bash-call'>, env: Shell['env']): boolean {
  if (asks === 'nobody') return false
  const attendance = asks === 'session' ? humanPresence(env) : isAttended ? 'person' : 'unclear'
  return (
    attendance === 'person' || (attendance === 'unclear' && setting(env, 'PAGER_TRIAGE_ASK') === 'always')
  )
}

export async function reportCommit(shell: Shell, gathered: Gathered): Promise<ExitCode> {
  const assessed = await assessCommit(shell, gathered)
  const report = await reportOf(shell, assessed)
  if (report !== null) shell.stderr.print(report)
  const { decision, policy } = assessed.assessment
  if (decision.action !== 'deny') return EXIT.done
  printMessage(shell.stderr, denial(policy.map(({ because }) => because)))
  return EXIT.risky
}

/** Other hooks share the stream. */
const PREFIX = 'pager-triage  '

/**
 * Null for a low change with nothing unknown; one line where an agent's model was just shown it. In an agent the model reads
 * this, so it gets the text of the agent's hook.
 */
async function reportOf(
  shell: Shell,
  { assessment, files, now, reported }: AssessedCommit,
): Promise<Inert | null> {
  const { decision, level, score, sources } = assessment
  const host = reported?.host ?? 'git'
  const reader = host === 'git' || host === 'cli' ? null : agentCalled(host)
  if (reader?.informsModel && decision.action !== 'deny') {
    return isQuiet(assessment)
      ? null
      : line`${own(PREFIX)}${own(level)} ${score}, already reported in ${own(reader.name)}`
  }
  if (changesNothing(assessment)) return null
  if (!isQuiet(assessment) && isInsideAgent(shell.env)) {
    const { toContext } = await import('../../agents/context.ts')
    return toContext(assessment, files, newNonce())
  }
  if (isQuiet(assessment) && SCORED_SOURCES.every((id) => isWhole(sources[id]))) return null
  const { toShortText, toText } = await import('../../report/text.ts')
  const options = { ...layout(shell.stderr), now }
  if (!isQuiet(assessment)) return toText(assessment, options)
  return line`${own(PREFIX)}${toShortText(assessment, { ...options, width: options.width - PREFIX.length })}`
}
