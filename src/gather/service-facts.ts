import type { Known } from '../core/known.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { IncidentFacts, LiveState } from '../risk/facts.ts'
import type { NamedService } from '../services/matching.ts'

/** `quick`: at most two rounds, as a commit waits; `full`: also texts, deployments and transitive dependencies. */
export type Depth = 'quick' | 'full'

/** What PagerDuty has around services, whatever touches them. */
export interface ServiceFacts {
  readonly services: readonly (NamedService & { readonly description: Untrusted | null })[]
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
}

export const NOTHING = { open: [], complete: true, warnings: [], requests: 0 }

export const NO_DEPENDENCIES = { ...NOTHING, connected: [], hops: 0, cut: [] }
