import type { ErrorWords } from './error-words.ts'

export interface Asked {
  /** with the query */
  readonly path: string
  readonly isWrite: boolean
}

interface Cause {
  /** PagerDuty's codes, https://developer.pagerduty.com/docs/errors; one code has several causes */
  readonly codes: readonly number[]
  readonly statuses: readonly number[]
  /** what its words say, where the code and the status leave it open */
  readonly says?: RegExp
  readonly of?: (asked: Asked) => boolean
  readonly hint: string
}

const isWrite = ({ isWrite }: Asked): boolean => isWrite
const hasDates = ({ path }: Asked): boolean => /[?&](since|until)=/.test(path)

const SENDER = {
  statuses: [400, 403],
  of: isWrite,
  hint: 'PAGERDUTY_EMAIL must be the email address of a user of this PagerDuty account.',
}

/** The first that applies. */
const CAUSES: readonly Cause[] = [
  { ...SENDER, codes: [1008, 1028, 2011, 2016, 2017] },
  { ...SENDER, codes: [2000, 2001, 2002, 2003], says: /requester|\bfrom\W{1,3}header/i },
  {
    codes: [2018],
    statuses: [400, 403],
    of: isWrite,
    hint: 'Nothing was changed. The incident may be resolved, or with another team by now: look at it in PagerDuty. If it is open, check that the key may write.',
  },
  {
    codes: [2007, 2008, 2012],
    statuses: [400, 401, 402, 403, 404],
    hint: 'PagerDuty does not serve this account as it is: ask its owner, and check PAGERDUTY_API_KEY and PAGERDUTY_REGION.',
  },
  {
    codes: [2001, 2002],
    statuses: [400],
    says: /\boffset\b|10,?000/i,
    hint: 'PagerDuty lists only the first 10,000: use a shorter period or fewer services, where the command takes them.',
  },
  {
    codes: [2004, 2005],
    statuses: [400],
    of: hasDates,
    hint: 'Check the period, if you gave one, and the clock of this computer.',
  },
  {
    codes: [2001],
    statuses: [400],
    says: /^(Invalid Input Provided; )?is invalid\.?$|\b(since|until|dates?|range|months?)\b/i,
    of: hasDates,
    hint: 'PagerDuty rejects windows longer than six months: check the period, if you gave one, and the clock of this computer.',
  },
]

/** Null where the status says it better. */
export const hintByCode = (
  { code, quote }: Pick<ErrorWords, 'code' | 'quote'>,
  status: number,
  asked: Asked,
): string | null =>
  CAUSES.find(
    ({ codes, statuses, says, of }) =>
      code !== null &&
      codes.includes(code) &&
      statuses.includes(status) &&
      (says?.test(quote) ?? true) &&
      (of?.(asked) ?? true),
  )?.hint ?? null
