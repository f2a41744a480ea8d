import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { orNull } from '../../core/errors.ts'
import { placeOf } from '../commit-plan.ts'
import { runGit } from '../run.ts'
import { type GitCall, UNKNOWN_SETTING } from '../shell/git-call.ts'
import { type ChangeRequest, copyIfPresent, type Snapshot } from '../snapshot.ts'

/** Which files `git add` takes, and how it converts them. None names a program. */
const STAGING =
  'core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse'

/** How git merges, and which branch is upstream. */
const MERGING =
  'merge\\.(ff|renames|renamelimit|directoryrenames|renormalize)|diff\\.(renames|renamelimit)|branch\\..*\\.(remote|merge|rebase)|pull\\.(rebase|ff)|(rebase|merge)\\.autostash|remote\\..*\\.fetch'

/** An attribute that names one does nothing unless a program is set for it. */
const PROGRAMS = 'filter\\..*\\.(clean|process)|merge\\..*\\.driver'

/** Where hooks are. */
const HOOKS = 'core\\.hookspath'

const SETTINGS = new RegExp(`^(?:${STAGING}|${MERGING}|${PROGRAMS}|include\\.path|includeif\\..*)$`, 'i')

export const isFollowedSetting = (name: string): boolean => SETTINGS.test(name)

/** A snapshot's git directory as a place where steps run: with the user's settings, but without any program. */
export class Sandbox {
  readonly snapshot: Snapshot
  readonly #request: ChangeRequest
  /** without any setting of the user's */
  readonly #config: string
  #configured: string | null = null
  #hasRefs = false
  readonly #programs = new Set<string>()

  constructor(snapshot: Snapshot, request: ChangeRequest) {
    this.snapshot = snapshot
    this.#request = request
    const { dir, repository } = snapshot
    appendFileSync(join(dir, 'config'), `${QUICK.join('\n')}\n`)
    this.#config = readFileSync(join(dir, 'config'), 'utf8')
    rmSync(join(dir, 'info/attributes'))
    for (const file of ['info/attributes', 'info/exclude'])
      copyIfPresent(join(repository.commonDir, file), join(dir, file))
    copyIfPresent(join(repository.gitDir, 'info/sparse-checkout'), join(dir, 'info/sparse-checkout'))
  }

  get hasFilters(): boolean {
    return [...this.#programs].some((name) => name.startsWith('filter.'))
  }

  get hasMergeDrivers(): boolean {
    return [...this.#programs].some((name) => name.startsWith('merge.'))
  }

  /** One may refuse a commit. */
  get hasHooks(): boolean {
    const names = orNull(() => readdirSync(join(this.snapshot.repository.commonDir, 'hooks'))) ?? []
    return [...this.#programs, ...names].some((name) =>
      /^core\.hookspath\n(?!\/dev\/null$)|^(?!.*\.sample$)(?:pre|prepare|commit)-/.test(name),
    )
  }

  /** @param earlier settings that earlier steps have made @returns false where one of them is not known */
  async configure(
    call: Pick<GitCall, 'cwd' | 'place' | 'settings'>,
    earlier: readonly string[],
  ): Promise<boolean> {
    const settings = [...earlier, ...call.settings]
    const key = JSON.stringify([call.place, settings])
    if (key !== this.#configured) {
      this.#configured = key
      await this.#readSettings(
        call,
        settings.filter((setting) => isFollowedSetting(nameOf(setting))),
      )
    }
    return !settings.includes(UNKNOWN_SETTING)
  }

  async #readSettings(call: Pick<GitCall, 'cwd' | 'place'>, settings: readonly string[]): Promise<void> {
    const { dir, repository } = this.snapshot
    const { env } = placeOf(call, this.#request)
    const options = settings.flatMap((setting) => ['-c', setting])
    const regexp = `^(${STAGING}|${MERGING}|${PROGRAMS}|${HOOKS})$`
    const output = await runGit([...options, 'config', '-z', '--get-regexp', regexp], {
      cwd: repository.topLevel,
      env,
      signal: this.#request.signal,
    }).catch(() => Buffer.alloc(0)) // none is set
    const entries = output.toString().split('\0').slice(0, -1)
    for (const entry of entries) if (PROGRAM_SETTING.test(nameOf(entry))) this.#programs.add(entry)
    const config = env.XDG_CONFIG_HOME || (env.HOME === undefined ? null : join(env.HOME, '.config'))
    const own = config === null ? [] : ['ignore', 'attributes'].map((file) => join(config, 'git', file))
    const [ignore, attributes] = own
    const lines = [
      ...(ignore ? [`core.excludesfile\n${ignore}`] : []),
      ...(attributes ? [`core.attributesfile\n${attributes}`] : []),
      ...entries,
    ].flatMap((entry) => toConfigLine(entry, env.HOME))
    writeFileSync(join(dir, 'config'), [this.#config, ...lines, ''].join('\n'))
  }

  /** @returns what puts the index, HEAD and the refs back */
  save(): () => void {
    const { dir } = this.snapshot
    const saved = mkdtempSync(join(dir, 'saved-'))
    const names = ['HEAD', 'index', 'refs']
    for (const name of names) cpSync(join(dir, name), join(saved, name), { recursive: true })
    const others = new Set(readdirSync(dir))
    return () => {
      for (const name of [...names, ...readdirSync(dir).filter((each) => !others.has(each))])
        rmSync(join(dir, name), { recursive: true, force: true })
      for (const name of names) cpSync(join(saved, name), join(dir, name), { recursive: true })
    }
  }

  /** Branches, tags and what else a revision may name; HEAD as a branch, too. */
  async loadRefs(): Promise<void> {
    if (this.#hasRefs) return
    this.#hasRefs = true
    const { dir, repository, git, gitInRepository } = this.snapshot
    const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null)
    const refs = await gitInRepository(['for-each-ref', '--format=%(objectname) %(refname)'])
    writeFileSync(join(dir, 'packed-refs'), refs)
    for (const name of [
      'FETCH_HEAD',
      'MERGE_HEAD',
      'CHERRY_PICK_HEAD',
      'REVERT_HEAD',
      'ORIG_HEAD',
      'logs/HEAD',
    ])
      if (!existsSync(join(dir, name))) copyInto(dir, name, repository.gitDir)
    copyInto(dir, 'logs/refs/stash', repository.commonDir)
    const current = orNull(() => readFileSync(join(repository.gitDir, 'HEAD'), 'utf8').trim()) ?? ''
    if (!/^ref: refs\/heads\/(?!\.invalid$)/.test(current)) return
    if (head !== null) await git(['update-ref', current.slice('ref: '.length), head.toString().trim()])
    writeFileSync(join(dir, 'HEAD'), `${current}\n`)
  }
}

function copyInto(dir: string, name: string, from: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true })
  copyIfPresent(join(from, name), join(dir, name))
}

const PROGRAM_SETTING = new RegExp(`^(?:${PROGRAMS}|${HOOKS})$`)

/** The objects live for a second: no packing, compression or flushing. */
const QUICK = [
  '[gc]\n\tauto = 0',
  '[maintenance]\n\tauto = false',
  '[core]\n\tcompression = 0\n\tfsync = none\n\tlogAllRefUpdates = true',
  '[user]\n\tname = pager-triage\n\temail = pager-triage@localhost\n\tuseConfigOnly = true',
  '[rerere]\n\tenabled = false',
]

const nameOf = (setting: string): string => setting.split(/[=\n]/, 1)[0] ?? ''

/** `branch.x.merge\nrefs/heads/x` → `[branch "x"]\n\tmerge = "refs/heads/x"`. */
function toConfigLine(entry: string, home: string | undefined): string[] {
  const name = nameOf(entry)
  const [, section, subsection, key] = /^([a-z]+)\.(?:(.*)\.)?([a-z]+)$/s.exec(name) ?? []
  if (section === undefined || PROGRAM_SETTING.test(name)) return []
  const head = subsection === undefined ? `[${section}]` : `[${section} ${quoted(subsection)}]`
  if (name === entry) return [`${head}\n\t${key}`]
  const value = entry.slice(name.length + 1)
  const path = value.startsWith('~/') && home !== undefined ? join(home, value.slice(2)) : value
  return [`${head}\n\t${key} = ${quoted(path)}`]
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
