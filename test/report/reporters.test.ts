import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/report/index.ts'
import type { Reporter } from '../../src/report/reporter.ts'
import { ROOT } from '../support/program.ts'

const ALL = Object.entries<Reporter>(REPORTERS)

describe('the list of reporters', () => {
  it('is the table in docs/reports.md', () => {
    const docs = readFileSync(`${ROOT}docs/reports.md`, 'utf8')
    const rows = [...docs.matchAll(/^\| `--(\w+)(?: FILE)?` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(ALL.flatMap(([name, { option }]) => (option ? [name] : [])))
  })

  it('loads a report only when it is asked for', () => {
    const source = readFileSync(`${ROOT}src/report/index.ts`, 'utf8')
    expect(source.match(/^import (?!type )/gm)).toBeNull()
  })

  it.each(ALL)('%s renders', async (_, { load }) => {
    expect((await load()).report.render).toBeTypeOf('function')
  })
})
