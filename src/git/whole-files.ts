import { indentOf, type WholeFile, withPieces } from '../diff/code.ts'
import type { FilePatch, RawEntry } from './diff-output.ts'
import { readTexts } from './objects.ts'
import type { Snapshot } from './snapshot.ts'

/** Of a larger change the hunks have to tell by themselves what is code. */
const MAX_FILES = 200

/**
 * The patches with their lines classified by the whole files: whether a hunk begins inside of a comment, only what
 * stands above it can say. A patch whose files cannot be read stays as it is.
 */
export async function withWholeFiles(
  snapshot: Snapshot,
  entries: readonly RawEntry[],
  patches: readonly FilePatch[],
): Promise<readonly FilePatch[]> {
  const isPartial = (i: number) =>
    patches[i]?.kind === 'text' && patches[i].hunks.length > 0 && existed(entries[i])
  const partial = entries.map((_, i) => i).filter(isPartial)
  if (partial.length > MAX_FILES) return patches
  const ids = new Set(
    partial.flatMap((i) => [entries[i]?.oldId, entries[i]?.newId].filter((id) => id !== undefined)),
  )
  const texts = ids.size === 0 ? new Map<string, string>() : await readTexts(snapshot, [...ids])
  return patches.map((patch, i) => {
    const entry = entries[i]
    if (!entry || patch.kind !== 'text') return patch
    const whole = existed(entry)
      ? { before: texts.get(entry.oldId) ?? null, after: texts.get(entry.newId) ?? null }
      : wholeOf(patch)
    return {
      ...patch,
      hunks: withPieces(patch.hunks, entry.path, whole),
      indent: existed(entry) ? indentOf((whole.before ?? '').split('\n')) : null,
    }
  })
}

/** Of a file that comes or goes the hunk is the whole file. */
function wholeOf({ hunks }: FilePatch): WholeFile {
  const textOf = (side: 'added' | 'removed') =>
    hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join('\n')
  return { before: textOf('removed'), after: textOf('added') }
}

const existed = (entry: RawEntry | undefined): boolean =>
  entry !== undefined && entry.status !== 'added' && entry.status !== 'deleted'
