import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { listen } from '../../src/core/listen.ts'
import { BUNDLE } from '../support/program.ts'

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })

it('a relay without a key says what it needs', () => {
  const { status, stderr } = run(['relay'])
  expect(stderr).toBe(
    'pager-triage: The relay has no key for PagerDuty. Set PAGERDUTY_API_KEY to a read-only key, or try: pager-triage relay --demo\n',
  )
  expect(status).toBe(1)
})

it.each([['relay', '--demo'], ['simulator']])('%s %s on a port in use says which', async (...command) => {
  const { address, close } = await listen(createServer(), '127.0.0.1', 0)
  onTestFinished(close)
  const port = address.split(':').at(-1) ?? ''
  const { status, stderr } = run([...command, '--port', port])
  expect(stderr).toBe(
    `pager-triage: Port ${port} is in use. Choose another with --port, or leave --port out for a free one.\n`,
  )
  expect(status).toBe(1)
})
