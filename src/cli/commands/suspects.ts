import { resolve } from 'node:path'
import { parseGlob } from '../../config/path-pattern.ts'
import { orNull } from '../../core/errors.ts'
import { stateDirectory } from '../../core/private-notes.ts'
import { parseInstant, parseWindow } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { readPast, readSubject, type Subject } from '../../gather/suspects.ts'
import { withSnapshot } from '../../git/snapshot.ts'
import { type SuspectsAsked, toSuspectsDocument } from '../../triage/suspects/document.ts'
import { suspectsHtml } from '../../triage/suspects/html.ts'
import { suspectsMarkdown } from '../../triage/suspects/markdown.ts'
import { suspectsText } from '../../triage/suspects/text.ts'
import { type Arguments, type Run, UsageError } from '../command.ts'
import { badAt, badPath, badWindow, EMPTY_TEXT, TEXT_AND_INCIDENT } from '../messages.ts'
import { show } from '../output.ts'
import { DEADLINE_MS, incidentNamed, withReader } from '../reading.ts'
import { type Deadline, deadline, gitRun, type Shell } from '../shell.ts'

const DEFAULT_DAYS = 14
const MAX_DAYS = 90

export const suspects: Run = async (shell, args) => {
  const now = shell.clock()
  const days = daysOf(args)
  const until = deadline(shell, DEADLINE_MS)
  const asked =
    args.text('text') === null
      ? await askPagerDuty(shell, args, days, until)
      : await typed(shell, args, days, now)
  const places = args.texts('repo')
  const directories = places.length > 0 ? places.map((place) => resolve(shell.cwd, place)) : [shell.cwd]
  const pasts = await Promise.all(
    directories.map((directory) =>
      withSnapshot(
        { ...gitRun(shell, until.signal, directory), stateDirectory: stateDirectory(shell.env) },
        (snapshot) => readPast(snapshot, asked.subject, { days, now, isOne: directories.length === 1 }),
      ),
    ),
  )
  const document = toSuspectsDocument(asked, pasts, now)
  return show(shell, args, document, suspectsText, { html: suspectsHtml, markdown: suspectsMarkdown })
}

async function askPagerDuty(
  shell: Shell,
  args: Arguments,
  days: number,
  until: Deadline,
): Promise<SuspectsAsked> {
  const name = incidentNamed(args.argument, 'pager-triage suspects')
  return withReader(
    shell,
    async (reader) => {
      const { data: incident } = await reader.incident(name)
      const subject = await readSubject(reader, incident, days)
      return { subject: { ...subject, ...given(args, subject) }, days, incident }
    },
    {},
    until,
  )
}

/** What was typed adds to what PagerDuty says. */
function given(
  args: Arguments,
  { services }: Pick<Subject, 'services'>,
): Pick<Subject, 'services' | 'paths'> {
  const paths = args.texts('path')
  const wrong = paths.find((glob) => orNull(() => parseGlob(glob)) === null)
  if (wrong !== undefined) throw new UsageError(...badPath(wrong))
  const ids = args.ids('service') ?? []
  return { services: [...services, ...ids.map((id) => ({ id, name: null }))], paths }
}

async function typed(shell: Shell, args: Arguments, days: number, now: Date): Promise<SuspectsAsked> {
  if (args.argument !== undefined) throw new UsageError(...TEXT_AND_INCIDENT)
  const text = args.text('text') === '-' ? await shell.stdin() : (args.text('text') ?? '')
  if (text.trim() === '') throw new UsageError(...EMPTY_TEXT)
  const subject: Subject = {
    texts: [fromOutside(text)],
    at: instantOf(args, now),
    needed: [],
    deployments: [],
    warnings: [],
    ...given(args, { services: [] }),
  }
  return { subject, days, incident: null }
}

function instantOf(args: Arguments, now: Date): Date {
  const text = args.text('at')
  const at = text === null ? now : parseInstant(text)
  if (at === null || at > now) throw new UsageError(...badAt(text ?? ''))
  return at
}

function daysOf(args: Arguments): number {
  const text = args.text('window')
  const days = text === null ? DEFAULT_DAYS : parseWindow(text, MAX_DAYS)
  if (days === null) throw new UsageError(...badWindow(text ?? '', MAX_DAYS))
  return days
}
