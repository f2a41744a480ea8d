import { type Found, npmBinary, PLATFORM } from '../npm-binary.ts'

export type CliName = 'codex' | 'copilot'

/** What the plugin was tried with. */
const RELEASES = {
  codex: {
    name: 'codex',
    version: '0.171.0',
    spec: '@openai/codex@0.171.0-linux-x64',
    executable: '@openai/codex/vendor/x86_64-unknown-linux-musl/bin/codex',
    prints: 'codex-cli 0.171.0',
  },
  copilot: {
    name: 'copilot',
    version: '1.0.102',
    spec: '@github/copilot-linux-x64@1.0.102',
    executable: '@github/copilot-linux-x64/copilot',
    prints: 'GitHub Copilot CLI 1.0.102',
  },
} as const

/** The real agent, or why it cannot be had. */
export async function agentBinary(name: CliName): Promise<Found & { readonly version: string }> {
  const { version } = RELEASES[name]
  if (PLATFORM !== 'linux-x64') return { version, missing: `nothing to install for ${PLATFORM}` }
  return { version, ...(await npmBinary(RELEASES[name])) }
}
