/** Letters and digits as they are read: ordinary forms, no marks, no invisible characters. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

const asWords = (words: readonly string[]): string => ` ${words.join(' ')} `

/** The same output is searched for hundreds of texts. */
let latest = { output: '', shown: [] as readonly string[], line: '' }

function read(output: string): typeof latest {
  if (latest.output === output) return latest
  const shown = wordsOf(`${output}\n${unescaped(output)}`)
  latest = { output, shown, line: asWords(shown) }
  return latest
}

/** As many words in a row still say what the text said. */
const TELLING = 8

/**
 * Whether a text can still be read in an output: all of it, or eight of its words in a row, or half of a long run of
 * characters that could be decoded. `known` may stand there anyway. A text of fewer than four words says nothing.
 */
export function survives(text: string, output: string, known = ''): boolean {
  const words = wordsOf(text)
  if (words.length < 4 && words.join('').length < 40) return false
  const { shown, line } = read(output)
  const harmless = asWords(wordsOf(known))
  const size = Math.min(TELLING, words.length)
  const runs = words.slice(size - 1).map((_, i) => asWords(words.slice(i, i + size)))
  const isRead = words.length >= 4 && runs.some((run) => line.includes(run) && !harmless.includes(run))
  const isDecodable = words.some(
    (word) => word.length >= 40 && shown.some((other) => other.includes(word.slice(0, 24))),
  )
  return isRead || isDecodable
}

/** Marks that a model may take for the beginning of somebody else's turn. */
export const RESERVED =
  /<\/?\s*(?:system|system-reminder|tool_result|tool_use|function_calls|function_results?|invoke|human|assistant|user|context|policy|information)\b|<\|[a-z_]+\||\[\/?INST\]|<<\/?SYS>>|^\s*(?:human|assistant|system|user)\s*:/im
