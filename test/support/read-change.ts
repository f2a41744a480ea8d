import type { StagedChange } from '../../src/diff/change.ts'
import { type ChangeRequest, withSnapshot } from '../../src/git/snapshot.ts'
import { readStagedChange } from '../../src/git/staged.ts'

/** What `git commit`, started in this directory with this environment, would record. */
export const readChange = (request: ChangeRequest): Promise<StagedChange> =>
  withSnapshot(request, (snapshot) => readStagedChange(snapshot))
