import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { claudeBinary } from './binary.ts'
import { serveAsGitRemote } from './git-remote.ts'
import { latest } from './model.ts'
import { claudeCommand, newHome, npmCalls, runClaude } from './session.ts'

const context = 'three incidents point at this file'
const output = { hookSpecificOutput: { hookEventName: 'PreToolUse', additionalContext: context } }
const args = [`\${CLAUDE_PLUGIN_ROOT}/hook.mjs`]
const hook = { type: 'command', command: 'node', args, if: 'Bash(*commit*)' }
const market = { name: 'probes', owner: { name: 'Test' }, plugins: [{ name: 'probe', source: './' }] }
const probe = {
  '.claude-plugin/plugin.json': { name: 'probe', version: '0.0.1' },
  '.claude-plugin/marketplace.json': market,
  'hooks/hooks.json': { hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [hook] }] } },
  'hook.mjs': `console.log(${JSON.stringify(JSON.stringify(output))})`,
  'package.json': { name: 'probe', dependencies: { part: '1.0.0' } },
}
const part = {
  version: '1.0.0',
  resolved: 'https://packages.example/part-1.0.0.tgz',
  integrity: 'sha512-AAAA',
}
const lockfile = {
  name: 'probe',
  lockfileVersion: 3,
  packages: { '': { name: 'probe', dependencies: { part: '1.0.0' } }, 'node_modules/part': part },
}

function temporaryDirectory(files: Record<string, unknown>): string {
  const directory = mkdtempSync(join(tmpdir(), 'claude-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true })
    writeFileSync(join(directory, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return directory
}

const env = { PATH: process.env['PATH'] } // no GIT_INDEX_FILE and the like, which a git hook would pass on
const git = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, env, encoding: 'utf8' })

const commit = 'git commit -m change'

/** What a command of the model comes to, in a new repository with a staged file. */
async function commitBy(options: { binary: string; pluginDir?: string; home?: string }, bash = commit) {
  const cwd = temporaryDirectory({ 'charge.ts': 'charge()' })
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  const script = [{ bash }, { text: 'Committed.' }]
  const { events, received, ...rest } = await runClaude({ ...options, cwd, script, prompt: 'commit this' })
  const hooks = events.filter((event) => event.subtype === 'hook_response').length
  return { ...rest, hooks, received: received.map(latest), subjects: git(cwd, 'log', '--format=%s') }
}

async function homeWithInstalled(binary: string, plugin: Record<string, unknown>): Promise<string> {
  const home = newHome()
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const remote = await serveAsGitRemote(temporaryDirectory(plugin))
  onTestFinished(remote.close)
  for (const words of [`marketplace add ${remote.url}`, 'install probe@probes']) {
    const done = await claudeCommand(binary, ['plugin', ...words.split(' ')], { home, cwd: home })
    expect(done).toMatchObject({ exitCode: 0 })
  }
  return home
}

for (const version of ['newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const why = 'missing' in claude ? ` (skipped: ${claude.missing})` : ''

  describe.skipIf('missing' in claude)(`Claude Code ${version}${why}`, () => {
    test('a hook fires on git commit, its context reaches the model, the commit happens', async () => {
      expect(await commitBy({ binary, pluginDir: temporaryDirectory(probe) })).toMatchObject({
        exitCode: 0,
        hooks: 1,
        received: [expect.stringContaining('commit this'), expect.stringContaining(context)],
        refused: [],
        subjects: 'change\n',
      })
    })

    test('without the plugin no hook fires, and an address beyond loopback is refused', async () => {
      const bash = `git ls-remote https://outside.example/x.git || ${commit}`
      const { received, ...session } = await commitBy({ binary }, bash)
      expect(session).toMatchObject({ hooks: 0, refused: ['outside.example:443'], subjects: 'change\n' })
      expect(received.join()).not.toContain(context)
    })

    test('an install from a git URL makes no node_modules and calls no npm, and its hook fires', async () => {
      const home = await homeWithInstalled(binary, probe)
      const files = readdirSync(join(home, '.claude/plugins'), { recursive: true, encoding: 'utf8' })
      expect(files).toContain('cache/probes/probe/0.0.1/hook.mjs')
      expect(files.filter((file) => file.includes('node_modules'))).toEqual([])
      expect(npmCalls(home)).toBe('')
      expect(await commitBy({ binary, home })).toMatchObject({ hooks: 1, subjects: 'change\n' })
    })

    test('an install of a plugin with an npm lockfile calls npm', async () => {
      const home = await homeWithInstalled(binary, { ...probe, 'package-lock.json': lockfile })
      expect(npmCalls(home)).toContain('ci --ignore-scripts')
    })
  })
}
