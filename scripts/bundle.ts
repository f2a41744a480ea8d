import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { type BundledPackage, billOfMaterials, bundledPackages, licenseTexts } from './bill-of-materials.ts'

/** The committed bundle: the program, and beside it in `lib/` what most runs do not need. */
export const DIST = 'dist'

/** What is started: it looks at the version of Node, and loads the program. */
const PROGRAM = 'pager-triage.cjs'

/** The program. The guard of Claude Code knows whatever starts it by its name. */
const MAIN = 'lib/pager-triage.cjs'

/** The same for who starts it as an ES module, which takes Node longer. */
const MODULE = 'pager-triage.mjs'

/**
 * A start parses all of a file that it loads, so the program's own holds only what every run needs. The rest stands in
 * files that are loaded on first use: by file, the modules that others reach it by. Any other module stands in each
 * file that needs it.
 */
const LATE: Readonly<Record<string, readonly string[]>> = {
  'lib/git.cjs': [
    './src/git/change-request.ts',
    './src/git/git.ts',
    './src/git/open-repository.ts',
    './src/git/repository.ts',
    './src/git/snapshot.ts',
    './src/git/staged-output.ts',
  ],
  'lib/shell-command.cjs': [
    './src/agents/guard/reasons.ts',
    './src/git/commit-plan.ts',
    './src/git/predict.ts',
    './src/agents/guard/guard.ts',
    './src/git/shell/git-effects.ts',
    'unbash',
  ],
  'lib/commit.cjs': [
    './src/cli/hooks/agent-commit.ts',
    './src/cli/hooks/git-commit.ts',
    './src/cli/risk-sources.ts',
    './src/cli/risk-output.ts',
    './src/git/read-change.ts',
    './src/git/staged.ts',
    './src/gather/gather.ts',
    './src/git/history/past-commits.ts',
  ],
  'lib/replay.cjs': ['./src/git/replayed-commit.ts'],
  'lib/other-changes.cjs': [
    './src/gather/gather-commit.ts',
    './src/gather/gather-range.ts',
    './src/gather/gather-patch.ts',
    './src/cli/patch-input.ts',
  ],
  'lib/decision-log.cjs': [
    './src/cli/hooks/record-decision.ts',
    './src/cli/decision-log.ts',
    './src/cli/nonce.ts',
  ],
  'lib/made-commit.cjs': ['./src/cli/hooks/claude-made-commit.ts'],
  'lib/commands.cjs': [
    ...readdirSync('src/cli/commands')
      .filter((name) => name !== 'hook.ts' && name !== 'risk.ts')
      .map((name) => `./src/cli/commands/${name}`),
    './src/cli/ancestors.ts',
    './src/cli/hooks/claude-session-start.ts',
    './src/cli/hooks/claude-slash-command.ts',
    './src/cli/model-shell.ts',
  ],
  'lib/pagerduty.cjs': ['./src/pagerduty/reader.ts', './src/gather/ask-services.ts'],
  'lib/config.cjs': ['./src/config/team-config.ts'],
  'lib/undici.cjs': ['undici/lib/dispatcher/pool.js', 'undici/lib/api/api-request.js'],
  'lib/yaml.cjs': ['yaml'],
  'lib/simulator.cjs': [
    './src/simulator/simulator.ts',
    './src/simulator/account.ts',
    './src/simulator/corpus.ts',
  ],
  'lib/reports.cjs': [
    './src/cli/report-file.ts',
    './src/report/markdown.ts',
    './src/report/sarif.ts',
    './src/report/html/risk-report.ts',
    './src/backtest/html.ts',
    './src/triage/recent/html.ts',
  ],
}

/** Errors are told apart by their class, which must be the same one for who throws them and who catches them. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'lib/commands.cjs': ['./src/pagerduty/reader.ts'],
}

export const BUNDLED_FILES = [PROGRAM, MODULE, MAIN, ...Object.keys(LATE)]

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
  supported: { 'dynamic-import': false }, // all that is imported late is there to be required
  charset: 'ascii',
  legalComments: 'inline',
  logLevel: 'warning',
} as const satisfies BuildOptions

const GENERATED = '// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.'

/** `import` would have Node read the whole program for names that it may export. */
const REQUIRE_PROGRAM = `import { createRequire } from 'node:module'\n\ncreateRequire(import.meta.url)('./${PROGRAM}')`

/** Readable, and the same bytes on every machine. */
export async function writeBundle(outdir: string): Promise<void> {
  mkdirSync(join(outdir, 'lib'), { recursive: true })
  const start = build({
    ...COMMON,
    entryPoints: ['src/start.ts'],
    outfile: join(outdir, PROGRAM),
    format: 'cjs',
    target: 'es2015', // any Node reads it
    supported: { ...COMMON.supported, 'node-colon-prefix-require': false },
    define: { 'import.meta.dirname': '__dirname' },
    banner: { js: `#!/usr/bin/env node\n${GENERATED}` },
  })
  const program = build({
    ...COMMON,
    entryPoints: ['src/pager-triage.ts'],
    outfile: join(outdir, MAIN),
    format: 'cjs',
    plugins: [requireLate([], [])],
    define: { 'import.meta.dirname': '__dirname' },
    banner: { js: GENERATED },
  })
  writeFileSync(join(outdir, MODULE), `#!/usr/bin/env node\n${GENERATED}\n${REQUIRE_PROGRAM}\n`)
  const libraries = Object.entries(LATE).map(([file, modules]) =>
    build({
      ...COMMON,
      stdin: {
        contents: contentsOf(file, modules),
        resolveDir: '.',
      },
      outfile: join(outdir, file),
      format: 'cjs',
      plugins: [requireLate(modules, KEPT[file] ?? [])],
      define: { 'import.meta.dirname': '__dirname' },
      banner: { js: GENERATED },
    }),
  )
  const built = await Promise.all([start, program, ...libraries])
  for (const file of BUNDLED_FILES) toAscii(join(outdir, file))
  const packages = bundledPackages(built.map(({ metafile }) => metafile))
  for (const [file, write] of Object.entries(PAPERS)) writeFileSync(join(outdir, file), write(packages))
}

/**
 * To ASCII, which is read a byte for a character; esbuild leaves comments and tagged templates as they are. No tag of
 * ours looks at how its template was written.
 */
function toAscii(path: string): void {
  const text = readFileSync(path, 'utf8')
  const ascii = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (ascii !== text) writeFileSync(path, ascii)
}

/**
 * An `import` of a Node module or of a late one would stand at the top of the file and be loaded with it; `require`
 * loads it with the code that uses it.
 * @param own modules that this file holds itself
 */
const requireLate = (own: readonly string[], kept: readonly string[]): Plugin => ({
  name: 'require-late',
  setup({ onResolve, onLoad }) {
    const late = new Map(
      Object.entries(LATE).flatMap(([file, names]) =>
        names.map((name) => [name, `./${basename(file)}`] as const),
      ),
    )
    // a file of `lib/` is loaded late as a whole
    onResolve({ filter: new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late' || own.length > 0
        ? { path: `node:${path.replace(/^node:/, '')}`, external: true }
        : { path: `node:${path.replace(/^node:/, '')}`, namespace: 'late' },
    )
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      late.has(path) && !own.includes(path) ? { path, namespace: 'late' } : undefined,
    )
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = `./${relative('.', join(resolveDir, path))}`
      // esbuild wraps whatever an import() of the same file reaches into functions, which are parsed twice
      const isLate =
        kind === 'dynamic-import' ? !kept.includes(name) : !own.includes(name) && !kept.includes(name)
      return isLate && late.has(name) ? { path: name, namespace: 'late' } : undefined
    })
    onResolve({ filter: /^\.\//, namespace: 'late' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const file = late.get(path)
      const required = file ? `require('${file}')['${path}']` : `require('${path}')`
      return { contents: `module.exports = ${required}` }
    })
  },
})

/** A commit needs all of its file, so its modules stand there as one; of the others each is started when asked for. */
function contentsOf(file: string, modules: readonly string[]): string {
  if (file !== 'lib/commit.cjs')
    return `module.exports = { ${modules.map((name) => `get '${name}'() { return require('${name}') }`).join(', ')} }`
  return modules.map((name) => `export * as '${name}' from '${name}'`).join('\n')
}
