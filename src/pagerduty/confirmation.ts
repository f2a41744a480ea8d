import { PagerDutyError } from './client/errors.ts'
import { checkedId } from './client/query.ts'

export type WriteVerb = 'acknowledge' | 'resolve' | 'note'

export interface Agreement {
  /** no number: PagerDuty takes only ids for writes */
  readonly incidentId: string
  readonly verb: WriteVerb
  readonly actor: string
  /** from the preview; null for notes, where it does not matter */
  readonly seen: { readonly status: string; readonly lastStatusChangeAt: string | null } | null
  readonly content?: string
}

const MAX_NOTE = 25_000

/** What a writer needs: one incident, one verb, one actor. Create it only once a person has confirmed. */
export class Confirmation {
  /** private, so that no lookalike passes, for the compiler or at run time */
  readonly #agreement: Agreement

  private constructor(agreement: Agreement) {
    this.#agreement = { ...agreement, incidentId: checkedId(agreement.incidentId, 'incident') }
  }

  /** @throws PagerDutyError for an invalid actor, an empty note or an unknown state */
  static of(agreement: Agreement): Confirmation {
    const fault = faultOf(agreement)
    if (fault === null) return new Confirmation(agreement)
    const [message, hint] = fault
    throw new PagerDutyError('invalid_request', message, { hint })
  }

  /** @throws TypeError for an object that was not made here */
  static agreementOf(confirmation: Confirmation): Agreement {
    if (!(#agreement in confirmation)) throw new TypeError('a writer is made from a Confirmation only')
    return confirmation.#agreement
  }
}

/** Message and hint. */
function faultOf({ incidentId, verb, actor, seen, content = '' }: Agreement): [string, string] | null {
  if (/^\d+$/.test(incidentId))
    return ['A write needs the id of the incident, not its number.', 'Read the incident first.']
  if (!/^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(actor))
    return [
      'PagerDuty needs to know who is writing.',
      'Set PAGERDUTY_EMAIL to the email address of your PagerDuty user.',
    ]
  if (verb !== 'note')
    return seen === null ? ['The incident has not been read yet.', 'Preview it first.'] : null
  if (content.trim() === '') return ['The note is empty.', 'Give its text with --content TEXT.']
  return [...content].length > MAX_NOTE
    ? [`The note is longer than ${MAX_NOTE} characters.`, 'Shorten it.']
    : null
}
