/** What the exit code of the program says. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  /** a write waits for a person's confirmation; nothing was written */
  confirm: 3,
  /** the level is at or above `--fail-on` */
  risky: 4,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
