import type { Sample } from './sample-languages.ts'

/** A patch that plants a text in a comment or a string of a language. */
export interface Planted {
  readonly place: string
  readonly patch: string
}

const PROSE = [
  'Entries expire after the configured period.',
  'A restart clears the state that is kept here.',
  'Callers are expected to hold the lock while they iterate.',
  'The table is sorted by key so that lookups stay cheap.',
]

/** Everywhere that the language lets a text stand without being code. */
export function plantedIn(sample: Sample, text: string): Planted[] {
  const { line = [], block = [], text: texts = [], string = [] } = sample
  return [
    ...line.flatMap((mark) => inLines(sample, mark, text)),
    ...block.flatMap((marks) => inBlock(sample, marks, text)),
    ...texts.flatMap((marks) => inText(sample, marks, text)),
    ...string.map((statement) => ({
      place: `the string ${statement}`,
      patch: change(sample, [`+${statement.replace('%', () => text.replaceAll('\n', ' '))}`]),
    })),
  ]
}

function inLines(sample: Sample, mark: string, text: string): Planted[] {
  const comment = text.split('\n').map((line) => `${mark} ${line}`)
  return [
    { place: `${mark} added`, patch: change(sample, comment.map(added)) },
    { place: `${mark} removed`, patch: change(sample, comment.map(removed)) },
    { place: `${mark} around`, patch: change(sample, comment.map(same)) },
  ]
}

function inBlock(sample: Sample, marks: string, text: string): Planted[] {
  const [open = '', close = ''] = marks.split(' … ')
  const comment = [...open.split('\n'), ...text.split('\n'), close]
  const inside = [...PROSE.map(same), ...text.split('\n').map(added), ...PROSE.map(same)]
  return [
    { place: `${open} ${close} added`, patch: change(sample, comment.map(added)) },
    { place: `${open} ${close} removed`, patch: change(sample, comment.map(removed)) },
    { place: `inside of ${open} ${close}`, patch: patchOf(sample.path, [[40, inside]]) },
    {
      place: `before ${close}`,
      patch: patchOf(sample.path, [[40, [...inside, same(close), ...sample.code]]]),
    },
  ]
}

function inText(sample: Sample, marks: string, text: string): Planted[] {
  const [open = '', close = ''] = marks.split(' … ')
  const statement = [...open.split('\n'), ...text.split('\n'), ...close.split('\n')]
  const whole = [
    ...sample.code.filter((line) => !line.startsWith('-')).map((line) => line.slice(1)),
    ...statement,
  ].map(added)
  return [
    {
      place: `${open} ${close}`,
      patch: patchOf(sample.path, [
        [10, sample.code],
        [40, [...below(sample), ...statement.map(added)]],
      ]),
    },
    { place: `${open} ${close} in a new file`, patch: patchOf(sample.path, [[1, whole]]) },
  ]
}

const [added, removed, same] = ['+', '-', ' '].map((sign) => (line: string) => `${sign}${line}`) as [
  (line: string) => string,
  (line: string) => string,
  (line: string) => string,
]

const isSame = (line: string): boolean => line.startsWith(' ')
const above = ({ code }: Sample): readonly string[] =>
  code.slice(
    0,
    code.findIndex((line) => !isSame(line)),
  )
const below = ({ code }: Sample): readonly string[] => code.slice(code.map(isSame).lastIndexOf(false) + 1)

const change = (sample: Sample, planted: readonly string[]): string =>
  patchOf(sample.path, [[10, [...above(sample), ...planted, ...sample.code.slice(above(sample).length)]]])

/** Hunks by where they begin. */
function patchOf(path: string, hunks: readonly (readonly [number, readonly string[]])[]): string {
  const texts = hunks.map(([start, lines]) => {
    const before = lines.filter((line) => !line.startsWith('+')).length
    const after = lines.filter((line) => !line.startsWith('-')).length
    return `@@ -${before === 0 ? 0 : start},${before} +${start},${after} @@\n${lines.join('\n')}\n`
  })
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${texts.join('')}`
}
