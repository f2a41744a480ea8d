/** `body` is in one of the envelopes that PagerDuty uses. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly status: number
  readonly body: object | string

  constructor(status: number, body: object | string) {
    super(`the API answers ${status}`)
    this.status = status
    this.body = body
  }
}

/** In the envelope that PagerDuty uses for most. */
export const failure = (
  status: number,
  message: string,
  code: number,
  errors?: readonly string[],
): ApiFailure => new ApiFailure(status, { error: { message, code, ...(errors && { errors }) } })

export const invalidInput = (...errors: string[]): ApiFailure =>
  failure(400, 'Invalid Input Provided', 2001, errors)

export const badArguments = (code: number, ...errors: string[]): ApiFailure =>
  failure(400, 'Arguments Caused Error', code, errors)

/** @throws ApiFailure 402, an envelope that names the ability outside `errors` */
export function requireAbility(account: { readonly abilities: readonly string[] }, ability: string): void {
  if (account.abilities.includes(ability)) return
  throw new ApiFailure(402, {
    error: {
      message: 'Required abilities are unavailable',
      code: 2014,
      errors: [`The ${ability} account ability is required to access this resource.`],
      missing_abilities: ability,
    },
  })
}

export const notFound = (): ApiFailure => failure(404, 'Not Found', 2100)

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
