import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ApiRequest } from '../../src/simulator/answer.ts'
import type { Reply } from '../../src/simulator/route.ts'

const FOLDER = new URL('../../../shared/pagerduty/', import.meta.url)

/** Whether the API description lies beside this repository. */
export const hasContract = existsSync(new URL('openapi-subset.json', FOLDER))

/** For the name of a test: says why it is skipped, where it is. */
export const contractNote = hasContract ? '' : ' (skipped: no API description beside the repository)'

export interface Contract {
  /** The description is a part of PagerDuty's: some routes are not in it. @param path with `{id}` */
  knows(method: string, path: string): boolean
  /** How the request breaks the API description, one line each. */
  request(request: ApiRequest): string[]
  /**
   * The same for the answer to it. Outside incidents the description knows included resources only as references,
   * so their `type` is not held against an answer to `include[]`.
   */
  reply(request: ApiRequest, reply: Reply): string[]
}

interface Complaint {
  readonly path?: string
  readonly message?: string
  readonly [more: string]: unknown
}

interface Validator {
  match(method: string, path: string): { route?: { op: { operationId: string } } }
  request(request: object): Complaint[]
  response(operationId: string, status: number, body: unknown): Complaint[]
}

export async function loadContract(): Promise<Contract> {
  const module: { Contract: new (document: unknown) => Validator } = await import(validatorUrl())
  const path = fileURLToPath(new URL('openapi-subset.json', FOLDER))
  const validator = new module.Contract(JSON.parse(readFileSync(path, 'utf8')))
  const lines = (what: string, complaints: Complaint[]) =>
    complaints.map((complaint) => `${what}: ${JSON.stringify(complaint)}`)
  return {
    knows: (method, path) => validator.match(method, path.replace('{id}', 'PXXXXXX')).route !== undefined,
    request: (request) => {
      const { method, path, query, headers } = request
      const body: unknown = request.body === '' ? undefined : JSON.parse(request.body)
      return lines(
        `${method} ${path}?${query}`,
        validator.request({ method, path, query: [...query], headers, body }),
      )
    },
    reply: ({ method, path, query }, { status, body }) => {
      const operationId = validator.match(method, path).route?.op.operationId
      if (operationId === undefined) return []
      // What goes over the wire: no undefined fields.
      const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body))
      const complaints = validator.response(operationId, status, sent)
      const isWhole = (complaint: Complaint) => query.has('include[]') && complaint.path?.endsWith('/type')
      return lines(
        `${method} ${path} ${status}`,
        complaints.filter((complaint) => !isWhole(complaint)),
      )
    },
  }
}

/** The validator lies outside this repository, so its packages are found for it from here. */
function validatorUrl(): string {
  const require = createRequire(import.meta.url)
  const source = readFileSync(new URL('contract.mjs', FOLDER), 'utf8')
  const linked = source.replace(
    /from '(ajv|ajv-formats)'/g,
    (_, name: string) => `from '${pathToFileURL(require.resolve(name)).href}'`,
  )
  return `data:text/javascript;base64,${Buffer.from(linked).toString('base64')}`
}
