import { createHmac, timingSafeEqual } from 'node:crypto'

/** PagerDuty sends one for each secret of a subscription, of which there are two while one replaces the other. */
const MAX_SIGNATURES = 10

/** @param header `v1=HEX`, several with commas between them @param secrets one, or two during a rotation */
export function isSigned(body: Buffer, header: string | undefined, secrets: readonly string[]): boolean {
  const given = (header ?? '').split(',', MAX_SIGNATURES).flatMap(hexOf)
  const expected = secrets.map((secret) => createHmac('sha256', secret).update(body).digest())
  return given.some((each) => expected.some((digest) => timingSafeEqual(each, digest)))
}

function hexOf(text: string): Buffer[] {
  const [, hex] = /^\s*v1=([0-9a-f]{64})\s*$/i.exec(text) ?? []
  return hex === undefined ? [] : [Buffer.from(hex, 'hex')]
}
