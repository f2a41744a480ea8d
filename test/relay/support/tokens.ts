import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export interface SigningKey {
  readonly id: string
  readonly algorithm: 'RS256' | 'ES256'
  readonly privateKey: KeyObject
  readonly jwk: object
}

export function makeKey(id: string, algorithm: SigningKey['algorithm'], bits = 2_048): SigningKey {
  const { privateKey, publicKey } =
    algorithm === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: bits })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { id, algorithm, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig' } }
}

/** @param header fields that replace those that belong there */
export function makeToken(key: SigningKey, claims: object, header: object = {}): string {
  const parts = [{ alg: key.algorithm, kid: key.id, typ: 'JWT', ...header }, claims]
  const signed = parts.map((part) => encode(JSON.stringify(part))).join('.')
  const signature = sign('sha256', Buffer.from(signed), { key: key.privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${encode(signature)}`
}

export const encode = (content: string | Buffer): string => Buffer.from(content).toString('base64url')
