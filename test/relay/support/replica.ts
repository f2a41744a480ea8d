import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { INSTALLED } from '../../support/program.ts'

const TOKEN = 'a-relay-token-of-32-characters-00'

/** The built relay, as a process of its own, in directories of its own. */
export class Replica implements AsyncDisposable {
  readonly url: string
  readonly home: string
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, url: string, home: string) {
    this.#process = process
    this.url = url
    this.home = home
  }

  static async start(env: Readonly<Record<string, string>>): Promise<Replica> {
    const home = mkdtempSync(join(tmpdir(), 'relay-replica-'))
    const child = spawn(process.execPath, [`${INSTALLED}dist/relay/pager-triage-relay.cjs`], {
      cwd: home,
      env: { HOME: home, TMPDIR: home, PAGER_TRIAGE_RELAY_TOKEN: TOKEN, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface(child.stdout)) {
      const url = /"listening":"([^"]+)"/.exec(line)?.[1]
      if (url === undefined) continue
      child.stdout.resume()
      return new Replica(child, url, home)
    }
    throw new Error('the relay ended before it listened')
  }

  async get(path: string): Promise<{ status: number; body: unknown }> {
    try {
      const answer = await fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${TOKEN}` } })
      return { status: answer.status, body: await answer.json() }
    } catch {
      return { status: 0, body: null }
    }
  }

  async status(): Promise<{ leads: boolean; complete: boolean; incidents: number }> {
    const { body } = await this.get('/v1/status')
    return { leads: false, complete: false, incidents: 0, ...Object(body) }
  }

  /** Files that it has open and may write to. */
  get writable(): string[] {
    const directory = `/proc/${this.#process.pid}`
    return readdirSync(`${directory}/fd`).flatMap((fd) => {
      const flags = /^flags:\s+(\d+)$/m.exec(readFileSync(`${directory}/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0'
      const target = readlinkSync(`${directory}/fd/${fd}`)
      const isFile = target.startsWith('/') && !target.startsWith('/dev/')
      return isFile && (Number.parseInt(flags, 8) & 3) !== 0 ? [target] : []
    })
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exited
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
    rmSync(this.home, { recursive: true, force: true })
  }
}
