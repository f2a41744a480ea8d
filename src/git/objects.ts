import type { Untrusted } from '../core/untrusted.ts'
import { type DecodedText, decodeText } from '../diff/text-encoding.ts'
import { decodePath, type RawEntry, splitAtNul } from './diff-output.ts'
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

/** By id; null where it is not text. Those that are missing or not read are not in it. */
export type Texts = ReadonlyMap<string, DecodedText | null>

type Sides = Pick<RawEntry, 'oldId' | 'newId'>

/** Beyond this only the smallest files are read, as many as fit. */
const MAX_BYTES = 4 * 2 ** 20
/** Where it is the only one. */
const MAX_FILE_BYTES = 4 * MAX_BYTES

/** @param isFirst for the files that are read where not all of them fit */
export async function readTexts<File extends Sides>(
  snapshot: Snapshot,
  files: readonly File[],
  isFirst: (file: File) => boolean,
): Promise<Texts> {
  const readAll = async (wanted: readonly Sides[], maxBytes: number) => {
    const ids = new Set(wanted.flatMap(({ oldId, newId }) => [oldId, newId]).filter(isBlob))
    const found = await readObjects(snapshot, [...ids], maxBytes)
    const blobs = found.flatMap((object) => (object?.type === 'blob' ? [object] : []))
    return new Map(blobs.map(({ id, content }) => [id, decodeText(content)]))
  }
  try {
    return await readAll(files, files.length === 1 ? MAX_FILE_BYTES : MAX_BYTES)
  } catch (error) {
    if (error instanceof GitFailedError) return new Map()
    if (!(error instanceof GitOutputError)) throw error
    return readAll(await smallestOf(snapshot, files.filter(isFirst), MAX_BYTES), MAX_BYTES)
  }
}

/** The smallest files of which both sides fit. @throws what runGit throws */
export async function smallestOf<File extends Sides>(
  snapshot: Snapshot,
  files: readonly File[],
  room: number,
): Promise<File[]> {
  const sizes = await readSizes(
    snapshot,
    files.flatMap(({ oldId, newId }) => [oldId, newId]),
  )
  const sizeOf = ({ oldId, newId }: File) => (sizes.get(oldId) ?? 0) + (sizes.get(newId) ?? 0)
  let left = room
  return files
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
    .filter((file) => {
      left -= sizeOf(file)
      return left >= 0
    })
}

/** In bytes, without missing blobs. @throws what runGit throws */
async function readSizes({ git }: Snapshot, ids: readonly string[]): Promise<Map<string, number>> {
  const wanted = [...new Set(ids)].filter(isBlob)
  if (wanted.length === 0) return new Map()
  const output = await git(['cat-file', '--batch-check', '--buffer'], { input: `${wanted.join('\n')}\n` })
  const lines = output.toString().matchAll(/^(\S+) blob (\d+)$/gm)
  return new Map([...lines].map(([, id = '', size]) => [id, Number(size)]))
}

/** The id is all zeros where a file does not exist. */
export const isBlob = (id: string): boolean => !/^0+$/.test(id)

/** All files at HEAD. @throws what runGit throws */
export async function readTree({ git, repository }: Snapshot): Promise<Untrusted[]> {
  if (repository.head === null) return []
  const output = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', repository.head])
  return splitAtNul(output).map(decodePath)
}
