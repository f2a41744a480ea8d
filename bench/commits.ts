import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { openAuditLog } from '../src/audit/log.ts'
import { createAccount } from '../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../src/simulator/simulator.ts'
import { startSimulator } from '../test/support/simulator.ts'
import { makeRepository } from './measure.ts'

// Commits in a row, in worktrees side by side, with the git hook, with and without PagerDuty: none may be lost or
// stopped, none may leave a file behind, and each is in the decision log, or its hook printed why it is not.
const WORKTREES = 4
const COMMITS = 50
const run = promisify(execFile)
const LAUNCHER = resolve('bin/pager-triage')

/** What stays is the log, its head, the history and what was said last. */
const isLeft = (name: string): boolean =>
  !/^(audit\.jsonl|audit\.head\.json|history|report-[0-9a-f]+\.json)$/.test(name)

/** The messages of the git hook for a commit that it could not score, or not record. */
const UNLOGGED = /^pager-triage: (?:no report on this commit|in the decision log, not recorded).*$/m

const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

const account = createAccount({ services: [{ id: 'PPAYMNT', name: 'payments-api' }], incidents: [] })
const pagerDuty = await startSimulator({ account, rateLimits: null })
const stalled = createServer(() => {}).listen(0, '127.0.0.1')
await new Promise((done) => stalled.once('listening', done))
try {
  await commitAll('without PagerDuty', {})
  await commitAll('with PagerDuty', asking(pagerDuty.url))
  await commitAll(
    'with a PagerDuty that stays silent',
    asking(`http://127.0.0.1:${(stalled.address() as AddressInfo).port}`),
  )
} finally {
  stalled.close()
  await pagerDuty.close()
}

function asking(url: string): Record<string, string> {
  return {
    PAGERDUTY_API_URL: url,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
}

async function commitAll(title: string, env: Record<string, string>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'pager-triage-commits-'))
  const temporary = mkdtempSync(join(tmpdir(), 'pager-triage-temporary-'))
  const environment = { PATH: process.env['PATH'], HOME: dir, TMPDIR: temporary, ...env, ...AUTHOR }
  try {
    makeRepository(dir, { '.pager-triage.json': '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}' })
    spawnSync(LAUNCHER, ['install-hook'], { cwd: dir, env: environment })
    const trees = Array.from({ length: WORKTREES }, (_, i) => join(dir, `.git/trees/${i}`))
    for (const tree of trees)
      spawnSync('git', ['worktree', 'add', '--quiet', tree], { cwd: dir, env: environment })
    const startedAt = Date.now()
    const printed = (await Promise.all(trees.map((tree) => commitIn(tree, environment)))).flat()
    const seconds = (Date.now() - startedAt) / 1000
    const made = await Promise.all(
      trees.map(
        async (tree) => Number((await run('git', ['rev-list', '--count', 'HEAD'], { cwd: tree })).stdout) - 3,
      ),
    )
    const log = openAuditLog(join(dir, '.git/pager-triage'))
    const [{ records }, { intact }] = [await log.read(), await log.verify()]
    const left = [...readdirSync(temporary), ...readdirSync(join(dir, '.git/pager-triage')).filter(isLeft)]
    const expected = WORKTREES * COMMITS
    const total = made.reduce((sum, count) => sum + count, 0)
    const unlogged = printed.flatMap((stderr) => UNLOGGED.exec(stderr)?.[0] ?? [])
    const silent = expected - records.length - unlogged.length
    process.stdout.write(
      `${title}: ${total} of ${expected} commits, ${records.length} decisions logged, ${unlogged.length} said why not, ${silent} silent, log ${intact ? 'sound' : 'broken'}, ${left.length} files left ${left.join(' ')}, ${seconds.toFixed(0)} s\n${[...new Set(unlogged)].map((line) => `  ${line}\n`).join('')}`,
    )
    if (total !== expected || silent !== 0 || !intact || left.length > 0) process.exitCode = 1
  } finally {
    rmSync(dir, { recursive: true, force: true })
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** @returns what each commit printed on stderr */
async function commitIn(cwd: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const printed: string[] = []
  for (let i = 0; i < COMMITS; i += 1) {
    writeFileSync(join(cwd, `file-${i}.ts`), `for (const a of b) {\n  call(a, ${i})\n}\n`)
    await run('git', ['add', '.'], { cwd, env })
    printed.push((await run('git', ['commit', '--quiet', '-m', `commit ${i}`], { cwd, env })).stderr)
  }
  return printed
}
