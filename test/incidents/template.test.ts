import { describe, expect, it } from 'vitest'
import { countDistinct, template } from '../../src/incidents/noise.ts'

describe('repeats of one problem have one template', () => {
  it.each([
    ['numbers', 'disk 91% full', 'disk 97.5% full'],
    ['times', 'down since 12:04:55', 'down since 9:17'],
    ['large numbers', 'lag 1,204,991 messages', 'lag 17 messages'],
    ['units', 'p99 latency 812ms', 'p99 latency 1203ms'],
    ['addresses', '10.0.3.17 unreachable', '192.168.11.5 unreachable'],
    ['addresses with a port', 'connect 10.0.3.17:5432 refused', 'connect 10.0.3.18:5433 refused'],
    ['hosts', 'web-01.prod.example.com down', 'web-17.stage.example.com down'],
    ['hosts by number', 'web-1: out of memory', 'web-12: out of memory'],
    ['pods', 'api-7d9f8b6c5-x2x4z restarted', 'api-6c5d4f3b2-q9w8e restarted'],
    ['uuids', 'job 123e4567-e89b-12d3-a456-426614174000', 'job 9c858901-8a57-4791-81fe-4c455b099bc9'],
    ['hex ids', 'trace 4bf92f3577b34da6', 'trace a3ce929d0e0e4736'],
    ['shas', 'deploy of 9f3c2ab failed', 'deploy of 1e4d5c7 failed'],
    ['letter case', 'Disk Full', 'disk full'],
    ['white space', ' disk  full\n', 'disk full'],
    ['dates', 'backup of 2026-03-01 failed', 'backup of 2026-11-30 failed'],
  ])('%s', (_, one, other) => {
    expect(template(one)).toBe(template(other))
  })
})

describe('different problems have different templates', () => {
  it.each([
    ['disk full', 'disk failed'],
    ['disk full on db-1', 'memory full on db-1'],
    ['charge capture fails', 'charge refund fails'],
    ['10.0.3.17 unreachable', '10.0.3.17 slow'],
    ['checkout is down', 'checkout is slow'],
    ['deadbeef', 'defaced'],
    ['src/charge.ts:12 fails', 'src/refund.ts:12 fails'],
    ['k8s-node-not-ready', 'k8s-pod-crash-loop'],
    ['http-5xx-rate', 's3-upload-failed'],
    ['payments-p99-latency', 'payments-5xx-errors'],
    ['', 'x'],
  ])('%s · %s', (one, other) => {
    expect(template(one)).not.toBe(template(other))
  })

  it('are counted once each', () => {
    expect(countDistinct(['disk 1 full', 'disk 2 full', 'queue stuck', 'Disk 3 full'])).toBe(2)
    expect(countDistinct([])).toBe(0)
  })
})

it('a title of any length is read to the end', () => {
  for (const unit of ['a-', '1-', 'a1.', 'f', '-', '0.'])
    expect(template(unit.repeat(2 ** 19)).length).toBeLessThanOrEqual(4096)
})
