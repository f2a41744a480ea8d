import {
  type CodeFrame,
  codeFrame,
  MAX_FRAMES,
  type Machine,
  type TagFrame,
  type TextFrame,
} from './frames.ts'
import { CURLY, KIND, type Markup } from './rule.ts'
import { compile } from './rules-by-character.ts'
import { pushSpan } from './spans.ts'

// Markup files, and JSX within code.

/** An element where a value may begin. */
export function openJsx({ cursor, frames }: Machine, frame: CodeFrame): boolean {
  if (frames.length > MAX_FRAMES - 2 || cursor.match(JSX_TAG) === null) return false
  frame.afterValue = true
  const { compiled } = frame
  const markup: Markup = { holes: [CURLY], language: compiled.syntax.name, embedded: {} }
  frames.push({ type: 'text', compiled, markup, depth: 0 })
  return true
}

export function stepText(machine: Machine, frame: TextFrame): void {
  const { cursor, frames, find } = machine
  const { compiled, markup } = frame
  if (!compiled.syntax.jsx && machine.openRule(compiled, frame)) return
  const hole = markup.holes.find(({ open }) => cursor.isAt(open))
  const tag = cursor.isAt('<') ? cursor.match(TAG) : null
  if (hole !== undefined && frames.length < MAX_FRAMES) {
    cursor.skip(hole.open.length, KIND.string)
    frames.push(codeFrame(compile(find(markup.language)), hole, KIND.code))
  } else if (tag === null) {
    cursor.skip(1, KIND.string)
  } else {
    cursor.skip(tag[0].length, KIND.code)
    const closes = tag[0].startsWith('</')
    if (closes) frame.depth -= 2 // the end of the tag adds one
    frames.push({ type: 'tag', name: closes ? '' : (tag[1] ?? '').toLowerCase(), markup })
  }
}

export function stepTag(machine: Machine, { name, markup }: TagFrame): void {
  const { cursor, frames, find } = machine
  const character = cursor.text.charAt(cursor.at)
  if (character === '"' || character === "'") {
    cursor.skip(1, KIND.string)
    pushSpan(machine, { kind: 'string', open: character, close: character, lines: true }, character)
  } else if (character === '{' && markup.holes.some(({ open }) => open === '{')) {
    cursor.skip(1, KIND.string)
    frames.push(codeFrame(compile(find(markup.language)), CURLY, KIND.code))
  } else if (cursor.isAt('/>')) {
    closeTag(machine, '/>'.length, 0)
  } else if (character === '>') {
    closeTag(machine, '>'.length, 1)
    const language = markup.embedded[name]
    if (language !== undefined) machine.embed(find(language), new RegExp(`</${name}`, 'gi'), false)
  } else cursor.skip(1, KIND.code)
}

function closeTag({ cursor, frames }: Machine, length: number, opens: number): void {
  cursor.skip(length, KIND.code)
  frames.pop()
  const text = frames.at(-1)
  if (text?.type !== 'text') return
  text.depth += opens
  if (text.depth <= 0) frames.pop()
}

const TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>])/y
const JSX_TAG = /<(?:>|[A-Za-z][\w.:-]{0,80}(?=[\s/>])(?!\s+extends\b))/y
