import type { Untrusted } from '../core/untrusted.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { GitFailedError, GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'

export interface GitObject {
  /** full sha */
  readonly id: string
  readonly type: 'blob' | 'tree' | 'commit' | 'tag'
  readonly content: Buffer
}

/**
 * The contents of objects, by one `git cat-file --batch`.
 * @param names as git takes them: a sha, `<sha>:<path>`, or `:<path>` of the index; without newlines
 * @returns one for each name, null where there is no such object
 * @throws GitOutputError where they have more than `maxBytes` together, and what runGit throws
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

/** `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`, one after another. */
function parseBatch(output: Buffer, count: number): (GitObject | null)[] {
  const objects: (GitObject | null)[] = []
  for (let at = 0; objects.length < count; ) {
    const end = output.indexOf('\n', at)
    const [, id = '', type, size] = HEADER.exec(output.toString('latin1', at, end)) ?? []
    at = end + 1
    if (isType(type)) {
      objects.push({ id, type, content: output.subarray(at, at + Number(size)) })
      at += Number(size) + 1
    } else objects.push(null)
  }
  return objects
}

const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/

const isType = (type: string | undefined): type is GitObject['type'] =>
  type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag'

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

/**
 * All files of the repository at HEAD, which tell how rare a word of a path is and whether a name exists here.
 * @throws what runGit throws
 */
export async function readTree({ git, repository }: Snapshot): Promise<Untrusted[]> {
  if (repository.head === null) return []
  const output = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', repository.head])
  return splitAtNul(output).map(decodePath)
}
