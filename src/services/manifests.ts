import { posix } from 'node:path'
import { orNull } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import { SERVICE_ID } from '../core/service.ts'

const MAX_DEPTH = 100

/** Whether lists and maps may nest too deep: counts brackets anywhere, and dashes at the start of a line. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) return true
  }
  return DASHES.test(text)
}

const DASHES = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${MAX_DEPTH}}`, 'm')

const YAML_OPTIONS = { logLevel: 'silent', uniqueKeys: false, prettyErrors: false, merge: true } as const

/** Aliases that grow when they are followed are refused. */
const BOUNDED = { maxAliasCount: 100 } as const

export interface DeclaredName {
  /** from the repository's root, which is '' */
  readonly directory: string
  readonly name: string
}

type Parser = (text: string, directory: string) => DeclaredName[] | Promise<DeclaredName[]>

const one =
  (nameIn: (text: string) => string | undefined): Parser =>
  (text, directory) => {
    const name = nameIn(text)?.trim()
    return name ? [{ directory, name }] : []
  }

const compose: Parser = async (text, directory) => {
  if (isTooDeep(text)) return []
  const { parse } = await import('yaml') // 100 KB that most runs do not need
  const services: unknown = Object(parse(text, { ...YAML_OPTIONS, ...BOUNDED }))['services']
  return Object.entries(Object(services)).flatMap(([name, service]) => {
    const build: unknown = Object(service)['build']
    const context = typeof build === 'string' ? build : Object(build)['context']
    if (typeof context !== 'string') return []
    const place = posix.join(directory, context).replace(/^\.$|\/$/g, '')
    return place.startsWith('..') || posix.isAbsolute(context) ? [] : [{ directory: place, name }]
  })
}

export const MANIFESTS: Readonly<Record<string, Parser>> = {
  'package.json': one((text) => {
    const name: unknown = asObject(parseJson(text))?.['name']
    return typeof name === 'string' ? name.replace(/^@[^/]*\//, '') : undefined
  }),
  'go.mod': one((text) => {
    const path = /^module[ \t]+"?([^\s"]+)/m.exec(text)?.[1]?.replace(/\/v\d+$/, '')
    return path?.split('/').at(-1)
  }),
  'pom.xml': one((text) => {
    const own = ['parent', 'dependencies', 'dependencyManagement', 'build', 'profiles'].reduce(without, text)
    return /<artifactId>([^<]*)</.exec(own)?.[1]
  }),
  'pyproject.toml': one((text) => {
    const tables = text.split(/^\[/m)
    const tableOf = (name: string) => tables.find((each) => each.startsWith(`${name}]`))
    const own = tableOf('project') ?? tableOf('tool.poetry') ?? ''
    return /^name[ \t]*=[ \t]*["']([^"'\n]*)/m.exec(own)?.[1]
  }),
  'Chart.yaml': one((text) => /^name:[ \t]*["']?([^"'#\s]+)/m.exec(text)?.[1]),
  'compose.yaml': compose,
  'compose.yml': compose,
  'docker-compose.yaml': compose,
  'docker-compose.yml': compose,
}

/** An element without an end removes the rest of the text. */
function without(text: string, element: string): string {
  const [before = '', ...after] = text.split(`<${element}>`)
  const end = `</${element}>`
  return [before, ...after.map((part) => part.split(end).slice(1).join(end))].join('')
}

const NAME = /^(?=.*[\p{L}\p{N}]).{1,100}$/u

/** An unreadable manifest declares nothing. */
export async function declaredNames(path: string, text: string): Promise<DeclaredName[]> {
  const directory = posix.dirname(path) === '.' ? '' : posix.dirname(path)
  try {
    const names = await MANIFESTS[posix.basename(path)]?.(text, directory)
    return (names ?? []).filter(({ name }) => NAME.test(name))
  } catch {
    return []
  }
}

export const CATALOG_FILE = 'catalog-info.yaml'

const ANNOTATION = 'pagerduty.com/service-id'

/** A secret: only its presence is read, never its value. */
export const KEY_ANNOTATION = 'pagerduty.com/integration-key'

export interface Catalog {
  readonly serviceIds: readonly string[]
  readonly holdsKey: boolean
}

/** The file may hold several documents; a broken one is ignored. */
export async function parseCatalog(text: string): Promise<Catalog> {
  const isAnnotated = text.includes(ANNOTATION) || text.includes(KEY_ANNOTATION)
  if (!isAnnotated || isTooDeep(text)) return { serviceIds: [], holdsKey: false }
  const { parseAllDocuments } = await import('yaml') // 100 KB that most runs do not need
  const documents = [...parseAllDocuments(text, YAML_OPTIONS)].filter(({ errors }) => errors.length === 0)
  const entities = documents.map((document): unknown => orNull(() => document.toJS(BOUNDED)))
  const annotated = (name: string): unknown[] =>
    entities.map(
      (entity) => asObject(asObject(asObject(entity)?.['metadata'])?.['annotations'])?.[name] ?? null,
    )
  const ids = annotated(ANNOTATION).flatMap((id) =>
    typeof id === 'string' && SERVICE_ID.test(id) ? [id] : [],
  )
  return {
    serviceIds: [...new Set(ids)],
    holdsKey: annotated(KEY_ANNOTATION).some((key) => key !== null),
  }
}
