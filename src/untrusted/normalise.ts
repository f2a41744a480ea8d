// Characters that are shown as nothing or as something else than they are.

/** Controls, format, private, unassigned and lone surrogate characters, line separators, all that shows as nothing. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** More marks than this on one letter are there to hide it or its neighbours. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

const SHAPING =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** A joiner where a script or an emoji needs it: between parts of an emoji, and behind a letter that it shapes. */
const NEEDED_JOINER = new RegExp(
  `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
  'gu',
)

/**
 * The text as one line of visible characters in their ordinary form (NFKC). Applied to its own result it changes
 * nothing.
 */
export function normalise(text: string): string {
  if (PRINTABLE.test(text)) return text.replace(/ +/g, ' ').trim()
  // removing a character can bring two others together, which then have another ordinary form
  return untilStable(text, (now) =>
    dropInvisible(now.normalize('NFKC').replace(/\s+/gu, ' ')).replace(STACKED_MARKS, '$1').trim(),
  )
}

const PRINTABLE = /^[ -~]*$/

/** Applies the step until it changes nothing more. A step takes away or replaces by something plainer. */
export function untilStable(text: string, step: (text: string) => string): string {
  let now = text
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now)
    if (next === now) break
    now = next
  }
  return now
}

const MAX_STEPS = 20

function neededJoiners(text: string): ReadonlySet<number> {
  if (!/[\u200c\u200d]/.test(text)) return NONE
  return new Set(Array.from(text.matchAll(NEEDED_JOINER), ({ index }) => index))
}

const NONE: ReadonlySet<number> = new Set()

function dropInvisible(text: string): string {
  const joiners = neededJoiners(text)
  return replaceInvisible(text, (found, at) => (joiners.has(at) ? found : ''))
}

/** Puts something in the place of each character that is not shown, or acts where it is shown. */
export function replaceInvisible(text: string, by: (character: string, at: number) => string): string {
  if (PRINTABLE.test(text)) return text
  return text.replace(INVISIBLE, by)
}

/** How many characters of the text are not what they look like. */
export function countInvisible(text: string): number {
  let count = 0
  replaceInvisible(text, (found) => {
    if (!/[\t\n\r]/.test(found)) count += 1
    return found
  })
  return count
}
