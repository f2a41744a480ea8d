import { CONFIG_FILE } from '../../core/config-file.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { CATALOG_FILE } from '../../services/backstage.ts'
import {
  type Cell,
  type Column,
  labelled,
  page,
  type TextOptions,
  table,
  warningLines,
  wrap,
} from '../../terminal/layout.ts'
import { inert, inertPath, line, own } from '../../untrusted/inert.ts'
import { listed, plural } from '../../untrusted/words.ts'
import type { MapDocument, MappedPlace, MappedService } from './document.ts'

const COLUMNS: readonly Column[] = [
  { most: 36 },
  { right: true, spare: 2 },
  { most: 26 },
  { flexible: true },
  { spare: 1 },
]

/** What is missing first, then which service each directory belongs to. */
export function mapText(document: MapDocument, options: TextOptions): Inert {
  const { width, style } = options
  return page(
    [
      wrap(inert(fromOutside(document.summary)), width).map(style.strong),
      [...unmappedLines(document, options), ...stateLines(document, options)],
      placeLines(document, options),
      warningLines(document, options),
    ],
    document.next,
    options,
  )
}

/** A row for each place; where they are too many, those beside each other together, with the names of all. */
function placeLines({ mapped, services }: MapDocument, options: TextOptions): Inert[] {
  const { width, most } = options
  const names = new Map(services.map((service) => [service.id, nameOf(service)]))
  const groups =
    mapped.length <= most
      ? mapped.map((place) => ({ places: [place], parent: '', source: '' }))
      : groupPlaces(mapped)
  const single = groups.flatMap(({ places }) => (places.length === 1 ? places : []))
  const shown = single.slice(0, most)
  const rest = single.length - shown.length
  return [
    ...groups.filter(({ places }) => places.length > 1).flatMap((group) => groupLines(group, names, options)),
    ...table(
      COLUMNS,
      shown.map((place) => cells(place, names, options)),
      width,
    ),
    ...(rest > 0 ? wrap(line`${rest} more: pager-triage map | less`, width).map(options.style.dim) : []),
  ]
}

const MOST_NAME_LINES = 8

function groupLines(
  { places, parent, source }: PlaceGroup,
  names: Names,
  { width, style }: TextOptions,
): Inert[] {
  const files = places.reduce((sum, place) => sum + place.files, 0)
  const ids = [...new Set(places.flatMap(({ services }) => services.map(({ id }) => id)))]
  const where = inertPath(fromOutside(parent === '' ? '' : `${parent}/`))
  const confidence = own(places[0]?.services[0]?.confidence ?? '')
  return [
    ...wrap(
      line`${where}…: ${plural(places.length, 'place')}, ${plural(files, 'file')}, ${plural(ids.length, 'service')} by ${inert(fromOutside(source))} (${confidence})`,
      width,
    ),
    ...wrap(
      listed(
        ids.map((id) => names.get(id) ?? own(id)),
        ids.length,
      ),
      width - 2,
      MOST_NAME_LINES,
    ).map((text) => line`  ${style.dim(text)}`),
  ]
}

type Names = ReadonlyMap<string, Inert>

const nameOf = ({ id, name }: MappedService): Inert => (name === null ? own(id) : inert(fromOutside(name)))

function cells({ path, files, services }: MappedPlace, names: Names, { style }: TextOptions): Cell[] {
  const confidence = services[0]?.confidence ?? 'guess'
  const paint = { certain: style.good, likely: style.dim, guess: style.warn }[confidence]
  const reasons = [...new Set(services.map(({ because }) => shortReason(because, path)))]
  return [
    inertPath(fromOutside(path)),
    plural(files, 'file'),
    listed(
      services.map(({ id }) => names.get(id) ?? own(id)),
      3,
    ),
    { text: listed(reasons, 2), paint: style.dim },
    { text: own(confidence), paint },
  ]
}

/** Beside its directory a reason need not repeat it. */
function shortReason(because: string, path: string): Inert {
  const directory = path.replace(/\/?[^/]*$/, '')
  const short = because.endsWith(` ${directory}`) ? because.slice(0, -directory.length - 1) : because
  return inert(fromOutside(directory === '' ? short : short.replace(`${directory}/`, '')))
}

const MOST_UNMAPPED = 6

function unmappedLines({ unmapped }: MapDocument, options: TextOptions): Inert[] {
  const most = Number.isFinite(options.most) ? MOST_UNMAPPED : unmapped.length
  const places = unmapped.slice(0, most).map(({ path, files, because }) => {
    const why = because === null ? own('') : line` · ${inert(fromOutside(because))}`
    return line`${inertPath(fromOutside(path))} · ${plural(files, 'file')}${why}`
  })
  const rest = unmapped.length - places.length
  const more = rest > 0 ? [line`${plural(rest, 'more place', 'more places')}: pager-triage map | less`] : []
  return labelled('unmapped', [...places, ...more], options, options.style.warn)
}

/** Services that cannot open an incident: not found, or disabled. */
function stateLines({ services }: MapDocument, options: TextOptions): Inert[] {
  const missing = services.filter(({ status }) => status === 'gone')
  const disabled = services.filter(({ status }) => status === 'disabled')
  return [
    ...labelled(
      'not found',
      missing.map(
        ({ id, because }) =>
          line`${own(id)} of ${inert(fromOutside(because))}: no such service in PagerDuty, or this key cannot see it`,
      ),
      options,
      options.style.bad,
    ),
    ...labelled(
      'disabled',
      disabled.length > 0 ? [line`${listed(disabled.map(nameOf), 6)}: no incidents are opened`] : [],
      options,
    ),
  ]
}

/** Places beside each other that the same kind of source maps. */
interface PlaceGroup {
  /** the directory that all of them are in */
  readonly parent: string
  readonly source: string
  readonly places: readonly MappedPlace[]
}

/** Groups similar places where there is no room for all. */
function groupPlaces(places: readonly MappedPlace[]): PlaceGroup[] {
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
