import { describe, expect, it } from 'vitest'
import { TeamConfigError } from '../../src/config/team-config.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import {
  countStated,
  listFiles,
  readOwnership,
  readOwnershipOf,
  readTeamConfig,
} from '../../src/gather/read-sources.ts'
import { type Snapshot, withSnapshot } from '../../src/git/snapshot.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const CONFIG = '.pager-triage.json'
const CATALOG = 'catalog-info.yaml'

const configOf = (service: string): string => JSON.stringify({ services: [{ paths: ['**'], service }] })
const catalogOf = (service: string): string =>
  `metadata:\n  annotations:\n    pagerduty.com/service-id: ${service}\n`

const within = <T>(
  repository: TempRepository,
  use: (snapshot: Snapshot) => Promise<T>,
  cwd = repository.dir,
) =>
  withSnapshot(
    {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      signal: new AbortController().signal,
    },
    use,
  )

/** The service ids of the configuration and of the catalogs above a file at the root. */
const servicesOf = (repository: TempRepository, cwd?: string): Promise<string[]> =>
  within(
    repository,
    async (snapshot) => {
      const { services } = await readTeamConfig(snapshot)
      const { catalogs } = await readOwnershipOf(snapshot, [fromOutside('a.ts')], 'catalogs')
      return [
        ...services.map(({ service }) => service),
        ...[...catalogs.values()].flatMap(({ serviceIds }) => serviceIds),
      ]
    },
    cwd,
  )

describe('what the repository says of its services', () => {
  it('is read at HEAD, not from the change or the work tree', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01'), [CATALOG]: catalogOf('PHEAD02') })
    repository.stage(CONFIG, configOf('PSTAGED')).stage(CATALOG, catalogOf('PSTAGED'))
    repository.write(CONFIG, configOf('PWRITTN'))
    expect(await servicesOf(repository)).toEqual(['PHEAD01', 'PHEAD02'])
  })

  it('holds when the change deletes it', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01') })
    repository.git('rm', '--quiet', CONFIG)
    expect(await servicesOf(repository)).toEqual(['PHEAD01'])
  })

  it('is read from the index where HEAD has none', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n' })
    repository.stage(CONFIG, configOf('PSTAGED'))
    expect(await servicesOf(repository)).toEqual(['PSTAGED'])
  })

  it('is read from the index before the first commit', async () => {
    using repository = new TempRepository()
    repository.stage(CATALOG, catalogOf('PFIRST1'))
    expect(await servicesOf(repository)).toEqual(['PFIRST1'])
  })

  it('is nothing where it is not staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n' })
    repository.write(CONFIG, configOf('PWRITTN'))
    expect(await servicesOf(repository)).toEqual([])
  })

  it('is nothing where the name is a directory', async () => {
    using repository = repositoryWith({ [`${CONFIG}/a.txt`]: 'a\n', [CATALOG]: catalogOf('PHEAD02') })
    expect(await servicesOf(repository)).toEqual(['PHEAD02'])
  })

  it('is found from a sub-directory', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01'), 'deep/a.ts': 'a\n' })
    expect(await servicesOf(repository, `${repository.dir}/deep`)).toEqual(['PHEAD01'])
  })

  it('is an error where it cannot be used', async () => {
    using repository = repositoryWith({ [CONFIG]: '{"servics": []}' })
    await expect(servicesOf(repository)).rejects.toThrow(TeamConfigError)
  })
})

describe('what the directories above a file say of it', () => {
  const files = {
    [CATALOG]: catalogOf('PROOT01'),
    [`services/pay/${CATALOG}`]: catalogOf('PPAY001'),
    [`services/web app/${CATALOG}`]: catalogOf('PWEB001'),
    [`services/other/${CATALOG}`]: catalogOf('POTHER1'),
    'services/pay/package.json': '{"name": "@shop/pay-api"}',
    'go.mod': 'module example.com/shop/v2\n',
    'docs/CODEOWNERS': '* @shop/docs\n',
    '.github/CODEOWNERS': '* @shop/all\n',
  }
  const above = (repository: TempRepository, sources: 'catalogs' | 'all', ...paths: string[]) =>
    within(repository, (snapshot) => readOwnershipOf(snapshot, paths.map(fromOutside), sources))

  it('is in catalogs at any depth, also below names with blanks', async () => {
    using repository = repositoryWith(files)
    const { catalogs, codeowners, names } = await above(
      repository,
      'catalogs',
      'services/pay/src/a.ts',
      'services/web app/b.ts',
      'services/new\nline/c.ts',
    )
    expect(Object.fromEntries([...catalogs].map(([place, { serviceIds }]) => [place, serviceIds]))).toEqual({
      '': ['PROOT01'],
      'services/pay': ['PPAY001'],
      'services/web app': ['PWEB001'],
    })
    expect({ codeowners, names }).toEqual({ codeowners: null, names: [] })
  })

  it('is also in manifests and in CODEOWNERS, of which the first place counts', async () => {
    using repository = repositoryWith(files)
    const { codeowners, names } = await above(repository, 'all', 'services/pay/src/a.ts')
    expect(codeowners?.file).toBe('.github/CODEOWNERS')
    expect(names).toEqual([
      { directory: '', name: 'shop', file: 'go.mod' },
      { directory: 'services/pay', name: 'pay-api', file: 'services/pay/package.json' },
    ])
  })

  it('is the same when all files are read', async () => {
    using repository = repositoryWith(files)
    const all = await within(repository, async (snapshot) =>
      readOwnership(snapshot, await listFiles(snapshot), 'all'),
    )
    expect([...all.catalogs.keys()].sort()).toEqual([
      '',
      'services/other',
      'services/pay',
      'services/web app',
    ])
    expect({ file: all.codeowners?.file, names: all.names.length }).toEqual({
      file: '.github/CODEOWNERS',
      names: 2,
    })
  })

  it('is read from HEAD, whatever the change makes of it', async () => {
    using repository = repositoryWith(files)
    repository.stage(`services/pay/${CATALOG}`, catalogOf('PSTAGED')).stage('go.mod', 'module moved\n')
    const { catalogs, names } = await above(repository, 'all', 'services/pay/a.ts')
    expect(catalogs.get('services/pay')?.serviceIds).toEqual(['PPAY001'])
    expect(names.find(({ file }) => file === 'go.mod')?.name).toBe('shop')
  })

  it('is read for the nearest of very many directories, and the rest is said', async () => {
    using repository = repositoryWith(files)
    const paths = Array.from({ length: 200 }, (_, i) => `many/d${i}/a.ts`)
    const { notes } = await above(repository, 'all', 'services/pay/a.ts', ...paths)
    expect(notes).toEqual(['only 100 of 204 directories were searched for service mappings'])
  })

  it.each([
    ['go.mod', `module x\n${'// x\n'.repeat(100_000)}`, 'go.mod is larger than 256 kB and was not read'],
    ['compose.yaml', '['.repeat(6_000_000), 'compose.yaml is larger than 64 kB and was not read'],
    [
      'compose.yaml',
      `services:\n${Array.from({ length: 50_000 }, (_, i) => `  s${i}:\n    build: .\n`).join('')}`,
      'compose.yaml is larger than 64 kB and was not read',
    ],
  ])('is not read where %s is too large', async (file, text, note) => {
    using repository = repositoryWith({ [file]: text })
    const { names, notes } = await above(repository, 'all', 'a.ts')
    expect({ names, notes }).toEqual({ names: [], notes: [note] })
  })

  it('is not read beyond what a commit has time for', async () => {
    const text = `services:\n  pay:\n    build: .\n${'# x\n'.repeat(15_000)}`
    using repository = repositoryWith({
      'compose.yaml': text,
      'a/compose.yaml': text,
      'a/b/compose.yaml': text,
    })
    const { names, notes } = await above(repository, 'all', 'a/b/c.ts')
    expect(names.map(({ file }) => file)).toEqual(['a/compose.yaml', 'compose.yaml'])
    expect(notes).toEqual(['1 more YAML files that may map services were not read: the limit is 128 kB'])
  })

  it('names nothing where YAML is deeper than a hundred levels', async () => {
    for (const text of [
      '['.repeat(50_000),
      '- '.repeat(30_000),
      '{a: '.repeat(10_000),
      '! '.repeat(30_000),
    ]) {
      using repository = repositoryWith({ 'compose.yaml': text })
      expect((await above(repository, 'all', 'a.ts')).names).toEqual([])
    }
  })
})

it('what is written down is counted at any depth', async () => {
  using repository = repositoryWith({
    [CONFIG]: configOf('PHEAD01'),
    [`deep/er/${CATALOG}`]: catalogOf('PDEEP01'),
    [`else/${CATALOG}`]: catalogOf('PDEEP01'),
  })
  expect(await within(repository, countStated)).toMatchObject({ rules: 1, backstage: 1 })
})
