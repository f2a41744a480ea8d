import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type ApiKey, type Endpoint, isPagerDutys, isSafeForKey } from './access.ts'

const MAX_BYTES = 16 * 1024 * 1024
/** Without a sign of life for so long, it is given up. */
const SILENT_MS = 1_000

const unzip = promisify(gunzip)

/** Not by `import`: for the names that `http` exports, that loads Node's own HTTP client from version 22 on. */
export const loadHttp = ({ origin }: Endpoint) =>
  origin.startsWith('https:') ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http')

interface Asked {
  readonly endpoint: Endpoint
  readonly key: ApiKey
  readonly userAgent: string
  readonly signal: AbortSignal
}

interface Answer {
  /** of the first header with a name in lower case */
  readonly header: (name: string) => string
  readonly text: string
}

/**
 * A GET to a relay by Node alone: the HTTP client takes longer to load than all of this. No retry, no proxy.
 * @throws Error for any answer but 200, and for whatever fails: the client then says it in words
 */
export async function readOnce({ endpoint, key, userAgent, signal }: Asked, path: string): Promise<Answer> {
  if (endpoint.proxy || !key.isRelays || isPagerDutys(endpoint) || !isSafeForKey(endpoint))
    throw new Error('not directly')
  const { get } = loadHttp(endpoint)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip',
        'user-agent': userAgent,
        authorization: key.authorization(),
      },
      signal,
      timeout: SILENT_MS,
      rejectUnauthorized: true, // whatever NODE_TLS_REJECT_UNAUTHORIZED says
    }
    const request = get(`${endpoint.origin}${path}`, options, resolve)
    request.on('error', reject).on('timeout', () => request.destroy(new Error('silent')))
  })
  const bytes = await bytesOf(answer)
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`)
  const isZipped = answer.headers['content-encoding'] === 'gzip'
  const body = isZipped ? await unzip(bytes, { maxOutputLength: MAX_BYTES }) : bytes
  return { header: (name) => String(answer.headers[name] ?? ''), text: key.redact(body.toString()) }
}

async function bytesOf(answer: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer) {
    size += part.length
    if (size > MAX_BYTES) throw new Error('too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
