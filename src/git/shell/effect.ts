import type { CommitArguments } from './commit-arguments.ts'
import type { Edit } from './git-call.ts'
import type { Arguments } from './options.ts'
import type { Argument } from './words.ts'

/** What a step does to the index, HEAD, the refs and the files. */
export type Effect =
  | Edit
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly commit: CommitArguments }
  /** git brings a change from elsewhere into the index and the files */
  | {
      readonly kind: 'apply'
      readonly verb: 'merge' | 'cherry-pick' | 'revert' | 'checkout' | 'switch' | 'apply' | 'am'
      readonly options: Arguments
      readonly operands: Arguments
      readonly commits: boolean
    }
  | Staging
  | ({ readonly kind: 'reset'; readonly options: Arguments } & Operands)
  /** another branch, or files from the index or a revision */
  | ({ readonly kind: 'checkout' } & Operands)
  | {
      readonly kind: 'restore'
      /** null: the index */
      readonly source: Argument | null
      readonly staged: boolean
      readonly paths: Arguments
    }
  /** operands: paths of `push`, else which one */
  | {
      readonly kind: 'stash'
      readonly verb: 'push' | 'pop' | 'apply'
      readonly options: readonly string[]
      readonly operands: Arguments
    }
  | { readonly kind: 'rebase'; readonly args: Arguments }
  | { readonly kind: 'pull'; readonly options: readonly string[]; readonly operands: Arguments }
  /** changes only the name of HEAD */
  | { readonly kind: 'branch'; readonly args: Arguments }
  /** null: not known which */
  | {
      readonly kind: 'refs'
      readonly created: { readonly by: 'branch' | 'tag'; readonly args: Arguments } | null
    }
  | { readonly kind: 'settings'; readonly name: string | null; readonly value: string | null }
  /** writes or removes files that are not known before */
  | { readonly kind: 'files' }
  /** not followed */
  | { readonly kind: 'unknown'; readonly commits: boolean }

/** `unstage`: in the index alone. */
export interface Staging {
  readonly kind: 'add' | 'rm' | 'unstage' | 'mv'
  readonly options: readonly string[]
  readonly paths: Arguments
  readonly picks: boolean
}

interface Operands {
  readonly operands: Arguments
  /** after `--`; null without it */
  readonly paths: Arguments | null
}

export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

export const NONE: Effect = { kind: 'none' }
export const UNKNOWN: Effect = { kind: 'unknown', commits: false }
/** Not followed, and makes commits or may make some. */
export const COMMITS: Effect = { kind: 'unknown', commits: true }

/** Or may make one. */
export function makesCommit(effect: Effect): boolean {
  if (effect.kind === 'apply' || effect.kind === 'unknown') return effect.commits
  return effect.kind === 'commit' || effect.kind === 'rebase' || effect.kind === 'pull'
}
