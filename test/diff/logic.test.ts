import { describe, expect, it } from 'vitest'
import { countControlFlow, isLogic } from '../../src/diff/code.ts'

describe('a line of logic', () => {
  it.each([
    'charge(order)',
    'const total = a + b',
    'total += 1',
    'x := open',
    'h ||= {}',
    'mask <<= 1',
    'return total',
    'if paid',
    'a && b',
    '  : done ? a : b',
    'let body = read()?;',
    'def capture(order):',
    'await charge(order)',
    '{name ?? fallback}',
    '{isOpen ?',
    '{#each orders as order}',
    '{#await total}',
    '<button onClick={save}>',
  ])('%s', (code) => {
    expect(isLogic(code)).toBe(true)
  })

  it.each([
    "import { a } from ''",
    'from billing import tax',
    'import (',
    'export * from ""',
    'export { a } from ""',
    'export type { A } from ""',
    'use crate::index::Segment;',
    'pub(crate) use self::a;',
    'using System;',
    '#include <stdio.h>',
    'package acme.pay;',
    'require ""',
    'const fs = require("")',
    '',
    '""',
    'total,',
    'readonly name: string',
    '@Override',
    'end',
    'a == b',
    'order => total',
    'a !== b',
    '<Total />',
    '{children}',
    'name?',
  ])('is not: %s', (code) => {
    expect(isLogic(code)).toBe(false)
  })
})

it.each([
  ['if (a && b) return c', 3],
  ['} else if (a || b) {', 3],
  ['iffy(forward, android)', 0],
  ['for x in y', 1],
  ['throw new Error()', 0],
  ['a ? b : c', 1],
  ['a?.b ?? c', 0],
  ['open()?;', 1],
])('%s steers %i times', (code, count) => {
  expect(countControlFlow(code)).toBe(count)
})
