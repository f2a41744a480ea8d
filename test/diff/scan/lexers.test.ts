import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../support/program.ts'
import { accepts, compare, lexScript } from '../../support/real-lexers.ts'
import { PREFIXES } from './prefixes.ts'

/** What accepts a language without running it. */
const TOOLS: readonly (readonly [language: string, command: readonly string[]])[] = [
  ['shell', ['bash', '-n']],
  ['perl', ['perl', '-c']],
  ['python', ['python3', '-c', 'import sys; compile(sys.stdin.read(), "a", "exec")']],
  ['ruby', ['ruby', '-c']],
]

describe('a row that hides nothing is valid', () => {
  describe.each(TOOLS)('in %s', (language, command) => {
    const rows = PREFIXES[language] ?? []
    it.skipIf(accepts(command, '') === null)(`by ${command[0]}, skipped where it is not installed`, () => {
      expect(rows.filter((row) => accepts(command, `${row}\n`) === false)).toEqual([])
    })
  })

  it.each(['javascript', 'typescript', 'jsx', 'tsx'])('in %s', (language) => {
    const ending = { javascript: 'js', typescript: 'ts', jsx: 'jsx', tsx: 'tsx' }[language]
    const rows = (PREFIXES[language] ?? []).filter(
      (row) => !row.includes('return') || row.startsWith('const'),
    )
    expect(rows.filter((row) => lexScript(`a.${ending}`, row) === null)).toEqual([])
  })
})

it('no line of this project that a real parser calls code is hidden', () => {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((_, i) => i % 4 === 0)
  for (const path of files) {
    const text = readFileSync(`${ROOT}src/${path}`, 'utf8')
    const lexed = lexScript(path, text)
    expect([path, lexed && compare(path, text, lexed)]).toMatchObject([path, { hidden: [], counted: 0 }])
  }
})
