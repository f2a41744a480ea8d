import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/agents/columns.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { createAccount } from '../../src/simulator/account.ts'
import { landscape, openNow, stale } from '../../src/simulator/corpus/landscape.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { terminalColumns } from '../support/terminal-columns.ts'
import { at, minutesAgo, NOW } from '../triage/support/account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'

const WIDTHS = [60, COLUMNS.slash, COLUMNS.commit, 76, 80, 100, 120] as const
const WIDEST = 2_000

/** What a command needs before it prints its page; a new command needs nothing. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  risk: ['--service', 'PPAYWRK'],
  detail: ['1'],
  suspects: ['1'],
  timeline: ['1'],
  ack: ['1', '--confirm'],
  resolve: ['1', '--confirm'],
  note: ['1', '--content', 'looking into it', '--confirm'],
  audit: ['list'],
  backtest: ['--offline', '--limit', '3'],
}

/** They print a document, or go on running, or print what `risk` prints, or write into the repository. */
const NO_PAGE: ReadonlySet<string> = new Set([
  ...['sanitize', 'simulator', 'relay', 'completion', 'demo', 'install-hook', 'uninstall-hook'],
])

const PAGES: readonly (readonly [string, readonly string[]])[] = [
  ...Object.keys(COMMANDS)
    .filter((name) => !NO_PAGE.has(name))
    .map((name) => [name, ARGUMENTS[name] ?? []] as const),
  ['risk --explain', ['--service', 'PPAYWRK', '--explain']],
  ['risk --range', ['--range', 'HEAD~1..HEAD', '--offline']],
]

/** Every kind of line, of few incidents: each page is read many times. */
const account = () =>
  createAccount({
    ...landscape(NOW),
    changeEvents: [{ summary: 'Deployed cart', timestamp: minutesAgo(40), services: ['PPAYWRK'] }],
    incidents: [
      ...openNow(NOW),
      ...stale(NOW),
      ...[90, 200, 300].map((minutes) => ({
        title: `[Triggered on {host:gateway-${minutes}}] CPU load is very high on the edge gateway`,
        service: 'PEDGEGW',
        createdAt: minutesAgo(minutes),
        acknowledgedAt: minutesAgo(minutes - 3),
        resolvedAt: minutesAgo(minutes - 20),
      })),
    ],
  })

describe('a page fits the terminal', () => {
  let simulator: Simulator
  let repository: TempRepository
  beforeAll(async () => {
    simulator = await startSimulator({ account: account(), clock: () => NOW, rateLimits: null })
    repository = repositoryWith({ 'src/payments/charge.ts': 'charge()\n' })
      .stage('README.md', '# Payments\n')
      .commit('fix: a')
      .stage('src/payments/charge.ts', 'if (a) for (const b of a) { if (b) charge(b) }\n')
  })
  afterAll(async () => {
    await simulator.close()
    repository[Symbol.dispose]()
  })

  const print = async (page: string, args: readonly string[], columns: number): Promise<string[]> => {
    const [name = ''] = page.split(' ')
    const shell = { ...at(simulator, columns), cwd: repository.dir }
    const { stdout, stderr } = await runProgram([name, ...args], shell)
    expect(stderr).not.toMatch(/this is a bug/)
    return linesOf(`${stdout}${stderr}`)
  }

  it.each(PAGES)(
    '%s: no line is too long, no word broken, no command cut, no column lost',
    async (page, args) => {
      const whole = await print(page, args, WIDEST)
      const words = new Set([...wordsOf(whole), ...wordsOf(['and 2 more: pager-triage risk --explain'])])
      for (const columns of WIDTHS) {
        const lines = await print(page, args, columns)
        expect({
          columns,
          wide: lines.filter((text) => terminalColumns(text) > columns && !COMMAND.test(text)),
          broken: wordsOf(lines).filter((word) => !words.has(word)),
          cut: lines.filter((text) => /pager-triage [^ ]*…|git [^ ]*…/.test(text)),
          lost: headingsIn(whole).filter((head) => !headingsIn(lines).includes(head)),
        }).toEqual({ columns, wide: [], broken: [], cut: [], lost: [] })
      }
    },
  )
})

/** To be copied as a whole: alone on its line, however long. */
const COMMAND = /^(?:Next: )?(?:pager-triage|export|git) /

/** Without those that an ellipsis cuts, and without what a page draws as wide as it is. */
const wordsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((text) => text.split(/ +/)).filter((word) => !/…|[▁-█]|^\d/.test(word))

/** The first words of tables, but for what a narrow terminal may leave out. */
const headingsIn = (lines: readonly string[]): string[] =>
  HEADINGS.filter((head) => lines.some((text) => text.split(/ {2,}/).includes(head)))

const HEADINGS = [
  ...['prio', 'no.', 'age', 'acked by', 'service', 'title', 'status', 'open', 'incidents', 'distinct'],
  ...[
    'high urgency',
    'MTTR',
    'times',
    'latest',
    'repeating incident',
    'path',
    'because',
    'points',
    'score',
    'for',
  ],
]
