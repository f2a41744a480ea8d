import type { Untrusted } from '../core/untrusted.ts'
import type { Piece } from './scan/pieces.ts'

/** Blanks in one level of nesting; a tab is one level anywhere. */
export type Indent = 2 | 4

/** Where a change was read from: what is staged, what a shell command would commit, a past commit, several of them, a patch as text. */
export type ChangeSource = 'index' | 'command' | 'commit' | 'range' | 'patch'

/** What a commit would record, against its first parent. */
export interface StagedChange {
  readonly source: ChangeSource
  /** full sha of the commit that it builds on; null for a first commit */
  readonly base: string | null
  /** full sha of the tree that would be recorded; null while files are unmerged */
  readonly tree: string | null
  readonly files: readonly ChangedFile[]
  /** why contents could not be read: of all files, then counts are null and hunks are empty, or of those marked */
  readonly unread: string | null
  /** why the commit may record something else; empty where it is exact */
  readonly guesses: readonly Guess[]
}

export type Guess =
  | 'another program may change files first'
  | 'an argument is known to the shell alone'
  | 'a person picks the hunks'
  | 'a git command is not followed'
  | 'git refused a step'
  | 'a branch or a loop may not run'
  | 'the command is too complex to follow'

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed' | 'unmerged'
export type FileKind = 'text' | 'binary' | 'symlink' | 'submodule'

export interface ChangedFile {
  /** from the repository's root, `/` between parts; bytes that are no UTF-8 stand as `\ooo` */
  readonly path: Untrusted
  /** where a renamed or copied file came from */
  readonly oldPath: Untrusted | null
  readonly status: FileStatus
  readonly kind: FileKind
  /** lines, null where they are not known; 0 for a binary */
  readonly additions: number | null
  readonly deletions: number | null
  /** the content comes unchanged from the branch that is being merged */
  readonly merged: boolean
  /** a filter such as LFS would store something else; the raw content stands here */
  readonly filtered: boolean
  /** of the file before the change, where its lines show it */
  readonly indent?: Indent | null
  readonly hunks: readonly Hunk[]
  /** code that is too large to be read: there are counts, and no hunks */
  readonly unread?: true
}

export interface Hunk {
  readonly added: readonly Line[]
  readonly removed: readonly Line[]
  /** unchanged lines between and around, numbered as after the change, where the patch shows them */
  readonly context?: readonly Line[]
}

export interface Line {
  /** 1-based, in the file after (added) or before (removed) the change */
  readonly number: number
  readonly text: Untrusted
  /** what it is made of, where the whole file was read */
  readonly pieces?: readonly Piece[]
}

export const totalAdditions = (files: readonly ChangedFile[]): number =>
  sum(files.map((file) => file.additions))
export const totalDeletions = (files: readonly ChangedFile[]): number =>
  sum(files.map((file) => file.deletions))

const sum = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((total, count) => total + (count ?? 0), 0)
