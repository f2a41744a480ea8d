import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import * as z from 'zod'
import { listenOnLoopback } from '../support/loopback.ts'

/** One answer of the model: a call of Bash or of another tool, or a text, which ends the turn. */
export type Step = { bash: string } | { tool: string; input: Record<string, unknown> } | { text: string }

/** What the model was sent in one request, every content flattened to text. */
export interface Received {
  system: string
  messages: { role: string; text: string }[]
}

/** The part of a request that is new to the model: what came after its own last message. */
export function latest({ messages }: Received): string {
  const own = messages.findLastIndex((message) => message.role === 'assistant')
  const fresh = messages.slice(own + 1)
  return fresh.map((message) => message.text).join('\n')
}

export interface ScriptedModel {
  url: string
  /** The requests that offer tools, oldest first. Others (for a title and the like) are only answered. */
  received: Received[]
  /** Hosts asked for through the proxy that this server is as well; it lets none through. */
  refused: string[]
  /** Answers the requests from now on by this script. */
  follow(script: readonly Step[]): void
  close(): Promise<void>
}

const Content = z.union([z.string(), z.array(z.looseObject({ type: z.string() }))])
const Request = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  system: Content.default(''),
  messages: z.array(z.object({ role: z.string(), content: Content })),
  tools: z.array(z.unknown()).default([]),
})

/** The Anthropic Messages API on loopback: the n-th request that offers tools gets the n-th step, then "done". */
export async function startModel(steps: readonly Step[]): Promise<ScriptedModel> {
  const received: Received[] = []
  let script = steps
  let start = 0
  const refused: string[] = []
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? ''
    if (!url.startsWith('/')) refused.push(url)
    if (url.startsWith('/v1/messages/count_tokens')) return sendJson(response, { input_tokens: 100 })
    if (!url.startsWith('/v1/messages')) return sendJson(response, { data: [], has_more: false })
    const body = Request.parse(JSON.parse(await readText(request)))
    if (body.tools.length === 0) return send(response, body, { text: '{"title":"scripted"}' })
    received.push({
      system: flatten(body.system),
      messages: body.messages.map(({ role, content }) => ({ role, text: flatten(content) })),
    })
    send(response, body, script[received.length - 1 - start] ?? { text: 'done' })
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(400).end(String(error)))
  })
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const follow = (next: readonly Step[]) => {
    script = next
    start = received.length
  }
  return { ...(await listenOnLoopback(server)), received, refused, follow }
}

/** The text of text blocks and of tool results; of any other block its JSON. */
function flatten(content: z.infer<typeof Content>): string {
  if (typeof content === 'string') return content
  const texts = content.map((block) => {
    if (typeof block['text'] === 'string') return block['text']
    const inner = block.type === 'tool_result' ? Content.safeParse(block['content']) : undefined
    return inner?.success ? flatten(inner.data) : JSON.stringify(block)
  })
  return texts.join('\n')
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function blockOf(step: Step) {
  if ('text' in step) {
    const { text } = step
    return { empty: { type: 'text', text: '' }, full: { text }, delta: { type: 'text_delta', text } }
  }
  const [name, input] = 'bash' in step ? ['Bash', { command: step.bash }] : [step.tool, step.input]
  const empty = { type: 'tool_use', id: `toolu_${randomUUID()}`, name, input: {} }
  return { empty, full: { input }, delta: { type: 'input_json_delta', partial_json: JSON.stringify(input) } }
}

/** As one message, or as the events that stream it where the request asks for that. */
function send(response: ServerResponse, { model, stream }: z.infer<typeof Request>, step: Step): void {
  const stop_reason = 'text' in step ? 'end_turn' : 'tool_use'
  const { empty, full, delta } = blockOf(step)
  const usage = { input_tokens: 100, output_tokens: 10 }
  const message = { id: `msg_${randomUUID()}`, type: 'message', role: 'assistant', model, usage }
  if (!stream) {
    sendJson(response, { ...message, content: [{ ...empty, ...full }], stop_reason })
    return
  }
  const events = [
    { type: 'message_start', message: { ...message, content: [], stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: empty },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason }, usage },
    { type: 'message_stop' },
  ]
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.end(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''))
}
