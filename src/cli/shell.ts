import type { Ancestor } from '../agents/marks.ts'
import type { Inert } from '../core/untrusted.ts'

/** All that a command sees of the world around it. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>
  /** as it came, where `env` lacks what a file of the project set */
  readonly givenEnv?: Readonly<Record<string, string | undefined>>
  /** which settings do not count and why, for people */
  readonly ignoredSettings?: Inert
  readonly cwd: string
  readonly clock: () => Date
  readonly stdin: () => Promise<string>
  /** the answer, and nothing else */
  readonly stdout: Stream
  /** messages for people */
  readonly stderr: Stream
  /** puts a question to the person at the terminal, and waits for a line; null where standard input is none */
  readonly ask?: ((question: Inert) => Promise<string>) | null
  /** the programs that started this one, nearest first; null where that cannot be read */
  readonly ancestors?: () => Promise<readonly Ancestor[] | null>
  /** aborted when a person interrupts the program */
  readonly interrupted: AbortSignal
}

export interface Stream {
  /** writes the text and a newline */
  readonly print: (text: Inert) => void
  /** null where it is no terminal */
  readonly columns: number | null
  readonly colour: boolean
  /** how commands are typed where it is read; default: as in a terminal */
  readonly typed?: 'slash'
  /** only a person sees it, also inside an agent */
  readonly reader?: 'person'
}
