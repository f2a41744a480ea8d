import { describe, expect, it } from 'vitest'
import { measure } from '../../src/backtest/suspects.ts'
import { suspectsBacktestText } from '../../src/backtest/suspects-text.ts'
import { known } from '../../src/core/known.ts'
import { createRandom } from '../../src/core/random.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import { TempRepository } from '../support/temp-repository.ts'
import { at, minutesAgo, NOW, smallAccount, started } from '../triage/support/account.ts'
import { runProgram } from '../triage/support/program.ts'

const places = (count: number, list: number, newest: number) =>
  Array.from({ length: count }, () => ({ list, newest }))
const NEVER = Number.POSITIVE_INFINITY

const textOf = (all: Parameters<typeof measure>[0]): string =>
  suspectsBacktestText(
    {
      asOf: NOW.toISOString(),
      days: 14,
      found: known({ ...measure(all, createRandom(1).next), fixed: 99 }, NOW.toISOString()),
    },
    { width: 300, style: PLAIN, now: NOW, utcOffset: () => 0, most: 25 },
  )

describe('what the list is worth here', () => {
  it.each([
    ['too few', places(49, 1, 9), /Too few to measure: it takes 50/],
    [
      'better',
      [...places(40, 2, 9), ...places(20, NEVER, NEVER)],
      /held it in 67 % \(54 to 77 %\), the newest five in 0 %/,
    ],
    [
      'how much better',
      [...places(40, 2, 9), ...places(20, 9, NEVER)],
      /that is 67 points more \(5\d to 7\d\)/,
    ],
    ['as good', places(60, 3, 2), /no better here than the newest five/],
    ['worse', [...places(30, 9, 2), ...places(30, 1, 1)], /no better here than the newest five/],
  ])('%s', (_, all, words) => {
    expect(textOf(all)).toMatch(words)
  })
})

it('backtest --suspects: incidents whose fix names them, by the lines that it changes', async () => {
  using repository = new TempRepository()
  const daysAgo = (days: number) => minutesAgo(1440 * days)
  const config = { services: [{ paths: ['src/**'], service: 'PPAYMNT' }] }
  repository.stage('.pager-triage.json', JSON.stringify(config)).commit('chore: map', daysAgo(90))
  repository
    .stage('src/pay.ts', 'export const pay = () => {\n  capture(1)\n}\n')
    .commit('feat: pay', daysAgo(32))
  repository.stage('src/cart.ts', 'clear()\n').commit('feat: cart', daysAgo(31))
  repository
    .stage('src/pay.ts', 'export const pay = () => {\n  capture(2)\n}\n')
    .commit('fix: capture (incident #12)', daysAgo(29))
  const incident = {
    title: 'capture fails',
    service: 'PPAYMNT',
    createdAt: daysAgo(30),
    resolvedAt: daysAgo(29),
  }
  const account = smallAccount([
    { ...incident, number: 12 },
    { ...incident, number: 13 },
  ])
  const simulator = await started({ account, rateLimits: null })
  const run = (...more: string[]) =>
    runProgram(['backtest', '--suspects', '--since', '60d', ...more], {
      ...at(simulator),
      cwd: repository.dir,
    })
  expect(JSON.parse((await run('--json')).stdout)).toMatchObject({
    schema: 'pager-triage/backtest-suspects@1',
    found: { known: true, value: { fixed: 1, inWindow: 1, measured: null } },
  })
  expect((await run()).stdout).toContain('1 incident that a later commit names; 1 of them')
  expect((await run('--offline')).stdout).toContain('Not measured: not queried')
})
