import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { INSTALLED, LAUNCHER, ROOT, runProgram } from '../support/program.ts'

const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8')
const { version, name } = JSON.parse(read('package.json'))

it('is a version', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

it('is that of the plugin', () => {
  expect(JSON.parse(read('.claude-plugin/plugin.json')).version).toBe(version)
})

it('is said only once: the marketplace takes it from the plugin', () => {
  const { plugins } = JSON.parse(read('.claude-plugin/marketplace.json'))
  expect(plugins.map((plugin: { version?: string }) => plugin.version)).toEqual([undefined])
})

it('is what the program says', async () => {
  const { stdout } = await runProgram(LAUNCHER, ['--version'], { cwd: ROOT })
  expect(stdout).toBe(`${version}\n`)
})

it('is that of the bill of materials', () => {
  const { component } = JSON.parse(readFileSync(`${INSTALLED}dist/sbom.cdx.json`, 'utf8')).metadata
  expect(component).toMatchObject({ name, version, purl: `pkg:npm/${name}@${version}` })
})

it('has its section in the changelog, below what is unreleased', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
  expect(headings.slice(0, 2)).toEqual([
    '[Unreleased]',
    expect.stringMatching(new RegExp(`^\\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`)),
  ])
})
