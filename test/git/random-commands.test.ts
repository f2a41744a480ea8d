import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orNull } from '../../src/core/errors.ts'
import { branchedRepository, fingerprint, predict, run } from '../support/predicted-commit.ts'
import { runs } from '../support/runs.ts'
import type { TempRepository } from '../support/temp-repository.ts'

const file = fc.constantFrom('a.ts', 'b.ts', 'c.ts', 'd/e.ts', 'd/f.ts', 'new.ts', 'o.ts')
const place = fc.oneof(file, fc.constantFrom('d', 'empty', '.', 'z.ts', 'nowhere/z.ts'))
const revision = fc.constantFrom('topic', 'topic~1', 'other', 'clash', 'before', 'HEAD', 'HEAD~1', 'nowhere')

const change = fc.oneof(
  file.map((name) => `echo more >>${name}`),
  file.map((name) => `echo staged >>${name}; git add ${name}`),
  file.map((name) => `rm -f ${name}`),
  file.map((name) => `printf 'a\\r\\n' >${name}; chmod +x ${name}`),
)

const fill = (template: string): fc.Arbitrary<string> =>
  fc
    .tuple(file, place, revision)
    .map(([f, p, r]) => template.replaceAll('FILE', f).replaceAll('PLACE', p).replaceAll('REV', r))

/** Commands of every kind: what they stage, move, bring, reset, write, set. */
const STEPS = [
  ...['add -A', 'add .', 'add -u', 'add PLACE', 'add --no-all .', 'add -N FILE', '-C d add .'],
  ...['mv FILE PLACE', 'mv FILE a.ts d', 'mv d PLACE', 'mv -f FILE b.ts', 'mv -k FILE c.ts empty'],
  ...['rm -q FILE', 'rm -rqf PLACE', 'rm -q --cached FILE'],
  ...['commit -qam a', 'commit -qm b FILE', 'commit -qm b -i PLACE', 'commit -q --amend --no-edit FILE'],
  ...['commit -q --fixup=reword:HEAD', 'commit -q --fixup=HEAD', 'commit -qa --no-all --allow-empty -m c'],
  ...[
    'reset -q',
    'reset -q --soft REV',
    'reset -q --hard REV',
    'reset -q REV',
    'reset -q FILE',
    'reset -q -N',
  ],
  ...['restore PLACE', 'restore -SW FILE', 'restore -s REV FILE', 'restore -s REV -SW PLACE'],
  ...['checkout -q -- PLACE', 'checkout -q REV -- PLACE', 'checkout -q REV FILE', 'checkout -q REV'],
  ...['switch -q REV', 'switch -q -c fresh REV', 'checkout -q -b fresh', 'switch -q --orphan fresh'],
  ...['merge -q --no-edit REV', 'merge -q --squash REV', 'merge -q --no-ff --no-commit REV'],
  ...['merge -q --no-edit -X theirs REV', 'merge -q --no-edit -s ours REV', 'merge -q --no-edit other topic'],
  ...['cherry-pick REV', 'cherry-pick -n REV', 'cherry-pick topic~2..topic', 'revert --no-edit REV'],
  ...[
    'revert -n REV',
    'revert --no-edit before..HEAD',
    'revert --no-edit -m 2 HEAD',
    'stash -q',
    'stash pop -q',
  ],
  ...['tag -f before REV', 'branch -f other REV', 'branch new', 'fetch -q . topic:fetched', 'pull -q . REV'],
  ...['config core.autocrlf input', 'config --unset core.autocrlf', '-c core.fileMode=false add -A'],
  ...["--literal-pathspecs add '*.ts'", "--glob-pathspecs add '*.ts'", '--icase-pathspecs add NEW.TS'],
  ...['format-patch -q -1', 'archive -o x.tar HEAD', 'diff --output=x.diff', 'clean -fdq', 'rebase -q REV'],
]
const step = fc.constantFrom(...STEPS).chain((text) => fill(`git ${text}`))
const last = fc
  .constantFrom('commit -qm x', 'commit -qam x', 'add -A && git commit -qm x', 'commit -qm x PLACE')
  .chain((text) => fill(`git ${text}`))

/** Empty on a branch without commits. */
function treeAfter(repository: TempRepository, script: string): { head: string; tree: string } {
  const tree = orNull(() => run(repository, script)) ?? ''
  return { head: tree && repository.git('rev-parse', 'HEAD'), tree }
}

it('random commands: no commit is missed, what is said to be exact is, and nothing is changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 3 }),
      fc.array(step, { minLength: 1, maxLength: 3 }),
      last,
      fc.constantFrom('; ', ' && '),
      async (changes, steps, end, joined) => {
        using repository = branchedRepository()
        mkdirSync(join(repository.dir, 'empty'))
        const { head } = treeAfter(repository, changes.join('; ') || ':')
        const script = [...steps, end].join(joined)
        const before = fingerprint(repository.dir)
        const predicted = await predict(repository, script)
        expect(fingerprint(repository.dir)).toBe(before)
        const after = treeAfter(repository, script)
        expect(predicted).not.toBeNull()
        if (after.head === '' || after.head === head || predicted === null) return
        const { guesses, unread, files, tree } = predicted.change
        if (guesses.length === 0) expect(tree).toBe(after.tree)
        else expect(files.length > 0 || unread !== null).toBe(true)
      },
    ),
    runs(12),
  )
})
