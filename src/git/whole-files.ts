import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { Line } from '../diff/change.ts'
import { indentOf } from '../diff/code.ts'
import { isKnownCode, productionLanguage, readAsOf } from '../diff/languages.ts'
import type { DecodedText } from '../diff/text-encoding.ts'
import { withPieces } from '../diff/whole-file.ts'
import type { RawEntry } from './diff-output.ts'
import { isBlob, readTexts, type Texts } from './objects.ts'
import type { Diff, FilePatch } from './patch.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Tells code from comments by whole files, and finds the lines of code that git takes for binary. Where a file of code
 * could not be read, all that it adds counts as code, and contents are not known.
 */
export async function withWholeFiles(snapshot: Snapshot, { entries, patches, unread }: Diff): Promise<Diff> {
  const wanted = entries.filter((entry, i) => needsWhole(entry, patches[i]))
  const texts = await readTexts(snapshot, wanted, ({ path }) => isKnownCode(path))
  const read = entries.map((entry, i) => {
    const patch = patches[i]
    return patch && needsWhole(entry, patch) ? readWhole(entry, patch, texts) : patch && asWhole(entry, patch)
  })
  const left = read.filter((patch) => patch?.unread).length
  const code = entries.filter(
    (entry, i) => isCode(entry) && (patches[i]?.kind === 'text' || isScript(entry)),
  ).length
  return {
    entries,
    patches: read.filter((patch) => patch !== undefined),
    unread:
      unread ?? (left === 0 ? null : `${left} of ${code} code files are too large to read, or not text`),
  }
}

export const isCode = ({ kind, path }: RawEntry): boolean =>
  kind === 'text' && productionLanguage(path) !== null

function needsWhole(entry: RawEntry, patch: FilePatch | undefined): boolean {
  if (patch?.unread) return false
  if (patch?.kind === 'binary') return isCode(entry) && isScript(entry)
  if (patch?.kind !== 'text') return false
  if (patch.hunks.length === 0) return becomesCode(entry)
  return (isBlob(entry.oldId) && isBlob(entry.newId)) || isWideText(patch)
}

/** Whatever git takes it for: not an image, or another kind of file that is not known. */
const isScript = ({ path }: RawEntry): boolean => isKnownCode(path) || !/\.[^/]+$/.test(path)

/** A document or a test that a rename turns into code. */
const becomesCode = (entry: RawEntry): boolean =>
  entry.oldPath !== null && isCode(entry) && !isCode({ ...entry, path: entry.oldPath })

/** What a mark of byte order becomes in UTF-8. */
const isWideText = ({ hunks }: FilePatch): boolean =>
  hunks.some(({ added, removed }) =>
    [added[0], removed[0]].some((line) => line?.text.startsWith('\ufffd\ufffd')),
  )

/** An added or deleted file: the hunk is the whole file. */
function asWhole({ path }: RawEntry, patch: FilePatch): FilePatch {
  if (patch.kind !== 'text' || patch.unread) return patch
  const textOf = (side: 'added' | 'removed') =>
    patch.hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join('\n')
  return { ...withCode(patch, path, { before: textOf('removed'), after: textOf('added') }), indent: null }
}

function readWhole(entry: RawEntry, patch: FilePatch, texts: Texts): FilePatch {
  const { oldId, newId, path } = entry
  const [before, after] = [oldId, newId].map((id) => (isBlob(id) ? texts.get(id) : EMPTY))
  if (before && after) {
    const isByGit = patch.kind === 'text' && !before.isWide && !after.isWide
    const whole = { before: before.text, after: after.text }
    const found = isByGit ? patch : { ...patch, ...linesOf(whole) }
    if (!becomesCode(entry))
      return { ...withCode(found, path, whole), indent: indentOf(before.text.split('\n')) }
    const added = { before: '', after: after.text }
    return { ...withCode({ ...found, hunks: linesOf(added).hunks }, path, added), indent: null }
  }
  return isKnownCode(path) ? { ...patch, hunks: [], unread: true } : patch
}

function withCode(patch: FilePatch, path: Untrusted, whole: Sides): FilePatch {
  const readAs = readAsOf(path, whole.after) ?? readAsOf(path, whole.before)
  return { ...patch, hunks: withPieces(patch.hunks, readAs ?? path, whole), readAs }
}

const EMPTY: DecodedText = { text: '', isWide: false }

interface Sides {
  readonly before: string
  readonly after: string
}

/** Of a file whose lines git does not find: those that the other side has not as often. */
function linesOf({ before, after }: Sides): FilePatch {
  const [added, removed] = [linesBeside(before, after), linesBeside(after, before)]
  return { kind: 'text', additions: added.length, deletions: removed.length, hunks: [{ added, removed }] }
}

function linesBeside(other: string, text: string): Line[] {
  const left = new Map<string, number>()
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, i) => {
      const count = left.get(line) ?? 0
      if (count > 0) left.set(line, count - 1)
      return count > 0 ? [] : [{ number: i + 1, text: fromOutside(line) }]
    })
}
