import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCommits, repositoryToCompare } from '../support/commit-comparison.ts'
import { randomCommand } from '../support/random-commands.ts'
import { runs } from '../support/runs.ts'

it('random commands: no commit is missed, what is said to be exact is, and nothing is changed', async () => {
  using repository = repositoryToCompare()
  await fc.assert(
    fc.asyncProperty(randomCommand, async (command) => {
      const { outcome } = await compareCommits(repository, command)
      expect(['missed', 'silently wrong', 'repository changed']).not.toContain(outcome)
    }),
    runs(12),
  )
})
