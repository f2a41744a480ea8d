import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { INSTALLED } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { type ClaudeVersion, claudeBinary } from './binary.ts'
import { pluginWith, replaceProgram } from './other-program.ts'
import { missingTerminal, openTerminal, type Terminal } from './terminal.ts'

const block = (i: number): string => `if (a${i}) {
  for (const b of c) {
    while (d) {
      try {
        await Promise.all(run(${i}, b))
      } finally {
      }
    }
  }
}`
const CRITICAL = Array.from({ length: 120 }, (_, i) => block(i)).join('\n')
const MODERATE = Array.from({ length: 8 }, (_, i) => `if (a${i}) {\n  call(${i})\n}`).join('\n')

const COMMIT = 'git add -A && git commit -m change'

/** A person at a session in this repository, in which the model does what the script says. */
function personAt(
  binary: string,
  version: ClaudeVersion,
  repository: TempRepository,
  script: Parameters<typeof openTerminal>[0]['script'],
  pluginDir = INSTALLED,
): Promise<Terminal> {
  return openTerminal({
    binary,
    pluginDir,
    cwd: repository.dir,
    // what a version that does not tell whether a person is there needs to be told
    env: version === 'newest' ? {} : { PAGER_TRIAGE_ASK: 'always' },
    ...(script && { script }),
    args: ['--permission-mode', version === 'newest' ? 'manual' : 'default', '--allowedTools', 'Bash'],
  })
}

const stateOf = (repository: TempRepository) => ({
  head: repository.git('rev-parse', 'HEAD'),
  index: readFileSync(join(repository.dir, '.git/index')),
})

for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const missing = 'missing' in claude ? claude.missing : missingTerminal
  const why = missing === null ? '' : ` (skipped: ${missing})`

  describe.skipIf(missing)(`a person before a commit in Claude Code ${version}${why}`, () => {
    test('No leaves all as it is, Yes commits the tree that was scored, and a lower level is told after', async () => {
      using repository = repositoryWith({ 'a.ts': 'a()\n', 'b.ts': 'b()\n' })
      repository.write('a.ts', `${CRITICAL}\n`)
      const before = stateOf(repository)
      await using terminal = await personAt(binary, version, repository, [
        { bash: COMMIT },
        { bash: COMMIT },
        { text: 'first done' },
        { bash: COMMIT },
        { text: 'second done' },
      ])

      await terminal.type('commit this')
      await terminal.shows(/pager-triage *CRITICAL *\d+[\s\S]*Do *you *want *to *proceed/)
      await terminal.type('2')
      await terminal.shows(/[Ii]nterrupted|declined|rejected|instead/)
      expect(stateOf(repository)).toEqual(before)

      await terminal.type('commit it after all')
      await terminal.shows(/pager-triage *CRITICAL *\d+[\s\S]*Do *you *want *to *proceed/)
      await terminal.type('')
      await terminal.shows(/first *done/)
      const { records } = await openAuditLog(join(repository.dir, '.git/pager-triage')).read()
      expect(records).toMatchObject([
        { kind: 'decision', action: 'ask', tree: repository.git('rev-parse', 'HEAD^{tree}').trim() },
        { kind: 'commit', sha: repository.git('rev-parse', 'HEAD').trim() },
      ])

      repository.write('b.ts', `${MODERATE}\n`)
      await terminal.type('commit the next')
      // a letter that stands there already is not drawn again
      await terminal.shows(/PreToolUse:Bash *says:[\s\S]*(?:MODERATE|ELEVATED|HIGH) *\d+/, 30_000)
      await terminal.shows(/second *done/)
      expect(repository.git('log', '--format=%s')).toBe('change\nchange\nthe first commit\n')
    })

    test('a hook that crashes, and one that hangs, does not stop the commit', async () => {
      using repository = repositoryWith({ 'a.ts': 'a()\n' })
      const plugin = pluginWith('throw new Error("crash")')
      const script = [{ bash: COMMIT }, { text: 'first done' }, { bash: COMMIT }, { text: 'second done' }]
      await using terminal = await personAt(binary, version, repository, script, plugin)
      repository.write('a.ts', `${CRITICAL}\n`)
      await terminal.type('commit this')
      await terminal.shows(/first *done/)
      expect(repository.git('log', '--format=%s')).toBe('change\nthe first commit\n')
      replaceProgram(plugin, 'setTimeout(() => {}, 60_000)')
      repository.write('a.ts', `again()\n${CRITICAL}\n`)
      await terminal.type('commit that too')
      await terminal.shows(/second *done/)
      expect(repository.git('log', '--format=%s')).toBe('change\nchange\nthe first commit\n')
    })
  })
}
