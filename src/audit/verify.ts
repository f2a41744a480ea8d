import { follows, type Link, readLine, START, splitLines } from './chain.ts'
import { CURRENT, type LogFiles } from './files.ts'

export type Verdict = Intact | Broken

interface Intact {
  readonly intact: true
  readonly lines: number
  /** the last line; null in an empty log */
  readonly last: Link | null
  /** the line being written when a writer was killed, or one being written right now */
  readonly unfinished: boolean
}

interface Broken {
  readonly intact: false
  readonly problem: Problem
  readonly file: string
  /** the first bad line of the file, from 1 on; null where no one line is to blame */
  readonly line: number | null
  /** the sound lines before it */
  readonly lines: number
}

/**
 * `changed`: a byte of the line is another, or it is no line of the log. `out-of-order`: it does not follow the line
 * before it: that one was changed, or lines were cut, moved or put in between. `missing`: the head knows of lines
 * that are gone from here on. `added`: the head does not know of this line. `no-head`: the head is gone, so it cannot
 * be told whether lines are. `not-there`: no line has the hash that was asked for.
 */
export type Problem = 'changed' | 'out-of-order' | 'missing' | 'added' | 'no-head' | 'not-there'

/**
 * Follows the chain from its start to the head. Whoever can write the files can also make a new chain throughout: only
 * a hash that was kept elsewhere shows that.
 * @param kept such a hash, which must still be in the log
 */
export function verifyLog({ head, files }: LogFiles, kept: string | null = null): Verdict {
  const start = head?.after ?? START
  const end = head ?? START
  let last: Link = start
  let lines = 0
  let isKept = kept === null || kept === start.hash
  let place = { file: CURRENT, line: 1 }
  const broken = (problem: Problem): Broken => ({ intact: false, problem, ...place, lines })
  let unfinished = false
  for (const { name, bytes } of files) {
    if (unfinished) return broken('changed') // only the last file may end within a line
    const { lines: written, torn } = splitLines(bytes)
    place = { file: name, line: 1 }
    for (const each of written) {
      const line = readLine(each)
      if (line === null) return broken('changed')
      if (!follows(line, last)) return broken('out-of-order')
      if (line.n === end.n && line.hash !== end.hash) return broken('changed')
      if (line.n > end.n + 1) return broken(head === null ? 'no-head' : 'added')
      last = { n: line.n, hash: line.hash }
      lines += 1
      isKept ||= kept === line.hash
      place = { file: name, line: place.line + 1 }
    }
    unfinished = torn.length > 0
  }
  if (last.n < end.n) return broken('missing')
  if (!isKept) return { ...broken('not-there'), line: null }
  return { intact: true, lines, last: lines === 0 ? null : last, unfinished }
}
