import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { ChangedFile } from '../../src/diff/change.ts'
import { syntaxOf } from '../../src/diff/languages.ts'
import { scanFile } from '../../src/diff/scan/pieces.ts'
import { withPieces } from '../../src/diff/whole-file.ts'
import { measureChange } from '../../src/risk/measure.ts'
import { readChange } from '../support/read-change.ts'
import { runs } from '../support/runs.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const MB = 2 ** 20
const linesOf = (bytes: number, line: string): string =>
  `${line}\n`.repeat(Math.ceil(bytes / (line.length + 1)))

const changeIn = async ({ dir }: TempRepository) => {
  const { PATH = '', HOME = '' } = process.env
  return await readChange({ cwd: dir, env: { PATH, HOME }, signal: new AbortController().signal })
}

const shown = ({ path, oldPath, status, kind, additions, deletions, hunks, unread }: ChangedFile) =>
  [path, oldPath, status, kind, additions, deletions, hunks.length > 0, unread ?? false].join(' ')

describe('a change that is too large to hold', () => {
  it('is read where it is code, and only counted where it is not', async () => {
    using repository = repositoryWith({
      'src/old\tname.ts': linesOf(2000, 'first()'),
      'src/été.ts': 'a()\n',
      'src/gone.ts': 'a()\nb()\n',
      'image.png': 'a\u0000',
    })
    repository
      .stage('package-lock.json', linesOf(4 * MB, '  "name": "1.2.3",'))
      .stage('src/été.ts', 'if (a) b()\n')
      .stage('src/new.ts', `${linesOf(2000, 'first()')}retry()\n`)
      .stage('image.png', 'b\u0000')
    repository.git('rm', '--quiet', 'src/gone.ts', 'src/old\tname.ts')
    const change = await changeIn(repository)
    expect(change.unread).toBeNull()
    expect(change.files.map(shown)).toEqual([
      'image.png  modified binary 0 0 false false',
      expect.stringMatching(/^package-lock\.json {2}added text \d{6} 0 false false$/),
      'src/gone.ts  deleted text 0 2 true false',
      'src/new.ts src/old\tname.ts renamed text 1 0 true false',
      'src/été.ts  modified text 1 1 true false',
    ])
    expect(measureChange(change).reduce((sum, { logicAdded }) => sum + logicAdded, 0)).toBe(2)
  })

  it('counts what it cannot read as size, so that a file hides nothing by being large', async () => {
    using repository = repositoryWith({ 'a.txt': 'a\n' })
    repository
      .stage('src/small.ts', 'if (a) b()\n')
      .stage('src/large.ts', linesOf(4 * MB, '  retry(order)'))
      .stage('test/large.test.ts', linesOf(MB, '  retry(order)'))
    const change = await changeIn(repository)
    expect(change.unread).toBe('1 of 2 code files are too large to read, or not text')
    const shapes = measureChange(change)
    expect(shapes.map(({ path, logicAdded }) => `${path} ${logicAdded > 200_000}`)).toEqual([
      'src/large.ts true',
      'src/small.ts false',
    ])
    expect(shapes.find(({ path }) => path === 'src/small.ts')).toMatchObject({ logicAdded: 1 })
  })

  it('tells code by the whole of the smaller files, where all of them are too much', async () => {
    const commented = (bytes: number) => `/*\n${linesOf(bytes, 'some words')}*/\n`
    using repository = repositoryWith({ 'src/a.ts': commented(1000), 'src/b.ts': commented(5 * MB) })
    for (const [path, bytes] of [['src/a.ts', 1000] as const, ['src/b.ts', 5 * MB] as const])
      repository.stage(path, commented(bytes).replace('some words', 'if (locked) await b()'))
    const change = await changeIn(repository)
    expect(change.unread).toBe('1 of 2 code files are too large to read, or not text')
    expect(change.files[0]?.hunks[0]?.added[0]?.pieces?.map(({ kind }) => kind)).toEqual(['comment'])
    expect(measureChange(change)).toMatchObject([
      { path: 'src/a.ts', logicAdded: 0 },
      { path: 'src/b.ts', logicAdded: 1 },
    ])
  })

  it('reads each of many files as a whole', async () => {
    const before = `/*\n some words\n*/\n${linesOf(2000, 'first()')}`
    const paths = Array.from({ length: 201 }, (_, i) => `src/${i}.ts`)
    using repository = repositoryWith({
      'src/a.c': before,
      ...Object.fromEntries(paths.map((path) => [path, '1\n'])),
    })
    for (const path of paths) repository.write(path, '2\n')
    repository.write('src/a.c', `${before}int a =\n    * step(1)\n    * step(2);\n`).git('add', '-A')
    expect(measureChange(await changeIn(repository)).find(({ path }) => path === 'src/a.c')?.logicAdded).toBe(
      3,
    )
  })
})

describe('a file that is read up to its last changed line', () => {
  const MARKS = [
    '/*',
    '*/',
    '//',
    '#',
    '`',
    '${',
    '}',
    '"',
    "'",
    '"""',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<<EOF',
    'EOF',
    '---',
    '{{',
    '}}',
    '=begin',
    '=end',
    '- run: |',
    '  x',
    'a()',
    '\n',
    '\n',
    '\n',
  ]

  it('reads as in the whole file', () => {
    const names = [
      'a.ts',
      'a.tsx',
      'a.py',
      'a.rb',
      'a.vue',
      'a.md',
      'a.html',
      'a.yml',
      'a.php',
      'a.lua',
      'a.sh',
      'a.go',
    ]
    const texts = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.constantFrom(...names), texts, fc.nat(), (name, marks, pick) => {
        const text = marks.join('')
        const lines = text.split('\n')
        const at = pick % lines.length
        const line = { number: at + 1, text: fromOutside(lines[at] ?? '') }
        const [hunk] = withPieces([{ added: [line], removed: [] }], name, { before: null, after: text })
        expect(hunk?.added[0]?.pieces).toEqual(scanFile(text, syntaxOf(name))[at])
      }),
      runs(2000),
    )
  })
})
