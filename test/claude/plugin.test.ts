import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED, ROOT } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { claudeBinary } from './binary.ts'
import { serveAsGitRemote } from './git-remote.ts'
import { latest } from './model.ts'
import { claudeCommand, newHome, npmCalls, type OpenSession, openSession, runClaude } from './session.ts'

const CONFIG = '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}'
const DEEP = Array.from(
  { length: 60 },
  (_, i) => `    if (a${i}) {\n      for (const b of c) { await call(${i}) }\n    }`,
).join('\n')

/** A repository of payments-api with a staged change that is worth a word. */
function staged(): TempRepository {
  const repository = repositoryWith({ '.pager-triage.json': CONFIG, 'a.ts': 'a()\n' })
  return repository.stage('a.ts', `${DEEP}\n`)
}

/** What the model was told, and what a person saw, of a commit that the model makes. */
async function commitBy(
  binary: string,
  repository: TempRepository,
  options: { home?: string; env: Record<string, string> },
) {
  const script = [{ bash: 'git commit -m change' }, { text: 'Committed.' }]
  const plugin = options.home ? {} : { pluginDir: INSTALLED }
  const ran = await runClaude({
    binary,
    ...plugin,
    ...options,
    cwd: repository.dir,
    script,
    prompt: 'commit this',
  })
  return { ...ran, told: ran.received.map(latest).join('\n'), subjects: repository.git('log', '--format=%s') }
}

function homeFor(): string {
  const home = newHome()
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  return home
}

for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const why = 'missing' in claude ? ` (skipped: ${claude.missing})` : ''

  describe.skipIf('missing' in claude)(`the plugin in Claude Code ${version}${why}`, () => {
    test('is valid, and fit for the plugin directory where this version can tell', async () => {
      const home = homeFor()
      const strict = version === 'newest' ? ['--strict', '--profile', 'directory'] : []
      const args = ['plugin', 'validate', ...strict, INSTALLED]
      const { exitCode, stdout, stderr } = await claudeCommand(binary, args, { home, cwd: home })
      expect(stdout + stderr).toMatch(/passed/i)
      expect(exitCode).toBe(0)
      const warnings = (stdout + stderr).match(/Unknown field '\w+'|Hosts not declared/g)
      expect(warnings).toEqual(version === 'newest' ? null : ["Unknown field 'network'"]) // it ignores that
    })

    test('a commit fires the hook, its facts reach the model, the commit happens', async () => {
      using repository = staged()
      await using pagerDuty = await startPagerDuty([
        { number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
      ])
      const { told, subjects, exitCode } = await commitBy(binary, repository, { env: asking(pagerDuty) })
      expect(exitCode).toBe(0)
      expect(subjects).toBe('change\nthe first commit\n')
      expect(told).toContain('pager-triage assessed the change of this commit')
      expect(told).toMatch(/file \\?"a\.ts\\?" modified text typescript \+180 -1/)
      expect(told).toMatch(/incident 4521 \(Q[A-Z0-9]+, triggered, high urgency\)/)
      expect(told).not.toContain('Charge capture 5xx')
    })

    test('a low change passes in silence', async () => {
      using repository = repositoryWith({ 'a.ts': 'a()\n' }).stage('a.ts', 'b()\n')
      const { told, subjects } = await commitBy(binary, repository, { env: {} })
      expect(subjects).toBe('change\nthe first commit\n')
      expect(told).not.toContain('pager-triage assessed')
    })

    describe('shows at once, without the model', () => {
      const config = '{"services": [{"paths": ["*.ts"], "service": "PPAYMNT"}]}'
      let repository: TempRepository
      let session: OpenSession
      beforeAll(async () => {
        repository = repositoryWith({ 'a.ts': 'a()\n', '.pager-triage.json': config })
        repository.stage('a.ts', `${DEEP}\n`)
        session = await openSession({ binary, pluginDir: INSTALLED, cwd: repository.dir })
      })
      afterAll(async () => {
        await session[Symbol.asyncDispose]()
        repository[Symbol.dispose]()
      })

      test.each([
        ['/triage:risk --offline', /pager-triage {2}[A-Z]+ \d+ .*1 file \+180 −1/],
        ['/risk --offline', /pager-triage {2}[A-Z]+ \d+ .*1 file \+180 −1/],
        ['/triage:map', /1 {2}PPAYMNT {2}\.pager-triage\.json services\[0\]/],
      ])('%s', async (prompt, shown) => {
        const { events, received } = await session.prompt(prompt, [{ text: 'not asked' }])
        expect(JSON.stringify(events)).toMatch(shown)
        expect(received).toEqual([])
      })
    })

    // eight starts of Claude Code one after the other: of one version
    if (version === 'newest')
      test('installs from a git URL without packages, and works from there', async () => {
        using repository = staged()
        const home = homeFor()
        const remote = await serveAsGitRemote(INSTALLED)
        onTestFinished(remote.close)
        remote.change('src/sources.ts', '')
        const plugin = pluginCommands(binary, home)
        const [, sparse = ''] =
          /marketplace add <[^>]+>([^`]*)/.exec(readFileSync(`${ROOT}README.md`, 'utf8')) ?? []
        await plugin(`marketplace add ${remote.url}${sparse}`, 'install triage@pager-triage')
        expect(filesNamed(home, 'sources.ts')).toEqual([])
        expect(npmCalls(home)).toBe('')
        expect(filesNamed(home, 'node_modules')).toEqual([])
        const { told, subjects } = await commitBy(binary, repository, { home, env: {} })
        expect(subjects).toBe('change\nthe first commit\n')
        expect(told).toContain('pager-triage assessed the change of this commit')
        const manifest = readFileSync(`${INSTALLED}.claude-plugin/plugin.json`, 'utf8')
        remote.change('.claude-plugin/plugin.json', manifest.replace(/("version": )"[^"]+"/, '$1"99.0.0"'))
        await plugin('marketplace update pager-triage', 'update triage@pager-triage')
        expect(await plugin('list')).toContain('99.0.0')
        await plugin('uninstall triage@pager-triage', 'marketplace remove pager-triage')
        // docs/release.md says how to remove it
        expect(filesAbout(home, 'pager-triage')).toEqual(['.local/state/pager-triage/notes.key'])
        expect(copiesInUse(home)).toEqual([])
      })
  })
}

/** Runs `claude plugin …` for each line; what the last one printed. */
const pluginCommands =
  (binary: string, home: string) =>
  async (...lines: string[]): Promise<string> => {
    let printed = ''
    for (const words of lines) {
      const ran = await claudeCommand(binary, ['plugin', ...words.split(' ')], { home, cwd: home })
      expect(ran).toMatchObject({ exitCode: 0 })
      printed = ran.stdout
    }
    return printed
  }

const COPIES = '.claude/plugins/cache/pager-triage'

/** Files that name it or hold its name, but for Claude Code's own records of sessions and its copies. */
const filesAbout = (home: string, name: string): string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(COPIES) && !/^(?:\.claude\/projects\/|npm-calls|bin\/npm$)/.test(path))
    .filter((path) => path.includes(name) || readFileSync(join(home, path), 'utf8').includes(name))

/** Claude Code keeps copies for sessions that still run, marks them as orphaned, and removes them by itself. */
const copiesInUse = (home: string): string[] =>
  readdirSync(join(home, COPIES, 'triage')).filter(
    (copy) => !existsSync(join(home, COPIES, 'triage', copy, '.orphaned_at')),
  )

function filesNamed(dir: string, name: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith(name) && existsSync(join(dir, path)),
  )
}
