import { type Indent, indentOf } from '../risk/features/indent.ts'
import type { Untrusted } from '../untrusted/untrusted.ts'
import type { ChangedFile } from './change.ts'
import { GitDeadlineError } from './git.ts'
import type { Snapshot } from './snapshot.ts'

/** Larger than this together, and the diff alone has to tell. */
const MAX_BYTES = 16 * 2 ** 20
const MAX_FILES = 200

/**
 * The indent of each changed file as it was before the change, so that the change itself has no say in it. Files whose
 * text does not tell, or cannot be read, are left out.
 */
export async function readIndents(
  snapshot: Snapshot,
  files: readonly ChangedFile[],
): Promise<ReadonlyMap<Untrusted, Indent>> {
  const { head } = snapshot.repository
  const asked = files.filter(isAsked).slice(0, MAX_FILES)
  if (head === null || asked.length === 0) return new Map()
  try {
    const input = asked.map(({ path, oldPath }) => `${head}:${oldPath ?? path}\n`).join('')
    const texts = parseBatch(await snapshot.git(['cat-file', '--batch'], { input, maxBytes: MAX_BYTES }))
    return new Map(
      asked.flatMap(({ path }, i) => {
        const indent = indentOf((texts[i] ?? '').split('\n'))
        return indent === null ? [] : [[path, indent] as const]
      }),
    )
  } catch (error) {
    if (error instanceof GitDeadlineError) throw error
    return new Map()
  }
}

/** It was there before, and the change indents with blanks in it. */
const isAsked = ({ path, oldPath, kind, status, hunks }: ChangedFile): boolean =>
  kind === 'text' &&
  (status === 'modified' || status === 'renamed') &&
  !/[\n\\]/.test(oldPath ?? path) &&
  hunks.some(({ added }) => added.some(({ text }) => text.startsWith('  ')))

/** `<id> blob <size>\n<content>\n` for each object, in the order asked; a missing one is an empty text. */
export function parseBatch(output: Buffer): string[] {
  const texts: string[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    const header = output.toString('latin1', at, end === -1 ? output.length : end)
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]
    const from = end + 1
    texts.push(size === undefined ? '' : output.toString('utf8', from, from + Number(size)))
    at = end === -1 ? output.length : size === undefined ? from : from + Number(size) + 1
  }
  return texts
}
