import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openTestRelay, readAll } from '../relay/support/relay.ts'
import { asking, startPagerDuty } from '../support/pagerduty.ts'
import { runBundle } from '../support/program.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

/** What is heavy and what most runs do not need: by name, a module of it. */
const HEAVY = {
  undici: /\/undici\//,
  proxy: /\/undici\/lib\/dispatcher\/(?:proxy-agent|socks5)/,
  yaml: /\/yaml\//,
  debug: /\/debug\//,
  unbash: /\/unbash\//,
  reports: /^src\/report\/(?:markdown|sarif|html)/,
  commands: /^src\/cli\/commands\/(?:map|doctor|backtest|triage|demo|write)/,
  simulator: /^src\/simulator\//,
  score: /^src\/risk\/assess\.ts/,
  replay: /^src\/git\/replay\/replay\.ts/,
}

/** Which of them a run loaded, by Node's own coverage and the name of each module in the bundle. */
async function heavyLoaded(
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
  const modules = urls
    .filter((url) => url.includes('/dist/'))
    .flatMap(
      (url) => readFileSync(fileURLToPath(url), 'utf8').match(/^\/\/ (?:src|node_modules)\/.*$/gm) ?? [],
    )
    .map((comment) => comment.slice('// '.length))
  expect(modules).toContain('src/cli/main.ts')
  return Object.entries(HEAVY).flatMap(([name, pattern]) =>
    modules.some((module) => pattern.test(module)) ? [name] : [],
  )
}

const commitOf = (cwd: string, command: string): string =>
  JSON.stringify({ hook_event_name: 'PreToolUse', tool_name: 'Bash', cwd, tool_input: { command } })

it('--help loads none', async () => {
  expect(await heavyLoaded(['--help'], '/')).toEqual([])
})

it('risk --offline loads neither the HTTP client, the YAML parser, other reports nor other commands', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
  expect(await heavyLoaded(['risk', '--offline'], repository.dir)).toEqual(['score'])
})

it('a hook on a command that commits nothing loads what reads it, and nothing of a score', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' })
  const call = commitOf(repository.dir, 'git log --grep=commit')
  expect(await heavyLoaded(['hook', 'claude'], repository.dir, {}, call)).toEqual(['unbash'])
})

it.each([
  ['git commit -m x', ['unbash', 'score']],
  ['git add a.ts && git commit -m x', ['unbash', 'score', 'replay']],
])(
  'a hook on %s loads no PagerDuty, no YAML, no other report and no other command',
  async (command, expected) => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
    const loaded = await heavyLoaded(
      ['hook', 'claude'],
      repository.dir,
      {},
      commitOf(repository.dir, command),
    )
    expect(loaded).toEqual(expected)
  },
)

it('a hook that asks a relay loads no HTTP client but that of Node', async () => {
  const config = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })
  using repository = repositoryWith({ 'a.ts': 'one()\n', '.pager-triage.json': config })
  repository.stage('a.ts', 'two()\n')
  await using pagerDuty = await startPagerDuty()
  const relay = await openTestRelay(pagerDuty.url, { clock: () => new Date() })
  await readAll(relay)
  const env = {
    ...asking(pagerDuty),
    PAGERDUTY_API_URL: relay.url,
    PAGER_TRIAGE_RELAY_TOKEN: 'relay-token-0123456789',
  }
  const call = commitOf(repository.dir, 'git commit -m x')
  expect(await heavyLoaded(['hook', 'claude'], repository.dir, env, call)).toEqual(['unbash', 'score'])
})

it('risk with a key and a Backstage catalog loads both', async () => {
  const catalog = 'metadata:\n  annotations:\n    pagerduty.com/service-id: PPAYMNT\n'
  using repository = repositoryWith({ 'a.ts': 'one()\n', 'catalog-info.yaml': catalog })
  repository.stage('a.ts', 'two()\n')
  await using pagerDuty = await startPagerDuty()
  expect(await heavyLoaded(['risk'], repository.dir, asking(pagerDuty))).toEqual(['undici', 'yaml', 'score'])
})

it('the reports are loaded when they are asked for', async () => {
  using repository = repositoryWith({ 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')
  expect(await heavyLoaded(['risk', '--offline', '--markdown'], repository.dir)).toEqual(['reports', 'score'])
})
