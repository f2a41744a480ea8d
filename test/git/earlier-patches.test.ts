import { expect, it } from 'vitest'
import { branchedRepository, predict, run } from '../support/predicted-commit.ts'

it.each([
  'git am -q .git/topic.patch && git commit -qam x',
  'git apply .git/topic.patch && git commit -qam x',
  'git apply .git/topic.patch && git add new.ts && git commit -qm x',
  'git apply -R .git/own.patch && git add -A && git commit -qm x', // of a file that git does not track
  'git rm -q c.ts && git apply .git/topic.patch && git stash -q && git stash pop -q && git commit -qam x',
  'cd d && git apply ../.git/topic.patch; git add -A .. && git commit -qm x', // not of a.ts
  'git status; cd d && git apply --index ../.git/topic.patch; git commit -qam x', // neither
])('a patch is applied: %s', async (command) => {
  using repository = branchedRepository()
  repository.write('.git/topic.patch', repository.git('format-patch', '--stdout', '-1', 'topic~1'))
  repository.write('.git/own.patch', '--- /dev/null\n+++ b/new.ts\n@@ -0,0 +1 @@\n+new\n')
  const predicted = await predict(repository, command)
  expect(predicted).toMatchObject({ change: { guesses: [], tree: run(repository, command) } })
})

it('a patch that an earlier step brought is not in the work tree yet', async () => {
  using repository = branchedRepository()
  repository.stage('x.patch', repository.git('diff', 'topic~2', 'topic~1')).commit('a patch')
  repository.write('x.patch', repository.git('diff', 'main', 'clash'))
  const predicted = await predict(repository, 'git restore x.patch && git apply x.patch && git commit -qam x')
  expect(predicted?.change.guesses).toEqual(['a git command may change files first'])
})
