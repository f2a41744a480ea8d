import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { Style } from '../../terminal/style.ts'
import { columns, cutTo, pad } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration, listed, plural } from '../../untrusted/words.ts'
import type { WriteRequest } from './request.ts'
import type { Subject } from './subject.ts'
import { DONE, TASK } from './words.ts'
import type { Step } from './write.ts'

export interface WriteTextOptions {
  readonly request: WriteRequest
  readonly actor: string
  /** columns; no line but a command to type is longer */
  readonly width: number
  readonly style: Style
  readonly now: Date
}

const MOST_NOTE_LINES = 8

/** What is about to be changed, and how; a table of at most 16 lines. */
export function previewText({ incident, ...subject }: Subject, options: WriteTextOptions): Inert {
  const { request, actor, width, style, now } = options
  const age = duration(now.getTime() - Date.parse(incident.createdAt))
  const rows: [label: string, text: Inert][] = [
    ['service', inert(incident.service.name)],
    ['urgency', line`${inert(fromOutside(incident.urgency))}${priorityOf(incident)}`],
    ['status', line`${inert(fromOutside(incident.status))}, opened ${age} ago`],
    ['assigned to', peopleOf(incident)],
    ['alerts', alertsOf({ incident, ...subject })],
    ...noteLines(request).map((text, i): [string, Inert] => [i === 0 ? 'note' : '', text]),
    ['then', consequence(request, subject.firingCount)],
    ['as', inert(fromOutside(actor))],
  ]
  const labels = Math.max(...rows.map(([label]) => label.length)) + 2
  const task = line`About to ${own(TASK[request.verb])} #${incident.number} `
  return own(
    [
      line`${task}${style.strong(cutTo(inert(incident.title), width - columns(task)))}`,
      '',
      ...rows.flatMap(([label, text]) =>
        wrap(text, width - labels).map(
          (part, i) => line`${style.dim(pad(own(i === 0 ? label : ''), labels))}${part}`,
        ),
      ),
    ].join('\n'),
  )
}

const priorityOf = ({ priority }: Incident): Inert =>
  priority === null ? own('') : line`, priority ${inert(priority.name)}`

function peopleOf({ assignees, status }: Incident): Inert {
  if (assignees.length > 0)
    return listed(
      assignees.map(({ name }) => inert(name)),
      4,
    )
  return own(status === 'resolved' ? 'nobody (resolved)' : 'nobody')
}

function alertsOf({ alertCount, firingCount, firing }: Subject): Inert {
  if (alertCount === 0) return own('none')
  if (firingCount === 0) return line`${plural(alertCount, 'alert')}, none firing`
  const shown = listed(
    firing.map((summary) => cutTo(inert(summary), 60)),
    2,
  )
  return line`${firingCount} of ${alertCount} still firing${shown === '' ? own('') : line`: ${shown}`}`
}

/** The person's own words, as they will stand in PagerDuty. */
function noteLines({ note }: WriteRequest): Inert[] {
  if (note === null) return []
  const lines = note.split(/\r?\n/).map((text) => inert(fromOutside(text)))
  const rest = lines.slice(MOST_NOTE_LINES)
  return [...lines.slice(0, MOST_NOTE_LINES), ...(rest.length > 0 ? [line`(${rest.length} more lines)`] : [])]
}

function consequence({ verb }: WriteRequest, firing: number): Inert {
  if (verb === 'note') return own('everyone who can see the incident can read the note')
  if (verb === 'acknowledge')
    return own('PagerDuty stops paging for it until the acknowledgement timeout of its service')
  return firing === 0
    ? own('it is closed; the next alert opens a new incident')
    : line`it is closed with its ${own(firing === 1 ? 'firing alert' : `${firing} firing alerts`)}; a problem that persists pages again as a new incident`
}

/** What came of it, in one line. */
export function resultText(step: Exclude<Step, { kind: 'preview' }>, options: WriteTextOptions): Inert {
  const { incident } = step.kind === 'written' ? step.written : step.subject
  const title = inert(incident.title)
  if (step.kind === 'already') {
    const state = inert(fromOutside(incident.status))
    return cutTo(line`#${incident.number} is already ${state}, nothing was sent: ${title}`, options.width)
  }
  const actor = inert(fromOutside(options.actor))
  const done = line`${own(DONE[options.request.verb])} #${incident.number} as ${actor}: ${title}`
  const doubt = step.verified ? '' : '\nPagerDuty accepted it, but reading the incident back failed.'
  return line`${cutTo(done, options.width)}${own(doubt)}`
}

/** Broken at blanks; a word that is too long for a line is cut. */
function wrap(text: Inert, width: number): Inert[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (columns(longer) <= width) current = longer
    else {
      if (current !== '') lines.push(current)
      current = cutTo(own(word), width)
    }
  }
  return [...lines, current].map(own)
}
