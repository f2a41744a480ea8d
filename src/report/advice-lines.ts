import type { Inert } from '../core/untrusted.ts'
import type { ChangeSource } from '../diff/change.ts'
import { type Advice, type Assessment, isUnread } from '../risk/assessment.ts'
import { serviceName } from '../risk/evidence.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import { type Clock, clockTime, listed } from '../untrusted/words.ts'

/** How commands are typed where the report is read. */
export type Typed = 'slash' | 'program'

/** When it is read: before the change is recorded, or right after. */
export type Moment = 'before' | 'after'

interface Reading {
  readonly typed: Typed
  readonly moment: Moment
}

/** Most important first. */
export const adviceLines = (assessment: Assessment, time: Clock, reading: Reading): Inert[] =>
  assessment.advice.map((advice) => adviceText(advice, assessment, time, reading))

function adviceText(advice: Advice, assessment: Assessment, time: Clock, { typed, moment }: Reading): Inert {
  const isAfter = moment === 'after'
  const { verb, next } = isAfter ? PUSH : STEPS[assessment.change.source]
  const program = own(typed === 'slash' ? '/triage:' : 'pager-triage ')
  switch (advice.kind) {
    case 'resolve-conflicts':
      return own('resolve the conflicts, then git add them')
    case 'read-incident':
      return line`read incident #${advice.number} before you ${own(verb)}: ${program}detail ${advice.number}`
    case 'wait': {
      const start = own(isAfter ? 'do not push until' : 'wait until')
      return line`${start} ${clockTime(advice.until, time)}, when the freeze ${inert(advice.freeze)} ends`
    }
    case 'tell': {
      const people = advice.people.map(({ name, service, until }) => {
        const end = until === null ? own('') : line`, until ${clockTime(until, time)}`
        return line`${inert(name)} (${serviceName(assessment, service)}${end})`
      })
      return line`notify the on-call: ${listed(people, 2)}`
    }
    case 'find-somebody': {
      const names = advice.services.map((id) => serviceName(assessment, id))
      const end = advice.until === null ? own('') : line` until ${clockTime(advice.until, time)}`
      return line`arrange cover for ${listed(names, 2)} first: nobody is on call${end}`
    }
    case 'watch':
      return line`watch ${serviceName(assessment, advice.service)} yourself: under maintenance until ${clockTime(advice.until, time)}, so no incidents are opened`
    case 'split':
      return isAfter
        ? line`consider splitting the commit before you push, largest file first: ${inertPath(advice.path)}`
        : line`split the commit, largest file first: git commit -- ${inertPath(advice.path)}`
    case 'make-known': {
      if (isUnread(assessment)) return scoreAfterwards(program, moment)
      const fix = isAfter ? line`and rerun: ${program}risk --commit HEAD` : line`first: ${program}doctor`
      return assessment.level === 'CRITICAL'
        ? line`fix what is "not known" and rerun before you ${own(verb)}`
        : line`${own(verb)}, or fix what is "not known" ${fix}`
    }
    case 'read-evidence':
      if (isUnread(assessment)) return scoreAfterwards(program, moment)
      return assessment.level === 'CRITICAL'
        ? line`read the evidence before you ${own(verb)}`
        : line`read the evidence, then ${own(next)}`
  }
}

const scoreAfterwards = (program: Inert, moment: Moment): Inert =>
  line`${own(moment === 'after' ? 'score it before you push' : 'run the command, then score what it made')}: ${program}risk --commit HEAD`

/** What is about to be done, and what to do once the evidence is read. */
interface Step {
  readonly verb: string
  readonly next: string
}

const STEPS: Readonly<Record<ChangeSource, Step>> = {
  index: { verb: 'commit', next: 'git commit' },
  command: { verb: 'commit', next: 'git commit' },
  commit: { verb: 'deploy', next: 'deploy or revert it' },
  range: { verb: 'merge', next: 'merge' },
  patch: { verb: 'apply it', next: 'apply it' },
}

const PUSH: Step = { verb: 'push', next: 'git push' }
