import { AppError } from '../../core/errors.ts'
/** A command is too large or too deeply nested to be read while a person waits. */
export class CommandTooComplexError extends AppError {
  readonly code = 'command_too_complex'
  constructor() {
    super('the command is too complex to follow')
  }
}

/** Each takes one to four microseconds; a text inside of another counts again. */
const MOST_CHARACTERS = 256 * 1024

/** How much of a command may be read, scripts inside of it and what its words expand to included. */
export class ReadingBudget {
  #left = MOST_CHARACTERS

  /** @throws CommandTooComplexError */
  spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw new CommandTooComplexError()
  }
}
