import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { OPENCODE } from '../../src/agents/opencode.ts'

const ANSWERS = `case $(cat) in
  *DENY*) echo '{"deny":"policy: no"}' ;;
  *COMMIT*) echo '{"message":"\\\\nELEVATED 60\\\\nmore","context":"begin commit facts"}' ;;
  *BROKEN*) echo '{' ;;
  *NULL*) echo null ;;
  *FAILS*) exit 1 ;;
esac`

let dir: string
/** The plugin as OpenCode loads it, with a script in place of pager-triage. */
let plugin: {
  setup(context: object): Promise<void>
  server(context: object): Promise<Record<string, (input: object, output: object) => Promise<void>>>
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'opencode-'))
  const file = OPENCODE.hookFile
  const source = 'source' in file ? file.source(ANSWERS) : ''
  writeFileSync(join(dir, 'pager-triage.mjs'), source)
  plugin = (await import(join(dir, 'pager-triage.mjs'))).default
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const QUIET = ['ls', 'BROKEN', 'NULL', 'FAILS']

describe('in OpenCode 1', () => {
  const start = async () => {
    const showToast = vi.fn(async () => {})
    const hooks = await plugin.server({ client: { tui: { showToast } }, directory: dir })
    const call = async (command: string, tool = 'bash') => {
      const [input, output] = [{ tool, sessionID: 's', callID: command }, { output: 'done' }]
      await hooks['tool.execute.before']?.(input, { args: { command } })
      await hooks['tool.execute.after']?.(input, output)
      return output.output
    }
    return { call, showToast }
  }

  test('a commit: the facts follow the output, and the person sees the first line', async () => {
    const { call, showToast } = await start()
    expect(await call('COMMIT')).toBe('done\nbegin commit facts')
    expect(showToast).toHaveBeenCalledExactlyOnceWith({
      body: { message: 'ELEVATED 60', variant: 'warning' },
    })
  })

  test('a denial stops the command', async () => {
    const { call } = await start()
    await expect(call('DENY')).rejects.toThrow('policy: no')
  })

  test.each(QUIET)('%s goes on', async (command) => {
    const { call, showToast } = await start()
    expect(await call(command)).toBe('done')
    expect(showToast).not.toHaveBeenCalled()
  })

  test('another tool is not looked at', async () => {
    const { call } = await start()
    expect(await call('DENY', 'edit')).toBe('done')
  })
})

describe('in OpenCode 2', () => {
  const call = async (command: string) => {
    const hooks = new Map<string, (event: object) => Promise<void>>()
    const hook = async (name: string, handler: (event: object) => Promise<void>) =>
      void hooks.set(name, handler)
    await plugin.setup({ tool: { hook }, location: { directory: dir } })
    const event = {
      tool: 'shell',
      id: command,
      sessionID: 's',
      input: { command },
      result: { content: [{ text: 'done' }] },
    }
    await hooks.get('execute.before')?.(event)
    await hooks.get('execute.after')?.(event)
    return event.result.content
  }

  test('a commit', async () => {
    expect(await call('COMMIT')).toEqual([{ text: 'done' }, { type: 'text', text: 'begin commit facts' }])
  })

  test('a denial', async () => {
    await expect(call('DENY')).rejects.toThrow('policy: no')
  })

  test.each(QUIET)('%s goes on', async (command) => {
    expect(await call(command)).toEqual([{ text: 'done' }])
  })
})
