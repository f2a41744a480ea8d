import type * as z from 'zod'
import { asObject } from '../../core/json.ts'
import { type Known, known, unknown } from '../../core/known.ts'
import { printable } from './answers.ts'
import type { Call } from './client.ts'
import { NotFoundError, PermissionError, PlanError, UnexpectedAnswerError } from './errors.ts'

/** Reads each item on its own: one that cannot be read is a warning, not a lost page. */
export function parseItems<T>(
  call: Call,
  schema: z.ZodType<T>,
  items: readonly unknown[],
  noun: string,
): T[] {
  const read: T[] = []
  const faults: string[] = []
  for (const item of items) {
    const parsed = schema.safeParse(item)
    if (parsed.success) read.push(parsed.data)
    else
      faults.push(`${printable(String(asObject(item)?.['id'] ?? 'without id'))}: ${describe(parsed.error)}`)
  }
  if (faults.length > 0) {
    const count = `${faults.length} of ${items.length}`
    call.incomplete(`${count} ${noun} records could not be parsed (the first: ${faults[0]})`)
  }
  return read
}

/** The resource under `root` of an answer about one. @throws UnexpectedAnswerError */
export function parseOne<T>(schema: z.ZodType<T>, answer: unknown, root: string, subject: string): T {
  const parsed = schema.safeParse(asObject(answer)?.[root])
  if (parsed.success) return parsed.data
  throw wrongShape(subject, describe(parsed.error))
}

/** The array under `root`, before its items are read. @throws UnexpectedAnswerError */
export function itemsUnder(answer: unknown, root: string, subject: string): readonly unknown[] {
  const items = asObject(answer)?.[root]
  if (Array.isArray(items)) return items
  throw wrongShape(subject, `${root} is missing`)
}

const wrongShape = (subject: string, fault: string): UnexpectedAnswerError =>
  new UnexpectedAnswerError(
    `PagerDuty's response for ${subject} does not match its documentation (${fault}).`,
    {
      hint: 'Check PAGERDUTY_API_URL. If it is correct, please report this.',
    },
  )

function describe(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'unreadable'
  return printable(issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`)
}

/**
 * What a plan or a key's scopes may lack: PagerDuty answers 402, 403 or 404 then, and which of them is not reliable.
 * The rest of the work goes on with Unknown and the reason.
 */
export async function ifAvailable<T>(call: Call, work: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await work(), call.asOf)
  } catch (error) {
    if (error instanceof PlanError || error instanceof PermissionError || error instanceof NotFoundError) {
      call.incomplete(error.message)
      return unknown(error.message.replace(/\.$/, ''))
    }
    throw error
  }
}
