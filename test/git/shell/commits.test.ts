import { describe, expect, it } from 'vitest'
import { resolveAliases } from '../../../src/git/shell/aliases.ts'
import type { Step } from '../../../src/git/shell/git-call.ts'
import { effectOf } from '../../../src/git/shell/git-effects.ts'
import { planCommand } from '../../../src/git/shell/plan.ts'
import { ReadingBudget } from '../../../src/git/shell/words.ts'

const context = { cwd: '/repo', environment: new Map([['HOME', '/home/ada']]) }
const aliases: Record<string, string> = {
  ci: 'commit',
  cam: 'commit -a -m',
  save: '!git add -A && git commit',
  st: 'status',
  ca: 'ci --amend',
}

/** `index`, `-a`, `--amend`, `paths a.ts b.ts`, `-i`, `-p` … of each commit, with the directory where it is not the first. */
async function commitsOf(command: string): Promise<string> {
  const steps = await resolveAliases(
    planCommand(command, context),
    { ...context, budget: new ReadingBudget() },
    { lookUp: async ({ subcommand }) => aliases[subcommand] ?? null, topLevel: async () => '/repo' },
  )
  return steps.flatMap(describeCommit).join('; ') || 'none'
}

function describeCommit(step: Step): string[] {
  if (step.kind !== 'git') return []
  const effect = effectOf(step)
  const where = step.cwd === '/repo' ? [] : [`in ${step.cwd ?? '?'}`]
  if (effect.kind === 'unknown' && effect.commits) return [[...where, 'not followed'].join(' ')]
  if (effect.kind === 'apply' && effect.commits)
    return [[...where, effect.verb, ...effect.operands.map(({ text }) => text)].join(' ')]
  if (effect.kind !== 'commit') return []
  const { all, amend, include, only, picks, pathsElsewhere, paths } = effect.commit
  const flags = Object.entries({
    '-a': all,
    '--amend': amend,
    '-i': include,
    '-o': only,
    '-p': picks,
    'paths elsewhere': pathsElsewhere,
  })
  const words = [
    ...where,
    ...flags.filter(([, set]) => set).map(([flag]) => flag),
    ...(paths.length > 0 ? ['paths', ...paths.map(({ text, known }) => (known ? text : '?'))] : []),
  ]
  return [words.length > where.length ? words.join(' ') : [...words, 'index'].join(' ')]
}

const rows: Record<string, Record<string, string>> = {
  'plain forms': {
    'git commit': 'index',
    'git commit -m x': 'index',
    "git commit -m 'a b' -m c": 'index',
    'git commit -mx': 'index',
    'git commit --message=x': 'index',
    'git commit --message x': 'index',
    'git commit -F msg.txt': 'index',
    'git commit --file=msg.txt': 'index',
    'git   commit    -m   x': 'index',
    'git \\\n  commit -m x': 'index',
    'git commit -qm x': 'index',
    'git commit -sm x': 'index',
    'git commit -S -m x': 'index',
    'git commit -Skey -m x': 'index',
    'git commit --gpg-sign=key -m x': 'index',
    'git commit -v': 'index',
    'git commit -uno -m x': 'index',
    'git commit -C HEAD': 'index',
    'git commit -c HEAD': 'index',
    'git commit --fixup=HEAD': 'index',
    'git commit --fixup HEAD': 'index',
    'git commit --squash HEAD~1': 'index',
    'git commit --allow-empty -m x': 'index',
    'git commit --no-verify -m x': 'index',
    'git commit -nm x': 'index',
    "git commit --author='A <a@b>' --date=now -m x": 'index',
    'git commit --trailer k=v -m x': 'index',
    'git commit -m "$(cat <<\'EOF\'\nfix: git commit -a\n\nbody\nEOF\n)"': 'index',
    'git commit -F - <<EOF\nmessage -a\nEOF': 'index',
    'git commit -m x -- ': 'index',
  },
  'what they take besides the index': {
    'git commit -a -m x': '-a',
    'git commit -am x': '-a',
    'git commit -amx': '-a',
    'git commit -qam "x y"': '-a',
    'git commit --all -m x': '-a',
    'git commit -ma': 'index',
    'git commit --amend': '--amend',
    'git commit --amend --no-edit': '--amend',
    'git commit --am -m x': '--amend',
    'git commit -a --amend -C HEAD': '-a --amend',
    'git commit --amend --only -m x': '--amend -o',
    'git commit -m x a.ts': 'paths a.ts',
    'git commit a.ts -m x': 'paths a.ts',
    'git commit -m x a.ts "b c.ts"': 'paths a.ts b c.ts',
    'git commit -m x -- -dash.ts': 'paths -dash.ts',
    'git commit -o a.ts -m x': '-o paths a.ts',
    'git commit -i a.ts -m x': '-i paths a.ts',
    'git commit -m x src/{a,b}.ts': 'paths src/a.ts src/b.ts',
    'git commit -m x src/*.ts': 'paths src/*.ts',
    'git commit -m x "$FILES"': 'paths ?',
    'F=a.ts; git commit -m x $F': 'paths a.ts',
    'F="a b"; git commit -m x $F': 'paths a b',
    'export F=a.ts && git commit -m x "$F"': 'paths a.ts',
    'git commit -m x $(ls)': 'paths ?',
    'git commit -m x ~/a.ts': 'paths /home/ada/a.ts',
    'git commit -p': '-p',
    'git commit --patch -m x': '-p',
    'git commit --interactive': '-p',
    'git commit --pathspec-from-file=list -m x': 'paths elsewhere',
    'git commit --pathspec-from-file - -m x': 'paths elsewhere',
    'git commit -t a -m x': 'index',
  },
  'in a longer command': {
    'git add -A && git commit -m x': 'index',
    'git add a.ts; git commit -m x; git push': 'index',
    'git add .\ngit commit -m x\n': 'index',
    'npm test && git commit -am x && git push': '-a',
    'git commit -m x || true': 'index',
    'git diff --quiet || git commit -am x': '-a',
    'git commit -m x 2>&1 | tail -3': 'index',
    'yes | git commit -m x': 'index',
    'git commit -m x &': 'index',
    '(git add . && git commit -m x)': 'index',
    '{ git add .; git commit -m x; }': 'index',
    'if git diff --quiet; then :; else git commit -am x; fi': '-a',
    'for f in a b; do git commit -m x "$f"; done': 'paths a; paths b',
    'while read f; do git commit -m x "$f"; done < list': 'paths ?',
    'case x in x) git commit -m x;; esac': 'index',
    '! git commit -m x': 'index',
    'git commit -m one && git commit -m two --allow-empty': 'index; index',
    'echo $(git commit -m x)': 'index',
    'cd sub && git commit -m x': 'in /repo/sub index',
    'cd /other && git commit -m x': 'in /other index',
    'cd .. && cd repo && git commit -m x': 'index',
    '(cd sub && true); git commit -m x': 'index',
    'cd "$DIR" && git commit -m x': 'in ? index',
    'cd && git commit -m x': 'in /home/ada index',
    'cd - && git commit -m x': 'in ? index',
    'pushd sub && git commit -m x': 'in /repo/sub index',
    'cd sub | true; git commit -m x': 'index',
  },
  'behind other programs and options': {
    'GIT_AUTHOR_NAME=a git commit -m x': 'index',
    'env A=1 B=2 git commit -m x': 'index',
    'env -i PATH=/bin git commit -m x': 'index',
    'env -u A git commit -m x': 'index',
    'env -C sub git commit -m x': 'in /repo/sub index',
    'command git commit -m x': 'index',
    'sudo -u ada git commit -m x': 'index',
    'sudo --user=ada -E git commit -m x': 'index',
    'time git commit -m x': 'index',
    '/usr/bin/time -f %e git commit -m x': 'index',
    'timeout 5 git commit -m x': 'index',
    'timeout -k 1 5s git commit -m x': 'index',
    'nohup git commit -m x': 'index',
    'nice -n 10 git commit -m x': 'index',
    'stdbuf -oL git commit -m x': 'index',
    'exec git commit -m x': 'index',
    'builtin command git commit -m x': 'index',
    'ls | xargs git commit -m x': 'paths ?',
    'echo a | xargs -n 1 git commit -m x': 'paths ?',
    "bash -c 'git commit -m x'": 'index',
    'bash -lc "git add . && git commit -am x"': '-a',
    "sh -ec 'cd sub; git commit -m x'": 'in /repo/sub index',
    "env X=1 bash -c 'git commit -m x'": 'index',
    'eval "git commit -m x"': 'index',
    'eval git commit -m x': 'index',
    'bash -c \'eval "git commit -m x"\'': 'index',
    "bash <<'EOF'\ngit commit -am x\nEOF": '-a',
    'bash <<< "git commit -m x"': 'index',
    '/usr/bin/git commit -m x': 'index',
    '\\git commit -m x': 'index',
    'git.exe commit -m x': 'index',
    'git -C sub commit -m x': 'in /repo/sub index',
    'git -C a -C b commit -m x': 'in /repo/a/b index',
    'git -c user.name=a commit -m x': 'index',
    'git -c a=b -c c=d --no-pager commit -m x': 'index',
    'git --git-dir=.git --work-tree=. commit -m x': 'index',
    'git --git-dir .git commit -m x': 'index',
    'git -p commit -m x': 'index',
  },
  'other commands that commit': {
    'git ci -m x': 'index',
    'git cam "x y"': '-a',
    'git save -m x': 'index',
    'git ca': '--amend',
    "git -c alias.zz='commit -a' zz -m x": '-a',
    'git merge topic': 'merge topic',
    'git merge --no-ff -m "x y" topic': 'merge topic',
    'git merge --continue': 'index',
    'git cherry-pick abc def': 'cherry-pick abc def',
    'git cherry-pick -x abc': 'cherry-pick abc',
    'git cherry-pick --continue': 'index',
    'git revert HEAD': 'revert HEAD',
    'git revert --no-edit HEAD~2': 'revert HEAD~2',
    'git rebase --continue': 'index',
  },
  'commands that commit nothing': {
    '': 'none',
    '# git commit': 'none',
    'echo "git commit -m x"': 'none',
    "echo 'git commit' > notes": 'none',
    'printf "git commit\\n" | cat': 'none',
    "git log --grep='git commit'": 'none',
    'git log --oneline commit': 'none',
    'git commit-tree HEAD^{tree} -m x': 'none',
    'git commit-graph write': 'none',
    'git commit --help': 'none',
    'git commit -h': 'none',
    'git help commit': 'none',
    'git --help commit': 'none',
    'git commit --dry-run': 'none',
    'git commit --short': 'none',
    'git commit --porcelain -m x': 'none',
    "cat <<'EOF' > hook\ngit commit -m x\nEOF": 'none',
    'grep -r "git commit" docs': 'none',
    'git status': 'none',
    'git stash': 'none',
    'git st': 'none',
    'git add commit': 'none',
    'git checkout commit': 'none',
    'git show commit': 'none',
    'npm run commit': 'none',
    './commit.sh': 'none',
    'which git commit': 'none',
    'command -v git commit': 'none',
    'f() { git commit -m x; }': 'none',
    'git merge --no-commit topic': 'none',
    'git merge --abort': 'none',
    'git cherry-pick -n abc': 'none',
    'git revert --abort': 'none',
    git: 'none',
    'git -C': 'none',
    'git push origin commit': 'none',
    'alias gc="git commit"': 'none',
  },
  'broken or hostile text': {
    'git commit -m "unclosed': 'index',
    "git commit -m 'unclosed": 'index',
    'git commit -m $(': 'index',
    '&& git commit': 'none',
    'git commit -m "`git commit -a`"': '-a; index',
    ')))': 'none',
  },
}

for (const [title, table] of Object.entries(rows)) {
  describe(title, () => {
    it.each(Object.entries(table))('%j → %s', async (command, commits) => {
      expect(await commitsOf(command)).toBe(commits)
    })
  })
}

it('has at least 120 commands', () => {
  expect(
    Object.values(rows).reduce((sum, table) => sum + Object.keys(table).length, 0),
  ).toBeGreaterThanOrEqual(120)
})

describe('a directory that is not there', () => {
  it.each([
    ['cd nowhere && git commit -m x', []],
    ['cd nowhere; git commit -m x', ['/repo']],
    ['cd nowhere || git commit -m x', ['/repo']],
    ['cd nowhere && git add . || git commit -m x', ['/repo']],
    ['(cd nowhere && git add -A) && git commit -m x', []],
    ['(cd nowhere; git commit -m x); git commit -m y', ['/repo', '/repo']],
    ['cd sub && git commit -m x', ['/repo/sub']],
    ['cd sub && git commit -m x; cd sub && git commit -m y; git commit -m z', ['/repo/sub', '/repo/sub']],
    ['pushd nowhere && git commit -m x', []],
    // the directory around it stands for one that a step before may make
    ['mkdir nowhere && cd nowhere && git commit -m x', ['/repo']],
    ['mkdir -p sub/a/b && cd sub/a/b && git commit -m x', ['/repo/sub']],
    ['git worktree add nowhere && cd nowhere && git commit -m x', ['/repo']],
    ['git switch other && cd nowhere && git commit -m x', ['/repo']],
    ['git -C nowhere commit -m x', []],
    ['cd sub && cd .. && git commit -m x; cd - && git commit -m y', ['/repo', '/repo/sub']],
    ['pushd sub && popd && git commit -m x', ['/repo']],
    ['cd sub && git -C "$PWD" commit -m x', ['/repo/sub']],
    ['cd "$UNKNOWN" && git commit -m x', [null]],
  ])('%s', (command, places) => {
    const isDirectory = (path: string) => ['/repo', '/repo/sub'].includes(path)
    const commits = planCommand(command, { ...context, isDirectory }).filter(
      (step) => step.kind === 'git' && effectOf(step).kind === 'commit',
    )
    expect(commits.map((step) => step.kind === 'git' && step.cwd)).toEqual(places)
  })
})
