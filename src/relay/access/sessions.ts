import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { parseJson } from '../../core/json.ts'
import type { Scope } from './policy.ts'

export interface Session {
  /** a hash: it names nobody */
  readonly subject: string
  readonly teams: Scope
  readonly until: Date
}

const PREFIX = 'ptr_'
const MAX_LENGTH = 8_192

const content = z.strictObject({
  s: z.string(),
  t: z.union([z.literal('*'), z.array(z.string())]),
  e: z.int(),
})

export const isSession = (token: string): boolean => token.startsWith(PREFIX)

/** @returns a token that every replica with the same secret can check without asking the store */
export function writeSession({ subject, teams, until }: Session, secret: Buffer): string {
  const t = teams === 'all' ? '*' : [...teams]
  const body = Buffer.from(JSON.stringify({ s: subject, t, e: Math.floor(until.getTime() / 1_000) }))
  const text = body.toString('base64url')
  return `${PREFIX}${text}.${sign(text, secret).toString('base64url')}`
}

/** @returns null where it is forged or has expired */
export function readSession(token: string, secret: Buffer, now: Date): Session | null {
  const [text = '', signature = '', ...more] = token.slice(PREFIX.length).split('.')
  if (token.length > MAX_LENGTH || more.length > 0) return null
  const [given, expected] = [Buffer.from(signature, 'base64url'), sign(text, secret)]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const parsed = content.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')))
  if (!parsed.success || parsed.data.e * 1_000 <= now.getTime()) return null
  const { s: subject, t, e } = parsed.data
  return { subject, teams: t === '*' ? 'all' : new Set(t), until: new Date(e * 1_000) }
}

const sign = (text: string, secret: Buffer): Buffer =>
  createHmac('sha256', secret).update(`session\n${text}`).digest()
