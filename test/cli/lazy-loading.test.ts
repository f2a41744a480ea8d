import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { asking, startPagerDuty } from '../support/pagerduty.ts'
import { runBundle } from '../support/program.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

/** The bundled files that a run loaded, by Node's own coverage. */
async function filesLoaded(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  stdin = '',
): Promise<string[]> {
  using coverage = new TempRepository()
  await runBundle(args, { cwd, stdin, env: { ...env, NODE_V8_COVERAGE: join(coverage.dir, 'out') } })
  const [file = ''] = readdirSync(join(coverage.dir, 'out'))
  const { result } = JSON.parse(readFileSync(join(coverage.dir, 'out', file), 'utf8'))
  const urls: string[] = result.map(({ url }: { url: string }) => url)
  return urls
    .filter((url) => url.includes('/dist/'))
    .map((url) => basename(url))
    .sort()
}

/** What every assessment needs. */
const RISK = ['commit.cjs', 'decision-log.cjs', 'git.cjs', 'pager-triage.cjs', 'pager-triage.cjs']

it('risk --offline loads neither the HTTP client nor the YAML parser', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
  expect(await filesLoaded(['risk', '--offline'], repository.dir)).toEqual(RISK)
})

it('a hook on a command that commits nothing loads what reads it, and nothing of a score', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' })
  const call = {
    hook_event_name: 'PreToolUse',
    tool_name: 'Bash',
    cwd: repository.dir,
    tool_input: { command: 'git log --grep=commit' },
  }
  expect(await filesLoaded(['hook', 'claude'], repository.dir, {}, JSON.stringify(call))).toEqual([
    'git.cjs',
    'pager-triage.cjs',
    'pager-triage.cjs',
    'shell-command.cjs',
  ])
})

it.each([
  ['git commit -m x', []],
  ['git add a.ts && git commit -m x', ['replay.cjs']],
])('a hook on %s loads no PagerDuty, no YAML and no other command', async (command, more) => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
  const call = {
    hook_event_name: 'PreToolUse',
    tool_name: 'Bash',
    cwd: repository.dir,
    tool_input: { command },
  }
  const files = await filesLoaded(['hook', 'claude'], repository.dir, {}, JSON.stringify(call))
  expect(files).toEqual([...RISK, ...more, 'shell-command.cjs'])
})

it('risk with a key and a Backstage catalog loads both', async () => {
  const catalog = 'metadata:\n  annotations:\n    pagerduty.com/service-id: PPAYMNT\n'
  using repository = repositoryWith({ 'a.ts': 'one()\n', 'catalog-info.yaml': catalog })
  repository.stage('a.ts', 'two()\n')
  await using pagerDuty = await startPagerDuty()
  const files = await filesLoaded(['risk'], repository.dir, asking(pagerDuty))
  expect(files).toEqual([...RISK, 'pagerduty.cjs', 'undici.cjs', 'yaml.cjs'])
})

it('the reports are loaded when they are asked for', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
  const files = await filesLoaded(['risk', '--offline', '--markdown'], repository.dir)
  expect(files).toEqual([...RISK, 'reports.cjs'])
})
