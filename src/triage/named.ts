import { CodedError } from '../core/errors.ts'
import { SERVICE_ID } from '../core/service.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { inertCut, line, own } from '../untrusted/inert.ts'
import { listed } from '../untrusted/words.ts'
import { nearestAmong } from './known-services.ts'

type Kind = 'service' | 'team'

type Listing = Promise<Fetched<readonly Pick<Reference, 'id' | 'name'>[]>>

/**
 * The ids of what is named by id, by name, or by a part of the name that only one has.
 * @throws CodedError unknown_service or ambiguous_service, and the same for teams
 */
export const idsOf = (
  reader: PagerDutyReader,
  kind: Kind,
  words: readonly string[] | undefined,
): Promise<readonly string[] | undefined> | undefined =>
  words && Promise.all(words.map((word) => (SERVICE_ID.test(word) ? word : idNamed(reader, kind, word))))

const MAX_SHOWN = 5

async function idNamed(reader: PagerDutyReader, kind: Kind, word: string): Promise<string> {
  const { data, complete } = await search(reader, kind, word)
  const wanted = word.toLowerCase()
  const fitting = data.filter(({ name }) => name.toLowerCase().includes(wanted))
  const same = fitting.filter(({ name }) => name.toLowerCase() === wanted)
  const found = same.length > 0 ? same : fitting
  const [only, ...others] = found
  const shown = inertCut(fromOutside(word), 60)
  if (only === undefined) throw await notNamed(reader, kind, shown)
  if (others.length > 0) {
    const names = listed(found.map(nameAndId), MAX_SHOWN)
    throw new CodedError(`ambiguous_${kind}`, line`"${shown}" fits more than one ${own(kind)}: ${names}.`, {
      hint: `Give the whole name or the id: --${kind} ${only.id}`,
    })
  }
  if (same.length === 0 && !complete)
    throw new CodedError(
      `ambiguous_${kind}`,
      line`PagerDuty listed only some of the ${own(kind)}s that "${shown}" may fit, ${nameAndId(only)} among them.`,
      { hint: `Give the whole name or the id: --${kind} ${only.id}` },
    )
  return only.id
}

const nameAndId = ({ id, name }: Pick<Reference, 'id' | 'name'>): Inert =>
  line`${inertCut(name, 40)} (${own(id)})`

const search = (reader: PagerDutyReader, kind: Kind, word?: string): Listing =>
  kind === 'service' ? reader.services({ search: word }) : reader.teams(word ?? '')

async function notNamed(reader: PagerDutyReader, kind: Kind, word: Inert): Promise<CodedError> {
  const all = kind === 'service' ? reader.services({ firstPage: true }) : reader.named('team')
  const near = await nearestAmong([word.toUpperCase()], all)
  const start = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''
  const where =
    kind === 'service'
      ? 'To list the services that this key can see: pager-triage services'
      : 'The id of a team is in its address in PagerDuty.'
  return new CodedError(
    `unknown_${kind}`,
    line`No ${own(kind)} is called "${word}" in PagerDuty, or this key cannot see it.`,
    { hint: `${start}${where}` },
  )
}

/** Of the key's user, for `--mine` where nothing is assigned to a person. @throws CodedError unknown_person, no_team */
export async function teamsOfMine(reader: PagerDutyReader): Promise<readonly string[]> {
  const { data: me } = await reader.currentUser()
  if (!me.known)
    throw new CodedError(
      'unknown_person',
      "--mine needs a user's key: this is an account key, not tied to a user.",
      { hint: 'Name the team instead: --team ID' },
    )
  if (me.value.teams.length === 0)
    throw new CodedError('no_team', "--mine shows what is your teams', and you are in no team.", {
      hint: 'Name a team (--team ID) or a service (--service ID).',
    })
  return me.value.teams.map(({ id }) => id)
}
