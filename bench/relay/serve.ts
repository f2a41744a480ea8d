// The relay of bench/relay.ts, in a process of its own so that its memory is its own.
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { openRelay } from '../../src/relay/relay.ts'
import { memoryStore } from '../../src/relay/store/memory.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { fill } from './full-index.ts'

const [count = '1000000'] = process.argv.slice(2)
const times: number[] = []
const clock = () => new Date()
const relay = await openRelay({
  endpoint: { origin: 'http://127.0.0.1:9' },
  key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
  store: memoryStore(clock),
  access: { admit: async () => ({ caller: { subject: 'bench', teams: 'all' } }) },
  webhooks: null,
  host: '127.0.0.1',
  port: 0,
  clock,
  onServed: ({ ms }) => {
    times.push(ms)
  },
})
const services = fill(relay.index, Number(count), Date.now(), performance.now() + 3_600_000)
process.send?.({ url: relay.url, services })
process.on('message', () => {
  times.sort((a, b) => a - b)
  process.send?.({ rss: process.memoryUsage.rss(), p99: times[Math.floor(times.length * 0.99)] })
})
