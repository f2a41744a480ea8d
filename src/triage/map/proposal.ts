import { fromOutside } from '../../core/untrusted.ts'
import { CATALOG_FILE } from '../../services/manifests.ts'
import { inert, inertCut, inertJson } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import type { MapDocument, MappedService } from './document.ts'

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
