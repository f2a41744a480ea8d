import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type Comparison, compareCommits, repositoryToCompare } from '../test/support/commit-comparison.ts'
import { randomCommand } from '../test/support/random-commands.ts'

// tsx scripts/compare-commits.ts [--minutes N | --commands N] [--seed N]
// Compares the trees that random commands are predicted to commit with those that they commit. Exit code 1 where one
// is silently wrong or missed, or a repository was changed. The same seed makes the same commands in the same order.

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, commands: { type: 'string' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const limit = Number(values.commands ?? (values.minutes === undefined ? 200 : Number.POSITIVE_INFINITY))
const end = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000

const counts = new Map<string, number>()
const add = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1)
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const BAD = ['missed', 'silently wrong', 'repository changed', 'error']
const examples: Record<string, string[]> = {}

print(`seed ${seed}`)
using repository = repositoryToCompare()
let done = 0
for (; done < limit && Date.now() < end; done += 1) {
  const [command = { changes: ':', script: ':' }] = fc.sample(randomCommand, {
    seed: seed + done,
    numRuns: 1,
  })
  const { outcome, guesses } = await compareCommits(repository, command).catch(
    (error): Comparison | Failure => ({
      outcome: 'error',
      guesses: [String(error)],
    }),
  )
  add(outcome)
  const text = `seed ${seed + done}: ${command.changes} | ${command.script}`
  if (BAD.includes(outcome))
    print(`${outcome}: ${text}${guesses.length > 0 ? ` (${guesses.join('; ')})` : ''}`)
  if (outcome !== 'estimated and different') continue
  const reason = guesses.join(' + ')
  examples[reason] = [...(examples[reason] ?? []), text]
}

interface Failure {
  readonly outcome: 'error'
  readonly guesses: readonly string[]
}

const share = (count: number): string => `${count} (${((100 * count) / Math.max(done, 1)).toFixed(1)} %)`
print(`\ncommands ${done}`)
for (const what of [
  ...['known and equal', 'estimated and equal', 'estimated and different', 'no commit made'],
  ...BAD,
])
  print(`${what} ${share(counts.get(what) ?? 0)}`)
print('\nestimated and different, by reason:')
for (const [reason, texts] of Object.entries(examples).sort(([, a], [, b]) => b.length - a.length)) {
  print(`${share(texts.length)} ${reason}`)
  for (const text of texts.slice(0, values.commands === undefined ? 3 : texts.length)) print(`    ${text}`)
}
if (BAD.some((what) => counts.has(what))) process.exitCode = 1
