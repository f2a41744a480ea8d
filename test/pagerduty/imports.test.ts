import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../src/pagerduty/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)

/** The modules that this one loads; type imports load nothing. */
const importsOf = (name: string): string[] =>
  [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^(?:import|export) (?!type )[^']*'([^']+)'/gm),
  ].map(([, module = '']) => module)

function everythingLoadedBy(name: string, seen = new Set<string>()): Set<string> {
  for (const module of importsOf(name)) {
    const path = module.startsWith('.') ? posix.join(posix.dirname(name), module) : module
    if (seen.has(path)) continue
    seen.add(path)
    if (module.startsWith('.') && !path.startsWith('..')) everythingLoadedBy(path, seen)
  }
  return seen
}

const isHeavy = (module: string) => module === 'zod' || module.startsWith('undici')

describe('what the program loads when it works offline', () => {
  test.for(['client/access.ts', 'client/errors.ts', 'fetched.ts', 'confirmation.ts'])(
    '%s brings neither zod nor undici',
    (name) => {
      expect([...everythingLoadedBy(name)].filter(isHeavy)).toEqual([])
    },
  )

  test('undici is in the transport, its connections and nowhere else', () => {
    const users = sources.filter((name) => importsOf(name).some((module) => module.startsWith('undici')))
    expect(users).toEqual(['client/dispatcher.ts', 'client/transport.ts'])
  })

  test('the reader loads both: the check above can see them', () => {
    expect([...everythingLoadedBy('reader.ts')].some((module) => module === 'zod')).toBe(true)
    expect([...everythingLoadedBy('reader.ts')].some((module) => module.startsWith('undici'))).toBe(true)
  })
})
