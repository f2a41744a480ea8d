import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeBundle } from './bundle.ts'

// What `check` runs on one Node must hold on the newer ones too: the bundle as users start it, and the unit tests.
const VERSIONS = ['22', '24', '26']

const work = mkdtempSync(join(tmpdir(), 'other-nodes-'))
try {
  for (const version of VERSIONS) {
    const directory = install(version)
    if (directory === null) continue
    process.stdout.write(`Node ${version}: ${run(directory, 'node', ['--version'])}`)
    await smoke(directory, version)
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit']
    const { status } = spawnSync(join(directory, 'node'), vitest, {
      stdio: 'inherit',
      env: { ...environment(directory), FC_RUNS: '20' },
    })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** @returns the directory that holds this Node, or null where npm has none for this platform */
function install(version: string): string | null {
  const name = `node-${process.platform}-${process.arch}`
  const prefix = join(work, version)
  const args = ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: 120_000 })
  if (status === 0) return join(prefix, 'node_modules', name, 'bin')
  process.stdout.write(`Node ${version}: skipped, npm could not install ${name}: ${stderr.split('\n')[0]}\n`)
  return null
}

function environment(directory: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${directory}:${process.env['PATH']}` }
}

function run(directory: string, program: string, args: readonly string[], cwd = '.'): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', env: environment(directory) })
}

/** The launcher says its version, shows the demo, lets a commit pass, and keeps compiled code where only we may write. */
async function smoke(directory: string, version: string): Promise<void> {
  const root = join(work, `program-${version}`)
  await writeBundle(join(root, 'dist'))
  for (const path of ['bin', 'package.json']) cpSync(path, join(root, path), { recursive: true })
  const launcher = resolve(root, 'bin/pager-triage')
  const cache = join(root, 'dist/compile-cache')

  writeFileSync(cache, '') // no directory can be made here, not even by root
  run(directory, launcher, ['--version'])
  assert.equal(statSync(cache).size, 0)
  rmSync(cache)

  assert.match(run(directory, launcher, ['--version']), /^\d+\.\d+\.\d+\n$/)
  assert.equal(statSync(cache).mode & 0o777, 0o700)
  assert.notEqual(readdirSync(cache).length, 0)
  assert.match(run(directory, launcher, ['demo'], work), /^pager-triage {2}[A-Z]+ \d+/)

  const repository = join(work, `repository-${version}`)
  const git = (...args: string[]) =>
    run(directory, 'git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args])
  execFileSync('git', ['init', '--quiet', repository])
  git('commit', '--quiet', '--allow-empty', '--message=first')
  run(directory, launcher, ['install-hook'], repository)
  writeFileSync(join(repository, 'a.ts'), 'a()\n')
  git('add', '--all')
  git('commit', '--quiet', '--message=second')
  assert.equal(git('log', '--format=%s'), 'second\nfirst\n')
  process.stdout.write(`Node ${version}: the program runs\n`)
}
