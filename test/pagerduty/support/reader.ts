import { onTestFinished } from 'vitest'
import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import type { ClientOptions } from '../../../src/pagerduty/client/client.ts'
import { createReader, type PagerDutyReader } from '../../../src/pagerduty/reader.ts'

/** Twenty characters, plainly not real, and not in any message unless it leaks. */
export const plantedKey = 'u+PLANTED-0123456789'

export const now = new Date('2026-06-30T12:00:00Z')

/** Options of a client whose waits cost nothing and are recorded. */
export function clientOptions(
  origin: string,
  overrides: Partial<ClientOptions> = {},
): ClientOptions & { readonly waits: number[] } {
  const waits: number[] = []
  return {
    endpoint: { origin },
    key: ApiKey.parse(plantedKey),
    signal: new AbortController().signal,
    clock: () => now,
    random: () => 0,
    elapsed: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
    timeouts: { connectMs: 60_000, headersMs: 60_000, bodyMs: 60_000 },
    ...overrides,
    waits,
  }
}

export function openReader(
  origin: string,
  overrides: Partial<ClientOptions> = {},
): PagerDutyReader & { readonly waits: readonly number[] } {
  const options = clientOptions(origin, overrides)
  const reader = createReader(options)
  onTestFinished(() => reader.close())
  return { ...reader, waits: options.waits }
}
