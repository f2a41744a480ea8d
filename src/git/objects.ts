import type { Untrusted } from '../core/untrusted.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { GitFailedError, GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'

export interface GitObject {
  readonly id: string
  readonly type: string
  readonly content: Buffer
}

/**
 * One `git cat-file --batch`.
 * @param names as git takes them, such as `<sha>:<path>` or `:<path>` of the index; without newlines
 * @returns one for each name, null where there is no such object
 * @throws GitOutputError where they exceed `maxBytes` in total, and what runGit throws
 */
export async function readObjects(
  { git }: Snapshot,
  names: readonly string[],
  maxBytes: number,
): Promise<(GitObject | null)[]> {
  if (names.length === 0) return []
  const headers = names.length * MAX_HEADER_BYTES + names.join('').length
  const output = await git(['cat-file', '--batch', '--buffer'], {
    input: `${names.join('\n')}\n`,
    maxBytes: maxBytes + headers,
  })
  const objects = parseBatch(output, names.length)
  const bytes = objects.reduce((sum, object) => sum + (object?.content.length ?? 0), 0)
  if (bytes > maxBytes) throw new GitOutputError('cat-file', maxBytes)
  return objects
}

const MAX_HEADER_BYTES = 100

/** `<sha> <type> <size>`, a newline, contents and a newline; or `<name> missing`. */
function parseBatch(output: Buffer, count: number): (GitObject | null)[] {
  const objects: (GitObject | null)[] = []
  for (let at = 0; objects.length < count; ) {
    const end = output.indexOf('\n', at)
    const [, id = '', type, size] = HEADER.exec(output.toString('latin1', at, end)) ?? []
    at = end + 1
    if (type !== undefined) {
      objects.push({ id, type, content: output.subarray(at, at + Number(size)) })
      at += Number(size) + 1
    } else objects.push(null)
  }
  return objects
}

const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/

/** Beyond this only the smallest blobs are read, as many as fit. */
const MAX_BYTES = 4 * 2 ** 20

/** By id, without those that are missing or too large. */
export async function readTexts(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  const readAll = async (wanted: readonly string[]) => {
    const found = await readObjects(snapshot, wanted.filter(isBlob), MAX_BYTES)
    const blobs = found.flatMap((object) => (object?.type === 'blob' ? [object] : []))
    return new Map(blobs.map(({ id, content }) => [id, content.toString()]))
  }
  try {
    return await readAll(ids)
  } catch (error) {
    if (error instanceof GitFailedError) return new Map()
    if (!(error instanceof GitOutputError)) throw error
    const sizes = await readSizes(snapshot, ids)
    return readAll(smallestFitting([...sizes.keys()], (id) => sizes.get(id) ?? 0, MAX_BYTES))
  }
}

export function smallestFitting<T>(items: readonly T[], sizeOf: (item: T) => number, room: number): T[] {
  let left = room
  return [...items]
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .filter((item) => {
      left -= sizeOf(item)
      return left >= 0
    })
}

/** In bytes, without missing blobs. @throws what runGit throws */
export async function readSizes({ git }: Snapshot, ids: readonly string[]): Promise<Map<string, number>> {
  const wanted = [...new Set(ids)].filter(isBlob)
  if (wanted.length === 0) return new Map()
  const output = await git(['cat-file', '--batch-check', '--buffer'], { input: `${wanted.join('\n')}\n` })
  const lines = output.toString().matchAll(/^(\S+) blob (\d+)$/gm)
  return new Map([...lines].map(([, id = '', size]) => [id, Number(size)]))
}

/** The id is all zeros where a file does not exist. */
const isBlob = (id: string): boolean => !/^0+$/.test(id)

/** All files at HEAD. @throws what runGit throws */
export async function readTree({ git, repository }: Snapshot): Promise<Untrusted[]> {
  if (repository.head === null) return []
  const output = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', repository.head])
  return splitAtNul(output).map(decodePath)
}
