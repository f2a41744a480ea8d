import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const found = ['valkey-server', 'redis-server'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/** null: there is none here. */
export const SERVER: string | null = found ?? null

/** For the name of a suite that needs it. */
export const NEEDS = SERVER === null ? ' (skipped: apt-get install redis-server)' : ''

const MEMORY_ONLY = ['--save', '', '--appendonly', 'no']

/** A server of its own, on a free port, in a directory of its own. */
export class RedisServer implements AsyncDisposable {
  readonly port: number
  readonly directory = mkdtempSync(join(tmpdir(), 'relay-store-'))
  #process: ChildProcess | null = null

  private constructor(port: number) {
    this.port = port
  }

  static async start(settings: readonly string[] = MEMORY_ONLY): Promise<RedisServer> {
    const server = new RedisServer(await freePort())
    await server.start(settings)
    return server
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  get pid(): number {
    return this.#process?.pid ?? 0
  }

  async start(settings: readonly string[] = MEMORY_ONLY): Promise<void> {
    const own = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.directory]
    this.#process = spawn(SERVER ?? '', [...own, ...settings], { stdio: 'ignore' })
    while (!(await answers(this.port))) await wait(20)
  }

  async kill(): Promise<void> {
    const running = this.#process
    this.#process = null
    if (running === null || running.exitCode !== null) return
    const exited = once(running, 'exit')
    running.kill('SIGKILL')
    await exited
  }

  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process?.kill(name)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.signal('SIGCONT')
    await this.kill()
    rmSync(this.directory, { recursive: true, force: true })
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const end = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket.once('data', () => end(true)).once('error', () => end(false))
  })

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
