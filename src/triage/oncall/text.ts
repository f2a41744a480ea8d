import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Gap } from '../../pagerduty/resources/on-calls.ts'
import { page, type TextOptions, warningLines, wrap } from '../../terminal/layout.ts'
import { cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { clockTime, listed } from '../../untrusted/words.ts'
import type { OnCallDocument, PolicyOnCall } from './document.ts'

/** Who is on call, policy by policy; those with a gap first. */
export function oncallText(document: OnCallDocument, options: TextOptions): Inert {
  const { by_policy, summary, next } = document
  const ordered = [...by_policy].sort((a, b) => Number(b.gaps.length > 0) - Number(a.gaps.length > 0))
  const shown = ordered.slice(0, options.most)
  const rest = ordered.length - shown.length
  return page(
    [
      wrap(
        by_policy.length === 0 ? own('No escalation policy matches.') : inert(fromOutside(summary)),
        options.width,
      ).map(options.style.strong),
      ...shown.map((policy) => policyLines(policy, options)),
      rest > 0
        ? wrap(line`${rest} more: pager-triage oncall | less; fewer: --service ID`, options.width)
        : [],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

function policyLines(policy: PolicyOnCall, { width, style, now }: TextOptions): Inert[] {
  const services = policy.services.map(({ name }) => inert(name))
  const holds = services.length === 0 ? own('no services') : listed(services, 4)
  return [
    cutTo(line`${inert(policy.escalation_policy.name)} · ${holds}`, width),
    ...policy.levels.flatMap((level) => levelLines(level, policy.gaps, { width, now, style })),
  ]
}

function levelLines(
  { level, people, later }: PolicyOnCall['levels'][number],
  gaps: readonly Gap[],
  { width, style, now }: Pick<TextOptions, 'width' | 'style' | 'now'>,
): Inert[] {
  const names = people.map(({ name, until, schedule }) => {
    const end = until === null ? own('always') : line`until ${clockTime(until, now)}`
    return line`${inert(name)} ${end}${schedule === null ? own('') : line` (${inert(schedule)})`}`
  })
  const after = later
    .slice(0, 1)
    .map(({ name, from }) => line`, then ${inert(name)} from ${clockTime(from, now)}`)
  const label = line`  level ${level}  `
  const who = names.length === 0 ? own('nobody is on call') : listed(names, 3)
  const mine = gaps.filter((gap) => gap.level === level)
  const paint = names.length === 0 && mine.length > 0 ? style.bad : (text: Inert) => text
  const shown = wrap(line`${who}${own(after.join(''))}`, width - 11, 2)
  return [
    ...shown.map((text, i) => line`${i === 0 ? label : own(' '.repeat(11))}${paint(text)}`),
    ...mine
      .slice(0, 2)
      .map((gap) => line`${own(' '.repeat(11))}${style.warn(cutTo(gapWords(gap, now), width - 11))}`),
  ]
}

function gapWords({ from, until }: Gap, now: Date): Inert {
  const begins = Date.parse(from) <= now.getTime() ? own('now') : line`from ${clockTime(from, now)}`
  return line`gap ${begins}${until === null ? own(', through the next 24 h') : line` until ${clockTime(until, now)}`}`
}
