import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nextVersion, sectionOf, withRelease } from './changelog.ts'

type Edit = readonly [path: string, text: string]

/**
 * Bumps the version, dates the changelog, builds, tests, commits and tags; pushes nothing.
 * @returns what to print @throws Error with everything as it was
 */
export function makeRelease(directory: string, wanted: string, isDryRun: boolean): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' })
  const isClean = () => git('status', '--porcelain') === ''
  const read = (path: string) => readFileSync(join(directory, path), 'utf8')

  if (!isClean()) throw new Error('commit or stash your changes first')
  const current: string = JSON.parse(read('package.json')).version
  const version = nextVersion(current, wanted)
  const tag = `v${version}`
  if (git('tag', '--list', tag) !== '') throw new Error(`${tag} is tagged already`)
  const edits = version === current ? [] : editsFor(read, current, version)
  const notes = sectionOf(edits.find(([path]) => path === CHANGELOG)?.[1] ?? read(CHANGELOG), version)
  const summary = `${version === current ? '' : `${current} -> `}${version}\n\n${notes}\n`
  if (isDryRun) {
    const changes = edits.map(([path]) => path).join(', ') || 'nothing'
    return `${summary}\nWould change ${changes}; then build, check, commit and tag ${tag}.`
  }
  try {
    for (const [path, text] of edits) writeFileSync(join(directory, path), text)
    for (const step of ['build', 'check'])
      execFileSync('npm', ['run', step], { cwd: directory, stdio: ['ignore', 'inherit', 'inherit'] })
  } catch (error) {
    git('restore', '.')
    throw error
  }
  git('add', '--all')
  if (!isClean()) git('commit', '--quiet', `--message=chore(release): ${version}`)
  git('tag', '--annotate', '--cleanup=verbatim', `--message=${version}\n\n${notes}`, tag)
  return `${summary}\nTagged ${tag}. To publish it: git push --follow-tags`
}

const CHANGELOG = 'CHANGELOG.md'

/** The files that name the version, with their new text. */
function editsFor(read: (path: string) => string, current: string, version: string): Edit[] {
  const day = new Date().toISOString().slice(0, 10)
  const manifests = ['package.json', '.claude-plugin/plugin.json'].map(
    (path): Edit => [path, read(path).replace(`"version": "${current}"`, `"version": "${version}"`)],
  )
  return [...manifests, [CHANGELOG, withRelease(read(CHANGELOG), version, day)]]
}
