import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { compare, type Difference, lexPython, lexScript } from '../test/support/real-lexers.ts'

const print = (text: string): void => void process.stdout.write(`${text}\n`)

// Compares the scanner with real lexers: no line of code may be hidden. `npx tsx bench/lexers.ts [FILES] [FOLDER…]`

const [count = '2000', ...folders] = process.argv.slice(2)
const library = spawnSync('python3', ['-c', 'import os; print(os.__file__.rpartition("/")[0])'])
const roots = folders.length > 0 ? folders : ['node_modules', library.stdout?.toString().trim() ?? '']
const isCode = (path: string): boolean => /\.(?:[cm]?[jt]sx?|py)$/.test(path) && !/\.min\.js$/.test(path)

function sample(all: readonly string[], size: number): string[] {
  const step = Math.max(1, all.length / size)
  return Array.from({ length: Math.min(size, all.length) }, (_, i) => all[Math.floor(i * step)] ?? '')
}

const found = roots
  .filter((root) => root !== '')
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .map((path) => `${root}/${path}`),
  )
  .sort()
const ofKind = (end: RegExp): string[] =>
  sample(
    found.filter((path) => end.test(path)),
    Number(count) / 2,
  )

const results = new Map<string, Difference[]>()
const add = (name: string, path: string, difference: Difference): void => {
  results.set(name, [...(results.get(name) ?? []), difference])
  if (difference.hidden.length > 0)
    print(
      `hidden in ${path}: lines ${difference.hidden.slice(0, 5).join(', ')} (${difference.hidden.length})`,
    )
}

for (const path of ofKind(/\.[cm]?[jt]sx?$/)) {
  const text = readFileSync(path, 'utf8')
  const lexed = text.length > 2 ** 19 ? null : lexScript(path, text)
  if (lexed) add('JavaScript and TypeScript', path, compare(path, text, lexed))
}
const python = ofKind(/\.py$/)
const lexed = lexPython(python)
if (lexed === null) print('Python: skipped, python3 is not installed')
lexed?.forEach((file, i) => {
  if (file) add('Python', python[i] ?? '', compare('a.py', file.text, file.lexed))
})

const sum = (all: readonly Difference[], of: (one: Difference) => number): number =>
  all.reduce((total, one) => total + of(one), 0)
for (const [name, all] of results) {
  const [hidden, counted, comments] = [
    sum(all, (d) => d.hidden.length),
    sum(all, (d) => d.counted),
    sum(all, (d) => d.comments),
  ]
  const rate = ((100 * counted) / Math.max(1, comments)).toFixed(2)
  print(
    `${name}: ${all.length} files, ${hidden} lines of code hidden, ${counted} of ${comments} comment lines counted as code (${rate} %)`,
  )
}
