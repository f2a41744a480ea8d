import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runProgram } from '../support/program.ts'

/** A copy of the program of its own, in which nothing was compiled yet. */
class Installed implements Disposable {
  readonly dir = mkdtempSync(join(tmpdir(), 'installed-'))

  constructor() {
    cpSync(`${ROOT}dist`, join(this.dir, 'dist'), {
      recursive: true,
      filter: (path) => !path.endsWith('/compiled'),
    })
  }

  async run(command: string, env: Record<string, string> = {}) {
    const program = join(this.dir, 'dist/pager-triage.cjs')
    return runProgram(process.execPath, [program, command], {
      cwd: this.dir,
      env: { HOME: this.dir, ...env },
    })
  }

  /** the directory of this version of Node */
  get kept(): string {
    return join(this.dir, 'dist/compiled', `${process.version}-${process.arch}`)
  }

  /** Changes a file of the program, and keeps its size and times. */
  change(file: string, from: string, to: string): void {
    const path = join(this.dir, 'dist/lib', file)
    const { atime, mtime } = statSync(path)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))
    utimesSync(path, atime, mtime)
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

const MAIN = 'pager-triage.cjs'
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
const SAYS = { code: 0, stdout: `${version}\n`, stderr: '' }

const without = (bytes: Buffer, count: number): Buffer => bytes.subarray(0, bytes.length - count)
const spoilt = (bytes: Buffer, at: number): Buffer => {
  bytes.fill(0x5a, at, at + 400)
  return bytes
}

describe('what the program was compiled to', () => {
  it('is kept beside it, for each version of Node, and taken as it is by the next run', async () => {
    using installed = new Installed()
    expect(await installed.run('--version')).toEqual(SAYS)
    expect(readdirSync(installed.kept)).toEqual([MAIN])
    const { ino } = statSync(join(installed.kept, MAIN))
    expect(await installed.run('--version')).toEqual(SAYS)
    expect(statSync(join(installed.kept, MAIN)).ino).toBe(ino) // refused, it would be written anew
  })

  it('grows by the files that another command loads', async () => {
    using installed = new Installed()
    await installed.run('--version')
    expect((await installed.run('hook')).code).toBe(2)
    await installed.run('risk') // in no repository
    expect(readdirSync(installed.kept).sort()).toEqual(['git.cjs', MAIN])
  })

  it('is of one file only: changed, also by a byte and with its old times, it is compiled anew', async () => {
    using installed = new Installed()
    await installed.run('--version')
    installed.change(MAIN, `"${version}"`, '"9.9.9"')
    expect((await installed.run('--version')).stdout).toBe('9.9.9\n')
    expect((await installed.run('--version')).stdout).toBe('9.9.9\n')
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut in its head', (bytes) => bytes.subarray(0, 20)],
    ['cut behind its head', (bytes) => bytes.subarray(0, 200)],
    ['without the end of the text', (bytes) => without(bytes, 100)],
    ['without the text', (bytes) => without(bytes, readFileSync(`${ROOT}dist/lib/${MAIN}`).length)],
    ['with another head', (bytes) => spoilt(bytes, 0)],
    ['with other bytes at the start of the data', (bytes) => spoilt(bytes, 128)],
    ['with other bytes in the data', (bytes) => spoilt(bytes, 9000)],
  ])('is refused where it is damaged: %s', async (_, damaged) => {
    using installed = new Installed()
    await installed.run('--version')
    const file = join(installed.kept, MAIN)
    const whole = readFileSync(file)
    writeFileSync(file, damaged(Buffer.from(whole)))
    expect(await installed.run('--version')).toEqual(SAYS)
    expect(await installed.run('--version')).toEqual(SAYS)
  })

  it('is done without where it cannot be kept', async () => {
    using installed = new Installed()
    writeFileSync(join(installed.dir, 'dist/compiled'), 'no directory')
    expect(await installed.run('--version')).toEqual(SAYS)
    expect(readFileSync(join(installed.dir, 'dist/compiled'), 'utf8')).toBe('no directory')
  })

  it('is done without where Node is told so', async () => {
    using installed = new Installed()
    expect(await installed.run('--version', { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(SAYS)
    expect(readdirSync(join(installed.dir, 'dist'))).not.toContain('compiled')
  })

  it('is whole whenever many write it', async () => {
    using installed = new Installed()
    const runs = await Promise.all(Array.from({ length: 8 }, () => installed.run('--version')))
    expect(runs).toEqual(runs.map(() => SAYS))
    expect(readdirSync(installed.kept)).toEqual([MAIN])
    expect(await installed.run('--version')).toEqual(SAYS)
  })
})

it('is read a byte for a character: every file of the program is ASCII', () => {
  for (const file of readdirSync(`${ROOT}dist/lib`))
    expect(readFileSync(`${ROOT}dist/lib/${file}`, 'utf8'), file).toMatch(/^[\0-\x7f]*$/)
})
