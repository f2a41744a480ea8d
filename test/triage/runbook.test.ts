import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryWith } from '../support/temp-repository.ts'
import { at, hostileAccount, minutesAgo, smallAccount, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const URL_ = 'https://runbooks.example.com/charges'

const account = (details: object, more: { contexts?: object[]; description?: string; name?: string } = {}) =>
  smallAccount(
    [
      {
        ...{ id: 'QOPEN000000001', number: 45, title: 'Charges fail', service: 'PPAYMNT' },
        createdAt: minutesAgo(25),
        alerts: [
          {
            summary: 'Charges fail',
            body: {
              type: 'alert_body',
              contexts: more.contexts ?? [],
              cef_details: { client: 'x', details },
            },
          },
        ],
      },
    ],
    {
      services: [
        { id: 'PPAYMNT', name: more.name ?? 'Payments API', description: more.description ?? 'Payments' },
        { id: 'PCHKOUT', name: 'checkout-web' },
        { id: 'PLEDGER', name: 'ledger-db' },
      ],
    },
  )

async function runbooks(planted: ReturnType<typeof account>, files: Record<string, string> = {}) {
  using repository = repositoryWith({ 'a.ts': '', ...files })
  const simulator = await started({ account: planted })
  const { stdout } = await runProgram(['detail', '45', '--json'], { ...at(simulator), cwd: repository.dir })
  const found: { url: string | null; path: string | null; because: string; sources: object[] }[] =
    JSON.parse(stdout).runbooks
  expect(found.filter(({ sources }) => sources.length === 0)).toEqual([])
  return found.map(({ url, path, because }) => [url ?? path, because])
}

describe('a runbook is found', () => {
  it.each<[string, object, Parameters<typeof account>[1], (readonly [string, string])[]]>([
    ['in a field', { runbook_url: URL_ }, {}, [[URL_, 'alert field runbook_url']]],
    ['in custom details', { custom_details: { runbook: URL_ } }, {}, [[URL_, 'alert field runbook']]],
    ['in a field with a blank', { 'Runbook Link': URL_ }, {}, [[URL_, 'alert field Runbook Link']]],
    [
      'in the text of Alertmanager',
      { custom_details: { firing: `Labels:\n - alertname = A\nAnnotations:\n - runbook_url = ${URL_}\n` } },
      {},
      [[URL_, 'alert field firing']],
    ],
    [
      'in a link by its text',
      {},
      { contexts: [{ type: 'link', href: `${URL_}/2`, text: 'Runbook' }] },
      [[`${URL_}/2`, 'alert link']],
    ],
    [
      'in the description of the service',
      {},
      { description: `Payments. Runbook: ${URL_}.` },
      [[URL_, 'service description']],
    ],
    [
      'once, where it is named twice',
      { runbook_url: URL_ },
      { description: `runbook ${URL_}` },
      [[URL_, 'alert field runbook_url']],
    ],
    [
      'not in a link to something else',
      {},
      { contexts: [{ type: 'link', href: 'https://a.example.com/', text: 'Graph' }] },
      [],
    ],
    ['not with another scheme', { runbook_url: 'javascript:alert(1)' }, {}, []],
    ['not a file of this computer', { runbook_url: 'file:///etc/passwd' }, {}, []],
    ['not with a password', { runbook_url: 'https://me:secret@example.com/' }, {}, []],
    ['not where there is none', { query: 'cpu' }, {}, []],
  ])('%s', async (_, details, more, expected) => {
    expect(await runbooks(account(details, more))).toEqual(expected)
  })

  it.each([
    ['runbooks/payments-api.md', {}],
    ['docs/runbooks/payments_api.md', {}],
    ['docs/runbooks/high-error-rate.md', { alertname: 'HighErrorRate' }],
  ])('in the repository: %s', async (file, details) => {
    const files = { [file]: '# What to do', 'runbooks/payments.md': '', 'src/runbooks/payments-api.md': '' }
    expect(await runbooks(account(details), files)).toEqual([[file, 'file name']])
  })
})

describe('it is shown, and never opened', () => {
  it.each(['detail 45', 'incidents', 'overview'])('by %s', async (command) => {
    const simulator = await started({ account: account({ runbook_url: URL_ }) })
    const { stdout } = await runProgram(command.split(' '), at(simulator, 100))
    expect(linesOf(stdout).join('\n')).toMatch(/^runbook +(#45: )?https:\/\/runbooks\.example\.com\/charges/m)
    expect(simulator.requests.every(({ path }) => !path.includes('charges'))).toBe(true)
  })

  it('by none where the alerts say nothing, hostile ones included', async () => {
    const simulator = await started({ account: hostileAccount() })
    const { stdout } = await runProgram(['overview'], at(simulator, 100))
    expect(stdout).not.toMatch(/^runbook/m)
  })
})

describe('risk shows the runbook of a touched service', () => {
  const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })
  const DESCRIBED = { description: `Payments. Runbook: ${URL_}` }

  async function risk(
    planted: ReturnType<typeof account>,
    args: readonly string[],
    files: Record<string, string> = {},
  ) {
    using repository = repositoryWith({ '.pager-triage.json': CONFIG, 'a.ts': 'one()\n', ...files })
    repository.stage('a.ts', 'two()\n')
    const simulator = await started({ account: planted })
    const html = ['--html', 'report.html']
    const command = ['risk', ...args, ...(args.length === 0 ? html : [])]
    const ran = await runProgram(command, { ...at(simulator, 100), cwd: repository.dir })
    const page = args.length === 0 ? readFileSync(join(repository.dir, 'report.html'), 'utf8') : ''
    return { ...ran, page, simulator }
  }

  it.each<[string, Parameters<typeof account>, Record<string, string>, (readonly [string, string])[]]>([
    ['of the description', [{}, DESCRIBED], {}, [[URL_, 'service description']]],
    [
      'of an alert of an open incident, before it',
      [{ runbook_url: `${URL_}/2` }, DESCRIBED],
      {},
      [
        [`${URL_}/2`, 'alert field runbook_url'],
        [URL_, 'service description'],
      ],
    ],
    [
      'of a file by the name of the service',
      [{}],
      { 'docs/runbooks/payments-api.md': '#', 'runbooks/payments.md': '#' },
      [['docs/runbooks/payments-api.md', 'file name']],
    ],
    [
      'of a file by the name of the alert',
      [{ alertname: 'HighErrorRate' }],
      { 'runbooks/high-error-rate.md': '#' },
      [['runbooks/high-error-rate.md', 'file name']],
    ],
    ['of no other scheme', [{}, { description: 'runbook: javascript:alert(1) file:///etc/passwd' }], {}, []],
  ])('%s', async (_, planted, files, expected) => {
    const { stdout } = await risk(account(...planted), ['--json'], files)
    const [service] = JSON.parse(stdout).services
    expect(
      service.runbooks.map(({ url, path, because }: Record<string, string>) => [url ?? path, because]),
    ).toEqual(expected)
  })

  it('in text, Markdown and HTML as text, and asks nobody for it', async () => {
    const { stdout, page, simulator } = await risk(account({}, DESCRIBED), [])
    const markdown = await risk(account({}, DESCRIBED), ['--markdown'])
    const line = `Payments API: ${URL_} (service description)`
    expect(linesOf(stdout)).toContainEqual(expect.stringMatching(/^runbook +Payments API: https:/))
    expect(stdout).toContain(line)
    expect(markdown.stdout).toContain(`| runbook | \`${line}\` |`)
    expect(page).toContain(`${URL_} (service description)`)
    expect(page).not.toContain(`href="${URL_}`)
    const plain = await risk(account({}), ['--json'])
    expect(simulator.requests.map(({ path }) => path).sort()).toEqual(
      plain.simulator.requests.map(({ path }) => path).sort(),
    )
  })

  it('not of a past commit', async () => {
    const { stdout } = await risk(account({}, DESCRIBED), ['--commit', 'HEAD', '--json'])
    expect(JSON.parse(stdout).services[0]).not.toHaveProperty('runbooks')
  })
})
