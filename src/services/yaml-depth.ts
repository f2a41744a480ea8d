const MOST_DEPTH = 100

/**
 * Whether a parser would have to go into lists and maps more than a hundred levels deep: brackets, whatever they stand
 * in, or many dashes at the start of one line.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MOST_DEPTH) return true
  }
  return DASHES.test(text)
}

const DASHES = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${MOST_DEPTH}}`, 'm')
