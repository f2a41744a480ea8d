import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { RepositoryPast } from '../../src/suspects/find.ts'
import { queryOf } from '../../src/suspects/terms.ts'
import { commitOf, hoursBefore, listed, pastOf } from './support.ts'

const charge = commitOf(1, 'retry captures', {
  'src/pay/ChargeService.ts': ['retryCapture(order)', 'wait()'],
})
const carts = commitOf(2, 'empty carts', { 'src/cart/cart.ts': ['clear(cart)', 'total = 0'] })
const large = commitOf(3, 'new layout', {
  'src/web/page.ts': Array.from({ length: 60 }, (_, i) => `box${i}()`),
})
const test = commitOf(4, 'tests', { 'test/pay/charge.test.ts': ['expect(1)'] })
const all = [charge, carts, large, test]

const ROWS: readonly (readonly [string, readonly string[], Partial<RepositoryPast>, unknown, string])[] = [
  ['words in the changed lines', ['retryCapture loops forever'], {}, charge, 'code'],
  ['words of the path', ['the cart is wrong'], {}, carts, 'path'],
  ['a stack frame', ['down', 'at render (/srv/app/src/web/page.ts:12:3)'], {}, large, 'stack-frame'],
  ['a path in a note', ['down', 'see src/cart/cart.ts'], {}, carts, 'named-path'],
  ['a sha in a note', ['down', `it began with ${carts.sha.slice(0, 9)}`], {}, null, ''],
  ['a change event', ['down'], { deployments: [fromOutside(`deployed ${large.sha}`)] }, large, 'deployment'],
  ['the service', ['down'], { isOfService: (path) => path.startsWith('src/cart/') }, carts, 'service'],
  [
    'a service it needs',
    ['down'],
    { isOfDependency: (path) => path === 'src/pay/ChargeService.ts' },
    charge,
    'dependency',
  ],
]

describe('what points at a commit', () => {
  it.each(ROWS.filter(([, , , , kind]) => kind !== ''))('%s', (_, texts, more, commit, kind) => {
    const [first] = listed(texts, pastOf(all, more))
    expect(first?.commit).toBe(commit)
    expect(first?.evidence.map((item) => item.kind)).toContain(kind)
  })

  it('what earlier commits to the file were about', () => {
    const earlier = commitOf(
      90,
      'refund the ledger twice a day',
      { 'src/pay/ChargeService.ts': ['x()'] },
      2_000,
    )
    const [first] = listed(['ledger refund missing'], pastOf(all, { earlier: [...all, earlier] }))
    expect(first?.commit).toBe(charge)
    expect(first?.evidence[0]).toMatchObject({ kind: 'past', words: ['ledger', 'refund'] })
  })

  it('the points add up to the score', () => {
    for (const { score, evidence } of listed(['retryCapture in cart'], pastOf(all)))
      expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score)
  })
})

describe('no commit stands out', () => {
  it.each([
    ['no word in common', ['zebra quagga okapi'], all],
    ['no words', ['???'], all],
    ['no commits', ['retryCapture'], []],
  ])('%s', (_, texts, commits) => {
    expect(listed(texts, pastOf(commits))).toEqual([])
  })

  it('two commits match as well as the subjects of earlier fixes match others', () => {
    const twins = ['a', 'b'].map((name, i) => commitOf(i, 'x', { [`src/${name}.ts`]: ['queue(item)'] }, 5))
    const fixes = ['fix: queue item lost', 'fix: item queue stuck', 'fix: queue order'].map((message, i) =>
      commitOf(100 + i, message, { 'src/other.ts': ['y()'] }, 1_000 + i),
    )
    expect(listed(['the queue is slow'], pastOf(twins, { earlier: [...twins, ...fixes] }))).toEqual([])
  })
})

it('a revert, what it reverts and changes of white space are known as such, and no points', () => {
  const undo = commitOf(5, `Revert "retry"\n\nThis reverts commit ${charge.sha}.`, {
    'src/pay/ChargeService.ts': ['capture(order)'],
  })
  const spaces = { ...carts, files: carts.files.map((file) => ({ ...file, added: 0, isFormatting: true })) }
  const found = listed(['capture order in the cart'], pastOf([undo, charge, spaces]))
  const marksOf = (commit: unknown) => found.find((each) => each.commit === commit)?.marks
  expect(marksOf(undo)).toEqual([{ kind: 'reverts', sha: charge.sha }])
  expect(marksOf(charge)).toEqual([{ kind: 'reverted-by', sha: undo.sha }])
  expect(marksOf(spaces)).toEqual([{ kind: 'formatting' }])
})

describe('terms of a text', () => {
  it.each([
    [
      'RebalanceTimeout in group_coordinator',
      'rebalance timeout rebalancetimeout group coordinator group_coordinator',
    ],
    ['The the THE', ''],
    ['支払い処理 fails', '支払い処理 fails'],
    ['HTTPServer2 x', 'http server httpserver2'],
  ])('%s', (text, terms) => {
    expect(queryOf(text).join(' ')).toBe(terms)
  })

  it('at most 24', () => {
    expect(queryOf(Array.from({ length: 99 }, (_, i) => `word${'x'.repeat(i)}`).join(' '))).toHaveLength(24)
  })
})

it('equals come in a fixed order', () => {
  const [newer, older] = [38, 39].map((hours) =>
    commitOf(hours, 'm', { [`src/${hours}.ts`]: ['x()'] }, hours),
  )
  const past = pastOf(
    [charge, older, newer].filter((each) => each !== undefined),
    { isOfService: () => true },
  )
  const equal = {
    ...past,
    commits: past.commits.map((each) => ({ ...each, at: each === charge ? each.at : hoursBefore(30) })),
  }
  expect(listed(['retryCapture'], equal).map(({ commit }) => commit.sha)).toEqual(
    [charge, newer, older].map((each) => each?.sha),
  )
})
