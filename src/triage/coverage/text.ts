import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { inert, inertPath, line, own } from '../../untrusted/inert.ts'
import { dayAndTime, ours, type Place, pathPiece, phrase, plural } from '../../untrusted/words.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, paperText } from '../paper/paper.ts'
import type { CoverageDocument } from './document.ts'

export const coverageText = (document: CoverageDocument, options: TextOptions): Inert =>
  paperText(coveragePaper(document, options), options, document)

export const coverageMarkdown = (document: CoverageDocument, place: Place): Inert =>
  own(paperMarkdown(coveragePaper(document, place), document.warnings))

function coveragePaper(document: CoverageDocument, place: Place): Paper {
  const { days, summary } = document
  return {
    title: ours(line`Coverage, next ${plural(days, 'day')}: ${inert(fromOutside(summary))}`),
    sections: [
      { title: 'Nobody on call', lines: document.gaps.map((gap) => gapLine(gap, place)) },
      { title: 'Cannot be reached', lines: document.targets.map(targetLine) },
      { title: 'Only one person', lines: document.one_person.map(personLine) },
      { title: 'Covered', lines: document.covered.map(policyLine) },
      { title: 'Policies without services', lines: document.without_services.map(policyLine) },
      {
        title: 'Services without a place in this repository',
        lines: document.unowned.map(({ service, sources }) => ({
          lead: own(''),
          text: phrase`${inert(service.name)}`,
          sources,
        })),
      },
      {
        title: 'Paths without a service',
        lines: document.unmapped.map(({ path, files, sources }) => ({
          lead: own(''),
          text: [...pathPiece(inertPath(fromOutside(path))), ...ours(line` · ${plural(files, 'file')}`)],
          sources,
        })),
      },
    ],
  }
}

function gapLine(
  { escalation_policy: policy, level, from, until, sources }: CoverageDocument['gaps'][number],
  place: Place,
): Line {
  const end = until === null ? own(', no end in this time') : line` to ${dayAndTime(until, place)}`
  return {
    lead: own(''),
    text: phrase`${inert(policy.name)}, level ${level}: ${ours(line`${dayAndTime(from, place)}${end}`)}`,
    sources,
    tone: 'bad',
  }
}

function targetLine({
  escalation_policy: policy,
  level,
  target,
  because,
  sources,
}: CoverageDocument['targets'][number]): Line {
  const who = target === null ? [] : phrase`${inert(target.name)} `
  return {
    lead: own(''),
    text: [...phrase`${inert(policy.name)}, level ${level}: `, ...who, ...ours(own(because))],
    sources,
    tone: 'warn',
  }
}

const personLine = ({
  escalation_policy: policy,
  level,
  user,
  sources,
}: CoverageDocument['one_person'][number]): Line => ({
  lead: own(''),
  text: phrase`${inert(policy.name)}, level ${level}: ${inert(user)}`,
  sources,
})

const policyLine = ({ escalation_policy: policy, sources }: CoverageDocument['covered'][number]): Line => ({
  lead: own(''),
  text: phrase`${inert(policy.name)}`,
  sources,
})
