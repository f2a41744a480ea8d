import type { Random } from '../../core/random.ts'
import type { CodePlace } from './landscape.ts'

const pullRequest = (random: Random): string => `#${random.int(400, 1900)}`

const CAUSES: readonly ((code: CodePlace, random: Random) => string)[] = [
  ({ path, symbol }, random) =>
    `Root cause: ${symbol} in ${path} did not handle an empty answer. Fixed in PR ${pullRequest(random)}.`,
  ({ path }, random) => `Reverted PR ${pullRequest(random)}, which changed ${path}. Errors are going down.`,
  ({ path, symbol }, random) =>
    `${path}:${random.int(12, 180)} ${symbol}() retried without a limit; capped it, follow-up in PR ${pullRequest(random)}.`,
  ({ path }) => `Same as last time: the timeout in ${path} is too short for the nightly load.`,
]

const MISLEADING: readonly ((code: CodePlace, random: Random) => string)[] = [
  ({ path }) => `Looked at ${path} first, not related.`,
  ({ symbol }) => `Suspected ${symbol}, but the graphs do not fit. It was the load balancer.`,
]

const PROGRESS = [
  'Looking.',
  'Traffic is back to normal, watching it for another 15 minutes.',
  'Scaled up by two instances for now.',
  'Told support; status page is updated.',
  'Paged the database people.',
]

/** A note that says where the fault was. */
export const causeNote = (random: Random, code: CodePlace): string => random.pick(CAUSES)(code, random)

/** A note that names code which was not at fault. */
export const misleadingNote = (random: Random, code: CodePlace): string =>
  random.pick(MISLEADING)(code, random)

export const progressNote = (random: Random): string => random.pick(PROGRESS)
