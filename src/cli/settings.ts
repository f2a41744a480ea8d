import manifest from '../../package.json' with { type: 'json' }
import { messageOf } from '../core/errors.ts'
import type { PagerDutyAccess } from '../gather/pagerduty-facts.ts'
import {
  ApiKey,
  type Endpoint,
  isPagerDutys,
  resolveEndpoint,
  SettingError,
} from '../pagerduty/client/access.ts'
import { NO_KEY, OFFLINE, OPTION_KEY_ELSEWHERE } from './messages.ts'
import type { Shell } from './shell.ts'

/**
 * Every name of the environment that this program reads, but for what git is given (`GIT_NAMES` in shell.ts).
 * `protected`: it could undo a protection, so in an agent a file of a repository cannot set it.
 */
export const SETTINGS = {
  PAGERDUTY_API_KEY: 'protected',
  PAGERDUTY_EMAIL: 'protected',
  PAGERDUTY_REGION: 'protected',
  PAGERDUTY_API_URL: 'protected',
  PAGER_TRIAGE_ALLOW_HOST: 'protected',
  PAGER_TRIAGE_ALLOW_LOOPBACK: 'protected',
  PAGER_TRIAGE_ALLOW_WRITES: 'protected',
  PAGER_TRIAGE_ASK: 'protected',
  PAGER_TRIAGE_AUDIT: 'protected',
  PAGER_TRIAGE_OVERRIDE: 'protected',
  // where our own files are
  CLAUDE_PLUGIN_DATA: 'protected',
  XDG_STATE_HOME: 'protected',
  HOME: 'protected',
  // whether a person is there
  CLAUDE_CODE_ENTRYPOINT: 'protected',
  CLAUDE_CODE_SESSION_ATTENDED: 'protected',
  // marks of an agent, which count wherever they come from
  CLAUDECODE: 'free',
  CLAUDE_PROJECT_DIR: 'free',
  NO_COLOR: 'free',
  FORCE_COLOR: 'free',
  TERM: 'free',
  PATH: 'free',
  NODE_DISABLE_COMPILE_CACHE: 'free',
} as const

export type SettingName = keyof typeof SETTINGS

const OPTION_PREFIX = 'CLAUDE_PLUGIN_OPTION_'

/** Options of the plugin among them: Claude Code sets only those that the user has set. */
export const PROTECTED: readonly string[] = Object.entries(SETTINGS)
  .filter(([, state]) => state === 'protected')
  .flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`])

type Environment = Shell['env']

/** A setting of the plugin wins over the environment variable of the same name. */
export const setting = (env: Environment, name: SettingName): string | undefined =>
  optionOf(env, name) ?? (env[name]?.trim() || undefined)

const optionOf = (env: Environment, name: SettingName): string | undefined =>
  env[`${OPTION_PREFIX}${name}`]?.trim() || undefined

/** @throws SettingError */
export function pagerDutyAccess(env: Environment, offline: boolean): PagerDutyAccess {
  if (offline) return { allowed: false, why: OFFLINE }
  const key = setting(env, 'PAGERDUTY_API_KEY')
  if (key === undefined) return { allowed: false, why: NO_KEY }
  const endpoint = endpointOf(env)
  return { allowed: true, endpoint, key: ApiKey.parse(key), userAgent: `pager-triage/${VERSION}` }
}

/**
 * Where PagerDuty is, by the settings. The key of the plugin's option is sent to another host only where an option names
 * that one too: who sets the environment need not be who set the key.
 * @throws SettingError
 */
export function endpointOf(env: Environment): Endpoint {
  const endpoint = resolveEndpoint({
    PAGERDUTY_REGION: setting(env, 'PAGERDUTY_REGION'),
    PAGERDUTY_API_URL: setting(env, 'PAGERDUTY_API_URL'),
    PAGER_TRIAGE_ALLOW_HOST: env['PAGER_TRIAGE_ALLOW_HOST'],
    PAGER_TRIAGE_ALLOW_LOOPBACK: env['PAGER_TRIAGE_ALLOW_LOOPBACK'],
  })
  const isOptionKey = optionOf(env, 'PAGERDUTY_API_KEY') !== undefined
  if (isOptionKey && optionOf(env, 'PAGERDUTY_API_URL') === undefined && !isPagerDutys(endpoint))
    throw new SettingError('endpoint', OPTION_KEY_ELSEWHERE)
  return endpoint
}

/** The same for a hook, which must not fail on a wrong setting. */
export function pagerDutyAccessOrReason(env: Environment): PagerDutyAccess {
  try {
    return pagerDutyAccess(env, false)
  } catch (error) {
    return { allowed: false, why: messageOf(error) }
  }
}

export const VERSION: string = manifest.version
