/** A credential of a simulated account. */
export interface Key {
  readonly token: string
  readonly scheme: 'Token' | 'Bearer'
  readonly readOnly: boolean
  /** the user behind a user's key; null for an account's key */
  readonly user: string | null
  /** OAuth scopes; null: not limited by scopes */
  readonly scopes: readonly string[] | null
  readonly expired: boolean
}

/** Twenty characters each, and plainly not real. `user` and `oauth` act as the account's first user. */
export const SIMULATOR_KEYS = {
  full: 'SIMULATOR-FULL-00000',
  readOnly: 'SIMULATOR-READONLY-0',
  user: 'u+SIMULATOR-USER-000',
  oauth: 'pdus+_0SIMULATOR-ALL',
  scoped: 'pdus+_0SIMULATOR-INC',
  expired: 'SIMULATOR-EXPIRED-00',
} as const

/** The keys of an account that brings none of its own. `scoped` may read incidents and nothing else. */
export function defaultKeys(firstUser: string): readonly Key[] {
  const plain = { scheme: 'Token', readOnly: false, user: null, scopes: null, expired: false } as const
  return [
    { ...plain, token: SIMULATOR_KEYS.full },
    { ...plain, token: SIMULATOR_KEYS.readOnly, readOnly: true },
    { ...plain, token: SIMULATOR_KEYS.user, user: firstUser },
    { ...plain, token: SIMULATOR_KEYS.oauth, scheme: 'Bearer', user: firstUser },
    { ...plain, token: SIMULATOR_KEYS.scoped, scheme: 'Bearer', scopes: ['incidents.read'] },
    { ...plain, token: SIMULATOR_KEYS.expired, expired: true },
  ]
}
