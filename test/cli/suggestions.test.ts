import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { STATES, Walk } from '../support/suggestion-walk.ts'
import { suggestionsIn } from '../support/suggestions.ts'

/** Each command of the table, alone and as its examples have it. */
const STARTS = Object.entries<Command>(COMMANDS).flatMap(([name, { examples }]) => [
  ...new Set([name, ...examples.map(([typed]) => typed)]),
])

const split = (typed: string): string[] =>
  [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** The same in every state: once is enough. */
const ONCE = /^(demo|simulator|relay|sanitize|completion|describe|backtest|risk --)/

/** By state, how many suggestions are followed at least: fewer mean that they are not found any more. */
const EDGES: Readonly<Record<string, number>> = {
  'a wrong key': 5,
  'a key that is none': 3,
  'an empty account': 10,
}

describe('whatever is suggested can be done, and leads somewhere', () => {
  it.each(Object.entries(STATES))('%s', async (name, state) => {
    await using walk = new Walk(state)
    for (const typed of STARTS)
      if (name === 'set up' || !ONCE.test(typed)) await walk.visit(['pager-triage', ...split(typed)])
    expect([...walk.problems]).toEqual([])
    expect(walk.edges).toBeGreaterThanOrEqual(EDGES[name] ?? 20)
  })
})

it.each([
  ['Next: pager-triage detail 4521', ['pager-triage detail 4521']],
  [
    '→ git add .pager-triage.json, then: pager-triage map --check',
    ['git add .pager-triage.json', 'pager-triage map --check'],
  ],
  [
    'pager-triage doctor checks the rest; pager-triage demo needs no key.',
    ['pager-triage doctor', 'pager-triage demo'],
  ],
  ['3 more: pager-triage incidents | less; fewer: --service ID', ['pager-triage incidents | less']],
  ['see pager-triage map\n  --init.', ['pager-triage map --init']],
  [
    '{"next": ["pager-triage recent --service PABC123 --since 7d"]}',
    ['pager-triage recent --service PABC123 --since 7d'],
  ],
  ['Use: pager-triage detail ID', []],
])('in "%s"', (text, commands) => {
  expect(suggestionsIn(text).flatMap(({ words }) => words.map((each) => each.join(' ')))).toEqual(commands)
})
