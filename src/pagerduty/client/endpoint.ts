import { AppError } from '../../core/errors.ts'
/** Where PagerDuty is: scheme, host and port, e.g. https://api.pagerduty.com */
export interface Endpoint {
  readonly origin: string
}

/** The settings that choose the endpoint; all optional. `process.env` fits. */
export interface EndpointSettings {
  readonly PAGERDUTY_REGION?: string | undefined
  readonly PAGERDUTY_API_URL?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_HOST?: string | undefined
  readonly PAGER_TRIAGE_ALLOW_LOOPBACK?: string | undefined
}

/** The settings name no place that the key may be sent to; the message says what to set. */
export class EndpointError extends AppError {
  readonly code = 'endpoint'
}

const regions = new Map([
  ['us', 'https://api.pagerduty.com'],
  ['eu', 'https://api.eu.pagerduty.com'],
])

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * `PAGERDUTY_API_URL` wins over `PAGERDUTY_REGION`; the default is the US region. A host that is not PagerDuty's
 * must be named in `PAGER_TRIAGE_ALLOW_HOST`; plain http is for loopback only, and only when allowed.
 * @throws EndpointError
 */
export function resolveEndpoint(settings: EndpointSettings | undefined): Endpoint {
  const url = settings?.PAGERDUTY_API_URL?.trim()
  if (url) return checkedUrl(url, settings ?? {})
  const region = settings?.PAGERDUTY_REGION?.trim().toLowerCase() || 'us'
  const origin = regions.get(region)
  if (origin === undefined) throw new EndpointError('PAGERDUTY_REGION must be "us" or "eu"')
  return { origin }
}

/** Whether it is a host of PagerDuty's own. */
export const isPagerDutys = ({ origin }: Endpoint): boolean => [...regions.values()].includes(origin)

/** Whether the key may travel there: encrypted, or within this computer. */
export function isSafeForKey({ origin }: Endpoint): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}

function checkedUrl(text: string, settings: EndpointSettings): Endpoint {
  if (!URL.canParse(text)) {
    throw new EndpointError('PAGERDUTY_API_URL is not a URL: write it as https://api.pagerduty.com')
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw new EndpointError('PAGERDUTY_API_URL contains a user name or password: remove them')
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new EndpointError(
      `PAGERDUTY_API_URL has more than a host: shorten it to ${url.protocol}//${url.host}`,
    )
  }
  if (loopback.test(url.hostname)) return loopbackEndpoint(url, settings)
  if (url.protocol !== 'https:') {
    throw new EndpointError(
      'PAGERDUTY_API_URL is not https, so the key would be sent unencrypted: use https://',
    )
  }
  const allowed = settings.PAGER_TRIAGE_ALLOW_HOST?.trim().toLowerCase()
  if (!isPagerDutys(url) && allowed !== url.host && allowed !== url.hostname) {
    throw new EndpointError(
      `PAGERDUTY_API_URL names ${url.host}, which is not a PagerDuty host: to send the key there anyway, set PAGER_TRIAGE_ALLOW_HOST=${url.host}`,
    )
  }
  return { origin: url.origin }
}

function loopbackEndpoint(url: URL, settings: EndpointSettings): Endpoint {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new EndpointError('PAGERDUTY_API_URL is neither http nor https: use http://127.0.0.1:PORT')
  }
  if (settings.PAGER_TRIAGE_ALLOW_LOOPBACK !== '1') {
    throw new EndpointError(
      'PAGERDUTY_API_URL points to this computer: if you mean that, set PAGER_TRIAGE_ALLOW_LOOPBACK=1',
    )
  }
  return { origin: url.origin }
}
