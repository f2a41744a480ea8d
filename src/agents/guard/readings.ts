/** A value that is longer is no part of a command's name or option. */
const MOST_VALUE = 200
const MOST_VALUES = 50

/**
 * What a command may come to when a shell, curl or a script reads it: without quotes and escapes, with the values that
 * it gives to variables itself; and once more with other variables inside of words empty.
 */
export function readings(text: string): string[] {
  const read = withValues(
    text
      .normalize('NFKC')
      .replace(/[。｡]/g, '.')
      .replace(/\$(\d|[a-z_]\w{0,49})/gi, '$${$1}') // so that it still ends where it did without its quotes
      .replace(/\\\n/g, '')
      .replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|%([2-7][0-9a-f])/gi, (_, ...found: string[]) => {
        const digits = found.slice(0, 3).find((each) => each !== undefined) ?? ''
        return String.fromCharCode(Number.parseInt(digits, 16))
      })
      .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
      .replace(/\$?["']|\\/g, '')
      .replace(/\[([^\]\s^!])(-[^\]\s])?\]/g, '$1')
      .replace(/\{([^{}\s]{0,99},[^{}\s]{0,99})\}/g, (_, list: string) => longest(list.split(','))),
  )
  return [read, read.replace(WITHIN_WORD, '')]
}

const WITHIN_WORD = /(?<=[\w-])(\$\{[^{}]{0,99}\})+|(\$\{[^{}]{0,99}\})+(?=[\w-])/g

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')

function withValues(text: string): string {
  const assignment = new RegExp(`(?<![\\w$-])([a-z_]\\w{0,49})=([^\\s;&|()]{1,${MOST_VALUE}})`, 'gi')
  const values = new Map(
    [...text.matchAll(assignment)].slice(0, MOST_VALUES).map(([, name, value]) => [name, value]),
  )
  let read = text
  for (let round = 0; round < 2 && values.size > 0; round++) {
    read = read.replace(/\$\{(\w{1,50})\}/g, (whole, name) => values.get(name) ?? whole)
    if (read.length > 4 * text.length + 4_000) return text
  }
  return read
}
