import { writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { type BundledPackage, billOfMaterials, bundledPackages, licenseTexts } from './bill-of-materials.ts'

/** The committed bundle: the program, and beside it in `lib/` what most runs do not need. */
export const DIST = 'dist'

/**
 * A start parses all of the program's file, so what a commit without PagerDuty does not use stands in files of its
 * own, loaded on first use: by file, the modules in it.
 */
const LATE: Readonly<Record<string, readonly string[]>> = {
  'lib/undici.cjs': ['undici/lib/dispatcher/pool.js', 'undici/lib/api/api-request.js'],
  'lib/yaml.cjs': ['yaml'],
  'lib/unbash.cjs': ['unbash'],
  'lib/simulator.cjs': [
    './src/simulator/simulator.ts',
    './src/simulator/account.ts',
    './src/simulator/corpus.ts',
  ],
  'lib/reports.cjs': [
    './src/report/markdown.ts',
    './src/report/sarif.ts',
    './src/report/html/risk-report.ts',
    './src/triage/recent/html.ts',
    './src/backtest/evaluate.ts',
    './src/backtest/text.ts',
  ],
}

export const BUNDLED_FILES = ['pager-triage.mjs', ...Object.keys(LATE)]

/** What the bundle is made of, written beside it. */
const PAPERS: Readonly<Record<string, (packages: readonly BundledPackage[]) => string>> = {
  'sbom.cdx.json': billOfMaterials,
  'THIRD-PARTY-LICENSES.txt': licenseTexts,
}

/** All that a build writes. */
export const BUILT_FILES = [...BUNDLED_FILES, ...Object.keys(PAPERS)]

const COMMON = {
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
} as const satisfies BuildOptions

/** Readable, and the same bytes on every machine. */
export async function writeBundle(outdir: string): Promise<void> {
  const program = build({
    ...COMMON,
    entryPoints: ['src/pager-triage.ts'],
    outfile: join(outdir, 'pager-triage.mjs'),
    format: 'esm',
    plugins: [requireLate],
    banner: {
      js: [
        '#!/usr/bin/env node',
        '// Generated from src/ by `pnpm run build`. Do not edit.',
        "import { createRequire as __createRequire } from 'node:module'",
        'const require = __createRequire(import.meta.url)',
      ].join('\n'),
    },
  })
  const libraries = Object.entries(LATE).map(([file, modules]) =>
    build({
      ...COMMON,
      stdin: {
        contents: `module.exports = { ${modules.map((name) => `'${name}': require('${name}')`).join(', ')} }`,
        resolveDir: '.',
      },
      outfile: join(outdir, file),
      format: 'cjs',
      banner: { js: '// Generated from node_modules/ by `pnpm run build`. Do not edit.' },
    }),
  )
  const built = await Promise.all([program, ...libraries])
  const packages = bundledPackages(built.map(({ metafile }) => metafile))
  for (const [file, write] of Object.entries(PAPERS)) writeFileSync(join(outdir, file), write(packages))
}

/**
 * An `import` of a Node module or of a late package would stand at the top of the bundle and be loaded at every
 * start; `require` loads it with the code that uses it.
 */
const requireLate: Plugin = {
  name: 'require-late',
  setup({ onResolve, onLoad }) {
    const late = new Map(
      Object.entries(LATE).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
    )
    onResolve({ filter: new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late'
        ? { path, external: true }
        : { path: `node:${path.replace(/^node:/, '')}`, namespace: 'late' },
    )
    onResolve({ filter: /^[a-z]/ }, ({ path }) => (late.has(path) ? { path, namespace: 'late' } : undefined))
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const own = `./${relative('.', join(resolveDir, path))}`
      return late.has(own) ? { path: own, namespace: 'late' } : undefined
    })
    onResolve({ filter: /^\.\/lib\//, namespace: 'late' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const file = late.get(path)
      return {
        contents: `module.exports = ${file ? `require('./${file}')['${path}']` : `require('${path}')`}`,
      }
    })
  },
}
