import type { Random } from '../../core/random.ts'
import type { ChangeEventSeed } from '../account-seed.ts'
import type { CodePlace, CorpusService } from './landscape.ts'

const VERBS = ['Speed up', 'Simplify', 'Fix', 'Rework', 'Add a timeout to', 'Cache']

/** A release as GitHub or Argo CD reports it: the same event is listed five times. */
export function deployOf(
  random: Random,
  service: CorpusService,
  code: CodePlace,
  timestamp: Date,
): ChangeEventSeed {
  const pullRequest = random.int(400, 1900)
  const commit = Array.from({ length: 40 }, () => random.int(0, 15).toString(16)).join('')
  const tool = random.pick(['GitHub', 'Argo CD'])
  const summary = `${random.pick(VERBS)} ${code.symbol} (#${pullRequest})`
  return {
    summary:
      tool === 'GitHub' ? `[shop/${service.name}] Merge: ${summary}` : `Deployed ${service.name}: ${summary}`,
    timestamp,
    services: [service.id],
    source: tool,
    customDetails: {
      repository: `shop/${service.name}`,
      environment: 'prod',
      commit,
      pull_request: pullRequest,
      files: [code.path],
    },
    links: [
      { href: `https://github.example.com/shop/${service.name}/pull/${pullRequest}`, text: 'Pull request' },
    ],
    copies: 5,
  }
}
