import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TempRepository } from '../support/temp-repository.ts'
import { at, corpus, NOW, smallAccount, started } from '../triage/support/account.ts'
import { runProgram } from '../triage/support/program.ts'

const noAccount = () => smallAccount([])

interface Answer {
  readonly decision?: 'block'
  readonly reason?: string
  readonly hookSpecificOutput?: { readonly hookEventName: string; readonly additionalContext: string }
}

async function typed(command: string, args: string, { cwd = '/', account = corpus } = {}) {
  const simulator = await started({ account: account() })
  const stdin = JSON.stringify({
    hook_event_name: 'UserPromptExpansion',
    command_name: command,
    command_args: args,
    cwd,
  })
  const { code, stdout, stderr } = await runProgram(['hook', 'claude'], { ...at(simulator), stdin })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const answer: Answer = JSON.parse(stdout)
  return { answer, simulator, context: answer.hookSpecificOutput?.additionalContext ?? '' }
}

describe('a typed slash command', () => {
  it.each([
    ['triage:triage', '', /^on_fire: \{.*"incident_number":\d+/m],
    ['triage', '', /^advice: \{"why":"unacknowledged: #4521/m],
    ['triage:incidents', '', /^total_incidents: 6$/m],
    ['incidents', '--urgency low', /^total_incidents: 1$/m],
    ['triage:oncall', '--service PEDGEGW', /^by_policy: .*Platform on call/m],
    ['triage:services', '', /^services: .*"status":"critical"/m],
    ['triage:recent', '--since 7d', /^stats: \{"total":\d+/m],
  ])('/%s %s gives the model its facts', async (command, args, says) => {
    const { answer, context } = await typed(command, args)
    expect(answer.decision).toBeUndefined()
    expect(answer.hookSpecificOutput?.hookEventName).toBe('UserPromptExpansion')
    expect(context.replace(/~[0-9a-f]{3}~/g, ' ')).toMatch(says)
    expect(context.length).toBeLessThanOrEqual(10_000)
  })

  it('/triage:detail ID gives the facts of one incident', async () => {
    const [open] = corpus()
      .query({ statuses: ['triggered'] })
      .slice(-1)
    const { context } = await typed('triage:detail', open?.id ?? '')
    expect(context).toContain(`incident: {"id":"${open?.id}"`)
    expect(context).toMatch(/^next: "\/triage:oncall --service [A-Z]+"$/m)
  })

  it('/triage:doctor is shown as it is', async () => {
    const { answer } = await typed('triage:doctor', '', { account: noAccount })
    expect(answer).toMatchObject({
      decision: 'block',
      reason: expect.stringMatching(/PagerDuty is reachable/),
    })
  })

  it.each([
    ['triage:detail', '999999', / incident 999999/],
    ['triage:detail', '', /Which incident\?/],
    ['triage:incidents', '--urgency red', /must be high or low/],
    ['triage:incidents', '--help', /^\npager-triage incidents: list open incidents/],
  ])('/%s %s is answered at once, without the model', async (command, args, says) => {
    const { answer } = await typed(command, args, { account: noAccount })
    expect(answer.decision).toBe('block')
    expect(answer.reason).toMatch(says)
  })

  it('without a key says how to get one', async () => {
    const stdin = JSON.stringify({
      hook_event_name: 'UserPromptExpansion',
      command_name: 'triage:incidents',
      command_args: '',
      cwd: '/',
    })
    const { stdout } = await runProgram(['hook', 'claude'], { env: {}, now: NOW, stdin })
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'block',
      reason: expect.stringMatching(/PAGERDUTY_API_KEY/),
    })
  })

  it.each([
    'x; touch P',
    '$(touch P)',
    '`touch P`',
    '"; touch P; "',
    "'; touch P; '",
    'x\ntouch P',
    'x > P',
    '| touch P',
    '--json; touch P',
  ])('arguments run nothing: %j', async (args) => {
    using directory = new TempRepository()
    const { answer, simulator } = await typed('triage:detail', args, {
      cwd: directory.dir,
      account: noAccount,
    })
    expect(answer.decision).toBe('block')
    expect(simulator.requests).toEqual([])
    expect(existsSync(join(directory.dir, 'P'))).toBe(false)
  })
})
