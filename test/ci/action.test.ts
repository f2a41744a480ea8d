import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED, type Ran, ROOT, runProgram } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { thisRepository } from '../support/this-repository.ts'
import { environmentOf, readAction, yamlBlocks } from './workflow-steps.ts'

const { inputs, outputs, runs } = readAction()
const [score, comment] = runs.steps

const runner = mkdtempSync(join(tmpdir(), 'runner-'))
afterAll(() => rmSync(runner, { recursive: true, force: true }))

const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })
const CODE = 'if (a) {\n  for (const b of c) {\n    await call(b)\n  }\n}\n'

/** main, and a pull request of two commits whose branch has a name that a shell would run. */
function pullRequest() {
  const repository = repositoryWith({ '.pager-triage.json': CONFIG, 'a.ts': 'a()\n' })
  const base = repository.git('rev-parse', 'HEAD').trim()
  repository.git('checkout', '--quiet', '-b', 'x;echo>pwned')
  repository.stage('a.ts', CODE).commit('one').stage('b.ts', CODE.repeat(8)).commit('two')
  const head = repository.git('rev-parse', 'HEAD').trim()
  return { repository, base, head }
}

interface Files {
  readonly summary: string
  readonly output: string
  readonly report: string
}

/** A step as the runner does it: its expressions resolved into the environment, its text given to bash as a file. */
async function runStep(
  step: (typeof runs.steps)[number] | undefined,
  repository: TempRepository,
  values: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Ran & Files> {
  if (!step) throw new Error('the action has no such step')
  const place = (name: string) => join(runner, name)
  for (const name of ['summary', 'output']) writeFileSync(place(name), '')
  rmSync(place('pager-triage.md'), { force: true })
  writeFileSync(place('step.sh'), step.run)
  const defaults = Object.fromEntries(
    Object.entries(inputs).map(([name, each]) => [`inputs.${name}`, each.default]),
  )
  const ran = await runProgram('bash', ['--noprofile', '--norc', '-eo', 'pipefail', place('step.sh')], {
    cwd: repository.dir,
    env: {
      RUNNER_TEMP: runner,
      GITHUB_STEP_SUMMARY: place('summary'),
      GITHUB_OUTPUT: place('output'),
      GITHUB_REPOSITORY: 'team/payments',
      ...environmentOf(step, { 'github.action_path': INSTALLED.replace(/\/$/, ''), ...defaults, ...values }),
      ...env,
    },
  })
  const read = (name: string) => (existsSync(place(name)) ? readFileSync(place(name), 'utf8') : '')
  return { ...ran, summary: read('summary'), output: read('output'), report: read('pager-triage.md') }
}

const event = ({ base, head }: { base: string; head: string }) => ({
  'github.event.pull_request.base.sha': base,
  'github.event.pull_request.head.sha': head,
  'github.event.pull_request.number': '7',
  'github.sha': head,
})

describe('the text of the steps', () => {
  it.each(runs.steps)(
    '$name: nothing of the event stands in it, so nobody can put a command there',
    ({ run }) => {
      expect(run).not.toContain('${{')
    },
  )

  it.each(runs.steps)('$name: gets no key but from the environment of the job', ({ env }) => {
    expect(Object.values(env).join(' ')).not.toMatch(/secrets\.|PAGERDUTY/)
  })

  it('writes to GitHub only where the comment was asked for', () => {
    expect(inputs['comment']?.default).toBe('false')
    expect(comment?.if).toContain("inputs.comment == 'true'")
    expect(score?.run).not.toMatch(/\bgh\b|curl/)
  })
})

describe('a pull request', () => {
  it('gets the report of its range in the summary, and as a file', async () => {
    const { repository, ...shas } = pullRequest()
    using _ = repository
    await using pagerDuty = await startPagerDuty([
      { number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
    ])
    const key = asking(pagerDuty)
    const { code, summary, output, report, stdout, stderr } = await runStep(
      score,
      repository,
      event(shas),
      key,
    )
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(summary).toBe(report)
    expect(output).toBe(`report=${join(runner, 'pager-triage.md')}\n`)
    expect(summary).toMatch(/^<!-- pager-triage -->\n/)
    expect(summary).toContain('#4521')
    expect(summary).toContain(shas.head.slice(0, 7))
    expect(summary + output).not.toContain(key['PAGERDUTY_API_KEY'])
    expect(existsSync(join(repository.dir, 'pwned'))).toBe(false)
  })

  it('fails at the level that was asked for, with the report all the same', async () => {
    const { repository, ...shas } = pullRequest()
    using _ = repository
    const { code, summary } = await runStep(score, repository, {
      ...event(shas),
      'inputs.fail-on': 'moderate',
    })
    expect(code).toBe(4)
    expect(summary).toMatch(/^<!-- pager-triage -->\n/)
  })

  it('gives SARIF where a file is named', async () => {
    const { repository, ...shas } = pullRequest()
    using _ = repository
    const { code } = await runStep(score, repository, { ...event(shas), 'inputs.sarif': 'out file.sarif' })
    expect(code).toBe(0)
    const sarif = JSON.parse(readFileSync(join(repository.dir, 'out file.sarif'), 'utf8'))
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'pager-triage' } } }] })
  })

  it('takes services and a range', async () => {
    const { repository, base } = pullRequest()
    using _ = repository
    await using pagerDuty = await startPagerDuty([
      { number: 4479, title: 'Search is slow', service: 'PCHKOUT', createdAt: hoursAgo(3) },
    ])
    const values = { 'inputs.range': `${base}..HEAD`, 'inputs.service': 'PPAYMNT PCHKOUT' }
    const { code, summary } = await runStep(score, repository, values, asking(pagerDuty))
    expect(code).toBe(0)
    expect(summary).toContain('#4479')
  })

  it('does not run what stands in a range', async () => {
    const { repository } = pullRequest()
    using _ = repository
    const { code, stderr } = await runStep(score, repository, {
      'inputs.range': '$(touch pwned)..HEAD; touch pwned',
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/is not a commit here/)
    expect(existsSync(join(repository.dir, 'pwned'))).toBe(false)
  })
})

it.each([
  ['a push', { 'github.event.before': 'base' }, 2],
  ['the first push of a branch', { 'github.event.before': '0'.repeat(40) }, 1],
])('%s is scored as what it adds', async (_name, { 'github.event.before': before }, commits) => {
  const { repository, base, head } = pullRequest()
  using _ = repository
  const values = { 'github.event.before': before === 'base' ? base : before, 'github.sha': head }
  const { code, summary } = await runStep(score, repository, values)
  expect(code).toBe(0)
  expect(['a.ts', 'b.ts'].filter((path) => summary.includes(path))).toHaveLength(commits)
})

describe('the comment', () => {
  /** A `gh` that notes what it was called with, and knows of these comments. */
  function github(repository: TempRepository, commentIds: string) {
    repository.write(
      'tools/gh',
      `#!/bin/sh\necho "$*" >>calls\ncase $* in *--paginate*) printf '${commentIds}' ;; esac\n`,
    )
    repository.git('update-index', '--force-remove', 'tools/gh')
    return { PATH: `${repository.dir}/tools:${process.env['PATH']}` }
  }

  it.each([
    ['is made where there is none', '', '--method POST repos/team/payments/issues/7/comments'],
    ['is brought up to date', '42\\n43\\n', '--method PATCH repos/team/payments/issues/comments/42'],
  ])('%s', async (_name, ids, call) => {
    const { repository, ...shas } = pullRequest()
    using _ = repository
    const env = github(repository, ids)
    repository.git('config', 'core.fileMode', 'false')
    await runProgram('chmod', ['+x', 'tools/gh'], { cwd: repository.dir })
    const report = join(runner, 'report.md')
    writeFileSync(report, '<!-- pager-triage -->\n')
    const values = { ...event(shas), 'steps.score.outputs.report': report, 'inputs.github-token': 'a-token' }
    const { code, stdout, stderr } = await runStep(comment, repository, values, env)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    const calls = readFileSync(join(repository.dir, 'calls'), 'utf8').trim().split('\n')
    expect(calls.at(-1)).toBe(`api --silent ${call} --field body=@${report}`)
    expect(calls.join()).not.toContain('a-token')
  })
})

const WORKFLOW = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.strictObject({
    risk: z.looseObject({ steps: z.array(z.looseObject({ with: z.record(z.string(), z.unknown()) })) }),
  }),
})
const GITLAB = z.strictObject({
  risk: z.looseObject({ script: z.array(z.string()), after_script: z.array(z.string()) }),
})

describe('docs/ci.md', () => {
  const [github, , gitlab] = yamlBlocks('docs/ci.md')
  const workflow = WORKFLOW.parse(github)
  const job = GITLAB.parse(gitlab).risk

  it('shows a workflow that may only read, and inputs that there are', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const [checkout, ours] = workflow.jobs.risk.steps
    expect(checkout?.with).toEqual({ 'fetch-depth': 0 })
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})))
  })

  it('lists every input and output', () => {
    const text = readFileSync(`${ROOT}docs/ci.md`, 'utf8')
    expect(
      [...Object.keys(inputs), ...Object.keys(outputs)].filter((name) => !text.includes(`\`${name}\``)),
    ).toEqual([])
  })

  it.each(['the branch', 'merged results'])('shows a job for GitLab that scores %s', async (pipeline) => {
    const { repository, base, head } = pullRequest()
    using _ = repository
    const isMerged = pipeline !== 'the branch'
    if (isMerged) {
      repository.git('switch', '--quiet', '--detach', base)
      repository.stage('of-target.ts', 'x()\n').commit()
      repository.git('merge', '--quiet', '--no-edit', head)
    }
    using ours = thisRepository()
    const { script, after_script } = job
    const lines = [...script, ...after_script].map((line) =>
      line
        .replaceAll('/tmp/pager-triage', join(runner, 'pager-triage'))
        .replace('GIT_URL', ours.dir)
        .replace(/\bCOMMIT\b/, ours.git('rev-parse', 'HEAD').trim()),
    )
    const { code, stdout } = await runProgram('bash', ['-ec', lines.join('\n')], {
      cwd: repository.dir,
      env: {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        CI_COMMIT_SHA: repository.git('rev-parse', 'HEAD').trim(),
        ...(isMerged && { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head }),
      },
    })
    expect({ code, ran: script.length + after_script.length }).toEqual({ code: 0, ran: 5 })
    expect(stdout).toMatch(/^<!-- pager-triage -->\n/)
    expect(stdout).not.toContain('of-target.ts')
  })
})
