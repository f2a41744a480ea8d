import { type Known, known, unknown } from '../../core/known.ts'
import type { Call } from './client.ts'
import { NotFoundError, PermissionError, PlanError } from './errors.ts'

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
