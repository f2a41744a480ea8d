import type { Untrusted } from '../../core/untrusted.ts'
import { decodePath, splitAtNul } from '../raw.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * All files of the repository at HEAD, which tell how rare a word of a path is and whether a name exists here.
 * @throws what runGit throws
 */
export async function readTree({ git, repository }: Snapshot): Promise<Untrusted[]> {
  if (repository.head === null) return []
  const output = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', repository.head])
  return splitAtNul(output).map(decodePath)
}
