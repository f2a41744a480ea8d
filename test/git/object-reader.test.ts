import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { GitDeadlineError, GitFailedError, GitOutputError } from '../../src/git/git.ts'
import { ObjectReader } from '../../src/git/object-reader.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
const ROOM = 2 ** 20

const FILES = {
  'empty.txt': '',
  'small.txt': 'one\n',
  'no-newline.txt': 'one',
  'lines.txt': '\n\n100644 blob 3\n\n',
  'umlaut.txt': 'größer\n',
  'large.txt': 'x'.repeat(200_000),
  'with blank.txt': 'blank\n',
}

function readerIn(repository: TempRepository, signal = new AbortController().signal): ObjectReader {
  const reader = new ObjectReader({ cwd: repository.dir, env, signal })
  onTestFinished(() => reader.close())
  return reader
}

function workedIn(): TempRepository {
  const repository = repositoryWith(FILES)
  onTestFinished(() => repository[Symbol.dispose]())
  return repository
}

/** What git prints for one name by itself; null where it knows none. */
function alone(repository: TempRepository, name: string): string | null {
  try {
    const args = ['cat-file', 'blob', name]
    return execFileSync('git', args, { cwd: repository.dir, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return null
  }
}

const textsOf = async (reading: ReturnType<ObjectReader['read']>): Promise<(string | null)[]> =>
  (await reading).map((object) => (object?.type === 'blob' ? object.content.toString() : null))

describe('objects', () => {
  it('come as git has them, in the order of the names, whatever is asked at once', async () => {
    const repository = workedIn()
    const reader = readerIn(repository)
    const names = fc.constantFrom(
      ...Object.keys(FILES).flatMap((file) => [`HEAD:${file}`, `:${file}`]),
      'HEAD:none.txt',
      ':no such file',
      'e'.repeat(40),
      'HEAD:', // a tree
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(names, { maxLength: 6 }), { maxLength: 4 }), async (requests) => {
        const found = await Promise.all(requests.map((request) => textsOf(reader.read(request, ROOM))))
        expect(found).toEqual(requests.map((request) => request.map((name) => alone(repository, name))))
      }),
      { numRuns: 30 },
    )
  })

  it('have their id and type', async () => {
    const repository = workedIn()
    const id = repository.git('rev-parse', 'HEAD:small.txt').trim()
    const [blob, tree, commit] = await readerIn(repository).read([id, 'HEAD:', 'HEAD'], ROOM)
    expect(blob).toEqual({ id, type: 'blob', content: Buffer.from('one\n') })
    expect([tree?.type, commit?.type]).toEqual(['tree', 'commit'])
  })

  it('that are more than there is room for are refused, and what else was asked is answered', async () => {
    const repository = workedIn()
    const reader = readerIn(repository)
    const [before, tooMuch, after] = await Promise.allSettled([
      textsOf(reader.read(['HEAD:small.txt'], ROOM)),
      reader.read(['HEAD:small.txt', 'HEAD:large.txt'], 200_003),
      textsOf(reader.read(['HEAD:umlaut.txt', 'HEAD:large.txt'], ROOM)),
    ])
    expect(before).toMatchObject({ value: ['one\n'] })
    expect(tooMuch).toMatchObject({ reason: expect.any(GitOutputError) })
    expect(after).toMatchObject({ value: ['größer\n', FILES['large.txt']] })
    expect(await textsOf(reader.read(['HEAD:large.txt'], 200_000))).toEqual([FILES['large.txt']])
  })
})

describe('a git that cannot be asked', () => {
  it('is told where there is no repository', async () => {
    const repository = workedIn()
    repository.write('deep/file', '')
    const reader = new ObjectReader({
      cwd: repository.dir,
      env: { ...env, GIT_DIR: `${repository.dir}/deep` },
      signal: new AbortController().signal,
    })
    await expect(reader.read(['HEAD'], ROOM)).rejects.toThrow(GitFailedError)
    reader.close()
  })

  it('is not waited for past the deadline', async () => {
    const deadline = new AbortController()
    const reader = readerIn(workedIn(), deadline.signal)
    const reading = reader.read(['HEAD:large.txt'], ROOM)
    deadline.abort()
    await expect(reading).rejects.toThrow(GitDeadlineError)
    await expect(reader.read(['HEAD:small.txt'], ROOM)).rejects.toThrow(GitDeadlineError)
  })

  it('holds nobody: a program that only started it ends', () => {
    const repository = workedIn()
    const program = `
      const { ObjectReader } = await import('${new URL('../../src/git/object-reader.ts', import.meta.url)}')
      new ObjectReader({ cwd: '.', env: process.env, signal: new AbortController().signal }).start()`
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
    execFileSync(process.execPath, args, { cwd: repository.dir, timeout: 20_000 })
  })
})
