/**
 * Every name of the environment that this program reads, but for what git is given (`git-environment.ts`).
 * `protected`: it could undo a protection, so in an agent a file of a repository cannot set it.
 */
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
  // where our own files are
  CLAUDE_PLUGIN_DATA: 'protected',
  XDG_STATE_HOME: 'protected',
  HOME: 'protected',
  // whether a person is there
  CLAUDE_CODE_ENTRYPOINT: 'protected',
  CLAUDE_CODE_SESSION_ATTENDED: 'protected',
  // marks of an agent, which count wherever they come from
  CLAUDECODE: 'free',
  CLAUDE_PROJECT_DIR: 'free',
  NO_COLOR: 'free',
  FORCE_COLOR: 'free',
  TERM: 'free',
  PATH: 'free',
  NODE_DISABLE_COMPILE_CACHE: 'free',
} as const

export type SettingName = keyof typeof SETTINGS

export const OPTION_PREFIX = 'CLAUDE_PLUGIN_OPTION_'

/** Options of the plugin among them: Claude Code sets only those that the user has set. */
export const PROTECTED: readonly string[] = Object.entries(SETTINGS)
  .filter(([, state]) => state === 'protected')
  .flatMap(([name]) => [name, `${OPTION_PREFIX}${name}`])
