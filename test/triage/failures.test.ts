import { describe, expect, it } from 'vitest'
import { at, corpus, smallAccount, started } from './support/account.ts'
import { runProgram } from './support/program.ts'

describe('a failure of what matters most is an error, of the rest a warning', () => {
  it.each([
    ['overview', '/incidents'],
    ['incidents', '/incidents'],
    ['oncall', '/oncalls'],
    ['services', '/services'],
    ['recent', '/incidents'],
  ])('%s without %s', async (command, root) => {
    const simulator = await started({
      account: corpus(),
      faults: ({ path }) => (path === root ? { instead: { status: 403, body: {} } } : undefined),
    })
    const { code, stdout, stderr } = await runProgram([command, '--json'], at(simulator))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(stderr).error).toBe('permission')
  })

  it.each(['overview', 'incidents', 'oncall', 'services', 'recent', 'detail 1'])(
    '%s with a key that is refused',
    async (command) => {
      const simulator = await started({ account: smallAccount([]) })
      const { code, stderr } = await runProgram(
        [...command.split(' '), '--json'],
        at(simulator, null, 'SIMULATOR-EXPIRED-00'),
      )
      expect({ code, error: JSON.parse(stderr).error }).toEqual({ code: 1, error: 'authentication' })
    },
  )
})
