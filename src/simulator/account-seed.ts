import { identifier } from '../core/random.ts'
import {
  type AccountState,
  type ChangeEvent,
  type EscalationPolicy,
  type Instant,
  instant,
  type Key,
  type MaintenanceWindow,
  type OnCall,
  type Service,
  type User,
} from './entities.ts'
import type { IncidentSeed } from './incident-seed.ts'

/** What is needed of an entity; the rest has defaults. */
type Seed<T, Needed extends keyof T> = Pick<T, Needed> & Partial<T>

type Seeded = 'users' | 'services' | 'oncalls' | 'changeEvents' | 'maintenanceWindows'

export interface AccountSeed extends Partial<Omit<AccountState, Seeded>> {
  readonly services: readonly Seed<Service, 'id' | 'name'>[]
  readonly incidents: readonly IncidentSeed[]
  readonly users?: readonly Seed<User, 'id' | 'name'>[]
  /** default: everyone in an escalation policy is always on call */
  readonly oncalls?: readonly Seed<OnCall, 'user' | 'escalationPolicy'>[]
  readonly changeEvents?: readonly ChangeEventSeed[]
  readonly maintenanceWindows?: readonly MaintenanceWindowSeed[]
}

export interface ChangeEventSeed extends Seed<Omit<ChangeEvent, 'timestamp'>, 'summary' | 'services'> {
  readonly timestamp: Instant
  /** repeats of the event in lists, which PagerDuty often has; default 1 */
  readonly copies?: number
}

interface MaintenanceWindowSeed extends Partial<Pick<MaintenanceWindow, 'id' | 'description'>> {
  readonly start: Instant
  readonly end: Instant
  readonly services: readonly string[]
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
  const users = (seed.users ?? [{ id: 'PUSER01', name: 'Dana Kim' }]).map((user) => ({
    email: `${user.name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`,
    ...user,
  }))
  const [first] = users
  const escalationPolicies = seed.escalationPolicies ?? [
    { id: 'PPOLICY', name: 'Default', levels: [first ? [first.id] : []] },
  ]
  return {
    timeZone: 'UTC',
    abilities: ABILITIES,
    keys: defaultKeys(first?.id),
    teams: [],
    priorities: ['P1', 'P2', 'P3', 'P4', 'P5'].map((name) => ({ id: `PPRIO${name}`, name })),
    businessServices: [],
    dependencies: [],
    ...seed,
    users,
    escalationPolicies,
    services: seed.services.map((service) => ({
      description: null,
      status: 'active',
      createdAt: '2024-01-15T09:00:00Z',
      escalationPolicy: escalationPolicies[0]?.id ?? 'PPOLICY',
      teams: [],
      ...service,
    })),
    oncalls: (seed.oncalls ?? escalationPolicies.flatMap(alwaysOnCall)).map((onCall) => ({
      level: 1,
      schedule: null,
      start: null,
      end: null,
      ...onCall,
    })),
    changeEvents: (seed.changeEvents ?? []).flatMap(plantChangeEvent),
    maintenanceWindows: (seed.maintenanceWindows ?? []).map((window, at) => ({
      id: identifier('P', 7, `maintenance:${at}`),
      description: null,
      ...window,
      start: instant(window.start),
      end: instant(window.end),
    })),
  }
}

const alwaysOnCall = ({ id, levels }: EscalationPolicy) =>
  levels.flatMap((users, at) => users.map((user) => ({ user, escalationPolicy: id, level: at + 1 })))

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
const defaultKeys = (user = 'PUSER01'): readonly Key[] => [
  { token: SIMULATOR_KEYS.full },
  { token: SIMULATOR_KEYS.readOnly, readOnly: true },
  { token: SIMULATOR_KEYS.user, user },
  { token: SIMULATOR_KEYS.oauth, user },
  { token: SIMULATOR_KEYS.scoped, scopes: ['incidents.read'] },
  { token: SIMULATOR_KEYS.expired, expired: true },
]
