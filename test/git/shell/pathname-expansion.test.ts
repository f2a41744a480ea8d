import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'unbash'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MatchBudget } from '../../../src/config/path-pattern.ts'
import { expandPathname } from '../../../src/git/shell/pathname-expansion.ts'
import { newScope } from '../../../src/git/shell/scope.ts'
import { expandWord, ReadingBudget } from '../../../src/git/shell/words.ts'

const FILES = [
  'a.ts',
  'b.ts',
  '[ab].ts',
  '1x',
  '2x',
  '!x',
  '^x',
  '*',
  '(x)',
  '-dash.ts',
  'back\\slash',
  'with space.ts',
  '.hidden',
  'app/[slug]/page.ts',
  'app/s/page.ts',
  'app/s/.dot.ts',
  'lib/deep/c.ts',
  'größe.ts',
]

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'names-'))
  for (const file of FILES) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), '')
  }
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What bash makes of the words, sorted. */
const byBash = (words: string): string[] =>
  execFileSync('bash', ['--norc', '-c', `printf '%s\\0' ${words}`], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { LC_ALL: 'C.UTF-8' },
  })
    .toString()
    .split('\0')
    .slice(0, -1)
    .sort()

/** Null where a word is not known. */
async function byUs(words: string): Promise<string[] | null> {
  const command = parse(`: ${words}`).commands[0]?.command
  if (command?.type !== 'Command') return null
  const scope = newScope({ cwd: dir, environment: new Map() }, new ReadingBudget())
  for (const item of command.prefix) if (item.type === 'Assignment') throw new Error(item.text)
  const expanded = command.args.flatMap((word) => expandWord(word, scope))
  if (expanded.some(({ known }) => !known)) return null
  const names = await Promise.all(expanded.map((word) => expandPathname(word, dir, new MatchBudget())))
  return names.flatMap((each) => each ?? ['too many']).sort()
}

describe('words stand for the names that bash puts for them', () => {
  it.each([
    '*',
    '*.ts',
    '?.ts',
    '??.ts',
    '[ab].ts',
    '"[ab]".ts',
    '\\[ab].ts',
    '\\[ab\\].ts',
    '[!1]x',
    '[^1]x',
    '[1-9]x',
    '[!a-z]*',
    '\\!*',
    '"!"*',
    '*\\(x\\)*',
    '\\*',
    '"*"',
    "'*'*",
    '.*',
    '*/',
    'app/*/',
    'app/*/page.ts',
    '*/s/page.ts',
    '*/*/page.ts',
    'app/"[slug]"/*.ts',
    '"app/[slug]"/*',
    'app/\\[slug\\]/*.ts',
    'app/[slug]/*.ts',
    '**/page.ts',
    'app/**',
    './*.ts',
    'app/../*.ts',
    'app/.*',
    'app/s/.*.ts',
    '"with space"*',
    'with\\ *',
    'with" "[s]*.ts',
    'back\\\\*',
    '-*.ts',
    'gr??e.ts',
    'nothing*',
    'nothing/*.ts',
    'no"*"thing*',
    '{a,b}.ts {a,}x',
    '{lib,app}/*/*.ts',
    '{*.ts,1x}',
    '[ab',
    'a[]',
    '""*',
    "a''.t[s]",
    "$'[ab]'.ts",
    `${'/'}usr/b[i]n`,
  ])('%s', async (words) => {
    expect(await byUs(words)).toEqual(byBash(words))
  })

  it.each([
    '[[:alpha:]].ts',
    '[a"b"].ts',
    '[\\]a]x',
    '[a/b]x',
    '@(a|b).ts',
    '!(a).ts',
    '{1..3}x',
    '~nobody/*',
    '$UNSET*',
  ])('is not known: %s', async (words) => {
    expect(await byUs(words)).toBeNull()
  })
})
