import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputChunk, rolldown } from 'rolldown'
import { billOfMaterials, bundledPackages, licenseTexts } from './bill-of-materials.ts'

/** The committed bundle: what users run. */
export const DIST = 'dist'

interface Program {
  readonly input: string
  /** below the committed bundle */
  readonly directory: string
  readonly entry: string
  /** of all files together */
  readonly maxBytes: number
}

/** Each has all that it needs: nothing of one is loaded by the other. */
export const PROGRAMS: readonly Program[] = [
  { input: 'src/main.ts', directory: '', entry: 'pager-triage.cjs', maxBytes: 2_300_000 },
  { input: 'src/relay/main.ts', directory: 'relay', entry: 'pager-triage-relay.cjs', maxBytes: 1_700_000 },
]

const BANNER = '// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.'

const NOT_BUNDLED = resolve('scripts/not-bundled.cjs')

const REPLACED = {
  /** the build of ES modules, of which only what is used is bundled */
  yaml: resolve('node_modules/yaml/browser/index.js'),
  /** one build of the parser, for every processor */
  '../llhttp/llhttp_simd-wasm.js': '../llhttp/llhttp-wasm.js',
  './client-h2.js': NOT_BUNDLED,
  './formdata-parser': NOT_BUNDLED,
  './socks5-proxy-agent': NOT_BUNDLED,
  debug: resolve('scripts/silent-debug.ts'),
}

/** All programs. */
export async function writeBundle(outdir: string): Promise<void> {
  for (const program of PROGRAMS) await writeProgram(program, join(outdir, program.directory))
}

/**
 * Writes a program and its chunks in `lib/`, readable and the same bytes on every machine, with a bill of materials and
 * the licences beside them.
 * @returns the files written, relative to `outdir`
 */
export async function writeProgram({ input, entry }: Program, outdir: string): Promise<string[]> {
  rmSync(join(outdir, 'lib'), { recursive: true, force: true })
  const bundle = await rolldown({
    input,
    platform: 'node',
    transform: { target: 'node20.19' },
    resolve: { alias: REPLACED },
    logLevel: 'warn',
  })
  const { output } = await bundle.write({
    dir: outdir,
    format: 'cjs',
    comments: { jsdoc: false, annotation: false }, // they are in src/, and each part names its file
    entryFileNames: entry,
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
