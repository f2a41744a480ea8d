import { isoSeconds } from '../../core/time.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { pad } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { type Check, STATES } from './check.ts'
import { remoteChecks, serviceChecks } from './key-checks.ts'
import type { KeyFacts } from './key-facts.ts'
import { agentHookChecks, type LocalFacts, localChecks, repositoryChecks } from './local-checks.ts'

type DoctorDocument = ReturnType<typeof toDoctorDocument>

/** @param pagerDuty null: no key or no address */
export function toDoctorDocument(local: LocalFacts, pagerDuty: KeyFacts | null, now: Date) {
  const checks = [
    ...localChecks(local),
    ...(pagerDuty === null ? [] : remoteChecks(pagerDuty, local, now)),
    ...repositoryChecks(local),
    ...agentHookChecks(local),
    ...(pagerDuty === null ? [] : serviceChecks(pagerDuty.services)),
  ]
  return {
    tool: 'pd_doctor' as const,
    ok: checks.every(({ state }) => state !== 'fail'),
    checks,
    next: nextCommands(checks, local),
    complete: checks.every(({ state }) => state !== 'unknown'),
    warnings: checks.filter(({ state }) => state === 'fail' || state === 'warn').map(({ text }) => text),
    asOf: isoSeconds(now),
  }
}

/** None where something is broken: the check says what to do. */
function nextCommands(checks: readonly Check[], { howToSet }: LocalFacts): string[] {
  if (checks.some(({ state }) => state === 'fail')) return []
  if (checks.some(({ id, state }) => id === 'key' && state === 'off')) return [howToSet.key]
  return checks.some(({ next }) => next === 'pager-triage install-hook')
    ? ['pager-triage install-hook']
    : ['pager-triage overview']
}

const STATE = 9

export const doctorText = (document: DoctorDocument, options: TextOptions): Inert =>
  page([document.checks.flatMap((check) => checkLines(check, options))], options, { next: document.next })

function checkLines({ state, text, next }: Check, { width, style }: TextOptions): Inert[] {
  const { word, paint } = STATES[state]
  const [first = own(''), ...more] = wrap(inert(fromOutside(text)), width - STATE, 4)
  const indent = own(' '.repeat(STATE))
  const steps = next === null ? [] : wrap(inert(fromOutside(`→ ${next}`)), width - STATE, 4)
  return [
    line`${style[paint](pad(own(word), STATE))}${first}`,
    ...more.map((part) => line`${indent}${part}`),
    ...steps.map((part) => line`${indent}${style.dim(part)}`),
  ]
}
