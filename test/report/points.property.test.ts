import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toExplanation } from '../../src/report/explain.ts'
import { toHtml } from '../../src/report/html/risk-report.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toQuestion } from '../../src/report/question.ts'
import { toText } from '../../src/report/text.ts'
import { assess } from '../../src/risk/assess.ts'
import { type Assessment, changesNothing, isUnread } from '../../src/risk/assessment.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import { anyFacts } from '../support/arbitrary-facts.ts'
import { NOW } from '../support/facts.ts'
import { runs } from '../support/runs.ts'
import { PAGE } from './support.ts'

const assessments = anyFacts().map(assess)
const options = (width: number) => ({ width, style: PLAIN, now: NOW })

const pointsIn = (text: string, row: RegExp): number[] =>
  [...text.matchAll(row)].map(([, points = '']) => Number(points.replace('−', '-').replace('+', '')))

/** Points that are shown lead from the average commit to the score, and are never some of them. */
function expectWhole(points: readonly number[], { score }: Assessment): void {
  const sum = points.reduce((all, each) => all + each, 50)
  const tenths = Math.round(sum * 10) / 10
  expect(Math.round(Math.min(100, Math.max(0, tenths)))).toBe(score)
}

describe('the points on a page are all of the score, or there are none', () => {
  it('in --explain', () => {
    fc.assert(
      fc.property(assessments, fc.constantFrom(60, 80, 120), (assessment, width) => {
        fc.pre(!changesNothing(assessment) && !isUnread(assessment))
        const text = toExplanation(assessment, options(width))
        expectWhole(pointsIn(text, /^ *([+−]\d+\.\d) +−?-?\d+\.\d {2}/gm), assessment)
        expect(text).toMatch(new RegExp(`^ +${assessment.score} {2}score\\b`, 'm'))
      }),
      runs(200),
    )
  })

  it('in Markdown', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const text = toMarkdown(assessment, { now: NOW })
        expectWhole(pointsIn(text, /^\| [\w :`]+ \| `?([+−]\d+\.\d)`? \|/gm), assessment)
        expect(text.match(/points/g)).toHaveLength(2) // the heading of the breakdown, and the last sentence
      }),
      runs(200),
    )
  })

  it('on the page', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const text = toHtml(assessment, PAGE)
        expectWhole(pointsIn(text, /<td class="n">([+−]\d+\.\d)<\/td>/g), assessment)
      }),
      runs(100),
    )
  })

  it('in the terminal and in a question, where there are none', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const lines = [toText(assessment, options(80)), ...toQuestion(assessment, options(75), [])]
        expect(lines.join('\n')).not.toMatch(/ {2}[+−]\d+(?:\.\d)?$/m)
      }),
      runs(200),
    )
  })
})
