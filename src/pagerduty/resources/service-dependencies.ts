import * as z from 'zod'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { checkedId } from '../client/identifiers.ts'
import { itemsUnder, parseItems } from '../client/items.ts'
import { id, word } from '../client/wire.ts'

export interface ServiceInDependency {
  readonly id: string
  readonly kind: 'technical' | 'business' | 'other'
}

/** `dependent` needs `supporting`. */
export interface ServiceDependency {
  readonly dependent: ServiceInDependency
  readonly supporting: ServiceInDependency
}

const end = z.looseObject({ id, type: word }).transform(
  (raw): ServiceInDependency => ({
    id: raw.id,
    kind: raw.type.startsWith('business')
      ? 'business'
      : /^(technical_)?service/.test(raw.type)
        ? 'technical'
        : 'other',
  }),
)

const dependencySchema = z
  .looseObject({ dependent_service: end, supporting_service: end })
  .transform(
    (raw): ServiceDependency => ({ dependent: raw.dependent_service, supporting: raw.supporting_service }),
  )

/** The direct neighbours of a service, both ways; the API returns one hop only. */
export function listServiceDependencies(
  client: Client,
  serviceId: string,
  kind: 'technical' | 'business' = 'technical',
): Promise<Fetched<ServiceDependency[]>> {
  const name = checkedId(serviceId, 'service')
  const subject = `dependencies of service ${name}`
  return client.fetch(async (call) => {
    const path = `/service_dependencies/${kind}_services/${name}`
    const answer = await call.get({ path, subject, scope: 'services.read' })
    return parseItems(call, dependencySchema, itemsUnder(answer, 'relationships', subject), 'dependency')
  })
}
