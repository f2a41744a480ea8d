import { columns } from '../src/terminal/width.ts'

/** A stretch of text in one style. */
interface Span {
  readonly text: string
  readonly classes: readonly string[]
}

const [CELL, LINE, EDGE, BAR] = [8.4, 20, 20, 34]

/** The codes of src/report/style.ts: what each turns on, and what it takes off. */
const CODES: Readonly<Record<string, { on?: string; off?: readonly string[] }>> = {
  1: { on: 'strong' },
  2: { on: 'dim' },
  22: { off: ['strong', 'dim'] },
  31: { on: 'bad' },
  32: { on: 'good' },
  33: { on: 'warn' },
  39: { off: ['bad', 'good', 'warn'] },
}

/**
 * What a terminal shows for this text, as an SVG. Each span is fitted to its columns, so that tables align in every
 * font.
 * @param alt a description for people who cannot see the picture
 */
export function terminalPicture(text: string, alt: string): string {
  const lines = text.trimEnd().split('\n').map(spansOf)
  const widest = Math.max(...lines.map((spans) => columns(spans.map((span) => span.text).join(''))))
  const [width, height] = [Math.ceil(widest * CELL + 2 * EDGE), BAR + lines.length * LINE + EDGE]
  const rows = lines.map((spans, i) => `<text y="${BAR + (i + 1) * LINE}">${rowOf(spans)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(alt)}">
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d6dde4; white-space: pre }
.dim { fill: #8b98a5 } .strong { font-weight: 700 } .good { fill: #7fd1a8 } .warn { fill: #f0c674 } .bad { fill: #ff7a59 }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#14202b"/>
<circle cx="22" cy="19" r="6" fill="#3a4856"/><circle cx="42" cy="19" r="6" fill="#3a4856"/><circle cx="62" cy="19" r="6" fill="#3a4856"/>
${rows.join('\n')}
</svg>
`
}

function rowOf(spans: readonly Span[]): string {
  let column = 0
  return spans
    .map(({ text, classes }) => {
      const [x, length] = [EDGE + column * CELL, columns(text) * CELL]
      column += columns(text)
      if (text.trim() === '') return ''
      const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
      return `<tspan x="${x.toFixed(1)}" textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(text)}</tspan>`
    })
    .join('')
}

function spansOf(line: string): Span[] {
  let classes: readonly string[] = []
  return line.split(ESCAPE).flatMap((part, i) => {
    if (i % 2 === 0) return part === '' ? [] : [{ text: part, classes }]
    const { on, off = [] } = CODES[part] ?? {}
    classes = [...classes.filter((name) => !off.includes(name)), ...(on === undefined ? [] : [on])]
    return []
  })
}

const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`)

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '')
