import type { Inert } from '../../core/untrusted.ts'

/** Markup in which all foreign text is escaped: only `html` makes it. */
export class Html {
  readonly markup: string
  private constructor(markup: string) {
    this.markup = markup
  }

  static template(words: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
    return new Html(String.raw({ raw: words }, ...values.map(markupOf)))
  }
}

export type HtmlValue = Inert | number | Html | readonly Html[] | null

/**
 * Values may stand in text and in double-quoted attributes. A string that was not made inert does not compile, and no
 * string can become a tag.
 */
export const html = Html.template

function markupOf(value: HtmlValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
  if (value instanceof Html) return value.markup
  return value.map(({ markup }) => markup).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
