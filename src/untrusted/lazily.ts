/** Makes it when it is first asked for: Node takes a millisecond for a pattern of Unicode classes, and most text is ASCII. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
