import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactorKind } from '../../../src/risk/factors/factor.ts'
import { FACTORS, factorIds } from '../../../src/risk/factors/index.ts'
import { ROOT } from '../../support/program.ts'

const KINDS: readonly FactorKind[] = FACTORS

describe('the list of factors', () => {
  it('has each id and each label once', () => {
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length)
    expect(new Set(KINDS.map(({ label }) => label)).size).toBe(KINDS.length)
  })

  it('is what the table in docs/architecture.md explains', () => {
    const table =
      readFileSync(`${ROOT}docs/architecture.md`, 'utf8').split('| factor | points | from |')[1] ?? ''
    const rows = table.slice(0, table.indexOf('\n\n')).split('\n')
    const ids = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, id]) => id),
    )
    expect(ids).toEqual(factorIds())
  })

  it('keeps an id in its place at the end where a published list has it there', () => {
    expect(factorIds('size').at(-1)).toBe('size')
    expect(factorIds('size').toSorted()).toEqual(factorIds().toSorted())
  })
})
