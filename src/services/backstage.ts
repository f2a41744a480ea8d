import { SERVICE_ID } from '../core/service.ts'
import { isTooDeep, YAML_OPTIONS } from './manifests.ts'

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
  const annotated = (name: string): unknown[] =>
    documents.map((document) => document.getIn?.(['metadata', 'annotations', name]) ?? null)
  const ids = annotated(ANNOTATION).flatMap((id) =>
    typeof id === 'string' && SERVICE_ID.test(id) ? [id] : [],
  )
  return {
    serviceIds: [...new Set(ids)],
    holdsKey: annotated(KEY_ANNOTATION).some((key) => key !== null),
  }
}
