import { messageOf } from '../core/errors.ts'
import type { PagerDutyAccess } from '../gather/pagerduty-facts.ts'
import {
  ApiKey,
  type Endpoint,
  EndpointError,
  isPagerDutys,
  resolveEndpoint,
} from '../pagerduty/client/access.ts'
import { NO_KEY, OFFLINE, OPTION_KEY_ELSEWHERE } from './messages.ts'
import { OPTION_PREFIX, type SettingName } from './setting-names.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

type Environment = Shell['env']

/** A setting of the plugin wins over the environment variable of the same name. */
export const setting = (env: Environment, name: SettingName): string | undefined =>
  optionOf(env, name) ?? (env[name]?.trim() || undefined)

const optionOf = (env: Environment, name: SettingName): string | undefined =>
  env[`${OPTION_PREFIX}${name}`]?.trim() || undefined

/**
 * Whether PagerDuty may be asked, where and with which key.
 * @throws EndpointError, InvalidKeyError
 */
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
 * @throws EndpointError
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
    throw new EndpointError(OPTION_KEY_ELSEWHERE)
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
