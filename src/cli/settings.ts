import { lstatSync, realpathSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { mayBeInsideAgent } from '../agents/marks.ts'
import { isErrno, reasonOf } from '../core/errors.ts'
import { asObject } from '../core/json.ts'
import { readRegularFile } from '../core/private-notes.ts'
import type { PagerDutyAccess } from '../gather/pagerduty-facts.ts'
import { ApiKey, type Endpoint, isPagerDutys, resolveEndpoint } from '../pagerduty/client/access.ts'
import { SettingError } from '../pagerduty/client/errors.ts'
import { CONFIGURE, noKeyWords, OFFLINE, OPTION_KEY_ELSEWHERE, settingsIgnored } from './messages.ts'
import type { Shell } from './shell.ts'

/** Every variable that we read, besides git's. `protected`: in an agent a repository's file cannot set it. */
export const SETTINGS = {
  PAGERDUTY_API_KEY: 'protected',
  PAGERDUTY_EMAIL: 'protected',
  PAGERDUTY_REGION: 'protected',
  PAGERDUTY_API_URL: 'protected',
  PAGER_TRIAGE_ALLOW_HOST: 'protected',
  PAGER_TRIAGE_ALLOW_LOOPBACK: 'protected',
  PAGER_TRIAGE_ALLOW_WRITES: 'protected',
  PAGER_TRIAGE_ASK: 'protected',
  PAGER_TRIAGE_AUDIT: 'protected',
  PAGER_TRIAGE_OVERRIDE: 'protected',
  PAGER_TRIAGE_RELAY_TOKEN: 'protected',
  // the way to PagerDuty
  HTTPS_PROXY: 'protected',
  https_proxy: 'protected',
  ALL_PROXY: 'protected',
  all_proxy: 'protected',
  NO_PROXY: 'protected',
  no_proxy: 'protected',
  // locations of our files
  CLAUDE_PLUGIN_DATA: 'protected',
  XDG_STATE_HOME: 'protected',
  HOME: 'protected',
  // whether a person is there
  CLAUDE_CODE_ENTRYPOINT: 'protected',
  CLAUDE_CODE_SESSION_ATTENDED: 'protected',
  // marks of agents, wherever they come from
  CLAUDECODE: 'free',
  CLAUDE_PROJECT_DIR: 'free',
  NO_COLOR: 'free',
  FORCE_COLOR: 'free',
  TERM: 'free',
  COLUMNS: 'free',
  PATH: 'free',
  NODE_DISABLE_COMPILE_CACHE: 'free',
  RES_OPTIONS: 'free',
} as const

export type SettingName = keyof typeof SETTINGS

const OPTION_PREFIX = 'CLAUDE_PLUGIN_OPTION_'

/** With the plugin's options: Claude Code sets only those that the user has set. */
export const PROTECTED: readonly string[] = Object.entries(SETTINGS)
  .filter(([, state]) => state === 'protected')
  .flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`])

type Environment = Shell['env']

/** The plugin's option wins over the environment. */
export const setting = (env: Environment, name: SettingName): string | undefined =>
  optionOf(env, name) ?? (env[name]?.trim() || undefined)

const optionOf = (env: Environment, name: SettingName): string | undefined =>
  env[`${OPTION_PREFIX}${name}`]?.trim() || undefined

/** In Claude Code, a variable reaches only what is started after it: there it is the plugin's option. */
export const howToSet = (env: Environment, assignment: string): string =>
  isInClaudeCode(env) ? CONFIGURE : `export ${assignment}`

const isInClaudeCode = (env: Environment): boolean =>
  env['CLAUDECODE'] !== undefined || env['CLAUDE_PROJECT_DIR'] !== undefined

/** @throws SettingError */
export function pagerDutyAccess(env: Environment, offline: boolean): PagerDutyAccess {
  if (offline) return { allowed: false, why: OFFLINE }
  const key = keyOf(env)
  if (key === null) return { allowed: false, why: noKeyWords(howToSet(env, 'PAGERDUTY_API_KEY=...')) }
  return { allowed: true, endpoint: endpointOf(env), key, userAgent: `pager-triage/${VERSION}` }
}

/** A relay gets its token and never a key; PagerDuty gets a key and never the token. @throws SettingError */
export function keyOf(env: Environment): ApiKey | null {
  const token = relayToken(env)
  if (token !== null) return ApiKey.ofRelay(token)
  const key = setting(env, 'PAGERDUTY_API_KEY')
  return key === undefined ? null : ApiKey.parse(key)
}

/** From the environment alone; null where PAGERDUTY_API_URL names no relay. @throws SettingError */
function relayToken(env: Environment): string | null {
  const token = env['PAGER_TRIAGE_RELAY_TOKEN']?.trim()
  return token && !isPagerDutys(resolved(env)) ? token : null
}

const resolved = (env: Environment): Endpoint =>
  resolveEndpoint({
    ...env,
    PAGERDUTY_REGION: setting(env, 'PAGERDUTY_REGION'),
    PAGERDUTY_API_URL: setting(env, 'PAGERDUTY_API_URL'),
  })

/**
 * Another host gets the plugin option's key only if an option names it: others may set the environment.
 * @throws SettingError
 */
export function endpointOf(env: Environment): Endpoint {
  const endpoint = resolved(env)
  const isOptionKey = optionOf(env, 'PAGERDUTY_API_KEY') !== undefined && relayToken(env) === null
  if (isOptionKey && optionOf(env, 'PAGERDUTY_API_URL') === undefined && !isPagerDutys(endpoint))
    throw new SettingError('endpoint', ...OPTION_KEY_ELSEWHERE)
  return endpoint
}

/** Hooks must not fail on a wrong setting. */
export function pagerDutyAccessOrReason(env: Environment): PagerDutyAccess {
  try {
    return pagerDutyAccess(env, false)
  } catch (error) {
    return { allowed: false, why: reasonOf(error) }
  }
}

export const VERSION: string = manifest.version

/** Project files from which agents set the environment of what they start. */
const FILES = ['.claude/settings.json', '.claude/settings.local.json', '.codex/config.toml'] as const

const MAX_BYTES = 1024 * 1024

interface FileSettings {
  readonly file: string
  /** in capitals; null where it cannot be read: it may set anything */
  readonly names: readonly string[] | null
  readonly because: string
}

const isNamedIn = ({ names }: FileSettings, name: string): boolean | undefined =>
  names?.includes(name.toUpperCase())

const isSetBy = (file: FileSettings, name: string): boolean => isNamedIn(file, name) ?? true

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
  const isNamed = (name: string) => found.some((file) => isNamedIn(file, name))
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

function namesInJson(text: string): string[] {
  const env = asObject(asObject(JSON.parse(text))?.['env'])
  return Object.keys(env ?? {}).map((name) => name.toUpperCase())
}

/** Anywhere in the file: `[shell_environment_policy]` has several spellings. @throws SyntaxError */
function namesInToml(text: string): string[] {
  if (/\\[uUx]/.test(text)) throw new SyntaxError('it contains escaped names')
  return PROTECTED.map((name) => name.toUpperCase()).filter((name) =>
    new RegExp(`\\b${name}["']?\\s*=`, 'i').test(text),
  )
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
