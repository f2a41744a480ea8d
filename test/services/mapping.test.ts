import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TooManyPatternsError } from '../../src/config/path-pattern.ts'
import type { TeamConfig } from '../../src/config/team-config.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import {
  hasMapping,
  type MappingSources,
  mapPaths,
  NO_CONFIG,
  NO_OWNERSHIP,
  type StatedMapping,
  unite,
} from '../../src/services/mapping.ts'
import { runs } from '../support/runs.ts'

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

/** Catalogs by their directory, with the ids that they name. */
const catalogsOf = (catalogs: Record<string, readonly string[]>) => ({
  ...NO_OWNERSHIP,
  catalogs: new Map(
    Object.entries(catalogs).map(([directory, serviceIds]) => [directory, { serviceIds, holdsKey: false }]),
  ),
})

const map = (paths: readonly string[], sources: Partial<MappingSources>): StatedMapping =>
  mapPaths(paths.map(fromOutside), {
    asked: [],
    config: NO_CONFIG,
    ownership: NO_OWNERSHIP,
    repository: 'shop',
    ...sources,
  })

/** `PPAY001 src/a.ts (reason)` for each service; `*` where the whole change maps to it. */
const rows = (paths: readonly string[], sources: Partial<MappingSources>): string[] =>
  unite(map(paths, sources).services).map(
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
    ['src/[a-c].ts', 'src/b.ts'],
    ['src/[!x-z].ts', 'src/b.ts'],
    ['src/[id].ts', 'src/[id].ts'],
    ['app/(shop)/**', 'app/(shop)/page.tsx'],
    ['{src/pay,lib}/**/*.{ts,tsx}', 'src/pay/deep/a.tsx'],
    ['src/{a,{b,c}}.ts', 'src/c.ts'],
    ['src/\\*.ts', 'src/*.ts'],
    ['a/**/b', 'a/b'],
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
    ['src/[!a].ts', 'src/a.ts'],
    ['services/*/**', 'services/README.md'],
    ['app/(shop)/**', 'app/shop/page.tsx'],
    ['src/\\*.ts', 'src/a.ts'],
    [`**/${'*a'.repeat(40)}b`, `src/${'a'.repeat(200)}.js`],
    [`**/${'?*'.repeat(60)}b`, `src/${'a'.repeat(200)}.js`],
    [`${'**/a*/'.repeat(60)}b`, `${'aaaaaaaaaa/'.repeat(60)}c.js`],
  ])('%s leaves %j', (glob, path) => {
    expect(isMapped(glob, path)).toBe(false)
  })
})

const EXPRESSIONS: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*', // may also stand for no directory
  '**': '.+', // what lies in a directory is not the directory
  '*': '[^/]*',
  '?': '[^/]',
  '.': '\\.',
}

const asExpression = (glob: string): RegExp =>
  new RegExp(
    `^${glob.replace(/\*\*\/|\*\*|[*?.]|\{[^}]*\}/g, (found) => EXPRESSIONS[found] ?? `(?:${found.slice(1, -1).replaceAll(',', '|')})`)}$`,
  )

it('ordinary globs take what a regular expression of them takes', () => {
  const part = fc.constantFrom('*', '?', 'a', 'b', '.', '{a,bc}', '[ab]')
  const segment = fc.oneof(
    fc.constant('**'),
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('').replace(/\*+/g, '*')),
  )
  const globs = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => segments.join('/'))
    .filter((glob) => !glob.startsWith('./'))
  const names = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), minLength: 1, maxLength: 4 })
  const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  fc.assert(
    fc.property(globs, paths, (glob, path) => {
      expect(isMapped(glob, path)).toBe(asExpression(glob).test(path))
    }),
    runs(1_000, 3_000),
  )
})

it('more files and patterns than there is time for are an error, not a wait', () => {
  const paths = Array.from({ length: 20_000 }, (_, i) => `${'a/'.repeat(30)}${'a'.repeat(100)}${i}`)
  const globs = Array.from({ length: 200 }, (_, i) => `**/${'*a'.repeat(20)}b${i}`)
  expect(() => map(paths, { config: configOf([[PAY, ...globs]]) })).toThrow(TooManyPatternsError)
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
    expect(rows(['src/a.snap'], { config, ownership: catalogsOf({ '': [WEB] }) })).toEqual([])
  })

  it('are those asked for, whatever the files say', () => {
    const config = configOf([[PAY, '**']], ['**'])
    expect(
      rows(['src/a.ts'], { asked: [WEB, PAY], config, ownership: catalogsOf({ '': ['PBACK01'] }) }),
    ).toEqual(['PWEB001 * (--service)', 'PPAY001 * (--service)'])
  })

  it('are asked for once', () => {
    expect(rows(['src/a.ts'], { asked: [WEB, WEB] })).toEqual(['PWEB001 * (--service)'])
  })

  it('are those of the Backstage catalog for files that no rule maps', () => {
    const config = configOf([[PAY, 'pay/**']])
    const ownership = catalogsOf({ '': [WEB, PAY] })
    expect(rows(['pay/a.ts', 'web/b.ts'], { config, ownership })).toEqual([
      'PPAY001 pay/a.ts web/b.ts (.pager-triage.json services[0])',
      'PWEB001 web/b.ts (catalog-info.yaml)',
    ])
    expect(rows(['pay/a.ts'], { config, ownership })).toEqual([
      'PPAY001 pay/a.ts (.pager-triage.json services[0])',
    ])
  })

  it('are those of the nearest catalog above that names one', () => {
    const ownership = catalogsOf({ '': ['PROOT01'], 'a/b': [PAY], 'a/b/empty': [], 'a/c': [WEB] })
    expect(
      rows(['x.ts', 'a/x.ts', 'a/b/x.ts', 'a/b/empty/d/x.ts', 'a/c/x.ts', 'a/bb/x.ts'], { ownership }),
    ).toEqual([
      'PROOT01 x.ts a/x.ts a/bb/x.ts (catalog-info.yaml)',
      'PPAY001 a/b/x.ts a/b/empty/d/x.ts (a/b/catalog-info.yaml)',
      'PWEB001 a/c/x.ts (a/c/catalog-info.yaml)',
    ])
  })

  it('are all certain: somebody wrote them down', () => {
    const config = configOf([[PAY, 'pay/**']])
    const { services } = map(['pay/a.ts', 'b.ts'], { config, ownership: catalogsOf({ '': [WEB] }) })
    expect(services.map(({ confidence }) => confidence)).toEqual(['certain', 'certain'])
  })

  it('are none where nothing maps', () => {
    expect(rows(['src/a.ts'], {})).toEqual([])
    expect(rows([], { config: configOf([[PAY, '**']]), ownership: catalogsOf({ '': [WEB] }) })).toEqual([])
  })
})

it.each([
  ['nothing', {}, false],
  ['--service', { asked: [PAY] }, true],
  ['a rule that maps nothing here', { config: configOf([[PAY, 'none/**']]) }, true],
  ['ignored paths alone', { config: configOf([], ['**']) }, false],
  ['a Backstage catalog', { ownership: catalogsOf({ 'deep/er': [PAY] }) }, true],
  ['a catalog that names no service', { ownership: catalogsOf({ '': [] }) }, false],
])('%s is a mapping: %j %s', (_, sources, expected) => {
  expect(hasMapping({ asked: [], config: NO_CONFIG, ownership: NO_OWNERSHIP, ...sources })).toBe(expected)
})

describe('the files that are left', () => {
  const left = (paths: readonly string[], sources: Partial<MappingSources>) =>
    map(paths, sources).left.map(({ path, steps }) => ({
      path,
      clues: steps.flat().map(({ because }) => because),
    }))

  it('are neither mapped nor ignored', () => {
    const config = configOf([[PAY, 'pay/**']], ['*.md'])
    expect(left(['pay/a.ts', 'README.md', 'b.ts'], { config })).toEqual([{ path: 'b.ts', clues: [] }])
  })

  it("have the repository's name as a clue only where nothing at all names a service", () => {
    expect(left(['b.ts'], {})).toEqual([{ path: 'b.ts', clues: ["the repository's name"] }])
    expect(left(['b.ts'], { ownership: catalogsOf({ pay: [PAY] }) })).toEqual([{ path: 'b.ts', clues: [] }])
  })
})

it('a key in a catalog is said, and not shown', () => {
  const ownership = {
    ...NO_OWNERSHIP,
    catalogs: new Map([['pay', { serviceIds: [], holdsKey: true }]]),
  }
  expect(map(['a.ts'], { ownership }).notes).toEqual([
    'pay/catalog-info.yaml: pagerduty.com/integration-key is a secret and was not read',
  ])
})
