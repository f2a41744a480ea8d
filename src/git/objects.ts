import { GitOutputError } from './run.ts'
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
