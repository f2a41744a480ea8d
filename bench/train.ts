import { readFileSync, writeFileSync } from 'node:fs'
import { LabelledCommitsMissingError, readLabelledRepositories } from './model/commits.ts'
import { trainModel } from './model/train-model.ts'

// tsx bench/train.ts           fits the weights anew and writes src/risk/model.json
// tsx bench/train.ts --check   fails where the file is not what the labelled commits give, byte for byte

const FILE = new URL('../src/risk/model.json', import.meta.url)

try {
  const repositories = readLabelledRepositories()
  const text = `${JSON.stringify(trainModel(repositories), null, 2)}\n`
  const commits = repositories.flatMap((repository) => repository.commits.filter(({ mature }) => mature))
  process.stderr.write(`${commits.length} commits of ${repositories.length} repositories\n`)
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (readFileSync(FILE, 'utf8') !== text) {
    process.stderr.write('src/risk/model.json differs from what the data give. Run: tsx bench/train.ts\n')
    process.exitCode = 1
  }
  process.stdout.write(text)
} catch (error) {
  if (!(error instanceof LabelledCommitsMissingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
