/** What each agent sends before a shell command, as recorded from the real programs. */
export const RECORDED = {
  claude: (cwd: string, command: string) => ({
    session_id: 'b2ada84e-ca01-48dc-a28b-00beb12f4a85',
    transcript_path: '/home/ada/.claude/projects/-home-ada-git-pay/b2ada84e.jsonl',
    cwd,
    prompt_id: '34ac5ac1-9163-4283-bc90-a1ab6b387f1f',
    permission_mode: 'default',
    effort: { level: 'medium' },
    hook_event_name: 'PreToolUse',
    tool_name: 'Bash',
    tool_input: { command, description: 'run' },
    tool_use_id: 'toolu_01',
  }),
  codex: (cwd: string, command: string) => ({
    session_id: '01a22b42-13f9-7370-806b-19ac9d605a80',
    turn_id: '01a22b42-144b-7c31-bb17-24ce357338e4',
    transcript_path: '/home/ada/.codex/sessions/2026/11/30/rollout-01a22b42.jsonl',
    cwd,
    hook_event_name: 'PreToolUse',
    model: 'mock',
    permission_mode: 'bypassPermissions',
    tool_name: 'Bash',
    tool_input: { command },
    tool_use_id: 'call_0',
  }),
  copilot: (cwd: string, command: string) => ({
    hook_event_name: 'PreToolUse',
    session_id: 'f84cc942-1b3f-40d7-9e83-a261062654b1',
    timestamp: '2026-11-30T07:01:53.263Z',
    cwd,
    tool_name: 'Bash',
    tool_input: { command, description: 'run', mode: 'sync', initial_wait: 20 },
  }),
} as const

export const RECORDED_STARTS = {
  codex: {
    session_id: '01a22b42',
    transcript_path: '/home/ada/.codex/sessions/rollout-01a22b42.jsonl',
    hook_event_name: 'SessionStart',
    model: 'mock',
    permission_mode: 'bypassPermissions',
    source: 'startup',
  },
  copilot: {
    hook_event_name: 'SessionStart',
    session_id: 'f84cc942',
    timestamp: '2026-11-30T07:01:52.047Z',
    source: 'new',
    initial_prompt: 'go',
  },
} as const
