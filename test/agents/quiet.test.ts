import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { RECORDED } from '../support/agents/payloads.ts'
import { quietCommands } from '../support/agents/quiet-commands.ts'
import { repositoryWith } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

/** With QUIET_COMMANDS=10000 as many for each agent; QUIET_SEED=7 others. */
const COUNT = Number(process.env['QUIET_COMMANDS'] ?? 25)
const SEED = Number(process.env['QUIET_SEED'] ?? 1)

test.each(Object.entries(RECORDED))(
  `%s: no answer, no error and no denial for ${COUNT} commands that commit nothing`,
  async (_, payload) => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    repository.stage('a.ts', 'if (a) {\n  b()\n}\n'.repeat(200))
    const loud: unknown[] = []
    for (const command of quietCommands(COUNT, SEED)) {
      const stdin = JSON.stringify(payload(repository.dir, command))
      const { shell, stdout, stderr } = testShell({
        stdin,
        env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      })
      const code = await main(['hook', 'agent'], shell)
      if (code !== 0 || stdout() + stderr() !== '')
        loud.push({ command, code, stdout: stdout(), stderr: stderr() })
    }
    expect(loud).toEqual([])
  },
)
