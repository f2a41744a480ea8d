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
