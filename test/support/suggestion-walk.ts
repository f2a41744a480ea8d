import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking } from './pagerduty.ts'
import { type Simulator, startSimulator } from './simulator.ts'
import { suggestionsIn } from './suggestions.ts'
import { repositoryWith, TempRepository } from './temp-repository.ts'
import { testShell } from './test-shell.ts'

const NOW = new Date('2026-03-10T12:00:00Z')
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000)

const SERVICES = ['checkout', 'payments', 'ledger', 'search']
const idOf = (name: string) => (name === 'checkout' ? 'PABC123' : `P${name.toUpperCase().slice(0, 6)}`)

const account = (isEmpty: boolean) =>
  createAccount({
    services: SERVICES.map((name) => ({ id: idOf(name), name })),
    incidents: isEmpty
      ? []
      : [
          ...Array.from({ length: 30 }, (_, i) => ({
            number: 4600 + i,
            title: `Latency of host-${i}`,
            service: idOf(SERVICES[i % 4] ?? ''),
            createdAt: ago(i < 5 ? 2 : 30 + i),
            ...(i % 3 === 0 ? { acknowledgedAt: ago(i < 5 ? 1 : 29) } : {}),
          })),
          {
            number: 4521,
            title: 'Checkout is slow',
            service: 'PABC123',
            createdAt: ago(1),
            alerts: [{ summary: 'p95 above 2 s' }],
          },
          { number: 4400, title: 'Done', service: 'PABC123', createdAt: ago(90), resolvedAt: ago(80) },
        ],
  })

const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PABC123' }] })
const CODE = { 'src/charge.ts': 'charge()\n' }
const MONOREPO = Object.fromEntries(
  [...SERVICES, 'unknown-thing'].map((name) => [`services/${name}/main.ts`, 'run()\n']),
)

export interface State {
  readonly files: Readonly<Record<string, string>> | null
  readonly unstaged?: Readonly<Record<string, string>>
  readonly key?: string | null
  readonly isEmpty?: boolean
  readonly isClean?: boolean
  /** with an email address, which writes need */
  readonly writes?: false
}

export const STATES: Readonly<Record<string, State>> = {
  'set up': { files: { ...CODE, '.pager-triage.json': CONFIG } },
  'an empty account': { files: { ...CODE, '.pager-triage.json': CONFIG }, isEmpty: true },
  'no key': { files: { ...CODE, '.pager-triage.json': CONFIG }, key: null },
  'no key and no config': { files: CODE, key: null },
  'a wrong key': { files: { ...CODE, '.pager-triage.json': CONFIG }, key: 'u+wrongWRONG1234567' },
  'a key that is none': { files: CODE, key: 'x' },
  'a read-only key': {
    files: { ...CODE, '.pager-triage.json': CONFIG },
    key: SIMULATOR_KEYS.readOnly,
    writes: false,
  },
  'no config': { files: CODE },
  'an unstaged config': { files: CODE, unstaged: { '.pager-triage.json': CONFIG } },
  'a config that is not JSON': { files: { ...CODE, '.pager-triage.json': '{' } },
  'a monorepo': { files: MONOREPO },
  'nothing staged': { files: { ...CODE, '.pager-triage.json': CONFIG }, isClean: true },
  'no repository': { files: null },
}

/** What moves the cursor and clears lines. */
const CURSOR = new RegExp(`${String.fromCharCode(27)}\\[[?\\d]*[A-Za-z]`, 'g')

/** A repository and a PagerDuty, in which commands run and leave what they change. */
class World implements AsyncDisposable {
  readonly #state: State
  readonly #repository: TempRepository
  readonly #simulator: Simulator

  private constructor(state: State, repository: TempRepository, simulator: Simulator) {
    this.#state = state
    this.#repository = repository
    this.#simulator = simulator
  }

  static async make(state: State): Promise<World> {
    const { files, unstaged = {}, isClean = false, isEmpty = false } = state
    const simulator = await startSimulator({ account: account(isEmpty), clock: () => NOW, rateLimits: null })
    if (files === null)
      return new World(state, new TempRepository(mkdtempSync(join(tmpdir(), 'empty-'))), simulator)
    const repository = repositoryWith(files)
    const [first = ''] = Object.keys(files)
    repository.write(first, 'if (now) charge()\n').git('commit', '-qam', 'a second')
    if (!isClean) repository.stage(first, 'if (later) charge()\nelse refund()\n')
    for (const [path, text] of Object.entries(unstaged)) repository.write(path, text)
    return new World(state, repository, simulator)
  }

  async run(words: readonly string[]) {
    const [program, ...typed] = words
    const args = typed.filter((word) => word !== '| less')
    if (program === 'git') {
      this.#repository.git(...typed)
      return { code: 0, stdout: '', stderr: '' }
    }
    const { key = SIMULATOR_KEYS.full, writes = true } = this.#state
    const { PAGERDUTY_API_KEY: _, ...address } = asking(this.#simulator)
    const env = {
      ...address,
      PATH: process.env['PATH'] ?? '',
      HOME: this.#repository.dir,
      ...(writes && { PAGERDUTY_EMAIL: 'dana.kim@example.com' }),
      ...(key === null ? {} : { PAGERDUTY_API_KEY: key }),
    }
    const answers = Array.from({ length: 5 }, () => 'y')
    const { shell, stdout, stderr } = testShell({
      env,
      columns: args.length < typed.length ? null : 100,
      clock: () => NOW,
      answers,
    })
    const ctrlC = new AbortController()
    if (args[0] === 'simulator' || args[0] === 'relay') ctrlC.abort()
    const code = await main(args, {
      ...shell,
      cwd: this.#repository.dir,
      interrupted: ctrlC.signal,
      wait: async () => ctrlC.abort(),
    })
    return { code, stdout: stdout().replace(CURSOR, ''), stderr: stderr() }
  }

  /** Of everything that a command may change, but for caches and the log. */
  fingerprint(): string {
    const hash = createHash('sha256')
    const { dir } = this.#repository
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/^\.git\/(objects|pager-triage)|^\.local|\.html$/.test(file) || !statSync(join(dir, file)).isFile())
        continue
      hash.update(`${file} `).update(readFileSync(join(dir, file)))
    }
    for (const number of [4521, 4400, 4600])
      hash.update(JSON.stringify(this.#simulator.account.incident(String(number)) ?? null))
    return hash.digest('hex')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#repository[Symbol.dispose]()
    await this.#simulator.close()
  }
}

/** A refusal, an error in usage, or a bug: nothing that a suggestion may lead to. */
const isRefused = (code: number, stderr: string): boolean => code === 2 || /^pager-triage: /m.test(stderr)

/** Without what is about another place: the demo's and the simulator's PagerDuty; a script is no text, and describe prints the help. */
function printed([, command = '', ...args]: readonly string[], stdout: string): string {
  if (args.includes('--help')) return ''
  if (command === 'demo') return stdout.slice(stdout.indexOf('This was a sample'))
  return ['completion', 'describe', 'simulator'].includes(command) ? '' : stdout
}

const MORE = 'the rest of a list'

/** Follows all suggestions of a command, each in the world that the commands before it have left. */
export class Walk {
  readonly problems = new Set<string>()
  edges = 0
  readonly #state: State
  readonly #done = new Set<string>()
  readonly #worlds = new Map<string, World>()

  constructor(state: State) {
    this.#state = state
  }

  /** @param before what has changed this world, one command on a line */
  async #worldAfter(before: readonly string[][]): Promise<World> {
    const key = JSON.stringify(before)
    const known = this.#worlds.get(key)
    if (known) return known
    const world = await World.make(this.#state)
    for (const words of before) await world.run(words)
    this.#worlds.set(key, world)
    return world
  }

  async visit(
    words: readonly string[],
    before: string[][] = [],
    path: readonly string[] = [],
  ): Promise<void> {
    const name = words.join(' ')
    const at = `${JSON.stringify(before)} ${name}`
    if (path.includes(at)) {
      this.problems.add(
        `circle: ${[...path.slice(path.indexOf(at)), at].map((each) => each.replace(/^\[.*?\] /, '')).join(' → ')}`,
      )
      return
    }
    if (this.#done.has(at)) return
    this.#done.add(at)
    const world = await this.#worldAfter(before)
    const start = world.fingerprint()
    const ran = await world.run(words)
    const isChanged = world.fingerprint() !== start
    const after = isChanged ? [...before, [...words]] : before
    if (isChanged) {
      this.#worlds.delete(JSON.stringify(before))
      this.#worlds.set(JSON.stringify(after), world)
    }
    const isFollowed = path.length > 0
    if (isFollowed && isRefused(ran.code, ran.stderr))
      this.problems.add(
        `refused: ${[...path, name]
          .slice(-2)
          .map((each) => each.replace(/^\[.*?\] /, ''))
          .join(' → ')}: ${ran.stderr.trim()}`,
      )
    for (const { kind, words: calls } of suggestionsIn(`${printed(words, ran.stdout)}\n${ran.stderr}`)) {
      this.edges += 1
      let reached = after
      for (const call of calls.slice(0, -1)) {
        const there = await this.#worldAfter(reached)
        await there.run(call)
        this.#worlds.delete(JSON.stringify(reached))
        reached = [...reached, [...call]]
        this.#worlds.set(JSON.stringify(reached), there)
      }
      await this.visit(calls.at(-1) ?? [], reached, kind === 'more' ? [MORE] : [...path, at])
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#worlds.values()].map((world) => world[Symbol.asyncDispose]()))
  }
}
