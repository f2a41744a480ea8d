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

/** Every variable that we read, besides git's. `protected`: in an agent a repository's file cannot set it. */
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
  // locations of our files
  CLAUDE_PLUGIN_DATA: 'protected',
  XDG_STATE_HOME: 'protected',
  HOME: 'protected',
  // whether a person is there
  CLAUDE_CODE_ENTRYPOINT: 'protected',
  CLAUDE_CODE_SESSION_ATTENDED: 'protected',
  // marks of agents, wherever they come from
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

/** With the plugin's options: Claude Code sets only those that the user has set. */
export const PROTECTED: readonly string[] = Object.entries(SETTINGS)
  .filter(([, state]) => state === 'protected')
  .flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`])

type Environment = Shell['env']

/** The plugin's option wins over the environment. */
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
 * Another host gets the plugin option's key only if an option names it: others may set the environment.
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

/** Hooks must not fail on a wrong setting. */
export function pagerDutyAccessOrReason(env: Environment): PagerDutyAccess {
  try {
    return pagerDutyAccess(env, false)
  } catch (error) {
    return { allowed: false, why: messageOf(error) }
  }
}

export const VERSION: string = manifest.version
