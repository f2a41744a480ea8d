import type { Untrusted } from '../../core/untrusted.ts'

/** Files that are mapped alike, as one glob: `services/pay/**`, `services/pay/*`, or one file. */
export interface Place<T> {
  readonly directory: string
  /** what stands behind the directory: `**`, `*` or the name of a file */
  readonly rest: string
  readonly files: number
  readonly mapping: T
}

interface Directory<T> {
  readonly path: string
  readonly files: { readonly name: string; readonly mapping: T }[]
  readonly directories: Map<string, Directory<T>>
}

/**
 * The fewest places that tell the mapping of all files exactly, in the order of their paths.
 * @param mappingOf the same object for files that are mapped alike; undefined leaves a file out
 */
export function placesOf<T>(
  paths: readonly Untrusted[],
  mappingOf: (path: Untrusted) => T | undefined,
): Place<T>[] {
  const root: Directory<T> = { path: '', files: [], directories: new Map() }
  for (const path of paths) {
    const mapping = mappingOf(path)
    if (mapping === undefined) continue
    const names = path.split('/')
    const name = names.pop() ?? ''
    names.reduce(enter, root).files.push({ name, mapping })
  }
  return collapse(root).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
}

export const pathOf = ({ directory, rest }: Pick<Place<unknown>, 'directory' | 'rest'>): string =>
  directory === '' ? rest : `${directory}/${rest}`

function enter<T>(directory: Directory<T>, name: string): Directory<T> {
  const before = directory.directories.get(name)
  if (before) return before
  const path = directory.path === '' ? name : `${directory.path}/${name}`
  const entered: Directory<T> = { path, files: [], directories: new Map() }
  directory.directories.set(name, entered)
  return entered
}

function collapse<T>({ path, files, directories }: Directory<T>): Place<T>[] {
  const places = [...filePlaces(path, files), ...[...directories.values()].flatMap(collapse)]
  const [first] = places
  const isFile = places.length === 1 && directories.size === 0 && first?.rest !== '*'
  if (first === undefined || isFile || places.some((one) => one.mapping !== first.mapping)) return places
  return [{ ...first, directory: path, rest: '**', files: places.reduce((sum, one) => sum + one.files, 0) }]
}

/** One place where all files of a directory are mapped alike, else one for each. */
function filePlaces<T>(directory: string, files: Directory<T>['files']): Place<T>[] {
  const [first] = files
  if (first === undefined) return []
  const isUniform = files.every(({ mapping }) => mapping === first.mapping)
  if (isUniform && (files.length > 1 || directory !== ''))
    return [{ directory, rest: '*', files: files.length, mapping: first.mapping }]
  return files.map(({ name, mapping }) => ({ directory, rest: name, files: 1, mapping }))
}
