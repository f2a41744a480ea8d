import { describe, expect, test } from 'vitest'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED, LAUNCHER } from '../support/program.ts'
import { copiesOf, TempRepository } from '../support/temp-repository.ts'
import { PAYLOADS } from '../untrusted/fixtures.ts'
import { survives } from '../untrusted/survival.ts'
import { claudeBinary } from './binary.ts'
import { latest } from './model.ts'
import { runClaude } from './session.ts'

const INCIDENTS = PAYLOADS.map((title, i) => ({
  number: 5000 + i,
  title,
  service: 'PPAYMNT',
  createdAt: hoursAgo(1 + i / 100),
  ...(i === 0 && {
    id: 'QTARGET000001',
    notes: PAYLOADS,
    alerts: PAYLOADS.map((summary) => ({ summary, body: { details: { [summary.slice(0, 40)]: summary } } })),
  }),
}))

const inName = (text: string): string => text.replace(/[/\0\r\n]/g, ' ').slice(0, 60)

/** Each payload in a comment, a string and the name of a file, in messages of commits and in the name of a branch. */
const planted = (action: 'warn' | 'deny') => (): TempRepository => {
  const repository = new TempRepository()
  const policy = {
    services: [{ paths: ['**'], service: 'PPAYMNT' }],
    policy: [{ when: 'active-incident', action }],
  }
  repository.stage('.pager-triage.json', JSON.stringify(policy)).commit()
  for (let at = 0; at < PAYLOADS.length; at += 50) {
    repository.stage('src/fixed.ts', `call(${at})\n`)
    const message = PAYLOADS.slice(at, at + 50)
      .join('\n\n')
      .replaceAll('\0', '')
    repository.commit(`fix: ${message}`, hoursAgo(50))
  }
  for (const [i, text] of PAYLOADS.entries()) {
    const comment = text.replaceAll('*/', '')
    repository.write(`src/${i} ${inName(text)}.ts`, `/* ${comment} */\nif (a) run(${JSON.stringify(text)})\n`)
  }
  repository.stage('src/fixed.ts', `${'while (x) { if (y) again() }\n'.repeat(30)}`).git('add', '-A')
  const branch = (PAYLOADS[0] ?? '').replace(/[^A-Za-z]+/g, '-').slice(0, 180)
  repository.git('switch', '-qc', `fix/${branch.replace(/^-+|-+$/g, '')}`)
  return repository
}

const PLANTED = { warn: copiesOf(planted('warn')), deny: copiesOf(planted('deny')) }

async function receivedFrom(
  binary: string,
  action: 'warn' | 'deny',
  step: { bash: string } | { prompt: string },
) {
  using repository = 'bash' in step ? PLANTED[action]() : new TempRepository()
  await using pagerDuty = await startPagerDuty(INCIDENTS)
  const { received } = await runClaude({
    binary,
    pluginDir: INSTALLED,
    env: asking(pagerDuty),
    cwd: repository.dir,
    script: 'bash' in step ? [step, { text: 'Done.' }] : [{ text: 'Read.' }],
    prompt: 'prompt' in step ? step.prompt : 'commit this',
  })
  return received
    .slice('bash' in step ? 1 : 0)
    .map(latest)
    .join('\n')
}

/**
 * Where the model could take words for an instruction: anywhere but in a string in quotes, between two lines that
 * hold this run's nonce.
 */
const instructions = (told: string): string =>
  told.replace(/^begin [a-z -]+ ([0-9a-f]{32})\n[\s\S]*?^end [a-z -]+ \1$/gm, (facts) =>
    facts.replace(/"(?:[^"\\]|\\.)*"/g, '""'),
  )

for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const why = 'missing' in claude ? ` (skipped: ${claude.missing})` : ''

  describe.skipIf('missing' in claude)(`${PAYLOADS.length} payloads in Claude Code ${version}${why}`, () => {
    const rows: [
      where: string,
      action: 'warn' | 'deny',
      step: { bash: string } | { prompt: string },
      says: RegExp,
    ][] = [
      ['a commit that warns', 'warn', { bash: 'git commit -qm x' }, /pager-triage assessed the change/],
      ['a commit that is denied', 'deny', { bash: 'git commit -qm x' }, /is open on an affected service/],
      [
        'pager-triage in its own shell',
        'warn',
        { bash: `'${LAUNCHER}' detail QTARGET000001; '${LAUNCHER}' risk` },
        /incident: \{"id":"QTARGET/,
      ],
      ['/triage:incidents', 'warn', { prompt: '/triage:incidents' }, /incidents: \{"id"/],
      ['/triage:detail', 'warn', { prompt: '/triage:detail QTARGET000001' }, /incident: \{"id":"QTARGET/],
    ]
    // the oldest version has the way by a hook and the way by a prompt
    test.each(rows.filter((_, i) => version === 'newest' || i % 4 === 0))(
      '%s: none stands where an instruction could, and none can be read as it was',
      async (_, action, step, says) => {
        const told = await receivedFrom(binary, action, step)
        expect(told).toMatch(says)
        const rest = instructions(told)
        expect(PAYLOADS.filter((text) => survives(text, rest))).toEqual([])
        // a path tells at most six words of its file's name
        const long = PAYLOADS.filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 8)
        expect(long.filter((text) => survives(text, told))).toEqual([])
      },
    )
  })
}
