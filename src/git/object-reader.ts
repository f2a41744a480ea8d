import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import {
  dropGit,
  explainStart,
  GitDeadlineError,
  GitFailedError,
  GitOutputError,
  type GitRun,
  releaseGit,
  startGit,
} from './git.ts'

export interface GitObject {
  /** full sha */
  readonly id: string
  readonly type: 'blob' | 'tree' | 'commit' | 'tag'
  readonly content: Buffer
}

interface Request {
  readonly names: readonly string[]
  readonly maxBytes: number
  readonly found: (GitObject | null)[]
  bytes: number
  readonly resolve: (objects: readonly (GitObject | null)[]) => void
  readonly reject: (error: Error) => void
}

const COMMAND = 'cat-file'

/** Reads objects through one `git cat-file --batch`, which starts with the first of them and serves all that follow. */
export class ObjectReader {
  readonly #run: GitRun
  #git: ChildProcess | null = null
  #waiting: Request[] = []
  /** what git printed and nobody has read yet */
  #output: Buffer[] = []
  #bytes = 0

  constructor(run: GitRun) {
    this.#run = run
    run.signal.addEventListener('abort', this.#onDeadline, { once: true })
  }

  /**
   * @param names as git takes them: a sha, `<sha>:<path>`, or `:<path>` of the index; without newlines
   * @returns one for each name, null where there is no such object
   * @throws GitOutputError where they have more than `maxBytes` together; GitFailedError, GitDeadlineError
   */
  read(names: readonly string[], maxBytes: number): Promise<readonly (GitObject | null)[]> {
    return new Promise((resolve, reject) => {
      if (names.length === 0) return resolve([])
      if (this.#run.signal.aborted) throw new GitDeadlineError(COMMAND)
      const request = { names, maxBytes, found: [], bytes: 0, resolve, reject }
      this.#waiting.push(request)
      this.#ask(request)
    })
  }

  /** Starts git before there is anything to ask. */
  start(): void {
    this.#git ??= this.#spawn()
  }

  close(): void {
    this.#run.signal.removeEventListener('abort', this.#onDeadline)
    if (this.#git !== null) releaseGit(this.#git)
    this.#git = null
  }

  readonly #onDeadline = (): void => this.#fail(new GitDeadlineError(COMMAND))

  #ask({ names }: Request): void {
    this.start()
    pipeOf(this.#git?.stdout)?.ref()
    this.#git?.stdin?.write(`${names.join('\n')}\n`)
  }

  #spawn(): ChildProcess {
    const git = startGit([COMMAND, '--batch'], { ...this.#run, input: '' })
    git.unref() // while nothing is asked, nobody waits for it
    for (const stream of [git.stdin, git.stdout, git.stderr]) pipeOf(stream)?.unref()
    const stderr: Buffer[] = []
    const isCurrent = () => this.#git === git
    git.stdin?.on('error', () => {}) // it ended: `close` tells
    git.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    git.stdout?.on('data', (chunk: Buffer) => {
      if (!isCurrent()) return
      this.#output.push(chunk)
      this.#bytes += chunk.length
      this.#serve()
    })
    git.on('error', (error) => isCurrent() && this.#fail(explainStart(error, COMMAND, this.#run.cwd)))
    git.on('close', (code) => {
      if (isCurrent()) this.#fail(new GitFailedError(COMMAND, code ?? -1, Buffer.concat(stderr).toString()))
    })
    return git
  }

  #stop(): void {
    const git = this.#git
    this.#git = null
    this.#output = []
    this.#bytes = 0
    if (git !== null) dropGit(git)
  }

  #fail(error: Error): void {
    this.#stop()
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  #serve(): void {
    for (let request = this.#waiting[0]; request; request = this.#waiting[0]) {
      const answer = this.#nextAnswer(request)
      if (answer === undefined) return
      if (answer === 'too much') {
        this.#refuse(request)
        return
      }
      request.found.push(answer)
      if (request.found.length < request.names.length) continue
      this.#waiting.shift()
      if (this.#waiting.length === 0) pipeOf(this.#git?.stdout)?.unref()
      request.resolve(request.found)
    }
  }

  /** What else was asked is asked anew: this git would print all of an object, however large. */
  #refuse(request: Request): void {
    this.#stop()
    this.#waiting.shift()
    request.reject(new GitOutputError(COMMAND, request.maxBytes))
    for (const other of this.#waiting) {
      other.found.length = 0
      other.bytes = 0
      this.#ask(other)
    }
  }

  /** `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`; undefined where it is not all there yet. */
  #nextAnswer(request: Request): GitObject | null | 'too much' | undefined {
    const output = this.#joined()
    const end = output.indexOf('\n')
    if (end === -1) return undefined
    const [, id = '', type, digits] = HEADER.exec(output.toString('latin1', 0, end)) ?? []
    if (!isType(type)) {
      this.#drop(end + 1)
      return null
    }
    const size = Number(digits)
    if (request.bytes + size > request.maxBytes) return 'too much'
    const next = end + 1 + size + 1
    if (this.#bytes < next) return undefined
    request.bytes += size
    const content = output.subarray(end + 1, next - 1)
    this.#drop(next)
    return { id, type, content }
  }

  /** Joined only where there is enough of it to go on, so that a large object is not copied again for each piece. */
  #joined(): Buffer {
    const [first = NOTHING] = this.#output
    if (this.#output.length <= 1) return first
    const end = first.indexOf('\n')
    const size = Number(HEADER.exec(first.toString('latin1', 0, Math.max(end, 0)))?.[3] ?? 0)
    if (end !== -1 && this.#bytes < end + size + 2) return first
    const all = Buffer.concat(this.#output)
    this.#output = [all]
    return all
  }

  #drop(count: number): void {
    const [first = NOTHING] = this.#output
    this.#output = first.length > count ? [first.subarray(count)] : []
    this.#bytes -= count
  }
}

/** A stream of a child process as what it is. */
const pipeOf = (stream: unknown): Socket | null => (stream instanceof Socket ? stream : null)

const NOTHING = Buffer.alloc(0)

/** The name of what is missing may hold blanks, and ends in ` missing`. */
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/

const isType = (type: string | undefined): type is GitObject['type'] =>
  type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag'
