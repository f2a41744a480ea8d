import { untilStable } from './normalise.ts'
import { NAMED_VALUE, RUN, SECRET_RULES, type SecretKind } from './secret-rules.ts'

export type { SecretKind } from './secret-rules.ts'

/**
 * The text with each secret replaced by `[redacted: kind]`; neither a value nor a part of one is kept. Applied to
 * its own result it changes nothing.
 */
export const redactSecrets = (text: string): string => untilStable(text, redactOnce)

function redactOnce(text: string): string {
  const known = SECRET_RULES.reduce((rest, { kind, pattern }) => rest.replace(pattern, mark(kind)), text)
  return known
    .replace(NAMED_VALUE, (whole, name: string, value: string) =>
      isSecretValue(value) ? `${name}${mark('named value')}` : whole,
    )
    .replace(RUN, (run) => (looksRandom(run) ? mark('random value') : run))
}

/**
 * What kind of secret a person is about to publish with this text; null for none. A run of random characters
 * without a name is no finding: commit and trace ids look the same.
 */
export function findSecret(text: string): SecretKind | null {
  const rule = SECRET_RULES.find(({ pattern }) => text.search(pattern) !== -1)
  if (rule) return rule.kind
  for (const [, , value = ''] of text.matchAll(NAMED_VALUE)) if (isSecretValue(value)) return 'named value'
  return null
}

const mark = (kind: SecretKind): string => `[redacted: ${kind}]`

/** A name, a version, a port and a plain word are no secrets. */
function isSecretValue(value: string): boolean {
  if (/^[\w-]+(?:[.:/][A-Za-z_][\w-]*)*$/.test(value) && !/\d/.test(value)) return looksRandom(value)
  if (/^(?:\d{1,5}\.*|\d+(?:\.\d+)+|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(value)) return looksRandom(value)
  return /\d|[^\w.:/\\-]/.test(value)
}

/**
 * Whether a run of characters was made by chance: it changes between small letters, capitals, digits and signs
 * more often than names do. Capitals that begin a word, and hexadecimal ids of commits and traces in running text,
 * count as ordinary.
 */
export function looksRandom(run: string): boolean {
  if (run.length < 16) return false
  const words = run.split(/[_/=~+-]+/).filter((word) => word.length >= 12 && !/^[0-9a-f]+$/i.test(word))
  return words.some((word) => changes(word) > word.length * RANDOM_CHANGES)
}

/** Share of neighbouring characters of different classes: about 0.5 in random letters and digits, 0.1 in names. */
const RANDOM_CHANGES = 0.28

function changes(word: string): number {
  let count = 0
  for (let i = 1; i < word.length; i += 1) {
    const [before, after] = [classOf(word.charCodeAt(i - 1)), classOf(word.charCodeAt(i))]
    if (before !== after && !(before === UPPER && after === LOWER)) count += 1
  }
  return count
}

const [UPPER, LOWER, DIGIT] = [0, 1, 2] as const

function classOf(code: number): number {
  if (code >= 97) return LOWER
  return code >= 65 ? UPPER : DIGIT
}
