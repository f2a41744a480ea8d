import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StagedChange } from '../../src/diff/change.ts'
import { planCommit } from '../../src/git/commit-plan.ts'
import { withPredictedCommit } from '../../src/git/predict.ts'
import { readChange } from '../support/read-change.ts'
import { TempRepository } from '../support/temp-repository.ts'

const { PATH = '', HOME = '' } = process.env
const requestIn = ({ dir }: TempRepository) => ({
  cwd: dir,
  env: { PATH, HOME },
  signal: new AbortController().signal,
})

async function predict(repository: TempRepository, command: string): Promise<StagedChange | undefined> {
  const plan = await planCommit(requestIn(repository), command)
  return plan ? withPredictedCommit(requestIn(repository), plan, async (_, { change }) => change) : undefined
}

/** git trusts an index entry only where its file is older than the index. */
const makeOld = (repository: TempRepository) =>
  utimesSync(join(repository.dir, 'a.ts'), new Date(0), new Date(0))

/** Ends of lines as they are on Windows. */
const crlf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('')
const lf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const utf16 = (lines: readonly string[]) => Buffer.from(`\ufeff${lf(lines)}`, 'utf16le')
const withLocalLines = (lines: readonly string[]) => lf(lines.flatMap((line) => [line, '//local']))

const STRIP = { 'filter.strip.clean': "sed '/local/d'", 'filter.strip.smudge': 'cat' }

describe('what git records is counted, not what the work tree holds', () => {
  it.each([
    ['core.autocrlf=true', { 'core.autocrlf': 'true' }, '', crlf],
    ['core.autocrlf=input', { 'core.autocrlf': 'input' }, '', crlf],
    ['text=auto', {}, '* text=auto', crlf],
    ['eol=crlf', {}, '*.ts text eol=crlf', crlf],
    ['a clean filter', STRIP, '*.ts filter=strip', withLocalLines],
    ['ident', {}, '*.ts ident', (lines: readonly string[]) => lf([...lines, '// $Id: 1234 $'])],
    ['working-tree-encoding', {}, '*.ts working-tree-encoding=UTF-16LE-BOM', utf16],
  ])('%s: one line of thirty', async (_, settings, attributes, inWorkTree) => {
    using repository = new TempRepository()
    for (const [key, value] of Object.entries({ 'core.safecrlf': 'false', ...settings }))
      repository.git('config', key, value)
    const lines = Array.from({ length: 30 }, (_, i) => `call(${i})`)
    repository.stage('.gitattributes', `${attributes}\n`).stage('a.ts', inWorkTree(lines)).commit()
    repository.write('a.ts', inWorkTree(lines.with(7, 'called()')))
    makeOld(repository)
    const byCommand = await predict(repository, 'git commit -am x')
    repository.git('add', 'a.ts')
    const staged = await readChange(requestIn(repository))
    expect(repository.git('diff', '--cached', '--numstat')).toBe('1\t1\ta.ts\n')
    const file = { path: 'a.ts', kind: 'text', additions: 1, deletions: 1 }
    expect(staged.files).toMatchObject([file])
    // no filter runs before the commit, so what it strips counts
    const estimated = { path: 'a.ts', kind: 'text', filtered: true }
    expect(byCommand?.files).toMatchObject([attributes.includes('filter') ? estimated : file])
  })

  it.each(['git add --renormalize . && git commit -m x', 'git commit -m x'])(
    'line ends alone, beside other files: %s',
    async (command) => {
      using repository = new TempRepository()
      repository.stage('a.ts', 'one\r\ntwo\r\n').stage('b.ts', 'old()\n').commit()
      repository.write('.gitattributes', '* text=auto\n').stage('b.ts', 'changed()\n')
      makeOld(repository)
      if (!command.includes('add')) repository.git('add', '--renormalize', '.')
      const files = (await predict(repository, command))?.files
      expect(files?.map(({ path, additions, deletions }) => [path, additions, deletions])).toEqual([
        ['a.ts', 2, 2],
        ['b.ts', 1, 1],
      ])
    },
  )
})
