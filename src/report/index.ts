import type { Reporter } from './reporter.ts'

/** Every form of `risk`, in the order of its help. */
export const REPORTERS = {
  text: { option: null, load: () => import('./text.ts') },
  json: { option: { help: 'print one JSON document' }, load: () => import('./json.ts') },
  markdown: {
    option: { help: 'print the report as a comment for a pull request' },
    hasOrigin: true,
    load: () => import('./markdown.ts'),
  },
  sarif: { option: { help: 'print SARIF 2.1.0, for code scanning' }, load: () => import('./sarif.ts') },
  explain: {
    option: { help: 'print every point of the score and what it is for' },
    load: () => import('./explain.ts'),
  },
  html: {
    option: { value: 'FILE', help: 'also write the report to this file, as one HTML page' },
    hasOrigin: true,
    load: () => import('./html/risk-report.ts'),
  },
} as const satisfies Record<string, Reporter>
