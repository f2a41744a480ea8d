import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/program.ts'

/** Where a command stands in the documentation. */
export interface DocumentedCommand {
  readonly file: string
  readonly command: string
}

/** What people read: the documents at the root, and those in docs/. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => /^[A-Z]+\.md$/.test(name) && name !== 'CHANGELOG.md'),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The commands of the blocks that say `sh`: what a reader copies. A line that ends with `\` goes on below. */
export const shellCommands = (file: string): DocumentedCommand[] =>
  [...textOf(file).matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => line.replace(/(?:^|\s+)#\s.*$/, '').trim())
      .filter((line) => line !== '')
      .map((command) => ({ file, command })),
  )

/** Every other mention: in the middle of a text, in an example of output, in a file for CI. */
export const mentions = (file: string): DocumentedCommand[] =>
  [...textOf(file).matchAll(/(?<![\w/@.-])pager-triage +([a-z][a-z-]*)([^`\n"]*)/g)]
    .filter(({ index }) => !isSentence(textOf(file), index))
    .map(([, name = '', rest = '']) => ({ file, command: `${name}${rest}` }))

/** `pager-triage is …` in a sentence, and not in code, is no command. */
function isSentence(text: string, index: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n', index) + 1, index)
  const inBlock = (text.slice(0, index).match(/^```/gm) ?? []).length % 2 === 1
  const inSpan = (paragraph.match(/`/g) ?? []).length % 2 === 1
  return !inBlock && !inSpan
}
