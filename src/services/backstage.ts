import { SERVICE_ID } from '../core/service.ts'
import { isTooDeep } from './manifests.ts'

export const CATALOG_FILE = 'catalog-info.yaml'

/** The annotation of Backstage's PagerDuty plugin. */
const ANNOTATION = 'pagerduty.com/service-id'

/** Its sibling is a secret: its value is never taken, only that it stands there. */
export const KEY_ANNOTATION = 'pagerduty.com/integration-key'

export interface Catalog {
  readonly serviceIds: readonly string[]
  readonly holdsKey: boolean
}

const NO_CATALOG: Catalog = { serviceIds: [], holdsKey: false }

/** What a Backstage catalog file, which may hold several documents, says of PagerDuty. A broken one says nothing. */
export async function parseCatalog(text: string): Promise<Catalog> {
  if (!text.includes(ANNOTATION) && !text.includes(KEY_ANNOTATION)) return NO_CATALOG
  if (isTooDeep(text)) return NO_CATALOG
  const { parseAllDocuments } = await import('yaml') // 100 KB that most runs do not need
  const documents = [
    ...parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false }),
  ].filter(({ errors }) => errors.length === 0)
  const annotated = (name: string): unknown[] =>
    documents.map((document) => document.getIn?.(['metadata', 'annotations', name]) ?? null)
  const ids = annotated(ANNOTATION).filter(
    (id): id is string => typeof id === 'string' && SERVICE_ID.test(id),
  )
  return {
    serviceIds: [...new Set(ids)],
    holdsKey: annotated(KEY_ANNOTATION).some((key) => key !== null),
  }
}
