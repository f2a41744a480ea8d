import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputChunk, rolldown } from 'rolldown'
import { billOfMaterials, bundledPackages, licenseTexts } from './bill-of-materials.ts'

/** The committed bundle: what users run. */
export const DIST = 'dist'

/** Of all files together. */
export const MAX_BYTES = 2_300_000

const BANNER = '// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.'

const REPLACED = {
  /** the build of ES modules, of which only what is used is bundled */
  yaml: resolve('node_modules/yaml/browser/index.js'),
  /** one build of the parser, for every processor */
  '../llhttp/llhttp_simd-wasm.js': '../llhttp/llhttp-wasm.js',
  './client-h2.js': resolve('scripts/no-http2.cjs'),
  debug: resolve('scripts/silent-debug.ts'),
}

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
    resolve: { alias: REPLACED },
    logLevel: 'warn',
  })
  const { output } = await bundle.write({
    dir: outdir,
    format: 'cjs',
    comments: { jsdoc: false, annotation: false }, // they are in src/, and each part names its file
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
