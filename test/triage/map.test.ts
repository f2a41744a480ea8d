import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseTeamConfig } from '../../src/config/team-config.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { mapPaths, NO_OWNERSHIP } from '../../src/services/mapping.ts'
import { createAccount } from '../../src/simulator/account.ts'
import type { AccountSeed } from '../../src/simulator/account-seed.ts'
import { type MapDocument, toMapDocument } from '../../src/triage/map/document.ts'
import { mapSchema } from '../../src/triage/map/schema.ts'
import { toProposal } from '../../src/triage/map/text.ts'
import { actsOnATerminal } from '../support/arbitrary-facts.ts'
import { runs } from '../support/runs.ts'
import { TempRepository } from '../support/temp-repository.ts'
import { at, NOW, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const CONFIG = '.pager-triage.json'

/** A repository of that name whose HEAD holds these files. */
function layout(files: Record<string, string>, name = 'shop'): TempRepository & { readonly root: string } {
  const repository = new TempRepository()
  repository.git('init', '--quiet', '--initial-branch=main', name)
  for (const [path, text] of Object.entries(files)) repository.write(`${name}/${path}`, text)
  repository.git('-C', name, 'add', '--all')
  repository.git(
    '-C',
    name,
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=a@b.c',
    'commit',
    '--quiet',
    '-m',
    'all',
  )
  return Object.assign(repository, { root: `${repository.dir}/${name}` })
}

const many = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, `${path}\n`]))

const catalog = (id: string): string => `metadata:\n  annotations:\n    pagerduty.com/service-id: ${id}\n`

type Services = AccountSeed['services']

const SERVICES: Services = [
  { id: 'PPAYMNT', name: 'payments-api' },
  { id: 'PCHKOUT', name: 'Checkout Web' },
  { id: 'PLEDGER', name: 'ledger-db' },
]

async function pagerDuty(services: Services = SERVICES, more: Partial<AccountSeed> = {}) {
  return started({ account: createAccount({ services, incidents: [], ...more }), mode: 'contract' })
}

type Simulator = Awaited<ReturnType<typeof pagerDuty>>

async function mapOf(root: string, simulator: Simulator, ...options: string[]): Promise<MapDocument> {
  const { stdout, stderr } = await runProgram(['map', '--json', ...options], { ...at(simulator), cwd: root })
  return JSON.parse(stdout || stderr)
}

/** `services/pay/** → PPAYMNT likely: the directory services/pay` */
const rows = ({ mapped }: MapDocument): string[] =>
  mapped.flatMap(({ path, services }) =>
    services.map(({ id, because, confidence }) => `${path} → ${id} ${confidence}: ${because}`),
  )

const unmapped = ({ unmapped: places }: MapDocument): string[] =>
  places.map(({ path, because }) => (because === null ? path : `${path}: ${because}`))

interface Layout {
  readonly files: Record<string, string>
  readonly name?: string
  readonly services?: Services
  readonly teams?: AccountSeed['teams']
  readonly rows: readonly string[]
  readonly unmapped?: readonly string[]
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a single repository, named as its service': {
    files: many(['src/a.ts', 'README.md', 'test/a.test.ts']),
    name: 'payments-api',
    rows: ["** → PPAYMNT guess: the repository's name"],
  },
  'a single repository, whose manifest has the name': {
    files: { 'package.json': '{"name": "@shop/checkout-web"}', ...many(['src/a.ts']) },
    rows: ['** → PCHKOUT likely: the name in package.json'],
  },
  'a monorepo by directories': {
    files: many([
      'services/payments-api/a.ts',
      'apps/checkout_web/b.ts',
      'ledger-db/c.sql',
      'docs/d.md',
      'e',
    ]),
    rows: [
      'apps/checkout_web/** → PCHKOUT likely: the directory apps/checkout_web',
      'ledger-db/** → PLEDGER likely: the directory ledger-db',
      'services/payments-api/** → PPAYMNT likely: the directory services/payments-api',
    ],
    unmapped: ['docs/**', 'e'],
  },
  'directories that say only where code lies': {
    files: many(['web/a.ts', 'apps/web/b.ts', 'src/services/c.ts', 'packages/x/src/d.ts']),
    services: ['web', 'services', 'src', 'apps'].map((name, i) => ({ id: `PNAME0${i}`, name })),
    rows: ['apps/web/** → PNAME00 likely: the directory apps/web'],
    unmapped: ['packages/x/src/**', 'src/services/**', 'web/**'],
  },
  'a manifest and its directory that mean two services': {
    files: { 'services/ledger-db/go.mod': 'module x/payments-api\n', 'services/ledger-db/a.go': '' },
    rows: [],
    unmapped: [
      'services/ledger-db/**: the name in services/ledger-db/go.mod matches payments-api or ledger-db',
    ],
  },
  'nested catalogs': {
    files: {
      'catalog-info.yaml': catalog('PLEDGER'),
      'web/catalog-info.yaml': `${catalog('PCHKOUT')}---\n${catalog('PPAYMNT')}`,
      'web/deep/none/catalog-info.yaml': 'metadata:\n  name: x\n',
      ...many(['a.ts', 'web/b.ts', 'web/deep/none/c.ts']),
    },
    rows: [
      '* → PLEDGER certain: catalog-info.yaml',
      'web/** → PCHKOUT certain: web/catalog-info.yaml',
      'web/** → PPAYMNT certain: web/catalog-info.yaml',
    ],
  },
  'two services on one path, and paths that are ignored': {
    files: {
      [CONFIG]: JSON.stringify({
        services: [
          { paths: ['src/**'], service: 'PPAYMNT' },
          { paths: ['src/shared/**'], service: 'PLEDGER' },
        ],
        ignore: ['**/*.md'],
      }),
      ...many(['src/a.ts', 'src/shared/b.ts', 'src/README.md', 'tools/x.ts']),
    },
    rows: [
      'src/* → PPAYMNT certain: .pager-triage.json services[0]',
      'src/shared/** → PPAYMNT certain: .pager-triage.json services[0]',
      'src/shared/** → PLEDGER certain: .pager-triage.json services[1]',
    ],
    unmapped: ['tools/**'],
  },
  'owners that are teams': {
    files: {
      '.github/CODEOWNERS':
        '* @acme/platform\n/pay/ @acme/payments-team @ada\n/web/ @acme/web @acme/payments\n/web/gen/\n/ops/ dev@example.com\n/both/ @acme/two\n',
      ...many(['pay/a.ts', 'web/b.ts', 'web/gen/c.ts', 'ops/d.ts', 'both/e.ts']),
    },
    teams: [
      { id: 'PTPAY01', name: 'Payments' },
      { id: 'PTWEB01', name: 'web' },
      { id: 'PTTWO01', name: 'Team Two' },
    ],
    services: [
      { id: 'PPAYMNT', name: 'charge', teams: ['PTPAY01'] },
      { id: 'PCHKOUT', name: 'storefront', teams: ['PTWEB01'] },
      { id: 'PTWOA01', name: 'one', teams: ['PTTWO01'] },
      { id: 'PTWOB01', name: 'other', teams: ['PTTWO01'] },
    ],
    rows: [
      'pay/** → PPAYMNT likely: .github/CODEOWNERS:2 @acme/payments-team',
      'web/* → PCHKOUT likely: .github/CODEOWNERS:3 @acme/web',
      'web/* → PPAYMNT likely: .github/CODEOWNERS:3 @acme/payments',
    ],
    unmapped: [
      '.github/**',
      'both/**: .github/CODEOWNERS:6 @acme/two matches one or other',
      'ops/**',
      'web/gen/**',
    ],
  },
  'a team of two services, of which a directory names one': {
    files: { CODEOWNERS: '* @acme/payments\n', ...many(['services/charge/a.ts']) },
    teams: [{ id: 'PTPAY01', name: 'payments' }],
    services: [
      { id: 'PCHARGE', name: 'charge', teams: ['PTPAY01'] },
      { id: 'PREFUND', name: 'refund', teams: ['PTPAY01'] },
    ],
    rows: ['services/charge/** → PCHARGE likely: the directory services/charge'],
    unmapped: ['CODEOWNERS: CODEOWNERS:1 @acme/payments matches charge or refund'],
  },
  'GitLab: sections, groups without a slash': {
    files: {
      CODEOWNERS: '[Backend] @payments\npay/\n^[Docs][2] @docs\n*.md\n',
      ...many(['deep/pay/a.ts', 'deep/pay/b.md', 'c.md']),
    },
    teams: [
      { id: 'PTPAY01', name: 'payments' },
      { id: 'PTDOC01', name: 'docs' },
    ],
    services: [
      { id: 'PPAYMNT', name: 'charge', teams: ['PTPAY01'] },
      { id: 'PHANDBK', name: 'handbook', teams: ['PTDOC01'] },
    ],
    rows: [
      'c.md → PHANDBK likely: CODEOWNERS:4 @docs',
      'deep/pay/a.ts → PPAYMNT likely: CODEOWNERS:2 @payments',
      'deep/pay/b.md → PPAYMNT likely: CODEOWNERS:2 @payments',
      'deep/pay/b.md → PHANDBK likely: CODEOWNERS:4 @docs',
    ],
    unmapped: ['CODEOWNERS'],
  },
  'names that two services have': {
    files: many(['services/payments/a.ts']),
    services: [
      { id: 'PPAYONE', name: 'Payments' },
      { id: 'PPAYTWO', name: 'pay-ments' },
      { id: 'PPAYTRE', name: 'payments.' },
    ],
    rows: [],
    unmapped: ['services/payments/**: the directory services/payments matches Payments or payments.'],
  },
  'a disabled service beside the one that took its name over': {
    files: many(['services/payments/a.ts', 'services/legacy/b.ts']),
    services: [
      { id: 'POLDPAY', name: 'payments ', status: 'disabled' },
      { id: 'PNEWPAY', name: 'payments' },
      { id: 'PLEGACY', name: 'legacy', status: 'disabled' },
    ],
    rows: [
      'services/legacy/** → PLEGACY likely: the directory services/legacy',
      'services/payments/** → PNEWPAY likely: the directory services/payments',
    ],
  },
  'code of others': {
    files: many(['vendor/payments-api/a.go', 'services/payments-api/node_modules/ledger-db/x.js']),
    rows: [],
    unmapped: ['**'],
  },
  'compose services': {
    files: {
      'compose.yaml': 'services:\n  payments-api: { build: ./pay }\n  db: { image: postgres }\n',
      ...many(['pay/a.ts', 'other/b.ts']),
    },
    rows: ['pay/** → PPAYMNT likely: the name in compose.yaml'],
    unmapped: ['compose.yaml', 'other/**'],
  },
}

describe('map', () => {
  it.each(Object.entries(LAYOUTS))('%s', async (_, expected) => {
    using repository = layout(expected.files, expected.name)
    const { teams = [] } = expected
    const document = await mapOf(repository.root, await pagerDuty(expected.services, { teams }))
    expect(rows(document)).toEqual(expected.rows)
    expect(unmapped(document)).toEqual(expected.unmapped ?? [])
    expect(document.warnings).toEqual([])
  })
})

const WORDS =
  `auth billing cart catalog checkout coupon customer delivery email fraud gateway gift inventory invoice ledger
  loyalty media notification order payment price profile promo recommend refund reporting returns reviews search
  session shipping sms stock subscription support tax translate user voucher wishlist`.split(/\s+/)

/** 40 services in directories, every other one with a manifest. */
const monorepo = (): Record<string, string> => ({
  ...many(WORDS.flatMap((word) => [`services/${word}/src/a.ts`, `services/${word}/README.md`])),
  ...Object.fromEntries(
    WORDS.filter((_, i) => i % 2 === 0).map((word) => [
      `services/${word}/package.json`,
      `{"name": "@shop/${word}-service"}`,
    ]),
  ),
  ...many(['tools/a.sh']),
})

/** Those 40 among 3,000. */
const largeAccount = (): Services => [
  ...WORDS.map((word, i) => ({ id: `PSVC0${i}`, name: i % 2 === 0 ? `${word}-service` : word })),
  ...Array.from({ length: 2_960 }, (_, i) => ({ id: `PFILL${i}`, name: `${i} filler-service` })),
]

describe('a monorepo of 40 services, in an account of 3,000', () => {
  it('is mapped with a request for each name, on one screen', async () => {
    using repository = layout(monorepo())
    const simulator = await pagerDuty(largeAccount())
    const { stdout } = await runProgram(['map'], { ...at(simulator, 100), cwd: repository.root })
    const lines = linesOf(stdout)
    expect(lines[0]).toBe('101 files: 100 belong to 40 services, 1 to none')
    expect(lines.length).toBeLessThanOrEqual(24)
    for (const word of WORDS) expect(lines.join('\n')).toMatch(new RegExp(`\\b${word}\\b`))
    expect(simulator.requests.length).toBeLessThanOrEqual(41)
  })

  it('shows each place with its reason in a pipe', async () => {
    using repository = layout(monorepo())
    const { stdout } = await runProgram(['map'], {
      ...at(await pagerDuty(largeAccount())),
      cwd: repository.root,
    })
    expect(linesOf(stdout)).toContainEqual(
      expect.stringMatching(/^services\/billing\/\*\* +2 +billing +the directory +likely$/),
    )
    expect(linesOf(stdout).filter((text) => text.startsWith('services/'))).toHaveLength(40)
  })

  it('costs a commit eight searches at most, and says what was not looked up', async () => {
    using repository = layout(monorepo())
    const paths = WORDS.slice(0, 20).map((word) => `services/${word}/src/a.ts`)
    for (const path of paths) repository.write(`shop/${path}`, 'changed()\n')
    repository.git('-C', 'shop', 'add', '--all')
    const simulator = await pagerDuty(largeAccount())
    const hook = await runProgram(['hook', 'git'], { ...at(simulator), cwd: repository.root })
    expect(hook.code).toBe(0)
    const searches = simulator.requests.filter(({ path }) => path === '/services')
    expect(searches.length).toBe(8)
    simulator.requests.length = 0
    const { stdout } = await runProgram(['risk', '--json'], { ...at(simulator), cwd: repository.root })
    const { services, sources } = JSON.parse(stdout)
    expect(services).toHaveLength(16)
    expect(simulator.requests.filter(({ path }) => path === '/services').length).toBe(16)
    expect(sources.pagerduty.warnings).toEqual([
      '5 more names were not searched; pager-triage map searches them all',
      'no service for services/media/src/a.ts and 3 more; pager-triage map shows why',
    ])
  })
})

it('a word that half the account has is asked for again by the whole name', async () => {
  using repository = layout(many(['services/shared-filler/a.ts']))
  const simulator = await pagerDuty([
    ...largeAccount(),
    { id: 'PSHARED', name: 'zz-shared filler' },
    { id: 'PSHARE2', name: 'shared-filler' },
  ])
  const document = await mapOf(repository.root, simulator)
  expect(rows(document)).toEqual([
    'services/shared-filler/** → PSHARE2 likely: the directory services/shared-filler',
  ])
})

describe('the state of a service', () => {
  const config = (...ids: string[]) => ({
    [CONFIG]: JSON.stringify({ services: ids.map((service, i) => ({ paths: [`d${i}/**`], service })) }),
    ...many(ids.map((_, i) => `d${i}/a.ts`)),
  })

  it('is told where it is gone or disabled; a renamed one has its new name', async () => {
    using repository = layout(config('PPAYMNT', 'PGONE01', 'POLDPAY'))
    const simulator = await pagerDuty([
      { id: 'PPAYMNT', name: 'renamed' },
      { id: 'POLDPAY', name: 'legacy', status: 'disabled' },
    ])
    const document = await mapOf(repository.root, simulator)
    expect(document.services.map(({ id, name, status }) => [id, name, status])).toEqual([
      ['PPAYMNT', 'renamed', 'active'],
      ['PGONE01', null, 'gone'],
      ['POLDPAY', 'legacy', 'disabled'],
    ])
    const { stdout } = await runProgram(['map'], { ...at(simulator, 100), cwd: repository.root })
    expect(stdout).toMatch(
      /not found\S* +\S*PGONE01 of \.pager-triage\.json services\[1\]: no such service in PagerDuty/,
    )
    expect(linesOf(stdout)).toContain('disabled     legacy: no incidents are opened')
  })

  it('is said in the report of a change too', async () => {
    using repository = layout(config('POLDPAY', 'PGONE01'))
    repository.write('shop/d0/a.ts', 'x()\n').write('shop/d1/a.ts', 'x()\n').git('-C', 'shop', 'add', '--all')
    const simulator = await pagerDuty([{ id: 'POLDPAY', name: 'legacy', status: 'disabled' }])
    const { stdout } = await runProgram(['risk', '--json'], { ...at(simulator), cwd: repository.root })
    expect(JSON.parse(stdout).sources.pagerduty.warnings).toEqual(
      expect.arrayContaining([
        'legacy is disabled in PagerDuty, so no incidents are opened',
        expect.stringContaining('no service PGONE01 in PagerDuty'),
      ]),
    )
  })

  it('of five services does not list the account', async () => {
    using repository = layout(config('PSVC00', 'PSVC01', 'PSVC02', 'PSVC03', 'PSVC04', 'PSVC05'))
    const simulator = await pagerDuty(largeAccount())
    await mapOf(repository.root, simulator)
    expect(simulator.requests.length).toBe(6)
  })
})

describe('map --check', () => {
  const check = async (files: Record<string, string>, env?: Record<string, string>) => {
    using repository = layout(files)
    const simulator = await pagerDuty()
    const surroundings = { ...at(simulator), cwd: repository.root, ...(env && { env }) }
    const { code, stderr } = await runProgram(['map', '--check'], surroundings)
    return { code, stderr }
  }
  const config = (service: string, ignore: string[] = []) =>
    JSON.stringify({ services: [{ paths: ['src/**'], service }], ignore })

  it('ends with 0 where all is mapped or ignored', async () => {
    const files = { [CONFIG]: config('PPAYMNT', ['*.md']), ...many(['src/a.ts', 'b.md']) }
    expect(await check(files)).toEqual({ code: 0, stderr: '' })
  })

  it.each([
    [
      'a path is unmapped',
      { [CONFIG]: config('PPAYMNT'), ...many(['src/a.ts', 'b.md']) },
      /: 1 file without a service\./,
    ],
    [
      'a service is gone',
      { [CONFIG]: config('PGONE01'), ...many(['src/a.ts']) },
      /: 1 service not found in PagerDuty\./,
    ],
    ['the file is broken', { [CONFIG]: '{"servics": []}' }, /unknown key "servics"/],
  ])('ends with 1 where %s', async (_, files, says) => {
    expect(await check(files)).toEqual({ code: 1, stderr: expect.stringMatching(says) })
  })

  it('without a key looks at the files alone', async () => {
    const files = { [CONFIG]: config('PGONE01'), ...many(['src/a.ts']) }
    expect(await check(files, {})).toEqual({ code: 0, stderr: '' })
    expect((await check({ ...files, 'b.md': '' }, {})).code).toBe(1)
  })

  it('ends with 1 where PagerDuty was asked and did not tell', async () => {
    using repository = layout({ [CONFIG]: config('PPAYMNT'), ...many(['src/a.ts']) })
    const simulator = await started({
      account: createAccount({ services: SERVICES, incidents: [] }),
      faults: () => ({ instead: { status: 403, body: {} } }),
    })
    const { code, stderr } = await runProgram(['map', '--check'], { ...at(simulator), cwd: repository.root })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/the services could not be checked/),
    })
  })
})

describe('map --init', () => {
  const files = () => ({
    ...many([
      'services/payments-api/a.ts',
      'app/[id]/(x)/checkout-web/{y}.ts',
      'docs/d.md',
      'ledger-db/é !.sql',
    ]),
    'app/[id]/(x)/package.json': '{"name": "checkout-web"}',
    'catalogued/catalog-info.yaml': catalog('PLEDGER'),
  })

  it('writes a file that maps the same, says what it is unsure of, and is taken as it is', async () => {
    using repository = layout(files())
    const simulator = await pagerDuty()
    const before = await mapOf(repository.root, simulator)
    const { code, stdout } = await runProgram(['map', '--init'], { ...at(simulator), cwd: repository.root })
    expect(code).toBe(0)
    expect(stdout).toMatch(/Next: git add \.pager-triage\.json && pager-triage map --check$/m)
    const text = readFileSync(`${repository.root}/${CONFIG}`, 'utf8')
    expect(text).toContain('// payments-api: the directory services/payments-api')
    expect(text).toContain('// 1 more service from catalog-info.yaml, which need no rule here')
    expect(text).toContain('// "docs/**": 1 file')
    expect(() => parseTeamConfig(text)).not.toThrow()
    repository.git('-C', 'shop', 'add', '--all')
    const after = await mapOf(repository.root, simulator)
    const places = ({ mapped }: MapDocument) =>
      mapped.map(({ path, services }) => [path, services.map(({ id }) => id)])
    expect(places(after)).toEqual(places(before))
    expect(unmapped(after)).toEqual(unmapped(before))
    expect(after.services.every(({ confidence }) => confidence === 'certain')).toBe(true)
  })

  it.each(['committed', 'staged', 'only written'])('never writes over a file that is %s', async (state) => {
    using repository = layout(files())
    repository.write(`shop/${CONFIG}`, '{}')
    if (state !== 'only written') repository.git('-C', 'shop', 'add', '--all')
    if (state === 'committed')
      repository.git('-C', 'shop', '-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '-qm', 'x')
    const { code, stderr } = await runProgram(['map', '--init'], {
      ...at(await pagerDuty()),
      cwd: repository.root,
    })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        state === 'only written'
          ? /already exists.*not staged.*git add \.pager-triage\.json && pager-triage map --check/
          : /already exists.*pager-triage map --offline/,
      ),
    })
    expect(readFileSync(`${repository.root}/${CONFIG}`, 'utf8')).toBe('{}')
  })

  it('is followed by git add, as long as the file is only written', async () => {
    using repository = layout(many(['src/a.ts']))
    repository.write(`shop/${CONFIG}`, '{}')
    const { next } = await mapOf(repository.root, await pagerDuty())
    expect(next).toEqual([`git add ${CONFIG} && pager-triage map --check`])
  })

  it.each([
    ['without a key', ['map', '--init'], 1, /No PagerDuty key/],
    ['with --check', ['map', '--init', '--check'], 2, /only one of --init and --check/],
    ['with --offline', ['map', '--init', '--offline'], 2, /--init cannot be combined/],
    ['with a word too many', ['map', 'init'], 2, /init is an unexpected argument/],
  ])('%s writes nothing', async (_, args, code, says) => {
    using repository = layout(files())
    expect(await runProgram(args, { env: {}, now: NOW, cwd: repository.root })).toMatchObject({
      code,
      stderr: expect.stringMatching(says),
    })
    expect(existsSync(`${repository.root}/${CONFIG}`)).toBe(false)
  })

  it('proposes globs that take exactly their places, whatever the names', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'ab[]{}()!*?+@|^$ .,é'.split('')),
      minLength: 1,
      maxLength: 5,
    })
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
    const isPath = (text: string) =>
      text.split('/').every((part) => !/^(?:\.\.?|\*\*?)$/.test(part)) && !text.startsWith('!')
    fc.assert(
      fc.property(
        fc.uniqueArray(path.filter(isPath), { minLength: 1, maxLength: 12 }),
        fc.integer(),
        (texts, seed) => {
          const files = texts
            .filter((one) => texts.every((other) => !other.startsWith(`${one}/`)))
            .map(fromOutside)
          const mine = files.filter((_, i) => (seed >> i) & 1)
          const named = {
            id: 'PPAYMNT',
            name: null,
            because: 'x',
            confidence: 'likely' as const,
            paths: mine,
          }
          const facts = {
            files,
            mapped: [named],
            unmapped: files.filter((one) => !mine.includes(one)),
            ambiguous: [],
            services: { known: false as const, why: '' },
            forbidden: [],
            config: 'none' as const,
            complete: true,
            warnings: [],
          }
          const config = parseTeamConfig(toProposal(toMapDocument(facts, NOW)))
          const again = mapPaths(files, { asked: [], config, ownership: NO_OWNERSHIP, repository: '' })
          expect(again.services.flatMap(({ paths }) => paths).sort()).toEqual([...mine].sort())
        },
      ),
      runs(300),
    )
  })
})

describe('map in all its forms', () => {
  const hostile = 'services/\u202e\u001b[31mpay\u0007ments-api'

  it('holds to its published schema', async () => {
    const validate = addFormats
      .default(new Ajv2020({ strict: false }))
      .compile(z.toJSONSchema(mapSchema, { io: 'output' }))
    using repository = layout({ ...LAYOUTS['nested catalogs']?.files, ...many(['x/payments-api/a.ts']) })
    for (const options of [[], ['--offline'], ['--init']]) {
      const document = await mapOf(repository.root, await pagerDuty(), ...options)
      expect(validate(document) ? [] : validate.errors).toEqual([])
    }
  })

  it('prints no name of a file that acts on a terminal, at any width', async () => {
    using repository = layout({
      ...many([`${hostile}/a.ts`, 'b.ts']),
      'services/x/package.json': '{"name":"\\u001b[31mpayments-api"}',
    })
    const simulator = await pagerDuty([{ id: 'PHOSTIL', name: '\u001b]0;x\u0007payments-api' }])
    for (const columns of [null, 40, 100]) {
      const { stdout } = await runProgram(['map'], { ...at(simulator, columns), cwd: repository.root })
      expect(actsOnATerminal(linesOf(stdout).join('\n'))).toEqual([])
      const widest = Math.max(...linesOf(stdout).map((text) => text.length))
      expect(widest).toBeLessThanOrEqual(columns ?? 80)
    }
  })

  it('asks nothing with --offline, and says so', async () => {
    using repository = layout({ 'catalog-info.yaml': catalog('PPAYMNT'), ...many(['a.ts']) })
    const simulator = await pagerDuty()
    const document = await mapOf(repository.root, simulator, '--offline')
    expect(simulator.requests).toEqual([])
    expect(document).toMatchObject({ complete: false, warnings: ['PagerDuty: not queried (--offline)'] })
    expect(rows(document)).toEqual(['** → PPAYMNT certain: catalog-info.yaml'])
  })

  it('says that a key in a catalog was not read', async () => {
    using repository = layout({
      'catalog-info.yaml': 'metadata:\n  annotations:\n    pagerduty.com/integration-key: R0SECRET\n',
    })
    const { stdout } = await runProgram(['map'], { ...at(await pagerDuty()), cwd: repository.root })
    expect(stdout).toMatch(/integration-key is a secret and\s+was\s+not\s+read/)
    expect(stdout).not.toContain('R0SECRET')
  })

  it('goes on without teams where the plan has none', async () => {
    using repository = layout({ CODEOWNERS: '* @acme/payments\n', ...many(['services/payments-api/a.ts']) })
    const simulator = await pagerDuty(SERVICES, { abilities: [] })
    const document = await mapOf(repository.root, simulator)
    expect(rows(document)).toEqual([
      'services/payments-api/** → PPAYMNT likely: the directory services/payments-api',
    ])
    expect(document.complete).toBe(false)
  })

  it('/triage:map shows it, and writes nothing', async () => {
    using repository = layout(many(['services/payments-api/a.ts']))
    const simulator = await pagerDuty()
    const typed = async (args: string) => {
      const stdin = JSON.stringify({
        hook_event_name: 'UserPromptExpansion',
        command_name: 'triage:map',
        command_args: args,
        cwd: repository.root,
      })
      const { stdout } = await runProgram(['hook', 'claude'], { ...at(simulator), stdin })
      return JSON.parse(stdout)
    }
    expect(await typed('')).toMatchObject({
      decision: 'block',
      reason: expect.stringMatching(/payments-api +the directory/),
    })
    expect((await typed('--init')).reason).toMatch(/in a terminal: pager-triage map --init/)
    expect(existsSync(`${repository.root}/${CONFIG}`)).toBe(false)
  })
})
