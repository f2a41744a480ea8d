import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LabelledCommitsMissingError, readLabelledRepositories } from '../../bench/model/commits.ts'
import { trainModel } from '../../bench/model/train-model.ts'

const repositories = (() => {
  try {
    return readLabelledRepositories()
  } catch (error) {
    if (error instanceof LabelledCommitsMissingError) return null
    throw error
  }
})()

it.skipIf(repositories === null)(
  `src/risk/model.json is what the labelled commits give, byte for byte${repositories ? '' : ': skipped, they are not beside the repository'}`,
  () => {
    const file = readFileSync(new URL('../../src/risk/model.json', import.meta.url), 'utf8')
    expect(`${JSON.stringify(trainModel(repositories ?? []), null, 2)}\n`).toBe(file)
  },
)
