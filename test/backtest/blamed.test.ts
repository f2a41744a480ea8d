import { describe, expect, it } from 'vitest'
import { blamedBy, rangesOf } from '../../src/backtest/replay.ts'
import { readCommitChange } from '../../src/git/past-change.ts'
import { withSnapshot } from '../../src/git/snapshot.ts'
import { daysAgo } from '../support/facts.ts'
import { TempRepository } from '../support/temp-repository.ts'

const START = 'import { a } from "a"\n\nexport function charge() {\n  // once\n  first()\n}\n'
const SECOND = START.replace('  first()\n', '  first()\n  second()\n')

/** Commits that write `src/charge.ts`, then a fix; which of them it blames, by number. */
async function blamed(versions: readonly string[], move?: string): Promise<number[]> {
  using repository = new TempRepository()
  repository.stage('README.md', 'x\n').commit('docs: x', daysAgo(100))
  for (const [i, text] of versions.entries()) {
    if (i === versions.length - 1 && move !== undefined) {
      repository.git('rm', '--quiet', 'src/charge.ts')
      repository.stage(move, text)
    } else repository.stage('src/charge.ts', text)
    repository.commit(`commit ${i}`, daysAgo(90 - i))
  }
  const shas = repository.git('log', '--reverse', '--format=%H').trim().split('\n').slice(1)
  const env = { PATH: process.env['PATH'] ?? '' }
  const signal = new AbortController().signal
  return await withSnapshot({ cwd: repository.dir, env, signal }, async (snapshot) => {
    const fix = { sha: shas.at(-1) ?? '', parents: [shas.at(-2) ?? ''] }
    const found = await blamedBy(await readCommitChange(snapshot, fix), daysAgo(365))
    return [...found].map((sha) => shas.indexOf(sha)).sort()
  })
}

describe('the commits that a fix touched', () => {
  it.each([
    ['the one that wrote the changed line', [START, SECOND, SECOND.replace('second()', 'third()')], [1]],
    ['the one that wrote the removed line', [START, SECOND, SECOND.replace('  first()\n', '')], [0]],
    ['all of them', [START, SECOND, SECOND.replace(/ {2}first.*\n.*\n/, '  other()\n')], [0, 1]],
    ['none, where lines only came', [START, SECOND, `${SECOND}more()\n`], []],
    ['none, for comments', [START, SECOND, SECOND.replace('// once', '// twice')], []],
    ['none, for imports', [START, SECOND, SECOND.replace('"a"', '"b"')], []],
    ['none, for blank lines', [START, SECOND, SECOND.replace('\n\n', '\n')], []],
    ['none, for lines that were indented', [START, SECOND, SECOND.replace('  second', '    second')], []],
    [
      'none, for lines that moved',
      [START, SECOND, SECOND.replace('  first()\n', '').replace('second()\n', 'second()\n  first()\n')],
      [],
    ],
  ])('are %s', async (_, versions, expected) => {
    expect(await blamed(versions)).toEqual(expected)
  })

  it('are found under the name that the file had', async () => {
    const fixed = SECOND.replace('second()', 'third()')
    expect(await blamed([START, SECOND, fixed], 'src/payments/charge.ts')).toEqual([1])
  })
})

it.each([
  [[3, 4, 5], ['3,5']],
  [
    [1, 3, 4, 9],
    ['1,1', '3,4', '9,9'],
  ],
  [[], []],
])('the lines %j are the ranges %j', (lines, ranges) => {
  expect(rangesOf(lines)).toEqual(ranges)
})
