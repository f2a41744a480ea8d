import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextVersion, sectionOf, withRelease } from '../../scripts/changelog.ts'
import { makeRelease } from '../../scripts/make-release.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing.

## [0.1.0] - 2026-01-31

### Added

- All.
`

const EMPTY = CHANGELOG.replace('### Added\n\n- A thing.\n\n', '')

describe('the changelog', () => {
  it('gets a section of the version, below an empty one', () => {
    const released = withRelease(CHANGELOG, '0.2.0', '2026-03-10')
    expect(released).toBe(
      CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-03-10\n'),
    )
    expect(sectionOf(released, 'Unreleased')).toBe('')
    expect(sectionOf(released, '0.2.0')).toBe('### Added\n\n- A thing.')
    expect(sectionOf(released, '0.1.0')).toBe('### Added\n\n- All.')
  })

  it('is not released with nothing in it', () => {
    expect(() => withRelease(EMPTY, '0.2.0', '2026-03-10')).toThrow('nothing under [Unreleased]')
  })
})

it.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
  ['1.2.3', '1.2.3'],
  ['10.0.1', '10.0.1'],
])('1.2.3, %s: %s', (wanted, version) => {
  expect(nextVersion('1.2.3', wanted)).toBe(version)
})

it.each(['', 'v2.0.0', '2.0', 'newest', '1.2.3-beta'])('no version: %j', (wanted) => {
  expect(() => nextVersion('1.2.3', wanted)).toThrow('major|minor|patch|X.Y.Z')
})

describe('a release', () => {
  const project = (check = 'true', changelog = CHANGELOG): TempRepository =>
    repositoryWith({
      'package.json': `{\n  "name": "x",\n  "version": "0.1.0",\n  "scripts": { "build": "echo built > built.txt", "check": "${check}" }\n}\n`,
      '.claude-plugin/plugin.json': '{ "name": "x", "version": "0.1.0" }\n',
      'CHANGELOG.md': changelog,
    })
  const versionIn = ({ dir }: TempRepository, path: string) =>
    JSON.parse(readFileSync(join(dir, path), 'utf8')).version

  it('bumps, builds, checks, commits and tags', () => {
    using repository = project()
    expect(makeRelease(repository.dir, 'minor', false)).toBe(
      '0.1.0 -> 0.2.0\n\n### Added\n\n- A thing.\n\nTagged v0.2.0. To publish it: git push --follow-tags',
    )
    expect(versionIn(repository, 'package.json')).toBe('0.2.0')
    expect(versionIn(repository, '.claude-plugin/plugin.json')).toBe('0.2.0')
    expect(repository.git('log', '-1', '--format=%s', '--name-only').trim().split(/\n+/)).toEqual([
      'chore(release): 0.2.0',
      '.claude-plugin/plugin.json',
      'CHANGELOG.md',
      'built.txt',
      'package.json',
    ])
    expect(repository.git('tag', '-n9')).toContain('### Added')
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  it('says what it would do, and does nothing, in a dry run', () => {
    using repository = project()
    expect(makeRelease(repository.dir, 'patch', true)).toMatch(
      /^0\.1\.0 -> 0\.1\.1\n[\s\S]*\nWould change package\.json, \.claude-plugin\/plugin\.json, CHANGELOG\.md; then /,
    )
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  it.each([
    ['a failed check', 'exit 3', CHANGELOG, 'Command failed: npm run check'],
    ['nothing to release', 'true', EMPTY, 'nothing under [Unreleased]'],
  ])('changes nothing after %s', (_, check, changelog, words) => {
    using repository = project(check, changelog)
    expect(() => makeRelease(repository.dir, 'patch', false)).toThrow(words)
    expect(repository.git('diff', 'HEAD', '--name-only')).toBe('')
    expect(repository.git('tag')).toBe('')
  })

  it('tags the version that stands there, once', () => {
    using repository = project('true', EMPTY)
    repository.git('tag', 'v0.0.9')
    expect(makeRelease(repository.dir, '0.1.0', true)).toContain('Would change nothing; then ')
    repository.git('tag', 'v0.1.0')
    expect(() => makeRelease(repository.dir, '0.1.0', true)).toThrow('v0.1.0 is tagged already')
  })

  it('waits for a clean work tree', () => {
    using repository = project().write('a.ts', 'a()\n')
    expect(() => makeRelease(repository.dir, 'patch', false)).toThrow('commit or stash your changes first')
  })
})
