const HEADING = '## [Unreleased]\n'

/** The changelog in which what was unreleased is this version's. @throws Error where nothing is unreleased */
export function withRelease(changelog: string, version: string, day: string): string {
  if (sectionOf(changelog, 'Unreleased') === '')
    throw new Error('CHANGELOG.md has nothing under [Unreleased]')
  return changelog.replace(HEADING, `${HEADING}\n## [${version}] - ${day}\n`)
}

/** What stands below a version's heading, without the heading. @throws Error for a version without one */
export function sectionOf(changelog: string, version: string): string {
  const start = changelog.indexOf(`\n## [${version}]`)
  if (start === -1) throw new Error(`CHANGELOG.md has no section [${version}]`)
  const [, ...lines] = changelog.slice(start + 1).split('\n')
  const end = lines.findIndex((line) => line.startsWith('## '))
  return lines
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim()
}

const PARTS = ['major', 'minor', 'patch']

/** @param wanted `major`, `minor`, `patch` or a version @throws Error for anything else */
export function nextVersion(current: string, wanted: string): string {
  if (/^\d+\.\d+\.\d+$/.test(wanted)) return wanted
  const at = PARTS.indexOf(wanted)
  if (at === -1) throw new Error('which version? pnpm release major|minor|patch|X.Y.Z [--dry-run]')
  return current
    .split('.')
    .map((part, i) => (i < at ? part : i === at ? Number(part) + 1 : 0))
    .join('.')
}
