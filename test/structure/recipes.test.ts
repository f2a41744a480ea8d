import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findProblems, readImports } from '../../scripts/rooms.ts'
import { type Ran, ROOT, runProgram } from '../support/program.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

/** All types are checked: that takes a while on a busy machine. */

const copy = new TempRepository()

/** Blocks of code of a language, without the indent of the list that they stand in. */
const blocks = (language: string): string[] =>
  [...readFileSync(`${ROOT}CONTRIBUTING.md`, 'utf8').matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))

/** `// src/a.ts`, then the file. */
function writeNewFile(block: string): void {
  const [first = '', ...lines] = block.split('\n')
  writeFileSync(join(copy.dir, first.slice('// '.length)), lines.join('\n'))
}

/** `+++ src/a.ts`, then lines of it, each with those that are added below it. */
function addLines(block: string): void {
  const [first = '', ...lines] = block.trimEnd().split('\n')
  const file = join(copy.dir, first.slice('+++ '.length))
  let before = ''
  for (const line of lines) {
    const text = line.slice(1)
    if (line.startsWith('+')) {
      const parts = readFileSync(file, 'utf8').split(`\n${before}\n`)
      expect(parts, `${before} stands once in ${file}`).toHaveLength(2)
      writeFileSync(file, parts.join(`\n${before}\n${text}\n`))
    }
    before = text
  }
}

beforeAll(async () => {
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    cpSync(`${ROOT}${name}`, join(copy.dir, name), { recursive: true })
  symlinkSync(`${ROOT}node_modules`, join(copy.dir, 'node_modules'))
  for (const block of blocks('ts')) writeNewFile(block)
  for (const block of blocks('diff')) addLines(block)
  const bundle = await rolldown({
    cwd: copy.dir,
    input: 'src/main.ts',
    platform: 'node',
    transform: { target: 'node20.19' },
  })
  await bundle.write({
    dir: join(copy.dir, 'dist'),
    format: 'cjs',
    entryFileNames: 'main.cjs',
    chunkFileNames: '[name].cjs',
  })
  await bundle.close()
  return () => copy[Symbol.dispose]()
})

/** The copy's program, on a change that adds a migration. */
function run(...args: readonly string[]): Promise<Ran> {
  const changed = repositoryWith({ 'a.ts': '' }).stage('db/migrations/1.sql', 'DROP TABLE charges;\n')
  onTestFinished(() => changed[Symbol.dispose]())
  return runProgram(process.execPath, [join(copy.dir, 'dist/main.cjs'), 'risk', ...args], {
    cwd: changed.dir,
  })
}

describe('CONTRIBUTING.md, followed', () => {
  it('compiles, and imports nothing upwards', async () => {
    const tsc = `${ROOT}node_modules/typescript/bin/tsc`
    expect(await runProgram(process.execPath, [tsc], { cwd: copy.dir })).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(findProblems(readImports(join(copy.dir, 'src')))).toEqual(findProblems(readImports(`${ROOT}src`)))
  })

  it('has the factor in every report', async () => {
    const [text, explanation, json, markdown, sarif] = await Promise.all([
      run('--offline'),
      run('--offline', '--explain'),
      run('--offline', '--json'),
      run('--offline', '--markdown'),
      run('--offline', '--sarif'),
    ])
    expect(text.stderr).toBe('')
    expect(text.stdout).toMatch(/^schema +1 database migration$/m)
    expect(explanation.stdout).toMatch(/^ *\+3\.0 .*1 database migration$/m)
    const { factors, range } = JSON.parse(json.stdout)
    expect(factors).toContainEqual({
      id: 'migration',
      path: null,
      points: 3,
      evidence: [{ kind: 'lines', path: 'db/migrations/1.sql', count: 1, line: null }],
    })
    expect(range[0]).toBeGreaterThan(0)
    expect(markdown.stdout).toContain('| migrations | +3.0 |')
    const [sarifRun] = JSON.parse(sarif.stdout).runs
    const [result] = sarifRun.results
    expect(result.message.text).toBe('The change holds 1 database migration.')
    expect(sarifRun.tool.driver.rules[result.ruleIndex]).toMatchObject({ id: 'migration', name: 'Migration' })
  })

  it('has the form of report, its option and its place among the others', async () => {
    const [printed, help, two, none] = await Promise.all([
      run('--offline', '--csv'),
      run('--help'),
      run('--csv', '--json'),
      run('--csv', '--command', 'ls'),
    ])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(printed.stdout).toMatch(/^factor,points\nbaseline,-[\d.]+\n.*migration,3\n$/s)
    expect(help.stdout).toMatch(/\|--csv[|\]]/)
    expect(help.stdout).toMatch(/^ {2}--csv +print the points of each factor$/m)
    expect(two).toMatchObject({ code: 2, stdout: '' })
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: 'That command commits nothing.\n' })
  })
})
