import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { INSTALLED, runProgram } from '../support/program.ts'

/** What users get besides commands/ and docs/: nothing that only the making of it needs. */
const CONTENT = [
  '.claude-plugin/icon.png',
  '.claude-plugin/marketplace.json',
  '.claude-plugin/plugin.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'bin/hook',
  'bin/pager-triage',
  'hooks/hooks.json',
  'package.json',
]

let dir: string
let files: string[]
let project: string

/** Packs what is built and installs the outcome elsewhere, with no network and no settings of the user's. */
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'npm-package-'))
  const [packed] = JSON.parse(npm(INSTALLED, 'pack', '--json', '--ignore-scripts', '--pack-destination', dir))
  files = packed.files.map(({ path }: { path: string }) => path)
  project = join(dir, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true}')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(dir, packed.filename))
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })

const environment = () => ({
  PATH: process.env['PATH'],
  HOME: dir,
  TMPDIR: tmpdir(),
  npm_config_userconfig: join(dir, 'npmrc'),
  npm_config_update_notifier: 'false',
})

it('holds the program, its papers, the plugin and the documents, and nothing else', () => {
  const listed = (folder: string) =>
    readdirSync(join(INSTALLED, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('compile-cache'))
      .map((entry) => join(entry.parentPath, entry.name).slice(INSTALLED.length))
  expect([...files].sort()).toEqual([...CONTENT, ...['commands', 'dist', 'docs'].flatMap(listed)].sort())
})

it('brings no other package with it', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'pager-triage',
  ])
})

it('runs by npx, with no network', async () => {
  const { code, stdout } = await runProgram('npx', ['--offline', 'pager-triage', 'demo'], {
    cwd: project,
    env: { HOME: dir, npm_config_userconfig: join(dir, 'npmrc') },
  })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^pager-triage {2}[A-Z]+ \d+/)
})
