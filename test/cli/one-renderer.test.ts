import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asNonce } from '../../src/untrusted/envelope.ts'
import { isKnownField } from '../../src/untrusted/known-fields.ts'
import { modelFacts } from '../../src/untrusted/model-facts.ts'
import { ROOT } from '../support/program.ts'
import { at, corpus, hostileAccount, started, stormAccount } from '../triage/support/account.ts'
import { runProgram } from '../triage/support/program.ts'
import { allIncidents, hasCorpus, INCIDENTS, type IncidentRow } from '../untrusted/fixtures.ts'

const OTHER = asNonce('f'.repeat(32))

/** The text as it would be with another nonce, and so with other marks. */
function withOther(text: string): string {
  const nonce = /^begin pagerduty-data ([0-9a-f]{32})$/m.exec(text)?.[1] ?? ''
  const marks = new RegExp(`~${nonce.slice(0, 3)}([~=])`, 'g')
  return text.replaceAll(nonce, OTHER).replace(marks, '~fff$1')
}

async function sanitized(texts: readonly string[]): Promise<string[]> {
  const stdin = texts.map((text, id) => JSON.stringify({ id, text })).join('\n')
  const { stdout } = await runProgram(['sanitize', '--kind', 'incident', '--jsonl'], {
    ...{ env: {}, now: new Date(), stdin },
  })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).out)
}

describe('what sanitize --kind incident prints is what Claude Code is given', () => {
  it.each([
    ['triage', 'overview', corpus],
    ['incidents', 'incidents', stormAccount],
    ['detail QHOSTILE000001', 'detail QHOSTILE000001', hostileAccount],
    ['oncall', 'oncall', corpus],
    ['services', 'services', corpus],
    ['recent --since 90d', 'recent --since 90d', corpus],
    ['timeline QHOSTILE000001', 'timeline QHOSTILE000001', hostileAccount],
    ['handoff --since 90d', 'handoff --since 90d', hostileAccount],
    ['coverage', 'coverage', hostileAccount],
  ])('/triage:%s, and the document of pager-triage %s', async (slash, command, account) => {
    const simulator = await started({ account: account(), rateLimits: null })
    const { stdout } = await runProgram([...command.split(' '), '--json'], at(simulator))
    const [name, ...args] = slash.split(' ')
    const payload = {
      ...{ hook_event_name: 'UserPromptExpansion', cwd: '/' },
      ...{ command_name: `triage:${name}`, command_args: args.join(' ') },
    }
    const hook = await runProgram(['hook', 'claude'], { ...at(simulator), stdin: JSON.stringify(payload) })
    const given: string = JSON.parse(hook.stdout).hookSpecificOutput.additionalContext
    const [printed = ''] = await sanitized([stdout])
    expect(withOther(printed)).toBe(withOther(given))
    expect(printed.length).toBeGreaterThan(1_000)
  })

  const agrees = async (rows: readonly IncidentRow[]): Promise<void> => {
    const printed = await sanitized(rows.map(({ doc }) => doc))
    const given = rows.map(({ doc }) => modelFacts(JSON.parse(doc), OTHER, 'slash'))
    expect(printed.map(withOther)).toEqual(given)
  }

  it('for each row of the fixtures', () => agrees(INCIDENTS))

  it.skipIf(!hasCorpus)(
    hasCorpus ? 'for the whole corpus' : 'for the whole corpus (skipped: it is not beside the project)',
    () => agrees(allIncidents()),
  )
})

describe('the names of our own fields are known', () => {
  const unknownIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(unknownIn)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) => [
      ...(isKnownField(name) ? [] : [name]),
      ...(name === 'details' ? [] : unknownIn(inner)),
    ])
  }

  it.each([
    'overview',
    'incidents',
    'oncall',
    'services',
    'recent --since 90d',
    'detail',
    'timeline',
    'doctor',
    'map',
  ])('in %s --json', async (command) => {
    const account = corpus()
    const simulator = await started({ account, rateLimits: null })
    const words = ['detail', 'timeline'].includes(command)
      ? [command, account.incidents.at(-1)?.id ?? '']
      : command.split(' ')
    const { stdout } = await runProgram([...words, '--json'], { ...at(simulator), cwd: ROOT })
    expect(unknownIn(JSON.parse(stdout))).toEqual([])
  })

  const propertiesIn = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    return Object.entries(schema).flatMap(([key, inner]) => [
      ...(key === 'properties' ? Object.keys(inner) : []),
      ...propertiesIn(inner),
    ])
  }

  it.each(['risk-1', 'risk-range-1', 'backtest-1', 'map-1'])('in docs/schema/%s.schema.json', (name) => {
    const schema = JSON.parse(readFileSync(`${ROOT}docs/schema/${name}.schema.json`, 'utf8'))
    expect(propertiesIn(schema).filter((each) => !isKnownField(each))).toEqual([])
  })
})
