import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED } from '../support/program.ts'
import { claudeBinary } from './binary.ts'
import { latest } from './model.ts'
import { missingTerminal, openTerminal } from './terminal.ts'

const ID = 'QINCIDENT00001'
const PROMPT = `/triage:ack ${ID}`

// A prompt that a model schedules comes at the next full minute, into a session that a person has open.
for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const missing = 'missing' in claude ? claude.missing : missingTerminal

  describe.concurrent(`a cron prompt of a model in Claude Code ${version}`, () => {
    test.skipIf(missing)(
      `is text for the model, and PagerDuty is asked nothing${missing === null ? '' : ` (skipped: ${missing})`}`,
      async () => {
        const cwd = mkdtempSync(join(tmpdir(), 'cron-'))
        await using simulator = await startPagerDuty([
          { id: ID, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
        ])
        await using terminal = await openTerminal({
          binary: 'path' in claude ? claude.path : '',
          pluginDir: INSTALLED,
          cwd,
          env: {
            ...asking(simulator, SIMULATOR_KEYS.full),
            PAGERDUTY_EMAIL: 'dana.kim@example.com',
            PAGER_TRIAGE_ALLOW_WRITES: '1',
          },
          script: [
            { tool: 'ToolSearch', input: { query: 'select:CronCreate' } }, // the older version has no such tool
            { tool: 'CronCreate', input: { cron: '* * * * *', prompt: PROMPT, recurring: false } },
            { text: 'scheduled' },
          ],
          args: ['--allowedTools', 'ToolSearch,CronCreate'],
        })
        await terminal.type('schedule it')
        while (terminal.received.length < 4 && simulator.requests.length === 0) await wait(200)
        expect(simulator.requests).toEqual([])
        expect(latest(terminal.received[2] ?? { system: '', messages: [] })).toMatch(/^Scheduled/)
        expect(latest(terminal.received[3] ?? { system: '', messages: [] })).toContain(PROMPT)
        rmSync(cwd, { recursive: true, force: true })
      },
    )
  })
}
