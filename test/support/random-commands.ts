import fc from 'fast-check'

const file = fc.constantFrom('a.ts', 'b.ts', 'c.ts', 'd/e.ts', 'd/f.ts', 'new.ts', 'o.ts')
const place = fc.oneof(file, fc.constantFrom('d', 'empty', '.', 'z.ts', 'nowhere/z.ts'))
const revision = fc.constantFrom('topic', 'topic~1', 'other', 'clash', 'before', 'HEAD', 'HEAD~1', 'nowhere')
const glob = fc.constantFrom('*.ts', 'd/*', '[ab].ts', '[!a].ts', '?.ts', '*/', '"d"/*.ts', 'n*.ts', '*.none')

const fill = (template: string): fc.Arbitrary<string> =>
  fc
    .tuple(file, place, revision, glob)
    .map(([f, p, r, g]) =>
      template.replaceAll('FILE', f).replaceAll('PLACE', p).replaceAll('REV', r).replaceAll('GLOB', g),
    )

const oneOf = (...templates: string[]): fc.Arbitrary<string> => fc.constantFrom(...templates).chain(fill)

/** Commands of every kind: what they stage, move, bring, reset, write, set. */
const STEPS = [
  ...['add -A', 'add .', 'add -u', 'add PLACE', 'add --no-all .', 'add -N FILE', '-C d add .', 'add GLOB'],
  ...['mv FILE PLACE', 'mv FILE a.ts d', 'mv d PLACE', 'mv -f FILE b.ts', 'mv -k FILE c.ts empty'],
  ...['rm -q FILE', 'rm -rqf PLACE', 'rm -q --cached FILE', 'rm -qf GLOB'],
  ...['commit -qam a', 'commit -qm b FILE', 'commit -qm b -i PLACE', 'commit -q --amend --no-edit FILE'],
  ...['commit -q --fixup=reword:HEAD', 'commit -q --fixup=HEAD', 'commit -qa --no-all --allow-empty -m c'],
  ...['reset -q', 'reset -q --soft REV', 'reset -q --hard REV', 'reset -q REV', 'reset -q FILE'],
  ...['reset -q -N', 'restore PLACE', 'restore -SW FILE', 'restore -s REV FILE', 'restore -s REV -SW PLACE'],
  ...['checkout -q -- PLACE', 'checkout -q REV -- PLACE', 'checkout -q REV FILE', 'checkout -q REV'],
  ...['switch -q REV', 'switch -q -c fresh REV', 'checkout -q -b fresh', 'switch -q --orphan fresh'],
  ...['merge -q --no-edit REV', 'merge -q --squash REV', 'merge -q --no-ff --no-commit REV'],
  ...['merge -q --no-edit -X theirs REV', 'merge -q --no-edit -s ours REV', 'merge -q --no-edit other topic'],
  ...['cherry-pick REV', 'cherry-pick -n REV', 'cherry-pick topic~2..topic', 'revert --no-edit REV'],
  ...['revert -n REV', 'revert --no-edit before..HEAD', 'revert --no-edit -m 2 HEAD'],
  ...['stash -q', 'stash pop -q', 'stash apply -q', 'stash -q -k', 'stash -q -u', 'stash push -q -- FILE'],
  ...['tag -f before REV', 'branch -f other REV', 'branch new', 'fetch -q . topic:fetched', 'pull -q . REV'],
  ...[
    'fetch -q',
    'fetch -q origin',
    'pull -q --no-rebase',
    'pull -q --ff-only',
    'pull -q --rebase origin topic',
  ],
  ...['config core.autocrlf input', 'config --unset core.autocrlf', '-c core.fileMode=false add -A'],
  ...["--literal-pathspecs add '*.ts'", "--glob-pathspecs add '*.ts'", '--icase-pathspecs add NEW.TS'],
  ...['format-patch -q -1', 'archive -o x.tar HEAD', 'diff --output=x.diff', 'clean -fdq', 'rebase -q REV'],
  ...[
    'am -q .git/topic.patch',
    'apply --index .git/topic.patch',
    'apply .git/topic.patch',
    'worktree add -q w REV',
  ],
  ...[
    '-c alias.all="add -A" all',
    'config alias.z "commit -qam z"',
    'z',
    'rebase -q --onto other topic~1 topic',
  ],
].map((text) => `git ${text}`)

/** In which a step may stand: S. */
const AROUND = [
  ...['f() { S; }; f', 'g() { "$@"; }; g S', 'OUT=$(S); echo "$OUT"', 'for i in $(S); do echo; done', '(S)'],
  ...[
    '[ -f FILE ] && S',
    'if [ -d PLACE ]; then S; fi',
    'test -e PLACE || S',
    'git diff --cached --quiet || S',
  ],
  ...['if git diff --quiet; then S; else git add FILE; fi', 'S || true', '! S', '{ S; }', 'cd d && S; cd ..'],
  ...[
    'for f in FILE new.ts; do git add "$f"; S; done',
    'V=-A; git add $V; S',
    'bash -c "S"',
    'case FILE in a*) S;; esac',
  ],
]

const step = fc.oneof(
  { weight: 4, arbitrary: oneOf(...STEPS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneOf(...STEPS), oneOf(...AROUND))
      .map(([inner, text]) => text.replace('S', () => inner)),
  },
)

const last = oneOf(
  ...['git commit -qm x', 'git commit -qam x', 'git add -A && git commit -qm x', 'git commit -qm x PLACE'],
  ...['OUT=$(git commit -qm x 2>&1)', 'c() { git commit -q "$@"; }; c -am x'],
)

const change = fc.oneof(
  file.map((name) => `echo more >>${name}`),
  file.map((name) => `echo staged >>${name}; git add ${name}`),
  file.map((name) => `rm -f ${name}`),
  file.map((name) => `touch -d @1 ${name}`),
  file.map((name) => `printf 'a\\r\\n' >${name}; chmod +x ${name}`),
)

export interface RandomCommand {
  /** made before the command, by a shell */
  readonly changes: string
  readonly script: string
}

const joint = fc.constantFrom('; ', '; ', ' && ', ' && ', ' || ')

export const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  changes: fc.array(change, { maxLength: 3 }).map((changes) => changes.join('; ') || ':'),
  script: fc
    .tuple(fc.array(fc.tuple(step, joint), { minLength: 1, maxLength: 3 }), last)
    .map(([steps, end]) => steps.flat().join('') + end),
})
