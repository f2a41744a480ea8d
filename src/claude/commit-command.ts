import { type AndOr, type PipelineNode, parse } from 'unbash'

/** Options of `git commit` that leave what is recorded as the index has it; those with a value take the next word. */
const HARMLESS = new Set([
  '-q',
  '--quiet',
  '-v',
  '--verbose',
  '-s',
  '--signoff',
  '--no-signoff',
  '-S',
  '--gpg-sign',
  '--no-gpg-sign',
  '-n',
  '--no-verify',
  '-e',
  '--edit',
  '--no-edit',
  '--allow-empty-message',
  '--no-status',
  '--status',
  '--no-post-rewrite',
])
const HARMLESS_WITH_VALUE = new Set([
  '-m',
  '--message',
  '-F',
  '--file',
  '-t',
  '--template',
  '-C',
  '--reuse-message',
  '-c',
  '--reedit-message',
  '--author',
  '--date',
  '--cleanup',
  '--trailer',
])

/**
 * Whether a shell command begins with a `git commit` that records just the index. Forms that stage files themselves
 * (`-a`, paths, `git add … && git commit`) do not count: of those the index does not tell what they record.
 */
export function commitsIndex(command: string): boolean {
  const words = firstCommand(parse(command).commands[0]?.command)
  return words !== null && words[0] === 'git' && words[1] === 'commit' && recordsIndex(words.slice(2))
}

/** The words of the simple command that runs first. */
function firstCommand(node: PipelineNode | AndOr | undefined): string[] | null {
  if (node?.type === 'AndOr') return firstCommand(node.commands[0])
  if (node?.type !== 'Command' || node.name === undefined) return null
  return [node.name, ...node.args].map((word) => (word.type === 'Word' ? word.value : word.text))
}

function recordsIndex(options: readonly string[]): boolean {
  for (let i = 0; i < options.length; i += 1) {
    const option = options[i] ?? ''
    if (HARMLESS_WITH_VALUE.has(option)) i += 1
    else if (!HARMLESS.has(option) && !isJoined(option)) return false
  }
  return true
}

/** `--message=x`, `-mx`, `--gpg-sign=key`. */
function isJoined(option: string): boolean {
  const [name = ''] = option.split('=', 1)
  if (option.startsWith('--'))
    return option.includes('=') && (HARMLESS_WITH_VALUE.has(name) || HARMLESS.has(name))
  return /^-[mFSCct]./.test(option)
}
