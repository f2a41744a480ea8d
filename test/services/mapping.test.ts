import { describe, expect, it } from 'vitest'
import type { TeamConfig } from '../../src/services/config.ts'
import {
  hasMapping,
  type MappingSources,
  mapPaths,
  matchRepositoryName,
  NO_CONFIG,
} from '../../src/services/mapping.ts'
import { fromOutside } from '../../src/untrusted/untrusted.ts'

const PAY = 'PPAY001'
const WEB = 'PWEB001'

const configOf = (
  services: readonly [service: string, ...paths: string[]][],
  ignore: string[] = [],
): TeamConfig => ({
  services: services.map(([service, ...paths]) => ({ service, paths })),
  policy: [],
  freezes: [],
  ignore,
})

/** `PPAY001 src/a.ts (reason)` for each service; `*` where the whole change maps to it. */
const rows = (paths: readonly string[], sources: Partial<MappingSources>): string[] =>
  mapPaths(paths.map(fromOutside), { asked: [], config: NO_CONFIG, backstage: [], ...sources }).map(
    ({ id, paths, because }) => `${id} ${paths.join(' ') || '*'} (${because})`,
  )

const isMapped = (glob: string, path: string): boolean =>
  rows([path], { config: configOf([[PAY, glob]]) }).length > 0

describe('a glob', () => {
  it.each([
    ['src/**', 'src/a.ts'],
    ['src/**', 'src/deep/er/a.ts'],
    ['src/**', 'src/.env'],
    ['src/**', 'src/.hidden/a.ts'],
    ['**/*.ts', 'a.ts'],
    ['**/*.ts', 'src/deep/a.ts'],
    ['src/*.ts', 'src/a.ts'],
    ['src/{pay,refund}.ts', 'src/refund.ts'],
    ['src/charge.ts', 'src/charge.ts'],
    ['./src/**', 'src/a.ts'],
    ['**', 'a'],
    ['**', '.github/workflows/ci.yml'],
    ['src/**', 'src/a b.ts'],
    ['src/**', 'src/[id].ts'],
    ['src/**', 'src/été.ts'],
    ['src/**', 'src/\\303\\251.ts'],
    ['src/**', 'src/a\nb.ts'],
    ['s?c/a.ts', 'src/a.ts'],
  ])('%s takes %j', (glob, path) => {
    expect(isMapped(glob, path)).toBe(true)
  })

  it.each([
    ['src/**', 'lib/a.ts'],
    ['src/**', 'lib/src/a.ts'],
    ['src/*.ts', 'src/deep/a.ts'],
    ['src/*', 'src/deep/a.ts'],
    ['*.ts', 'src/a.ts'],
    ['src/charge.ts', 'src/charge.ts.bak'],
    ['src/pay.ts', 'src/payXts'],
    ['SRC/**', 'src/a.ts'],
    ['src', 'src/a.ts'],
    ['[', 'src/a.ts'],
  ])('%s leaves %j', (glob, path) => {
    expect(isMapped(glob, path)).toBe(false)
  })
})

describe('the services of a change', () => {
  it('come with the files and the rule', () => {
    const config = configOf([
      [PAY, 'pay/**'],
      [WEB, 'web/**', 'shop/**'],
    ])
    expect(rows(['web/a.ts', 'pay/b.ts', 'shop/c.ts', 'docs/d.md'], { config })).toEqual([
      'PPAY001 pay/b.ts (.pager-triage.json services[0])',
      'PWEB001 web/a.ts shop/c.ts (.pager-triage.json services[1])',
    ])
  })

  it('may be two for one path', () => {
    const config = configOf([
      [PAY, 'src/**'],
      [WEB, '**/*.ts'],
    ])
    expect(rows(['src/a.ts'], { config })).toEqual([
      'PPAY001 src/a.ts (.pager-triage.json services[0])',
      'PWEB001 src/a.ts (.pager-triage.json services[1])',
    ])
  })

  it('come once where two rules name the same, with the first reason', () => {
    const config = configOf([
      [PAY, 'src/a.ts'],
      [PAY, 'src/**'],
    ])
    expect(rows(['src/a.ts', 'src/b.ts'], { config })).toEqual([
      'PPAY001 src/a.ts src/b.ts (.pager-triage.json services[0])',
    ])
  })

  it('leave ignored files out', () => {
    const config = configOf([[PAY, '**']], ['**/*.snap', 'docs/**'])
    expect(rows(['src/a.ts', 'src/a.snap', 'docs/b.md'], { config })).toEqual([
      'PPAY001 src/a.ts (.pager-triage.json services[0])',
    ])
    expect(rows(['src/a.snap'], { config, backstage: [WEB] })).toEqual([])
  })

  it('are those asked for, whatever the files say', () => {
    const config = configOf([[PAY, '**']], ['**'])
    expect(rows(['src/a.ts'], { asked: [WEB, PAY], config, backstage: ['PBACK01'] })).toEqual([
      'PWEB001 * (--service)',
      'PPAY001 * (--service)',
    ])
  })

  it('are asked for once', () => {
    expect(rows(['src/a.ts'], { asked: [WEB, WEB] })).toEqual(['PWEB001 * (--service)'])
  })

  it('are those of the Backstage catalog for files that no rule maps', () => {
    const config = configOf([[PAY, 'pay/**']])
    expect(rows(['pay/a.ts', 'web/b.ts'], { config, backstage: [WEB, PAY] })).toEqual([
      'PPAY001 pay/a.ts (.pager-triage.json services[0])',
      'PWEB001 * (catalog-info.yaml)',
    ])
    expect(rows(['pay/a.ts'], { config, backstage: [WEB] })).toEqual([
      'PPAY001 pay/a.ts (.pager-triage.json services[0])',
    ])
  })

  it('are none where nothing maps', () => {
    expect(rows(['src/a.ts'], {})).toEqual([])
    expect(rows([], { config: configOf([[PAY, '**']]), backstage: [WEB] })).toEqual([])
  })
})

it.each([
  ['nothing', {}, false],
  ['--service', { asked: [PAY] }, true],
  ['a rule that maps nothing here', { config: configOf([[PAY, 'none/**']]) }, true],
  ['ignored paths alone', { config: configOf([], ['**']) }, false],
  ['a Backstage catalog', { backstage: [PAY] }, true],
])('%s is a mapping: %j %s', (_, sources, expected) => {
  expect(hasMapping({ asked: [], config: NO_CONFIG, backstage: [], ...sources })).toBe(expected)
})

describe('the service that is named like the repository', () => {
  const match = (repository: string, ...names: string[]): string | null =>
    matchRepositoryName(
      repository,
      names.map((name, i) => ({ id: `PSVC00${i}`, name: fromOutside(name) })),
    )?.id ?? null

  it.each([
    ['payments-api', 'payments-api'],
    ['payments-api', 'Payments API'],
    ['payments_api', 'payments-api'],
    ['Payments.Api', ' payments / api '],
    ['支付', '支付'],
  ])('%s is %s', (repository, name) => {
    expect(match(repository, 'another', name)).toBe('PSVC001')
  })

  it.each([
    ['payments', ['payments-api']],
    ['payments-api', ['payments']],
    ['payments-api', []],
    ['payments-api', ['Payments API', 'payments_api']],
    ['支付', ['監視']],
    ['été', ['t']],
    ['---', ['***']],
  ])('%s is none of %j', (repository, names) => {
    expect(match(repository, ...names)).toBeNull()
  })

  it('stands for the whole change', () => {
    const name = fromOutside('api')
    expect(matchRepositoryName('api', [{ id: PAY, name }])).toEqual({
      id: PAY,
      name,
      because: "the repository's name",
      paths: [],
    })
  })
})
