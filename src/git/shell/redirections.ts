import type * as ast from 'unbash'
import { forEachChild } from 'unbash'
import type { Scope } from './scope.ts'
import { type Argument, argument, expandValue, expandWord, unknownArgument } from './words.ts'

/** Known for `echo` and a heredoc of `cat`; else with the text of all that runs. */
export function outputOf(commands: readonly ast.SyntaxNode[], scope: Scope): Argument {
  const [first, ...more] = commands
  if (first?.type === 'Command' && more.length === 0) {
    const words = [...(first.name ? [first.name] : []), ...first.args].flatMap((word) =>
      expandWord(word, scope),
    )
    const [program, ...args] = words.map(({ text }) => text)
    const isKnown = words.every(({ known, pattern }) => known && pattern === null)
    if (isKnown && program === 'echo' && !args[0]?.startsWith('-')) return argument(args.join(' '))
    const input = program === 'cat' && args.length === 0 ? inputOf(first.redirects, scope) : null
    if (input !== null) return input
  }
  const text = commands.map(textIn).join('\n')
  scope.budget.spend(text.length)
  return unknownArgument(text)
}

/** All words in it, each in a line: any may be a script. */
export function textIn(node: ast.SyntaxNode): string {
  if (node.type === 'Word') return node.value
  if (node.type === 'HereDocBody') return node.text
  const texts: string[] = []
  forEachChild(node, (child) => {
    texts.push(textIn(child))
  })
  return texts.join('\n')
}

export function inputOf(redirects: readonly ast.Redirection[], scope: Scope): Argument | null {
  const last = redirects.findLast(({ type, operator }) => type !== 'Redirect' || operator === '<')
  if (last?.type === 'HereDoc') return argument(last.body.text)
  const { target } = last ?? {}
  if (last?.type === 'HereString') return target ? expandValue(target, scope) : null
  return target?.parts?.[0]?.type === 'ProcessSubstitution' ? unknownArgument(target.text) : null
}

export function writtenBy(redirects: readonly ast.Redirection[], scope: Scope): Argument | null {
  const last = redirects.findLast(
    (redirect) =>
      redirect.type === 'Redirect' &&
      /^(?:>|>>|>\||&>|&>>|<>)$/.test(redirect.operator) &&
      !/^\/dev\/(?:null|stdout|stderr|tty)$/.test(redirect.target?.value ?? ''),
  )
  return last?.type === 'Redirect' && last.target ? expandValue(last.target, scope) : null
}
