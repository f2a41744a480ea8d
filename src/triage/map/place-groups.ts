import { CONFIG_FILE } from '../../core/config-file.ts'
import { CATALOG_FILE } from '../../services/backstage.ts'
import type { MappedPlace } from './document.ts'

/** Places beside each other that the same kind of source maps. */
export interface PlaceGroup {
  /** the directory that all of them are in */
  readonly parent: string
  readonly source: string
  readonly places: readonly MappedPlace[]
}

/** Groups similar places where there is no room for all. */
export function groupPlaces(places: readonly MappedPlace[]): PlaceGroup[] {
  const groups = new Map<string, MappedPlace[]>()
  for (const place of places) {
    const key = `${parentOf(place)}\n${sourceOf(place)}\n${place.services[0]?.confidence}`
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ parent: parentOf(first), source: sourceOf(first), places: group }] : []
  })
}

/** Of `services/pay/**` it is services. */
const parentOf = ({ path }: MappedPlace): string => path.split('/').slice(0, -2).join('/')

/** What a reason says, without the place that it names. */
const SOURCES: readonly (readonly [mark: string, words: string])[] = [
  [CONFIG_FILE, CONFIG_FILE],
  [CATALOG_FILE, CATALOG_FILE],
  ['CODEOWNERS', 'CODEOWNERS'],
  ['the name in', 'names in manifests'],
  ['the directory', 'names of directories'],
]

function sourceOf({ services }: MappedPlace): string {
  const because = services[0]?.because ?? ''
  return SOURCES.find(([mark]) => because.includes(mark))?.[1] ?? because
}
