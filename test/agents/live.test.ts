import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { agentBinary } from '../support/agents/binary.ts'
import { runAgent } from '../support/agents/session.ts'
import { repositoryWith } from '../support/temp-repository.ts'

const DEEP = Array.from(
  { length: 40 },
  (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}`,
)

for (const agent of ['codex', 'copilot'] as const) {
  const found = await agentBinary(agent)
  const why = 'missing' in found ? ` (skipped: ${found.missing})` : ''

  describe.skipIf('missing' in found)(`in the real ${agent} ${found.version}${why}`, () => {
    test.each(['plugin', 'install-hook'] as const)(
      'by %s: denies no ordinary command, tells of the commit, and refuses a write',
      async (way) => {
        using repository = repositoryWith({ 'a.ts': 'a()\n' })
        repository.write('a.ts', `${DEEP.join('\n')}\n`)
        const { results, requests, screen } = await runAgent(
          agent,
          way,
          'path' in found ? found.path : '',
          repository.dir,
          ['ls', 'git add -A && git commit -m x', 'pager-triage ack 4521 --confirm X'],
        )
        expect(results).toEqual([
          expect.stringContaining('a.ts'),
          expect.stringContaining('1 file changed'),
          expect.stringMatching(/(Denied|blocked) by [\s\S]*this command would write to PagerDuty/),
        ])
        expect(screen).not.toMatch(/(?:Use|Start) Failed|hook errored/)
        expect(repository.git('log', '--format=%s')).toBe('x\nthe first commit\n')
        expect(requests[1]).not.toContain('begin commit facts')
        expect(requests[2]).toContain('begin commit facts')
        const { records } = await openAuditLog(join(repository.dir, '.git/pager-triage')).read()
        const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
        expect(records).toMatchObject([{ kind: 'decision', host: agent, tree }])
      },
    )
  })
}
