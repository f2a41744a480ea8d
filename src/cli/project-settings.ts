import { lstatSync, realpathSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { mayBeInsideAgent } from '../agents/marks.ts'
import { isErrno } from '../core/errors.ts'
import { readRegularFile } from '../core/private-notes.ts'
import { settingsIgnored } from './messages.ts'
import { PROTECTED } from './settings.ts'
import type { Shell } from './shell.ts'

/** Files of a project from which an agent sets the environment of what it starts. */
const FILES = ['.claude/settings.json', '.claude/settings.local.json', '.codex/config.toml'] as const

const MAX_BYTES = 1024 * 1024

type FileSettings =
  | { readonly file: string; readonly names: readonly string[] }
  | { readonly file: string; readonly unreadable: string }

/**
 * In an agent, the shell without the protected settings that a file of the project sets: which value the agent took, that
 * file's or the user's, cannot be seen. git is given the environment as it came, as the git that the agent runs has it.
 * @param places directories of the project, where the agent started and where it is now
 */
export function withoutProjectSettings(
  shell: Shell,
  places: readonly string[],
  inAgent = mayBeInsideAgent(shell.env) || shell.env['CLAUDE_PROJECT_DIR'] !== undefined,
): Shell {
  const given = shell.givenEnv ?? shell.env
  if (!inAgent) return shell
  const found = readProjectSettings([...places, given['CLAUDE_PROJECT_DIR'] ?? ''])
  const ignored = PROTECTED.filter((name) => given[name] !== undefined && isSetBy(found, name))
  if (ignored.length === 0) return shell.givenEnv ? shell : { ...shell, givenEnv: given }
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !ignored.includes(name)))
  return {
    ...shell,
    givenEnv: given,
    env: ignored.includes('HOME') ? { ...env, HOME: userInfo().homedir } : env,
    ...noticeOf(found, ignored),
  }
}

/** Of a file that cannot be read, only what people set for this program is named. */
function noticeOf(
  found: readonly FileSettings[],
  ignored: readonly string[],
): Pick<Shell, 'ignoredSettings'> {
  const isNamed = (name: string) => found.some((each) => 'names' in each && each.names.includes(name))
  const names = ignored.filter((name) => isNamed(name) || /^PAGER|^CLAUDE_PLUGIN_OPTION_/.test(name))
  const because = found.flatMap((each) => {
    if ('unreadable' in each) return [`${each.file} of this project may set them: ${each.unreadable}`]
    return ignored.some((name) => each.names.includes(name)) ? [`${each.file} of this project sets them`] : []
  })
  return names.length === 0 ? {} : { ignoredSettings: settingsIgnored(names, [...new Set(because)]) }
}

const isSetBy = (found: readonly FileSettings[], name: string): boolean =>
  found.some((file) => 'unreadable' in file || file.names.includes(name))

/** Of these directories and all above them, but for the user's own `~/.claude`; HOME may be what such a file sets. */
function readProjectSettings(places: readonly string[]): FileSettings[] {
  const home = userInfo().homedir
  const directories = new Set(places.filter(isAbsolute).flatMap((place) => [...directoriesUp(place)]))
  directories.delete(home)
  return [...directories].flatMap((directory) => FILES.flatMap((file) => readSettings(directory, file) ?? []))
}

function readSettings(directory: string, file: (typeof FILES)[number]): FileSettings | null {
  const path = join(directory, file)
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return null
    const target = realpathSync(path)
    if (leadsOut(target, realpathSync(topOf(directory) ?? directory)))
      return { file, unreadable: 'it is a link out of the repository' }
    const text = readRegularFile(target, MAX_BYTES)?.toString()
    if (text === undefined) return { file, unreadable: 'it is not a file, or is larger than 1 MB' }
    return { file, names: file.endsWith('.toml') ? namesInToml(text) : namesInJson(text) }
  } catch (error) {
    if (isErrno(error, 'ENOTDIR')) return null
    return {
      file,
      unreadable: error instanceof SyntaxError ? 'it cannot be parsed' : 'it cannot be read',
    }
  }
}

function leadsOut(path: string, top: string): boolean {
  const way = relative(top, dirname(path))
  return way.startsWith('..') || isAbsolute(way)
}

function namesInJson(text: string): string[] {
  const settings: unknown = JSON.parse(text)
  const env = typeof settings === 'object' && settings !== null && 'env' in settings ? settings.env : null
  return typeof env === 'object' && env !== null ? Object.keys(env).map((name) => name.toUpperCase()) : []
}

/** Wherever it names them: `[shell_environment_policy]` can spell it in several ways. @throws SyntaxError */
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

/** The nearest directory with a `.git`, found without git. */
export function topOf(cwd: string): string | null {
  for (const directory of directoriesUp(cwd))
    if (lstatSync(join(directory, '.git'), { throwIfNoEntry: false })) return directory
  return null
}
