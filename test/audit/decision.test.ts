import { expect, it } from 'vitest'
import { parseRecord, toDecision } from '../../src/audit/record.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { Evidence } from '../../src/risk/evidence.ts'

const incident = (id: string, file: string): Evidence => ({
  kind: 'incident',
  id,
  number: 4480,
  url: `https://acme.pagerduty.com/incidents/${id}`,
  title: fromOutside('customers charged twice'),
  status: 'resolved',
  urgency: 'high',
  priority: fromOutside('P1'),
  createdAt: '2026-03-01T12:00:00Z',
  service: 'PABC123',
  path: fromOutside(file),
  link: 'fix-commit',
})

it('holds the ids and numbers of an assessment, one sum for each factor, and no words', () => {
  const service = {
    id: 'PABC123',
    name: fromOutside('payments-api'),
    because: '.pager-triage.json services[0]',
  }
  const decision = toDecision(
    {
      score: 61,
      level: 'ELEVATED',
      range: [61, 74],
      decision: { action: 'warn' },
      model: { version: '1' },
      change: { tree: '2'.repeat(40), base: null },
      services: [service],
      factors: [
        {
          id: 'incident-history',
          path: fromOutside('src/a.ts'),
          points: 4.1,
          evidence: [incident('Q1', 'src/a.ts')],
        },
        {
          id: 'incident-history',
          path: fromOutside('src/b.ts'),
          points: 2.2,
          evidence: [incident('Q1', 'src/b.ts'), incident('Q2', 'src/b.ts')],
        },
        { id: 'size', path: null, points: 4.7, evidence: [{ kind: 'model', version: '1' }] },
      ],
    },
    'git',
    new Date('2026-03-10T12:00:00Z'),
  )
  expect(decision).toEqual({
    kind: 'decision',
    at: '2026-03-10T12:00:00.000Z',
    host: 'git',
    tree: '2'.repeat(40),
    base: null,
    score: 61,
    level: 'ELEVATED',
    range: [61, 74],
    action: 'warn',
    factors: [
      { id: 'incident-history', points: 6.3 },
      { id: 'size', points: 4.7 },
    ],
    incidents: ['Q1', 'Q2'],
    services: ['PABC123'],
    model: '1',
  })
  expect(parseRecord(decision)).toEqual(decision)
})
