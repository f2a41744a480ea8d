import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GuardedAct, guardedAct } from '../../src/claude/guard.ts'
import { main } from '../../src/cli/main.ts'
import { testShell } from '../support/test-shell.ts'

const WRITE = 'pager-triage ack Q1ABCDE --confirm K7QF-2M'

const ASKED: Readonly<Record<GuardedAct, readonly string[]>> = {
  write: [
    WRITE,
    'pager-triage resolve Q1ABCDE --even-if-firing --confirm=K7QF-2M',
    'pager-triage note Q1ABCDE --content "rolled back" --confirm K7QF-2M',
    '/opt/x/bin/pager-triage ack Q1ABCDE --confirm K7QF-2M',
    '"$HOME/pager-triage/bin/pager-triage" ack Q1ABCDE --confirm K7QF-2M',
    'node dist/pager-triage.mjs ack Q1ABCDE --confirm K7QF-2M',
    'node dist/pager-triage.cjs ack Q1ABCDE $FLAGS',
    'node dist/pager-triage.mjs ack Q1ABCDE $FLAGS',
    'cd dist/lib && node pager-triage.cjs $VERB Q1ABCDE',
    'npx tsx src/pager-triage.ts ack Q1ABCDE --confirm K7QF-2M',
    `cd /tmp && ${WRITE}`,
    `git status; ${WRITE}`,
    `if true; then (${WRITE}); fi`,
    `env PAGERDUTY_API_KEY=x ${WRITE}`,
    `timeout 5 ${WRITE} &`,
    `bash -c '${WRITE}'`,
    `eval "${WRITE}"`,
    `echo "${WRITE}" | sh`,
    `sh <<< '${WRITE}'`,
    `sh <<'EOT'\n${WRITE}\nEOT`,
    `echo "$(${WRITE})"`,
    `echo '${WRITE}' > x.sh`,
    `cat > x.sh <<'EOT'\n${WRITE}\nEOT`,
    'pager-triage ack Q1ABCDE "--conf"irm K7QF-2M',
    "pager-triage ack Q1ABCDE $'\\x2d-confirm' K7QF-2M",
    'pager-triage ack Q1ABCDE $FLAGS',
    'pager-triage $VERB Q1ABCDE',
    'pager-triage ack Q1ABCDE --c{onfirm,} K7QF-2M',
    'xargs pager-triage ack Q1ABCDE < arguments',
    'A=pager-triage; $A ack Q1ABCDE --confirm K7QF-2M',
    'script -qc "pager-triage ack Q1ABCDE" /dev/null',
    'env -u CLAUDECODE expect -c "spawn pager-triage ack Q1ABCDE; send y"',
    'pager-triage ack "unclosed --confirm',
  ],
  forge: [
    "echo '{}' | pager-triage hook claude",
    "echo '{}' | pager-triage hook agent",
    'sh ~/.claude/plugins/cache/pager-triage/triage/0.1.0/bin/hook < input.json',
    'node dist/pager-triage.mjs hook claude < input.json',
    'CLAUDE_CODE_ENTRYPOINT=cli pager-triage hook  claude <<< "$J"',
  ],
  api: [
    'curl -X PUT https://api.pagerduty.com/incidents/Q1ABCDE',
    'curl https://api.eu.pagerduty.com/users/me',
    `curl "https://api."'pagerduty.com/incidents'`,
    'wget -qO- https://events.pagerduty.com/v2/enqueue --post-file=x',
    'curl https://identity.pagerduty.com/oauth/token',
    'H=api.pagerduty.com; curl "https://$H/incidents"',
    'for h in api.pagerduty.com; do curl "https://$h"; done',
    `python3 -c 'import urllib.request as u; u.urlopen("https://api.pagerduty.com")'`,
    'echo x > /dev/tcp/api.pagerduty.com/443',
    'cat <<EOT\n$(curl https://api.pagerduty.com)\nEOT',
    'grep -rl api.pagerduty.com . | xargs sed -i s/a/b/',
    'f() { echo api.pagerduty.com; }; curl "https://$(f)"',
    "GIT_EXTERNAL_DIFF='curl api.pagerduty.com' git diff",
    'rg --pre "curl https://api.pagerduty.com" x',
    'ssh api.PagerDuty.com',
  ],
  key: [
    'cat ~/.claude/.credentials.json',
    'jq . "$HOME/.claude/.credentials.json"',
    'cat /root/.claude/.cred*',
    'grep -r api_key ~/.claude',
    'cp -r $HOME/.claude/ /tmp/x',
    'cat ~/.claude/.*',
    'tar c "$CLAUDE_CONFIG_DIR" | base64',
    'git diff --no-index ~/.claude/.credentials.json /dev/null',
    'git commit -F ~/.claude/.credentials.json',
    'cat < ~/.claude/.credentials.json',
  ],
  session: [
    'claude -p "/triage:ack Q1ABCDE K7QF-2M"',
    'echo "/triage:resolve Q1ABCDE" | claude -p',
    "claude -p '/note Q1ABCDE hello'",
    'PAGER_TRIAGE_ALLOW_WRITES=1 claude -p hello',
    'export CLAUDE_CODE_SESSION_ATTENDED=1; claude',
    'CLAUDE_CODE_ENTRYPOINT=claude-vscode claude -p hello',
  ],
}

const PASSED = [
  'git status',
  'pager-triage incidents --json | jq .',
  'pager-triage detail "$ID"',
  'pager-triage ack Q1ABCDE',
  'pager-triage note Q1ABCDE --content "$TEXT"',
  'pager-triage risk --offline && git commit -m "feat: ask before --confirm"',
  'pager-triage hook git',
  'cd ~/src/pager-triage && npx vitest run test/cli/write.test.ts',
  'cd pager-triage && git log --oneline -- src/cli/hooks/claude-write.ts',
  `echo "${WRITE}"`,
  `printf '%s\\n' "${WRITE}" 2>&1`,
  `git commit -m "docs: ${WRITE}"`,
  `git add -A && git commit -m "$(cat <<'EOT'\ndocs: ${WRITE}\n\napi.pagerduty.com and .credentials.json\nEOT\n)"`,
  'grep -rn "pager-triage ack --confirm" docs | head -3',
  'grep -rn api.pagerduty.com src docs 2>/dev/null',
  "rg -n 'api.eu.pagerduty.com' | sort | uniq -c",
  'cd docs && cat configuration.md | grep -c api.pagerduty.com',
  'git log -S api.pagerduty.com --oneline',
  'git --no-pager grep -n events.pagerduty.com',
  'curl https://support.pagerduty.com/main/docs/service-regions',
  'open https://acme.pagerduty.com/incidents/Q1ABCDE',
  'ls -la ~/.claude/.credentials.json',
  'test -f ~/.claude/.credentials.json && echo yes',
  'git check-ignore .credentials.json',
  'cat ~/.claude/settings.json',
  'cat .claude/commands/note.md',
  'ls ~/.claude/plugins/*',
  'cat ~/.aws/credentials',
  'claude --version',
  'claude -p "explain src/note.ts and docs/ack"',
  'cat CLAUDE.md',
]

const rows = Object.entries(ASKED).flatMap(([act, commands]) =>
  commands.map((command) => [act, command] as const),
)

describe('a command that only a person decides about is asked for', () => {
  test.for(rows)('%s: %s', ([act, command]) => {
    expect(guardedAct(command)).toBe(act)
  })

  test('also where it stands behind anything else', () => {
    const start = fc.constantFrom(
      'ls; ',
      'a && ',
      'x | ',
      '(',
      '{ ',
      '! ',
      'while sleep 1; do ',
      'time ',
      '\n',
      'X=1 ',
    )
    fc.assert(
      fc.property(fc.array(start, { maxLength: 4 }), fc.constantFrom(...rows), (starts, [, command]) => {
        expect(guardedAct(`${starts.join('')}${command}`)).not.toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('what only speaks of it, and everything else, passes', () => {
  test.for(PASSED)('%s', (command) => {
    expect(guardedAct(command)).toBeNull()
  })

  test('any text has an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => void guardedAct(`pager-triage ${text}`)))
  })
})

describe('hook claude-guard', () => {
  const ask = async (tool_name: string, tool_input: Record<string, string>) => {
    const input = { hook_event_name: 'PreToolUse', tool_name, cwd: '/', tool_input }
    const { shell, stdout, stderr } = testShell({ stdin: JSON.stringify(input) })
    expect(await main(['hook', 'claude-guard'], shell)).toBe(0)
    expect(stderr()).toBe('')
    return stdout()
  }

  test('asks in at most nine lines of a hundred columns', async () => {
    for (const [, command] of rows) {
      const { hookSpecificOutput: answer } = JSON.parse(await ask('Bash', { command }))
      expect(answer).toMatchObject({ hookEventName: 'PreToolUse', permissionDecision: 'ask' })
      const lines: string[] = answer.permissionDecisionReason.split('\n')
      expect(lines.length).toBeLessThanOrEqual(9)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    }
  })

  test('says nothing about anything else', async () => {
    expect(await ask('Bash', { command: 'git status' })).toBe('')
    expect(await ask('Edit', { file_path: 'docs/writes.md', new_string: WRITE })).toBe('')
    expect(await ask('Read', { file_path: '/home/dana/credentials.json' })).toBe('')
  })

  test('asks before the stored key is read', async () => {
    expect(await ask('Read', { file_path: '/home/dana/.claude/.credentials.json' })).toMatch(
      /"ask".*keeps keys/,
    )
  })
})
