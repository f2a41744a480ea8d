import type { Rule, Span, Syntax } from './rule.ts'

/** `rules`: by the character code that they may begin with. */
export interface CompiledSyntax {
  readonly syntax: Syntax
  readonly rules: readonly (readonly Rule[] | undefined)[]
  /** block comments, whose closing marks cannot occur in code */
  readonly blocks: readonly { readonly open: string; readonly close: string }[]
}

const compiled = new WeakMap<Syntax, CompiledSyntax>()

export function compile(syntax: Syntax): CompiledSyntax {
  const known = compiled.get(syntax)
  if (known) return known
  const rules: Rule[][] = []
  for (const rule of syntax.rules) {
    for (const character of firstCharacters(rule)) {
      const code = character.charCodeAt(0)
      rules[code] = [...(rules[code] ?? []), rule]
    }
  }
  const made = { syntax, rules, blocks: syntax.rules.filter(isBlockComment) }
  compiled.set(syntax, made)
  return made
}

/** With different marks; a closing mark alone shows that it began before. */
const isBlockComment = (rule: Rule): rule is Span & { open: string; close: string } =>
  'open' in rule &&
  rule.kind === 'comment' &&
  rule.lines === true &&
  rule.at === undefined &&
  typeof rule.open === 'string' &&
  typeof rule.close === 'string' &&
  rule.close !== rule.open

function firstCharacters(rule: Rule): string[] {
  const opening = openingOf(rule)
  if (typeof opening === 'string') return [opening.charAt(0)]
  const { source, ignoreCase } = opening
  const first = firstOf(source)
  return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first
}

/** The first character or class, and the next if the first is optional. */
function firstOf(source: string): string[] {
  const [, atom = '', optional] = /^(\[\\?(?:\\.|[^\]\\])*\]|\\?.)(\?|\{0,\d+\})?/s.exec(source) ?? []
  const first = atom.startsWith('[') ? classMembers(atom) : [atom.slice(-1)]
  return optional === undefined ? first : [...first, ...firstOf(source.slice(atom.length + optional.length))]
}

export function openingOf(rule: Rule): string | RegExp {
  if ('open' in rule) return rule.open
  if ('whole' in rule) return rule.whole
  if ('heredoc' in rule) return rule.heredoc
  return 'indented' in rule ? rule.indented : rule.embedded
}

function classMembers(source: string): string[] {
  const inside = source.slice(1, -1).replace('\\w', 'A-Za-z0-9_')
  return [...inside.matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = '', to = from]) => range(from, to))
}

function range(from: string, to: string): string[] {
  const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1
  return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i))
}
