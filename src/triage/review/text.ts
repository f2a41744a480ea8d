import { MINUTE_MS } from '../../core/time.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import {
  duration,
  joinedPhrases,
  listedPhrases,
  ours,
  type Phrase,
  type Place,
  phrase,
  plural,
} from '../../untrusted/words.ts'
import { atLeast } from '../paper/counts.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, paperText, type Section, timedSection } from '../paper/paper.ts'
import { type Source, someSources } from '../paper/source.ts'
import type { ReviewDocument } from './document.ts'

export const reviewText = (document: ReviewDocument, options: TextOptions): Inert =>
  paperText(reviewPaper(document, options), options, document)

export const reviewMarkdown = (document: ReviewDocument, place: Place): Inert =>
  own(paperMarkdown(reviewPaper(document, place), document.warnings))

export function reviewPaper(document: ReviewDocument, place: Place): Paper {
  const { since, until, stats, period } = document
  const span = line`${own(since.slice(0, 10))} to ${own(until.slice(0, 10))}`
  return {
    title: ours(
      line`On-call review, ${inert(fromOutside(period))}: ${span}, in the time of ${own(stats.time_zone)}`,
    ),
    sections: [
      { title: 'In short', lines: [...countLines(document), ...loadLines(document)] },
      { title: 'By rota', lines: document.rotas.map((rota) => rotaLine(rota, document)) },
      { title: 'By person', lines: document.responders.map((person) => personLine(person, document)) },
      dayLines(document),
      hourLines(document),
      { title: 'Repeats', lines: document.repeating.map(repeatLine) },
      { title: 'Nobody acted on', lines: document.ignored.map(ignoredLine) },
      worseSection(document),
      timedSection('Within the hour after a change', document.changes, [({ at }) => at, changeWords], place),
    ],
  }
}

/** No line without a source: nothing happened is a claim about a whole list. */
const saying = (text: Phrase, from: readonly Source[]): Line[] => {
  const sources = someSources(from)
  return sources === null ? [] : [{ lead: own(''), text, sources }]
}

function countLines({ stats, incidents_known, log_known }: ReviewDocument): Line[] {
  const { sources, total, real, noise, problems, ...counts } = stats
  const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = counts
  const times = [
    ...(acknowledge === null ? [] : [line`acknowledged after ${duration(acknowledge * MINUTE_MS)}`]),
    ...(resolve === null ? [] : [line`resolved after ${duration(resolve * MINUTE_MS)}`]),
  ]
  const split = line`: ${real} real (${plural(problems, 'problem')}), ${noise} noise`
  return [
    ...saying(
      ours(line`${atLeast(incidents_known)}${plural(total, 'incident')}${total === 0 ? own('') : split}`),
      sources,
    ),
    ...(times.length === 0
      ? []
      : saying(
          ours(
            line`on average ${own(times.join(', '))}${own(log_known ? '' : ', of those whose log was read')}`,
          ),
          sources,
        )),
  ]
}

type Loaded = Pick<
  ReviewDocument['stats'],
  'interrupts' | 'pages' | 'nights' | 'out_of_hours_share' | 'longest_stretch'
>

type Known = Pick<ReviewDocument, 'log_known'>

function loadWords(load: Loaded, { log_known }: Known): Inert {
  const { interrupts, pages, nights, out_of_hours_share: share, longest_stretch: stretch } = load
  const out = share === null ? own('') : line`, ${Math.round(share * 100)}% out of hours`
  const days =
    stretch === null || stretch.days < 2
      ? own('')
      : line`, ${stretch.days} days in a row (${own(stretch.from.slice(5))} to ${own(stretch.to.slice(5))})`
  if (interrupts === 0 && log_known) return own('0 interrupts')
  return line`${atLeast(log_known)}${plural(interrupts, 'interrupt')} with ${plural(pages, 'page')}, ${plural(nights, 'night')} woken${out}${days}`
}

const loadLines = (document: ReviewDocument): Line[] =>
  saying(ours(loadWords(document.stats, document)), document.stats.sources)

function rotaLine(
  { escalation_policy: policy, ...rota }: ReviewDocument['rotas'][number],
  known: Known,
): Line {
  const name = policy === null ? ours(own('policy not known')) : phrase`${inert(policy.name)}`
  const [first, ...more] = rota.sources
  return {
    lead: own(''),
    text: [
      ...name,
      ...ours(
        line` (${own(rota.time_zone)}): ${plural(rota.total, 'incident')}, ${rota.real} real; ${loadWords(rota, known)}`,
      ),
    ],
    sources: [first ?? { type: 'list', id: 'escalation_policies' }, ...more],
  }
}

const personLine = ({ name, sources, ...load }: ReviewDocument['responders'][number], known: Known): Line => {
  const [line_] = saying([...phrase`${inert(name)}: `, ...ours(loadWords(load, known))], sources)
  return line_ ?? { lead: own(''), text: inert(name), sources: [{ type: 'list', id: 'log_entries' }] }
}

const BAR = 24

/** A line for each day with an interrupt; the longest bar is the busiest day. */
function dayLines({ per_day }: ReviewDocument): Section {
  const most = Math.max(1, ...per_day.map(({ count }) => count))
  const busy = per_day.filter(({ count }) => count > 0)
  const lines = busy.flatMap(({ date, count, sources }) =>
    saying(ours(line`${own('▇'.repeat(Math.ceil((count / most) * BAR)))} ${count}`), sources).map(
      (shown): Line => ({ ...shown, lead: own(date) }),
    ),
  )
  return { title: 'Interrupts by day', lines }
}

/** Of each weekday, the hours with their counts. */
function hourLines({ per_hour }: ReviewDocument): Section {
  const days = [...new Set(per_hour.map(({ day }) => day))]
  const lines = days.flatMap((day) => {
    const mine = per_hour.filter((each) => each.day === day)
    const words = mine.map(({ hour, count }) => {
      const clock = `${String(hour).padStart(2, '0')}h`
      return count === 1 ? clock : `${clock}×${count}`
    })
    return saying(
      ours(own(words.join(', '))),
      mine.flatMap(({ sources }) => sources),
    ).map((shown): Line => ({ ...shown, lead: own(day) }))
  })
  return { title: 'Interrupts by hour', lines }
}

function repeatLine({
  count,
  title,
  service,
  flapping,
  alert,
  sources,
}: ReviewDocument['repeating'][number]): Line {
  const quick = flapping === 0 ? [] : [ours(line`${flapping} closed by monitoring within 10 min`)]
  const from = alert === null ? [] : [alertWords(alert, title)]
  return {
    lead: line`${count}×`,
    text: joinedPhrases([inert(service.name), inert(title), ...quick, ...from], ' · '),
    sources,
  }
}

function alertWords(
  { source, summary }: NonNullable<ReviewDocument['repeating'][number]['alert']>,
  title: string,
): Phrase {
  const tool = source === null ? [] : phrase` of ${inert(source)}`
  return [
    ...phrase`alert${tool}`,
    ...(summary === null || summary === title ? [] : phrase`: ${inert(summary)}`),
  ]
}

const ignoredLine = ({ count, title, service, sources }: ReviewDocument['ignored'][number]): Line => ({
  lead: line`${count}×`,
  text: joinedPhrases([inert(service.name), inert(title)], ' · '),
  sources,
})

function worseSection({ worse, stats }: ReviewDocument): Section {
  const title = 'Getting worse'
  if (worse === null) return { title, lines: [] }
  const lines = worse.map(({ service, count, before, times, sources }): Line => {
    const words = line`${count} real incidents, ${before} in the time before: ${times.low} to ${times.high} times as many (95%)`
    const [first, ...more] = sources
    return {
      lead: own(''),
      text: [...phrase`${inert(service.name)}: `, ...ours(words)],
      sources: [first ?? { type: 'service', id: service.id }, ...more],
      tone: 'warn',
    }
  })
  return lines.length > 0 || stats.total === 0
    ? { title, lines }
    : {
        title,
        lines: saying(ours(own('no service has more than chance explains')), [
          { type: 'list', id: 'incidents' },
        ]),
      }
}

function changeWords({ summary, services, followed, sources }: ReviewDocument['changes'][number]) {
  const names = listedPhrases(
    services.map(({ name }) => inert(name)),
    3,
  )
  return {
    text: [
      ...phrase`${inert(summary)} · ${names}`,
      ...ours(line`: ${own(followed.map((n) => `#${n}`).join(', '))}`),
    ],
    sources,
  }
}
