import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { busyRepository, fingerprint, predict, run, unchanged } from '../support/predicted-commit.ts'
import { runs } from '../support/runs.ts'
import { copiesOf, repositoryWith } from '../support/temp-repository.ts'

const exact = [
  'git commit -m x',
  'git commit -am x',
  'git commit -a --amend --no-edit',
  'git commit --amend -m x',
  'git commit --amend --only -m x',
  'git commit -m x b.ts',
  // nothing of c.ts is left to commit, so the first commit fails and its removal stays staged
  'git rm -q --cached c.ts; git commit -m x c.ts; git commit -m y',
  'git rm -q --cached c.ts; git commit --allow-empty -m x c.ts; git commit -m y',
  'git commit -m x -i b.ts',
  'git commit -m x sub',
  'git commit -m x "with space.ts" gone.ts',
  'git commit -m x [ab].ts',
  'git add s*/*.ts && git commit -m x',
  'git add -A && git commit -m x',
  'git add . && git commit -m x',
  'git add -u && git commit -m x',
  'git add new.ts sub/new.ts; git commit -m x',
  'git add "*.ts" && git commit -m x',
  'git add sub/{d,new}.ts && git commit -m x',
  "git add ':(exclude)sub' . && git commit -m x",
  'git add -f debug.log && git commit -m x',
  'git add -N new.ts && git commit -m x',
  'git add -N new.ts && git commit -am x',
  'git add --chmod=+x b.ts && git commit -m x',
  'cd sub && git add . && git commit -m x',
  'cd sub && git add -A && git commit -m x',
  'cd sub && git commit -am x',
  'cd sub && git commit -m x d.ts ../b.ts',
  'git -C sub add new.ts && git commit -m x',
  '(cd sub; git add .) && git commit -m x',
  "bash -c 'git add -A' && git commit -m x",
  'git rm --cached -q b.ts && git commit -m x',
  'git rm -q c.ts && git commit -m x',
  'git rm -rq sub/deep && git commit -m x',
  'git rm -q c.ts && git add -A && git commit -m x',
  'git mv c.ts moved.ts && git commit -m x',
  'git mv sub/deep sub/moved && git commit -m x',
  'git mv c.ts sub && git commit -m x',
  'cd sub && git mv deep/e.ts e2.ts && git commit -m x',
  'git reset -q && git add b.ts && git commit -m x',
  'git reset -q a.ts; git commit --allow-empty -m x',
  'git reset --soft HEAD~1; git commit -m x',
  'git reset -q HEAD -- a.ts; git commit --allow-empty -m x',
  'git restore --staged a.ts && git add b.ts && git commit -m x',
  'git add b.ts && git commit -m one && git add new.ts && git commit -m two',
  'git commit -m one && git commit -am two && git commit --amend -m three',
  'git checkout -q -b topic && git add -A && git commit -m x',
  'git switch -q -c topic && git commit -am x',
  'git add -A && git status && git diff --cached --stat && git commit -m x',
  'git commit -m x --dry-run; git commit -am x',
  'F=b.ts; git add "$F" && git commit -m x',
  'git -c core.pager=cat add -A && git --no-pager commit -qm x',
  'git stage b.ts && git commit -m x',
  'OUT=$(git add -A 2>&1) && git commit -m x',
  'c="git commit -qam x"; $c',
  'save() { git add "$2" && git commit -m "$1"; }; save x new.ts',
  'cat <<END | bash\ngit add -A\ngit commit -m x\nEND',
  'git add s[!x]b/*.ts && git commit -m x',
  'git add "with space"*s && git commit -m x',
  'git add */ && git commit -m x',
  'cd "$(git rev-parse --show-toplevel)" && cd sub && git add . && git commit -m x',
  'if true; then git add -A; git commit -m x; fi',
  'git diff --quiet || git commit -am x',
  'true || git add -A; git commit -m x',
  'false && git add -A; git commit -m x',
  'git add new.ts || exit 1; git commit -m x',
  'git add new.ts && git commit -m x || echo failed',
  'git cherry-pick topic',
  'git revert --no-edit topic~1',
  'git merge -q --no-edit topic',
]

/** `topic` holds two commits that `main` does not, and nothing is staged. */
const withTopic = copiesOf(() => {
  const repository = repositoryWith({ 'a.ts': 'a\n', 'b.ts': 'b\n' })
  repository.git('switch', '--quiet', '-c', 'topic')
  repository.stage('a.ts', 'topic a\n').commit('one').stage('t.ts', 'größe\n').commit('two')
  repository.git('switch', '--quiet', 'main')
  repository.stage('b.ts', 'main b\n').commit('three')
  repository.git('merge', '--quiet', '--no-edit', 'topic~1')
  return repository
})

describe('the predicted tree is the tree that is then committed', () => {
  it.each(exact)('%s', async (command) => {
    using repository =
      command.includes('topic') && !command.includes('-c topic') && !command.includes('-b topic')
        ? withTopic()
        : busyRepository()
    const before = fingerprint(repository.dir)
    const predicted = await predict(repository, command)
    expect(fingerprint(repository.dir)).toBe(before)
    const head = repository.git('rev-parse', 'HEAD').trim()
    expect(predicted).toMatchObject({ change: { guesses: [], tree: run(repository, command) } })
    const made = repository
      .git('rev-list', '--first-parent', '--parents', 'HEAD', `^${head}`)
      .trim()
      .split('\n')
      .at(-1)
      ?.split(' ')[1]
    expect(predicted?.change.base).toBe(made ?? null)
  })
})

describe('what git would make of contents', () => {
  it.each([
    ['core.autocrlf=input', { 'core.autocrlf': 'input' }, ''],
    ['* text=auto', {}, '* text=auto\n'],
    ['*.ts eol=crlf', {}, '*.ts text eol=crlf\n'],
    ['core.fileMode=false', { 'core.fileMode': 'false' }, ''],
    ['working-tree-encoding', {}, '*.ts working-tree-encoding=UTF-16LE\n'],
  ])('%s', async (_, settings, attributes) => {
    using repository = repositoryWith({ 'plain.md': 'x\n', '.gitattributes': attributes })
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value)
    const utf16 = attributes.includes('UTF-16')
    repository
      .write('a.ts', utf16 ? Buffer.from('one\n', 'utf16le') : 'one\r\ntwo\r\n')
      .write('run.sh', 'x\n')
    chmodSync(join(repository.dir, 'run.sh'), 0o755)
    const predicted = await predict(repository, 'git add -A && git commit -m x')
    expect(predicted?.change.tree).toBe(run(repository, 'git add -A && git commit -m x'))
  })

  it("the user's own list of ignored files", async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n' })
    repository.write('.git/ignored', 'secret.txt\n').write('secret.txt', 's\n').write('b.ts', 'b\n')
    repository.git('config', 'core.excludesFile', join(repository.dir, '.git/ignored'))
    const predicted = await predict(repository, 'git add -A && git commit -m x')
    expect(predicted?.change.files.map(({ path }) => path)).toEqual(['b.ts'])
  })

  it('runs no filter of the repository, and marks what a filter would change', async () => {
    using repository = repositoryWith({ 'a.ts': 'a\n', '.gitattributes': '*.bin filter=evil\n' })
    const mark = join(repository.dir, '.git/ran')
    repository.git('config', 'filter.evil.clean', `touch ${mark}; cat`)
    repository.write('a.bin', 'x\n')
    const predicted = await predict(repository, 'git add -A && git commit -m x')
    expect(predicted?.change.files).toMatchObject([{ path: 'a.bin', filtered: true }])
    expect(readdirSync(join(repository.dir, '.git'))).not.toContain('ran')
  })
})

describe('what cannot be known is guessed, and said', () => {
  const repository = unchanged(busyRepository)
  it.each([
    ['sed -i s/b/c/ b.ts && git commit -am x', 'another program may change files first'],
    ['npm run format && git add -A && git commit -m x', 'another program may change files first'],
    ['echo x > b.ts && git commit -am x', 'another program may change files first'],
    ['git add $(git ls-files -m) && git commit -m x', 'an argument is known to the shell alone'],
    ['git commit -m x $FILES', 'an argument is known to the shell alone'],
    ['ls *.ts | xargs git commit -m x', 'an argument is known to the shell alone'],
    ['shopt -s dotglob; git add *.ts && git commit -m x', 'an argument is known to the shell alone'],
    ['git add [[:lower:]].ts && git commit -m x', 'an argument is known to the shell alone'],
    ['git commit -m $MESSAGE', 'an argument is known to the shell alone'],
    ['cd "$DIRECTORY"; git commit -m x', 'a directory is known to the shell alone'],
    ['git -C "$(cat place)" commit -m x', 'a directory is known to the shell alone'],
    ['GIT_DIR="$DIRECTORY" git commit -m x', 'a directory is known to the shell alone'],
    ['git --git-dir="$DIRECTORY" commit -m x', 'a directory is known to the shell alone'],
    ['npm run build && cd build && git add -A && git commit -m x', 'a directory is not there yet'],
    ['git stash; cd nowhere; git commit -am x', 'a directory is not there yet'],
    ['git "$VERB" -m x', 'a command is known to the shell alone'],
    ['bash -c "git commit -m $MESSAGE"', 'a command is known to the shell alone'],
    ['git commit -p -m x', 'a person picks the hunks'],
    ['find . -name b.ts -delete; git commit -am x', 'another program may change files first'],
    ['find . -fprint b.ts; git commit -am x', 'another program may change files first'],
    ['sort -uo b.ts a.ts; git commit -am x', 'another program may change files first'],
    ['uniq a.ts b.ts; git commit -am x', 'another program may change files first'],
    ['{ echo; } > b.ts; git commit -am x', 'another program may change files first'],
    ['source setup.sh; git commit -m x', 'another program may change files first'],
    ['npm test && git add -A; git commit -m x', 'a condition decides whether a step runs'],
    ['npm test && cd sub; git commit -am x', 'a condition decides whether a step runs'],
    ['npm test && A=-a; git commit $A -m x', 'an argument is known to the shell alone'],
    ['touch x.ts; [ -f x.ts ] && git add -A; git commit -m x', 'a condition decides whether a step runs'],
    ['for f in *.ts; do git commit -m x "$f"; done', 'a condition decides whether a step runs'],
    [
      'for i in 1 2; do npm test || break; git add -A; done; git commit -m x',
      'a condition decides whether a step runs',
    ],
    ['grep -q a a.ts || git rm -q c.ts; git commit -m x', 'a condition decides whether a step runs'],
    ['git commit -m x; git fetch -q && git commit -am y', 'a condition decides whether a step runs'],
    ['git add -A & git commit -m x', 'a condition decides whether a step runs'],
    ['case x in y) git add -A ;; esac; git commit -m x', 'a condition decides whether a step runs'],
    [
      'f() { [ "$1" ] || return; git add -A; }; f; git commit -m x',
      'a condition decides whether a step runs',
    ],
    ["F=b.ts; bash -c 'git add $F'; git commit -m x", 'an argument is known to the shell alone'],
    ['alias ga="git add"; ga -A; git commit -m x', 'a command is known to the shell alone'],
    ['trap "git commit -am x" EXIT', 'a condition decides whether a step runs'],
    ['find . -name "new*" -exec git add {} +; git commit -m x', 'a condition decides whether a step runs'],
    ['git add -p && git commit -m x', 'a person picks the hunks'],
    ['git stash pop && git commit -am x', 'git refused a step'],
    ['git stash -p && git commit -am x', 'a git command is not followed'],
    ['git pull -q --no-rebase; git commit -am x', 'a git command is not followed'],
    ['git add nowhere.ts; git commit -m x', 'git refused a step'],
    ['git commit -m x *.ts', 'git refused a step'], // new.ts is not known to git
  ])('%s: %s', async (command, guess) => {
    expect((await predict(repository(), command))?.change.guesses).toContain(guess)
  })

  it('runs an alias that is a script at the top of the work tree', async () => {
    using repository = busyRepository()
    repository.git('config', 'alias.aa', '!git add . && git commit -qm')
    const sub = join(repository.dir, 'sub')
    const predicted = await predict(repository, 'git aa x', sub)
    expect(predicted).toMatchObject({ change: { guesses: [], tree: run(repository, 'git aa x', sub) } })
  })

  it('takes more rather than less', async () => {
    using repository = busyRepository()
    const predicted = await predict(repository, 'git add $(git ls-files -m) && git commit -m x')
    expect(predicted?.change.files.map(({ path }) => path)).toEqual([
      'a.ts',
      'b.ts',
      'gone.ts',
      'new.ts',
      'sub/d.ts',
      'sub/new.ts',
      'with space.ts',
    ])
  })

  it.each(['cd sub && git add .; cd sub && git add .; git commit -m x', 'cd sub; cd sub; git commit -am x'])(
    'stays where it is when a cd fails: %s',
    async (command) => {
      using repository = busyRepository()
      const predicted = await predict(repository, command)
      expect(predicted?.change.tree).toBe(run(repository, command))
    },
  )

  it('commits nothing for a command that commits nothing', async () => {
    using repository = busyRepository()
    expect(await predict(repository, 'git add -A && git status')).toBeNull()
  })

  it('works in the repository that the command goes to', async () => {
    using repository = busyRepository()
    using other = repositoryWith({ 'o.ts': 'o\n' })
    other.write('o.ts', 'changed\n')
    const predicted = await predict(repository, `git add -A && cd ${other.dir} && git commit -am x`)
    expect(predicted?.change.files.map(({ path }) => path)).toEqual(['o.ts'])
    expect(predicted?.change.guesses).toEqual([])
  })
})

const file = fc.constantFrom('a.ts', 'b.ts', 'c.ts', 'd/e.ts', 'd/f.ts', 'g h.ts', 'new.ts', 'd/new.ts')
const edit = fc.record({
  file,
  content: fc.constantFrom('1\n', '2\n', 'x\r\ny\r\n', ''),
  stage: fc.boolean(),
})
const command = fc.oneof(
  fc.constantFrom(
    'git add -A',
    'git add -u',
    'git add .',
    'git commit -m x',
    'git commit -am x',
    'git commit --amend -m x',
    'cd d && git add .',
    '(cd d && git add -A)',
    'git reset -q',
  ),
  file.map((name) => `git add '${name}'`),
  file.map((name) => `git commit -m x '${name}'`),
  file.map((name) => `git commit -m x -i '${name}'`),
  file.map((name) => `git rm -q --cached '${name}'`),
)

describe('commands with more steps than there is time for', () => {
  const every = (count: number, step: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => step(i)).join('')

  it.each([
    ['the same add 500 times', `${every(500, () => 'git add -A;')}git commit -m x`],
    ['the same commit 200 times', every(200, () => 'git commit -am x;')],
    ['commits of one index with many messages', every(200, (i) => `git commit -m ${i};`)],
    ['an add and a commit 200 times', every(200, (i) => `git add -A; git commit -m ${i};`)],
    ['300 commands that git does not know', `${every(300, (i) => `git zz${i};`)}git commit -m x`],
    ['300 aliases', `${every(300, () => 'git st;')}git ci -m x`],
  ])('%s: exactly what git does', async (_, command) => {
    using repository = busyRepository()
    repository.git('config', 'alias.ci', 'commit')
    repository.git('config', 'alias.st', 'status')
    const predicted = await predict(repository, command)
    expect(predicted?.change.tree).toBe(run(repository, command))
  })

  it.each([
    ['200 different adds', `${every(200, (i) => `git add new${i}.ts;`)}git commit -m x`],
    ['adds in 50 directories', `${every(50, (i) => `git -C sub${i} add .;`)}git commit -m x`],
    ['nesting that cannot be read', `echo ${'$('.repeat(500)}true${')'.repeat(500)}; git commit -m x`],
    ['a name with a thousand sources', `git mv ${every(1_000, (i) => `f${i}.ts `)}sub; git commit -m x`],
  ])('%s: the most that it can commit, estimated', async (_, command) => {
    using repository = busyRepository()
    for (let i = 0; i < 50; i += 1) repository.write(`sub${i}/new.ts`, '')
    const predicted = await predict(repository, command)
    expect(predicted?.change.guesses).toContain('the command is too complex to follow')
    expect(predicted?.change.tree).toBe(run(repository, 'git add -A && git commit -m x'))
  })

  it('no commit where text that cannot be read does not speak of git', async () => {
    using repository = busyRepository()
    expect(await predict(repository, 'true;'.repeat(200_000))).toBeNull()
  })
})

describe('random repositories and commands', () => {
  it('predicts the committed tree, and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.array(command, { minLength: 0, maxLength: 3 }),
        fc.constantFrom('git commit -m x', 'git commit -am x'),
        async (edits, commands, last) => {
          using repository = repositoryWith({
            'a.ts': 'a\n',
            'b.ts': 'b\n',
            'c.ts': 'c\n',
            'd/e.ts': 'e\n',
            'g h.ts': 'g\n',
          })
          for (const { file: name, content, stage } of edits) {
            if (stage) repository.stage(name, content)
            else repository.write(name, content)
          }
          const script = [...commands, last].join('; ')
          const before = fingerprint(repository.dir)
          const predicted = await predict(repository, script)
          expect(fingerprint(repository.dir)).toBe(before)
          expect(predicted?.change.tree).toBe(run(repository, script))
        },
      ),
      runs(40),
    )
  })
})
