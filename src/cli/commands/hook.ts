import type { Run } from '../commands.ts'
import { runClaudeHook } from '../hooks/claude.ts'
import { runGitHook } from '../hooks/git.ts'
import { unknownHook } from '../messages.ts'
import { UsageError } from '../options.ts'

export const run: Run = async (shell, args) => {
  const [host] = args.positionals
  if (host === 'git') return runGitHook(shell)
  if (host === 'claude') return runClaudeHook(shell)
  if (host === 'claude-guard') return (await import('../hooks/claude-guard.ts')).runClaudeGuard(shell)
  throw new UsageError(unknownHook(host ?? ''))
}
