import { makeRelease } from './make-release.ts'

// pnpm release major|minor|patch|X.Y.Z [--dry-run]: docs/release.md
const [wanted = '', ...options] = process.argv.slice(2)
try {
  process.stdout.write(`${makeRelease('.', wanted, options.includes('--dry-run'))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
