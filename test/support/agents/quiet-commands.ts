import { createRandom } from '../../../src/core/random.ts'

const WORDS = [
  'src',
  'test/api.test.ts',
  '--watch',
  '-v',
  'main',
  '"a b"',
  "'fix: commit the cart'",
  '$PWD',
  '*.ts',
  '--all',
  '-n',
  '10',
  'confirm',
  '2>&1',
  'payments',
  './x.sh',
  '{1..3}',
]

/** Programs that commit nothing, whatever follows them. */
const PROGRAMS = [
  'ls',
  'cat',
  'grep -rn commit',
  'npm test',
  'npm run build',
  'pnpm install',
  'cargo test',
  'go test ./...',
  'pytest',
  'make',
  'docker ps',
  'kubectl get pods',
  'terraform plan',
  'node -e',
  'python3 -c',
  'sed -n 1,9p',
  'find . -name',
  'rg git',
  'jq .',
  'curl -s https://example.com',
  'tsc --noEmit',
  'echo git commit',
  'printf',
  'wc -l',
  'head',
  'tail -f',
  'mkdir -p',
  'cp',
  'rm -f',
  'git status',
  'git diff',
  'git log --oneline',
  'git show HEAD',
  'git branch',
  'git fetch --dry-run',
  'git ls-files',
  'git blame',
  'git rev-parse HEAD',
  'gh pr view',
  'helm template',
]

const JOINTS = [' && ', ' || ', '; ', ' | ', '\n']

/** Commands as an agent runs them in a day, none of which commits. */
export function quietCommands(count: number, seed: number): string[] {
  const { int, pick } = createRandom(seed)
  const times = <T>(most: number, make: () => T): T[] => Array.from({ length: int(0, most) }, make)
  const simple = () => [pick(PROGRAMS), ...times(3, () => pick(WORDS))].join(' ')
  return Array.from({ length: count }, () =>
    times(2, () => pick(JOINTS)).reduce((command, joint) => command + joint + simple(), simple()),
  )
}
