import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import type { Inert } from '../core/untrusted.ts'
import { inert, own } from '../untrusted/inert.ts'
import type { dependencies, service } from './evidence-schema.ts'

export type ServiceSummary = DeepReadonly<z.output<typeof service>>
export type DependencySummary = DeepReadonly<z.output<typeof dependencies>>

/** The name of a touched service, or its id. */
export function serviceName(
  { services }: { readonly services: readonly ServiceSummary[] },
  id: string,
): Inert {
  const name = services.find((service) => service.id === id)?.name
  return name ? inert(name) : own(id)
}
