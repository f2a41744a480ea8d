/** Reading request bodies: what is not of the wanted shape is absent. */
export type JsonObject = Readonly<Record<string, unknown>>

export const objectIn = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined)

export const listIn = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
