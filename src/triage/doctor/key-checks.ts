import { MINUTE_MS } from '../../core/time.ts'
import { forbiddenService, unknownService } from '../../pagerduty/resources/services.ts'
import { dayAndTime } from '../../untrusted/words.ts'
import { type Check, check, ok } from './check.ts'
import type { KeyFacts } from './key-facts.ts'
import type { LocalFacts } from './local-checks.ts'

export function remoteChecks(facts: KeyFacts, { email }: LocalFacts, now: Date): Check[] {
  const { failure, abilities, owner, reads, relay } = facts
  const isReached = failure === null || abilities.known || reads.some(({ may }) => may)
  if (!isReached) return [check('reachable', 'fail', failure.message, failure.hint)]
  const unread = failure === null ? [] : [check('incidents', 'fail', failure.message, failure.hint)]
  if (relay !== null) return [relayCheck(relay, now), ...unread]
  return [
    ok('reachable', 'PagerDuty is reachable'),
    ...unread,
    ownerCheck(owner),
    accessCheck(facts, email),
    abilitiesCheck(abilities),
    rateCheck(facts.rate),
  ]
}

const MAX_AGE_MS = 5 * MINUTE_MS

function relayCheck(relay: NonNullable<KeyFacts['relay']>, now: Date): Check {
  if (!relay.known) return check('relay', 'fail', relay.why, 'Check PAGERDUTY_API_URL.')
  const { complete, asOf } = relay.value
  const at = asOf.open
  if (at === null)
    return check('relay', 'fail', 'the relay has not read PagerDuty yet', 'Try again in a minute.')
  const isOld = now.getTime() - Date.parse(at) > MAX_AGE_MS
  const rest = complete ? 'complete' : 'not all incidents of 90 days are read yet'
  return check(
    'relay',
    isOld || !complete ? 'warn' : 'ok',
    `a relay answers, as of ${dayAndTime(at)}; ${rest}`,
  )
}

function rateCheck(rate: KeyFacts['rate']): Check {
  if (rate === null) return check('rate', 'unknown', 'requests left this minute: PagerDuty did not say')
  const state = rate.remaining * 10 < rate.limit ? 'warn' : 'ok'
  return check('rate', state, `${rate.remaining} of ${rate.limit} requests left this minute`)
}

function ownerCheck(owner: KeyFacts['owner']): Check {
  if (!owner.known) return check('owner', 'unknown', `owner of the key: ${owner.why}`)
  if (owner.value === null) return ok('owner', 'an account key, not tied to a user')
  const { name, role } = owner.value
  return ok('owner', `key of ${name}${role === null ? '' : ` (role ${role})`}`)
}

/** The API's names of the roles in https://support.pagerduty.com/main/docs/user-roles */
const READING_ROLES = ['read_only_user', 'read_only_limited_user']

/** Only a write would show write access, and none is tried: some user roles say it, account keys never do. */
function accessCheck({ owner, reads }: KeyFacts, email: string | null): Check {
  const lacks = reads.filter(({ may }) => !may).map(({ what }) => what)
  const read = lacks.length === 0 ? 'can read' : `cannot read ${lacks.join(' and ')}`
  const role = owner.known ? (owner.value?.role ?? null) : null
  if (role === null) {
    const state = lacks.length > 0 ? 'warn' : 'unknown'
    const next = email === null ? null : 'Check in PagerDuty: Integrations, API Access Keys'
    return check('access', state, `${read}; write access unknown: only a write would show it`, next)
  }
  if (READING_ROLES.includes(role)) return ok('access', `${read}, cannot write (read-only role)`)
  const state = lacks.length > 0 ? 'warn' : 'ok'
  return check('access', state, `${read}; can write what the role ${role} allows (not tried)`)
}

const USED_ABILITIES = ['teams', 'urgencies', 'priorities', 'event_intelligence']

function abilitiesCheck(abilities: KeyFacts['abilities']): Check {
  if (!abilities.known) return check('abilities', 'unknown', `account abilities: ${abilities.why}`)
  const used = USED_ABILITIES.filter((name) => abilities.value.includes(name)).join(', ') || 'none'
  return ok('abilities', `${abilities.value.length} account abilities; used here: ${used}`)
}

export function serviceChecks(named: KeyFacts['services']): Check[] {
  if (named === null) return []
  const { found, nearest } = named
  if (!found.known)
    return [check('services', 'unknown', `services of this repository not checked: ${found.why}`)]
  const { services, unknown, forbidden } = found.value
  const near = nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : ''
  const fix = `Fix the id: pager-triage map shows where it comes from.${near}`
  const ask = 'Add the user of the key to the team that owns the service.'
  const problems = [
    ...unknown.map((id) => check('services', 'fail', unknownService(id), fix)),
    ...forbidden.map((id) => check('services', 'warn', forbiddenService(id), ask)),
  ]
  const all = services.length === 1 ? 'the service exists' : `all ${services.length} services exist`
  return problems.length > 0 ? problems : [ok('services', `${all} in PagerDuty`)]
}
