/** Where an agent reads its hooks, and what we add there. */
export type HookFile = SharedHookFile | OwnHookFile

/** Why an agent gets no file, and what to do instead. */
export interface Instead {
  readonly instead: string
}

interface Places {
  /** relative to the repository */
  readonly repository: string
  /** relative to the home directory, or to what an environment variable of the agent names */
  readonly user: { readonly path: string; readonly variable?: string; readonly below?: string }
  /** what else the person should know or do */
  readonly note?: string
}

/** JSON that others write to as well. */
export interface SharedHookFile extends Places {
  /** the agent ignores comments in it */
  readonly allowsComments: boolean
  /** what a new file holds besides our entry, as JSON */
  readonly skeleton: Readonly<Record<string, unknown>>
  /** the list that our entry joins */
  readonly list: readonly [string, string]
  readonly entry: (command: string) => object
}

/** A program that the agent loads; the whole file is ours. */
interface OwnHookFile extends Places {
  readonly source: (command: string) => string
}
