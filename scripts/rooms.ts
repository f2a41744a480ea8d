import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** The folders of `src/`, in the one order there is: a file imports only from its own folder and from those above it. */
export const ROOMS = [
  'core',
  'diff',
  'untrusted',
  'incidents',
  'pagerduty',
  'risk',
  'config',
  'services',
  'suspects',
  'git',
  'gather',
  'terminal',
  'report',
  'audit',
  'triage',
  'backtest',
  'simulator',
  'demo',
  'relay',
  'agents',
  'cli',
] as const

/** By file, relative to `src/`, the files it imports: values, types and `import()` alike. */
export type Imports = ReadonlyMap<string, readonly string[]>

export function readImports(src: string): Imports {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.sort().map((file) => {
      const text = readFileSync(join(src, file), 'utf8')
      const imported = [...text.matchAll(/\b(?:from|import\s*\(?)\s*'(\.[^']+\.ts)'/g)]
      return [file, imported.map(([, path = '']) => posix.join(dirname(file), path))]
    }),
  )
}

/** @returns one line for each import that goes up, for each folder that has no place, and for each circle of files */
export function findProblems(imports: Imports): string[] {
  return [...strangers(imports), ...upwardImports(imports), ...circles(imports)]
}

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'main')

/** main.ts is above all of them. */
const floorOf = (file: string): number => FLOORS.get(roomOf(file)) ?? ROOMS.length

const FLOORS: ReadonlyMap<string, number> = new Map(ROOMS.map((room, floor) => [room, floor]))

function strangers(imports: Imports): string[] {
  const rooms = new Set([...imports.keys()].filter((file) => file.includes('/')).map(roomOf))
  const known = new Set<string>(ROOMS)
  return [...rooms].filter((room) => !known.has(room)).map((room) => `src/${room}/ has no place in ROOMS`)
}

const upwardImports = (imports: Imports): string[] =>
  [...imports].flatMap(([file, imported]) =>
    imported
      .filter((path) => floorOf(path) > floorOf(file))
      .map((path) => `${file} imports ${path}: ${roomOf(file)}/ is below ${roomOf(path)}/`),
  )

/** Each circle once, by depth-first search. */
function circles(imports: Imports): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start !== -1) found.push(`circle: ${[...path.slice(start), file].join(' -> ')}`)
    if (start !== -1 || done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return found
}
