import { describe, expect, test } from 'vitest'
import { AGENTS } from '../../src/agents/marks.ts'
import { presenceAt } from '../../src/cli/presence.ts'
import { program, type TestShellOptions, testShell } from '../support/test-shell.ts'

const at = (options: TestShellOptions) =>
  presenceAt(testShell({ columns: 80, answers: [], ...options }).shell)
const agentAt = async (options: TestShellOptions) => {
  const presence = await at(options)
  return presence.kind === 'agent' ? `${presence.mark.agent.name}: ${presence.mark.seen}` : presence.kind
}

describe('each agent is recognised', () => {
  test.for(AGENTS.flatMap(({ name, variables }) => variables.map((each) => [name, each] as const)))(
    '%s by %s, its own or of a program that started it',
    async ([name, variable]) => {
      expect(await agentAt({ env: { [variable]: '1' } })).toBe(`${name}: ${variable} is set`)
      const ancestors = [program('sh'), program('bash', 'bash', { [variable]: '1' })]
      expect(await agentAt({ ancestors })).toBe(`${name}: ${variable} is set`)
      expect(await agentAt({ env: { [variable]: '' } })).toBe('person')
    },
  )

  test.for(AGENTS.flatMap(({ name, programs }) => programs.map((each) => [name, each] as const)))(
    '%s by the program %s among its parents',
    async ([name, each]) => {
      const forms = [
        program(each.slice(0, 15), `/bin/sh /usr/local/bin/${each}`),
        program('', each),
        program('', `/opt/x/${each} --resume`),
        program('node', `node --no-warnings /usr/lib/${each} -p hello`),
        program('MainThread', `/usr/bin/node /x/bin/${each}.js`),
      ]
      for (const form of forms) {
        expect(await agentAt({ ancestors: [program('bash'), form, program('init')] })).toBe(
          `${name}: ${name} started it`,
        )
      }
    },
  )

  const scripts: [command: string, name: string][] = [
    ['node /usr/lib/node_modules/@anthropic-ai/claude-code/cli.js', 'Claude Code'],
    ['node --require x /usr/lib/node_modules/@openai/codex/bin/main.js', 'Codex CLI'],
    ['node /usr/lib/node_modules/@github/copilot/index.js', 'GitHub Copilot CLI'],
    ['/x/node /home/dana/.local/share/cursor-agent/versions/1/index.js', 'Cursor'],
    ['python3.12 /usr/bin/aider --model x', 'Aider'],
  ]
  test.for(scripts)('%s', async ([command, name]) => {
    expect(await agentAt({ ancestors: [program('', command)] })).toBe(`${name}: ${name} started it`)
  })
})

describe('a person stays a person', () => {
  const rows: [name: string, options: TestShellOptions][] = [
    ['in a plain terminal', {}],
    ['whose parents cannot be read', { ancestors: null }],
    ['in the terminal of VS Code', { env: { TERM_PROGRAM: 'vscode', VSCODE_PID: '1' } }],
    [
      'in the terminal of Cursor',
      {
        env: { CURSOR_TRACE_ID: 'x' },
        ancestors: [program('zsh'), program('Cursor', '/x/Cursor --type=pty')],
      },
    ],
    ['who configured Codex in a profile', { env: { CODEX_HOME: '/home/dana/.codex' } }],
    ['who configured Copilot', { env: { COPILOT_MODEL: 'x', COPILOT_GITHUB_TOKEN: 'x' } }],
    ['in a directory named claude', { ancestors: [program('bash', 'bash /home/dana/claude/run.sh')] }],
    ['with a script of their own', { ancestors: [program('node', 'node /home/dana/codex/build.js')] }],
    ['with a script for an agent', { ancestors: [program('sh', 'sh ./claude-setup.sh codex')] }],
    ['of that name', { ancestors: [program('su', 'su claude'), program('login', 'login -- gemini')] }],
    ['with an ssh agent', { env: { SSH_AGENT_PID: '7' }, ancestors: [program('ssh-agent')] }],
    [
      'on macOS, beside the app',
      { ancestors: [program('', '/Applications/Claude.app/Contents/MacOS/Claude')] },
    ],
  ]
  test.for(rows)('%s', async ([, options]) => {
    expect(await at(options)).toEqual({ kind: 'person' })
  })
})
