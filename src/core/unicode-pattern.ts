const ASCII = /^[\t\n\r -~]*$/

/**
 * A pattern with Unicode properties, compiled when it is first used: V8 builds their tables even for a literal that is
 * never reached, up to a millisecond at each start.
 * @param ascii matches the same in ASCII text, and is then used
 */
export function unicodePattern(source: string, flags: string, ascii?: RegExp): (text: string) => RegExp {
  let compiled: RegExp | undefined
  return (text) => {
    if (ascii !== undefined && ASCII.test(text)) return ascii
    compiled ??= new RegExp(source, flags)
    return compiled
  }
}
