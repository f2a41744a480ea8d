import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MatchBudget } from '../../src/config/path-pattern.ts'
import { ownersOf, parseCodeowners, teamOf } from '../../src/services/codeowners.ts'
import { runs } from '../support/runs.ts'
import { TempRepository } from '../support/temp-repository.ts'

const owners = (text: string, path: string, file = 'CODEOWNERS'): string[] =>
  ownersOf(parseCodeowners(file, text), path, new MatchBudget()).map(({ name }) => name)

const owns = (pattern: string, path: string, file?: string): boolean =>
  owners(`${pattern} @a/b\n`, path, file).length > 0

describe('a pattern of GitHub', () => {
  it.each([
    ['*', 'deep/er/a.ts'],
    ['*.ts', 'deep/a.ts'],
    ['docs', 'docs/a/b.md'],
    ['docs', 'deep/docs/b.md'],
    ['docs/', 'docs/a/b.md'],
    ['docs/', 'deep/docs/b.md'],
    ['/docs/', 'docs/b.md'],
    ['/docs', 'docs/b.md'],
    ['src/pay', 'src/pay/a.ts'],
    ['docs/*', 'docs/a.md'],
    ['**/logs', 'build/logs/a.txt'],
    ['**/logs', 'logs'],
    ['a/**/z.ts', 'a/z.ts'],
    ['a/**/z.ts', 'a/b/c/z.ts'],
    ['a/**', 'a/b/c.ts'],
    ['/apps/*/src', 'apps/web/src/a.ts'],
    ['s?c/a.ts', 'src/a.ts'],
    ['/a\\ b/', 'a b/c.ts'],
    ['*.t*s', 'a.tests'],
    ['été/', 'été/a.ts'],
    ['app/[id]/page.ts', 'app/[id]/page.ts'],
    ['.github/', '.github/workflows/ci.yml'],
  ])('%s owns %s', (pattern, path) => {
    expect(owns(pattern, path)).toBe(true)
  })

  it.each([
    ['*.ts', 'a.tsx'],
    ['docs/*', 'docs/build/a.md'],
    ['/docs/', 'deep/docs/a.md'],
    ['docs/', 'docs'],
    ['src/pay', 'deep/src/pay/a.ts'],
    ['src/pay', 'src/payments/a.ts'],
    ['a/**', 'a'],
    ['/apps/*/src', 'apps/a/b/src/a.ts'],
    ['Docs/', 'docs/a.md'],
    ['s?c', 'sc'],
    ['[ab].ts', 'a.ts'],
    ['!src/', 'src/a.ts'],
  ])('%s does not own %s', (pattern, path) => {
    expect(owns(pattern, path)).toBe(false)
  })
})

describe('a pattern of GitLab', () => {
  const gitlab = '.gitlab/CODEOWNERS'
  it.each([
    ['*', 'deep/a.ts', true],
    ['README.md', 'deep/README.md', true],
    ['/README.md', 'deep/README.md', false],
    ['internal/README.md', 'deep/internal/README.md', true],
    ['/docs/', 'docs/deep/a.md', true],
    ['docs/', 'deep/docs/a.md', true],
    ['/docs', 'docs/a.md', false],
    ['/docs/*', 'docs/a.md', true],
    ['/docs/*', 'docs/deep/a.md', false],
    ['/docs/**/*.md', 'docs/a.md', true],
    ['\\#file', '#file', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(owns(pattern, path, gitlab)).toBe(expected)
  })
})

describe('the owners of a path', () => {
  const file = `
# all
*        @acme/all   # inline
/pay/    @acme/pay dev@example.com @ada
/pay/gen/
/web/ @acme/web
/web/a.ts @acme/one @acme/two # @acme/three
/ops/ not-an-owner
/a\\ b/ @acme/blank
/web/c.ts @acme/one not-an-owner
/web/d.ts @acme/one, @acme/two
/web/e.ts @acme/one <@acme/two>
`
  it.each([
    ['web/c.ts', ['@acme/web']],
    ['web/d.ts', ['@acme/web']],
    ['web/e.ts', ['@acme/web']],
    ['other.ts', ['@acme/all']],
    ['pay/a.ts', ['@acme/pay', 'dev@example.com', '@ada']],
    ['pay/gen/a.ts', []],
    ['web/b.ts', ['@acme/web']],
    ['web/a.ts', ['@acme/one', '@acme/two']],
    ['ops/a.ts', ['@acme/all']],
    ['a b/c.ts', ['@acme/blank']],
  ])('of %s are those of the last rule: %j', (path, expected) => {
    expect(owners(file, path)).toEqual(expected)
    expect(owners(file.replaceAll('\n', '\r\n'), path)).toEqual(expected)
  })

  it('come with their line', () => {
    expect(ownersOf(parseCodeowners('CODEOWNERS', file), 'web/b.ts', new MatchBudget())).toEqual([
      { name: '@acme/web', line: 6 },
    ])
  })

  const sections = `
* @acme/all
[Backend][2] @acme/back
/pay/
/pay/api/ @acme/api
^[Docs] @acme/docs
*.md
!/pay/CHANGELOG.md
/pay/guide/
[backend]
/pay/old/ @acme/old
[Empty]
/none/
/some/ nobody @acme/some
`
  it.each([
    ['web/a.ts', ['@acme/all']],
    ['pay/a.ts', ['@acme/all', '@acme/back']],
    ['pay/api/a.ts', ['@acme/all', '@acme/api']],
    ['pay/README.md', ['@acme/all', '@acme/back', '@acme/docs']],
    ['pay/CHANGELOG.md', ['@acme/all', '@acme/back']],
    ['pay/guide/a.txt', ['@acme/all', '@acme/back', '@acme/docs']],
    ['pay/old/a.ts', ['@acme/all', '@acme/old']],
    ['none/a.ts', ['@acme/all']],
    ['some/a.ts', ['@acme/all', '@acme/some']],
  ])('of %s in sections are those of each: %j', (path, expected) => {
    expect(owners(sections, path)).toEqual(expected)
  })

  it.each([
    ['a role', '/pay/ @@developer @acme/pay\n/web/ nobody @web\n'],
    ['a subgroup', '/pay/ @acme/pay\n/web/ nobody @web @acme/sub/web\n'],
  ])('are those of GitLab where one is %s', (_, text) => {
    expect(owners(text, 'pay/a.ts')).toEqual(['@acme/pay'])
    expect(owners(text, 'web/a.ts')).toContain('@web')
  })

  it.each([
    ['@acme/pay', 'CODEOWNERS', 'pay'],
    ['@acme/sub/pay', 'CODEOWNERS', 'pay'],
    ['@ada', 'CODEOWNERS', null],
    ['@pay', '.gitlab/CODEOWNERS', 'pay'],
    ['dev@example.com', '.gitlab/CODEOWNERS', null],
  ])('%s in %s is the team %s', (owner, place, team) => {
    expect(teamOf(parseCodeowners(place, ''), owner)).toBe(team)
  })
})

it('no pattern takes long', () => {
  const pattern = `${'*a'.repeat(400)}/${'**/'.repeat(300)}${'?*'.repeat(400)}b`
  const path = Array.from({ length: 200 }, () => 'a'.repeat(255)).join('/')
  expect(owns(pattern, path)).toBe(false)
})

it('where GitHub and .gitignore agree, the rules own what git ignores', () => {
  using repository = new TempRepository()
  const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  const segment = fc.oneof(name, fc.constantFrom('*', '**', '?', 'a*', '*b', 'a?', '*.b'))
  const pattern = fc
    .tuple(
      fc.constantFrom('', '/'),
      fc.array(segment, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '/'),
    )
    .map(([start, segments, end]) => start + segments.join('/') + end)
    // a star at the end of a path takes no further directories at GitHub
    .filter((text) => !/\/\*\/?$/.test(text))
  fc.assert(
    fc.property(pattern, fc.uniqueArray(path, { minLength: 8, maxLength: 16 }), (text, paths) => {
      repository.write('.gitignore', `${text}\n`)
      const input = paths.join('\0')
      let ignored = ''
      try {
        ignored = execFileSync('git', ['check-ignore', '-z', '--stdin', '--no-index'], {
          cwd: repository.dir,
          input,
          encoding: 'utf8',
        })
      } catch {
        // it exits with 1 where nothing is ignored
      }
      expect(paths.filter((one) => owns(text, one))).toEqual(ignored.split('\0').filter((one) => one !== ''))
    }),
    runs(150),
  )
})
