import { mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  branchedRepository,
  fingerprint,
  LINES,
  predict,
  run,
  unchanged,
} from '../support/predicted-commit.ts'
import { repositoryWith } from '../support/temp-repository.ts'

const exact = {
  'a move': [
    'git mv a.ts z.ts && git commit -am x',
    'git mv a.ts z.ts && git add -A && git commit -m x',
    'git mv a.ts z.ts && git add z.ts && git commit -m x',
    'git mv a.ts z.ts && git mv z.ts y.ts && git add . && git commit -m x',
    'git mv a.ts z.ts && git commit -m x a.ts z.ts',
    'git mv a.ts z.ts && git commit -m x z.ts && git commit -m y',
    'git mv d moved && git commit -am x', // with what changed in it
    'git mv d/e.ts moved.ts && git commit -m x', // as it was staged
    'git mv d/e.ts moved.ts && git reset -q && git add -A && git commit -m x',
    'git mv a.ts c.ts empty && git commit -m x',
    'git mv -f a.ts c.ts && git commit -am x',
    'git mv -k a.ts nowhere.ts d && git commit -am x',
    'cd d && git mv e.ts ../e2.ts && git add -A && git commit -m x',
  ],
  'a removal': [
    'git rm -q c.ts && git add -A && git commit -m x',
    'git rm -rqf d && git commit -am x',
    'git rm -q c.ts && git reset -q -- c.ts && git add -A && git commit -m x',
  ],
  'a change from elsewhere': [
    'git merge -q --no-edit topic && git add -A && git commit -m x',
    'git merge -q --squash topic && git commit -m x',
    'git merge -q --squash topic && git commit -am x',
    'git merge -q --no-commit topic; git commit -m x',
    'git merge -q --no-edit -X theirs clash',
    'git merge -q --no-edit -s ours topic',
    'git merge -q --no-edit topic other',
    'git cherry-pick topic~1 && git commit -am x',
    'git cherry-pick -n topic other && git commit -m x',
    'git cherry-pick main..topic',
    'git revert --no-edit HEAD && git add -A && git commit -m x',
    'git revert -n HEAD && git commit -m x',
    'git merge -q --no-edit topic && git revert --no-edit -m 2 HEAD',
    'git merge -q --no-edit topic && git mv d/c.ts c2.ts && git commit -am x',
    'git branch also topic && git merge -q --no-edit also',
    'git tag -f before topic && git cherry-pick before~1',
    'git commit -qam x && git merge -q --no-edit topic && git reset -q --soft HEAD~1 && git commit -m y',
  ],
  'files from elsewhere': [
    'git checkout topic -- a.ts && git commit -m x',
    'git checkout topic a.ts && git commit -am x',
    'git restore -s topic -SW a.ts c.ts && git commit -m x',
    'git restore -s topic a.ts && git commit -am x',
    'git restore . && git add -A && git commit -m x',
    'git checkout -- d && git commit --allow-empty -am x',
    'git reset -q --hard before && git add -A && git commit -m x',
    'git checkout -q other && git add -A && git commit -m x',
    'git switch -q -c fresh topic && git commit -am x',
    'git checkout -q -b fresh && git commit -qam x && git switch -q main && git merge -q fresh',
    'git checkout -q --orphan fresh && git commit -m x',
    'git restore . && git switch -q --orphan fresh && git add new.ts && git commit -m x',
  ],
  'a stash': [
    'git stash -q; git commit --allow-empty -qam x; git stash pop -q; git commit -qam y',
    'git stash -q && git cherry-pick other && git stash pop -q && git commit -qam x',
    'git add new.ts; git stash -q -k; git commit -qam x; git stash apply -q; git commit -qam y',
    'git stash -q -u; git add -A; git commit -q --allow-empty -m x; git stash pop -q; git add -A; git commit -qm y',
    'git add new.ts; git stash push -q -- d/e.ts; git commit -qam x',
    'git mv a.ts z.ts; git stash -q; git cherry-pick other; git stash pop -q; git commit -qm x',
  ],
  'branches that come together': [
    'git commit -qam y; git rebase -q topic && git add new.ts && git commit -qm x',
    'git stash -q; git rebase -q --onto other topic~1 topic; git stash pop -q; git commit -qam x',
    'git pull -q --no-rebase . other; git commit -qam x',
    'git commit -qam 1; git pull -q --rebase . topic && git commit --allow-empty -qm x',
  ],
  'names that a pattern finds then': [
    'git cherry-pick topic && git rm -qf d/*.ts && git commit -qm x',
    'git mv a.ts z.ts && git add [!n]*.ts && git commit -qm x',
    'git rm -qrf d; git add */ || git add new.ts; git commit -qm x',
    'git add .; git restore -SW d/e.ts || git add -u; git add -A && git commit -qm x',
  ],
  'a condition that git or the files answer': [
    'git diff --quiet && git add -A; git commit -m x',
    'git add d/e.ts; git diff --quiet && git add -A; git commit -m x',
    'git diff --cached --quiet || git commit -m x; git commit -am y',
    '[ -f nowhere ] && git add -A; git commit -am x',
    'git mv a.ts z.ts; [ ! -f a.ts ] && git add -A; git commit -m x',
    'if [ -d d ]; then git commit -am x; else git add -A; git commit -m y; fi',
    'if false; then git add -A; else git commit -am x; fi',
    'git commit -qam one || { git add -A; git commit -qm two; }',
    'git merge -q --no-edit other || c() { git commit "$@"; }; c -am x',
    'for i in 1 2; do git commit -am x; done',
    'for f in new.ts d/e.ts; do git add "$f"; done; git commit -m x',
    'bash -c "git commit -qam x" || git commit -qm y',
    'O=$(git commit -qam x) || git add new.ts; git commit -qm y',
  ],
}

for (const [title, commands] of Object.entries(exact)) {
  describe(`what an earlier step did to the files counts: ${title}`, () => {
    it.each(commands)('%s', async (command) => {
      using repository = branchedRepository()
      mkdirSync(join(repository.dir, 'empty'))
      const before = fingerprint(repository.dir)
      const predicted = await predict(repository, command)
      expect(fingerprint(repository.dir)).toBe(before)
      expect(predicted).toMatchObject({ change: { guesses: [], tree: run(repository, command) } })
    })
  })
}

it.each([
  'git mv d b.ts || git commit -qam x',
  'git cherry-pick topic; git mv d/e.ts a.ts d || git commit -qam x',
  'git add new.ts; git stash push -q -- d/f.ts; git stash pop -q || git commit -qm x', // d/f.ts has not changed
  'git apply --index .git/topic.patch; git commit -qam x', // the times of a.ts are not those in the index
])('after a step that git refuses: %s', async (command) => {
  using repository = branchedRepository()
  repository.write('.git/topic.patch', repository.git('diff', 'topic~2', 'topic~1'))
  utimesSync(join(repository.dir, 'a.ts'), 1, 1)
  const predicted = await predict(repository, command)
  expect(predicted?.change.guesses).toContain('git refused a step')
  expect(predicted?.change.tree).toBe(run(repository, command))
})

it.each([
  'git apply nowhere.patch || c() { git commit "$@"; }; c -qam x',
  'git config --unset core.autocrlf || git add -A && git commit -qm x',
])('what is not known is not taken as done: %s', async (command) => {
  using repository = branchedRepository()
  expect((await predict(repository, command))?.change.tree).toBe(run(repository, command))
})

it('whether a commit succeeds is not known where a hook may refuse it', async () => {
  using repository = branchedRepository()
  repository.write('.git/hooks/pre-commit', 'exit 1')
  const predicted = await predict(repository, 'git commit -qam x || git commit -qm y d/e.ts new.ts')
  expect(predicted?.change.guesses).toContain('a condition decides whether a step runs')
})

it('a branch without a commit has none where git refuses the first', async () => {
  using repository = branchedRepository()
  const command =
    'git stash -q && git rebase -q --onto other topic~1 topic && git switch -q --orphan fresh && git commit -m x'
  expect((await predict(repository, command))?.change.files).toEqual([])
})

it('rules about ignored files that an earlier step brought are not in the work tree yet', async () => {
  using repository = branchedRepository()
  repository.stage('.gitignore', '*.log\n').commit('rules').write('x.log', 'x\n')
  const predicted = await predict(
    repository,
    'git restore . && git switch -q topic && git add . && git commit -m x',
  )
  expect(predicted?.change.guesses).toEqual(['a git command may change files first'])
})

describe('what git refuses is not done', () => {
  it.each([
    'git mv a.ts c.ts; git commit -am x',
    'git mv nowhere.ts z.ts; git commit -am x',
    'git mv d d; git commit -am x',
    'git rm -q d/e.ts; git commit -am x', // it has changed
    'git merge -q --no-edit clash; git commit -m x -i d',
    'git merge -q --no-edit topic; git commit -m x -i d', // it changes a.ts
    'git rm -q c.ts; git reset -q c.ts; git commit -m x', // neither a revision nor a file
    'git checkout -q nowhere; git commit -am x',
    'git reset -q --hard -- a.ts; git commit -am x',
    'git commit -am x a.ts; git commit -m y a.ts d',
  ])('%s', async (command) => {
    using repository = branchedRepository()
    if (command.endsWith('-i d')) repository.write('a.ts', `${LINES}y\n`)
    const predicted = await predict(repository, command)
    expect(predicted?.change.guesses.length).toBeGreaterThan(0)
    if (!command.includes('clash')) expect(predicted?.change.tree).toBe(run(repository, command))
  })
})

describe('what cannot be followed is never nothing', () => {
  const repository = unchanged(branchedRepository)
  it.each([
    'git stash pop && git commit -am x',
    'git pull',
    'git rebase topic',
    'git am x.patch',
    'git merge --squash nowhere && git commit -m x',
    'git merge --strategy=mine topic',
    'git cherry-pick --skip',
    'git read-tree topic && git commit -m x',
    'git submodule add ./z z && git commit -m x',
  ])('%s', async (command) => {
    const predicted = await predict(repository(), command)
    expect(predicted?.change.unread).toBe('what it commits is not known before')
  })

  it.each([
    ['git format-patch -q -1 && git add -A && git commit -m x', 'a git command may change files first'],
    ['git archive -o x.tar HEAD && git add . && git commit -m x', 'a git command may change files first'],
    ['git log -p --output=x && git add . && git commit -m x', 'a git command may change files first'],
    [
      'git config --global core.autocrlf true && git add . && git commit -m x',
      'a git command may change settings first',
    ],
    ['git fetch origin && git merge topic', 'a git command may move branches first'],
    ['git branch -M other && git cherry-pick topic~1', 'a git command may move branches first'],
  ])('%s: %s', async (command, guess) => {
    expect((await predict(repository(), command))?.change.guesses).toEqual([guess])
  })

  it.each([
    'git format-patch --stdout -1; git archive HEAD; git commit -am x',
    'git fetch -q; git config user.email a@example.com; git commit -am x',
    'git format-patch -q -1; git stash list; git branch; git tag; git commit -m x --allow-empty',
  ])('but these do not matter: %s', async (command) => {
    expect((await predict(repository(), command))?.change.guesses).toEqual([])
  })
})

describe('settings and pathspecs count, whichever way they reach git', () => {
  it.each([
    'git -c core.autocrlf=input add . && git commit -m x',
    'GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.autocrlf GIT_CONFIG_VALUE_0=input git add . && git commit -m x',
    `GIT_CONFIG_PARAMETERS="'core.autocrlf'='input'" git add . && git commit -m x`,
    'GIT_CONFIG_GLOBAL=$PWD/.git/mine git add . && git commit -m x',
    'git config core.autocrlf input && git add . && git commit -m x',
    'git -c include.path=$PWD/.git/mine add . && git commit -m x',
    `git --literal-pathspecs add '*.ts'; git add d && git commit -m x`,
    `GIT_LITERAL_PATHSPECS=1 git add '[x].ts' && git commit -m x`,
    `git --glob-pathspecs add '*.ts' && git commit -m x`,
    `git --icase-pathspecs add CRLF.TS && git commit -m x`,
    'git commit -a --no-all --allow-empty -m x',
    'git add . && git commit --fixup=reword:HEAD',
    'git add new.ts && git reset -q -N && git commit -am x',
    'GIT_INDEX_FILE=.git/other git add new.ts; git add crlf.ts; git commit -m x',
  ])('%s', async (command) => {
    using repository = branchedRepository()
    repository.write('crlf.ts', 'a\r\nb\r\n').write('[x].ts', 'x\n').write('x.ts', 'x\n')
    repository.write(
      '.git/mine',
      '[core]\n\tautocrlf = input\n[user]\n\tname = Ada\n\temail = ada@example.com\n',
    )
    const predicted = await predict(repository, command)
    const known = !command.startsWith('git --literal') // refused
    expect(predicted?.change.tree).toBe(run(repository, command))
    if (known) expect(predicted?.change.guesses).toEqual([])
  })

  it('a work tree elsewhere', async () => {
    using repository = branchedRepository()
    const command = 'git --work-tree=d add -A && git --work-tree=d commit -m x'
    const predicted = await predict(repository, command)
    expect(predicted?.change.tree).toBe(run(repository, command))
  })

  it('a work tree that the repository names, from outside', async () => {
    using repository = branchedRepository()
    repository.git('config', 'core.worktree', repository.dir)
    const command = `git --git-dir=${repository.dir}/.git commit -am x`
    const predicted = await predict(repository, command, '/')
    expect(predicted?.change.tree).toBe(run(repository, command, '/'))
  })
})

describe('submodules', () => {
  it.each([
    'git rm -qf sub && git commit -m x',
    'git mv sub other && git commit -m x',
    'git mv sub other && git commit -am x',
  ])('%s', async (command) => {
    using inner = repositoryWith({ 'i.ts': 'i\n' })
    using repository = branchedRepository()
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.dir, 'sub')
    repository.commit('a submodule')
    const predicted = await predict(repository, command)
    expect(predicted?.change.tree).toBe(run(repository, command))
  })

  it('a commit in a repository inside', async () => {
    using repository = branchedRepository()
    repository.git('init', '--quiet', 'sub')
    repository.git(
      '-C',
      'sub',
      '-c',
      'user.name=a',
      '-c',
      'user.email=a',
      'commit',
      '--allow-empty',
      '-qm',
      'x',
    )
    const predicted = await predict(
      repository,
      'git -C sub commit --allow-empty -m y; git add sub && git commit -m x',
    )
    expect(predicted?.change.guesses).toEqual(['a git command may change files first'])
  })
})
