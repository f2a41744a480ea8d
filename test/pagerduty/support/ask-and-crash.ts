// Asks once with the key from the environment and lets the error go uncaught, so that Node prints all that it has.
import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import { createReader } from '../../../src/pagerduty/reader.ts'

const reader = createReader({
  endpoint: { origin: process.env['PAGERDUTY_API_URL'] ?? '' },
  key: ApiKey.parse(process.env['PAGERDUTY_API_KEY'] ?? ''),
  signal: new AbortController().signal,
  clock: () => new Date(),
  sleep: async () => {},
})
process.stdout.write(`${JSON.stringify(await reader.openIncidents())}\n`)
await reader.close()
