import { readFileSync, writeFileSync } from 'node:fs'
import { type DataSet, LabelledCommitsMissingError, readLabelledRepositories } from './model/commits.ts'
import { type Evaluation, evaluate } from './model/evaluate.ts'
import { readReverted } from './model/reverts.ts'
import { levelTable, rankingTable, revertTable } from './model/tables.ts'
import { trainModel } from './model/train-model.ts'

// tsx bench/accuracy.ts [--write] [--clones DIR]
// Each repository's commits scored by a model fitted on all other repositories. --write puts the tables into
// docs/accuracy.md. --clones: git clones by name (DIR/vite), to see which commits were reverted later.

const DOCUMENT = new URL('../docs/accuracy.md', import.meta.url)
const SET_NAMES: Readonly<Record<DataSet, string>> = { java: 'Java', languages: 'Languages' }
const MARKS = ['<!-- tables: written by bench/accuracy.ts -->', '<!-- end of tables -->'] as const

try {
  const tables = report(evaluateAll())
  if (process.argv.includes('--write')) writeTables(tables)
  process.stdout.write(`${tables}\n`)
} catch (error) {
  if (!(error instanceof LabelledCommitsMissingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function evaluateAll(): Evaluation[] {
  const repositories = readLabelledRepositories()
  const flag = process.argv.indexOf('--clones')
  const clones = flag === -1 ? undefined : process.argv[flag + 1]
  return repositories.map((repository) => {
    process.stderr.write(`${repository.name}\n`)
    const model = trainModel(repositories.filter((other) => other !== repository))
    return evaluate(repository, model, clones === undefined ? null : readReverted(clones, repository.name))
  })
}

function report(evaluations: readonly Evaluation[]): string {
  const sets = (['java', 'languages'] as const).map((set) => ({
    name: SET_NAMES[set],
    rows: evaluations.filter((row) => row.set === set),
  }))
  return [
    ...sets.flatMap(({ name, rows }) => [
      `### ${name}: ${rows.length} repositories, each unseen by the model that scores it`,
      '',
      rankingTable(rows),
      '',
      levelTable(rows),
      '',
    ]),
    '### Commits that were reverted later',
    '',
    revertTable(evaluations),
  ].join('\n')
}

function writeTables(tables: string): void {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [from, to] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])]
  if (from === -1 || to === -1) throw new Error(`docs/accuracy.md has lost its marks: ${MARKS.join(' … ')}`)
  writeFileSync(DOCUMENT, `${text.slice(0, from)}${MARKS[0]}\n\n${tables}\n\n${text.slice(to)}`)
}
