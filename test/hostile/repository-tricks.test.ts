import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { actsOnATerminal } from '../support/arbitrary-facts.ts'
import { testShell } from '../support/test-shell.ts'
import { TRAPS, type Trap } from './tricks.ts'

const BASH_CALL = (cwd: string, command: string) =>
  JSON.stringify({ hook_event_name: 'PreToolUse', tool_name: 'Bash', cwd, tool_input: { command } })

/** Every command that reads a repository, but those that are there to change it. */
const COMMANDS: readonly (readonly [args: string[], stdin?: (cwd: string) => string])[] = [
  [['risk', '--offline', '--json']],
  [['risk', '--offline', '--commit', 'HEAD']],
  [['risk', '--offline', '--range', 'HEAD~1..HEAD']],
  [['risk', '--offline', '--command', 'git add -A && git commit -m x']],
  [['risk', '--offline', '--patch', '-'], () => '--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-a()\n+b()\n'],
  [['hook', 'git']],
  [['hook', 'claude'], (cwd) => BASH_CALL(cwd, 'git commit -am x')],
  [['hook', 'claude'], (cwd) => JSON.stringify({ hook_event_name: 'SessionStart', cwd })],
  [['doctor']],
  [['map']],
]

function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), 'trap-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

const ran = (dir: string): string[] => readdirSync(dir).filter((name) => name.startsWith('ran-'))

/** Every file of the repository but our own, with what is in it. */
function filesOf(dir: string, at = dir): Record<string, string> {
  const entries = readdirSync(at).flatMap((name): [string, string][] => {
    const path = join(at, name)
    const stat = lstatSync(path)
    if (path.endsWith('/.git/pager-triage')) return []
    if (stat.isDirectory()) return Object.entries(filesOf(dir, path))
    const content = stat.isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
    return [[relative(dir, path), `${stat.mode} ${createHash('sha1').update(content).digest('hex')}`]]
  })
  return Object.fromEntries(entries)
}

async function run(trap: Trap, home: string, args: readonly string[], stdin = ''): Promise<string> {
  const cwd = trap.cwd ?? trap.repository.dir
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, ...trap.env }
  const { shell, stdout, stderr } = testShell({ env, stdin })
  await main(args, { ...shell, cwd })
  return stdout() + stderr()
}

describe.each(Object.entries(TRAPS))('%s', (_, set) => {
  it('run no program and change no file, whatever is asked of them', async () => {
    const [dir, home] = [temporary(), temporary()]
    const trap = set(dir)
    using repository = trap.repository
    for (const name of ran(dir)) rmSync(join(dir, name))
    const before = filesOf(repository.dir)
    for (const [args, stdin] of COMMANDS) {
      const printed = await run(trap, home, args, stdin?.(trap.cwd ?? repository.dir))
      expect([args, ran(dir)]).toEqual([args, []])
      expect([args, actsOnATerminal(printed)]).toEqual([args, []])
      expect([args, filesOf(repository.dir)]).toEqual([args, before])
    }
    const made = readdirSync(home, { recursive: true, encoding: 'utf8' })
    expect(made.filter((name) => !'.local/state/pager-triage/notes.key'.startsWith(name))).toEqual([])
  })

  it('run no program when a hook is installed and removed', async () => {
    const dir = temporary()
    const trap = set(dir)
    using _repository = trap.repository
    for (const name of ran(dir)) rmSync(join(dir, name))
    for (const command of ['install-hook', 'uninstall-hook']) await run(trap, temporary(), [command])
    expect(ran(dir)).toEqual([])
  })
})

describe('these repositories are hostile', () => {
  it.each<[trap: keyof typeof TRAPS, git: string[], canary: string]>([
    ['programs in the configuration', ['status'], 'ran-fsmonitor'],
    ['programs in the configuration', ['-c', 'filter.evil.process=', 'diff', '--cached'], 'ran-diff-command'],
    [
      'programs in the configuration',
      ['-c', 'filter.evil.process=', 'log', '-p', '--no-ext-diff'],
      'ran-textconv',
    ],
    ['programs in the configuration', ['add', '-A'], 'ran-process-filter'],
    ['configuration from another file', ['status'], 'ran-included-fsmonitor'],
    ['hooks and attributes of the repository', ['add', '-A'], 'ran-own-post-index-change'],
    ['hooks and attributes of the repository', ['diff', '--cached'], 'ran-info-textconv'],
    ['a bare repository among the files', ['status'], 'ran-embedded-fsmonitor'],
    ['a submodule with a configuration of its own', ['diff', '--cached'], 'ran-submodule-diff'],
    ['a work tree and a git directory elsewhere', ['diff', '--cached'], 'ran-elsewhere-diff'],
    ['variables of the environment', ['status'], 'ran-environment'],
  ])('%s: plain git %j runs %s', (name, args, expected) => {
    const dir = temporary()
    const trap = TRAPS[name]?.(dir)
    if (trap === undefined) throw new Error(name)
    using repository = trap.repository
    for (const found of ran(dir)) rmSync(join(dir, found))
    try {
      const env = { ...process.env, ...trap.env }
      execFileSync('git', args, { cwd: trap.cwd ?? repository.dir, env, stdio: 'ignore' })
    } catch {}
    expect(ran(dir)).toContain(expected)
  })
})
