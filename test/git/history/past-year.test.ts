import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openNotes } from '../../../src/core/private-notes.ts'
import { fromOutside } from '../../../src/core/untrusted.ts'
import {
  type CachedYear,
  formatYear,
  type LogEntry,
  parseYear,
  readPastCommits,
} from '../../../src/git/history.ts'
import { withSnapshot } from '../../../src/git/snapshot.ts'
import { readStagedChange } from '../../../src/git/staged.ts'
import { daysAgo, NOW } from '../../support/facts.ts'
import { runs } from '../../support/runs.ts'
import { repositoryWith, type TempRepository } from '../../support/temp-repository.ts'

const texts = fc
  .string({
    unit: fc.constantFrom('a', '\\', '\t', '\n', 't', 'n', '\r', '支', '/', '"'),
    minLength: 1,
    maxLength: 12,
  })
  .map(fromOutside)

const logs = fc.array(
  fc.record({
    sha: fc.constantFrom('b'.repeat(40), 'c'.repeat(64)),
    at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000)),
    message: texts,
    files: fc.array(fc.record({ path: texts, oldPath: fc.option(texts) }), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 6 },
)

const yearOf = (entries: readonly LogEntry[]): CachedYear => ({
  head: 'a'.repeat(40),
  since: daysAgo(365),
  entries,
})

describe('the file', () => {
  it('gives back what was written, whatever names and messages hold', () => {
    fc.assert(
      fc.property(logs, (entries) => {
        expect(parseYear(formatYear(yearOf(entries)))).toEqual(yearOf(entries))
      }),
      runs(1000),
    )
  })

  it('is refused where any of its end is missing', () => {
    fc.assert(
      fc.property(logs, fc.double({ min: 0, max: 0.999, noNaN: true }), (entries, share) => {
        const text = formatYear(yearOf(entries))
        expect(() => parseYear(text.slice(0, Math.floor(share * text.length)))).toThrow()
      }),
      runs(1000),
    )
  })
})

/** Where the secret of the notes is. */
const STATE = mkdtempSync(join(tmpdir(), 'state-'))

const notesOf = ({ dir }: TempRepository) => openNotes(join(dir, '.git'), STATE)

const textOf = (repository: TempRepository): string => notesOf(repository).read('history')?.toString() ?? ''

const pastOf = (repository: TempRepository, now = NOW): Promise<string[]> =>
  withSnapshot(
    {
      cwd: repository.dir,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      signal: new AbortController().signal,
      stateDirectory: STATE,
    },
    async (snapshot) =>
      (await readPastCommits(snapshot, (await readStagedChange(snapshot, [])).files, now)).map(
        ({ message }) => message.trim(),
      ),
  )

const fileOf = ({ dir }: TempRepository): string => join(dir, '.git/pager-triage/history')

/** Three commits to a.ts, and a staged change of it. */
function workedOn(): TempRepository {
  const repository = repositoryWith({ 'a.ts': '1\n', 'b.ts': '1\n' })
  repository.stage('a.ts', '2\n').commit('fix: two', daysAgo(-1))
  repository.stage('a.ts', '3\n').commit('fix: three', daysAgo(-2))
  return repository.stage('a.ts', 'staged\n')
}

const LATER = daysAgo(-5)

describe('the history of the last run', () => {
  it('lies in the git directory, for its owner only', async () => {
    using repository = workedOn()
    expect(await pastOf(repository, LATER)).toEqual(['fix: three', 'fix: two', 'the first commit'])
    expect(statSync(fileOf(repository)).mode & 0o777).toBe(0o600)
    expect(statSync(join(repository.dir, '.git/pager-triage')).mode & 0o777).toBe(0o700)
  })

  it('is used while HEAD stays', async () => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    const text = textOf(repository)
    notesOf(repository).write('history', text.replace('fix: two', 'fix: 2.0'))
    expect(await pastOf(repository, LATER)).toContain('fix: 2.0')
  })

  it('is brought forward when HEAD moves on', async () => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    const text = textOf(repository)
    notesOf(repository).write('history', text.replace('fix: two', 'fix: 2.0'))
    repository.commit('fix: four', daysAgo(-3)).stage('a.ts', 'more\n')
    expect(await pastOf(repository, LATER)).toEqual([
      'fix: four',
      'fix: three',
      'fix: 2.0',
      'the first commit',
    ])
  })

  it('forgets what a reset and another branch left behind', async () => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    repository.git('reset', '--quiet', '--hard', 'HEAD~2')
    repository.stage('a.ts', 'other\n').commit('fix: another way', daysAgo(-2)).stage('a.ts', 'more\n')
    expect(await pastOf(repository, LATER)).toEqual(['fix: another way', 'the first commit'])
  })

  it('is read anew where its commit is gone', async () => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    const text = textOf(repository)
    notesOf(repository).write('history', text.replace(/[0-9a-f]{40}/, 'e'.repeat(40)))
    expect(await pastOf(repository, LATER)).toEqual(['fix: three', 'fix: two', 'the first commit'])
  })

  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, -30)],
    ['of another version', (text: string) => text.replace('history 3', 'history 2')],
    ['rubbish', () => '\u0000\ufffd{}'],
  ])('is as if it were not there when it is %s', async (_, spoil) => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    notesOf(repository).write('history', spoil(textOf(repository)))
    expect(await pastOf(repository, LATER)).toEqual(['fix: three', 'fix: two', 'the first commit'])
  })

  it('does not reach back less far than a later run asks for', async () => {
    using repository = repositoryWith({ 'a.ts': '1\n' })
    repository.stage('a.ts', '2\n')
    expect(await pastOf(repository, daysAgo(-400))).toEqual([])
    expect(await pastOf(repository, daysAgo(-300))).toEqual(['the first commit'])
  })

  it('is whole after eight runs at once', async () => {
    using repository = workedOn()
    const runs = await Promise.all(Array.from({ length: 8 }, () => pastOf(repository, LATER)))
    expect(new Set(runs.map(String)).size).toBe(1)
    expect(parseYear(textOf(repository)).entries).toHaveLength(3)
    expect(readdirSync(join(repository.dir, '.git/pager-triage'))).toEqual(['history'])
  })

  it.each([
    ['emptied', (year: CachedYear) => formatYear({ ...year, entries: [] })],
    ['as it was', formatYear],
  ])('does not count where it came with a copied repository, %s', async (_, forge) => {
    using repository = workedOn()
    await pastOf(repository, LATER)
    const year = parseYear(textOf(repository))
    using copied = repositoryWith({ 'x.ts': '1\n' })
    cpSync(join(repository.dir, '.git'), join(copied.dir, '.git'), { recursive: true })
    const mac = readFileSync(fileOf(repository)).subarray(0, 32)
    writeFileSync(fileOf(copied), Buffer.concat([mac, Buffer.from(forge(year))]))
    expect(await pastOf(copied, LATER)).toEqual(['fix: three', 'fix: two', 'the first commit'])
  })

  it('is not written through a link', async () => {
    using repository = workedOn()
    using elsewhere = repositoryWith({ 'x.ts': '1\n' })
    symlinkSync(elsewhere.dir, join(repository.dir, '.git/pager-triage'))
    expect(await pastOf(repository, LATER)).toHaveLength(3)
    expect(existsSync(join(elsewhere.dir, 'history'))).toBe(false)
  })
})
