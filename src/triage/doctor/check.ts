/** `fail`: set up but broken; `unknown`: could not be checked; `off`: not set up */
export const STATES = {
  ok: { word: 'ok', paint: 'good' },
  warn: { word: 'warning', paint: 'warn' },
  fail: { word: 'error', paint: 'bad' },
  unknown: { word: 'unknown', paint: 'dim' },
  off: { word: 'not set', paint: 'dim' },
} as const

export type Check = ReturnType<typeof check>

/** `text` may hold foreign words; `next` is what to do, or null. */
export const check = (id: string, state: keyof typeof STATES, text: string, next: string | null = null) => ({
  id,
  state,
  text,
  next,
})

export const ok = (id: string, text: string): Check => check(id, 'ok', text)
