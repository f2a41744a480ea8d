import { fromOutside } from '../../core/untrusted.ts'
import { codeSpan, type Markdown, markdownOf, md } from '../../report/markdown-text.ts'
import { inertCut, own } from '../../untrusted/inert.ts'
import { ours, phrase } from '../../untrusted/words.ts'
import type { Line, Paper, Section } from './paper.ts'
import { sourceText } from './source.ts'

const MAX_SOURCES = 6

/** For a wiki, an issue or a file: nothing foreign is markup. */
export function paperMarkdown({ title, sections }: Paper, warnings: readonly string[]): Markdown {
  const parts = [md`# ${markdownOf(title)}`, ...sections.flatMap(sectionMarkdown), ...missing(warnings)]
  return parts.join('\n\n') as Markdown
}

function sectionMarkdown({ title, lines, prompt }: Section): Markdown[] {
  if (lines.length === 0 && prompt === undefined) return []
  const blank = prompt === undefined ? [] : [md`_To be written: ${markdownOf(ours(own(prompt)))}._`]
  const body = lines.length === 0 ? [] : [lines.map(lineMarkdown).join('\n') as Markdown]
  return [md`## ${markdownOf(ours(own(title)))}`, ...blank, ...body]
}

function lineMarkdown({ lead, text, sources }: Line): Markdown {
  const ids = sources.slice(0, MAX_SOURCES).map((source) => codeSpan(sourceText(source)))
  const rest = sources.length > MAX_SOURCES ? md` and ${sources.length - MAX_SOURCES} more` : md``
  const start = lead === '' ? md`` : md`${markdownOf(lead.startsWith('#') ? lead : ours(lead))} `
  return md`- ${start}${markdownOf(text)} (${ids.join(', ') as Markdown}${rest})`
}

const missing = (warnings: readonly string[]): Markdown[] =>
  warnings.length === 0
    ? []
    : [
        md`## Not known`,
        warnings
          .map((text) => md`- ${markdownOf(phrase`${inertCut(fromOutside(text), 300)}`)}`)
          .join('\n') as Markdown,
      ]
