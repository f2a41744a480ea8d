import { EXIT, reasonOf } from '../../core/errors.ts'
import { mapKnown, settle } from '../../core/known.ts'
import { countStated } from '../../gather/read-sources.ts'
import { runGit } from '../../git/run.ts'
import { withSnapshot } from '../../git/snapshot.ts'
import type { RateLeft } from '../../pagerduty/client/client.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { doctorText, toDoctorDocument } from '../../triage/doctor/document.ts'
import { type KeyFacts, readKeyFacts } from '../../triage/doctor/key-facts.ts'
import type { KeySetting, LocalFacts } from '../../triage/doctor/local-checks.ts'
import type { Run } from '../command.ts'
import { show } from '../output.ts'
import { DEADLINE_MS, withReader } from '../reading.ts'
import { endpointOf, howToSet, keyOf, setting } from '../settings.ts'
import { type Deadline, deadline, gitRun, type Shell } from '../shell.ts'
import { installedAgentHooks } from './agent-hook.ts'
import { locateHook } from './git-hook.ts'

const CHECK_NETWORK = 'Check the network, VPN or proxy, and try again in a minute.'

/** Works with nothing set up; exits with 1 where something is set up but broken. */
export const doctor: Run = async (shell, args) => {
  const now = shell.clock()
  const until = deadline(shell, DEADLINE_MS, CHECK_NETWORK)
  const local = await readLocalSetup(shell, until.signal)
  const canAsk = local.key.state === 'set' && local.endpoint.known
  const pagerDuty = canAsk ? await askAboutKey(shell, local, now, until) : null
  const document = toDoctorDocument(local, pagerDuty, now)
  show(shell, args, document, doctorText)
  return document.ok ? EXIT.done : EXIT.failed
}

function askAboutKey(shell: Shell, { mapping }: LocalFacts, now: Date, until: Deadline): Promise<KeyFacts> {
  const serviceIds = mapping.known ? mapping.value.serviceIds : []
  let left: RateLeft | null = null
  const onRateLeft = (rate: RateLeft): void => {
    left = left === null || rate.remaining < left.remaining ? rate : left
  }
  const isRelay = keyOf(shell.env)?.isRelays ?? false
  const read = (reader: PagerDutyReader) => readKeyFacts(reader, { serviceIds, isRelay }, now, () => left)
  return withReader(shell, read, { onRateLeft }, until)
}

async function readLocalSetup(shell: Shell, signal: AbortSignal): Promise<LocalFacts> {
  const run = gitRun(shell, signal)
  const [git, mapping, hook] = await Promise.all([
    settle(runGit(['--version'], run).then((output) => output.toString().trim())),
    settle(withSnapshot(run, countStated)),
    settle(locateHook(shell, 'pre-commit', signal)),
  ])
  return {
    nodeVersion: process.versions.node,
    git,
    key: keySetting(shell.env),
    endpoint: await settle(
      Promise.resolve().then(() => endpointOf(shell.env)),
      '',
      reasonOf,
    ),
    email: setting(shell.env, 'PAGERDUTY_EMAIL') ?? null,
    howToSet: {
      key: howToSet(shell.env, 'PAGERDUTY_API_KEY=…'),
      email: howToSet(shell.env, 'PAGERDUTY_EMAIL=you@example.com'),
    },
    ignoredSettings: shell.ignoredSettings?.replace(/^pager-triage: /, '') ?? null,
    mapping,
    hook: mapKnown(hook, ({ owner }) => owner),
    agentHooks: installedAgentHooks(shell, hook.known ? hook.value.topLevel : null),
  }
}

const KEY = 'PAGERDUTY_API_KEY'

function keySetting(env: Shell['env']): KeySetting {
  const isOption = env[`CLAUDE_PLUGIN_OPTION_${KEY}`]?.trim()
  const source = isOption ? 'the plugin option pagerduty_api_key' : `the environment (${KEY})`
  try {
    const key = keyOf(env)
    if (key === null) return { state: 'unset' }
    const masked = key.toString()
    if (key.isRelays)
      return {
        ...{ state: 'set', source: 'the environment (PAGER_TRIAGE_RELAY_TOKEN)', masked },
        scheme: 'the token of a relay (Bearer)',
      }
    const scheme = key.scheme === 'Bearer' ? 'an OAuth token (Bearer)' : 'an API key (Token token=)'
    return { state: 'set', source, masked, scheme }
  } catch (error) {
    return { state: 'wrong', source, why: reasonOf(error) }
  }
}
