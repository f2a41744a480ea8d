import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkDependencies } from '../../src/gather/dependencies.ts'
import type { ServiceDependency } from '../../src/pagerduty/resources/services.ts'
import { runs } from '../support/runs.ts'

/** `['web>api']`: web needs api. */
type Edges = readonly string[]

const service = (id: string) => ({ id, kind: id.startsWith('b:') ? 'business' : 'technical' }) as const

const dependenciesOf = (edges: Edges): ServiceDependency[] =>
  edges.map((edge) => {
    const [dependent = '', supporting = ''] = edge.split('>')
    return { dependent: service(dependent), supporting: service(supporting) }
  })

/** PagerDuty's way to tell: the relations that a service itself is part of; how often it was asked, in rounds. */
function pagerDuty(edges: Edges, broken: readonly string[] = []) {
  const all = dependenciesOf(edges)
  const rounds: string[][] = []
  let round: string[] | null = null
  return {
    rounds,
    ask: async ({ id }: { id: string }) => {
      if (round === null) {
        round = []
        rounds.push(round)
        setTimeout(() => {
          round = null
        })
      }
      round.push(id)
      await new Promise((done) => setTimeout(done))
      if (broken.includes(id)) throw new Error(`no answer for ${id}`)
      return all.filter(({ dependent, supporting }) => dependent.id === id || supporting.id === id)
    },
  }
}

const walk = async (
  edges: Edges,
  roots: readonly string[],
  limits: { hops?: number; requests?: number; broken?: readonly string[] } = {},
) => {
  const server = pagerDuty(edges, limits.broken)
  const found = await walkDependencies(roots, server.ask, {
    hops: limits.hops ?? 10,
    requests: limits.requests ?? 100,
  })
  const arrows = found.reached.map(
    ({ id, direction, of, hops }) =>
      `${hops} ${direction === 'dependent' ? '←' : '→'} ${id} (${of.join(' ')})`,
  )
  return { arrows, rounds: server.rounds, ...found }
}

const chain = (length: number): string[] => Array.from({ length }, (_, i) => `s${i + 1}>s${i}`)

describe('a walk through dependencies', () => {
  it('goes both ways, level by level', async () => {
    const { arrows, rounds } = await walk(['web>api', 'b:shop>web', 'api>db', 'db>disk'], ['api'])
    expect(arrows).toEqual(['1 ← web (api)', '1 → db (api)', '2 ← b:shop (api)', '2 → disk (api)'])
    expect(rounds).toEqual([['api'], ['web', 'db'], ['b:shop', 'disk']])
  })

  it('never turns round: who shares a neighbour is not connected', async () => {
    expect((await walk(['web>api', 'app>api', 'api>db', 'reports>db'], ['web'])).arrows).toEqual([
      '1 → api (web)',
      '2 → db (web)',
    ])
  })

  it('asks once for what a diamond reaches twice, and names both roots of what two need', async () => {
    const diamond = ['top>left', 'top>right', 'left>base', 'right>base']
    const { arrows, rounds } = await walk(diamond, ['top'])
    expect(arrows).toEqual(['1 → left (top)', '1 → right (top)', '2 → base (top)'])
    expect(rounds.flat().filter((id) => id === 'base')).toEqual(['base'])
    expect((await walk(diamond, ['left', 'right'])).arrows).toEqual([
      '1 ← top (left right)',
      '1 → base (left right)',
    ])
  })

  it('comes to an end in a cycle, and sees it from both sides', async () => {
    const { arrows, rounds } = await walk(['a>b', 'b>c', 'c>a'], ['a'])
    expect(arrows).toEqual(['1 ← c (a)', '1 → b (a)', '2 ← b (a)', '2 → c (a)'])
    expect(rounds).toEqual([['a'], ['c', 'b']])
    expect((await walk(['a>a'], ['a'])).arrows).toEqual([])
  })

  it('stops after its hops, and tells where', async () => {
    const { arrows, beyond, cut, rounds } = await walk(chain(9), ['s0'], { hops: 3 })
    expect(arrows).toEqual(['1 ← s1 (s0)', '2 ← s2 (s0)', '3 ← s3 (s0)'])
    expect({ beyond, cut, rounds }).toEqual({ beyond: ['s3'], cut: [], rounds: [['s0'], ['s1'], ['s2']] })
  })

  it('of 200 services around one asks for no more than it may, and names the rest', async () => {
    const star = Array.from({ length: 200 }, (_, i) => (i < 100 ? `d${i}>hub` : `hub>u${i}`))
    const { rounds, reached, cut } = await walk(star, ['hub'], { requests: 40 })
    expect(rounds.flat()).toHaveLength(40)
    expect(reached).toHaveLength(200)
    expect(cut).toHaveLength(161)
    // both ways get their share
    expect(rounds.flat().filter((id) => id.startsWith('u'))).toHaveLength(19)
  })

  it('of a chain of 200 asks for no more than it may, and names where it broke off', async () => {
    const { rounds, cut } = await walk(chain(200), ['s100'], { hops: 300, requests: 40 })
    expect(rounds.flat()).toHaveLength(40)
    expect(cut).toHaveLength(2)
  })

  it('goes on around a service that does not answer, and names it', async () => {
    const { arrows, cut, failures, answered } = await walk(
      ['web>api', 'app>web', 'x>web'],
      ['api', 'other'],
      {
        broken: ['web', 'other'],
      },
    )
    expect(arrows).toEqual(['1 ← web (api)'])
    expect({ cut, answered }).toEqual({ cut: ['other', 'web'], answered: ['api'] })
    expect(failures).toHaveLength(2)
  })

  it('of any graph finds what a search of the whole graph finds', async () => {
    const nodes = Array.from({ length: 12 }, (_, i) => `n${i}`)
    const edge = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)).map(([a, b]) => `${a}>${b}`)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(edge, { maxLength: 30 }),
        fc.uniqueArray(fc.constantFrom(...nodes), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 12 }),
        async (edges, roots, requests) => {
          const whole = await walk(edges, roots)
          const closure = (from: number, to: number) => {
            const found = new Set(roots)
            for (let grew = true; grew; ) {
              const next = edges.map((text) => text.split('>')).filter((pair) => found.has(pair[from] ?? ''))
              grew = next.some((pair) => !found.has(pair[to] ?? ''))
              for (const pair of next) found.add(pair[to] ?? '')
            }
            return [...found].filter((id) => !roots.includes(id)).sort()
          }
          const ids = (direction: string) =>
            whole.reached.flatMap((each) => (each.direction === direction ? [each.id] : [])).sort()
          expect(ids('supporting')).toEqual(closure(0, 1))
          expect(ids('dependent')).toEqual(closure(1, 0))
          expect(new Set(whole.rounds.flat()).size).toBe(whole.rounds.flat().length)
          const cut = await walk(edges, roots, { requests })
          expect(cut.rounds.flat().length).toBeLessThanOrEqual(requests)
          if (cut.cut.length === 0) expect(cut.arrows).toEqual(whole.arrows)
        },
      ),
      runs(150),
    )
  })
})
