import { CONFIG_FILE } from '../../core/config-file.ts'
import { groupBy } from '../../core/group-by.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { CATALOG_FILE } from '../../services/manifests.ts'
import {
  type Cell,
  type Column,
  heading,
  labelled,
  moreLines,
  page,
  type TextOptions,
  table,
  wrap,
} from '../../terminal/layout.ts'
import { inert, inertCut, inertJson, inertPath, line, own } from '../../untrusted/inert.ts'
import { listed, plural } from '../../untrusted/words.ts'
import type { MapDocument, MappedPlace, MappedService } from './document.ts'

const COLUMNS: readonly Column[] = [
  { head: 'path', most: 36 },
  { head: 'files', right: true, spare: 2 },
  { head: 'service', most: 26 },
  { head: 'because', flexible: true },
  { head: 'confidence', spare: 1 },
]

export function mapText(document: MapDocument, options: TextOptions): Inert {
  return page(
    [
      heading(inert(fromOutside(document.summary)), options),
      [...unmappedLines(document, options), ...stateLines(document, options)],
      placeLines(document, options),
    ],
    options,
    document,
  )
}

/** A row for each place; where there are too many, neighbours are grouped. */
function placeLines({ mapped, services }: MapDocument, options: TextOptions): Inert[] {
  const { most } = options
  const names = new Map(services.map((service) => [service.id, nameOf(service)]))
  const groups = mapped.length <= most ? mapped.map((place) => [place] as const) : groupPlaces(mapped)
  const single = groups.flatMap((places) => (places.length === 1 ? places : []))
  const rows = single.slice(0, most).map((place) => cells(place, names, options))
  return [
    ...groups.flatMap((places) => (places.length > 1 ? groupLines(places, names, options) : [])),
    ...table(COLUMNS, rows, options),
    ...moreLines(single.length - rows.length, 'pager-triage map | less', options),
  ]
}

const MAX_NAME_LINES = 8

function groupLines(places: PlaceGroup, names: Names, { width, style }: TextOptions): Inert[] {
  const [first] = places
  const files = places.reduce((sum, place) => sum + place.files, 0)
  const ids = [...new Set(places.flatMap(({ services }) => services.map(({ id }) => id)))]
  const parent = parentOf(first)
  const where = inertPath(fromOutside(parent === '' ? '' : `${parent}/`))
  const how = line`${inert(fromOutside(sourceOf(first)))} (${own(first.services[0]?.confidence ?? '')})`
  const counts = line`${plural(places.length, 'place')}, ${plural(files, 'file')}, ${plural(ids.length, 'service')}`
  const all = listed(namesOf(ids, names), ids.length)
  return [
    ...wrap(line`${where}…: ${counts} by ${how}`, width),
    ...wrap(all, width - 2, MAX_NAME_LINES).map((text) => line`  ${style.dim(text)}`),
  ]
}

type Names = ReadonlyMap<string, Inert>

const namesOf = (ids: readonly string[], names: Names): Inert[] => ids.map((id) => names.get(id) ?? own(id))

const nameOf = ({ id, name }: MappedService): Inert => (name === null ? own(id) : inert(fromOutside(name)))

function cells({ path, files, services }: MappedPlace, names: Names, { style }: TextOptions): Cell[] {
  const confidence = services[0]?.confidence ?? 'guess'
  const paint = { certain: style.good, likely: style.dim, guess: style.warn }[confidence]
  const ids = services.map(({ id }) => id)
  const reasons = [...new Set(services.map(({ because }) => shortReason(because, path)))]
  return [
    inertPath(fromOutside(path)),
    line`${files}`,
    listed(namesOf(ids, names), 3),
    { text: listed(reasons, 2), paint: style.dim },
    { text: own(confidence), paint },
  ]
}

function shortReason(because: string, path: string): Inert {
  const directory = path.replace(/\/?[^/]*$/, '')
  const short = because.endsWith(` ${directory}`) ? because.slice(0, -directory.length - 1) : because
  return inert(fromOutside(directory === '' ? short : short.replace(`${directory}/`, '')))
}

const MAX_UNMAPPED = 6

function unmappedLines({ unmapped }: MapDocument, options: TextOptions): Inert[] {
  const most = Number.isFinite(options.most) ? MAX_UNMAPPED : unmapped.length
  const places = unmapped.slice(0, most).map(({ path, files, because }) => {
    const why = because === null ? own('') : line` · ${inert(fromOutside(because))}`
    return line`${inertPath(fromOutside(path))} · ${plural(files, 'file')}${why}`
  })
  const rest = unmapped.length - places.length
  const more = rest > 0 ? [line`${plural(rest, 'more place')}: pager-triage map | less`] : []
  return labelled('unmapped', [...places, ...more], options, options.style.warn)
}

/** Services without incidents: not found, or disabled. */
function stateLines({ services }: MapDocument, options: TextOptions): Inert[] {
  const missing = services.flatMap(({ id, status, because }) =>
    status === 'gone'
      ? [
          line`${own(id)} of ${inert(fromOutside(because))}: no such service in PagerDuty, or this key cannot see it`,
        ]
      : [],
  )
  const disabled = services.filter(({ status }) => status === 'disabled').map(nameOf)
  const noIncidents = disabled.length > 0 ? [line`${listed(disabled, 6)}: no incidents are opened`] : []
  return [
    ...labelled('not found', missing, options, options.style.bad),
    ...labelled('disabled', noIncidents, options),
  ]
}

/** Neighbours that are mapped by the same kind of source. */
type PlaceGroup = readonly [MappedPlace, ...MappedPlace[]]

const groupPlaces = (places: readonly MappedPlace[]): PlaceGroup[] => [
  ...groupBy(places, (place) =>
    [parentOf(place), sourceOf(place), place.services[0]?.confidence].join('\n'),
  ).values(),
]

/** `services` for `services/pay/**`. */
const parentOf = ({ path }: MappedPlace): string => path.split('/').slice(0, -2).join('/')

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

/** Rules of Backstage catalogs stay there; ambiguous or unmapped paths are only comments. */
export function toProposal(document: MapDocument): string {
  const rules = document.services
    .filter(({ because }) => !isCatalog(because))
    .map((service) => ({ service, globs: globsOf(service, document) }))
    .filter(({ globs }) => globs.length > 0)
  const lines = rules.flatMap(({ service, globs }, i) => [
    comment(reasonOf(service)),
    `    { "paths": ${globList(globs)}, "service": ${inertJson(service.id)} }${i < rules.length - 1 ? ',' : ''}`,
  ])
  return [
    '{',
    '  // Maps paths to PagerDuty services. Takes effect once staged or committed.',
    '  // Written by: pager-triage map --init',
    '  "services": [',
    ...lines,
    ...catalogComment(document),
    '  ],',
    '  // Paths that belong to no service. Those below have none yet: map them above, or list them here.',
    '  "ignore": [',
    ...document.unmapped.map(({ path, files, because }) =>
      comment(
        `${inertJson(asGlob(path))}: ${plural(files, 'file')}${because === null ? '' : `, ${because}`}`,
      ),
    ),
    '  ]',
    '}',
    '',
  ].join('\n')
}

const isCatalog = (because: string): boolean => because.endsWith(CATALOG_FILE)

const MAX_COMMENT = 200

const comment = (text: string): string => `    // ${inertCut(fromOutside(text), MAX_COMMENT)}`

function reasonOf({ id, name, because, confidence, status }: MappedService): string {
  const sure = { certain: '', likely: '', guess: ' (a guess: check it)' }[confidence]
  const state = status === 'disabled' ? ', disabled in PagerDuty' : ''
  return `${name === null ? id : inert(fromOutside(name))}${state}: ${because}${sure}`
}

function catalogComment({ services }: MapDocument): string[] {
  const count = services.filter(({ because }) => isCatalog(because)).length
  return count > 0
    ? [comment(`${plural(count, 'more service')} from ${CATALOG_FILE}, which need no rule here`)]
    : []
}

const globsOf = ({ id }: MappedService, { mapped }: MapDocument): string[] =>
  mapped.filter(({ services }) => services.some((one) => one.id === id)).map(({ path }) => asGlob(path))

/** Only final stars are wildcards. A backslash cannot be escaped there: `?` stands for it. */
function asGlob(path: string): string {
  const end = /(?:^|\/)\*\*?$/.exec(path)?.[0] ?? ''
  const escaped = path
    .slice(0, path.length - end.length)
    .replace(/[\\*?[\]{}()!+@|^$]/g, (sign) => (sign === '\\' ? '?' : `\\${sign}`))
  return escaped + end
}

const MAX_ON_A_LINE = 90

function globList(globs: readonly string[]): string {
  const flat = `[${globs.map((glob) => inertJson(glob)).join(', ')}]`
  if (flat.length <= MAX_ON_A_LINE) return flat
  return `[\n${globs.map((glob) => `      ${inertJson(glob)}`).join(',\n')}\n    ]`
}
