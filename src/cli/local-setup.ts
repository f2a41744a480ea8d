import { messageOf } from '../core/errors.ts'
import { known, settle } from '../core/known.ts'
import { countStated } from '../gather/read-sources.ts'
import { runGit } from '../git/run.ts'
import { withSnapshot } from '../git/snapshot.ts'
import { ApiKey } from '../pagerduty/client/access.ts'
import type { KeySetting, LocalFacts } from '../triage/doctor/document.ts'
import { gitEnvironment } from './git-environment.ts'
import { locateHook } from './git-hook.ts'
import { endpointOf, setting } from './settings.ts'
import type { Shell } from './shell.ts'

/** What is installed and set on this computer and in this repository. Throws nothing. */
export async function readLocalSetup(shell: Shell, signal: AbortSignal): Promise<LocalFacts> {
  const run = { cwd: shell.cwd, env: gitEnvironment(shell), signal }
  const [git, mapping, hook] = await Promise.all([
    settle(
      runGit(['--version'], run).then((output) => output.toString().trim()),
      '',
    ),
    settle(withSnapshot(run, countStated), ''),
    settle(locateHook(shell, signal), ''),
  ])
  return {
    nodeVersion: process.versions.node,
    git,
    key: keySetting(shell.env),
    endpoint: await settle(
      Promise.resolve().then(() => endpointOf(shell.env).origin),
      '',
    ),
    email: setting(shell.env, 'PAGERDUTY_EMAIL') ?? null,
    ignoredSettings: shell.ignoredSettings?.replace(/^pager-triage: /, '') ?? null,
    mapping,
    hook: hook.known ? known(hook.value.owner, '') : hook,
  }
}

const KEY = 'PAGERDUTY_API_KEY'

function keySetting(env: Shell['env']): KeySetting {
  const text = setting(env, KEY)
  if (text === undefined) return { state: 'unset' }
  const isOption = env[`CLAUDE_PLUGIN_OPTION_${KEY}`]?.trim()
  const source = isOption ? 'the plugin option pagerduty_api_key' : `the environment (${KEY})`
  try {
    const key = ApiKey.parse(text)
    const scheme = key.scheme === 'Bearer' ? 'an OAuth token (Bearer)' : 'an API key (Token token=)'
    return { state: 'set', source, masked: key.toString(), scheme }
  } catch (error) {
    return { state: 'wrong', source, why: messageOf(error) }
  }
}
