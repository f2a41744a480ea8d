import { describe, expect, onTestFinished, test } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { Confirmation } from '../../src/pagerduty/confirmation.ts'
import { createWriter } from '../../src/pagerduty/writer.ts'
import { buildCorpus } from '../../src/simulator/corpus.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { contractNote, hasContract, loadContract } from '../simulator/contract.ts'
import { nullFuzz } from '../support/faults.ts'
import { simulate } from './support/account.ts'
import { account, others, questions } from './support/questions.ts'
import { clientOptions, now, openReader } from './support/reader.ts'

const key = { key: ApiKey.parse(SIMULATOR_KEYS.user) }

describe.skipIf(!hasContract)(
  `what the client asks keeps to PagerDuty's API description${contractNote}`,
  async () => {
    const contract = hasContract ? await loadContract() : null

    test.for(questions)('%s', async ([, ask]) => {
      const simulator = await simulate(account, { mode: 'contract' })
      const found = await ask(openReader(simulator.url, key))
      expect(found).toMatchObject({ complete: true, warnings: [] })
      expect(simulator.requests.length).toBeGreaterThan(0)
      expect(simulator.requests.flatMap((request) => contract?.request(request))).toEqual([])
    })
  },
)

describe.skipIf(!hasContract)(`what the client writes keeps to it too${contractNote}`, async () => {
  const contract = hasContract ? await loadContract() : null

  test.for(['acknowledge', 'resolve', 'note'] as const)('%s', async (verb) => {
    const state = buildCorpus({ seed: 7, now })
    const incident = state.query({ statuses: ['triggered'] })[0]
    if (incident === undefined) return expect.fail('the corpus has no triggered incident')
    const simulator = await simulate(state, { mode: 'contract' })
    const confirmation = Confirmation.of({
      incidentId: incident.id,
      verb,
      actor: state.users[0]?.email ?? '',
      seen: { status: incident.status, lastStatusChangeAt: incident.statusChangedAt },
      content: 'Rolled back.',
    })
    const writer = createWriter(clientOptions(simulator.url, key), confirmation)
    onTestFinished(() => writer.close())
    expect((await writer.write()).data.changed).toBe(true)
    expect(simulator.requests.some(({ method }) => method !== 'GET')).toBe(true)
    expect(simulator.requests.flatMap((request) => contract?.request(request))).toEqual([])
  })
})

describe('every field that may be null is, or is missing, and unknown ones appear', () => {
  test.for([...questions, ...others])('%s', async ([, ask]) => {
    for (const seed of [1, 2, 3]) {
      const simulator = await simulate(account, { faults: nullFuzz(seed) })
      expect(await ask(openReader(simulator.url, key))).toMatchObject({ complete: true, warnings: [] })
    }
  })
})
