import { describe, expect, it } from 'vitest'
import { measureChange } from '../../src/risk/measure.ts'
import { readChange } from '../support/read-change.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const changeIn = async ({ dir }: TempRepository) => {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME }
  return await readChange({ cwd: dir, env, signal: new AbortController().signal })
}

const COMMENT = ['/*', ...Array.from({ length: 20 }, (_, i) => `words ${i}`), '*/', 'a()', '']

const with10 = (line: string): string => COMMENT.with(10, line).join('\n')

describe('a changed line far below the beginning of a comment', () => {
  it('is no code', async () => {
    using repository = repositoryWith({ 'a.ts': with10('words') }).stage(
      'a.ts',
      with10('if (locked) return await b()'),
    )
    const change = await changeIn(repository)
    expect(change.files[0]?.hunks[0]?.added[0]?.pieces).toMatchObject([{ kind: 'comment' }])
    expect(measureChange(change)).toMatchObject([{ concurrencyAdded: 0, controlFlowRemoved: 0 }])
  })

  it('is none either that is taken away, nor in a renamed file', async () => {
    using repository = repositoryWith({ 'a.ts': with10('if (locked) return await b()') })
    repository.stage('b.ts', with10('words'))
    repository.git('rm', '--cached', '-q', 'a.ts')
    const change = await changeIn(repository)
    expect(change.files).toMatchObject([{ path: 'b.ts', status: 'renamed' }])
    expect(measureChange(change)).toMatchObject([{ controlFlowRemoved: 0 }])
  })

  it('hides no code that stands below it', async () => {
    const before = `${COMMENT.join('\n')}b()\n`
    using repository = repositoryWith({ 'a.ts': before }).stage('a.ts', `${before}if (a) b(1 */* c */ 2)\n`)
    const [file] = (await changeIn(repository)).files
    expect(file?.hunks[0]?.added[0]?.pieces?.map(({ kind }) => kind)).toEqual(['code', 'comment', 'code'])
  })
})

describe('a new file', () => {
  it('is its own whole', async () => {
    using repository = repositoryWith({ 'other.ts': 'x\n' }).stage('a.ts', ' */\nif (a) b()\n')
    const [file] = (await changeIn(repository)).files
    expect(file?.hunks[0]?.added.map(({ pieces }) => pieces?.map(({ kind }) => kind))).toEqual([
      ['code'],
      ['code'],
    ])
  })
})

describe('a file that git takes for binary', () => {
  const [old, now] = ['\u0000\u0001'.repeat(20), '\u0000\u0002'.repeat(20)]

  it('is read if it is code with a few odd characters', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\u0000' }).stage('a.ts', 'if (a) b()\u0000\n')
    expect(measureChange(await changeIn(repository))).toMatchObject([{ logicAdded: 1 }])
  })

  it('is not known if it should be code and is no text', async () => {
    using repository = repositoryWith({ 'a.ts': old }).stage('a.ts', now)
    const change = await changeIn(repository)
    expect(change.files).toMatchObject([{ hunks: [], unread: true }])
    expect(change.unread).toBe('1 of 1 code files are too large to read, or not text')
  })

  it('stays as it is otherwise', async () => {
    using repository = repositoryWith({ 'a.unknown': old }).stage('a.unknown', now)
    const change = await changeIn(repository)
    expect(change.files).toMatchObject([{ kind: 'binary', hunks: [] }])
    expect(change.unread).toBeNull()
  })
})
