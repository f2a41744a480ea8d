import { type Found, npmBinary, PLATFORM } from '../support/npm-binary.ts'

/** The oldest version that the plugin supports, and the newest that it was tried on. */
export type ClaudeVersion = '2.1.197' | 'newest'

const releases = {
  '2.1.197': { number: '2.1.197', spec: '@anthropic-ai/claude-code@2.1.197', platforms: [PLATFORM] },
  newest: {
    number: '2.1.330',
    spec: '@anthropic-ai/claude-code-linux-x64@2.1.330',
    platforms: ['linux-x64'],
  },
} satisfies Record<ClaudeVersion, { number: string; spec: string; platforms: string[] }>

/** The real `claude`. */
export async function claudeBinary(version: ClaudeVersion): Promise<Found> {
  const { number, spec, platforms } = releases[version]
  if (!platforms.includes(PLATFORM)) return { missing: `nothing to install for ${PLATFORM}` }
  return npmBinary({
    name: 'claude-code',
    version: number,
    spec,
    // the platform's own package, not node_modules/.bin/claude, which an install script has to complete
    executable: `@anthropic-ai/claude-code-${PLATFORM}/claude`,
    prints: `${number} `,
  })
}
