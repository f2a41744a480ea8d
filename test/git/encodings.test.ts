import { describe, expect, it } from 'vitest'
import { measureChange } from '../../src/risk/measure.ts'
import { readChange } from '../support/read-change.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const changeIn = async ({ dir }: TempRepository) => {
  const { PATH = '', HOME = '' } = process.env
  return await readChange({ cwd: dir, env: { PATH, HOME }, signal: new AbortController().signal })
}

const logicIn = async (repository: TempRepository): Promise<number> =>
  measureChange(await changeIn(repository)).reduce((sum, { logicAdded }) => sum + logicAdded, 0)

const CODE = 'if (a) {\n  run(b)\n}\n'.repeat(10)
const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('code that git takes for binary', () => {
  it.each<[string, string | Buffer | null, string | Buffer]>([
    ['a NUL in a comment', null, `// \0\n${CODE}`],
    ['a NUL in a file that had one', '// \0\n', `// \0\n${CODE}`],
    ['a NUL that goes', '// \0\n', CODE],
    ['UTF-16', null, wide(CODE)],
    [
      'UTF-16 behind many characters that are not ASCII',
      null,
      wide(`// ${'貌'.repeat(5000)}\n${CODE.repeat(400)}`),
    ],
    ['UTF-16 that was UTF-8', '// nothing\n', wide(CODE)],
  ])('counts: %s', async (_, before, after) => {
    using repository = repositoryWith({ 'README.md': 'x\n', ...(before !== null && { 'src/a.js': before }) })
    repository.stage('src/a.js', after)
    const change = await changeIn(repository)
    expect(change.unread).toBeNull()
    expect(measureChange(change)[0]?.logicAdded).toBeGreaterThanOrEqual(20)
  })

  it('counts by the lines that are new, in UTF-16 too', async () => {
    using repository = repositoryWith({ 'src/a.cs': wide(CODE) })
    const change = await changeIn(repository.stage('src/a.cs', wide(`${CODE}stop(c)\n`)))
    expect(change.files).toMatchObject([{ kind: 'text', additions: 1, deletions: 0 }])
    expect(change.files[0]?.hunks[0]?.added).toMatchObject([{ number: 31, text: 'stop(c)' }])
  })

  it('counts beside a change that is too large to hold', async () => {
    using repository = repositoryWith({ 'README.md': 'x\n' })
    repository.stage('package-lock.json', `${'  "name": "1.2.3",\n'.repeat(250_000)}`)
    expect(await logicIn(repository.stage('src/a.js', `// \0\n${CODE}`))).toBe(20)
  })

  it('is not known where it is no text', async () => {
    using repository = repositoryWith({ 'README.md': 'x\n' })
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 256))
    const change = await changeIn(repository.stage('src/a.js', noise).stage('image.png', noise))
    expect(change.unread).toBe('1 of 1 code files are too large to read, or not text')
  })
})
