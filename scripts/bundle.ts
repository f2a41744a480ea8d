import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputChunk, rolldown } from 'rolldown'
import { billOfMaterials, bundledPackages, licenseTexts } from './bill-of-materials.ts'

/** The committed bundle: what users run. */
export const DIST = 'dist'

/** Of all files together. */
export const MAX_BYTES = 2_300_000

const BANNER = '// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.'

/**
 * Writes `pager-triage.cjs` and its chunks in `lib/`, readable and the same bytes on every machine, with a bill of
 * materials and the licences beside them.
 * @returns the files written, relative to `outdir`
 */
export async function writeBundle(outdir: string): Promise<string[]> {
  rmSync(join(outdir, 'lib'), { recursive: true, force: true })
  const bundle = await rolldown({
    input: 'src/main.ts',
    platform: 'node',
    transform: { target: 'node20.19' },
    logLevel: 'warn',
  })
  const { output } = await bundle.write({
    dir: outdir,
    format: 'cjs',
    entryFileNames: 'pager-triage.cjs',
    chunkFileNames: 'lib/[name].cjs',
    banner: ({ isEntry }) => (isEntry ? `#!/usr/bin/env node\n${BANNER}` : BANNER),
  })
  await bundle.close()
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  const packages = bundledPackages(chunks.flatMap(({ moduleIds }) => moduleIds))
  writeFileSync(join(outdir, 'sbom.cdx.json'), billOfMaterials(packages))
  writeFileSync(join(outdir, 'THIRD-PARTY-LICENSES.txt'), licenseTexts(packages))
  return [...output.map(({ fileName }) => fileName), 'sbom.cdx.json', 'THIRD-PARTY-LICENSES.txt'].sort()
}
