import { expect, onTestFinished, test } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { missingTerminal } from '../claude/terminal.ts'
import { insideAgent } from '../support/inside-agent.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { BUNDLE, runProgram } from '../support/program.ts'

const ID = 'QINCIDENT00001'
const END_OF_INPUT = '\u0004'
const missing = missingTerminal ?? insideAgent
const why = missing === null ? '' : ` (skipped: ${missing})`

test.skipIf(missing)(`a person at a real terminal is asked, and answers with a line${why}`, async () => {
  const pagerDuty = await startPagerDuty([
    { id: ID, number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
  ])
  onTestFinished(() => pagerDuty.close())
  const env = {
    ...asking(pagerDuty, SIMULATOR_KEYS.full),
    PAGERDUTY_EMAIL: 'dana.kim@example.com',
    PAGER_TRIAGE_AUDIT: 'off',
  }
  const answer = (stdin: string) =>
    runProgram('script', ['-qefc', `${process.execPath} ${BUNDLE} ack 4521`, '/dev/null'], {
      cwd: process.cwd(),
      env,
      stdin,
    })
  const writes = () => pagerDuty.requests.filter(({ method }) => method !== 'GET').length

  for (const no of ['n\n', '\n', END_OF_INPUT]) {
    const { code, stdout } = await answer(no)
    expect({ code, writes: writes() }).toEqual({ code: 3, writes: 0 })
    expect(stdout).toMatch(/About to acknowledge #4521 .*Proceed\? \[y\/N\] .*Nothing was written\./s)
  }
  expect(await answer('y\n')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Acknowledged #4521 as dana\.kim@example\.com: Charge capture 5xx/),
  })
  expect(writes()).toBe(1)
})
