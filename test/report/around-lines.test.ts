import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/core/known.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { withPieces } from '../../src/diff/whole-file.ts'
import { toText } from '../../src/report/text.ts'
import { assess } from '../../src/risk/assess.ts'
import type { LiveState, RiskFacts } from '../../src/risk/facts.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import {
  asKnown,
  changeOf,
  connectedOf,
  dependenciesOf,
  factsOf,
  incidentFactsOf,
  liveStateOf,
  NOW,
  onCallOf,
  openIncident,
  serviceOf,
} from '../support/facts.ts'

/** CRITICAL whatever the model says. */
const code = Array.from({ length: 2000 }, (_, i) => `${'\t'.repeat(i % 12)}mu.Lock()`)
const change = changeOf({ 'src/charge.go': { added: code } })
const services = asKnown([
  serviceOf('PPAYMNT', { name: 'payments-api' }),
  serviceOf('PCHKOUT', { name: 'checkout-web' }),
  serviceOf('PBILLIN', { name: 'billing-cron' }),
])

const at = (clock: string): string => `2026-03-10T${clock}:00Z`

const report = (
  live: Partial<LiveState>,
  more: Partial<RiskFacts> = {},
  typed: 'slash' | 'program' = 'program',
) =>
  toText(assess(factsOf({ change, services, live: liveStateOf(live), ...more })), {
    width: 100,
    style: PLAIN,
    now: NOW,
    typed,
  })

/** The rows and the advice alone, without points. */
const around = (...facts: Parameters<typeof report>): string =>
  report(...facts)
    .split('\n')
    .slice(3)
    .join('\n')

const onCall = asKnown([
  {
    ...onCallOf({ service: 'PPAYMNT', people: ['Dana Kim'], until: at('18:00') }),
    levels: [
      {
        level: 1,
        people: [{ name: fromOutside('Dana Kim'), until: at('18:00') }],
        next: { name: fromOutside('Sam Rivera'), from: at('18:00') },
      },
    ],
  },
  onCallOf({ service: 'PCHKOUT', people: ['Mei Yu', 'Ravi Shah'] }),
  onCallOf({ service: 'PBILLIN', people: [], gap: { from: at('11:00'), until: at('14:30') } }),
])

const dependencies = asKnown(
  dependenciesOf({
    connected: [
      connectedOf('PSTOREF', { name: 'storefront', direction: 'dependent', of: ['PPAYMNT', 'PCHKOUT'] }),
      connectedOf('PBSHOP1', {
        name: 'Online shop',
        kind: 'business',
        direction: 'dependent',
        of: ['PPAYMNT'],
      }),
      connectedOf('PLEDGER', { name: 'ledger-db', of: ['PBILLIN'] }),
      connectedOf('PSTORAG', { of: ['PBILLIN'], hops: 2 }),
    ],
    open: [openIncident({ number: 4519, title: 'replica lags', priority: 'P1', service: 'PLEDGER' })],
  }),
)

describe('live state', () => {
  it('shows who is on call, gaps first, what is connected, and what is open there', () => {
    expect(around({ onCall, dependencies })).toMatchInlineSnapshot(`
      "on a dependency  P1 #4519 replica lags · ledger-db, used by billing-cron · 25 min, unacknowledged
      code             2000 lines of logic added, nested 11 deep at src/charge.go:12, 2000 lines touching
                       concurrency
      on call          billing-cron: nobody until 14:30 UTC · payments-api: Dana Kim until 18:00 UTC, then
                       Sam Rivera · checkout-web: Mei Yu and 1 more
      dependencies     payments-api used by storefront, Online shop · checkout-web used by storefront ·
                       billing-cron depends on ledger-db · 1 more transitive

      Next: read incident #4519 before you commit: pager-triage detail 4519
            arrange cover for billing-cron first: nobody is on call until 14:30 UTC
            notify the on-call: Dana Kim (payments-api, until 18:00 UTC) and Mei Yu (checkout-web)"
    `)
  })

  it('shows maintenance and freezes with their own times', () => {
    const maintenance = asKnown([
      {
        id: 'PMAINT1',
        description: fromOutside('Upgrade of the\nledger'),
        from: at('11:00'),
        until: at('13:00'),
        services: ['PBILLIN'],
      },
      { id: 'PMAINT2', description: null, from: at('20:00'), until: at('22:00'), services: ['PPAYMNT'] },
    ])
    const freezes = [
      { name: fromOutside('release'), from: 'Mon 09:00', to: 'Wed 08:00', timeZone: 'Europe/Berlin' },
      { name: fromOutside('night'), from: 'Tue 22:00', to: 'Wed 06:00', timeZone: 'Europe/Berlin' },
    ]
    expect(around({ maintenance }, { freezes })).toMatchInlineSnapshot(`
      "code         2000 lines of logic added, nested 11 deep at src/charge.go:12, 2000 lines touching
                   concurrency
      maintenance  billing-cron until 13:00 UTC (Upgrade of the ledger) · payments-api from 20:00 UTC to…
      freeze       release until Wed 08:00 Europe/Berlin · night begins 21:00 UTC (Tue 22:00…

      Next: wait until Wed 11 Mar 07:00 UTC, when the freeze release ends
            watch billing-cron yourself: under maintenance until 13:00 UTC, so no incidents are opened"
    `)
  })

  it('names what could not be read, and what was left out', () => {
    const cut = ['PA00001', 'PA00002', 'PA00003', 'PA00004', 'PA00005'].map((id) => ({ id, name: null }))
    expect(
      around({
        onCall: unknown('The key may not read on-calls: the scope oncalls.read is missing (403)'),
        maintenance: unknown(
          'The key may not read maintenance windows: the scope services.read is missing (403)',
        ),
        dependencies: asKnown(dependenciesOf({ cut })),
      }),
    ).toMatchInlineSnapshot(`
      "code       2000 lines of logic added, nested 11 deep at src/charge.go:12, 2000 lines touching
                 concurrency
      not known  dependencies beyond PA00001, PA00002, PA00003 and 2 more: limit reached
                 who is on call: the scope oncalls.read is missing
                 maintenance windows: the scope services.read is missing

      Next: read the evidence before you commit"
    `)
  })

  it('says what to do as it is typed in Claude Code', () => {
    const incidents = asKnown(incidentFactsOf({ open: [openIncident({ service: 'PPAYMNT' })] }))
    const text = report({ onCall, dependencies }, { incidents }, 'slash')
    expect(text.slice(text.indexOf('Next: '))).toMatchInlineSnapshot(`
      "Next: read incident #4521 before you commit: /triage:detail 4521
            read incident #4519 before you commit: /triage:detail 4519
            arrange cover for billing-cron first: nobody is on call until 14:30 UTC
            notify the on-call: Dana Kim (payments-api, until 18:00 UTC) and Mei Yu (checkout-web)"
    `)
  })

  it('takes no more than six lines of forty services', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `PS${String(i).padStart(4, '0')}`)
    const many = {
      onCall: asKnown(
        ids.map((service) => onCallOf({ service, people: [`Person ${service} of a long name`] })),
      ),
      maintenance: asKnown(
        ids.map((id) => ({ id, description: null, from: at('11:00'), until: at('13:00'), services: [id] })),
      ),
      dependencies: asKnown(
        dependenciesOf({
          connected: ids.flatMap((id) => [
            connectedOf(`${id}X`, { name: `needed by ${id}`, of: [id] }),
            connectedOf(`${id}Y`, { name: `needs ${id}`, direction: 'dependent', of: [id] }),
          ]),
        }),
      ),
    }
    const facts = { services: asKnown(ids.map((id) => serviceOf(id, { name: `service ${id}` }))) }
    const freezes = [{ name: fromOutside('release'), from: 'Mon 09:00', to: 'Wed 08:00', timeZone: 'UTC' }]
    const lines = around(many, { ...facts, freezes }).split('\n')
    const first = lines.findIndex((text) => text.startsWith('on call'))
    expect(lines.indexOf('') - first).toBeLessThanOrEqual(6)
    expect(lines.join('\n')).toMatch(/and 37 more/)
  })

  it('names the first line that counts as code although it may be a comment', () => {
    const [file] = changeOf({ 'src/charge.go': { added: ['/* open', ...code, ''] } }).files
    if (!file) throw new Error('a file is made here')
    const after = file.hunks[0]?.added.map(({ text }) => text).join('\n') ?? ''
    const hunks = withPieces(file.hunks, 'src/charge.go', { before: '', after })
    expect(around({}, { change: changeOf({}, { files: [{ ...file, hunks }] }) })).toContain(
      'in doubt  2001 lines counted as code, though perhaps comments or strings (src/charge.go:1)',
    )
    expect(around({})).not.toContain('in doubt')
  })

  it('says nothing of a low change but its line', () => {
    const readme = { change: changeOf({ 'README.md': { added: ['a'] } }) }
    expect(report({ onCall }, readme)).toMatch(
      /^LOW \d+ · 1 file \+1 −0 · nothing open on payments-api, checkout-web and billing-cron$/,
    )
  })

  it('does not let a low change pass for safe where nothing could be open', () => {
    const maintenance = asKnown([
      { id: 'PMAINT1', description: null, from: at('11:00'), until: at('13:00'), services: ['PABC123'] },
    ])
    const low = report(
      { maintenance, dependencies },
      { change: changeOf({ 'README.md': { added: ['a'] } }), services: asKnown([serviceOf()]) },
    )
    expect(low).toMatch(
      / · nothing open on payments-api \(under maintenance\) · #4519 open on a dependen(?:cy|…)$/,
    )
  })

  it('speaks of a low change that a rule of the team holds up', () => {
    const text = report(
      {},
      {
        change: changeOf({ 'README.md': { added: ['a'] } }),
        freezes: [{ name: fromOutside('release'), from: 'Mon 09:00', to: 'Wed 08:00', timeZone: 'UTC' }],
        policy: [{ when: 'freeze', action: 'ask', unless: [] }],
      },
    )
    expect(text).toContain('Next: wait until Wed 11 Mar 08:00 UTC, when the freeze release ends')
  })
})
