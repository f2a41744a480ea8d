import type { Untrusted } from '../core/untrusted.ts'
import type { Piece } from './scan/pieces.ts'

/** Spaces per level of nesting; a tab is one level anywhere. */
export type Indent = 2 | 4

export type ChangeSource = 'index' | 'command' | 'commit' | 'range' | 'patch'

export interface StagedChange {
  readonly source: ChangeSource
  /** full sha of the parent; null for a first commit */
  readonly base: string | null
  /** full sha of the tree to be recorded; null while files are unmerged */
  readonly tree: string | null
  readonly files: readonly ChangedFile[]
  /** why contents could not be read: of all files, then without counts and hunks, or of those marked */
  readonly unread: string | null
  /** why the commit may record something else; empty where it is exact */
  readonly guesses: readonly Guess[]
}

export type Guess =
  | 'another program may change files first'
  | 'an argument is known to the shell alone'
  | 'a person picks the hunks'
  | 'a git command is not followed'
  | 'a git command may change files first'
  | 'a git command may change settings first'
  | 'a git command may move branches first'
  | 'git refused a step'
  | 'a directory is known to the shell alone'
  | 'a directory is not there yet'
  | 'a command is known to the shell alone'
  | 'a condition decides whether a step runs'
  | 'the command is too complex to follow'

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed' | 'unmerged'
export type FileKind = 'text' | 'binary' | 'symlink' | 'submodule'

export interface ChangedName {
  /** from the root of the repository, with `/`; bytes that are not UTF-8 as `\ooo` */
  readonly path: Untrusted
  readonly oldPath: Untrusted | null
}

export interface ChangedFile extends ChangedName {
  readonly status: FileStatus
  readonly kind: FileKind
  /** lines; null: not known; 0 for a binary */
  readonly additions: number | null
  readonly deletions: number | null
  /** taken over unchanged from the branch being merged */
  readonly merged: boolean
  /** a filter such as LFS would store something else; this is the raw content */
  readonly filtered: boolean
  /** of the file before the change, if it shows */
  readonly indent?: Indent | null
  readonly hunks: readonly Hunk[]
  /** a path of the language that its contents tell, where its name tells none */
  readonly readAs?: string | null
  /** too large to read: counts but no hunks */
  readonly unread?: true
}

export interface Hunk {
  readonly added: readonly Line[]
  readonly removed: readonly Line[]
  /** unchanged lines around, numbered as after the change, if the patch has them */
  readonly context?: readonly Line[]
}

export interface Line {
  /** 1-based, in the new file (added) or the old one (removed) */
  readonly number: number
  readonly text: Untrusted
  readonly pieces?: readonly Piece[]
}

/** Lines, as far as they are known. */
export const totalOf = (side: 'additions' | 'deletions', files: readonly ChangedFile[]): number =>
  files.reduce((total, file) => total + (file[side] ?? 0), 0)
