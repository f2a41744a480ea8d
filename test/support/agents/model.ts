import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import * as z from 'zod'
import { listenOnLoopback } from '../loopback.ts'

/** A model on loopback that has one shell command run after the other, and then says "done". */
export interface CommandingModel {
  readonly url: string
  /** what the agent gave back for each command */
  readonly results: readonly string[]
  /** the requests that offer tools, as they were sent */
  readonly requests: readonly string[]
  close(): Promise<void>
}

const Tool = z.looseObject({
  name: z.string().optional(),
  function: z.looseObject({ name: z.string() }).optional(),
})
const ChatRequest = z.looseObject({
  tools: z.array(Tool).default([]),
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown().optional() })),
})
const ResponsesRequest = z.looseObject({
  tools: z.array(Tool).default([]),
  input: z.array(z.looseObject({ type: z.string().optional(), output: z.unknown().optional() })),
})

const SHELL_TOOL = /^(shell_command|exec_command|bash|run\w*)$/

const textOf = (content: unknown): string => (typeof content === 'string' ? content : JSON.stringify(content))

/** Speaks OpenAI's chat completions, which Copilot asks for, and its responses, which Codex asks for. */
export async function startCommandingModel(commands: readonly string[]): Promise<CommandingModel> {
  const results: string[] = []
  const requests: string[] = []

  /** The next command, and the tool to run it with; null at the end, and for a request that offers no tools. */
  function next(tools: readonly z.infer<typeof Tool>[], seen: readonly unknown[], body: string) {
    const names = tools.flatMap(({ name, function: inner }) => inner?.name ?? name ?? [])
    if (names.length === 0) return null
    requests.push(body)
    results.push(...seen.slice(results.length).map(textOf))
    const [tool, command] = [names.find((name) => SHELL_TOOL.test(name)), commands[seen.length]]
    return tool === undefined || command === undefined ? null : { tool, command, id: `call_${seen.length}` }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request)
    if (request.url?.endsWith('/chat/completions')) {
      const { tools, messages } = ChatRequest.parse(JSON.parse(body))
      const seen = messages.filter(({ role }) => role === 'tool').map(({ content }) => content)
      return sendChat(response, next(tools, seen, body))
    }
    if (request.url?.endsWith('/responses')) {
      const { tools, input } = ResponsesRequest.parse(JSON.parse(body))
      const seen = input.filter(({ type }) => type?.endsWith('_output')).map(({ output }) => output)
      return sendResponses(response, next(tools, seen, body))
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ object: 'list', data: [{ id: 'mock', object: 'model' }] }))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(400).end(String(error)))
  })
  return { ...(await listenOnLoopback(server)), results, requests }
}

interface Call {
  readonly tool: string
  readonly command: string
  readonly id: string
}

function sendChat(response: ServerResponse, call: Call | null): void {
  const written = call && {
    index: 0,
    id: call.id,
    type: 'function',
    function: {
      name: call.tool,
      arguments: JSON.stringify({
        command: call.command,
        description: 'run',
        mode: 'sync',
        initial_wait: 20,
      }),
    },
  }
  const delta = { role: 'assistant', ...(written ? { tool_calls: [written] } : { content: 'done' }) }
  const chunks = [
    { choices: [{ index: 0, delta, finish_reason: null }] },
    { choices: [{ index: 0, delta: {}, finish_reason: written ? 'tool_calls' : 'stop' }] },
    { choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } },
  ].map((part) => ({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'mock', ...part }))
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.end(
    [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
  )
}

function sendResponses(response: ServerResponse, call: Call | null): void {
  const args = call && (call.tool === 'exec_command' ? { cmd: call.command } : { command: call.command })
  const item = call
    ? {
        type: 'function_call',
        id: `fc_${call.id}`,
        call_id: call.id,
        name: call.tool,
        arguments: JSON.stringify(args),
      }
    : {
        type: 'message',
        id: 'm',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'done', annotations: [] }],
      }
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 }
  const events = [
    { type: 'response.created', response: { id: 'r', status: 'in_progress' } },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { id: 'r', status: 'completed', output: [item], usage } },
  ]
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.end(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''))
}
