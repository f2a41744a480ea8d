import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../src/pagerduty/', import.meta.url)
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))

/** The modules that this one loads; type imports load nothing. */
const importsOf = (name: string): string[] =>
  [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^(?:import|export) (?!type )[^']*'([^']+)'/gm),
  ].map(([, module = '']) => module)

function everythingLoadedBy(name: string, seen = new Set<string>()): Set<string> {
  for (const module of importsOf(name)) {
    if (seen.has(module)) continue
    seen.add(module)
    if (module.startsWith('./')) everythingLoadedBy(module.slice(2), seen)
  }
  return seen
}

const isHeavy = (module: string) => module === 'zod' || module.startsWith('undici')

describe('what the program loads when it works offline', () => {
  test.for(['endpoint.ts', 'key.ts', 'errors.ts', 'fetched.ts', 'confirmation.ts'])(
    '%s brings neither zod nor undici',
    (name) => {
      expect([...everythingLoadedBy(name)].filter(isHeavy)).toEqual([])
    },
  )

  test('undici is in the transport and nowhere else', () => {
    const users = sources.filter((name) => importsOf(name).some((module) => module.startsWith('undici')))
    expect(users).toEqual(['transport.ts'])
  })

  test('the reader loads both: the check above can see them', () => {
    expect([...everythingLoadedBy('reader.ts')].some((module) => module === 'zod')).toBe(true)
    expect([...everythingLoadedBy('reader.ts')].some((module) => module.startsWith('undici'))).toBe(true)
  })
})
