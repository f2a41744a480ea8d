import { indentOf, type WholeFile, withPieces } from '../diff/code.ts'
import type { Diff, FilePatch, RawEntry } from './diff-output.ts'
import { readTexts } from './objects.ts'
import type { Snapshot } from './snapshot.ts'

/** In a larger change code is told from comments by the hunks alone. */
const MAX_FILES = 200

/**
 * The patches with their lines classified by the whole files: whether a hunk begins inside of a comment, only what
 * stands above it can say. A patch whose files cannot be read stays as it is.
 */
export async function withWholeFiles(
  snapshot: Snapshot,
  { entries, patches }: Diff,
): Promise<readonly FilePatch[]> {
  const partial = entries.filter(
    (entry, i) => existed(entry) && patches[i]?.kind === 'text' && patches[i].hunks.length > 0,
  )
  if (partial.length > MAX_FILES) return patches
  const ids = new Set(partial.flatMap(({ oldId, newId }) => [oldId, newId]))
  const texts = await readTexts(snapshot, [...ids])
  return patches.map((patch, i) => {
    const entry = entries[i]
    if (!entry || patch.kind !== 'text') return patch
    if (!existed(entry))
      return { ...patch, hunks: withPieces(patch.hunks, entry.path, wholeOf(patch)), indent: null }
    const before = texts.get(entry.oldId) ?? null
    const after = texts.get(entry.newId) ?? null
    return {
      ...patch,
      hunks: withPieces(patch.hunks, entry.path, { before, after }),
      indent: indentOf((before ?? '').split('\n')),
    }
  })
}

/** Of a file that comes or goes the hunk is the whole file. */
function wholeOf({ hunks }: FilePatch): WholeFile {
  const textOf = (side: 'added' | 'removed') =>
    hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join('\n')
  return { before: textOf('removed'), after: textOf('added') }
}

const existed = ({ status }: RawEntry): boolean => status !== 'added' && status !== 'deleted'
