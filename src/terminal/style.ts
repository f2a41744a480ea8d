import type { Inert } from '../core/untrusted.ts'

export interface Style {
  readonly dim: (text: Inert) => Inert
  readonly strong: (text: Inert) => Inert
  readonly good: (text: Inert) => Inert
  readonly warn: (text: Inert) => Inert
  readonly bad: (text: Inert) => Inert
}

export const PLAIN: Style = { dim: same, strong: same, good: same, warn: same, bad: same }

export const COLOUR: Style = {
  dim: sgr(2, 22),
  strong: sgr(1, 22),
  good: sgr(32, 39),
  warn: sgr(33, 39),
  bad: sgr(31, 39),
}

export function same(text: Inert): Inert {
  return text
}

function sgr(on: number, off: number) {
  return (text: Inert): Inert => `\u001b[${on}m${text}\u001b[${off}m` as Inert
}
