import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { type Received, type Step, startModel } from './model.ts'

const fakeKey = 'test-key-not-real'

/** One line of `--output-format stream-json`; the other fields depend on the type. */
const ClaudeEvent = z.looseObject({ type: z.string(), subtype: z.string().optional() })

export interface Surroundings {
  cwd: string
  /** From `newHome()`. */
  home: string
  /** Comes on top of the clean environment, and so reaches hooks too. */
  env?: Record<string, string>
  /** For the whole run; default 90 s. */
  limitMs?: number
}

export interface Session extends Omit<Surroundings, 'home'> {
  binary: string
  /** For --plugin-dir; leave it out for no plugin, or for one installed in `home`. */
  pluginDir?: string
  script: readonly Step[]
  prompt: string
  /** Default a new one for this session. */
  home?: string
  /** Default Bash. */
  allowedTools?: readonly string[]
  settings?: Record<string, unknown>
  args?: readonly string[]
}

interface CommandRecord {
  exitCode: number
  stdout: string
  stderr: string
}

export interface SessionRecord {
  exitCode: number
  events: z.infer<typeof ClaudeEvent>[]
  received: Received[]
  /** Hosts beyond loopback that were asked for, in vain. */
  refused: string[]
  stderr: string
}

/** `claude -p` with a scripted model, to its end. */
export async function runClaude({ script, ...session }: Session): Promise<SessionRecord> {
  const { home = newHome(), binary, prompt, pluginDir, settings, allowedTools = ['Bash'] } = session
  const args = ['-p', prompt, '--output-format', 'stream-json', '--verbose', '--include-hook-events']
  if (pluginDir) args.push('--plugin-dir', pluginDir)
  if (settings) args.push('--settings', JSON.stringify(settings))
  if (allowedTools.length > 0) args.push('--allowedTools', allowedTools.join(','))
  const model = await startModel(script)
  try {
    const all = [...args, ...(session.args ?? [])]
    const { exitCode, stdout, stderr } = await execute(binary, all, { ...session, home }, model.url)
    const lines = stdout.split('\n').filter((line) => line !== '')
    const events = lines.map((line) => ClaudeEvent.parse(JSON.parse(line)))
    return { exitCode, events, received: model.received, refused: model.refused, stderr }
  } finally {
    await model.close()
    if (!session.home) rmSync(home, { recursive: true, force: true })
  }
}

/** What came of one prompt. */
type Turn = Pick<SessionRecord, 'events' | 'received'>

export interface OpenSession extends AsyncDisposable {
  /** Types a prompt, lets the model answer by this script, and waits for the end of the turn. */
  prompt(prompt: string, script?: readonly Step[]): Promise<Turn>
}

/** One `claude -p` for many prompts, each of which finds the session as the one before left it. */
export async function openSession(
  session: Omit<Session, 'script' | 'prompt' | 'home'>,
): Promise<OpenSession> {
  const { binary, pluginDir, allowedTools = ['Bash'], cwd, env } = session
  const home = newHome()
  const model = await startModel([])
  const args = ['-p', '--input-format', 'stream-json', '--output-format', 'stream-json', '--verbose']
  args.push('--include-hook-events', '--allowedTools', allowedTools.join(','), ...(session.args ?? []))
  if (pluginDir) args.push('--plugin-dir', pluginDir)
  const child = spawn(binary, args, {
    cwd,
    env: { ...cleanEnvironment(home, model.url), ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async prompt(content, script = []) {
      const before = model.received.length
      model.follow(script)
      child.stdin.write(`${JSON.stringify({ type: 'user', message: { role: 'user', content } })}\n`)
      const events: Turn['events'] = []
      for (let type = ''; type !== 'result'; ) {
        const { done, value } = await lines.next()
        if (done) throw new Error(`claude ended in the middle of: ${content}`)
        const event = ClaudeEvent.parse(JSON.parse(value))
        events.push(event)
        type = event.type
      }
      return { events, received: model.received.slice(before) }
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      await ended
      await model.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A command that asks no model, such as `claude plugin validate`. */
export async function claudeCommand(binary: string, args: readonly string[], surroundings: Surroundings) {
  const model = await startModel([])
  try {
    return await execute(binary, args, surroundings, model.url)
  } finally {
    await model.close()
  }
}

/**
 * A home in which Claude Code has been set up and git knows who commits; whoever asks for it removes it.
 * Its npm only notes that it was called: the real one, with no registry to reach, would fail in silence, and
 * then an install without node_modules proves nothing.
 */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'claude-home-'))
  mkdirSync(join(home, '.claude'))
  mkdirSync(join(home, 'bin'))
  writeFileSync(join(home, 'bin', 'npm'), `#!/bin/sh\necho "$@" >> '${npmLog(home)}'\n`, { mode: 0o755 })
  const state = { hasCompletedOnboarding: true, customApiKeyResponses: { approved: [fakeKey], rejected: [] } }
  writeFileSync(join(home, '.claude', '.claude.json'), JSON.stringify(state))
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Test\n\temail = test@example.com\n')
  return home
}

const npmLog = (home: string) => join(home, 'npm-calls')

/** What npm was called with in this home, a line each. */
export const npmCalls = (home: string): string =>
  existsSync(npmLog(home)) ? readFileSync(npmLog(home), 'utf8') : ''

/** Of the caller's environment only PATH and TMPDIR. All that is not loopback is sent to `url`, which refuses it. */
export function cleanEnvironment(home: string, url: string): Record<string, string> {
  const proxies = { HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: '127.0.0.1,localhost' }
  return {
    ...proxies,
    ...Object.fromEntries(Object.entries(proxies).map(([name, value]) => [name.toLowerCase(), value])),
    PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
    TMPDIR: tmpdir(),
    HOME: home,
    CLAUDE_CONFIG_DIR: join(home, '.claude'),
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_API_KEY: fakeKey,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    TZ: 'UTC',
  }
}

function execute(binary: string, args: readonly string[], { home, cwd, ...rest }: Surroundings, url: string) {
  const { env, limitMs = 280_000 } = rest
  const limits = { timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const
  const options = { cwd, env: { ...cleanEnvironment(home, url), ...env }, ...limits }
  return new Promise<CommandRecord>((resolve, reject) => {
    const child = execFile(binary, args, options, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0
      const why = error?.killed ? `claude was not done in ${limitMs} ms` : 'claude could not be run'
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr })
      else reject(new Error(`${why}: ${stderr}`, { cause: error }))
    })
    child.stdin?.end()
  })
}
