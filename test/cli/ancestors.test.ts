import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { parseTable, readAncestors } from '../../src/cli/process-shell.ts'

describe.skipIf(process.platform === 'win32')('the programs that started this one', () => {
  test('are read from a parent on, up to the first of all', () => {
    const found = readAncestors(process.platform, process.pid) ?? []
    expect(found[0]?.command.join(' ')).toContain('node')
    expect(found.length).toBeGreaterThan(1)
    expect(found.length).toBeLessThanOrEqual(64)
  })

  test.skipIf(process.platform !== 'linux')('with a name that is meant to confuse', async () => {
    const child = spawn('/bin/bash', ['-c', 'exec -a "x) S 1 (codex" sleep 60'], { env: { MARK: 'a=b' } })
    try {
      let first = readAncestors('linux', child.pid)?.[0]
      while (first?.command[0] !== 'x) S 1 (codex') {
        await new Promise((resolve) => setTimeout(resolve, 5))
        first = readAncestors('linux', child.pid)?.[0]
      }
      expect(first).toMatchObject({ name: 'sleep', env: { MARK: 'a=b' } })
      expect(readAncestors('linux', child.pid)?.[1]?.command.join(' ')).toContain('node')
    } finally {
      child.kill()
    }
  })

  test.skipIf(spawnSync('/bin/ps', ['-p', '1']).status !== 0)('by ps, where there is no /proc', () => {
    const [first] = readAncestors('darwin', process.pid) ?? []
    expect(first?.command.join(' ')).toContain('node')
  })
})

test('they are not known where the system does not tell', () => {
  expect(readAncestors('win32')).toBeNull()
  expect(readAncestors('linux', 2 ** 30)).toBeNull()
})

test('what ps prints', () => {
  const table = parseTable('    1     0 /sbin/launchd\n  812     1 /opt/a b/claude --resume\nrubbish\n')
  expect([...table]).toEqual([
    [1, { parent: 0, ancestor: { name: '', command: ['/sbin/launchd'], env: {} } }],
    [812, { parent: 1, ancestor: { name: '', command: ['/opt/a', 'b/claude', '--resume'], env: {} } }],
  ])
})
