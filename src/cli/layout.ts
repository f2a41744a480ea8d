import { COLOUR, PLAIN } from '../terminal/style.ts'
import type { Stream } from './shell.ts'

/** How a stream shows text: the columns of its terminal, else 80; how commands are typed there. */
export const layout = ({ columns, colour, typed }: Stream) => ({
  width: columns ?? 80,
  style: colour ? COLOUR : PLAIN,
  ...(typed && { typed }),
})
