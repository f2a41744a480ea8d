import { describe, expect, it } from 'vitest'
import { withSnapshot } from '../../src/change/read-change.ts'
import { TeamConfigError } from '../../src/services/config.ts'
import type { MappingSources } from '../../src/services/mapping.ts'
import { readMappingSources } from '../../src/services/read-sources.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const CONFIG = '.pager-triage.json'
const CATALOG = 'catalog-info.yaml'

const configOf = (service: string): string => JSON.stringify({ services: [{ paths: ['**'], service }] })
const catalogOf = (service: string): string =>
  `metadata:\n  annotations:\n    pagerduty.com/service-id: ${service}\n`

const read = (repository: TempRepository, cwd = repository.dir): Promise<MappingSources> =>
  withSnapshot(
    {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      signal: new AbortController().signal,
    },
    (snapshot) => readMappingSources(snapshot, []),
  )

const servicesOf = ({ config, backstage }: MappingSources): string[] => [
  ...config.services.map(({ service }) => service),
  ...backstage,
]

describe('what the repository says of its services', () => {
  it('is read at HEAD, not from the change or the work tree', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01'), [CATALOG]: catalogOf('PHEAD02') })
    repository.stage(CONFIG, configOf('PSTAGED')).stage(CATALOG, catalogOf('PSTAGED'))
    repository.write(CONFIG, configOf('PWRITTN'))
    expect(servicesOf(await read(repository))).toEqual(['PHEAD01', 'PHEAD02'])
  })

  it('holds when the change deletes it', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01') })
    repository.git('rm', '--quiet', CONFIG)
    expect(servicesOf(await read(repository))).toEqual(['PHEAD01'])
  })

  it('is read from the index where HEAD has none', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n' })
    repository.stage(CONFIG, configOf('PSTAGED'))
    expect(servicesOf(await read(repository))).toEqual(['PSTAGED'])
  })

  it('is read from the index before the first commit', async () => {
    using repository = new TempRepository()
    repository.stage(CATALOG, catalogOf('PFIRST1'))
    expect(servicesOf(await read(repository))).toEqual(['PFIRST1'])
  })

  it('is nothing where it is not staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n' })
    repository.write(CONFIG, configOf('PWRITTN'))
    expect(servicesOf(await read(repository))).toEqual([])
  })

  it('is nothing where the name is a directory', async () => {
    using repository = repositoryWith({ [`${CONFIG}/a.txt`]: 'a\n', [CATALOG]: catalogOf('PHEAD02') })
    expect(servicesOf(await read(repository))).toEqual(['PHEAD02'])
  })

  it('is found from a sub-directory', async () => {
    using repository = repositoryWith({ [CONFIG]: configOf('PHEAD01'), 'deep/a.ts': 'a\n' })
    expect(servicesOf(await read(repository, `${repository.dir}/deep`))).toEqual(['PHEAD01'])
  })

  it('is an error where it cannot be used', async () => {
    using repository = repositoryWith({ [CONFIG]: '{"servics": []}' })
    await expect(read(repository)).rejects.toThrow(TeamConfigError)
  })
})
