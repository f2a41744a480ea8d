import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../scripts/schemas.ts'
import { openAuditLog } from '../../src/audit/log.ts'
import { main } from '../../src/cli/main.ts'
import type { Stream } from '../../src/cli/shell.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { decisionOf } from '../audit/support/records.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    print: (text) => {
      printed[name] += `${text}\n`
    },
    columns: null,
    colour: false,
  })
  const code = await main(args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    cwd,
    clock: () => new Date(),
    stdin: async () => '',
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    interrupted: new AbortController().signal,
  })
  if (args[0] === 'audit' && args.includes('--json')) expectAsPublished(JSON.parse(printed.stdout))
  return { code, ...printed }
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

function expectAsPublished(document: { readonly schema: string }): void {
  const file = `docs/schema/${document.schema.replace('pager-triage/', '').replace('@', '-')}.schema.json`
  const validate = ajv.compile(JSON.parse(SCHEMAS[file]?.() ?? 'false'))
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true)
}

/** Where the user's writes are recorded in these tests. */
const stateOf = (repository: TempRepository) => ({ XDG_STATE_HOME: join(repository.dir, '.git', 'state') })

const logOf = (repository: TempRepository) => openAuditLog(join(repository.dir, '.git', 'pager-triage'))

/** A decision on what the commit at HEAD holds, made a minute before it. */
async function decide(repository: TempRepository, at: Date, service: string, level: 'LOW' | 'CRITICAL') {
  const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
  const before = new Date(at.getTime() - 60_000).toISOString()
  await logOf(repository).append(decisionOf({ at: before, tree, level, services: [service] }))
}

const fresh = (): TempRepository => repositoryWith({ 'a.ts': 'one()\n' })

describe('audit list', () => {
  it('shows what was decided and what was written, oldest first', async () => {
    using repository = fresh()
    await logOf(repository).append(decisionOf({ at: '2026-03-10T12:00:00Z' }))
    await logOf(repository).append({
      kind: 'override',
      at: '2026-03-10T12:00:01Z',
      tree: null,
      rule: 'active-incident',
      reason: fromOutside('this is\u001b[31m the fix'),
    })
    await openAuditLog(join(stateOf(repository).XDG_STATE_HOME, 'pager-triage')).append({
      kind: 'write',
      at: '2026-03-10T11:00:00Z',
      verb: 'resolve',
      incident: 'Q000004521',
      outcome: 'written',
    })
    const { code, stdout, stderr } = await run(['audit', 'list'], repository.dir, stateOf(repository))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      '2026-03-10 11:00Z  resolve   Q000004521 · written',
      '2026-03-10 12:00Z  git       ELEVATED 61  warn · PABC123 · 1 incident',
      expect.stringMatching(/^2026-03-10 12:00Z {2}override {2}active-incident · this is.* the fix$/),
      '',
    ])
    expect(stdout).not.toContain('\u001b')
  })

  it('says that no decisions recorded, also outside of a repository', async () => {
    using repository = fresh()
    const { code, stdout } = await run(['audit', 'list'], '/', stateOf(repository))
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No decisions recorded.\n' })
  })

  it('begins with --since, and prints JSON', async () => {
    using repository = fresh()
    const [old, young] = [hoursAgo(60), hoursAgo(2)].map((date) => decisionOf({ at: date.toISOString() }))
    for (const record of [old, young]) if (record) await logOf(repository).append(record)
    const { stdout } = await run(
      ['audit', 'list', '--since', '24h', '--json'],
      repository.dir,
      stateOf(repository),
    )
    expect(JSON.parse(stdout)).toEqual({
      schema: 'pager-triage/audit-list@1',
      tool: 'audit_list',
      records: [young],
      unread: 0,
      broken: [],
    })
  })

  it('shows where the log is broken, as audit verify does, and ends with 1', async () => {
    using repository = fresh()
    for (const score of [1, 2, 3]) await logOf(repository).append(decisionOf({ score }))
    const path = join(repository.dir, '.git', 'pager-triage', 'audit.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"score":2', '"score":9'))
    const { code, stdout } = await run(['audit', 'list'], repository.dir, stateOf(repository))
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 line not shown: damaged, or written by another version/)
    expect(stdout).toMatch(/audit\.jsonl line 2: broken\nThis line was changed/)
    expect(stdout).toMatch(/ELEVATED 3 /)
    const { stdout: json } = await run(['audit', 'list', '--json'], repository.dir, stateOf(repository))
    expect(JSON.parse(json)).toMatchObject({ unread: 1, broken: [{ problem: 'changed', line: 2 }] })
  })
})

describe('nobody is asked in a terminal or a git hook', () => {
  it.each([
    ['risk', '--offline'],
    ['hook', 'git'],
  ])('so %s records a warning', async (...args) => {
    const config = JSON.stringify({ policy: [{ when: 'level', atLeast: 'LOW', action: 'ask' }] })
    using repository = repositoryWith({ '.pager-triage.json': config, 'a.ts': 'one()\n' })
    repository.stage('a.ts', 'two()\n')
    await run(args, repository.dir)
    const { records } = await logOf(repository).read()
    expect(records).toMatchObject([{ kind: 'decision', action: 'warn' }])
  })
})

describe('risk', () => {
  /** The hosts of the decisions that are in the log after this. */
  async function decided(repository: TempRepository, args: readonly string[], env = {}) {
    const { code, stderr } = await run(['risk', '--offline', ...args], repository.dir, env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { records } = await logOf(repository).read()
    return records.map((record) => (record.kind === 'decision' ? [record.host, record.tree] : record.kind))
  }

  it.each([[['--staged']], [['--command', 'git commit -m x']]])(
    '%j leaves a line, with the tree that may be committed',
    async (args) => {
      using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
      const tree = repository.git('write-tree').trim()
      expect(await decided(repository, args)).toEqual([['cli', tree]])
    },
  )

  it.each([
    ['a past commit', ['--commit', 'HEAD'], {}],
    ['a range', ['--range', 'HEAD..HEAD'], {}],
    ['a command that commits nothing', ['--command', 'git status'], {}],
    ['a log that is off', [], { PAGER_TRIAGE_AUDIT: 'off' }],
  ])('leaves none for %s', async (_name, args, env) => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
    expect(await decided(repository, args, env)).toEqual([])
  })

  it('leaves none where nothing is staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' })
    expect(await decided(repository, [])).toEqual([])
  })
})

describe('audit verify', () => {
  it('ends with 0 where the log is sound, and prints the hash to keep', async () => {
    using repository = fresh()
    await logOf(repository).append(decisionOf())
    const { code, stdout } = await run(['audit', 'verify'], repository.dir, stateOf(repository))
    expect(code).toBe(0)
    expect(stdout).toMatch(/pager-triage: sound, 1 line\nlast hash [0-9a-f]{64}\n/)
    const hash = /[0-9a-f]{64}/.exec(stdout)?.[0] ?? ''
    expect(await run(['audit', 'verify', '--kept', hash], repository.dir, stateOf(repository))).toMatchObject(
      { code: 0 },
    )
    const other = await run(
      ['audit', 'verify', '--kept', 'f'.repeat(64)],
      repository.dir,
      stateOf(repository),
    )
    expect(other).toMatchObject({ code: 1, stdout: expect.stringContaining('No line has that hash') })
  })

  it('ends with 1 and names the first bad line', async () => {
    using repository = fresh()
    for (const score of [1, 2, 3]) await logOf(repository).append(decisionOf({ score }))
    const path = join(repository.dir, '.git', 'pager-triage', 'audit.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"score":2', '"score":9'))
    const text = await run(['audit', 'verify'], repository.dir, stateOf(repository))
    expect(text).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/audit\.jsonl line 2: broken\nThis line was changed/),
    })
    const json = await run(['audit', 'verify', '--json'], repository.dir, stateOf(repository))
    expect(json.code).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      tool: 'audit_verify',
      logs: [
        { intact: false, problem: 'changed', file: 'audit.jsonl', line: 2, lines: 1 },
        { intact: true, lines: 0 },
      ],
    })
  })
})

describe('audit outcomes', () => {
  /** One commit of ten days ago, flagged, with an incident the day after; one of nine days ago, not flagged. */
  async function twoCommits(): Promise<TempRepository> {
    const repository = fresh()
    repository.stage('a.ts', 'two()\n').commit('two', hoursAgo(240))
    await decide(repository, hoursAgo(240), 'PPAYMNT', 'CRITICAL')
    repository.stage('a.ts', 'three()\n').commit('three', hoursAgo(216))
    await decide(repository, hoursAgo(216), 'PCHKOUT', 'LOW')
    return repository
  }
  const incidents = [
    { number: 1, title: 'charge capture fails', service: 'PPAYMNT', createdAt: hoursAgo(220) },
  ]

  it('joins decisions, the commits of the repository and the incidents that followed', async () => {
    using repository = await twoCommits()
    await using pagerDuty = await startPagerDuty(incidents)
    const ran = await run(['audit', 'outcomes', '--json'], repository.dir, asking(pagerDuty))
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({
      tool: 'audit_outcomes',
      days: 7,
      decisions: 2,
      commits: 2,
      flagged: { followed: 1, quiet: 0 },
      unflagged: { followed: 0, quiet: 1 },
      warnings: [],
    })
    expect(pagerDuty.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('takes the days from --days', async () => {
    using repository = await twoCommits()
    await using pagerDuty = await startPagerDuty(incidents)
    const { stdout } = await run(['audit', 'outcomes', '--days', '30'], repository.dir, asking(pagerDuty))
    expect(stdout).toMatch(/within 30 days/)
    expect(stdout).toMatch(/^flagged +0 +0 +– +1$/m)
  })

  it.each([
    ['offline', ['--offline'], {}, /not known +the incidents that followed: not queried \(--offline\)/],
    ['without a key', [], {}, /not known +the incidents that followed: No PagerDuty key is set/],
  ])('says so %s', async (_, options, env, says) => {
    using repository = await twoCommits()
    const { code, stdout } = await run(['audit', 'outcomes', ...options], repository.dir, env)
    expect(code).toBe(0)
    expect(stdout).toMatch(says)
    expect(stdout).toMatch(/^2 decisions, 2 committed\./)
  })

  it('has nothing to say in a repository without a log', async () => {
    using repository = new TempRepository()
    const { code, stdout } = await run(['audit', 'outcomes', '--offline'], repository.dir)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^0 decisions, 0 committed\./)
  })
})

describe('audit is refused in one line', () => {
  it.each([
    ['without a verb', [], /Use audit list, audit verify or audit outcomes/],
    ['with another verb', ['lsit'], /There is no audit lsit\. Use audit list/],
    ['with too much', ['list', 'all'], /all is an unexpected argument/],
    ['with a time that is none', ['list', '--since', 'monday'], /--since monday is not a time in the past/],
    ['with days that are none', ['outcomes', '--days', 'many'], /--days many is not a number of days/],
    ['with a hash that is none', ['verify', '--kept', 'abc'], /--kept abc is not a hash of the log/],
  ])('%s', async (_, args, says) => {
    using repository = fresh()
    const ran = await run(['audit', ...args], repository.dir)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr.split('\n')).toHaveLength(2)
  })
})
