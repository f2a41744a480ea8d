import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'

/** Words that no user reads, and what to say instead. */
const BANNED: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix; under maintenance'],
  [/\btold\b/i, 'inferred; shown; warned'],
  [/\bgone\b/i, 'deleted; not found; missing'],
  [/\bforgotten\b/i, 'stale'],
  [/\bnearby\b/i, 'on a dependency'],
  [/\bpoints? (at|here)\b/i, 'linked incidents; linked to'],
  [/\bburning\b/i, 'triggered; unacked'],
  [/\bwhoever\b/i, 'anyone who; the person who'],
  [/\bsee how far it is\b|\bcomes about\b|\blies beyond\b|\ball the same\b/i, 'plain words'],
  [/\b(is|are) none\b/i, 'must be one of; is not one'],
  [/\buntouched\b/i, 'unchanged'],
  [/\bstood in the way\b|\bchance rules\b/i, 'a rule applied; sample too small'],
  [/\bnobody yet\b|\bnobody acknowledged\b|\bnot asked any more\b/i, 'unacknowledged; not queried'],
  [/\b(find|arrange) somebody\b/i, 'arrange cover'],
  [/\b(is|are|was|were|be) said\b/i, 'is reported; is shown'],
  [/\bspeaks? of\b/i, 'is about; mentions'],
  [/\bstands? (?!for\b|out\b|up\b|alone\b)\w/i, 'is; appears'],
  [/\b(lies?|lay) (in|between|beyond|beside)\b/i, 'is in'],
  [/\bin vain\b/i, 'without effect; ignored'],
  [/\b(be|been) had\b/i, 'is not available'],
  [/\bbesides\b/i, 'also; except for'],
  [/\bgo(es)? past\b/i, 'override'],
  [/\banybody\b/i, 'anyone'],
  [/\b(?<!there )is no (?!longer\b|more\b|better\b)\w/i, 'is not a'],
  [/(^|[.:;] )Who (can|does|gets|writes|has|shares)\b/, 'anyone who'],
]

/** Right in prose; as words of a message they were states of `doctor`. */
const BANNED_IN_MESSAGES: typeof BANNED = [
  [/\bwrong\b/i, 'error; invalid'],
  [/\blook\b(?! (at|for|like)\b)/i, 'warning; check'],
]

/** Where a banned word is right English: file, the text around it, why. */
const ALLOWED: readonly (readonly [file: RegExp, text: string, why: string])[] = [
  [/diff-facts/, 'nearby names', 'names in the lines around a change'],
  [/known-fields/, 'forgotten', 'field names of documents'],
  [/known-fields|map\/schema/, 'gone', 'a status of services in map@1'],
]

const filesIn = (directory: string, end: string): string[] =>
  readdirSync(`${ROOT}${directory}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `${directory}/${file}`)

interface Text {
  readonly where: string
  readonly text: string
}

/** String literals and templates with more than one word; imports and lone identifiers are not text. */
function literalsIn(file: string): Text[] {
  const source = readFileSync(`${ROOT}${file}`, 'utf8')
  const found: Text[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && /^(Import|TSLiteralType)/.test(String(node.type))) return
    const [start, text] = textOf(node)
    if (text.includes(' ')) found.push({ where: `${file}:${lineOf(source, start)}`, text })
    Object.values(node).forEach(visit)
  }
  visit(parseAst(source, { lang: 'ts' }))
  return found
}

function textOf(node: object): [start: number, text: string] {
  const start = 'start' in node ? Number(node.start) : 0
  if (!('type' in node) || !('value' in node)) return [start, '']
  if (node.type === 'Literal' && typeof node.value === 'string') return [start, node.value]
  if (node.type !== 'TemplateElement') return [start, '']
  return [start, String(Object(node.value)['cooked'])]
}

const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length

/** Prose, output in code blocks included; code in backticks names fields and files. */
const proseIn = (file: string): Text[] =>
  readFileSync(`${ROOT}${file}`, 'utf8')
    .split('\n')
    .map((line, i) => ({ where: `${file}:${i + 1}`, text: line.replace(/`[^`]*`/g, '') }))

const problemsIn = (texts: readonly Text[], banned = BANNED): string[] =>
  texts.flatMap(({ where, text }) =>
    banned
      .filter(([word]) => word.test(text))
      .filter(
        ([word]) =>
          !ALLOWED.some(([file, part]) => file.test(where) && word.test(part) && text.includes(part)),
      )
      .map(
        ([word, instead]) =>
          `${where}: ${word.exec(text)?.[0]} (say: ${instead}) in "${text.trim().slice(0, 120)}"`,
      ),
  )

/** Words of titles and of languages, and the simulator's sample incidents, which imitate monitoring tools. */
const NOT_OURS = /^src\/(simulator|demo|diff\/languages|incidents\/title-words)|stylesheet/

it('no message has a word from the list', () => {
  const files = filesIn('src', '.ts').filter((file) => !NOT_OURS.test(file))
  expect(problemsIn(files.flatMap(literalsIn), [...BANNED, ...BANNED_IN_MESSAGES])).toEqual([])
})

it('no command of the plugin has a word from the list', () => {
  expect(problemsIn(filesIn('commands', '.md').flatMap(proseIn))).toEqual([])
})

it('no document has a word from the list', () => {
  const files = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')]
  expect(problemsIn(files.flatMap(proseIn))).toEqual([])
})

it('nor has the changelog, in what is unreleased and in the newest version', () => {
  const lines = proseIn('CHANGELOG.md')
  const versions = lines.flatMap(({ text }, i) => (/^## \[\d/.test(text) ? [i] : []))
  expect(problemsIn(lines.slice(0, versions[1]))).toEqual([])
})

it('the README has at most 150 lines', () => {
  expect(proseIn('README.md').length).toBeLessThanOrEqual(151)
})

it.each(['the service is mended until noon', 'three of them are gone now', 'owners tell, as we were told'])(
  'finds one in "%s"',
  (text) => {
    expect(problemsIn([{ where: 'src/a.ts:1', text }])).toHaveLength(1)
  },
)
