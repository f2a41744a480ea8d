/** The names of a file on both sides, as a patch has them: with prefixes, null for `/dev/null`. */
export interface Names {
  readonly before: string | null
  readonly after: string | null
}

/** Of `---` and `+++`: what follows a tab is a time. */
export function nameOnSide(field: string): string | null {
  const name = unquote(field.replace(/\t.*$|\r$/s, ''))
  return name === '/dev/null' ? null : name
}

/** Both names in one line are the same but for their prefixes, so the split with the longest name in common is right. */
export function namesInHeader(header: string): Names {
  const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(header)
  if (quoted) return { before: unquote(quoted[1] ?? ''), after: unquote(quoted[2] ?? '') }
  let best: Names = { before: header, after: header }
  let longest = -1
  for (let at = header.indexOf(' '); at !== -1; at = header.indexOf(' ', at + 1)) {
    const names = { before: header.slice(0, at), after: header.slice(at + 1) }
    const { length } = commonName(names.before, names.after)
    if (length > longest) [best, longest] = [names, length]
  }
  return best
}

/** Without the prefixes: `a/` and `b/`, others, or none where both sides are equal. */
export function withoutPrefixes({ before, after }: Names): string {
  const name = after ?? before ?? ''
  const common = before !== null && after !== null ? commonName(before, after) : ''
  return common === '' ? name.replace(/^[abciow12]\//, '') : common
}

/** The last parts that two paths have in common. */
function commonName(one: string, other: string): string {
  if (one === other) return one
  const [parts, others] = [one.split('/').reverse(), other.split('/').reverse()]
  const differing = parts.findIndex((part, i) => part !== others[i])
  return parts
    .slice(0, differing === -1 ? parts.length : differing)
    .reverse()
    .join('/')
}

/** Undoes git's quoting: `"a\tb\303\244"`. */
export function unquote(name: string): string {
  if (!/^".*"$/s.test(name)) return name
  const bytes: number[] = []
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255)
    else if (letter !== undefined) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0))
    else bytes.push(...new TextEncoder().encode(plain ?? ''))
  }
  return nameFromBytes(Buffer.from(bytes))
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

/** Names that are not UTF-8 get `\ooo` for each byte above ASCII, so that they stay distinct. */
export function nameFromBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return text
  const octal = (byte: string) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`
  return bytes.toString('latin1').replace(/[\u0080-\u00ff]/g, octal)
}
