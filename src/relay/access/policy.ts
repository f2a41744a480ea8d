import * as z from 'zod'
import { GlobError, parseGlob } from '../../config/path-pattern.ts'
import { CodedError } from '../../core/errors.ts'
import { parseJsonc } from '../../core/jsonc.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { isSafeForKey } from '../../pagerduty/client/access.ts'
import { inertCut } from '../../untrusted/inert.ts'
import type { Caller } from '../ports.ts'
import { type Attributes, matchesAll, type Patterns } from './attributes.ts'

export type Scope = Caller['teams']

const glob = z
  .string()
  .min(1)
  .max(1_000)
  .transform((text, context) => {
    try {
      return parseGlob(text)
    } catch (error) {
      if (!(error instanceof GlobError)) throw error
      context.issues.push({ code: 'custom', message: error.message, input: text })
      return z.NEVER
    }
  })

const patterns = z
  .record(z.string(), glob)
  .refine((each) => Object.keys(each).length > 0, 'must name at least one field')

const keysUrl = z.string().refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, host } = new URL(text)
  return host !== '' && isSafeForKey({ origin: `${protocol}//${host}` })
}, 'must be an https URL')

const sessionMinutes = z.int().min(1).max(720)

const issuer = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  keys: keysUrl,
  sessionMinutes: sessionMinutes.default(15),
})

const grant = z
  .strictObject({
    issuer: z.string().optional(),
    claims: patterns.optional(),
    certificate: patterns.optional(),
    teams: z.array(z.string().regex(/^(\*|[A-Z0-9]{5,32})$/, 'is neither the id of a team nor "*"')).min(1),
  })
  .refine(
    ({ issuer, claims, certificate }) =>
      certificate ? !issuer && !claims : issuer !== undefined && claims !== undefined,
    'needs "issuer" and "claims", or "certificate"',
  )

const policySchema = z
  .strictObject({
    issuers: z.array(issuer).default([]),
    certificates: z
      .strictObject({ sessionMinutes: sessionMinutes.default(60) })
      .default({ sessionMinutes: 60 }),
    grants: z.array(grant).default([]),
    limits: z
      .strictObject({ perSecond: z.int().min(1).max(10_000), burst: z.int().min(1).max(100_000) })
      .default({ perSecond: 100, burst: 1_000 }),
  })
  .superRefine(({ issuers, grants }, context) => {
    const known = issuers.map((each) => each.issuer)
    if (new Set(known).size < known.length)
      context.addIssue({ code: 'custom', path: ['issuers'], message: 'lists an issuer twice' })
    for (const [at, each] of grants.entries())
      if (each.issuer !== undefined && !known.includes(each.issuer))
        context.addIssue({
          code: 'custom',
          path: ['grants', at, 'issuer'],
          message: 'is not listed under "issuers"',
        })
  })

export type AccessPolicy = z.infer<typeof policySchema>
export type Issuer = AccessPolicy['issuers'][number]
export type Limits = AccessPolicy['limits']

export class PolicyError extends CodedError {
  constructor(fault: string) {
    super('relay_policy', `The policy file is not valid: ${fault}.`, { hint: 'docs/relay.md describes it.' })
  }
}

/** JSON with comments. @throws PolicyError */
export function parsePolicy(text: string): AccessPolicy {
  const value = parseJsonc(text)
  if (value === undefined) throw new PolicyError('it is not JSON')
  const parsed = policySchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  )
  const place = inertCut(fromOutside(where.join('').replace(/^\./, '')), 120)
  throw new PolicyError(`${place || 'the file'}: ${inertCut(fromOutside(issue?.message ?? ''), 200)}`)
}

/** @returns an empty set where no grant applies */
export const teamsOfToken = ({ grants }: AccessPolicy, issuerName: string, claims: Attributes): Scope =>
  union(grants.filter((each) => each.issuer === issuerName && appliesTo(each.claims, claims)))

export const teamsOfCertificate = ({ grants }: AccessPolicy, subject: Attributes): Scope =>
  union(grants.filter((each) => appliesTo(each.certificate, subject)))

const appliesTo = (patterns: Patterns | undefined, attributes: Attributes): boolean =>
  patterns !== undefined && matchesAll(patterns, attributes)

function union(grants: AccessPolicy['grants']): Scope {
  const ids = grants.flatMap(({ teams }) => teams)
  return ids.includes('*') ? 'all' : new Set(ids)
}
