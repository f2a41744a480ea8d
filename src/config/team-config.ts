import * as z from 'zod/mini'
import english from 'zod/v4/locales/en.js'
import { CONFIG_FILE } from '../core/config-file.ts'
import { CodedError } from '../core/errors.ts'
import { parseJsonc } from '../core/jsonc.ts'
import { nearest } from '../core/nearest.ts'
import { SERVICE_ID } from '../core/service.ts'
import { fromOutside } from '../core/untrusted.ts'
import { freezeFault } from '../risk/freeze.ts'
import { calibrationPoints } from '../risk/model.ts'
import { policyRule } from '../risk/policy-rule.ts'
import { inertCut } from '../untrusted/inert.ts'
import { GlobError, parseGlob } from './path-pattern.ts'

// zod/mini: a commit waits for this file, and methods on each schema take longer than all of the parsing.
z.config(english())

const glob = z.string().check(
  z.minLength(1),
  z.maxLength(1000),
  z.superRefine((text, context) => {
    try {
      parseGlob(text)
    } catch (error) {
      if (!(error instanceof GlobError)) throw error
      context.addIssue({ code: 'custom', message: error.message })
    }
  }),
)

/** None of 15 public repositories needed more. */
const MAX_CALIBRATION_POINTS = 20

const freezeWindow = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    from: z.string().check(z.describe('each week, "Fri 17:00", or once, "2026-12-20 00:00"')),
    to: z.string().check(z.describe('of the same form')),
    timeZone: z.string().check(z.describe('IANA name such as Europe/Berlin')),
  })
  .check(
    z.superRefine((window, context) => {
      const found = freezeFault(window)
      if (found) context.addIssue({ code: 'custom', path: [found.field], message: found.fault })
    }),
  )

const calibration = z.strictObject({
  baseRate: z
    .number()
    .check(z.minimum(0.001), z.maximum(0.9), z.describe('share of commits that a later bug fix touches')),
  intercept: z.number().check(z.describe('log-odds of a commit that has a score of 50 without calibration')),
})

const serviceRule = z.strictObject({
  paths: z.array(glob).check(z.minLength(1), z.describe('globs from the root of the repository')),
  service: z.string().check(z.regex(SERVICE_ID, 'is not a PagerDuty service id such as PABC123')),
})

export const teamConfigSchema = z.strictObject({
  $schema: z.optional(z.string()),
  services: z
    ._default(z.array(serviceRule), [])
    .check(z.describe('which PagerDuty service a path belongs to; a path may belong to several')),
  freezes: z
    ._default(z.array(freezeWindow).check(z.maxLength(100)), [])
    .check(
      z.describe('times in which the team wants no changes; they are shown, and rules may ask for them'),
    ),
  calibration: z
    .optional(
      calibration.check(
        z.refine((value) => Math.abs(calibrationPoints(value)) <= MAX_CALIBRATION_POINTS, {
          message: `moves the score by more than ${MAX_CALIBRATION_POINTS} points`,
        }),
      ),
    )
    .check(z.describe('of this repository, as `pager-triage backtest --calibrate` proposes it')),
  policy: z
    ._default(z.array(policyRule), [])
    .check(z.describe('rules on facts; without any nothing is ever denied')),
  ignore: z._default(z.array(glob), []).check(z.describe('paths that belong to no service')),
})

export type TeamConfig = z.infer<typeof teamConfigSchema>

export class TeamConfigError extends CodedError {
  constructor(what: string) {
    super('team_config', `${CONFIG_FILE}: ${what}. Fix it (docs/configuration.md) and stage it.`)
  }
}

/** JSON with comments. @throws TeamConfigError */
export function parseTeamConfig(text: string): TeamConfig {
  const value = parseJsonc(text)
  if (value === undefined) throw new TeamConfigError('this is not JSON')
  const parsed = teamConfigSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  // a misspelt key explains a missing one
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  throw new TeamConfigError(issue ? explain(issue) : 'it cannot be read')
}

function explain(issue: z.core.$ZodIssue): string {
  const names = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
  const where = names.join('').replace(/^\./, '')
  if (issue.code !== 'unrecognized_keys') return `${where || 'the file'}: ${issue.message}`
  const key = issue.keys[0] ?? ''
  const known = knownKeys(issue.path)
  const similar = nearest(key, known)
  const advice = similar === null ? `it takes ${known.join(', ')}` : `did you mean "${similar}"?`
  return `unknown key "${inertCut(fromOutside(key), 40)}"${where && ` in ${where}`}; ${advice}`
}

function knownKeys([list]: readonly PropertyKey[]): readonly string[] {
  if (list === 'services') return Object.keys(serviceRule.shape)
  if (list === 'freezes') return Object.keys(freezeWindow.shape)
  if (list === 'calibration') return Object.keys(calibration.shape)
  if (list !== 'policy') return Object.keys(teamConfigSchema.shape)
  return [...new Set(policyRule.def.options.flatMap((option) => Object.keys(option.shape)))]
}
