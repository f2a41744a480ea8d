import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAUNCHER, runProgram } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

it('shows the report of the sample, with incidents linked to files, and says what to type next', async () => {
  using elsewhere = new TempRepository()
  const { code, stdout, stderr } = await runProgram(LAUNCHER, ['demo'], { cwd: elsewhere.dir })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/open now +P1 #4521 Charge capture 5xx/)
  expect(stdout).toMatch(/src\/charge\.ts +2 linked incidents: #4480, #4391 \(fix commits\)/)
  expect(stdout).toMatch(/In your own repository, stage a change and run:\n.*bin\/pager-triage risk\n$/)
})

it('prints a report of at most 24 lines of 80 columns', async () => {
  using elsewhere = new TempRepository()
  const { stdout } = await runProgram(LAUNCHER, ['demo'], { cwd: elsewhere.dir })
  const lines = stdout.split('\nThis was a sample')[0]?.split('\n') ?? []
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

it('shows what is open behind a touched service for which nobody is on call', async () => {
  using elsewhere = new TempRepository()
  const { stdout } = await runProgram(LAUNCHER, ['demo'], { cwd: elsewhere.dir })
  expect(stdout).toMatch(/payments-api, checkout-web and billing-cron\n/)
  expect(stdout).toMatch(/on a dependency +P1 #4519 Ledger replica .* ledger-db,\s+used by billing-cron/)
  expect(stdout).toMatch(/on call +billing-cron: nobody/)
  expect(stdout).toMatch(/arrange cover for billing-cron first: nobody is on call\n/)
})

it('leaves nothing behind', async () => {
  using elsewhere = new TempRepository()
  await runProgram(LAUNCHER, ['demo'], { cwd: elsewhere.dir, env: { TMPDIR: elsewhere.dir } })
  expect(readdirSync(elsewhere.dir)).toEqual(['.git'])
})

it('prints the same document as risk with --json', async () => {
  using elsewhere = new TempRepository()
  const { stdout } = await runProgram(LAUNCHER, ['demo', '--json'], { cwd: elsewhere.dir })
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'pager-triage/risk@1',
    level: 'CRITICAL',
    sources: { pagerduty: { known: true } },
  })
})
