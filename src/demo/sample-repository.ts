import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemporaryDirectory } from '../core/temporary-directory.ts'
import { type GitEnvironment, runGit } from '../git/run.ts'
import { HISTORY, type SampleCommit, STAGED } from './sample-files.ts'

export interface SampleRepository extends AsyncDisposable {
  readonly dir: string
}

/** In a temporary directory: the history as of `now`, and the staged change. */
export async function makeSampleRepository(
  env: GitEnvironment,
  now: Date,
  signal: AbortSignal,
): Promise<SampleRepository> {
  const parent = makeTemporaryDirectory('pager-triage-demo-')
  const dispose = () => rm(parent, { recursive: true, force: true })
  try {
    const dir = join(parent, 'payments')
    await mkdir(dir)
    // no git settings of the user apply to the sample
    const git = (args: readonly string[], input?: string) =>
      runGit(args, { cwd: dir, env: { ...env, HOME: parent }, signal, ...(input !== undefined && { input }) })
    await git(['init', '--quiet', '--initial-branch=main'])
    await git(['fast-import', '--quiet'], HISTORY.map((commit) => importCommit(commit, now)).join(''))
    await git(['reset', '--quiet', '--hard'])
    await Promise.all(Object.entries(STAGED).map(([path, content]) => writeFile(join(dir, path), content)))
    await git(['add', '--', ...Object.keys(STAGED)])
    return { dir, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

function importCommit({ daysAgo, message, files }: SampleCommit, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000) - daysAgo * 86_400
  return [
    'commit refs/heads/main\n',
    `committer Dana Kim <dana.kim@example.com> ${seconds} +0000\n`,
    data(message),
    ...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
    '\n',
  ].join('')
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
