import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Answering, json, plain, serve } from './support/http-server.ts'
import { onePage, rawIncident } from './support/incident.ts'
import { plantedKey } from './support/reader.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const program = fileURLToPath(new URL('support/ask-and-crash.ts', import.meta.url))

/** Everything that a process of its own leaves behind: both outputs and its files. */
async function tracesOf(origin: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  const output = await new Promise<string>((resolve) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: home,
      TMPDIR: home,
      TSX_DISABLE_CACHE: '1',
      NODE_DEBUG: 'http,net,tls,undici,fetch',
      PAGERDUTY_API_URL: origin,
      PAGERDUTY_API_KEY: plantedKey,
    }
    execFile(process.execPath, ['--import', 'tsx', program], { env, cwd: repository }, (_, stdout, stderr) =>
      resolve(`${stdout}\n${stderr}`),
    )
  })
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
  return [output, ...contents].join('\n')
}

const echo: Answering = ({ headers }, response) =>
  json(
    response,
    401,
    { error: { message: `no such ${headers.authorization}` } },
    { 'x-request-id': plantedKey },
  )

test.for<[name: string, answer: Answering, sees: RegExp]>([
  ['a 401 that repeats it', echo, /PagerDutyError.*\*\*\*\*6789/],
  ['a reset', (_, response) => response.destroy(), /unreachable/],
  [
    'an answer that is not HTTP',
    ({ headers }, response) => response.socket?.end(`${headers.authorization}\r\n`),
    /unreachable/,
  ],
  [
    'a web page that repeats it',
    ({ headers }, response) => plain(response, 200, `<html>${headers.authorization}`),
    /unexpected_answer/,
  ],
  [
    'a title that repeats it',
    ({ headers }, response) => json(response, 200, onePage(rawIncident(1, { title: headers.authorization }))),
    /"title":"Token token=\*\*\*\*6789"/,
  ],
])('the key is in no output and no file after %s', async ([, answer, sees]) => {
  const server = await serve(answer)
  const traces = await tracesOf(server.origin)
  expect(server.requests[0]?.headers.authorization).toContain(plantedKey)
  expect(traces).toMatch(sees)
  expect(traces).not.toContain(plantedKey)
  expect(traces).not.toContain(plantedKey.slice(0, 12))
})
