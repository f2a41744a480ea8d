import { PagerDutyError } from './client/errors.ts'
import { checkedId } from './client/query.ts'

export type WriteVerb = 'acknowledge' | 'resolve' | 'note'

/** What a person saw and agreed to. */
export interface Agreement {
  /** the id; PagerDuty takes no number for writes */
  readonly incidentId: string
  readonly verb: WriteVerb
  /** the e-mail address of the PagerDuty user in whose name it is done */
  readonly actor: string
  /** the state in the preview; null where it did not matter (notes) */
  readonly seen: { readonly status: string; readonly lastStatusChangeAt: string | null } | null
  /** the text of a note */
  readonly content?: string
}

const MAX_NOTE = 25_000

/** The only thing that a writer is made from: one incident, one verb, one actor. Make it where a person has confirmed. */
export class Confirmation {
  /** private, which keeps an object that only looks like one from passing, for the compiler and at run time */
  readonly #agreement: Agreement

  private constructor(agreement: Agreement) {
    this.#agreement = { ...agreement, incidentId: checkedId(agreement.incidentId, 'incident') }
  }

  /** @throws PagerDutyError where the actor is no e-mail address, a note is empty or the state is not known */
  static of(agreement: Agreement): Confirmation {
    const fault = faultOf(agreement)
    if (fault === null) return new Confirmation(agreement)
    const [message, hint] = fault
    throw new PagerDutyError('invalid_request', message, { hint })
  }

  /** @throws TypeError where it was not made here */
  static agreementOf(confirmation: Confirmation): Agreement {
    if (!(#agreement in confirmation)) throw new TypeError('a writer is made from a Confirmation only')
    return confirmation.#agreement
  }
}

/** What is wrong with it, and what to do. */
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
  return content.length > MAX_NOTE ? [`The note is longer than ${MAX_NOTE} characters.`, 'Shorten it.'] : null
}
