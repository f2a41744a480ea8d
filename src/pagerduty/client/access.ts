import { inspect } from 'node:util'
import { SettingError } from './errors.ts'
import { type HttpProxy, type ProxySettings, proxyFor } from './proxy.ts'

export interface Endpoint {
  /** scheme, host and port, e.g. https://api.pagerduty.com */
  readonly origin: string
  readonly proxy?: HttpProxy | null
}

export interface EndpointSettings extends ProxySettings {
  readonly PAGERDUTY_REGION?: string | undefined
  readonly PAGERDUTY_API_URL?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_HOST?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_LOOPBACK?: string | undefined
}

const endpointError = (message: string, hint: string): SettingError =>
  new SettingError('endpoint', message, { hint })

const REGIONS = new Map([
  ['us', 'https://api.pagerduty.com'],
  ['eu', 'https://api.eu.pagerduty.com'],
])

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * `PAGERDUTY_API_URL` wins over `PAGERDUTY_REGION`; the default is the US region. A host that is not PagerDuty's
 * must be named in `PAGER_TRIAGE_ALLOW_HOST`; plain http is for loopback only, and only when allowed. No proxy is used
 * on loopback.
 * @throws SettingError
 */
export function resolveEndpoint(settings: EndpointSettings = {}): Endpoint {
  const origin = resolveOrigin(settings)
  const url = new URL(origin)
  return { origin, proxy: LOOPBACK.test(url.hostname) ? null : proxyFor(url, settings) }
}

function resolveOrigin(settings: EndpointSettings): string {
  const url = settings.PAGERDUTY_API_URL?.trim()
  if (url) return checkedUrl(url, settings).origin
  const region = settings.PAGERDUTY_REGION?.trim().toLowerCase() || 'us'
  const origin = REGIONS.get(region)
  if (origin === undefined)
    throw endpointError('PAGERDUTY_REGION must be "us" or "eu".', 'Set PAGERDUTY_REGION to one of them.')
  return origin
}

export const isPagerDutys = ({ origin }: Pick<Endpoint, 'origin'>): boolean =>
  [...REGIONS.values()].includes(origin)

/** Encrypted, or within this computer. */
export function isSafeForKey({ origin }: Endpoint): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}

function checkedUrl(text: string, settings: EndpointSettings): Endpoint {
  if (!URL.canParse(text)) {
    throw endpointError('PAGERDUTY_API_URL is not a URL.', 'Write it as https://api.pagerduty.com')
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw endpointError('PAGERDUTY_API_URL contains a user name or password.', 'Remove them.')
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw endpointError(
      'PAGERDUTY_API_URL has more than a host.',
      `Shorten it to ${url.protocol}//${url.host}`,
    )
  }
  if (LOOPBACK.test(url.hostname)) return loopbackEndpoint(url, settings)
  if (url.protocol !== 'https:') {
    throw endpointError(
      'PAGERDUTY_API_URL is not https, so the key would be sent unencrypted.',
      'Use https://',
    )
  }
  const allowed = settings.PAGER_TRIAGE_ALLOW_HOST?.trim().toLowerCase()
  if (!isPagerDutys(url) && allowed !== url.host && allowed !== url.hostname) {
    throw endpointError(
      `PAGERDUTY_API_URL names ${url.host}, which is not a PagerDuty host.`,
      `To send the key there anyway, set PAGER_TRIAGE_ALLOW_HOST=${url.host}`,
    )
  }
  return { origin: url.origin }
}

function loopbackEndpoint(url: URL, settings: EndpointSettings): Endpoint {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw endpointError('PAGERDUTY_API_URL is neither http nor https.', 'Use http://127.0.0.1:PORT')
  }
  if (settings.PAGER_TRIAGE_ALLOW_LOOPBACK !== '1') {
    throw endpointError(
      'PAGERDUTY_API_URL points to this computer.',
      'If you mean that, set PAGER_TRIAGE_ALLOW_LOOPBACK=1',
    )
  }
  return { origin: url.origin }
}

/** Holds the secret where neither printing, JSON nor inspection finds it. */
export class ApiKey {
  readonly #secret: string
  readonly scheme: 'Token' | 'Bearer'
  /** opens a relay, and goes to no host of PagerDuty's */
  readonly isRelays: boolean

  private constructor(secret: string, isRelays = false) {
    this.#secret = secret
    this.isRelays = isRelays
    this.scheme = isRelays ? 'Bearer' : schemeOf(secret)
  }

  /** Trims white space. @throws SettingError */
  static parse(text: string): ApiKey {
    const secret = text.trim()
    const fault = faultOf(secret)
    if (fault !== null) throw new SettingError('invalid_key', fault.message, fault)
    return new ApiKey(secret)
  }

  /** Trims white space. @throws SettingError */
  static ofRelay(text: string): ApiKey {
    const secret = text.trim()
    if (PRINTABLE.test(secret) && secret.length >= MIN_LENGTH) return new ApiKey(secret, true)
    throw new SettingError('invalid_key', 'PAGER_TRIAGE_RELAY_TOKEN is too short, or has spaces in it.', {
      hint: `It has at least ${MIN_LENGTH} characters; copy it again.`,
    })
  }

  authorization(): string {
    return this.scheme === 'Bearer' ? `Bearer ${this.#secret}` : `Token token=${this.#secret}`
  }

  /** Masks every occurrence of the key: plain, percent-encoded or in base64. */
  redact(text: string): string {
    const forms = [
      this.#secret,
      encodeURIComponent(this.#secret),
      Buffer.from(this.#secret).toString('base64'),
    ]
    return forms.reduce((rest, form) => rest.replaceAll(form, this.toString()), text)
  }

  toString(): string {
    return `****${this.#secret.slice(-4)}`
  }

  toJSON(): string {
    return this.toString()
  }

  [inspect.custom](): string {
    return this.toString()
  }
}

/** OAuth tokens (`pdus+_…`, `pdeu+_…`, the older 64 hex digits, JWT) are bearers; the 20-character keys are not. */
function schemeOf(secret: string): ApiKey['scheme'] {
  if (/^pd(us|eu)\+/.test(secret) || secret.startsWith('eyJ')) return 'Bearer'
  return secret.length > 40 ? 'Bearer' : 'Token'
}

const PRINTABLE = /^[\x21-\x7e]+$/
const MIN_LENGTH = 16

interface KeyFault {
  readonly message: string
  readonly hint: string
}

const COPY = 'Copy it again from PagerDuty: Integrations, API Access Keys.'

function faultOf(secret: string): KeyFault | null {
  if (secret === '') return { message: 'The PagerDuty key is empty.', hint: 'Set PAGERDUTY_API_KEY.' }
  if (/^(token|bearer)\b.*[\s=]/i.test(secret))
    return {
      message: 'The PagerDuty key has a part of a header before it.',
      hint: 'Set only the key, without "Token token=" or "Bearer".',
    }
  if (!PRINTABLE.test(secret))
    return { message: 'The PagerDuty key contains spaces or invalid characters.', hint: COPY }
  if (secret.length < MIN_LENGTH)
    return { message: 'The PagerDuty key is too short: REST API keys have 20 characters.', hint: COPY }
  if (/^(R[A-Z0-9]{31}|[a-f0-9]{32})$/i.test(secret))
    return {
      message: 'The PagerDuty key is an integration (routing) key.',
      hint: 'Make a REST API key in PagerDuty (Integrations, API Access Keys); read-only is enough.',
    }
  if (/^pd(us|eu)\+_1/.test(secret))
    return { message: 'The PagerDuty key is an OAuth refresh token.', hint: 'Use the access token.' }
  return null
}
