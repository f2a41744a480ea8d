import { fromOutside, type Inert } from '../../core/untrusted.ts'
import {
  codeSpan,
  type Markdown,
  markdownOf,
  md,
  shaText,
  tableMarkdown,
} from '../../report/markdown-text.ts'
import { inert, own } from '../../untrusted/inert.ts'
import { incidentPiece, ours, phrase } from '../../untrusted/words.ts'
import type { ListedSuspect, SuspectsDocument } from './document.ts'
import { beforeWords, lookedAtWords, NOT_AN_ANSWER, noneStandsOut, reasonsOf } from './words.ts'

/** Safe to post in GitHub and GitLab, whatever the texts contain. */
export function suspectsMarkdown(document: SuspectsDocument): Inert {
  const { incident, suspects, abstained, revert, warnings } = document
  const named =
    incident === null
      ? null
      : phrase`${incidentPiece({ number: incident.incident_number, url: incident.url })} ${inert(incident.title)}`
  const looked = markdownOf(lookedAtWords(document))
  const rows = suspects.map((suspect) => [
    shaText(suspect.sha),
    markdownOf(ours(beforeWords(suspect, document))),
    codeSpan(inert(suspect.subject)),
    why(suspect),
  ])
  const paragraphs: readonly (Markdown | null)[] = [
    md`### What changed`,
    named && markdownOf(named),
    abstained
      ? md`${markdownOf(ours(noneStandsOut(document)))} Looked at ${looked}.`
      : md`${looked}. Read these first:`,
    tableMarkdown(['commit', 'made', 'subject', 'why'], rows),
    markdownOf(ours(NOT_AN_ANSWER)),
    revert === null
      ? null
      : md`To take back the first, if you decide to: ${codeSpan(inert(fromOutside(revert)))}`,
    warnings.length === 0 ? null : md`Not known: ${codeSpan(inert(fromOutside(warnings.join('; '))), 300)}`,
  ]
  return own(paragraphs.filter((each) => each !== null).join('\n\n'))
}

const why = (suspect: ListedSuspect): Markdown =>
  reasonsOf(suspect)
    .map(markdownOf)
    .reduce((text, each) => (text === EMPTY ? each : md`${text}; ${each}`), EMPTY)

const EMPTY = md``
