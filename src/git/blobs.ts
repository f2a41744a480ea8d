import { readObjects } from './objects.ts'
import { GitFailedError, GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'

/** Contents of more than this are not read at once: then the smallest blobs are, as many as fit. */
const MAX_BYTES = 4 * 2 ** 20

/** The contents of blobs by their ids; those that are missing or too much are not there. */
export async function readTexts(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  try {
    return await readAll(snapshot, ids)
  } catch (error) {
    if (error instanceof GitFailedError) return new Map()
    if (!(error instanceof GitOutputError)) throw error
    const sizes = await readSizes(snapshot, ids)
    return readAll(snapshot, fitting(sizes))
  }
}

/** The smallest first. */
function fitting(sizes: ReadonlyMap<string, number>): string[] {
  let room = MAX_BYTES
  return [...sizes]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id, size]) => {
      room -= size
      return room >= 0 ? [id] : []
    })
}

async function readAll(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await readObjects(snapshot, ids.filter(isBlob), MAX_BYTES)
  return new Map(
    found.flatMap((object) => (object?.type === 'blob' ? [[object.id, object.content.toString()]] : [])),
  )
}

/** How many bytes each blob has; those that are missing are not there. @throws what runGit throws */
export async function readSizes({ git }: Snapshot, ids: readonly string[]): Promise<Map<string, number>> {
  const wanted = [...new Set(ids)].filter(isBlob)
  if (wanted.length === 0) return new Map()
  const output = await git(['cat-file', '--batch-check', '--buffer'], { input: `${wanted.join('\n')}\n` })
  return new Map(
    output
      .toString()
      .split('\n')
      .flatMap((line) => {
        const [id = '', type, size] = line.split(' ')
        return type === 'blob' ? [[id, Number(size)]] : []
      }),
  )
}

/** Where a file is not there, its id is all zeros. */
const isBlob = (id: string): boolean => !/^0+$/.test(id)
