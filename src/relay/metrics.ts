import type { Served } from './server.ts'
import type { Status } from './status.ts'

/** Seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const

const PREFIX = 'pager_triage_relay'

/** Counts what was answered, and prints it in the text format of Prometheus. */
export class Metrics {
  readonly #answers = new Map<string, number>()
  readonly #buckets = BUCKETS.map(() => 0)
  #seconds = 0
  #count = 0

  add({ path, status, ms }: Pick<Served, 'path' | 'status' | 'ms'>): void {
    const labels = `path="${path}",status="${status}"`
    this.#answers.set(labels, (this.#answers.get(labels) ?? 0) + 1)
    this.#seconds += ms / 1_000
    this.#count += 1
    for (const [at, most] of BUCKETS.entries())
      if (ms <= most * 1_000) this.#buckets[at] = (this.#buckets[at] ?? 0) + 1
  }

  text(status: Status, now: Date): string {
    const ages = Object.entries(status.asOf).flatMap(([part, asOf]) =>
      asOf === null ? [] : [[`part="${part}"`, (now.getTime() - Date.parse(asOf)) / 1_000] as const],
    )
    const { sent, failed, limited, thisMinute } = status.requests
    return [
      ...family('answers_total', 'counter', 'answers by path and status', [...this.#answers]),
      ...family('answer_seconds', 'histogram', 'time to answer', []),
      ...BUCKETS.map((most, at) => `${PREFIX}_answer_seconds_bucket{le="${most}"} ${this.#buckets[at]}`),
      `${PREFIX}_answer_seconds_bucket{le="+Inf"} ${this.#count}`,
      `${PREFIX}_answer_seconds_sum ${this.#seconds}`,
      `${PREFIX}_answer_seconds_count ${this.#count}`,
      ...family('age_seconds', 'gauge', 'since PagerDuty was read', ages),
      ...family('incidents', 'gauge', 'incidents in the index', [['', status.incidents]]),
      ...family('open_incidents', 'gauge', 'open incidents', [['', status.open]]),
      ...family('complete', 'gauge', '1 once all incidents of 90 days were read', [
        ['', Number(status.complete)],
      ]),
      ...family('leads', 'gauge', '1 for the replica that reads PagerDuty', [['', Number(status.leads)]]),
      ...family('requests_total', 'counter', 'requests to PagerDuty', [['', sent]]),
      ...family('failed_requests_total', 'counter', 'requests that PagerDuty did not answer', [['', failed]]),
      ...family('rate_limited_total', 'counter', 'requests that PagerDuty answered with 429', [
        ['', limited],
      ]),
      ...family('requests_this_minute', 'gauge', 'requests of all replicas', [['', thisMinute]]),
      ...family('pace', 'gauge', 'by how much a rate limit makes the intervals longer', [['', status.pace]]),
      '',
    ].join('\n')
  }
}

const family = (
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  values: readonly (readonly [labels: string, value: number])[],
): string[] => [
  `# HELP ${PREFIX}_${name} ${help}`,
  `# TYPE ${PREFIX}_${name} ${type}`,
  ...values.map(([labels, value]) => `${PREFIX}_${name}${labels && `{${labels}}`} ${value}`),
]
