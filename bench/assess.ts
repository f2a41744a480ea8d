import { fromOutside } from '../src/core/untrusted.ts'
import { assess } from '../src/risk/assess.ts'
import type { RiskFacts } from '../src/risk/facts.ts'
import { asKnown, changeOf, factsOf, incidentFactsOf, incidentOf, serviceOf } from '../test/support/facts.ts'

// What the core costs by files and incidents, without git and PagerDuty: every title names a path, a host and a symbol.
const RUNS = 5
const base = median([10, 100])
for (const size of [
  [10, 100],
  [100, 100],
  [10, 1000],
  [100, 1000],
  [500, 2000],
] as const)
  process.stdout.write(
    `${size[0]} files × ${size[1]} incidents: ${(median(size) / base).toFixed(1)} × the first\n`,
  )

function median([files, incidents]: readonly [number, number]): number {
  const facts = factsOfSize(files, incidents)
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now()
    assess(facts)
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

function factsOfSize(files: number, incidents: number): RiskFacts {
  const path = (i: number) => `packages/module-${i % 40}/src/file-${i}.ts`
  const added = (i: number) => [
    `export function handle${i}(a) {`,
    '  if (a) {',
    `    return retry${i}(a)`,
    '  }',
    '}',
  ]
  const recent = Array.from({ length: incidents }, (_, i) =>
    incidentOf({
      number: i,
      id: `Q${i}`,
      title: `Timeout in ${path(i % 700)} handle${i % 300} on host-${i}`,
    }),
  )
  return factsOf({
    change: changeOf(
      Object.fromEntries(Array.from({ length: files }, (_, i) => [path(i), { added: added(i) }])),
    ),
    tree: asKnown(Array.from({ length: 5000 }, (_, i) => fromOutside(path(i)))),
    services: asKnown([serviceOf('PABC123')]),
    incidents: asKnown(incidentFactsOf({ recent })),
  })
}
