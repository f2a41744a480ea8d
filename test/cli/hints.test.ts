import { expect, it } from 'vitest'
import { runHook } from '../../src/cli/hooks/index.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { testShell } from '../support/test-shell.ts'

const KEY = { PAGERDUTY_API_KEY: 'u+secretSECRET123456' }

it.each<[args: string, env: Record<string, string>, error: string, hint: RegExp]>([
  ['risky', {}, 'usage', /^See: pager-triage --help$/],
  ['risk --jsno', {}, 'usage', /^See: pager-triage risk --help$/],
  ['risk HEAD', {}, 'usage', /^See: pager-triage risk --help$/],
  ['risk --commit A --range B..C', {}, 'usage', /^See: pager-triage risk --help$/],
  ['risk --service x', {}, 'no_key', /^Make one in PagerDuty/],
  ['risk --fail-on red', {}, 'usage', /^Give one of these\.$/],
  ['risk --deadline soon', {}, 'usage', /^Give a whole number from 100 to 600000\.$/],
  ['map --init --offline', {}, 'usage', /^See: pager-triage map --help$/],
  ['detail', KEY, 'usage', /^Use: pager-triage detail ID$/],
  ['detail here', KEY, 'usage', /^Give its id/],
  ['note 7', KEY, 'usage', /^See: pager-triage note --help$/],
  ['recent --since monday', KEY, 'usage', /^Give 3h, 14d/],
  ['audit', {}, 'usage', /^Use audit list, audit verify or audit outcomes\./],
  ['audit lsit', {}, 'usage', /^Use audit list, audit verify or audit outcomes\./],
  ['audit verify --kept abc', {}, 'usage', /^It has 64 hex digits/],
  ['hook svn', {}, 'usage', /^Use hook git or hook agent\.$/],
  ['incidents', {}, 'no_key', /^Make one in PagerDuty/],
  ['incidents', { PAGERDUTY_API_KEY: 'short' }, 'invalid_key', /^Copy it again from PagerDuty/],
  ['incidents', { PAGERDUTY_API_KEY: 'Token token=abcdefgh' }, 'invalid_key', /^Set only the key/],
  ['incidents', { ...KEY, PAGERDUTY_REGION: 'ap' }, 'endpoint', /^Set PAGERDUTY_REGION/],
  ['incidents', { ...KEY, PAGERDUTY_API_URL: 'http://pd.example' }, 'endpoint', /^Use https:/],
  ['incidents', { ...KEY, HTTPS_PROXY: 'ftp://proxy.example' }, 'endpoint', /^Write it as http:/],
])('%s has a hint', async (args, env, error, hint) => {
  const { shell, stderr } = testShell({ env })
  const [name = '', ...rest] = [...args.split(' '), '--json']
  await (name === 'hook' ? runHook(shell, rest) : runCommand(name, rest, shell))
  expect(JSON.parse(stderr())).toMatchObject({ error, hint: expect.stringMatching(hint) })
})
