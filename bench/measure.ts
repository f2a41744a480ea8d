import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * What a measured process is given. Settings of the machine such as NODE_EXTRA_CA_CERTS slow a bare node as well, and so
 * flatter every ratio to it: a bare environment says what the program itself costs.
 */
export const ENVIRONMENTS: Readonly<Record<string, (home: string) => NodeJS.ProcessEnv>> = {
  'bare environment': (home) => ({ PATH: process.env['PATH'], HOME: home }),
  'this environment': (home) => ({ ...process.env, HOME: home }),
}

/** The program as the launcher and the hooks of the plugin start it. */
export const PROGRAM: readonly string[] = ['--v8-pool-size=1', resolve('dist/pager-triage.cjs')]

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Three commits, with these files besides, and a staged change. */
export function makeRepository(cwd: string, files: Readonly<Record<string, string>> = {}): void {
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args],
      { cwd },
    )
    if (status !== 0) throw new Error(stderr.toString())
  }
  git('init', '--quiet')
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content)
  for (const [i, message] of ['feat: one', 'fix: two', 'fix: three'].entries()) {
    writeFileSync(join(cwd, 'charge.ts'), `charge(${i})\n`)
    git('add', '.')
    git('commit', '--quiet', '-m', message)
  }
  writeFileSync(join(cwd, 'charge.ts'), 'for (const item of items) {\n  charge(item)\n}\n')
  git('add', '.')
}
