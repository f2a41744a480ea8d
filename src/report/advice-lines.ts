import type { Inert } from '../core/untrusted.ts'
import type { ChangeSource } from '../diff/change.ts'
import type { Advice, Assessment } from '../risk/assessment.ts'
import { serviceName } from '../risk/evidence.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import { clockTime, listed } from '../untrusted/words.ts'

/** How commands are typed where the report is read. */
export type Typed = 'slash' | 'program'

/** Most important first. */
export const adviceLines = (assessment: Assessment, now: Date, typed: Typed): Inert[] =>
  assessment.advice.map((advice) => adviceText(advice, assessment, now, typed))

function adviceText(advice: Advice, assessment: Assessment, now: Date, typed: Typed): Inert {
  const { verb, next } = STEPS[assessment.change.source]
  const detail = own(typed === 'slash' ? '/triage:detail' : 'pager-triage detail')
  switch (advice.kind) {
    case 'resolve-conflicts':
      return own('resolve the conflicts, then git add them')
    case 'read-incident':
      return line`read incident #${advice.number} before you ${own(verb)}: ${detail} ${advice.number}`
    case 'wait':
      return line`wait until ${clockTime(advice.until, now)}, when the freeze ${inert(advice.freeze)} ends`
    case 'tell': {
      const people = advice.people.map(({ name, service, until }) => {
        const end = until === null ? own('') : line`, until ${clockTime(until, now)}`
        return line`${inert(name)} (${serviceName(assessment, service)}${end})`
      })
      return line`notify the on-call: ${listed(people, 2)}`
    }
    case 'find-somebody': {
      const names = advice.services.map((id) => serviceName(assessment, id))
      const end = advice.until === null ? own('') : line` until ${clockTime(advice.until, now)}`
      return line`arrange cover for ${listed(names, 2)} first: nobody is on call${end}`
    }
    case 'watch':
      return line`watch ${serviceName(assessment, advice.service)} yourself: under maintenance until ${clockTime(advice.until, now)}, so no incidents are opened`
    case 'split':
      return line`split the commit, largest file first: git commit -- ${inertPath(advice.path)}`
    case 'make-known':
      return assessment.level === 'CRITICAL'
        ? line`fix what is "not known" above and rerun before you ${own(verb)}`
        : line`${own(verb)}, or fix what is "not known" above and rerun: pager-triage risk`
    case 'read-evidence':
      return assessment.level === 'CRITICAL'
        ? line`read the evidence before you ${own(verb)}`
        : line`read the evidence, then ${own(next)}`
  }
}

/** `verb`: what is about to be done; `next`: what to do once the evidence is read */
const STEPS: Readonly<Record<ChangeSource, { readonly verb: string; readonly next: string }>> = {
  index: { verb: 'commit', next: 'git commit' },
  command: { verb: 'commit', next: 'git commit' },
  commit: { verb: 'deploy', next: 'deploy or revert it' },
  range: { verb: 'merge', next: 'merge' },
  patch: { verb: 'apply it', next: 'apply it' },
}
