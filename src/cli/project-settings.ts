import { lstatSync, realpathSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { mayBeInsideAgent } from '../agents/marks.ts'
import { isErrno } from '../core/errors.ts'
import { asObject } from '../core/json.ts'
import { readRegularFile } from '../core/private-notes.ts'
import { settingsIgnored } from './messages.ts'
import { PROTECTED } from './settings.ts'
import type { Shell } from './shell.ts'

/** Project files from which agents set the environment of what they start. */
const FILES = ['.claude/settings.json', '.claude/settings.local.json', '.codex/config.toml'] as const

const MAX_BYTES = 1024 * 1024

interface FileSettings {
  readonly file: string
  /** null where it cannot be read: it may set anything */
  readonly names: readonly string[] | null
  readonly because: string
}

const isSetBy = ({ names }: FileSettings, name: string): boolean => names === null || names.includes(name)

/**
 * In an agent, removes settings that a project's file sets: whether the agent took its value or the user's is unknown.
 * git gets the unchanged environment, as the agent's own git does. @param places where the agent started and is now
 */
export function withoutProjectSettings(
  shell: Shell,
  places: readonly string[],
  inAgent = mayBeInsideAgent(shell.env) || shell.env['CLAUDE_PROJECT_DIR'] !== undefined,
): Shell {
  const given = shell.givenEnv ?? shell.env
  if (!inAgent) return shell
  const found = readProjectSettings([...places, given['CLAUDE_PROJECT_DIR'] ?? ''])
  const ignored = PROTECTED.filter(
    (name) => given[name] !== undefined && found.some((file) => isSetBy(file, name)),
  )
  if (ignored.length === 0) return shell.givenEnv ? shell : { ...shell, givenEnv: given }
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !ignored.includes(name)))
  return {
    ...shell,
    givenEnv: given,
    env: ignored.includes('HOME') ? { ...env, HOME: userInfo().homedir } : env,
    ...noticeOf(found, ignored),
  }
}

/** For an unreadable file, names only settings of this program. */
function noticeOf(
  found: readonly FileSettings[],
  ignored: readonly string[],
): Pick<Shell, 'ignoredSettings'> {
  const isNamed = (name: string) => found.some((file) => file.names?.includes(name))
  const names = ignored.filter((name) => isNamed(name) || /^PAGER|^CLAUDE_PLUGIN_OPTION_/.test(name))
  const because = found
    .filter((file) => ignored.some((name) => isSetBy(file, name)))
    .map(({ file, because }) => `${file} of this project ${because}`)
  return names.length === 0 ? {} : { ignoredSettings: settingsIgnored(names, [...new Set(because)]) }
}

/** In these directories and all above, except the user's own `~/.claude`. HOME is not used: such a file may set it. */
function readProjectSettings(places: readonly string[]): FileSettings[] {
  const home = userInfo().homedir
  const directories = new Set(places.filter(isAbsolute).flatMap((place) => [...directoriesUp(place)]))
  directories.delete(home)
  return [...directories].flatMap((directory) => FILES.flatMap((file) => readSettings(directory, file) ?? []))
}

function readSettings(directory: string, file: (typeof FILES)[number]): FileSettings | null {
  const path = join(directory, file)
  const unreadable = (why: string) => ({ file, names: null, because: `may set them: ${why}` })
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return null
    const target = realpathSync(path)
    if (isOutside(target, realpathSync(topOf(directory) ?? directory)))
      return unreadable('it is a link out of the repository')
    const text = readRegularFile(target, MAX_BYTES)?.toString()
    if (text === undefined) return unreadable('it is not a file, or is larger than 1 MB')
    const names = file.endsWith('.toml') ? namesInToml(text) : namesInJson(text)
    return { file, names, because: 'sets them' }
  } catch (error) {
    if (isErrno(error, 'ENOTDIR')) return null
    return unreadable(error instanceof SyntaxError ? 'it cannot be parsed' : 'it cannot be read')
  }
}

export function isOutside(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** @throws SyntaxError */
function namesInJson(text: string): string[] {
  const env = asObject(asObject(JSON.parse(text))?.['env'])
  return Object.keys(env ?? {}).map((name) => name.toUpperCase())
}

/** Anywhere in the file: `[shell_environment_policy]` has several spellings. @throws SyntaxError */
function namesInToml(text: string): string[] {
  if (/\\[uUx]/.test(text)) throw new SyntaxError('it contains escaped names')
  return PROTECTED.filter((name) => new RegExp(`\\b${name}["']?\\s*=`).test(text))
}

/** Nearest first. */
export function* directoriesUp(from: string): Generator<string> {
  for (let directory = from; ; directory = dirname(directory)) {
    yield directory
    if (directory === dirname(directory)) return
  }
}

/** Finds `.git` without running git. */
export function topOf(cwd: string): string | null {
  for (const directory of directoriesUp(cwd))
    if (lstatSync(join(directory, '.git'), { throwIfNoEntry: false })) return directory
  return null
}
