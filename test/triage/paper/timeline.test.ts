import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../../src/simulator/simulator.ts'
import { repositoryWith, TempRepository } from '../../support/temp-repository.ts'
import { at, minutesAgo, smallAccount, started } from '../support/account.ts'
import { linesOf, runProgram } from '../support/program.ts'

const DANA = { id: 'PUSER01', name: 'Dana Kim' }
const DREW = { id: 'PUSER02', name: 'Drew Kay' }

/** Began 120 min ago; acknowledged after 4 min; a note after 45; resolved after 80. */
const account = () =>
  smallAccount(
    [
      {
        id: 'QTIMELINE00001',
        number: 41,
        title: 'Charges fail',
        service: 'PPAYMNT',
        createdAt: minutesAgo(120),
        acknowledgedAt: minutesAgo(116),
        resolvedAt: minutesAgo(40),
        resolvedBy: DREW.id,
        notes: [{ content: 'Dana Kim rolled back <b>v2</b>', user: DANA.id, createdAt: minutesAgo(75) }],
        alerts: [{ summary: 'Charges fail' }],
      },
    ],
    {
      users: [DANA, DREW],
      changeEvents: [
        {
          id: '01CHANGEAAAAAAAAAAAAAAAAAA',
          summary: 'Deployed v2',
          timestamp: minutesAgo(130),
          services: ['PPAYMNT'],
        },
      ],
    },
  )

/** A commit before the incident, of the files of its service, and one of other files. */
function repository(): TempRepository {
  const config = JSON.stringify({ services: [{ paths: ['pay/**'], service: 'PPAYMNT' }] })
  const repo = repositoryWith({ '.pager-triage.json': config, 'pay/a.ts': 'a()\n', 'web/b.ts': 'b()\n' })
  const when = minutesAgo(140).toISOString()
  const commit = (file: string, message: string) => {
    repo.stage(file, 'changed()\n')
    repo.git('commit', '--quiet', '-m', message)
    repo.git('-c', 'core.editor=true', 'commit', '--quiet', '--amend', '--no-edit', `--date=${when}`)
  }
  commit('web/b.ts', 'Change the web')
  commit('pay/a.ts', 'Charge twice')
  return repo
}

async function timeline(args: string, { key, cwd = '/' }: { key?: string; cwd?: string } = {}) {
  const simulator = await started({ account: account() })
  const ran = await runProgram(['timeline', ...args.split(' ')], { ...at(simulator, null, key), cwd })
  return { ...ran, simulator }
}

describe('timeline', () => {
  it('has every entry once, in order, with its source, and the times and gaps between them', async () => {
    const { stdout } = await timeline('41 --json')
    const { entries, times, gaps, ...document } = JSON.parse(stdout)
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'change',
      'alert',
      'trigger',
      'assign',
      'notify',
      'acknowledge',
      'note',
      'alert_resolved',
      'resolve',
    ])
    expect(times.map(({ name, minutes }: { name: string; minutes: number }) => [name, minutes])).toEqual([
      ['acknowledged', 4],
      ['mitigated', 80],
      ['resolved', 80],
    ])
    expect(gaps.map(({ minutes }: { minutes: number }) => minutes)).toEqual([41, 35])
    expect(entries.filter(({ sources }: { sources: unknown[] }) => sources.length === 0)).toEqual([])
    expect(document).toMatchObject({ complete: false, warnings: ['Commits: not in a git repository'] })
  })

  it('prints each with the id of its source, at 80 columns', async () => {
    const simulator = await started({ account: account() })
    const { stdout } = await runProgram(['timeline', '41'], at(simulator, 80))
    const lines = linesOf(stdout)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines).toContainEqual(expect.stringMatching(/acknowledged by Dana Kim +R\w{25}$/))
    expect(lines).toContainEqual(expect.stringMatching(/41 min without an entry +R\w{25} \+1$/))
  })

  it.each([
    ['names', 'Dana Kim rolled back', 'resolve Drew Kay'],
    ['initials', 'DK rolled back', 'resolve DK2'],
    ['none', 'somebody rolled back', 'resolve somebody'],
  ])('with --people %s', async (mode, note, resolved) => {
    const { stdout } = await timeline(`41 --people ${mode} --json`)
    const texts = JSON.parse(stdout).entries.map(
      ({ text, kind, by }: Record<string, string>) => text ?? `${kind} ${by}`,
    )
    expect(texts).toContainEqual(expect.stringContaining(note))
    expect(texts).toContain(resolved)
    if (mode !== 'names') expect(stdout).not.toMatch(/Dana|Drew/)
  })

  it('finds the commits of the mapped service, and no others', async () => {
    using repo = repository()
    const { stdout } = await timeline('41 --json', { cwd: repo.dir })
    const document = JSON.parse(stdout)
    const commits = document.entries.filter(({ kind }: { kind: string }) => kind === 'commit')
    expect(document.warnings).toEqual([])
    expect(
      commits.every(({ sources }: { sources: { sha: string }[] }) => sources[0]?.sha.length === 40),
    ).toBe(true)
  })

  it('writes Markdown in which nothing foreign is markup, and a post-mortem with blanks', async () => {
    using repo = new TempRepository()
    const { stderr } = await timeline('41 --postmortem --markdown pm.md', { cwd: repo.dir })
    expect(stderr).toBe('Wrote pm.md\n')
    const written = readFileSync(join(repo.dir, 'pm.md'), 'utf8')
    expect(written).toContain('`Dana Kim rolled back <b>v2</b>`')
    expect(written.match(/_To be written: /g)).toHaveLength(7)
    expect(written).toMatch(/\| action \| owner \| due \|\n\| --- \| --- \| --- \|\n\| {2}\| {2}\| {2}\|\n$/)
    for (const line of written
      .split('\n')
      .filter((each) => each.startsWith('- ') && !each.includes('Commits')))
      expect(line).toMatch(/ \(`[#\w]+`(, `\w+`)*\)$/)
  })

  it('says what is not known, and claims no gap then', async () => {
    const simulator = await started({
      account: account(),
      faults: ({ path }) =>
        path.endsWith('/log_entries')
          ? { instead: { status: 403, body: { error: { message: 'No' } } } }
          : undefined,
    })
    const { stdout } = await runProgram(['timeline', '41', '--json'], at(simulator))
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, gaps: [], gaps_known: false })
  })

  it('reads with a key that may only read, in seven requests', async () => {
    const { simulator, code } = await timeline('41', { key: SIMULATOR_KEYS.readOnly })
    expect(code).toBe(0)
    expect(simulator.requests.length).toBeLessThanOrEqual(7)
  })
})
