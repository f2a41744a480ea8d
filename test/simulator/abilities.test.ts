import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Simulator } from '../support/simulator.ts'
import { call, daysAgo, smallAccount, start } from './call.ts'

describe('what the plan does not include', () => {
  let poor: Simulator
  beforeAll(async () => {
    poor = await start({ account: smallAccount({ abilities: [] }) })
  })
  afterAll(() => poor.close())

  test.each([
    ['/teams', 402],
    ['/incidents?team_ids[]=PTEAM01', 402],
    ['/incidents?urgencies[]=high', 402],
    ['/priorities', 404],
  ])('%s is %i', async (path, status) => {
    expect((await call(poor, path)).status).toBe(status)
  })

  test.each([['past_incidents', 404]])('%s of an incident is %i', async (part, status) => {
    const id = poor.account.addIncident({ title: 'x', service: 'PSHOP01', createdAt: daysAgo(1) }).id
    expect((await call(poor, `/incidents/${id}/${part}`)).status).toBe(status)
  })

  test('402 names the ability beside the errors', async () => {
    const { body } = await call(poor, '/teams')
    expect(body['error']).toMatchObject({ code: 2014, missing_abilities: 'teams' })
  })
})
