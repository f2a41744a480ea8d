import { SERVICE_ID } from './service.ts'

export const CATALOG_FILE = 'catalog-info.yaml'

/** The annotation of Backstage's PagerDuty plugin; its sibling `integration-key` is a secret and is never read. */
const ANNOTATION = 'pagerduty.com/service-id'

/** The service ids in a Backstage catalog file, which may hold several documents. A broken file names none. */
export async function parseCatalog(text: string): Promise<string[]> {
  if (!text.includes(ANNOTATION)) return []
  const { parseAllDocuments } = await import('yaml') // 100 KB that most runs do not need
  const documents = parseAllDocuments(text, { logLevel: 'silent' })
  const ids = [...documents]
    .filter(({ errors }) => errors.length === 0)
    .map((document) => document.getIn?.(['metadata', 'annotations', ANNOTATION]))
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && SERVICE_ID.test(id)))]
}
