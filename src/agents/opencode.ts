import type { Agent } from './agent.ts'
import { withoutAsking } from './answer.ts'
import { shellCall, textAt } from './payload.ts'

/** Our plugin in OpenCode sends what OpenCode gives it, and gets back {message, context} or {deny}. */
export const OPENCODE: Agent = {
  id: 'opencode',
  name: 'OpenCode',
  recognizes: (payload) => textAt(payload, 'sessionID') !== null && textAt(payload, 'tool') !== null,
  parse: (payload) => {
    if (!/^(bash|shell)$/.test(textAt(payload, 'tool') ?? '')) return null
    const command = textAt(payload, 'args', 'command')
    return shellCall(textAt(payload, 'cwd'), command, textAt(payload, 'sessionID'))
  },
  answer: (verdict) => {
    const decided = withoutAsking(verdict)
    if (decided.kind === 'notice') return { stdout: { message: decided.message } }
    if (decided.kind === 'inform') return { stdout: { message: decided.message, context: decided.context } }
    return { stdout: { deny: decided.reason } }
  },
  asks: 'nobody',
  informsModel: true,
  showsSystemMessages: false,
  typed: 'program',
  hookFile: {
    repository: '.opencode/plugins/pager-triage.js',
    user: { path: '.config/opencode/plugins/pager-triage.js' },
    source: (command) => PLUGIN.replace('COMMAND', () => JSON.stringify(command)),
  },
}

/** Whatever is thrown before a command stops it, so only a denial is thrown. */
const PLUGIN = `// pager-triage in OpenCode 1.18.29 or newer. To remove it: pager-triage uninstall-hook --agent opencode
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const facts = new Map()

const ask = (payload) =>
  new Promise((done) => {
    const child = spawn(COMMAND, { shell: true, timeout: 10_000, stdio: ['pipe', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.on('data', (part) => (text += part))
    child.stdin.on('error', () => {}).end(JSON.stringify(payload))
    child.on('error', () => done({}))
    child.on('close', () => {
      try {
        done(JSON.parse(text) ?? {})
      } catch {
        done({})
      }
    })
  })

async function before(tool, args, sessionID, callID, directory, show) {
  if (!/^(bash|shell)$/.test(tool) || typeof args?.command !== 'string') return
  const cwd = resolve(directory ?? '.', args.workdir ?? '.')
  const { deny, message, context } = await ask({ tool, sessionID, callID, args: { command: args.command }, cwd })
  if (message) show(message.trim().split('\\n')[0])
  if (context) facts.set(callID, context)
  if (deny) throw new Error(deny)
}

function after(callID, add) {
  const context = facts.get(callID)
  facts.delete(callID)
  if (context) add(context)
}

export default {
  id: 'pager-triage',
  /** OpenCode 2 */
  async setup({ tool, location }) {
    await tool.hook('execute.before', (event) =>
      before(event.tool, event.input, event.sessionID, event.id, location?.directory, () => {}),
    )
    await tool.hook('execute.after', (event) =>
      after(event.id, (text) => event.result?.content?.push?.({ type: 'text', text })),
    )
  },
  /** OpenCode 1 */
  async server({ client, directory }) {
    const show = (message) =>
      Promise.resolve(client?.tui?.showToast?.({ body: { message, variant: 'warning' } })).catch(() => {})
    return {
      'tool.execute.before': ({ tool, sessionID, callID }, { args }) =>
        before(tool, args, sessionID, callID, directory, show),
      'tool.execute.after': async ({ callID }, output) =>
        after(callID, (text) => (output.output = \`\${output.output ?? ''}\\n\${text}\`)),
    }
  },
}
`
