import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INSTALLED, LAUNCHER, runProgram } from '../program.ts'
import type { CliName } from './binary.ts'
import { startCommandingModel } from './model.ts'

export interface AgentRun {
  /** what the agent gave back to the model for each command */
  readonly results: readonly string[]
  /** what was sent to the model */
  readonly requests: readonly string[]
  readonly screen: string
}

const PLUGIN = 'triage@pager-triage'

/** By which command of the agent's or of ours the hook is installed. */
export type Way = 'plugin' | 'install-hook'

/** A session without a person in a home of its own, with our hook installed as its users would. */
export async function runAgent(
  agent: CliName,
  way: Way,
  binary: string,
  cwd: string,
  commands: readonly string[],
): Promise<AgentRun> {
  const model = await startCommandingModel(commands)
  const home = mkdtempSync(join(tmpdir(), `${agent}-home-`))
  try {
    const { env, install, go } = SETUPS[agent](home, cwd, `${model.url}/v1`)
    const options = { cwd, env: { ...env, HOME: home, TERM: 'dumb' } }
    const steps =
      way === 'plugin'
        ? [
            [binary, 'plugin', 'marketplace', 'add', INSTALLED.replace(/\/$/, '')],
            [binary, ...install],
          ]
        : [[LAUNCHER, 'install-hook', '--agent', agent, '--user']]
    for (const [program = '', ...args] of steps) {
      const { code, stdout, stderr } = await runProgram(program, args, options)
      if (code !== 0) throw new Error(`${agent} ${args.join(' ')}: ${stdout}${stderr}`)
    }
    const { stdout, stderr } = await runProgram(binary, go, options)
    return { results: model.results, requests: model.requests, screen: stdout + stderr }
  } finally {
    await model.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Setup {
  readonly env: Readonly<Record<string, string>>
  readonly install: readonly string[]
  readonly go: readonly string[]
}

const SETUPS: Readonly<Record<CliName, (home: string, cwd: string, url: string) => Setup>> = {
  codex(home, cwd, url) {
    const CODEX_HOME = join(home, '.codex')
    mkdirSync(CODEX_HOME)
    const config = `model = "mock"
model_provider = "mock"
approval_policy = "never"
sandbox_mode = "danger-full-access"
[model_providers.mock]
name = "mock"
base_url = "${url}"
wire_api = "responses"
[projects."${cwd}"]
trust_level = "trusted"
`
    writeFileSync(join(CODEX_HOME, 'config.toml'), config)
    return {
      env: { CODEX_HOME },
      install: ['plugin', 'add', PLUGIN],
      go: ['exec', '--dangerously-bypass-hook-trust', '--skip-git-repo-check', 'go'],
    }
  },
  copilot: (home, _, url) => ({
    env: {
      COPILOT_HOME: join(home, '.copilot'),
      COPILOT_OFFLINE: 'true',
      COPILOT_PROVIDER_BASE_URL: url,
      COPILOT_MODEL: 'mock',
      COPILOT_AUTO_UPDATE: 'false',
    },
    install: ['plugin', 'install', PLUGIN],
    go: ['-p', 'go', '--allow-all-tools'],
  }),
}
