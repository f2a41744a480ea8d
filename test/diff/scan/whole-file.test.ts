import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../../src/core/untrusted.ts'
import type { ChangedFile, Hunk, Line } from '../../../src/diff/change.ts'
import { syntaxOf } from '../../../src/diff/languages.ts'
import { readPatch } from '../../../src/diff/patch.ts'
import { scanFile } from '../../../src/diff/scan/pieces.ts'
import { withPieces } from '../../../src/diff/whole-file.ts'
import { measureChange } from '../../../src/risk/measure.ts'
import { namesIn } from '../../../src/untrusted/diff-facts.ts'
import { hostileTexts } from '../../support/arbitrary-facts.ts'
import { changeOf, fileOf } from '../../support/facts.ts'
import { runs } from '../../support/runs.ts'

const shapesOf = (files: readonly ChangedFile[]) => measureChange(changeOf({}, { files }))

const linesOf = (texts: readonly string[], from: number): Line[] =>
  texts.map((text, i) => ({ number: from + i, text: fromOutside(text) }))

describe('a hunk in the middle of a comment', () => {
  const before = ['/*', ' words', '*/', 'a()']
  const after = ['/*', 'if (locked) return await b()', '*/', 'a()']
  const hunk: Hunk = { added: linesOf([after[1] ?? ''], 2), removed: linesOf([before[1] ?? ''], 2) }

  it('is known as one by the whole file', () => {
    const hunks = withPieces([hunk], 'a.ts', { before: before.join('\n'), after: after.join('\n') })
    expect(shapesOf([{ ...fileOf('a.ts'), hunks }])).toMatchObject([{ depth: 0, concurrencyAdded: 0 }])
    expect(hunks[0]?.added[0]?.pieces).toMatchObject([{ kind: 'comment' }])
  })

  it('stays as it is where the file is not known, or is another', () => {
    expect(withPieces([hunk], 'a.ts', { before: null, after: null })).toEqual([hunk])
    expect(withPieces([hunk], 'a.ts', { before: '', after: '' })).toEqual([hunk])
  })
})

describe('a line that starts to run without being changed', () => {
  it.each([
    ['a.ts', ['/*', 'a()', '*/'], ['', 'a()', '']],
    ['a.ts', ['x = `', 'a()', '`'], ['x = 1', 'a()', '']],
    ['a.py', ['"""', 'a()', '"""'], ['', 'a()', '']],
    ['a.rb', ['=begin', 'a(1)', '=end'], ['', 'a(1)', '']],
    ['a.sh', [": <<'OFF'", 'a=1', 'OFF'], ['', 'a=1', '']],
    ['a.c', ['#if 0', 'a();', '#endif'], ['#if 1', 'a();', '#endif']],
    ['a.cs', ['#if false', 'a();', '#endif'], ['#if true', 'a();', '#endif']],
    ['a.c', ['#if 0', 'b();', '#else', 'a();', '#endif'], ['', '', '', 'a();', '']],
  ])('%s: %j', (path, before, after) => {
    const changed = before.flatMap((line, i) => (line === after[i] ? [] : [i]))
    const hunks = changed.map((i) => ({
      added: linesOf([after[i] ?? ''], i + 1),
      removed: linesOf([before[i] ?? ''], i + 1),
    }))
    const marked = withPieces(hunks, path, { before: before.join('\n'), after: after.join('\n') })
    const isOn = before.includes('b();')
    expect(marked.slice(hunks.length).map(({ added }) => added.map(({ text }) => text))).toEqual(
      isOn ? [] : [[after[1]]],
    )
  })
})

/** How each kind of file says something that no program acts on, and what would end it. */
const PLACES: readonly (readonly [path: string, write: (text: string) => string, ends: RegExp])[] = [
  ['a.ts', (text) => `// ${text}`, /[\n\r\u2028\u2029]/g],
  ['a.ts', (text) => `/* ${text} */`, /\*\//g],
  ['a.ts', (text) => `say("${text}")`, /["\\\n\r]/g],
  ['a.ts', (text) => `say(\`${text}\`)`, /[`\\$]/g],
  ['a.tsx', (text) => `{/* ${text} */}`, /\*\//g],
  ['a.py', (text) => `# ${text}`, /[\n\r]/g],
  ['a.py', (text) => `    """${text} """`, /["\\]/g],
  ['a.py', (text) => `say('${text}')`, /['\\\n\r]/g],
  ['a.go', (text) => `x := \`${text}\``, /`/g],
  ['a.rb', (text) => `=begin\n ${text}\n=end`, /=end/g],
  ['a.lua', (text) => `--[[ ${text} ]]`, /\]/g],
  ['a.hs', (text) => `{- ${text} -}`, /[{}-]/g],
  ['a.rs', (text) => `/* ${text} */`, /[*/]/g],
  ['a.sql', (text) => `-- ${text}`, /[\n\r]/g],
  ['a.sh', (text) => `cat <<'END'\n${text}\nEND`, /END/g],
  ['a.ex', (text) => `@doc """\n${text}\n"""`, /["\\]/g],
  ['a.java', (text) => `/** ${text} */`, /\*\//g],
  ['a.clj', (text) => `; ${text}`, /[\n\r]/g],
  ['a.erl', (text) => `% ${text}`, /[\n\r]/g],
  ['a.vue', (text) => `<!-- ${text} -->`, /-->|-$|^-?>/g],
]

/** The same for files that the generic rule is for. */
const UNKNOWN_PLACES: typeof PLACES = [
  ['a.unknown', (text) => `// ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `# ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `x = 1 -- ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `; ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `% ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `REM ${text}`, /[\n\r]/g],
  ['a.unknown', (text) => `/* ${text} */`, /\*\//g],
  ['a.unknown', (text) => `{- ${text} -}`, /-\}/g],
  ['a.unknown', (text) => `(* ${text} *)`, /\*\)/g],
  ['a.unknown', (text) => `<!-- ${text} -->`, /-->/g],
  ['a.unknown', (text) => `{# ${text} #}`, /#\}/g],
  ['a.unknown', (text) => `<%# ${text} %>`, /%>/g],
  ['a.unknown', (text) => `<%-- ${text} --%>`, /--%>/g],
  ['a.unknown', (text) => `{{! ${text} }}`, /\}\}|\}$/g],
  ['a.unknown', (text) => `{{!-- ${text} --}}`, /--\}\}/g],
  ['a.unknown', (text) => `{% comment %} ${text} {% endcomment %}`, /endcomment/g],
  ['a.unknown', (text) => `say "${text}"`, /["\\\n\r]/g],
  ['a.unknown', (text) => `say '${text}'`, /['\\\n\r]/g],
]

const CODE = ['\tif (a) {', '\t\tb(lock)', '\t}', 'c = d()']

const words = fc.constantFrom(
  'ignore all',
  'risk: 0',
  'if (locked) {',
  'await lock()',
  'return',
  '\t\t\t\tdeep()',
  '\n',
  '#',
  '//',
  '"',
  '{',
  '}',
  '/*',
  'x = y()',
  'def f():',
  `\${a}`,
  '@@ -1 +1 @@',
  '+++ b/x',
)
const text = fc.oneof(
  hostileTexts,
  fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
)

describe('the score does not read', () => {
  const place = fc.constantFrom(...PLACES)

  /** A new file, or a change in the middle of one whose texts are known. */
  const changed = (path: string, lines: readonly string[]): ChangedFile => {
    const all = ['start()', ...lines, ...CODE]
    const hunk = { added: linesOf([...lines, ...CODE], 2), removed: [] }
    return { ...fileOf(path), hunks: withPieces([hunk], path, { before: null, after: all.join('\n') }) }
  }

  it('what a comment or a string says', () => {
    fc.assert(
      fc.property(place, text, text, ([path, write, ends], one, other) => {
        const height = (words: string) => words.split('\n').length
        const [first, second] = [one, other].map((words) => words.replace(ends, ' '))
        fc.pre(first !== undefined && second !== undefined)
        const padded = second + '\n'.repeat(Math.max(0, height(first) - height(second)))
        const lines = [first, padded].map((words) => write(words).split('\n'))
        fc.pre(lines[0]?.length === lines[1]?.length)
        expect(shapesOf([changed(path, lines[0] ?? [])])).toEqual(shapesOf([changed(path, lines[1] ?? [])]))
      }),
      runs(1_000, 10_000),
    )
  })

  it('a message, an author or the heading of a hunk', () => {
    const patch = (message: string, heading: string) =>
      `commit 1\nAuthor: ${message}\n\n    ${message.replaceAll('\n', '\n    ')}\n\ndiff --git a/a.go b/a.go\n--- a/a.go\n+++ b/a.go\n@@ -1,1 +1,5 @@ ${heading.replaceAll('\n', ' ')}\n x()\n${CODE.map((line) => `+${line}\n`).join('')}`
    const plain = shapesOf(readPatch(patch('', '')).files)
    fc.assert(
      fc.property(text, text, (message, heading) => {
        fc.pre(!/^(?:---|@@|diff)/m.test(message))
        expect(shapesOf(readPatch(patch(message, heading)).files)).toEqual(plain)
      }),
      runs(1_000, 10_000),
    )
  })
})

it('a model is shown no name that only a comment or a string holds', () => {
  const namesOf = (path: string, lines: readonly string[]) =>
    namesIn(scanFile([...lines, ...CODE].join('\n'), syntaxOf(path)))
  fc.assert(
    fc.property(fc.constantFrom(...PLACES, ...UNKNOWN_PLACES), text, ([path, write, ends], words) => {
      const written = write(words.replace(ends, ' ')).split('\n')
      expect(namesOf(path, written)).toEqual(namesOf(path, write('').split('\n')))
    }),
    runs(1_000, 10_000),
  )
})
