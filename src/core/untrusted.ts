declare const untrusted: unique symbol
declare const inert: unique symbol

/** Text that came from a diff, a commit or PagerDuty. Only this folder can turn it into output. */
export type Untrusted = string & { readonly [untrusted]: true }

/** Text that is safe to print: no control, no bidirectional and no invisible characters. */
export type Inert = string & { readonly [inert]: true }

/** Marks a string as foreign. Do it where the string enters the program, before anything else. */
export const fromOutside = (text: string): Untrusted => text as Untrusted
