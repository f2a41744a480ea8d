import { inspect } from 'node:util'
import { AppError } from '../../core/errors.ts'

/** The text cannot be a PagerDuty REST API key; the message says why, never what it was. */
export class InvalidKeyError extends AppError {
  readonly code = 'invalid_key'
}

export type AuthorizationScheme = 'Token' | 'Bearer'

/** Holds the secret where neither printing, JSON nor inspection finds it. */
export class ApiKey {
  readonly #secret: string
  readonly scheme: AuthorizationScheme

  private constructor(secret: string) {
    this.#secret = secret
    this.scheme = schemeOf(secret)
  }

  /** Surrounding white space is dropped. @throws InvalidKeyError */
  static parse(text: string): ApiKey {
    const secret = text.trim()
    const fault = faultOf(secret)
    if (fault !== null) throw new InvalidKeyError(fault)
    return new ApiKey(secret)
  }

  /** The value of the Authorization header. */
  authorization(): string {
    return this.scheme === 'Bearer' ? `Bearer ${this.#secret}` : `Token token=${this.#secret}`
  }

  /** The text with every occurrence of the key masked, plain, percent-encoded or in base64. */
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
function schemeOf(secret: string): AuthorizationScheme {
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
