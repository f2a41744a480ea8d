import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INSTALLED } from '../support/program.ts'

/** The plugin with another program in it, and two seconds for each hook. */
export function pluginWith(program: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'plugin-'))
  cpSync(join(INSTALLED, '.claude-plugin'), join(dir, '.claude-plugin'), { recursive: true })
  for (const part of ['hooks', 'bin', 'dist']) mkdirSync(join(dir, part))
  const hooks = readFileSync(join(INSTALLED, 'hooks/hooks.json'), 'utf8')
  writeFileSync(join(dir, 'hooks/hooks.json'), hooks.replaceAll(/"timeout": \d+/g, '"timeout": 2'))
  copyFileSync(join(INSTALLED, 'bin/hook'), join(dir, 'bin/hook'))
  replaceProgram(dir, program)
  return dir
}

/** The next hook runs it. */
export const replaceProgram = (plugin: string, program: string): void =>
  writeFileSync(join(plugin, 'dist/pager-triage.cjs'), program)
