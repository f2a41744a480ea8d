declare const untrusted: unique symbol
declare const inert: unique symbol

/** Text from a diff, a commit or PagerDuty. Only src/untrusted can turn it into output. */
export type Untrusted = string & { readonly [untrusted]: true }

/** Has no control, bidirectional or invisible characters. */
export type Inert = string & { readonly [inert]: true }

/** Called where a string enters the program, before anything else. */
export const fromOutside = (text: string): Untrusted => text as Untrusted
