import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJson } from '../../src/report/json.ts'
import { assess } from '../../src/risk/assess.ts'
import { riskSchema } from '../../src/risk/assessment-schema.ts'
import { actsOnATerminal, anyFacts, hostileTexts } from '../support/arbitrary-facts.ts'
import { asKnown, changeOf, factsOf, incidentFactsOf, openIncident } from '../support/facts.ts'

describe('risk --json', () => {
  it('is the assessment, with its schema', () => {
    const assessment = assess(factsOf({ change: changeOf({ 'a.ts': { added: ['a()'] } }) }))
    expect(JSON.parse(toJson(assessment, { total: 12 }))).toEqual({
      schema: 'pager-triage/risk@1',
      tool: 'risk',
      ...assessment,
      timingMs: { total: 12 },
    })
  })

  it('reads back as it was, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), (facts) => {
        const assessment = assess(facts)
        const { schema: _, tool: __, timingMs: ___, ...read } = JSON.parse(toJson(assessment, { total: 0 }))
        expect(read).toEqual(assessment)
      }),
    )
  })

  it('holds nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), (facts) => {
        expect(actsOnATerminal(toJson(assess(facts), { total: 0 }))).toEqual([])
      }),
    )
  })

  it('keeps to its published form', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), (facts) => {
        expect(riskSchema.safeParse(JSON.parse(toJson(assess(facts), { total: 0 }))).error).toBeUndefined()
      }),
    )
  })

  it('keeps a title as PagerDuty has it, escaped', () => {
    const open = [openIncident({ title: '\u001b[31mdisk\u202e full\u{e0041}' })]
    const json = toJson(
      assess(factsOf({ change: changeOf({ 'a.md': {} }), incidents: asKnown(incidentFactsOf({ open })) })),
      { total: 0 },
    )
    expect(json).toContain('"title": "\\u001b[31mdisk\\u202e full\\udb40\\udc41"')
  })
})
