import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { husky, lefthook, machineWithout, preCommit, prek } from '../support/hook-programs.ts'
import type { Found } from '../support/npm-binary.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { LAUNCHER, ROOT, runProgram } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { thisRepository } from '../support/this-repository.ts'

const DEEP = Array.from({ length: 30 }, (_, i) => `    if (a${i}) { await call(${i}) }`).join('\n')
const POLICY = JSON.stringify({
  services: [{ paths: ['**'], service: 'PPAYMNT' }],
  policy: [{ when: 'active-incident', action: 'deny' }],
})
const REPORT = /1 file \+30 −1 /
const NO_NODE = /^.*needs Node\.js.*$/gm

const whole = machineWithout('pager-triage')
const withoutNode = machineWithout('pager-triage', 'node', 'nodejs')
const ours = dirname(LAUNCHER)

/** A repository of a team that already uses the tool. */
interface Row {
  readonly name: string
  readonly tool: Found
  readonly install: readonly string[]
  readonly file: string
  readonly content: string
  /** the file with our lines; `printed` is what `install-hook` printed */
  readonly paste: (content: string, printed: string) => string
  /** the tool brings the program with it, to everybody */
  readonly brought?: boolean
}

const append = (content: string, printed: string) => content + printed
const withoutFirst = (lines: number, printed: string) => printed.split('\n').slice(lines).join('\n')

const LEFTHOOK = { tool: await lefthook(), install: ['install'], file: 'lefthook.yml' }

const OWN_HOOK = `repos:
- repo: local
  hooks:
    - id: own
      name: own
      entry: echo ours ran
      language: system
      verbose: true
`

const released = thisRepository()

const rows: readonly Row[] = [
  {
    name: 'husky 9.1.7',
    tool: await husky(),
    install: [],
    file: '.husky/pre-commit',
    content: 'echo ours ran\n',
    paste: append,
  },
  {
    name: 'lefthook 2.2.2',
    ...LEFTHOOK,
    install: ['add', 'pre-commit'],
    content: 'commit-msg:\n  commands:\n    own:\n      run: echo ours ran\n',
    paste: append,
  },
  {
    name: 'lefthook 2.2.2 with jobs of its own',
    ...LEFTHOOK,
    content: 'pre-commit:\n  jobs:\n    - run: echo ours ran\n',
    paste: (content, printed) => content + withoutFirst(1, printed),
  },
  {
    name: 'lefthook 2.2.2 with commands of its own',
    ...LEFTHOOK,
    content: 'pre-commit:\n  commands:\n    own:\n      run: echo ours ran\n',
    paste: (content, printed) => content + withoutFirst(2, printed),
  },
  ...[
    { name: 'pre-commit', tool: preCommit() },
    { name: 'prek 0.5.3', tool: await prek() },
  ].flatMap(({ name, tool }) => {
    const row = { tool, install: ['install'], file: '.pre-commit-config.yaml', content: OWN_HOOK }
    return [
      { ...row, name, paste: append },
      {
        ...row,
        name: `${name} with this repository`,
        paste: (content: string) => content + pinned(),
        brought: true,
      },
    ]
  }),
]

for (const row of rows) {
  const { tool } = row
  const why = 'missing' in tool ? ` (skipped: ${tool.missing})` : ''

  describe.skipIf('missing' in tool)(`the lines for ${row.name}${why}`, () => {
    it('report a commit, which goes on', async () => {
      using repository = await configured(row)
      const { committed, output } = await commit(repository, `${ours}:${whole}`)
      expect(output).toMatch(REPORT)
      expect(output).toMatch(/^ *ours ran\b/m)
      expect(committed).toBe(true)
    })

    it(`${row.brought ? 'report it' : 'do nothing'} where pager-triage is not installed`, async () => {
      using repository = await configured(row)
      const { committed, output } = await commit(repository, whole)
      expect(REPORT.test(output)).toBe(row.brought ?? false)
      expect(output).not.toMatch(/not found|fail|error/i)
      expect(committed).toBe(true)
    })

    it('say one sentence where Node is missing', async () => {
      using repository = await configured(row)
      const { committed, output } = await commit(repository, `${ours}:${withoutNode}`)
      expect(output.match(NO_NODE)).toHaveLength(1)
      expect(output).not.toMatch(/not found|fail|error/i)
      expect(committed).toBe(true)
    })

    it('stop a commit that the policy of the team denies', async () => {
      using repository = await configured(row)
      repository.stage('.pager-triage.json', POLICY).commit()
      await using pagerDuty = await startPagerDuty([
        { number: 7, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(2) },
      ])
      const { committed, output } = await commit(repository, `${ours}:${whole}`, asking(pagerDuty))
      expect(output).toMatch(/policy blocks this commit: #7 is open/)
      expect(committed).toBe(false)
    })
  })
}

/** The repository of a team, with the tool installed and what `install-hook` printed put where it said. */
async function configured({ tool, install, file, content, paste }: Row): Promise<TempRepository> {
  if ('missing' in tool) throw new Error(tool.missing)
  const repository = repositoryWith({ 'a.ts': 'a()\n', [file]: content })
  const run = async (program: string, args: readonly string[], path: string) =>
    runProgram(program, args, { cwd: repository.dir, env: { PATH: path } })
  expect(await run(tool.path, install, `${dirname(tool.path)}:${whole}`)).toMatchObject({ code: 0 })
  const { stdout, stderr } = await run(LAUNCHER, ['install-hook'], whole)
  expect(stderr).toContain(file)
  return repository.stage(file, paste(content, stdout)).commit()
}

/** Commits 30 new lines as a person does whose PATH this is, with the tool besides. */
async function commit(repository: TempRepository, path: string, env: Record<string, string> = {}) {
  repository.stage('a.ts', `${DEEP}\n`)
  const before = repository.git('rev-parse', 'HEAD')
  const { stdout, stderr } = await runProgram('git', ['commit', '-m', 'x'], {
    cwd: repository.dir,
    env: { ...env, PATH: path },
  })
  return { output: stdout + stderr, committed: repository.git('rev-parse', 'HEAD') !== before }
}

afterAll(() => released[Symbol.dispose]())

/** The entry that the documentation shows, for that commit. */
function pinned(): string {
  const text = readFileSync(`${ROOT}docs/git-hook.md`, 'utf8')
  const [, block] = /^```yaml\n(- repo: GIT_URL\n.*?)^```$/ms.exec(text) ?? []
  if (!block) throw new Error('docs/git-hook.md shows no such entry')
  return block.replace('GIT_URL', released.dir).replace('COMMIT', released.git('rev-parse', 'HEAD').trim())
}
