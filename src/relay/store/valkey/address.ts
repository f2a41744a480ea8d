import { CodedError } from '../../../core/errors.ts'
import { isSafeForKey } from '../../../pagerduty/client/access.ts'

export type StoreAddress =
  | { readonly kind: 'server'; readonly url: string; readonly path: string | null }
  | { readonly kind: 'cluster'; readonly urls: readonly string[] }
  | { readonly kind: 'sentinel'; readonly name: string; readonly urls: readonly string[] }

const refuse = (message: string, hint: string) => new CodedError('relay_store', message, { hint })

/**
 * `rediss://USER:PASSWORD@HOST:PORT/DB`, `unix:/run/valkey.sock`, several URLs with commas between them for a cluster, or
 * `sentinel:NAME@` before those of sentinels. Unencrypted only within this computer. @throws CodedError
 */
export function parseStoreAddress(text: string): StoreAddress {
  if (text.startsWith('unix:/')) return { kind: 'server', url: '', path: text.slice('unix:'.length) }
  const [, name = null, list = text] = /^sentinel:([\w.-]+)@(.*)$/.exec(text) ?? []
  const urls = list.split(',').map((url) => url.trim())
  for (const url of urls) check(url)
  if (name !== null) return { kind: 'sentinel', name, urls }
  const [url = ''] = urls
  return urls.length > 1 ? { kind: 'cluster', urls } : { kind: 'server', url, path: null }
}

function check(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw refuse(
      'PAGER_TRIAGE_RELAY_STORE is not the address of a Valkey or Redis.',
      'Write it as rediss://USER:PASSWORD@HOST:PORT, or leave it empty to hold everything in memory.',
    )
  const protocol = url.protocol === 'rediss:' ? 'https:' : 'http:'
  if (!isSafeForKey({ origin: `${protocol}//${url.host}` }))
    throw refuse(
      'PAGER_TRIAGE_RELAY_STORE would send titles of incidents unencrypted.',
      'Use rediss:// for another computer.',
    )
}
