import { expect, it } from 'vitest'
import { ApiKey, resolveEndpoint } from '../../src/pagerduty/client/access.ts'
import { readOnce } from '../../src/pagerduty/client/one-answer.ts'
import { plantedKey } from './support/reader.ts'

const TOKEN = ApiKey.ofRelay('relay-token-0123456789')
const relay = {
  PAGERDUTY_API_URL: 'https://relay.example.com',
  PAGER_TRIAGE_ALLOW_HOST: 'relay.example.com',
}

it.each([
  ['through a proxy', resolveEndpoint({ ...relay, HTTPS_PROXY: 'http://127.0.0.1:9' }), TOKEN],
  ['of PagerDuty', resolveEndpoint({}), TOKEN],
  ['with a key', resolveEndpoint(relay), ApiKey.parse(plantedKey)],
  ['unencrypted', { origin: 'http://relay.example.com' }, TOKEN],
])('nothing is asked %s', async (_, endpoint, key) => {
  const asked = { endpoint, key, userAgent: 'test', signal: new AbortController().signal }
  await expect(readOnce(asked, '/v1/context')).rejects.toThrow('not directly')
})
