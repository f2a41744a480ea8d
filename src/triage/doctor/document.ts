import type { Known } from '../../core/known.ts'
import { isoSeconds } from '../../core/time.ts'
import type { StatedCounts } from '../../gather/read-sources.ts'
import { forbiddenService, unknownService } from '../../pagerduty/resources/services.ts'
import type { KeyFacts, Owner } from './read.ts'

/** `fail`: something that is set does not work; `unknown`: could not be found out; `off`: is not set up */
export type CheckState = 'ok' | 'warn' | 'fail' | 'unknown' | 'off'

/** One line. `text` may hold foreign words; `next` is what to do, null where nothing is to be done. */
export interface Check {
  readonly id: string
  readonly state: CheckState
  readonly text: string
  readonly next: string | null
}

/** What is known without PagerDuty. */
export interface LocalFacts {
  readonly nodeVersion: string
  /** git's own words for its version */
  readonly git: Known<string>
  readonly key: KeySetting
  /** PagerDuty's address, or why the settings name none */
  readonly endpoint: Known<string>
  readonly email: string | null
  /** which settings do not count, and why; null where all do */
  readonly ignoredSettings: string | null
  /** how many rules `.pager-triage.json` has, null where there is none */
  readonly mapping: Known<StatedCounts>
  /** whose pre-commit hook is installed: `us`, `nobody`, or somebody else's name */
  readonly hook: Known<string>
}

export type KeySetting =
  | { readonly state: 'set'; readonly source: string; readonly masked: string; readonly scheme: string }
  | { readonly state: 'unset' }
  | { readonly state: 'wrong'; readonly source: string; readonly why: string }

export interface DoctorFacts {
  readonly local: LocalFacts
  /** null: there is no key or no address to ask with */
  readonly pagerDuty: KeyFacts | null
}

export type DoctorDocument = ReturnType<typeof toDoctorDocument>

/** `doctor --json`: each check with what to do about it. */
export function toDoctorDocument({ local, pagerDuty }: DoctorFacts, now: Date) {
  const checks = [
    ...localChecks(local),
    ...(pagerDuty === null ? [] : remoteChecks(pagerDuty, local)),
    ...repositoryChecks(local),
    ...(pagerDuty === null ? [] : serviceChecks(pagerDuty.services)),
  ]
  return {
    tool: 'pd_doctor' as const,
    ok: checks.every(({ state }) => state !== 'fail'),
    checks,
    next: [nextCommand(checks)],
    complete: checks.every(({ state }) => state !== 'unknown'),
    warnings: checks.filter(({ state }) => state === 'fail' || state === 'warn').map(({ text }) => text),
    asOf: isoSeconds(now),
  }
}

const check = (id: string, state: CheckState, text: string, next: string | null = null): Check => ({
  id,
  state,
  text,
  next,
})

const MAKE_KEY =
  'Make a read-only key in PagerDuty (Integrations, API Access Keys), then: export PAGERDUTY_API_KEY=…'

function localChecks({ nodeVersion, git, key, endpoint, email, ignoredSettings }: LocalFacts): Check[] {
  return [
    ...(ignoredSettings === null ? [] : [check('settings', 'warn', ignoredSettings)]),
    isNodeRecent(nodeVersion)
      ? check('node', 'ok', `Node.js ${nodeVersion}`)
      : check('node', 'fail', `Node.js ${nodeVersion} is too old`, 'Install Node.js 20.19 or newer.'),
    git.known ? check('git', 'ok', git.value) : check('git', 'fail', git.why, 'Install git 2.31 or newer.'),
    keyCheck(key),
    endpoint.known
      ? check('endpoint', 'ok', endpoint.value)
      : check('endpoint', 'fail', endpoint.why, 'Fix that setting: docs/configuration.md'),
    email === null
      ? check(
          'email',
          'off',
          'PAGERDUTY_EMAIL is not set; ack, resolve and note need it',
          'To write: export PAGERDUTY_EMAIL=you@example.com',
        )
      : check('email', 'ok', `writes are made as ${email}`),
  ]
}

/** What to type once the advice under the checks was followed. */
function nextCommand(checks: readonly Check[]): string {
  const isState = (id: string, ...states: readonly CheckState[]): boolean =>
    checks.some((one) => one.id === id && states.includes(one.state))
  if (checks.some(({ state }) => state === 'fail')) return 'pager-triage doctor'
  if (isState('key', 'off')) return 'export PAGERDUTY_API_KEY=…'
  return checks.some(({ next }) => next === 'pager-triage install-hook')
    ? 'pager-triage install-hook'
    : 'pager-triage overview'
}

function isNodeRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

function keyCheck(key: KeySetting): Check {
  if (key.state === 'unset')
    return check('key', 'off', 'no PagerDuty key: risk scores from git alone', MAKE_KEY)
  if (key.state === 'wrong') return check('key', 'fail', `${key.source}: ${key.why}`, MAKE_KEY)
  return check('key', 'ok', `${key.masked} from ${key.source}, sent as ${key.scheme}`)
}

function remoteChecks(facts: KeyFacts, { email }: LocalFacts): Check[] {
  const { failure, rate } = facts
  const isReached = failure === null || facts.abilities.known || facts.reads.some(({ may }) => may)
  if (!isReached && failure !== null) return [check('reachable', 'fail', failure.message, failure.hint)]
  return [
    check('reachable', 'ok', 'PagerDuty is reachable'),
    ...(failure === null ? [] : [check('incidents', 'fail', failure.message, failure.hint)]),
    ownerCheck(facts.owner),
    accessCheck(facts, email),
    abilitiesCheck(facts),
    rate === null
      ? check('rate', 'unknown', 'requests left this minute: PagerDuty did not say')
      : check(
          'rate',
          rate.remaining * 10 < rate.limit ? 'warn' : 'ok',
          `${rate.remaining} of ${rate.limit} requests left this minute`,
        ),
  ]
}

function ownerCheck(owner: Owner): Check {
  if (owner.kind === 'unknown') return check('owner', 'unknown', `owner of the key: ${owner.why}`)
  if (owner.kind === 'account') return check('owner', 'ok', 'an account key, not tied to a user')
  const { name, role } = owner.user
  return check('owner', 'ok', `key of ${name}${role === null ? '' : ` (role ${role})`}`)
}

/** Roles of https://support.pagerduty.com/main/docs/user-roles under the names of the API */
const READING_ROLES = ['read_only_user', 'read_only_limited_user']

/**
 * Whether a key may write shows only in a write, which is not tried. A user's key has the user's role, and that says
 * it for some; nothing is said of an account's key.
 */
function accessCheck({ owner, reads }: KeyFacts, email: string | null): Check {
  const lacks = reads.filter(({ may }) => !may).map(({ what }) => what)
  const read = lacks.length === 0 ? 'can read' : `cannot read ${lacks.join(' and ')}`
  const role = owner.kind === 'user' ? owner.user.role : null
  if (role === null) {
    const how = 'write access unknown: only a write would show it'
    return check(
      'access',
      lacks.length > 0 ? 'warn' : 'unknown',
      `${read}; ${how}`,
      email === null ? null : 'Check in PagerDuty: Integrations, API Access Keys',
    )
  }
  return READING_ROLES.includes(role)
    ? check('access', 'ok', `${read}, cannot write (read-only role)`)
    : check(
        'access',
        lacks.length > 0 ? 'warn' : 'ok',
        `${read}; can write what the role ${role} allows (not tried)`,
      )
}

const USED_ABILITIES = ['teams', 'urgencies', 'priorities', 'event_intelligence']

function abilitiesCheck({ abilities }: KeyFacts): Check {
  if (!abilities.known) return check('abilities', 'unknown', `account abilities: ${abilities.why}`)
  const has = USED_ABILITIES.filter((name) => abilities.value.includes(name))
  return check(
    'abilities',
    'ok',
    `${abilities.value.length} account abilities; used here: ${has.join(', ') || 'none'}`,
  )
}

function repositoryChecks({ mapping, hook }: LocalFacts): Check[] {
  if (!mapping.known && !hook.known)
    return [check('repository', 'off', mapping.why, 'Run this in a repository to check the rest.')]
  return [mappingCheck(mapping), hookCheck(hook)]
}

function mappingCheck(mapping: LocalFacts['mapping']): Check {
  if (!mapping.known)
    return check('mapping', 'fail', mapping.why, 'Fix .pager-triage.json: docs/configuration.md')
  const { rules, backstage } = mapping.value
  if (rules > 0)
    return check(
      'mapping',
      'ok',
      `.pager-triage.json maps paths to services with ${rules} ${rules === 1 ? 'rule' : 'rules'}`,
    )
  if (backstage > 0) return check('mapping', 'ok', 'services come from catalog-info.yaml')
  return check(
    'mapping',
    'off',
    'no .pager-triage.json: services are inferred from CODEOWNERS and names',
    'pager-triage map shows them; to write the file: pager-triage map --init',
  )
}

/** The services that the repository names, as PagerDuty has them. */
function serviceChecks(services: KeyFacts['services']): Check[] {
  if (services === null) return []
  const { found, nearest } = services
  if (!found.known)
    return [check('services', 'unknown', `services of this repository not checked: ${found.why}`)]
  const { services: there, unknown, forbidden } = found.value
  const near = nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : ''
  const lost = unknown.map((id) =>
    check(
      'services',
      'fail',
      unknownService(id),
      `Fix the id: pager-triage map shows where it comes from.${near}`,
    ),
  )
  const hidden = forbidden.map((id) =>
    check(
      'services',
      'warn',
      forbiddenService(id),
      'Add the user of the key to the team that owns the service.',
    ),
  )
  const all = there.length === 1 ? 'the service exists' : `all ${there.length} services exist`
  return lost.length + hidden.length > 0
    ? [...lost, ...hidden]
    : [check('services', 'ok', `${all} in PagerDuty`)]
}

function hookCheck(hook: LocalFacts['hook']): Check {
  if (!hook.known) return check('hook', 'unknown', hook.why)
  if (hook.value === 'us') return check('hook', 'ok', 'the git pre-commit hook is installed')
  if (hook.value === 'nobody')
    return check('hook', 'off', 'no git pre-commit hook', 'pager-triage install-hook')
  const whose = hook.value === 'other' ? "another program's" : `managed by ${hook.value}`
  return check(
    'hook',
    'off',
    `the git pre-commit hook is ${whose}`,
    'pager-triage install-hook shows what to add',
  )
}
