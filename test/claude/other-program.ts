import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { INSTALLED } from '../support/program.ts'

/** The plugin with another program in it, and two seconds for each hook. */
export function pluginWith(program: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'plugin-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(join(INSTALLED, '.claude-plugin'), join(dir, '.claude-plugin'), { recursive: true })
  for (const part of ['hooks', 'bin', 'dist']) mkdirSync(join(dir, part))
  const hooks = readFileSync(join(INSTALLED, 'hooks/hooks.json'), 'utf8')
  writeFileSync(join(dir, 'hooks/hooks.json'), hooks.replaceAll(/"timeout": \d+/g, '"timeout": 2'))
  copyFileSync(join(INSTALLED, 'bin/hook'), join(dir, 'bin/hook'))
  writeFileSync(join(dir, 'dist/pager-triage.cjs'), program)
  return dir
}
