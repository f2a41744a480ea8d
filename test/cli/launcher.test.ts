import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAUNCHER, ROOT, runProgram } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))

/** A module that makes Node say that it is another version. */
function otherNode(dir: TempRepository, version: string): string {
  dir.write('other.cjs', `Object.defineProperty(process.versions, 'node', { value: '${version}' })\n`)
  return join(dir.dir, 'other.cjs')
}

describe('bin/pager-triage', () => {
  it('starts the program, also through links', async () => {
    using dir = new TempRepository()
    symlinkSync(LAUNCHER, join(dir.dir, 'first'))
    symlinkSync('first', join(dir.dir, 'second'))
    const { stdout } = await runProgram(join(dir.dir, 'second'), ['--version'], { cwd: dir.dir })
    expect(stdout).toBe(`${version}\n`)
  })

  it.each(['20.18.3', '18.20.0', '8.9.1'])('refuses Node %s in one plain line', async (old) => {
    using dir = new TempRepository()
    const env = { NODE_OPTIONS: `--require ${otherNode(dir, old)}` }
    const { code, stderr } = await runProgram(LAUNCHER, ['risk'], { cwd: dir.dir, env })
    expect(code).toBe(1)
    expect(stderr).toBe(
      `pager-triage needs Node.js 20.19 or newer; this is v${old}. Get it at https://nodejs.org, then run this again.\n`,
    )
    expect((await runProgram(LAUNCHER, ['hook', 'git'], { cwd: dir.dir, env })).code).toBe(0)
  })

  it.each(['20.19.0', '22.0.0', '26.1.0'])('starts with Node %s', async (enough) => {
    using dir = new TempRepository()
    const env = { NODE_OPTIONS: `--require ${otherNode(dir, enough)}` }
    expect((await runProgram(LAUNCHER, ['--version'], { cwd: dir.dir, env })).stdout).toBe(`${version}\n`)
  })

  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [4, 4],
    [134, 0],
  ])('ends the git hook of a Node that ends with %i with %i', async (ended, code) => {
    using dir = new TempRepository()
    dir.write('bin/node', `#!/bin/sh\nexit ${ended}\n`)
    chmodSync(join(dir.dir, 'bin/node'), 0o755)
    const env = { PATH: `${dir.dir}/bin:${process.env['PATH']}` }
    expect((await runProgram(LAUNCHER, ['hook', 'git'], { cwd: dir.dir, env })).code).toBe(code)
    expect((await runProgram(LAUNCHER, ['risk'], { cwd: dir.dir, env })).code).toBe(ended)
  })

  it('says that Node is missing', async () => {
    using dir = new TempRepository()
    dir.write('bin/.keep', '')
    for (const tool of ['sh', 'readlink']) symlinkSync(`/bin/${tool}`, join(dir.dir, 'bin', tool))
    const env = { PATH: join(dir.dir, 'bin') }
    const { code, stderr } = await runProgram(LAUNCHER, ['risk'], { cwd: dir.dir, env })
    expect((await runProgram(LAUNCHER, ['hook', 'git'], { cwd: dir.dir, env })).code).toBe(0)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'pager-triage needs Node.js 20.19 or newer, and found none in PATH. Get it at https://nodejs.org, then run this again.\n',
    })
  })
})
