import { readFileSync } from 'node:fs'
import { messageOf } from '../core/errors.ts'
import { ApiKey, type Endpoint, type EndpointSettings, resolveEndpoint } from '../pagerduty/client/access.ts'
import { SettingError } from '../pagerduty/client/errors.ts'
import { CheckedAccess } from './access/access.ts'
import type { TlsSettings } from './access/certificates.ts'
import { IssuerKeys, loadKeySet } from './access/issuer-keys.ts'
import { type AccessPolicy, parsePolicy } from './access/policy.ts'
import type { Access, Store, WebhookDoor } from './ports.ts'
import { memoryStore } from './store/memory.ts'
import { SignedWebhooks } from './webhooks/signed-webhooks.ts'

/** The variables that a relay reads, besides those of a proxy. */
export interface RelayEnvironment extends EndpointSettings, TlsSettings {
  readonly PAGERDUTY_API_KEY?: string | undefined
  readonly PAGER_TRIAGE_RELAY_TOKEN?: string | undefined
  readonly PAGER_TRIAGE_RELAY_POLICY?: string | undefined
  readonly PAGER_TRIAGE_RELAY_STORE?: string | undefined
  readonly PAGER_TRIAGE_WEBHOOK_SECRETS?: string | undefined
}

const MIN_TOKEN = 16

/** What is behind the relay. @throws SettingError */
export function upstreamOf(env: RelayEnvironment): { readonly endpoint: Endpoint; readonly key: ApiKey } {
  const key = env.PAGERDUTY_API_KEY
  if (!key?.trim())
    throw new SettingError('no_key', 'The relay has no key for PagerDuty.', {
      hint: 'Set PAGERDUTY_API_KEY to a read-only key, or try: pager-triage relay --demo',
    })
  return { endpoint: resolveEndpoint(env), key: ApiKey.parse(key) }
}

/** Where replicas meet; without an address this is the only one. @throws AppError */
export async function storeOf(env: RelayEnvironment, clock: () => Date): Promise<Store> {
  const address = env.PAGER_TRIAGE_RELAY_STORE?.trim()
  if (!address) return memoryStore(clock)
  const { ValkeyStore } = await import('./store/valkey/valkey-store.ts')
  return ValkeyStore.open({ address, clock, elapsed: () => performance.now() })
}

/** Who may ask. @throws SettingError */
export function accessOf(env: RelayEnvironment, store: Store, clock: () => Date): Access {
  const token = env.PAGER_TRIAGE_RELAY_TOKEN?.trim() || null
  const policy = policyOf(env.PAGER_TRIAGE_RELAY_POLICY)
  if (token === null && policy === null)
    throw new SettingError('no_access', 'Nobody may ask this relay.', {
      hint: 'Set PAGER_TRIAGE_RELAY_TOKEN, the same as for its clients, or PAGER_TRIAGE_RELAY_POLICY to a file.',
    })
  if (token !== null && !/^[\x21-\x7e]+$/.test(token.padEnd(MIN_TOKEN)))
    throw new SettingError(
      'relay_token',
      `PAGER_TRIAGE_RELAY_TOKEN has fewer than ${MIN_TOKEN} characters, or spaces.`,
      {
        hint: 'Make one: openssl rand -base64 32',
      },
    )
  return new CheckedAccess({
    token,
    policy: policy ?? parsePolicy('{}'),
    keysOf: (issuer) => new IssuerKeys({ url: issuer.keys, load: loadKeySet, clock }),
    secret: () => store.secret(),
    isFirst: (id, seconds) => store.once('token', id, seconds),
    clock,
  })
}

function policyOf(file: string | undefined): AccessPolicy | null {
  if (!file) return null
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new SettingError('relay_policy', `The policy file cannot be read: ${messageOf(error)}`, {
      hint: 'Check PAGER_TRIAGE_RELAY_POLICY.',
    })
  }
  return parsePolicy(text)
}

/** Null without a secret: then there is no such address. */
export function webhooksOf(env: RelayEnvironment, store: Store): WebhookDoor | null {
  const secrets = (env.PAGER_TRIAGE_WEBHOOK_SECRETS ?? '').split(',').filter((each) => each.trim() !== '')
  return secrets.length === 0
    ? null
    : new SignedWebhooks({ secrets, once: (...asked) => store.once(...asked) })
}
