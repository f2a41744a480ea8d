import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { runBundle } from '../support/program.ts'
import { repositoryWith } from '../support/temp-repository.ts'

const TITLE = '<b>5xx</b> @team | `x`'

const staged = () =>
  repositoryWith({ 'src/charge.ts': 'charge()\n' }).stage('src/charge.ts', 'if (a) charge()\n')

const incident = { number: 4521, title: TITLE, service: 'PPAYMNT', createdAt: hoursAgo(1) }

/** `risk` with these arguments, in a repository of payments-api, on which an incident is open. */
async function risk(...args: readonly string[]) {
  const repository = staged()
  await using pagerDuty = await startPagerDuty([incident])
  const { dir } = repository
  const ran = await runBundle(['risk', '--service', 'PPAYMNT', ...args], { cwd: dir, env: asking(pagerDuty) })
  return { ...ran, repository, [Symbol.dispose]: () => repository[Symbol.dispose]() }
}

describe('risk', () => {
  it('--markdown prints a comment that begins with its marker', async () => {
    using ran = await risk('--markdown')
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^<!-- pager-triage -->\n### /)
    expect(ran.stdout).toContain('`<b>5xx</b> @team ¦ ˋxˋ`')
    expect(ran.stdout).toMatch(/· branch `?main`? · staged on [0-9a-f]{10}\n\n\*\*Next\*\*\n\n1\. /)
  })

  it('--sarif prints one document with the findings at their files', async () => {
    using ran = await risk('--sarif')
    const [run] = JSON.parse(ran.stdout).runs
    const [open] = run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'active-incident')
    expect(open.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'src/charge.ts',
      uriBaseId: '%SRCROOT%',
    })
    expect(ran.stderr).toBe('')
  })

  it('--html writes a page beside what it prints', async () => {
    using ran = await risk('--html', 'report.html', '--fail-on', 'low')
    expect(ran).toMatchObject({ code: 4, stderr: 'Wrote report.html\n' })
    expect(ran.stdout).toContain('pager-triage ')
    const page = readFileSync(join(ran.repository.dir, 'report.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('&lt;b&gt;5xx&lt;/b&gt; @team | `x`')
  })

  it('takes one form for standard output', async () => {
    using ran = await risk('--markdown', '--json', '--html', 'report.html')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Use only one of --json, --markdown, --sarif and --explain')
    expect(existsSync(join(ran.repository.dir, 'report.html'))).toBe(false)
  })

  it('says where a page cannot be written', async () => {
    using ran = await risk('--html', 'missing/report.html')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(
      'The report could not be written to missing/report.html: ENOENT. Choose a file in a writable directory',
    )
  })

  describe('--html through a link', () => {
    const page = async (prepare: (dir: string, other: string) => void, file: string) => {
      using repository = staged()
      using other = repositoryWith({ 'page.html': 'precious' })
      prepare(repository.dir, other.dir)
      const ran = await runBundle(['risk', '--offline', '--html', file], { cwd: repository.dir })
      return {
        ...ran,
        files: readdirSync(other.dir).sort(),
        text: readFileSync(join(other.dir, 'page.html'), 'utf8'),
      }
    }
    const untouched = { code: 1, files: ['.git', 'page.html'], text: 'precious' }

    it.each<[string, (dir: string, other: string) => void, string, RegExp]>([
      [
        'to a file',
        (dir, other) => symlinkSync(join(other, 'page.html'), join(dir, 'p.html')),
        'p.html',
        /is a link or not a regular file/,
      ],
      [
        'to nothing',
        (dir, other) => symlinkSync(join(other, 'new.html'), join(dir, 'p.html')),
        'p.html',
        /is a link/,
      ],
      [
        'to a directory elsewhere',
        (dir, other) => symlinkSync(other, join(dir, 'docs')),
        'docs/page.html',
        /leads out of the repository/,
      ],
    ])('%s is not written', async (_, prepare, file, says) => {
      expect(await page(prepare, file)).toMatchObject({ ...untouched, stderr: expect.stringMatching(says) })
    })

    it('of the repository to itself, and of a place elsewhere that was named, is', async () => {
      const inside = await page((dir) => symlinkSync('.', join(dir, 'here')), 'here/page.html')
      expect(inside).toMatchObject({ ...untouched, code: 0 })
      using place = repositoryWith({ 'page.html': 'old' })
      const link = `${place.dir}-link`
      symlinkSync(place.dir, link)
      expect(await page(() => {}, join(link, 'page.html'))).toMatchObject({ code: 0 })
      expect(readFileSync(join(place.dir, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/)
    })
  })

  it('--sarif keeps standard output free where a command commits nothing', async () => {
    using ran = await risk('--sarif', '--command', 'ls')
    expect(ran).toMatchObject({ code: 0, stdout: '' })
  })
})

describe('recent', () => {
  it('--html writes a page', async () => {
    using repository = staged()
    await using pagerDuty = await startPagerDuty([incident])
    const args = ['recent', '--html', 'recent.html', '--json']
    const ran = await runBundle(args, { cwd: repository.dir, env: asking(pagerDuty) })
    expect(ran).toMatchObject({ code: 0, stderr: 'Wrote recent.html\n' })
    expect(JSON.parse(ran.stdout).stats.total).toBe(1)
    expect(readFileSync(join(repository.dir, 'recent.html'), 'utf8')).toContain('&lt;b&gt;5xx&lt;/b&gt;')
  })
})
