import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAUDE } from '../../src/agents/claude.ts'
import { parseJson } from '../../src/core/json.ts'

const parseHookInput = (text: string) => CLAUDE.parse(parseJson(text))

const CALL = {
  session_id: 'abc',
  hook_event_name: 'PreToolUse',
  tool_name: 'Bash',
  cwd: '/home/ada/pay',
  tool_input: { command: 'git commit -m a', description: 'Commit' },
}

const SLASH = {
  hook_event_name: 'UserPromptExpansion',
  command_name: 'triage:detail',
  command_args: ' 4521  --json ',
  cwd: '/home/ada/pay',
}

describe('what Claude Code tells the hooks', () => {
  it('is a Bash call about to run', () => {
    expect(parseHookInput(JSON.stringify(CALL))).toEqual({
      kind: 'bash-call',
      cwd: '/home/ada/pay',
      command: 'git commit -m a',
      session: 'abc',
    })
  })

  it('is a slash command that a person typed', () => {
    expect(parseHookInput(JSON.stringify(SLASH))).toMatchObject({
      kind: 'slash-command',
      cwd: '/home/ada/pay',
      name: 'detail',
      args: ['4521', '--json'],
    })
    expect(parseHookInput(JSON.stringify({ ...SLASH, command_args: null }))).toMatchObject({ args: [] })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a text', '"git commit"'],
    ['a list', JSON.stringify([CALL])],
    ['an empty object', '{}'],
    ['two objects', `${JSON.stringify(CALL)}\n${JSON.stringify(CALL)}`],
    ['another event', JSON.stringify({ ...CALL, hook_event_name: 'PostToolUse' })],
    ['another tool', JSON.stringify({ ...CALL, tool_name: 'Write' })],
    ['no command', JSON.stringify({ ...CALL, tool_input: {} })],
    ['a command that is no text', JSON.stringify({ ...CALL, tool_input: { command: ['git', 'commit'] } })],
    ['no input', JSON.stringify({ ...CALL, tool_input: null })],
    ['no directory', JSON.stringify({ ...CALL, cwd: undefined })],
    ['a slash command without a name', JSON.stringify({ ...SLASH, command_name: undefined })],
    ['a deep list', '['.repeat(100_000)],
  ])('is nothing to us: %s', (_, text) => {
    expect(parseHookInput(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseHookInput(text)).toBeNull()
      }),
    )
  })
})
