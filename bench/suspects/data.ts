import { spawn } from 'node:child_process'
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { fromOutside, type Untrusted } from '../../src/core/untrusted.ts'
import { parseRecentCommits, recordFormat } from '../../src/git/recent-patches.ts'
import { summarizeMessage } from '../../src/incidents/past-commit.ts'
import type { EarlierCommit, RecentCommit } from '../../src/suspects/commit.ts'

/** A bug report, and the commits that blame names for it. */
export interface Report {
  readonly key: string
  readonly title: string
  /** epoch seconds */
  readonly created: number
  readonly fix: string
  /** production files of the fix */
  readonly files: readonly string[]
  /** sha → lines blamed */
  readonly inducing?: Readonly<Record<string, number>>
}

/** Beside this repository, which they are no part of. */
const FOLDER = new URL('../../../shared/data/suspects/', import.meta.url)

export class ReportsMissingError extends Error {
  override readonly name = 'ReportsMissingError'
}

/** @throws ReportsMissingError */
export function readReports(name: string): Report[] {
  const file = new URL(`${name}-truth.jsonl.gz`, FOLDER)
  if (!existsSync(file))
    throw new ReportsMissingError(
      `${file.pathname} is missing. The bug reports are not part of this repository.`,
    )
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export interface PastCommit extends RecentCommit {
  readonly asEarlier: EarlierCommit
  readonly subject: Untrusted
}

const MARK = '//pager-triage-bench'
/** of one commit; a larger one is left out */
const MAX_RECORD = 2 ** 28

/** Newest first, parsed once and then read from `cache`. @param clone a git directory */
export async function readHistory(name: string, clone: string, cache: string): Promise<PastCommit[]> {
  mkdirSync(cache, { recursive: true })
  const file = join(cache, `${name}-commits.jsonl`)
  if (!existsSync(file)) await writeHistory(clone, file)
  const commits: PastCommit[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { at, message, terms, ...rest } = JSON.parse(line)
    const commit = { ...rest, at: new Date(at), message: fromOutside(message) }
    const subject = summarizeMessage(message)
    commits.push({
      ...commit,
      subject,
      asEarlier: { ...commit, message: subject },
      terms: { counts: new Map(Object.entries(terms.counts)), total: terms.total },
    })
  }
  return commits.sort((a, b) => b.at.getTime() - a.at.getTime())
}

async function writeHistory(clone: string, file: string): Promise<void> {
  const flags = [
    '--no-merges',
    '-M',
    '-l200',
    '--raw',
    '--no-abbrev',
    '-p',
    '-U0',
    '--no-ext-diff',
    '--no-textconv',
  ]
  const git = spawn(
    'git',
    ['-C', clone, '--no-replace-objects', 'log', '-z', ...flags, recordFormat(MARK), 'HEAD'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const part = `${file}.part`
  writeFileSync(part, '')
  const mark = Buffer.from(`${MARK}\0`)
  let held = Buffer.alloc(0)
  for await (const chunk of git.stdout) {
    held = Buffer.concat([held, chunk])
    const last = held.lastIndexOf(mark)
    if (last > 2 ** 24 || held.length > MAX_RECORD) {
      write(part, held.subarray(0, last))
      held = held.subarray(last)
    }
  }
  write(part, held)
  renameSync(part, file)
}

function write(file: string, output: Buffer): void {
  const lines = parseRecentCommits(output, MARK).map(({ terms, ...commit }) =>
    JSON.stringify({
      ...commit,
      terms: { counts: Object.fromEntries(terms?.counts ?? []), total: terms?.total ?? 0 },
    }),
  )
  appendFileSync(file, lines.map((line) => `${line}\n`).join(''))
}
