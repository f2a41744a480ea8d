import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { DIST, writeBundle } from '../../scripts/bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory that `support/program.ts` calls INSTALLED. */
    installed: string
  }
}

/** What git hosts and pre-commit read, besides what npm packs. */
const ALSO = ['package.json', 'README.md', 'LICENSE', '.pre-commit-hooks.yaml', 'action.yml']

/** Builds src/ into a copy of what users have, so that no test runs a stale dist/. */
export default async function buildProgram({ provide }: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'pager-triage-program-'))
  await writeBundle(join(root, DIST))
  const { files }: { files: string[] } = JSON.parse(readFileSync('package.json', 'utf8'))
  const copied = files.filter((path) => path !== DIST && !path.startsWith('!'))
  for (const path of [...copied, ...ALSO]) cpSync(path, join(root, path), { recursive: true })
  provide('installed', `${root}/`)
  return () => rmSync(root, { recursive: true, force: true })
}
