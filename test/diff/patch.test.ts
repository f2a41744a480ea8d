import { describe, expect, it } from 'vitest'
import { readPatch } from '../../src/diff/patch.ts'

const filesOf = (...lines: string[]) =>
  readPatch(lines.join('\n')).files.map(({ path, oldPath, status, kind, additions, deletions }) => ({
    path,
    status,
    ...(kind !== 'text' && { kind }),
    ...(oldPath !== null && { oldPath }),
    lines: `+${additions} -${deletions}`,
  }))

const ONE_LINE = ['@@ -1 +1 @@', '-b', '+c']

describe('the files of a patch', () => {
  it.each([
    [
      'changed',
      [
        'diff --git a/a.ts b/a.ts',
        'index 1..2 100644',
        '--- a/a.ts',
        '+++ b/a.ts',
        '@@ -1,2 +1,2 @@ f()',
        ' x',
        '-y',
        '+z',
      ],
      [{ path: 'a.ts', status: 'modified', lines: '+1 -1' }],
    ],
    [
      'new',
      [
        'diff --git a/a b.ts b/a b.ts',
        'new file mode 100644',
        '--- /dev/null',
        '+++ b/a b.ts\t',
        '@@ -0,0 +1 @@',
        '+z',
      ],
      [{ path: 'a b.ts', status: 'added', lines: '+1 -0' }],
    ],
    [
      'deleted',
      [
        'diff --git a/a.ts b/a.ts',
        'deleted file mode 100644',
        '--- a/a.ts',
        '+++ /dev/null',
        '@@ -1 +0,0 @@',
        '-z',
      ],
      [{ path: 'a.ts', status: 'deleted', lines: '+0 -1' }],
    ],
    [
      'renamed',
      ['diff --git a/a.ts b/b.ts', 'similarity index 100%', 'rename from a.ts', 'rename to b.ts'],
      [{ path: 'b.ts', status: 'renamed', oldPath: 'a.ts', lines: '+0 -0' }],
    ],
    [
      'binary',
      [
        'diff --git a/a b.png b/a b.png',
        'new file mode 100644',
        'index 0..1',
        'Binary files /dev/null and b/a b.png differ',
      ],
      [{ path: 'a b.png', status: 'added', kind: 'binary', lines: '+0 -0' }],
    ],
    [
      'a link',
      ['diff --git a/a b/a', 'new file mode 120000', '--- /dev/null', '+++ b/a', '@@ -0,0 +1 @@', '+b'],
      [{ path: 'a', status: 'added', kind: 'symlink', lines: '+1 -0' }],
    ],
    [
      'a submodule',
      ['diff --git a/a b/a', 'index 1..2 160000', '--- a/a', '+++ b/a', '@@ -1 +1 @@', '-b', '+c'],
      [{ path: 'a', status: 'modified', kind: 'submodule', lines: '+1 -1' }],
    ],
    [
      'quoted',
      [
        'diff --git "a/\\303\\274\\n.ts" "b/\\303\\274\\n.ts"',
        '--- "a/\\303\\274\\n.ts"',
        '+++ "b/\\303\\274\\n.ts"',
        '@@ -1 +1 @@',
        '-b',
        '+c',
      ],
      [{ path: 'ü\n.ts', status: 'modified', lines: '+1 -1' }],
    ],
    [
      'quoted, and not UTF-8',
      ['diff --git "a/b\\377.ts" "b/b\\377.ts"', '--- "a/b\\377.ts"', '+++ "b/b\\377.ts"', ...ONE_LINE],
      [{ path: 'b\\377.ts', status: 'modified', lines: '+1 -1' }],
    ],
    [
      'not made by git',
      [
        '--- a.ts\t2026-01-01',
        '+++ a.ts\t2026-01-02',
        '@@ -1 +1 @@',
        '-b',
        '+c',
        '--- b.ts',
        '+++ b.ts',
        '@@ -1 +1 @@',
        '-b',
        '+c',
      ],
      [
        { path: 'a.ts', status: 'modified', lines: '+1 -1' },
        { path: 'b.ts', status: 'modified', lines: '+1 -1' },
      ],
    ],
    [
      'of a merge: only what differs from both parents is its own',
      [
        'diff --cc a b.ts',
        'index 1,2..3',
        'mode 100644,100644..100755',
        '--- a/a b.ts',
        '+++ b/a b.ts',
        '@@@ -1,4 -1,3 +1,4 @@@ f()',
        '  x',
        '- mine',
        ' -theirs',
        '--both',
        ' +mine now',
        '+ theirs now',
        '++new',
      ],
      [{ path: 'a b.ts', status: 'modified', lines: '+1 -1' }],
    ],
    [
      'of an octopus',
      [
        'diff --combined a.ts',
        'index 1,2,3..4',
        '--- a/a.ts',
        '+++ b/a.ts',
        '@@@@ -0,0 -0,0 -0,0 +1,2 @@@@',
        '+++new',
        '++ x',
      ],
      [{ path: 'a.ts', status: 'modified', lines: '+1 -0' }],
    ],
    ...[
      ['without prefixes', 'a/x.ts', 'a/x.ts', 'a/x.ts'],
      ['with prefixes of its own', 'old/a/x.ts', 'new/a/x.ts', 'a/x.ts'],
      ['with mnemonic prefixes', 'i/src/x.ts', 'w/src/x.ts', 'src/x.ts'],
      ['with spaces', 'a/b c/b c.ts', 'b/b c/b c.ts', 'b c/b c.ts'],
      ['with spaces, without prefixes', 'b c/b c.ts', 'b c/b c.ts', 'b c/b c.ts'],
    ].flatMap<[string, string[], object[]]>(([how, before, after, path]) => [
      [
        `changed, ${how}`,
        [`diff --git ${before} ${after}`, 'index 1..2', `--- ${before}\t`, `+++ ${after}\t`, ...ONE_LINE],
        [{ path, status: 'modified', lines: '+1 -1' }],
      ],
      [
        `new, ${how}`,
        [
          `diff --git ${before} ${after}`,
          'new file mode 100644',
          '--- /dev/null',
          `+++ ${after}`,
          '@@ -0,0 +1 @@',
          '+c',
        ],
        [{ path, status: 'added', lines: '+1 -0' }],
      ],
      [
        `another mode, ${how}`,
        [`diff --git ${before} ${after}`, 'old mode 100644', 'new mode 100755'],
        [{ path, status: 'modified', lines: '+0 -0' }],
      ],
      [
        `not by git, ${how}`,
        [`--- ${before}\t2026-01-01`, `+++ ${after}\t2026-01-02`, ...ONE_LINE],
        [{ path, status: 'modified', lines: '+1 -1' }],
      ],
    ]),
    [
      'renamed, with prefixes of its own',
      [
        'diff --git old/a.ts new/b.ts',
        'rename from a.ts',
        'rename to b.ts',
        'index 1..2 100644',
        '--- old/a.ts',
        '+++ new/b.ts',
        ...ONE_LINE,
      ],
      [{ path: 'b.ts', status: 'renamed', oldPath: 'a.ts', lines: '+1 -1' }],
    ],
    [
      'with the line ends of Windows',
      [
        'diff --git a/a.ts b/b.ts\r',
        'rename from a.ts\r',
        'rename to b.ts\r',
        'index 1..2 160000\r',
        '--- a/a.ts\r',
        '+++ b/b.ts\r',
        ...ONE_LINE,
      ],
      [{ path: 'b.ts', status: 'renamed', kind: 'submodule', oldPath: 'a.ts', lines: '+1 -1' }],
    ],
    [
      'behind a message that looks like headers',
      [
        'diff --git a/moved.ts b/gone.ts',
        'rename from moved.ts',
        'rename to gone.ts',
        'From 1 Mon Sep 17 00:00:00 2001',
        '--- before',
        '+++ after',
        'deleted file mode 100644',
        'diff --git a/quoted.ts b/quoted.ts',
        'is what it printed',
        '--- a/a.ts',
        '+++ b/a.ts',
        ...ONE_LINE,
        '-- ',
        '2.39.5',
      ],
      [
        { path: 'gone.ts', status: 'renamed', oldPath: 'moved.ts', lines: '+0 -0' },
        { path: 'a.ts', status: 'modified', lines: '+1 -1' },
      ],
    ],
    ['nothing', ['commit 1', 'Author: a', '', '    words', ''], []],
    ['empty', [''], []],
  ])('%s', (_, lines, files) => {
    expect(filesOf(...lines)).toEqual(files)
  })
})

describe('content that looks like a header', () => {
  it('is content, as far as the hunk goes', () => {
    const patch = [
      '--- a/a.ts',
      '+++ b/a.ts',
      '@@ -1,2 +1,3 @@',
      ' x',
      '--- y',
      '+++ b/evil.ts',
      '+@@ -1 +1 @@',
    ]
    expect(filesOf(...patch)).toEqual([{ path: 'a.ts', status: 'modified', lines: '+2 -1' }])
  })

  it('behind a hunk is not read', () => {
    expect(filesOf('--- a/a.ts', '+++ b/a.ts', '@@ -1 +1 @@', '-x', '+y', '+more', 'words')).toEqual([
      { path: 'a.ts', status: 'modified', lines: '+1 -1' },
    ])
  })
})

describe('what cannot be read is not known, from its line on', () => {
  const header = ['diff --git a/a.ts b/a.ts', 'index 1..2 100644', '--- a/a.ts', '+++ b/a.ts']

  it.each<[situation: string, lines: string[], malformedAt: number | null]>([
    ['nothing', [...header, ...ONE_LINE, '\\ No newline at end of file', '-- ', '2.39.5'], null],
    ['no newline on either side', [...header, '@@ -1 +1 @@', '-b', '\\ No', '+c', '\\ No'], null],
    ['no space in an empty line', [...header, '@@ -1,3 +1,3 @@', '-b', '+c', '', ' d'], null],
    ['an empty file', ['diff --git a/a b/a', 'new file mode 100644', 'index 0000000..e69de29'], null],
    ['a word diff', [...header, '@@ -1,2 +1,2 @@', ' x', '[-b-]{+c+}'], 5],
    ['an indented word diff', [...header, '@@ -1,2 +1,2 @@', '  x', '  [-b-]{+c+}'], 5],
    ['other marks', [...header, '@@ -1 +1 @@', '<b', '>c'], 5],
    ['a hunk that is cut off', [...header, '@@ -1,3 +1,3 @@', ' a', '-b'], 5],
    ['a heading that is cut off', [...header, ...ONE_LINE, '@@ -9,3 +'], 8],
    ['a hunk with more lines than it counts', [...header, ...ONE_LINE, '+d'], 5],
    ['a hunk far from its file', [...header, ...ONE_LINE, 'words', ...ONE_LINE], 9],
    ['a file that is cut off', [...header, ...ONE_LINE, 'diff --git a/b.ts b/b.ts', 'index 1..2'], 8],
    ['a new file that is cut off', ['diff --git a/b.ts b/b.ts', 'new file mode 100644'], 1],
    ['a header that is cut off', [...header, ...ONE_LINE, 'diff --git a/b.ts b/b'], 8],
    ['an unmerged file', [...header, ...ONE_LINE, '* Unmerged path b.ts'], 8],
    ['a log of a submodule', ['Submodule lib 1234567..89abcde:', '  > subject', ...header, ...ONE_LINE], 1],
    ['binaries beside', ['Binary files a/x.png and b/x.png differ', ...header, ...ONE_LINE], 1],
  ])('%s', (_, lines, malformedAt) => {
    expect(readPatch(lines.join('\n'))).toMatchObject({ malformedAt })
  })
})

describe('lines', () => {
  it('have their numbers on each side', () => {
    const [file] = readPatch('--- a/a.ts\n+++ b/a.ts\n@@ -10,3 +20,3 @@\n a\n-b\n+c\n d\n\\ No newline').files
    const [hunk] = file?.hunks ?? []
    const numbered = (lines: readonly { number: number; text: string }[] = []) =>
      lines.map(({ number, text }) => [number, text])
    expect(numbered(hunk?.removed)).toEqual([[11, 'b']])
    expect(numbered(hunk?.added)).toEqual([[21, 'c']])
    expect(numbered(hunk?.context)).toEqual([
      [20, 'a'],
      [22, 'd'],
    ])
  })

  it('beyond the limit are counted, not kept', () => {
    const { files, truncated } = readPatch('--- a/a.ts\n+++ b/a.ts\n@@ -0,0 +1,3 @@\n+one\n+two\n+three', 8)
    expect(truncated).toBe(true)
    expect(files[0]?.additions).toBe(3)
    expect(files[0]?.hunks[0]?.added.map(({ text }) => text)).toEqual(['one', 'two'])
  })
})
