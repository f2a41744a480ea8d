import { describe, expect, it } from 'vitest'
import { withSnapshot } from '../../src/git/snapshot.ts'
import { readStagedChange } from '../../src/git/staged.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const indentsOf = (repository: TempRepository): Promise<[string, number][]> =>
  withSnapshot(
    {
      cwd: repository.dir,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      signal: new AbortController().signal,
    },
    async (snapshot) =>
      (await readStagedChange(snapshot, [])).files.flatMap(({ path, indent }) =>
        indent ? [[path, indent]] : [],
      ),
  )

/** A file of nested blocks, indented by so many blanks. */
const nested = (blanks: number): string =>
  Array.from({ length: 8 }, (_, i) => `${' '.repeat(blanks * (i % 4))}call(${i})\n`).join('')

const CHANGE = '        deep()\n'

describe('the indent of a changed file', () => {
  it('is that of the file before the change', async () => {
    using repository = repositoryWith({
      'two.ts': nested(2),
      'four.ts': nested(4),
      'tabs.go': '\ta()\n\t\tb()\n',
    })
    for (const [path, text] of [
      ['two.ts', nested(2)],
      ['four.ts', nested(4)],
      ['tabs.go', '\ta()\n\t\tb()\n'],
    ] as const)
      repository.stage(path, text + CHANGE)
    expect(await indentsOf(repository)).toEqual([
      ['four.ts', 4],
      ['two.ts', 2],
    ])
  })

  it('does not change with what the change adds', async () => {
    using repository = repositoryWith({ 'a.ts': nested(2) })
    repository.stage('a.ts', nested(2) + nested(4).repeat(50))
    expect(await indentsOf(repository)).toEqual([['a.ts', 2]])
  })

  it('is that of the old name of a renamed file', async () => {
    using repository = repositoryWith({ 'old.ts': nested(4) })
    repository.git('mv', 'old.ts', 'new.ts')
    repository.stage('new.ts', nested(4) + CHANGE)
    expect(await indentsOf(repository)).toEqual([['new.ts', 4]])
  })

  it('is not known for a new file and for one too short', async () => {
    using repository = repositoryWith({ 'short.ts': '    a()\n' })
    repository
      .stage('short.ts', `    a()\n${CHANGE}`)

      .stage('new.ts', CHANGE)
    expect(await indentsOf(repository)).toEqual([])
  })
})
