import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'

const text = readFileSync(`${ROOT}SECURITY.md`, 'utf8')
const rows = (/## Threats\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| risk '))

describe('SECURITY.md', () => {
  it.each(rows)('names a test for each threat: %s', (row) => {
    const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
    expect(tests).not.toEqual([])
    expect(tests.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([])
  })

  it('has a row for each', () => {
    expect(rows.length).toBeGreaterThan(20)
  })
})
