import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

/** A repository that somebody prepared, and what would run in it. */
export interface Trap {
  readonly repository: TempRepository
  /** where commands are run; the repository's own directory unless it says otherwise */
  readonly cwd?: string
  /** variables that the attacker set as well */
  readonly env?: Readonly<Record<string, string>>
}

/** A program that leaves a file of that name in `dir` when it runs, and then does what it is asked for. */
function canary(dir: string, name: string, then = 'cat'): string {
  const file = join(dir, `run-${name}.sh`)
  writeFileSync(file, `#!/bin/sh\ntouch '${join(dir, `ran-${name}`)}'\nexec ${then} 2>/dev/null\n`)
  chmodSync(file, 0o755)
  return file
}

const FILES = { 'a.ts': 'a()\n', 'b.bin': 'b\n', 'sub/c.ts': 'c()\n' }

/** Something in the index, something in the work tree, a history. */
function busy(): TempRepository {
  const repository = repositoryWith(FILES)
  repository.stage('a.ts', 'a()\nif (x) {\n  again()\n}\n').commit('fix: a again')
  return repository.stage('a.ts', 'b()\nwhile (y) {\n  again()\n}\n').write('sub/c.ts', 'd()\n')
}

const attributes = '* filter=evil diff=evil merge=evil\n'

/** What one repository can hold at once, each with a canary of its own. */
function configured(dir: string): Trap {
  const repository = busy()
  repository.write('.gitattributes', attributes)
  const set = (key: string, name: string, then?: string) =>
    repository.git('config', key, canary(dir, name, then))
  set('core.fsmonitor', 'fsmonitor', 'true')
  set('diff.external', 'external-diff', 'true')
  set('diff.evil.command', 'diff-command', 'true')
  set('diff.evil.textconv', 'textconv', 'true')
  set('filter.evil.clean', 'clean-filter')
  set('filter.evil.smudge', 'smudge-filter')
  set('filter.evil.process', 'process-filter', 'false')
  set('merge.evil.driver', 'merge-driver')
  set('core.sshCommand', 'ssh')
  set('core.pager', 'pager')
  set('pager.diff', 'pager-of-diff')
  set('core.editor', 'editor', 'true')
  set('sequence.editor', 'sequence-editor', 'true')
  set('credential.helper', 'credential-helper', 'true')
  set('core.askPass', 'askpass', 'true')
  set('gpg.program', 'gpg', 'false')
  set('core.gitProxy', 'proxy', 'true')
  set('interactive.diffFilter', 'diff-filter')
  repository.git('config', 'log.showSignature', 'true')
  repository.git('config', 'commit.gpgSign', 'true')
  repository.git('config', 'alias.commit', `!${canary(dir, 'alias', 'true')}`)
  repository.git('config', 'alias.diff', `!${canary(dir, 'alias-of-diff', 'true')}`)
  mkdirSync(join(repository.dir, 'hooks-of-mine'))
  for (const hook of ['pre-commit', 'post-index-change', 'prepare-commit-msg', 'commit-msg', 'post-checkout'])
    writeFileSync(
      join(repository.dir, 'hooks-of-mine', hook),
      `#!/bin/sh\ntouch '${join(dir, `ran-hook-${hook}`)}'\n`,
      { mode: 0o755 },
    )
  repository.git('config', 'core.hooksPath', join(repository.dir, 'hooks-of-mine'))
  return { repository }
}

function included(dir: string): Trap {
  const repository = busy()
  const file = join(repository.dir, '.git/more')
  writeFileSync(file, `[core]\n\tfsmonitor = ${canary(dir, 'included-fsmonitor', 'true')}\n`)
  repository.git('config', 'include.path', file)
  repository.git('config', `includeIf.gitdir:${repository.dir}/.path`, file)
  return { repository }
}

/** The usual hooks directory, and an attributes file that does not travel. */
function hooked(dir: string): Trap {
  const repository = busy()
  for (const hook of ['pre-commit', 'post-index-change', 'fsmonitor-watchman'])
    writeFileSync(
      join(repository.dir, '.git/hooks', hook),
      `#!/bin/sh\ntouch '${join(dir, `ran-own-${hook}`)}'\n`,
      { mode: 0o755 },
    )
  writeFileSync(join(repository.dir, '.git/info/attributes'), '* diff=evil -text\n')
  repository.git('config', 'diff.evil.textconv', canary(dir, 'info-textconv', 'true'))
  return { repository }
}

/** Travels by clone: a bare repository among the files of another one. */
function embedded(dir: string): Trap {
  const repository = busy()
  const bare = join(repository.dir, 'nested')
  repository.git('init', '--quiet', '--bare', bare)
  repository.git('--git-dir', bare, 'config', 'core.bare', 'false')
  repository.git('--git-dir', bare, 'config', 'core.worktree', repository.dir)
  repository.git('--git-dir', bare, 'config', 'core.fsmonitor', canary(dir, 'embedded-fsmonitor', 'true'))
  return { repository, cwd: bare }
}

function submodule(dir: string): Trap {
  const repository = busy()
  const inner = join(repository.dir, 'inner')
  const commitInside = (content: string) => {
    writeFileSync(join(inner, 'x.ts'), content)
    repository.git('-C', inner, 'add', 'x.ts')
    repository.git('-C', inner, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x')
  }
  repository.git('init', '--quiet', inner)
  commitInside('x()\n')
  repository.git('add', 'inner')
  repository.commit('a submodule')
  commitInside('y()\n')
  repository.git('add', 'inner')
  repository.stage('a.ts', 'c()\n')
  repository.git('-C', inner, 'config', 'core.fsmonitor', canary(dir, 'submodule-fsmonitor', 'true'))
  repository.git('-C', inner, 'config', 'diff.external', canary(dir, 'submodule-diff', 'true'))
  repository.git('config', 'diff.submodule', 'diff')
  repository.git('config', 'status.submoduleSummary', 'true')
  return { repository }
}

/** Contents that git would fetch by a program. */
function promised(dir: string): Trap {
  const repository = busy()
  const blob = repository.git('rev-parse', 'HEAD:a.ts').trim()
  repository.git('config', 'remote.origin.url', `ext::${canary(dir, 'remote-ext')}`)
  repository.git('config', 'remote.origin.promisor', 'true')
  repository.git('config', 'remote.origin.uploadpack', canary(dir, 'uploadpack', 'true'))
  repository.git('config', 'extensions.partialClone', 'origin')
  repository.git('config', 'protocol.ext.allow', 'always')
  repository.git('config', 'core.repositoryFormatVersion', '1')
  const object = join(repository.dir, '.git/objects', blob.slice(0, 2), blob.slice(2))
  chmodSync(object, 0o644)
  writeFileSync(object, '')
  return { repository }
}

/** A `.git` file that leads to a git directory elsewhere, which names more objects, and links out of the tree. */
function redirected(dir: string): Trap {
  const repository = busy()
  const cwd = join(repository.dir, 'elsewhere')
  mkdirSync(cwd)
  repository.git('config', 'core.worktree', cwd)
  repository.git('config', 'diff.external', canary(dir, 'elsewhere-diff', 'true'))
  repository.git('config', 'core.fsmonitor', canary(dir, 'elsewhere-fsmonitor', 'true'))
  writeFileSync(join(cwd, '.git'), `gitdir: ${join(repository.dir, '.git')}\n`)
  writeFileSync(join(repository.dir, '.git/objects/info/alternates'), `${join(dir, 'none')}\n`)
  symlinkSync('/etc/passwd', join(cwd, 'secrets.txt'))
  symlinkSync(dir, join(cwd, 'sub'))
  return { repository, cwd }
}

/** The attacker reaches the environment as well. */
function exported(dir: string): Trap {
  const run = canary(dir, 'environment', 'true')
  return {
    repository: busy(),
    env: {
      GIT_EXTERNAL_DIFF: run,
      GIT_SSH_COMMAND: run,
      GIT_PAGER: run,
      GIT_EDITOR: run,
      GIT_ASKPASS: run,
      GIT_PROXY_COMMAND: run,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: run,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${run}'`,
      GIT_CONFIG_GLOBAL: join(dir, 'global'),
      GIT_TRACE: join(dir, 'ran-trace'),
      PAGER: run,
      EDITOR: run,
    },
  }
}

/** Names that a shell, git or a terminal would act on. */
function named(dir: string): Trap {
  const repository = busy()
  const touch = `touch ${join(dir, 'ran-name')}`.replaceAll('/', `\${PWD%%[!/]*}`)
  for (const name of [
    `$(${touch})`,
    `;${touch};`,
    '--output=written',
    ':(top)x',
    '-p',
    'x\u001b]0;owned\u0007.ts',
  ])
    repository.stage(name, `${name}()\n`)
  repository.git('update-ref', 'refs/heads/`id`;a', 'HEAD')
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/`id`;a')
  return { repository }
}

export const TRAPS: Readonly<Record<string, (dir: string) => Trap>> = {
  'programs in the configuration': configured,
  'configuration from another file': included,
  'hooks and attributes of the repository': hooked,
  'a bare repository among the files': embedded,
  'a submodule with a configuration of its own': submodule,
  'missing contents and a remote to ask for them': promised,
  'a work tree and a git directory elsewhere': redirected,
  'variables of the environment': exported,
  'names of files and branches': named,
}
