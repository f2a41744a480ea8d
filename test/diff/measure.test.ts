import { describe, expect, it } from 'vitest'
import { type FileShape, measureChange } from '../../src/risk/measure.ts'
import { changeOf, type FileRow } from '../support/facts.ts'

function shapeOf(path: string, row: FileRow): FileShape {
  const [shape] = measureChange(changeOf({ [path]: row }))
  if (!shape) throw new Error(`${path} is not measured`)
  return shape
}

const depthOf = (path: string, added: readonly string[]): number => shapeOf(path, { added }).depth

/** `nest(3, '  ')`: lines indented 0 to 3 times. */
const nest = (depth: number, unit: string): string[] =>
  Array.from({ length: depth + 1 }, (_, i) => `${unit.repeat(i)}call(${i})`)

describe('the depth of added code, in the indent of the file', () => {
  it.each([
    ['two blanks in TypeScript', 'a.ts', nest(6, '  '), 6],
    ['four blanks in TypeScript', 'a.ts', nest(6, '    '), 6],
    ['four blanks in Python', 'a.py', nest(6, '    '), 6],
    ['two blanks in Python', 'a.py', nest(6, '  '), 6],
    ['tabs in Go', 'a.go', nest(6, '\t'), 6],
    ['tabs in TypeScript', 'a.ts', nest(6, '\t'), 6],
    ['too few lines to tell, TypeScript', 'a.ts', ['    a()'], 2],
    ['too few lines to tell, Python', 'a.py', ['    a()'], 1],
    ['a tab and blanks', 'a.ts', ['\t  a()'], 2],
    ['no indent', 'a.ts', ['a()', 'b()'], 0],
    ['one stray line of two among many of four', 'a.py', [...nest(9, '    '), '  odd()'], 9],
    ['lines that line up with a bracket', 'a.py', [...nest(9, '    '), '             b,'], 9],
  ])('%s', (_, path, added, depth) => {
    expect(depthOf(path, added)).toBe(depth)
  })

  it('is that of the deepest line, with its number', () => {
    const { depth, deepestLine } = shapeOf('a.go', { added: ['a()', '\t\tb()', '\tc()', '\t\td()'] })
    expect({ depth, deepestLine }).toEqual({ depth: 2, deepestLine: 2 })
  })

  it.each([
    ['a.tsx', ['return (', '  <p>', '    <b />', '      {isOpen && <Cart />}', '  </p>', ')']],
    ['a.tsx', ['return (', '  <p>', '    <b />', '      Open: {isOpen && <Cart />}', '  </p>', ')']],
    ['a.vue', ['<p>', '  <b>', '      {{ open() }}', '  </b>', '</p>']],
    ['a.svelte', ['<p>', '  <b>', '      {open()}', '  </b>', '</p>']],
    ['a.astro', ['<p>', '  <b>', '      <Cart client={open} />', '  </b>', '</p>']],
  ])('counts between elements, %s', (path, added) => {
    expect(depthOf(path, added)).toBe(3)
  })

  it.each(['Words only', '{/* if (a) b() */}'])('leaves %s between elements out', (text) => {
    expect(depthOf('a.tsx', ['return (', '  <p>', `          ${text}`, '  </p>', ')'])).toBe(1)
  })

  it('leaves comments and lone braces out', () => {
    expect(depthOf('a.go', ['\ta()', '\t\t\t// b', '\t\t}'])).toBe(1)
  })

  it('does not shrink with another line of code', () => {
    const four = ['        a()', '        b()', '        c()', '        d()']
    expect(depthOf('a.ts', [...four, '        e()'])).toBeGreaterThanOrEqual(depthOf('a.ts', four))
  })
})

describe('what one file adds', () => {
  it('counts lines of logic added and control flow removed', () => {
    const shape = shapeOf('src/a.ts', {
      added: ['a()', '// no', '}', '', 'b()', 'c'],
      removed: ['if (a) return b', '} else {', '// while', "say('if')", 'iffy()'],
    })
    expect(shape).toMatchObject({ logicAdded: 2, controlFlowRemoved: 3 })
  })

  it.each([
    ['a.ts', 'await charge()', 1],
    ['a.ts', 'new Promise((done) => setTimeout(done, 1))', 1],
    ['a.go', 'go func() { mu.Lock() }()', 1],
    ['a.go', 'case v := <-ch: // chan', 0],
    ['a.py', 'async def charge():', 1],
    ['a.rs', 'tokio::spawn(run())', 1],
    ['A.java', 'synchronized (this) {', 1],
    ['a.ts', "say('await the lock')", 0],
    ['a.ts', 'blockchain.awaited()', 0],
    ['a.py', 'promise()', 0],
    ['ci.yml', 'lock: thread', 0],
  ])('%s: %s holds %s line about concurrency', (path, line, count) => {
    expect(shapeOf(path, { added: [line] }).concurrencyAdded).toBe(count)
  })

  it.each([
    [
      'a workflow',
      '.github/workflows/ci.yml',
      ['steps:', '  - run: |', '      if x; then', '        run=$(y)', '      fi'],
      2,
    ],
    ['a job', '.gitlab-ci.yml', ['build:', '  script:', '    - if x; then y; fi', '    - a=$(y)'], 2],
    ['a manifest', 'k8s/a.yaml', ['spec:', '  args:', '    - |', '      while true; do x; done'], 1],
    ['values of a manifest', 'k8s/a.yaml', ['spec:', '  image: a(b)', '  note: and = or'], 0],
    ['a chart', 'charts/a/templates/a.yaml', ['{{- if .Values.a }}', 'name: a', '{{- end }}'], 1],
    ['a comment of a chart', 'charts/a/templates/a.yaml', ['{{/* if (a) and b */}}', 'a: b # if (c)'], 0],
    ['a condition', 'ci.yml', ["if: a && 'b'", 'if: "a && b" # or', 'if: |', '  a && b'], 4],
    ['a comment on a condition', 'ci.yml', ['test: a', 'if: # and', 'key: if && # or'], 1],
    [
      'names',
      'ci.yml',
      ['for: 10m', 'continue-on-error: a', 'if-no-files-found: b', '"or": c', 'else:', 'when: d'],
      1,
    ],
    ['text in a script', 'ci.yml', ['run: |', '  I like this and you, if you read it', '  make a && b'], 1],
    ['commands in a script', 'ci.yml', ['run: |', '  time if a; then return 1', '  fi; b {{ and c }}'], 2],
    [
      'an instruction that runs nothing',
      'Dockerfile',
      ['USER 0 # if (x) and y', 'RUN a \\', 'USER 0 # && b'],
      1,
    ],
    ['Terraform', 'infra/main.tf', ['# if x = y', 'count = var.n', 'name = "if"'], 2],
    ['a Dockerfile', 'Dockerfile', ['# if x', 'RUN a && b'], 1],
    ['an unknown language', 'src/a.unheard', ['-- if x', 'run(y)', 'words of a text and others'], 2],
    ['a template', 'web/a.erb', ['<p class="a">', '<% if a %>', 'total = step(k);'], 2],
    [
      'a notebook',
      'src/a.ipynb',
      ['   "source": [', '    "if a:\\n",', '    "    run(b)\\n",', '    "Some text, and more\\n"'],
      2,
    ],
  ])('counts by the rules of its kind: %s', (_, path, added, logicAdded) => {
    expect(shapeOf(path, { added }).logicAdded).toBe(logicAdded)
  })

  it('takes the indent of YAML for no depth', () => {
    expect(depthOf('k8s/a.yaml', nest(6, '  '))).toBe(0)
  })

  it('reads each hunk by itself', () => {
    const [file] = changeOf({ 'a.ts': { added: ['/* open'] } }).files
    const [other] = changeOf({ 'a.ts': { added: ['a()'] } }).files
    if (!file || !other) throw new Error('two files are made here')
    const change = changeOf({}, { files: [{ ...file, hunks: [...file.hunks, ...other.hunks] }] })
    expect(measureChange(change)).toMatchObject([{ logicAdded: 1 }])
  })

  it('is measured for production text that the author wrote', () => {
    const change = changeOf({
      'src/a.ts': {},
      'src/b.ts': { kind: 'binary' },
      'src/c.ts': { kind: 'submodule' },
      'src/d.ts': { merged: true },
      'test/e.ts': {},
      'f.md': {},
    })
    expect(measureChange(change).map(({ path }) => path)).toEqual(['src/a.ts'])
  })
})
