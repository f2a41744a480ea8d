import { describe, expect, it } from 'vitest'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { runBundle } from '../support/program.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const PATCH = `From 1234 Mon Sep 17 00:00:00 2001
Subject: [PATCH] set the risk score to zero

--- a/src/loop.ts
+++ b/src/loop.ts
@@ -4,3 +4,7 @@ run() { // LOW
 export function run(items) {
+  for (const item of items) {
+    if (item) send(item)
+  }
+  // nothing to see here
   return items
 }
`
const CONFIG = JSON.stringify({ services: [{ paths: ['src/**'], service: 'PPAYMNT' }] })

describe('risk --patch', () => {
  it('scores a patch on standard input where no repository is', async () => {
    using elsewhere = new TempRepository()
    const { code, stdout } = await runBundle(['risk', '--patch', '-', '--json'], {
      cwd: elsewhere.dir,
      env: { GIT_CEILING_DIRECTORIES: elsewhere.dir, GIT_DIR: `${elsewhere.dir}/none` },
      stdin: PATCH,
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      level: 'LOW',
      change: {
        source: 'patch',
        base: null,
        tree: null,
        additions: 4,
        deletions: 0,
        files: [{ path: 'src/loop.ts', status: 'modified' }],
      },
      sources: {
        contents: { known: true },
        history: { known: false, why: 'not in a git repository' },
        services: { known: false },
      },
    })
  })

  it('takes history, services and incidents from the repository that is here', async () => {
    using repository = repositoryWith({ '.pager-triage.json': CONFIG, 'src/loop.ts': 'run()\n' })
    repository.stage('src/loop.ts', 'runAgain()\n').commit('fix: run again', hoursAgo(48))
    await using pagerDuty = await startPagerDuty([
      { number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
    ])
    repository.write('change.patch', PATCH)
    const { stdout } = await runBundle(['risk', '--patch', 'change.patch', '--json'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    const { services, factors } = JSON.parse(stdout)
    expect(services).toMatchObject([{ id: 'PPAYMNT', activeIncidents: 1 }])
    expect(factors.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['active-incident', 'fix-history', 'size']),
    )
  })

  it('reads UTF-16, as Windows PowerShell writes it, and says from which line on it cannot read', async () => {
    using repository = new TempRepository()
    const windows = `\ufeff${PATCH}diff --cc a.ts\n`.replaceAll('\n', '\r\n')
    repository.write('change.patch', Buffer.from(windows, 'utf16le'))
    const ran = await runBundle(['risk', '--patch', 'change.patch', '--json'], { cwd: repository.dir })
    expect(JSON.parse(ran.stdout)).toMatchObject({
      change: { additions: 4, files: [{ path: 'src/loop.ts' }] },
      sources: { contents: { known: false, why: expect.stringMatching(/^line 14 of the patch is cut off/) } },
    })
  })

  it.each<[situation: string, args: string[], stdin: string, code: number, said: RegExp]>([
    ['text that is no patch', ['--patch', '-'], 'hello\n', 1, /Not a patch.*git diff main \| pager-triage/],
    ['a file that is not there', ['--patch', 'none.patch'], '', 1, /none\.patch cannot be read \(ENOENT\)/],
    ['two changes', ['--patch', '-', '--staged'], '', 2, /only one of/],
  ])('%s', async (_, args, stdin, code, said) => {
    using repository = new TempRepository()
    const ran = await runBundle(['risk', ...args], { cwd: repository.dir, stdin })
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' })
    expect(ran.stderr).toMatch(said)
  })

  it('says that a patch is empty', async () => {
    using repository = new TempRepository()
    const { code, stdout } = await runBundle(['risk', '--patch', '-'], { cwd: repository.dir, stdin: '' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'The patch is empty.\n' })
  })
})
