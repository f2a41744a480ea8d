import type { AccountState, User } from './entities.ts'
import { accessDenied, missingFrom, missingScope, notAuthenticated, unknownFrom } from './errors.ts'
import type { Key } from './keys.ts'

/** Who sent this `Authorization` header: 401 for an unknown or expired key and for the wrong scheme. */
export function authenticate(header: string | undefined, keys: readonly Key[]): Key {
  const [, asToken, asBearer] = /^(?:Token token=(\S+)|Bearer (\S+))$/i.exec(header ?? '') ?? []
  const key = keys.find(({ token, scheme }) => token === (scheme === 'Token' ? asToken : asBearer))
  if (key === undefined || key.expired) throw notAuthenticated()
  return key
}

/** 403 for a read-only key on anything but a read, and for an OAuth token without the scope. */
export function authorize(key: Key, method: string, scope: string | null): void {
  if (key.readOnly && method !== 'GET') throw accessDenied()
  if (scope !== null && key.scopes !== null && !key.scopes.includes(scope)) throw missingScope(scope)
}

/** The user in whose name a change is made: the `From` header, or the user of the key. */
export function requester(from: string | undefined, key: Key, account: AccountState): User {
  if (from === undefined && key.user === null) throw missingFrom()
  const user = account.users.find(({ id, email }) => (from === undefined ? id === key.user : email === from))
  if (user === undefined) throw unknownFrom()
  return user
}
