import { spawnSync } from 'node:child_process'
import { parseAst } from 'rolldown/parseAst'
import { syntaxOf } from '../../src/diff/languages.ts'
import { scanFile } from '../../src/diff/scan/pieces.ts'

/** Lines by a real lexer, 1-based; null: it does not accept the file. */
export type LexedLines = { readonly code: ReadonlySet<number>; readonly comment: ReadonlySet<number> } | null

export interface Difference {
  /** the lexer calls it code, the scanner does not */
  readonly hidden: readonly number[]
  /** only a comment, but counted as code */
  readonly counted: number
  readonly comments: number
}

export function compare(path: string, text: string, lexed: NonNullable<LexedLines>): Difference {
  const lines = scanFile(text, syntaxOf(path))
  const isCode = (line: number): boolean =>
    lines[line - 1]?.some(
      ({ kind, text }) => (kind === 'code' || kind === 'hole' || kind === 'doubtful') && /\S/.test(text),
    ) ?? false
  return {
    hidden: [...lexed.code].filter((line) => !isCode(line)),
    counted: [...lexed.comment].filter(isCode).length,
    comments: lexed.comment.size,
  }
}

/** JavaScript and TypeScript: lines on which a node begins that is no text, and lines between all nodes. */
export function lexScript(path: string, text: string): LexedLines {
  const lineOf = lineIndex(text)
  const filled = new Set<number>()
  const [texts, starts] = [new Set<number>(), new Set<number>()]
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('start' in node && 'end' in node && 'type' in node) {
      const [from, to] = [lineOf(Number(node.start)), lineOf(Number(node.end))]
      const isText = /^(?:Literal|TemplateElement|TemplateLiteral|JSXText|Program)$/.test(String(node.type))
      for (let line = from; line <= to; line += 1)
        if (isText || line === from || line === to) filled.add(line)
      const place = isText ? texts : starts
      if (node.type !== 'Program') place.add(Number(node.start))
    }
    Object.values(node).forEach(visit)
  }
  try {
    const isTyped = /\.[cm]?tsx?$/.test(path)
    visit(parseAst(text, { lang: isTyped ? (path.endsWith('x') ? 'tsx' : 'ts') : 'jsx' }).body)
  } catch {
    return null
  }
  // an expression or a type begins where its first text does
  const code = new Set([...starts].filter((start) => !texts.has(start)).map(lineOf))
  return { code, comment: commentLines(text, filled, /^\s*(?:\/\/|\/\*|\*)/) }
}

const PYTHON = `
import io, json, sys, tokenize
out = []
for path in json.load(sys.stdin):
    code, comment = set(), set()
    try:
        with tokenize.open(path) as f: text = f.read()
        compile(text, path, 'exec', dont_inherit=True)
        for t in tokenize.generate_tokens(io.StringIO(text).readline):
            if t.type == tokenize.COMMENT: comment.add(t.start[0])
            elif t.type in (tokenize.NAME, tokenize.NUMBER, tokenize.OP): code.add(t.start[0])
            elif t.type == tokenize.STRING: comment -= set(range(t.start[0], t.end[0] + 1))
        out.append([text, sorted(code), sorted(comment - code)])
    except Exception: out.append(None)
json.dump(out, sys.stdout)
`

export interface LexedFile {
  readonly text: string
  readonly lexed: NonNullable<LexedLines>
}

/** null: no Python here. */
export function lexPython(paths: readonly string[]): (LexedFile | null)[] | null {
  const { status, stdout } = spawnSync('python3', ['-W', 'ignore', '-c', PYTHON], {
    input: JSON.stringify(paths),
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) return null
  const files: ([string, number[], number[]] | null)[] = JSON.parse(stdout.toString())
  return files.map(
    (file) => file && { text: file[0], lexed: { code: new Set(file[1]), comment: new Set(file[2]) } },
  )
}

/** Whether the tool accepts the text without running it; null: it is not installed. */
export function accepts(command: readonly string[], text: string): boolean | null {
  const [program = '', ...args] = command
  const { status, error } = spawnSync(program, args, { input: text })
  return error ? null : status === 0
}

function lineIndex(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

const commentLines = (text: string, filled: ReadonlySet<number>, mark: RegExp): Set<number> =>
  new Set(text.split('\n').flatMap((line, i) => (mark.test(line) && !filled.has(i + 1) ? [i + 1] : [])))
