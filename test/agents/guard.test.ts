import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardedAct } from '../../src/agents/guard/guard.ts'
import type { GuardedAct } from '../../src/agents/guard/rules.ts'
import { main } from '../../src/cli/main.ts'
import { runs } from '../support/runs.ts'
import { testShell } from '../support/test-shell.ts'

const WRITE = 'pager-triage ack Q1ABCDE --confirm K7QF-2M'

const ASKED: Readonly<Record<Exclude<GuardedAct, 'unread'>, readonly string[]>> = {
  write: [
    // whatever the program is called
    'node /x/dist/p*r-t*e.cjs ack 4521 --confirm K7QF-2M',
    'env -i PATH=$PATH PAGERDUTY_API_KEY=$K node x.cjs ack 4521 --confirm K7QF-2M',
    'node x.cjs ack 4521 --confirm=k7qf-2m',
    './x resolve 4521 --even-if-firing --confirm K7QF-2M',
    './x note 4521 --content "rolled back" --confirm "$CODE"',
    './x $VERB 4521 --confirm K7QF-2M',
    './x ack 4521 --confirm `cat code`',
    './x ack 4521 --confirm $(./x ack 4521 --json | jq -r .code)',
    './x ack 4521 $FLAGS',
    './x ack "$ID" "$@"',
    `./x ack 4521 "\${FLAGS[@]}"`,
    './x ack 4521 --c{onfirm,} K7QF-2M',
    './x ack 4521 --con$1firm K7QF-2M',
    './x ack 4521 --conf* K7QF-2M',
    './x "ac"k 4521 "--conf"irm K7QF-2M',
    './x a\\ck 4521 --confirm \\\n  K7QF-2M',
    'A=ack; B=--confirm; ./x $A 4521 $B K7QF-2M',
    `C=K7QF-2M; ./x ack 4521 --confirm \${C}`,
    '"pager-tri""age" ack 4521 --confirm K7QF-2M',
    'echo 4521 --confirm K7QF-2M | xargs ./x ack',
    'cat code | xargs ./x ack 4521 --confirm',
    'parallel ./x ack 4521 --confirm ::: K7QF-2M',
    'xargs pager-triage < arguments',
    'xargs ./x <<< "ack 4521 --confirm K7QF-2M"',
    "find / -name 'p*e.cjs' -exec node {} ack 4521 --confirm K7QF-2M \\;",
    `ssh host './x ack 4521 --confirm K7QF-2M'`,
    `python3 -c 'import subprocess as s; s.run(["./x", "ack", "4521", "--confirm", code])'`,
    `node -e "require('child_process').spawnSync('./x', ['ack', '4521', '--confirm', 'K7QF-2M'])"`,
    `perl -e 'system("./x ack 4521 --confirm " . $code)'`,
    'set -- ack 4521 --confirm K7QF-2M; ./x "$@"',
    'f() { ./x "$@"; }; f ack 4521 --confirm K7QF-2M',
    'cat() { node x.cjs "$@"; }; cat ack 4521 --confirm K7QF-2M',
    'alias echo=./x; echo ack 4521 --confirm K7QF-2M',
    'for c in K7QF-2M; do ./x ack 4521 --confirm $c; done',
    // at a terminal that the command makes
    "script -qec 'node x.cjs ack 4521' /dev/null <<< y",
    'ssh -tt localhost pager-triage ack 4521',
    'docker exec -it box pager-triage ack 4521 <<< y',
    'docker run --rm -t box x ack Q1ABCDE',
    'kubectl exec --tty box -- pager-triage resolve 4521',
    `python3 -c 'import pty; pty.spawn(["pager-triage", "ack", "4521"])'`,
    'tmux send-keys "pager-triage ack 4521" Enter y Enter',
    'systemd-run --user --pty pager-triage ack 4521',
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
  impersonate: [
    'node /x/dist/*.cjs hook claude < call.json',
    '"$P" hook claude < call.json',
    'node x.cjs hook agent <<< "$CALL"',
    `./x h <<< '{"hook_event_name":"UserPromptExpansion","command_name":"triage:ack"}'`,
    "echo '{}' | pager-triage hook claude",
    "echo '{}' | pager-triage hook agent",
    'sh ~/.claude/plugins/cache/pager-triage/triage/0.1.0/bin/hook < input.json',
    'node dist/pager-triage.mjs hook claude < input.json',
    'CLAUDE_CODE_ENTRYPOINT=cli pager-triage hook  claude <<< "$J"',
  ],
  api: [
    'curl https://API.PagerDuty.COM/incidents',
    'curl https://api.pagerdut%79.com/incidents',
    'curl https://api%2Epagerduty%2Ecom/incidents',
    'curl "https://api.pager""duty.com"',
    "curl https://$'\\x61pi'.pagerduty.com",
    'curl https://api.pager{duty,}.com',
    'curl https://api.pager[d-d]uty.com',
    `curl https://api.pager\${NOTHING}duty.com`,
    'H=pagerduty; curl https://api.$H.com/incidents',
    'curl https://api。pagerduty。com',
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
  'read-credentials': [
    'cd ~/.claude; cat .c*',
    '(cd ~/.claude); cat .credentials.json',
    'cat ~/.cl*/.cr*',
    'cat ~/.claude/.c*',
    'find ~/.claude -type f -exec cat {} +',
    "find ~ -name '*credentials*' -exec cat {} +",
    "find / -name '.cred*' 2>/dev/null | xargs cat",
    'tar c ~/.claude',
    'tar c -C ~ .claude | base64',
    'tar c -C "$HOME" .claude/',
    'cd ~ && zip -r /tmp/x.zip .claude',
    'tar czf /tmp/home.tgz $HOME',
    'cp -a ~ /tmp/x',
    'rsync -a /home/dana/ /tmp/x',
    'grep -r api_key /root',
    'cat /Users/dana/.claude/.[c]redentials.json',
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
  'nested-session': [
    'c*e -p "/triage:ack Q1ABCDE K7QF-2M"',
    'PAGER_TRIAGE_ALLOW_WRITES=1 ./x.sh',
    'claude -p "/triage:ack Q1ABCDE K7QF-2M"',
    'echo "/triage:resolve Q1ABCDE" | claude -p',
    "claude -p '/note Q1ABCDE hello'",
    'PAGER_TRIAGE_ALLOW_WRITES=1 claude -p hello',
    'export CLAUDE_CODE_SESSION_ATTENDED=1; claude',
    'CLAUDE_CODE_ENTRYPOINT=claude-vscode claude -p hello',
  ],
}

const PASSED = [
  'git commit -m "resolve conflicts"',
  'git merge --no-ff feature -m "resolve the note"',
  'git merge feature --resolve',
  'git rebase --continue && git notes add -m "reviewed" HEAD',
  'git notes show HEAD',
  'git checkout -b note/confirm-dialog',
  'git add src/note.ts src/ack.ts && git commit -m "feat(note): --confirm asks" && git push',
  'git log --oneline --grep=resolve | head',
  'git mergetool --no-prompt && git add -A',
  'apt-get install -y jq --confirm',
  'gh pr merge 12 --squash --delete-branch',
  'gh pr comment 12 --body "note: resolve this first"',
  'gh api repos/o/r/pulls/12 --jq .title',
  'glab mr note 12 -m "$MESSAGE"',
  'npm run note -- --confirm',
  'npm run resolve',
  'npm install && npm test -- --run note',
  'pnpm run ack -- 12',
  'terraform apply -auto-approve -var note=$NOTE',
  'kubectl delete pod x --confirm',
  'az group delete --name x --yes --confirm $X',
  'deploy --confirm "$TOKEN"',
  'ack --type ts TODO src',
  'ack-grep resolve lib',
  'make resolve',
  'cargo build && cargo test resolve',
  'python3 -m pytest tests/test_note.py -k resolve',
  'node scripts/resolve.js 42',
  'node note.js',
  './x note hello',
  "sed -i 's/ack/nack/' src/protocol.c",
  "awk '/note/ {print $1}' log.txt",
  'docker build -t registry/app:note .',
  'docker exec -it db psql -c "select 1"',
  'ssh -t host sudo systemctl restart app',
  'tmux new -d -s work npm run dev',
  'npx tsc --noEmit && npx eslint src --fix',
  "find . -iname '*credentials*'",
  "find src -name 'note*' | xargs wc -l",
  'cat config/credentials.yml.enc',
  'tar czf out.tgz dist',
  'tar czf /tmp/x.tgz -C ~/src/app .',
  'cd ~ && ls',
  'rsync -a ~/src/app/ /tmp/x',
  'cp -r ~/src/a ~/src/b',
  'cp -a "$TO" "$TO~"',
  `ls "\${XDG_CONFIG_HOME:-$HOME/.config}:\${XDG_CONFIG_DIRS:-/etc/xdg}"; cat x`,
  'cat ~/.bashrc ~/.config/git/config',
  'grep -rn note ~/src',
  'claude mcp list',
  'curl -s https://api.github.com/repos/o/r | jq .name',
  'curl https://developer.pagerduty.com/docs',
  'ping pagerduty.com',
  "rg 'hook claude' hooks/hooks.json",
  "sed -i 's/hook claude/hook agent/' hooks/hooks.json",
  'echo "$PATH" && printenv HOME && export NOTE=1',
  'for f in *.ts; do wc -l "$f"; done',
  'while read -r line; do echo "$line"; done < note.txt',
  `x=$(git rev-parse HEAD) && echo "\${x:0:7}"`,
  'curl "https://example.com/a%20b?x={1,2}"',
  "cat > note.md <<'EOT'\n# Resolve\nack the note\nEOT",
  'python3 - <<EOT\nprint("resolve", 4521)\nEOT',
  'git status',
  'pager-triage incidents --json | jq .',
  'pager-triage detail "$ID"',
  'pager-triage ack Q1ABCDE',
  'pager-triage note Q1ABCDE --content "$TEXT"',
  'pager-triage risk --offline && git commit -m "feat: ask before --confirm"',
  'pager-triage hook git',
  'cd ~/src/pager-triage && npx vitest run test/cli/write.test.ts',
  'cd pager-triage && git log --oneline -- src/cli/hooks/claude-slash.ts',
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
      runs(300, 1_000),
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

// What a shell takes for the same words, and what it runs in the end.
describe('however a confirming command is put', () => {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
  const spelt = (word: string) =>
    fc
      .tuple(fc.nat(word.length), fc.constantFrom('', "''", '""', '\\\n', '$1', `\${x}`, '"$x"'))
      .chain(([at, between]) =>
        fc.constantFrom(
          word,
          `'${word}'`,
          `"${word}"`,
          `${word.slice(0, at)}${between}${word.slice(at)}`,
          `"${word.slice(0, at)}"'${word.slice(at)}'`,
          `\\${word}`,
          `$'${word}'`,
        ),
      )
  const programs = [
    'pager-triage',
    '/opt/x/bin/pager-triage',
    'node x.cjs',
    'node /x/p*r-t*e.cjs',
    '"$P"',
    './x',
  ]
  const command = fc
    .tuple(
      fc.constantFrom(...programs),
      fc.constantFrom('ack', 'resolve', 'note').chain(spelt),
      fc.constantFrom('4521', 'Q1ABCDE', '"$ID"'),
      fc.constantFrom('', ' --json', ' --even-if-firing', ' --content "rolled back"', ' --content "$T"'),
      spelt('--confirm'),
      fc.constantFrom('K7QF-2M', 'k7qf-2m', "'K7QF-2M'", '"$CODE"', '$(cat code)', '`cat code`', 'K7QF-"2M"'),
      fc.constantFrom(' ', '  ', '\t', ' \\\n'),
    )
    .map(([name, verb, id, more, confirm, code, blank]) =>
      [name, verb, `${id}${more}`, confirm, code].join(blank),
    )
  const wrappers: ((inner: string) => string)[] = [
    (inner) => `env -i ${inner}`,
    (inner) => `PATH=/x:$PATH ${inner}`,
    (inner) => `timeout 5 nohup nice ${inner} &`,
    (inner) => `(${inner})`,
    (inner) => `{ ${inner}; }`,
    (inner) => `! ${inner}`,
    (inner) => `if true; then ${inner}; fi`,
    (inner) => `for i in 1 2; do ${inner}; done`,
    (inner) => `echo "$( ${inner} )"`, // without the blank it could be arithmetic
    (inner) => `cat <(${inner})`,
    (inner) => `${inner} | cat`,
    (inner) => `echo ok && ${inner}`,
    (inner) => `f() { ${inner}; }; f`,
    (inner) => `sudo sh -c ${quote(inner)}`,
    (inner) => `eval ${quote(inner)}`,
    (inner) => `echo ${quote(inner)} | sh`,
    (inner) => `bash <<< ${quote(inner)}`,
    (inner) => `sh <<'END'\n${inner}\nEND\n`,
    (inner) => `cat > x.sh <<'END'\n${inner}\nEND\n`,
    (inner) => `ssh host ${quote(inner)}`,
    (inner) => `find . -exec sh -c ${quote(inner)} \\;`,
  ]
  test('it is asked about', () => {
    const layers = fc.array(fc.constantFrom(...wrappers), { maxLength: 3 })
    fc.assert(
      fc.property(command, layers, (inner, around) => {
        const whole = around.reduce((text, wrap) => wrap(text), inner)
        expect(guardedAct(whole), whole).not.toBeNull()
      }),
      runs(1_000, 3_000),
    )
  })
})

describe('what is long or deep', () => {
  const deep = [
    '$(',
    '(',
    '{ ',
    '`',
    '"$(',
    '${a:-',
    '$((',
    'cat <<A\n',
    'a|',
    'if ',
    'a=(',
    '[[ ',
    'case a in ',
  ]
  const flat = [
    'echo a;',
    'ssh ',
    'api.',
    'find ~ ',
    'A=$A$A ',
    '--confirm ',
    'note 1 ',
    '\\',
    '{a,b}',
    '%41',
    '~/.c',
  ]
  test.for([...deep, ...flat])('%j, many times: an answer in time', (piece) => {
    for (const size of [60_000, 1_000_000]) {
      const text = piece.repeat(size / piece.length)
      const start = process.cpuUsage()
      expect(guardedAct(`pager-triage ack 1 --confirm K7QF-2M ${text}`)).not.toBeNull()
      void guardedAct(text)
      const { user } = process.cpuUsage(start)
      expect(user / 1_000, `${size}`).toBeLessThan(2_000)
    }
  })

  test('of what is too long to be read, only what may speak of us is asked about', () => {
    const text = `cat > data.txt <<'EOT'\n${'a line of text\n'.repeat(5_000)}EOT\n`
    expect(guardedAct(text)).toBeNull()
    expect(guardedAct(`${text}${WRITE}`)).toBe('unread')
    expect(guardedAct(`${text}./x ac"k" 4521 --con"firm" K7QF-2M`)).toBe('unread')
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
    const examples = [...new Map(rows).values(), `pager-triage ${'x'.repeat(70_000)}`]
    for (const command of examples) {
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
      /"ask".*stores keys/,
    )
  })
})
