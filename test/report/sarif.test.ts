import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSarif } from '../../src/report/sarif.ts'
import { assess } from '../../src/risk/assess.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { anyFacts, hostileTexts } from '../support/arbitrary-facts.ts'
import { changeOf, factsOf, fileOf } from '../support/facts.ts'
import { SAMPLE, SAMPLE_FACTS } from '../support/sample-assessment.ts'
import { SARIF_SCHEMA } from './sarif-schema.ts'
import { sha256 } from './support.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(SARIF_SCHEMA)

const OPTIONS = { version: '1.2.3', sha256: sha256('hex') }
const textOf = (facts: RiskFacts): string => toSarif(assess(facts), OPTIONS)

interface Result {
  readonly ruleId: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: { readonly startLine: number }
      }
    },
  ]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}

const runOf = (facts: RiskFacts) => JSON.parse(textOf(facts)).runs[0]
const resultsOf = (facts: RiskFacts): Result[] => runOf(facts).results
const fingerprints = (facts: RiskFacts): string[] =>
  resultsOf(facts).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)

describe('risk --sarif', () => {
  it('reads as its snapshot', async () => {
    await expect(`${toSarif(SAMPLE, OPTIONS)}\n`).toMatchFileSnapshot('snapshots/sample.sarif')
  })

  it('is SARIF 2.1.0 with relative paths, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts(), anyFacts(hostileTexts)), (facts) => {
        expect(validate(JSON.parse(textOf(facts))) ? [] : validate.errors).toEqual([])
      }),
    )
  })

  it('names only rules that it explains, each by its index', () => {
    const { results, tool } = runOf(SAMPLE_FACTS)
    const rules: { id: string; help: { text: string } }[] = tool.driver.rules
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('gives each finding a fingerprint of its own', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), (facts) => {
        const all = fingerprints(facts)
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('keeps fingerprints where lines move', () => {
    const moved = (above: number): RiskFacts => ({
      ...SAMPLE_FACTS,
      change: {
        ...SAMPLE_FACTS.change,
        files: SAMPLE_FACTS.change.files.map((file) => ({
          ...file,
          hunks: file.hunks.map(({ added, removed }) => ({
            added: added.map((line) => ({ ...line, number: line.number + above })),
            removed,
          })),
        })),
      },
    })
    const linesOf = (facts: RiskFacts) =>
      resultsOf(facts).map(({ locations }) => locations[0].physicalLocation.region.startLine)
    expect(linesOf(moved(40))).not.toEqual(linesOf(SAMPLE_FACTS))
    expect(fingerprints(moved(40))).toEqual(fingerprints(SAMPLE_FACTS))
  })

  it('holds no code, no title and no name', () => {
    const text = textOf(SAMPLE_FACTS)
    for (const foreign of ['attempt(', 'lock.acquire', 'Charge capture', 'payments-api', 'P1'])
      expect(text).not.toContain(foreign)
  })

  it('fails a check only where a rule of the team denies', () => {
    const levels = (action: 'warn' | 'ask' | 'deny') =>
      resultsOf({
        ...SAMPLE_FACTS,
        policy: [{ when: 'level', atLeast: 'HIGH', action, unless: [] }],
      }).map(({ level }) => level)
    expect(levels('ask')).not.toContain('error')
    expect(levels('deny')).toContain('error')
  })

  it('says what is not known', () => {
    const { invocations } = runOf({ ...SAMPLE_FACTS, incidents: { known: false, why: 'no key' } })
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: 'not known: pagerduty: no key' } },
    ])
  })

  it('has no results for a change of nothing', () => {
    expect(resultsOf(factsOf())).toEqual([])
  })

  it.each([
    ['a:b/c d.ts', 'a%3Ab/c%20d.ts'],
    ['src/größe.ts', 'src/gr%C3%B6%C3%9Fe.ts'],
    ['a/../../b.ts', 'a/_/_/b.ts'],
    ['/etc/x.ts', '_/etc/x.ts'],
    ['src/[id].ts', 'src/%5Bid%5D.ts'],
    ['100%.ts', '100%25.ts'],
    ['b\\377\\303.ts', 'b%FF%C3.ts'], // bytes that are not UTF-8
    ['back\\slash\\077.ts', 'back%5Cslash%5C077.ts'],
  ])('%s stands as %s', (path, uri) => {
    const facts = factsOf({
      change: { ...changeOf({}), files: [fileOf(path, { added: ['\t\tif (a) b()'] })] },
    })
    const uris = resultsOf(facts).map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)
    expect(new Set(uris)).toEqual(new Set([uri]))
  })
})
