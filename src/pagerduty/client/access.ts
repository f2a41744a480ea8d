import { inspect } from 'node:util'
import { CodedError } from '../../core/errors.ts'

/** Scheme, host and port, e.g. https://api.pagerduty.com */
export interface Endpoint {
  readonly origin: string
}

export interface EndpointSettings {
  readonly PAGERDUTY_REGION?: string | undefined
  readonly PAGERDUTY_API_URL?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_HOST?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_LOOPBACK?: string | undefined
}

/** No usable key, or an endpoint that the key must not be sent to. The message says what to set, never the value. */
export class SettingError extends CodedError {}

const endpointError = (message: string): SettingError => new SettingError('endpoint', message)

const REGIONS = new Map([
  ['us', 'https://api.pagerduty.com'],
  ['eu', 'https://api.eu.pagerduty.com'],
])

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * `PAGERDUTY_API_URL` wins over `PAGERDUTY_REGION`; the default is the US region. A host that is not PagerDuty's
 * must be named in `PAGER_TRIAGE_ALLOW_HOST`; plain http is for loopback only, and only when allowed.
 * @throws SettingError
 */
export function resolveEndpoint(settings: EndpointSettings | undefined): Endpoint {
  const url = settings?.PAGERDUTY_API_URL?.trim()
  if (url) return checkedUrl(url, settings ?? {})
  const region = settings?.PAGERDUTY_REGION?.trim().toLowerCase() || 'us'
  const origin = REGIONS.get(region)
  if (origin === undefined) throw endpointError('PAGERDUTY_REGION must be "us" or "eu"')
  return { origin }
}

export const isPagerDutys = ({ origin }: Endpoint): boolean => [...REGIONS.values()].includes(origin)

/** Encrypted, or within this computer. */
export function isSafeForKey({ origin }: Endpoint): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}

function checkedUrl(text: string, settings: EndpointSettings): Endpoint {
  if (!URL.canParse(text)) {
    throw endpointError('PAGERDUTY_API_URL is not a URL: write it as https://api.pagerduty.com')
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw endpointError('PAGERDUTY_API_URL contains a user name or password: remove them')
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw endpointError(`PAGERDUTY_API_URL has more than a host: shorten it to ${url.protocol}//${url.host}`)
  }
  if (LOOPBACK.test(url.hostname)) return loopbackEndpoint(url, settings)
  if (url.protocol !== 'https:') {
    throw endpointError('PAGERDUTY_API_URL is not https, so the key would be sent unencrypted: use https://')
  }
  const allowed = settings.PAGER_TRIAGE_ALLOW_HOST?.trim().toLowerCase()
  if (!isPagerDutys(url) && allowed !== url.host && allowed !== url.hostname) {
    throw endpointError(
      `PAGERDUTY_API_URL names ${url.host}, which is not a PagerDuty host: to send the key there anyway, set PAGER_TRIAGE_ALLOW_HOST=${url.host}`,
    )
  }
  return { origin: url.origin }
}

function loopbackEndpoint(url: URL, settings: EndpointSettings): Endpoint {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw endpointError('PAGERDUTY_API_URL is neither http nor https: use http://127.0.0.1:PORT')
  }
  if (settings.PAGER_TRIAGE_ALLOW_LOOPBACK !== '1') {
    throw endpointError(
      'PAGERDUTY_API_URL points to this computer: if you mean that, set PAGER_TRIAGE_ALLOW_LOOPBACK=1',
    )
  }
  return { origin: url.origin }
}

/** Holds the secret where neither printing, JSON nor inspection finds it. */
export class ApiKey {
  readonly #secret: string
  readonly scheme: 'Token' | 'Bearer'

  private constructor(secret: string) {
    this.#secret = secret
    this.scheme = schemeOf(secret)
  }

  /** Trims white space. @throws SettingError */
  static parse(text: string): ApiKey {
    const secret = text.trim()
    const fault = faultOf(secret)
    if (fault !== null) throw new SettingError('invalid_key', fault)
    return new ApiKey(secret)
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

function faultOf(secret: string): string | null {
  if (secret === '') return 'the PagerDuty key is empty: set PAGERDUTY_API_KEY'
  if (/^(token|bearer)\b.*[\s=]/i.test(secret))
    return 'set only the PagerDuty key, without "Token token=" or "Bearer"'
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    return 'the PagerDuty key contains spaces or invalid characters: copy it again'
  }
  if (secret.length < 16)
    return 'the PagerDuty key is too short: copy it again, REST API keys have 20 characters'
  if (/^(R[A-Z0-9]{31}|[a-f0-9]{32})$/i.test(secret)) {
    return 'this is an integration (routing) key: make a REST API key in PagerDuty, read-only is enough'
  }
  if (/^pd(us|eu)\+_1/.test(secret)) return 'this is an OAuth refresh token: use the access token'
  return null
}
