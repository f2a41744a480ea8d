import { describe, expect, it } from 'vitest'
import { type IncidentLink, linkIncidents } from '../../src/incidents/link.ts'
import { commitOf, incidentOf, linkFactsOf } from '../support/facts.ts'

const INCIDENT = incidentOf({ number: 4521, id: 'Q1ABCDEF2GH3IJ', title: 'charge capture fails' })

const linksOfMessage = (message: string): IncidentLink[] =>
  linkIncidents(
    linkFactsOf({
      incidents: [INCIDENT],
      commits: [commitOf(message, ['src/charge.ts'])],
      files: ['src/charge.ts'],
    }),
  )

const linksOfTitle = (title: string, path: string): IncidentLink[] =>
  linkIncidents(linkFactsOf({ incidents: [incidentOf({ title })], files: [path] }))

describe('a commit message that names the incident', () => {
  it.each([
    'fix: retry once\n\nIncident #4521',
    'fix: retry once (incident 4521)',
    'fix: retry once\n\nIncident: 4521',
    'fix: retry once, INCIDENT-4521',
    'fix: retry once\n\nPagerDuty: #4521',
    'PagerDuty #4521: retry once',
    'PD-4521 retry once',
    'PD 4521: retry once',
    'pd#4521 retry once',
    '[PD-4521] retry once',
    'INC-4521: retry once',
    'inc4521 retry once',
    'page #4521: retry once',
    'fix: retry once\n\nhttps://acme.pagerduty.com/incidents/Q1ABCDEF2GH3IJ',
    'https://acme.eu.pagerduty.com/incidents/Q1ABCDEF2GH3IJ?utm=1',
    'see <https://acme.pagerduty.com/incidents/4521>',
    'fix: retry once\n\nIncident: Q1ABCDEF2GH3IJ',
    'PagerDuty Q1ABCDEF2GH3IJ',
    'pd-q1abcdef2gh3ij retry once',
    'fix: one\r\n\r\nIncident #4521\r\n',
    'fix: incidents 17 and PD-4521',
  ])('%j', (message) => {
    expect(linksOfMessage(message)).toMatchObject([{ kind: 'fix-commit', path: 'src/charge.ts' }])
  })
})

describe('a commit message that only looks so', () => {
  it.each([
    'fix: retry once (#4521)',
    'Merge pull request #4521 from acme/retry',
    'fixes 4521',
    'JIRA-4521: retry once',
    'INC0004521',
    'incident #45210',
    'incident #452',
    'incident 14521',
    'incident #4521x',
    'coincident 4521',
    'homepage 4521',
    'update 4521',
    'https://github.com/acme/pay/issues/4521',
    'https://notpagerduty.com/incidents/4521',
    'https://acme.pagerduty.com/services/Q1ABCDEF2GH3IJ',
    'Q1ABCDEF2GH3IJ',
    'pd Q1ABCDEF2GH3IJK',
    'incident after 4521 tries',
    'incident of 4521-03-01',
    'the incident\n\n\n\n4521 lines removed',
    'docs: mend the link on page 4521',
    'fix: pages after page 4521 are empty',
    'incident-4521-03-01 postmortem',
    '',
  ])('%j', (message) => {
    expect(linksOfMessage(message)).toEqual([])
  })
})

describe('a title that names the file', () => {
  it.each([
    ['TypeError in src/charge.ts', 'src/charge.ts'],
    ['TypeError at src/charge.ts:12', 'src/charge.ts'],
    ['TypeError at src/charge.ts:12:34', 'src/charge.ts'],
    ['TypeError at charge (src/charge.ts:12:34)', 'src/charge.ts'],
    ['src/charge.ts: capture fails', 'src/charge.ts'],
    ['capture fails in "src/charge.ts".', 'src/charge.ts'],
    ['at /app/src/charge.ts:12', 'src/charge.ts'],
    ['at ./src/charge.ts', 'src/charge.ts'],
    ['webpack:///./src/charge.ts', 'src/charge.ts'],
    ['TypeError in charge.ts', 'src/charge.ts'],
    ['NullPointerException (ChargeService.java:88)', 'app/src/main/java/acme/ChargeService.java'],
    ['File "payments/charge.py", line 12, in capture', 'services/payments/charge.py'],
    ['error in payments/index.ts', 'src/payments/index.ts'],
    ['panic: cmd/main.go:17 +0x1f', 'cmd/main.go'],
    ['failed: charge.ts!', 'charge.ts'],
    ['.env is missing', '.env'],
    ['`src/été.ts` fails', 'src/été.ts'],
    ["charge.rb:12:in 'capture'", 'lib/charge.rb'],
    ['file=src/charge.ts line=12', 'src/charge.ts'],
  ])('%s → %s', (title, path) => {
    expect(linksOfTitle(title, path)).toMatchObject([
      { kind: expect.stringMatching(/^(?:named-path|stack-frame)$/), path, sha: null },
    ])
  })
})

describe('a title that only looks so', () => {
  it.each([
    ['TypeError in charge', 'src/charge.ts'],
    ['TypeError in src', 'src/charge.ts'],
    ['TypeError in src/charge', 'src/charge.ts'],
    ['TypeError in recharge.ts', 'src/charge.ts'],
    ['TypeError in charge.ts', 'src/recharge.ts'],
    ['TypeError in charge.tsx', 'src/charge.ts'],
    ['TypeError in charge.test.ts', 'src/charge.ts'],
    ['TypeError in lib/charge.ts', 'src/charge.ts'],
    ['TypeError in src/charge.ts.bak', 'src/charge.ts'],
    ['TypeError in Charge.ts', 'src/charge.ts'],
    ['TypeError in index.ts', 'src/payments/index.ts'],
    ['ImportError in __init__.py', 'payments/__init__.py'],
    ['panic in main.go', 'cmd/server/main.go'],
    ['bad config.yaml', 'deploy/config.yaml'],
    ['Dockerfile is broken', 'Dockerfile'],
    ['Node.js crashed', 'lib/node.js'],
    ['api.example.com is down', 'src/example.com'],
    ['release 1.2.3 failed', 'docs/2.3'],
    ['… and so on...', 'src/charge.ts'],
    ['', 'src/charge.ts'],
    ['at /usr/lib/python3/site-packages/requests/main.py:7', 'main.py'],
    ['at node_modules/left-pad/index.js:7', 'index.js'],
  ])('%s ↛ %s', (title, path) => {
    expect(linksOfTitle(title, path)).toEqual([])
  })
})

describe('links', () => {
  const files = ['src/charge.ts', 'src/refund.ts']

  it('are at most two for each pair of incident and file: a commit’s and a text’s', () => {
    const incident = incidentOf({ number: 7, title: 'src/charge.ts fails, see charge.ts:12' })
    const commits = [commitOf('incident #7', ['src/charge.ts']), commitOf('PD-7 again', ['src/charge.ts'])]
    expect(linkIncidents(linkFactsOf({ incidents: [incident], commits, files }))).toMatchObject([
      { kind: 'fix-commit', path: 'src/charge.ts', sha: commits[0]?.sha },
      { kind: 'stack-frame', path: 'src/charge.ts', sha: null },
    ])
  })

  it('reach every file that the commit touched', () => {
    const commits = [commitOf('incidents: PD-7, PD-8', ['src/charge.ts', 'src/refund.ts'])]
    const incidents = [7, 8, 9].map((number) => incidentOf({ number, title: 'latency' }))
    const links = linkIncidents(linkFactsOf({ incidents, commits, files }))
    expect(links.map(({ incident, path }) => `${incident.number} ${path}`)).toEqual([
      '7 src/charge.ts',
      '7 src/refund.ts',
      '8 src/charge.ts',
      '8 src/refund.ts',
    ])
  })

  it('read a message of any length', () => {
    for (const unit of ['pd ', 'incident:', 'pagerduty.com/incidents/', 'pd---', '1'])
      expect(linksOfMessage(unit.repeat(2 ** 17))).toEqual([])
  })
})
