import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS, type Command } from '../../src/cli/commands.ts'
import { LAUNCHER, ROOT, runBundle, runProgram } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))

/** A directory whose `node` says that it is this version. */
function fakeNode(dir: TempRepository, says: string): string {
  dir.write('bin/node', `#!/bin/sh\necho ${says}\n`)
  chmodSync(join(dir.dir, 'bin/node'), 0o755)
  return join(dir.dir, 'bin')
}

describe('bin/pager-triage', () => {
  it('starts the program, also through links', async () => {
    using dir = new TempRepository()
    symlinkSync(LAUNCHER, join(dir.dir, 'first'))
    symlinkSync('first', join(dir.dir, 'second'))
    const { stdout } = await runProgram(join(dir.dir, 'second'), ['--version'], { cwd: dir.dir })
    expect(stdout).toBe(`${version}\n`)
  })

  it.each(['v20.18.3', 'v18.20.0', 'v8.9.1'])('refuses Node %s in one plain line', async (old) => {
    using dir = new TempRepository()
    const { code, stderr } = await runProgram(LAUNCHER, ['risk'], {
      cwd: dir.dir,
      env: { PATH: `${fakeNode(dir, old)}:/usr/bin:/bin` },
    })
    expect(code).toBe(1)
    expect(stderr).toBe(
      `pager-triage needs Node.js 20.19 or newer; this is ${old}. Get it at https://nodejs.org, then run this again.\n`,
    )
  })

  it('says that Node is missing', async () => {
    using dir = new TempRepository()
    dir.write('bin/.keep', '')
    for (const tool of ['sh', 'dirname', 'readlink']) symlinkSync(`/bin/${tool}`, join(dir.dir, 'bin', tool))
    const { code, stderr } = await runProgram(LAUNCHER, ['risk'], {
      cwd: dir.dir,
      env: { PATH: join(dir.dir, 'bin') },
    })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'pager-triage needs Node.js 20.19 or newer, and found none in PATH. Get it at https://nodejs.org, then run this again.\n',
    })
  })
})

describe('help', () => {
  it('lists the commands that there are', async () => {
    const { code, stdout } = await runBundle(['--help'], { cwd: ROOT })
    expect(code).toBe(0)
    const names = Object.entries<Command>(COMMANDS).flatMap(([name, { hidden }]) => (hidden ? [] : [name]))
    expect(stdout.match(/^ {2}(\S+)/gm)?.map((name) => name.trim())).toEqual(names)
  })

  it.each(Object.keys(COMMANDS))('%s --help says how to use it, and asks nothing', async (name) => {
    const { code, stdout, stderr } = await runBundle([name, '--help'], { cwd: '/' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: pager-triage ${name}`)
  })

  it('of a command lists its options', async () => {
    expect((await runBundle(['risk', '--help'], { cwd: ROOT })).stdout).toMatch(
      /--service ID .*\n.*--fail-on LEVEL/,
    )
  })
})
