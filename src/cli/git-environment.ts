import type { Shell } from './shell.ts'

/** What git is given of the environment: where things are, never what it should run. */
export function gitEnvironment({ env, givenEnv = env }: Shell): Record<string, string> {
  const names = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_NOSYSTEM',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (givenEnv[name] === undefined ? [] : [[name, givenEnv[name]]])),
  )
}
