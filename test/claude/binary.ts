import { type Installed, installedProgram } from '../support/npm-cache.ts'

const here = `${process.platform}-${process.arch}`

/** The oldest version that the plugin supports, and the newest that it was tried on. */
export type ClaudeVersion = '2.1.197' | 'newest'

const releases = {
  '2.1.197': { number: '2.1.197', spec: '@anthropic-ai/claude-code@2.1.197', platforms: [here] },
  newest: {
    number: '2.1.330',
    spec: '@anthropic-ai/claude-code-linux-x64@2.1.330',
    platforms: ['linux-x64'],
  },
} satisfies Record<ClaudeVersion, { number: string; spec: string; platforms: string[] }>

/**
 * The real `claude` from the cache, where npm puts it the first time (240 to 380 MB); or why it cannot be had.
 * The cache is $PAGER_TRIAGE_CLAUDE_CACHE, else in the user's cache directory, else in the temporary directory.
 */
export async function claudeBinary(version: ClaudeVersion): Promise<Installed> {
  const { number, spec, platforms } = releases[version]
  if (!platforms.includes(here)) return { missing: `nothing to install for ${here}` }
  return installedProgram({
    name: 'claude-code',
    number,
    spec,
    // the platform's own package, not node_modules/.bin/claude, which an install script has to complete
    executable: `node_modules/@anthropic-ai/claude-code-${here}/claude`,
    versionArguments: ['--version'],
    cache: process.env['PAGER_TRIAGE_CLAUDE_CACHE'],
  })
}
