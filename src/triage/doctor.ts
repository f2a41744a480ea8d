import { type Known, mapKnown, valueOr } from '../core/known.ts'
import { isoSeconds, MINUTE_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { StatedCounts } from '../gather/read-sources.ts'
import type { Endpoint } from '../pagerduty/client/access.ts'
import type { RateLeft } from '../pagerduty/client/client.ts'
import { PagerDutyError } from '../pagerduty/client/errors.ts'
import { attempt } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { forbiddenService, unknownService } from '../pagerduty/resources/services.ts'
import { page, type TextOptions, wrap } from '../terminal/layout.ts'
import { pad } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { dayAndTime, plural } from '../untrusted/words.ts'
import { nearestServices } from './known-services.ts'

export type KeyFacts = Awaited<ReturnType<typeof readKeyFacts>>

/** PagerDuty's errors become part of the result. @param rate called last; null where PagerDuty did not say */
export async function readKeyFacts(
  reader: PagerDutyReader,
  { serviceIds, isRelay }: { readonly serviceIds: readonly string[]; readonly isRelay: boolean },
  now: Date,
  rate: () => RateLeft | null,
) {
  const since = new Date(now.getTime() - MINUTE_MS)
  const [incidents, maintenance, abilities, user, services, relay] = await Promise.all([
    attempt(reader.incidents({ since, until: now })),
    attempt(reader.maintenanceWindows()),
    attempt(reader.abilities()),
    attempt(reader.currentUser()),
    serviceIds.length > 0 ? readServices(reader, serviceIds) : null,
    isRelay ? attempt(reader.relayStatus()) : null,
  ])
  return {
    /** of the first request; null: it succeeded */
    failure: incidents.error instanceof PagerDutyError ? incidents.error : null,
    abilities: abilities.known ? abilities.value.data : abilities,
    owner: mapKnown(user, ({ data }) => valueOr(data, null)), // an account's key belongs to nobody
    reads: [
      { what: 'incidents', may: incidents.known },
      { what: 'services', may: maintenance.known },
    ],
    services,
    /** null: PagerDuty answers itself */
    relay: relay && mapKnown(relay, ({ data }) => data),
    rate: rate(),
  }
}

/** `nearest`: similar to unknown ones */
async function readServices(reader: PagerDutyReader, ids: readonly string[]) {
  const found = mapKnown(await attempt(reader.servicesById(ids)), ({ data }) => data)
  const missing = found.known ? found.value.unknown : []
  return { found, nearest: missing.length > 0 ? await nearestServices(reader, missing) : [] }
}

/** `fail`: set up but broken; `unknown`: could not be checked; `off`: not set up */
const STATES = {
  ok: { word: 'ok', paint: 'good' },
  warn: { word: 'warning', paint: 'warn' },
  fail: { word: 'error', paint: 'bad' },
  unknown: { word: 'unknown', paint: 'dim' },
  off: { word: 'not set', paint: 'dim' },
} as const

export interface LocalFacts {
  readonly nodeVersion: string
  readonly git: Known<string>
  readonly key: KeySetting
  /** or why there is none */
  readonly endpoint: Known<Endpoint>
  readonly email: string | null
  /** what to type, where this is read */
  readonly howToSet: { readonly key: string; readonly email: string }
  /** which settings are ignored and why; null: none */
  readonly ignoredSettings: string | null
  readonly mapping: Known<StatedCounts>
  /** owner of the pre-commit hook: `us`, `nobody`, or another tool's name */
  readonly hook: Known<string>
  /** files in which coding agents find our hook */
  readonly agentHooks: readonly { readonly path: string; readonly agents: readonly string[] }[]
}

export type KeySetting =
  | { readonly state: 'set'; readonly source: string; readonly masked: string; readonly scheme: string }
  | { readonly state: 'unset' }
  | { readonly state: 'wrong'; readonly source: string; readonly why: string }

type DoctorDocument = ReturnType<typeof toDoctorDocument>

/** @param pagerDuty null: no key or no address */
export function toDoctorDocument(local: LocalFacts, pagerDuty: KeyFacts | null, now: Date) {
  const checks = [
    ...localChecks(local),
    ...(pagerDuty === null ? [] : remoteChecks(pagerDuty, local, now)),
    ...repositoryChecks(local),
    ...agentHookChecks(local),
    ...(pagerDuty === null ? [] : serviceChecks(pagerDuty.services)),
  ]
  return {
    tool: 'pd_doctor' as const,
    ok: checks.every(({ state }) => state !== 'fail'),
    checks,
    next: nextCommands(checks, local),
    complete: checks.every(({ state }) => state !== 'unknown'),
    warnings: checks.filter(({ state }) => state === 'fail' || state === 'warn').map(({ text }) => text),
    asOf: isoSeconds(now),
  }
}

type Check = ReturnType<typeof check>

/** `text` may hold foreign words; `next` is what to do, or null. */
const check = (id: string, state: keyof typeof STATES, text: string, next: string | null = null) => ({
  id,
  state,
  text,
  next,
})

const ok = (id: string, text: string): Check => check(id, 'ok', text)

const makeKey = (how: string): string =>
  `Make a read-only key in PagerDuty (Integrations, API Access Keys), then: ${how}`

const noEmail = (how: string): Check =>
  check('email', 'off', 'PAGERDUTY_EMAIL is not set; ack, resolve and note need it', `To write: ${how}`)

const localChecks = ({
  nodeVersion,
  git,
  key,
  endpoint,
  email,
  ignoredSettings,
  howToSet,
}: LocalFacts): Check[] => [
  ...(ignoredSettings === null ? [] : [check('settings', 'warn', ignoredSettings)]),
  isNodeRecent(nodeVersion)
    ? ok('node', `Node.js ${nodeVersion}`)
    : check('node', 'fail', `Node.js ${nodeVersion} is too old`, 'Install Node.js 20.19 or newer.'),
  git.known ? ok('git', git.value) : check('git', 'fail', git.why, 'Install git 2.31 or newer.'),
  keyCheck(key, howToSet.key),
  endpoint.known
    ? ok('endpoint', wayTo(endpoint.value))
    : check('endpoint', 'fail', endpoint.why, 'Fix that setting: docs/configuration.md'),
  email === null ? noEmail(howToSet.email) : ok('email', `writes are made as ${email}`),
]

const wayTo = ({ origin, proxy }: Endpoint): string =>
  proxy ? `${origin} through the proxy ${proxy.origin} (${proxy.setting})` : origin

/** None where something is broken: the check says what to do. */
function nextCommands(checks: readonly Check[], { howToSet }: LocalFacts): string[] {
  if (checks.some(({ state }) => state === 'fail')) return []
  if (checks.some(({ id, state }) => id === 'key' && state === 'off')) return [howToSet.key]
  return checks.some(({ next }) => next === 'pager-triage install-hook')
    ? ['pager-triage install-hook']
    : ['pager-triage overview']
}

function isNodeRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

function keyCheck(key: KeySetting, how: string): Check {
  if (key.state === 'unset')
    return check('key', 'off', 'no PagerDuty key: risk scores from git alone', makeKey(how))
  if (key.state === 'wrong') return check('key', 'fail', `${key.source}: ${key.why}`)
  return ok('key', `${key.masked} from ${key.source}, sent as ${key.scheme}`)
}

function remoteChecks(facts: KeyFacts, { email }: LocalFacts, now: Date): Check[] {
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

const repositoryChecks = ({ mapping, hook, key }: LocalFacts): Check[] =>
  !mapping.known && !hook.known
    ? [check('repository', 'off', mapping.why, 'Run this in a repository to check the rest.')]
    : [mappingCheck(mapping, key), hookCheck(hook)]

function mappingCheck(mapping: LocalFacts['mapping'], key: KeySetting): Check {
  if (!mapping.known)
    return check('mapping', 'fail', mapping.why, 'Fix .pager-triage.json: docs/configuration.md')
  const { rules, backstage, isUnstaged } = mapping.value
  if (isUnstaged)
    return check(
      'mapping',
      'warn',
      '.pager-triage.json is not staged, so it is not used',
      'git add .pager-triage.json, then: pager-triage map --check',
    )
  if (rules > 0)
    return ok('mapping', `.pager-triage.json maps paths to services with ${plural(rules, 'rule')}`)
  if (backstage > 0) return ok('mapping', 'services come from catalog-info.yaml')
  return check(
    'mapping',
    'off',
    'no .pager-triage.json: services are inferred from CODEOWNERS and names',
    key.state === 'set' ? 'pager-triage map shows them; to write the file: pager-triage map --init' : null,
  )
}

function serviceChecks(named: KeyFacts['services']): Check[] {
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

function hookCheck(hook: LocalFacts['hook']): Check {
  if (!hook.known) return check('hook', 'unknown', hook.why)
  if (hook.value === 'us') return ok('hook', 'the git pre-commit hook is installed')
  if (hook.value === 'nobody')
    return check('hook', 'off', 'no git pre-commit hook', 'pager-triage install-hook')
  const whose = hook.value === 'other' ? "another program's" : `managed by ${hook.value}`
  const text = `the git pre-commit hook is ${whose}`
  return check('hook', 'off', text, 'pager-triage install-hook shows what to add')
}

function agentHookChecks({ agentHooks, hook }: LocalFacts): Check[] {
  if (agentHooks.length === 0 && !hook.known) return []
  if (agentHooks.length === 0)
    return [
      check(
        'agents',
        'off',
        'no hook in the files of coding agents; their plugins are not listed here',
        'pager-triage install-hook --agent NAME',
      ),
    ]
  const where = agentHooks.map(({ path, agents }) => `${agents.join(' and ')} in ${path}`)
  return [ok('agents', `hooks of coding agents: ${where.join('; ')}`)]
}

const STATE = 9

export const doctorText = (document: DoctorDocument, options: TextOptions): Inert =>
  page([document.checks.flatMap((check) => checkLines(check, options))], options, { next: document.next })

function checkLines({ state, text, next }: Check, { width, style }: TextOptions): Inert[] {
  const { word, paint } = STATES[state]
  const [first = own(''), ...more] = wrap(inert(fromOutside(text)), width - STATE, 4)
  const indent = own(' '.repeat(STATE))
  const steps = next === null ? [] : wrap(inert(fromOutside(`→ ${next}`)), width - STATE, 4)
  return [
    line`${style[paint](pad(own(word), STATE))}${first}`,
    ...more.map((part) => line`${indent}${part}`),
    ...steps.map((part) => line`${indent}${style.dim(part)}`),
  ]
}
