import { identifier } from '../core/random.ts'
import {
  type AccountState,
  type ChangeEvent,
  type Dependency,
  type EscalationPolicy,
  type Instant,
  instant,
  type Key,
  type Named,
  type OnCall,
  type Service,
  type User,
} from './entities.ts'
import type { IncidentSeed } from './incident-seed.ts'

type Seed<T, Needed extends keyof T> = Pick<T, Needed> & Partial<T>

export interface AccountSeed {
  readonly services: readonly Seed<Service, 'id' | 'name'>[]
  readonly incidents: readonly IncidentSeed[]
  readonly users?: readonly Seed<User, 'id' | 'name'>[]
  readonly teams?: readonly Named[]
  readonly priorities?: readonly Named[]
  readonly businessServices?: readonly Named[]
  readonly escalationPolicies?: readonly EscalationPolicy[]
  /** default: everyone in an escalation policy is always on call */
  readonly oncalls?: readonly Seed<OnCall, 'user' | 'escalationPolicy'>[]
  readonly changeEvents?: readonly ChangeEventSeed[]
  readonly dependencies?: readonly Dependency[]
  readonly maintenanceWindows?: readonly MaintenanceWindowSeed[]
  readonly abilities?: readonly string[]
  readonly keys?: readonly Key[]
  /** IANA name, for times that name no zone */
  readonly timeZone?: string
}

export interface ChangeEventSeed {
  readonly summary: string
  readonly timestamp: Instant
  readonly services: readonly string[]
  readonly id?: string
  readonly source?: string
  readonly customDetails?: object
  readonly links?: ChangeEvent['links']
  /** repeats of the event in lists, which PagerDuty often has; default 1 */
  readonly copies?: number
}

interface MaintenanceWindowSeed {
  readonly start: Instant
  readonly end: Instant
  readonly services: readonly string[]
  readonly id?: string
  readonly description?: string
}

/** The plan features that the simulator gates, as GET /abilities lists them. */
export const ABILITIES = [
  'teams',
  'urgencies',
  'priorities',
  'coordinated_responding',
  'event_intelligence',
] as const

export function plantAccount(seed: AccountSeed): AccountState {
  const users = (seed.users ?? [{ id: 'PUSER01', name: 'Dana Kim' }]).map(plantUser)
  const everyone = users.map((user) => user.id)
  const escalationPolicies = seed.escalationPolicies ?? [
    { id: 'PPOLICY', name: 'Default', levels: [everyone.slice(0, 1)] },
  ]
  const policy = escalationPolicies[0]?.id ?? 'PPOLICY'
  const author = everyone[0] ?? 'PUSER01'
  return {
    timeZone: seed.timeZone ?? 'UTC',
    abilities: seed.abilities ?? ABILITIES,
    keys: seed.keys ?? defaultKeys(author),
    users,
    teams: seed.teams ?? [],
    priorities:
      seed.priorities ?? ['P1', 'P2', 'P3', 'P4', 'P5'].map((name) => ({ id: `PPRIO${name}`, name })),
    services: seed.services.map((service) => plantService(service, policy)),
    businessServices: seed.businessServices ?? [],
    escalationPolicies,
    oncalls: (seed.oncalls ?? escalationPolicies.flatMap(alwaysOnCall)).map(plantOnCall),
    changeEvents: (seed.changeEvents ?? []).flatMap(plantChangeEvent),
    dependencies: seed.dependencies ?? [],
    maintenanceWindows: (seed.maintenanceWindows ?? []).map((window, at) => ({
      id: window.id ?? identifier('P', 7, `maintenance:${at}`),
      description: window.description ?? null,
      start: instant(window.start),
      end: instant(window.end),
      services: window.services,
      createdBy: author,
    })),
  }
}

const plantUser = (user: Seed<User, 'id' | 'name'>): User => ({
  email: `${user.name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`,
  ...user,
})

const plantService = (service: Seed<Service, 'id' | 'name'>, policy: string): Service => ({
  description: null,
  status: 'active',
  createdAt: '2024-01-15T09:00:00Z',
  escalationPolicy: policy,
  teams: [],
  ...service,
})

const plantOnCall = (onCall: Seed<OnCall, 'user' | 'escalationPolicy'>): OnCall => ({
  level: 1,
  schedule: null,
  start: null,
  end: null,
  ...onCall,
})

const alwaysOnCall = (policy: EscalationPolicy): Seed<OnCall, 'user' | 'escalationPolicy'>[] =>
  policy.levels.flatMap((users, at) =>
    users.map((user) => ({ user, escalationPolicy: policy.id, level: at + 1 })),
  )

function plantChangeEvent(event: ChangeEventSeed, at: number): ChangeEvent[] {
  const { copies = 1, id, ...rest } = event
  return Array.from({ length: copies }, (_, copy) => ({
    source: 'deploys',
    customDetails: {},
    links: [],
    ...rest,
    id: copy === 0 && id !== undefined ? id : identifier('01', 26, `change:${id ?? at}:${copy}`),
    timestamp: instant(event.timestamp),
  }))
}

/** Twenty characters each, and plainly fake. `user` and `oauth` act as the account's first user. */
export const SIMULATOR_KEYS = {
  full: 'SIMULATOR-FULL-00000',
  readOnly: 'SIMULATOR-READONLY-0',
  user: 'u+SIMULATOR-USER-000',
  oauth: 'pdus+_0SIMULATOR-ALL',
  scoped: 'pdus+_0SIMULATOR-INC',
  expired: 'SIMULATOR-EXPIRED-00',
} as const

/** `scoped` may read incidents and nothing else. */
function defaultKeys(firstUser: string): readonly Key[] {
  const plain = { scheme: 'Token', readOnly: false, user: null, scopes: null, expired: false } as const
  return [
    { ...plain, token: SIMULATOR_KEYS.full },
    { ...plain, token: SIMULATOR_KEYS.readOnly, readOnly: true },
    { ...plain, token: SIMULATOR_KEYS.user, user: firstUser },
    { ...plain, token: SIMULATOR_KEYS.oauth, scheme: 'Bearer', user: firstUser },
    { ...plain, token: SIMULATOR_KEYS.scoped, scheme: 'Bearer', scopes: ['incidents.read'] },
    { ...plain, token: SIMULATOR_KEYS.expired, expired: true },
  ]
}
