import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { listenOnLoopback } from '../support/loopback.ts'

export interface GitRemote {
  readonly url: string
  /** one more commit, in which this file holds this text */
  change(path: string, text: string): void
  close(): Promise<void>
}

/**
 * Serves a bare repository with one commit: the directory as it is now, without what its .gitignore names.
 * The directory is not written to. The URL has to end in `.git`: `claude plugin marketplace add` takes any
 * other http URL for that of a JSON file.
 */
export async function serveAsGitRemote(directory: string): Promise<GitRemote> {
  const bare = mkdtempSync(join(tmpdir(), 'git-remote-'))
  // Nothing inherited: inside a git hook GIT_INDEX_FILE names the index of the commit under way.
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
  const run = (args: string[], input = '') =>
    execFileSync('git', args, { env, input, encoding: 'utf8' }).trim()
  const git = (...args: string[]) => run(args)
  const repository = [`--git-dir=${bare}`, `--work-tree=${directory}`]
  git('init', '--quiet', '--bare', bare)
  git(...repository, 'add', '--all')
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  const commit = (message: string) =>
    git(...author, ...repository, 'commit', '--quiet', `--message=${message}`)
  commit('snapshot')
  const { url, close } = await listenOnLoopback(
    createServer((request, response) => serve(bare, request, response)),
  )
  return {
    url: `${url}/plugin.git`,
    change(path, text) {
      const blob = run([...repository, 'hash-object', '-w', '--stdin'], text)
      git(...repository, 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
      commit(path)
    },
    async close() {
      await close()
      rmSync(bare, { recursive: true, force: true })
    },
  }
}

/** The reading half of git's smart HTTP protocol (gitprotocol-http); shallow clones fail over the dumb one. */
function serve(repository: string, request: IncomingMessage, response: ServerResponse): void {
  const kind = request.method === 'POST' ? 'result' : 'advertisement'
  const args = [
    'upload-pack',
    '--stateless-rpc',
    ...(kind === 'result' ? [] : ['--advertise-refs']),
    repository,
  ]
  const env = { PATH: process.env['PATH'], GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '') }
  const git = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${kind}` })
  if (kind === 'advertisement') response.write('001e# service=git-upload-pack\n0000')
  const isZipped = request.headers['content-encoding'] === 'gzip'
  const body = isZipped ? request.pipe(createGunzip()) : request
  body.pipe(git.stdin)
  git.stdout.pipe(response)
}
