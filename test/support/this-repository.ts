import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { INSTALLED } from './program.ts'
import { TempRepository } from './temp-repository.ts'

/** This repository as others fetch it, with the files that a run needs as they are now, in one commit. */
export function thisRepository(): TempRepository {
  const repository = new TempRepository()
  for (const path of ['.pre-commit-hooks.yaml', 'bin', 'dist', 'package.json']) {
    cpSync(join(INSTALLED, path), join(repository.dir, path), { recursive: true })
  }
  repository.git('add', '--all')
  return repository.commit()
}
