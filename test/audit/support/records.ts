import type { CommitRecord, DecisionRecord } from '../../../src/audit/record.ts'

/** An ELEVATED decision of the day, unless the row says otherwise. */
export const decisionOf = (more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  kind: 'decision',
  at: '2026-03-10T12:00:00.000Z',
  host: 'git',
  tree: '2'.repeat(40),
  base: '1'.repeat(40),
  score: 61,
  level: 'ELEVATED',
  range: [61, 74],
  action: 'warn',
  factors: [{ id: 'size', points: 11.2 }],
  incidents: ['Q000004521'],
  services: ['PABC123'],
  model: '1',
  ...more,
})

export const commitOf = (more: Partial<CommitRecord> = {}): CommitRecord => ({
  kind: 'commit',
  at: '2026-03-10T12:00:05.000Z',
  sha: 'c'.repeat(40),
  tree: '2'.repeat(40),
  ...more,
})

/** The tree of a writer's nth record, so that each record can be told from all others. */
export const treeOf = (writer: number, n: number): string =>
  `${writer}`.padEnd(20, 'a') + `${n}`.padStart(20, '0')
