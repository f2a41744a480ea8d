import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Found, npmBinary, PLATFORM } from './npm-binary.ts'

const NATIVE: Readonly<Record<string, { lefthook: string; prek: string }>> = {
  'linux-x64': { lefthook: 'lefthook-linux-x64', prek: '@j178/prek-linux-x64-gnu' },
  'linux-arm64': { lefthook: 'lefthook-linux-arm64', prek: '@j178/prek-linux-arm64-gnu' },
  'darwin-x64': { lefthook: 'lefthook-darwin-x64', prek: '@j178/prek-darwin-x64' },
  'darwin-arm64': { lefthook: 'lefthook-darwin-arm64', prek: '@j178/prek-darwin-arm64' },
}

export const husky = (): Promise<Found> =>
  npmBinary({ name: 'husky', version: '9.1.7', spec: 'husky@9.1.7', executable: 'husky/bin.js' })

export const lefthook = (): Promise<Found> =>
  native('lefthook', '2.2.2', (bundle) => ({
    executable: `${bundle}/bin/lefthook`,
    prints: 'lefthook version 2.2.2',
  }))

export const prek = (): Promise<Found> =>
  native('prek', '0.5.3', (bundle) => ({ executable: `${bundle}/prek`, prints: 'prek 0.5.3' }))

/** A program of which npm has a package for each platform. */
async function native(
  name: 'lefthook' | 'prek',
  version: string,
  within: (bundle: string) => { executable: string; prints: string },
): Promise<Found> {
  const bundle = NATIVE[PLATFORM]?.[name]
  if (!bundle) return { missing: `nothing to install for ${PLATFORM}` }
  return npmBinary({ name, version, spec: `${bundle}@${version}`, ...within(bundle) })
}

/** The one that is installed here, whatever its version: it is on no registry of npm. */
export function preCommit(): Found {
  try {
    return { path: execFileSync('sh', ['-c', 'command -v pre-commit'], { encoding: 'utf8' }).trim() }
  } catch {
    return { missing: 'it is not installed (on Debian: apt-get install pre-commit)' }
  }
}

/** One directory with all the programs of PATH but these: a machine that lacks them. */
export function machineWithout(...names: readonly string[]): string {
  const bin = mkdtempSync(join(tmpdir(), 'machine-'))
  const taken = new Set(names)
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of programsIn(directory)) {
      if (taken.has(name)) continue
      taken.add(name)
      symlinkSync(join(directory, name), join(bin, name))
    }
  }
  return bin
}

function programsIn(directory: string): readonly string[] {
  try {
    return directory === '' ? [] : readdirSync(directory)
  } catch {
    return [] // PATH may name what is not there
  }
}
