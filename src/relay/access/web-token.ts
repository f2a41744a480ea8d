import { type KeyObject, verify } from 'node:crypto'
import * as z from 'zod'
import { parseJson } from '../../core/json.ts'

/** A signed JSON web token, read but not yet trusted. */
export interface WebToken {
  readonly algorithm: Algorithm
  readonly keyId: string
  readonly signed: Buffer
  readonly signature: Buffer
  readonly claims: Claims
}

const header = z.object({
  alg: z.enum(['RS256', 'ES256']),
  kid: z.string().min(1).max(200),
  /** extensions that a reader must understand: we know none */
  crit: z.undefined().optional(),
})

const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(1_000),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
  jti: z.string().min(1).max(1_000),
})

type Algorithm = z.infer<typeof header>['alg']
export type Claims = z.infer<typeof claims>

/** More than twice the longest of any forge. */
const MAX_LENGTH = 16_384

/** @returns null for anything but a compact JWS with all claims that are checked */
export function readWebToken(text: string): WebToken | null {
  if (text.length > MAX_LENGTH) return null
  const [head = '', body = '', signature = '', ...more] = text.split('.')
  const parts = [head, body, signature].map(fromBase64Url)
  const [headBytes, bodyBytes, signatureBytes] = parts
  if (more.length > 0 || !headBytes || !bodyBytes || !signatureBytes) return null
  const parsedHead = header.safeParse(parseJson(headBytes.toString('utf8')))
  const parsedBody = claims.safeParse(parseJson(bodyBytes.toString('utf8')))
  if (!parsedHead.success || !parsedBody.success) return null
  return {
    algorithm: parsedHead.data.alg,
    keyId: parsedHead.data.kid,
    signed: Buffer.from(`${head}.${body}`),
    signature: signatureBytes,
    claims: parsedBody.data,
  }
}

/** Only the one spelling of each value: Node's own decoder skips what it does not know. */
function fromBase64Url(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length > 0 && bytes.toString('base64url') === text ? bytes : null
}

const MIN_RSA_BITS = 2_048

const CHECKS: Readonly<Record<Algorithm, (token: WebToken, key: KeyObject) => boolean>> = {
  RS256: ({ signed, signature }, key) =>
    key.asymmetricKeyType === 'rsa' &&
    (key.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS &&
    verify('sha256', signed, key, signature),
  ES256: ({ signed, signature }, key) =>
    key.asymmetricKeyType === 'ec' &&
    key.asymmetricKeyDetails?.namedCurve === 'prime256v1' &&
    verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature),
}

/** The algorithm is checked against the kind of key, so that no token can choose how it is checked. */
export const isSignedBy = (token: WebToken, key: KeyObject): boolean => CHECKS[token.algorithm](token, key)

/** For clocks that differ. */
const LEEWAY_SECONDS = 30

/** How long a token may have to run, whatever it says: people sign in once a day. */
const MAX_SECONDS = 12 * 3_600

export type ClaimFault = 'audience' | 'expired' | 'not_yet_valid' | 'too_long'

/** @returns null where the token is for this audience, now */
export function claimFault({ aud, exp, nbf, iat }: Claims, audience: string, now: Date): ClaimFault | null {
  const seconds = now.getTime() / 1_000
  if (![aud].flat().includes(audience)) return 'audience'
  if (exp + LEEWAY_SECONDS <= seconds) return 'expired'
  if (Math.max(nbf ?? 0, iat ?? 0) - LEEWAY_SECONDS > seconds) return 'not_yet_valid'
  return exp - LEEWAY_SECONDS > seconds + MAX_SECONDS ? 'too_long' : null
}

/** Until when an id has to be remembered so that the token cannot be used again. */
export const secondsLeft = ({ exp }: Claims, now: Date): number =>
  Math.max(1, Math.ceil(exp + LEEWAY_SECONDS - now.getTime() / 1_000))
