import type { Known } from '../../core/known.ts'
import type { StatedCounts } from '../../gather/read-sources.ts'
import type { Endpoint } from '../../pagerduty/client/access.ts'
import { plural } from '../../untrusted/words.ts'
import { type Check, check, ok } from './check.ts'

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

const makeKey = (how: string): string =>
  `Make a read-only key in PagerDuty (Integrations, API Access Keys), then: ${how}`

const noEmail = (how: string): Check =>
  check('email', 'off', 'PAGERDUTY_EMAIL is not set; ack, resolve and note need it', `To write: ${how}`)

export const localChecks = ({
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

export const repositoryChecks = ({ mapping, hook, key }: LocalFacts): Check[] =>
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

function hookCheck(hook: LocalFacts['hook']): Check {
  if (!hook.known) return check('hook', 'unknown', hook.why)
  if (hook.value === 'us') return ok('hook', 'the git pre-commit hook is installed')
  if (hook.value === 'nobody')
    return check('hook', 'off', 'no git pre-commit hook', 'pager-triage install-hook')
  const whose = hook.value === 'other' ? "another program's" : `managed by ${hook.value}`
  const text = `the git pre-commit hook is ${whose}`
  return check('hook', 'off', text, 'pager-triage install-hook shows what to add')
}

export function agentHookChecks({ agentHooks, hook }: LocalFacts): Check[] {
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
