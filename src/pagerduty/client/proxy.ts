import { BlockList, isIP } from 'node:net'
import { SettingError } from './errors.ts'

/** The first that is set counts, an empty one for no proxy. As in curl, ALL_PROXY is for what has none of its own. */
const PROXY_SETTINGS = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const
const EXEMPT_SETTINGS = ['no_proxy', 'NO_PROXY'] as const

type ProxySetting = (typeof PROXY_SETTINGS)[number]

export type ProxySettings = Readonly<
  Partial<Record<ProxySetting | (typeof EXEMPT_SETTINGS)[number], string | undefined>>
>

/** Holds its password where neither printing, JSON nor inspection finds it. */
export class HttpProxy {
  /** without user name and password */
  readonly origin: string
  readonly host: string
  /** the variable that names it */
  readonly setting: ProxySetting
  readonly #authorization: string | null

  private constructor({ origin, host, username, password }: URL, setting: ProxySetting) {
    this.origin = origin
    this.host = host
    this.setting = setting
    const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
    this.#authorization = username === '' && password === '' ? null : `Basic ${credentials}`
  }

  /** As in curl, `HOST:PORT` is http. @throws SettingError */
  static parse(text: string, setting: ProxySetting): HttpProxy {
    const address = text.includes('://') ? text : `http://${text}`
    const url = URL.canParse(address) ? new URL(address) : null
    if (url?.protocol.startsWith('socks'))
      throw new SettingError('endpoint', `${setting} names a SOCKS proxy, which is not supported.`, {
        hint: 'Set HTTPS_PROXY to an HTTP proxy, or NO_PROXY to the host of PagerDuty to connect directly.',
      })
    const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:'
    if (url === null || !isHttp || url.pathname !== '/' || url.search !== '' || url.hash !== '')
      throw new SettingError('endpoint', `${setting} is not the URL of an HTTP proxy.`, {
        hint: 'Write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with special characters in USER and PASSWORD percent-encoded.',
      })
    return new HttpProxy(url, setting)
  }

  /** The header for the proxy itself. */
  authorization(): string | null {
    return this.#authorization
  }
}

/** The proxy on the way to `origin`; null: none. @throws SettingError */
export function proxyFor(origin: URL, settings: ProxySettings): HttpProxy | null {
  const setting = PROXY_SETTINGS.find((name) => settings[name] !== undefined)
  const value = (setting && settings[setting]?.trim()) || ''
  const exempt = EXEMPT_SETTINGS.map((name) => settings[name]).find((list) => list !== undefined) ?? ''
  return setting === undefined || value === '' || isExempt(origin, exempt)
    ? null
    : HttpProxy.parse(value, setting)
}

/** Names with their subdomains, addresses, networks such as 10.0.0.0/8, each with a port or without; `*`: all. */
function isExempt({ hostname, port }: URL, list: string): boolean {
  const host = bare(hostname)
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.some((entry) => {
    const [, name = entry, only] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? []
    if (only !== undefined && only !== (port || '443')) return false
    const exempt = bare(name).replace(/^\*?\./, '')
    return name === '*' || host === exempt || host.endsWith(`.${exempt}`) || isWithin(host, exempt)
  })
}

const bare = (host: string): string => host.toLowerCase().replace(/^\[|\]$|\.$/g, '')

function isWithin(host: string, network: string): boolean {
  const [, address = '', bits = ''] = /^(.*)\/(\d{1,3})$/.exec(network) ?? []
  const family = isIP(host)
  if (family === 0 || isIP(address) !== family || Number(bits) > (family === 4 ? 32 : 128)) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(address, Number(bits), type)
  return list.check(host, type)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
