// How long each report of a large change takes to make, and how large it is.
// node_modules/.bin/tsx bench/report.ts
import { createHash } from 'node:crypto'
import { toHtml } from '../src/report/html/risk-report.ts'
import { toJson } from '../src/report/json.ts'
import { toMarkdown } from '../src/report/markdown.ts'
import { toSarif } from '../src/report/sarif.ts'
import { toText } from '../src/report/text.ts'
import { PLAIN } from '../src/terminal/style.ts'
import { NOW } from '../test/support/facts.ts'
import { largeAssessment, largeRange } from '../test/support/large-assessment.ts'
import { median } from './measure.ts'

const RUNS = 7
const FILES = 500
const INCIDENTS = 2000
const COMMITS = 50

const sha256 = (encoding: 'base64' | 'hex') => (text: string) =>
  createHash('sha256').update(text).digest(encoding)

const large = largeAssessment(FILES, INCIDENTS)
const range = largeRange(COMMITS, large)

const REPORTS: Readonly<Record<string, () => string>> = {
  text: () => toText(large, { width: 100, style: PLAIN, now: NOW }),
  json: () => toJson(large, { total: 0 }),
  markdown: () => toMarkdown(large, { now: NOW, range }),
  sarif: () => toSarif(large, { version: '0.0.0', sha256: sha256('hex') }),
  html: () => toHtml(large, { now: NOW, version: '0.0.0', sha256: sha256('base64'), range }),
}

function timed(make: () => string): { readonly ms: number; readonly first: number; readonly bytes: number } {
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now()
    make()
    return performance.now() - startedAt
  })
  return { ms: median(times), first: times[0] ?? 0, bytes: Buffer.byteLength(make()) }
}

const row = (...cells: readonly string[]): string =>
  cells
    .map((cell) => cell.padEnd(14))
    .join('')
    .trimEnd()
const lines = Object.entries(REPORTS).map(([name, make]) => {
  const { ms, first, bytes } = timed(make)
  return row(name, `${first.toFixed(0)} ms`, `${ms.toFixed(0)} ms`, `${(bytes / 1000).toFixed(0)} kB`)
})
process.stdout.write(
  `${FILES} files, ${INCIDENTS} incidents, ${COMMITS} commits\n${[row('report', 'first', 'median', 'size'), ...lines].join('\n')}\n`,
)
