import type { Untrusted } from '../../core/untrusted.ts'
import type { Incident } from '../../incidents/incident.ts'
import { rarityIn, similarTitles } from '../../incidents/similarity.ts'
import { wordsIn } from '../../incidents/title-words.ts'
import type { Factor } from '../assessment.ts'
import type { Source } from '../features/measure.ts'
import { termPoints } from '../model.ts'
import { incidentEvidence } from './incident-history.ts'

/**
 * Incidents whose titles speak of what the change touches: the words of its paths and identifiers, weighed by how
 * rare they are among the repository's files.
 * @param tree the files at HEAD, so that neither the change nor an incident can make a word common
 */
export function titleSimilarityFactor(
  incidents: readonly Incident[],
  sources: readonly Source[],
  tree: readonly Untrusted[],
  now: Date,
): Factor[] {
  const titleWords = new Set(incidents.flatMap(({ title }) => wordsIn(title)))
  const query = new Set(sources.flatMap(changedWords).filter((word) => titleWords.has(word)))
  const similar = similarTitles(incidents, query, rarityIn(tree, query), now)
  if (similar.length === 0) return []
  return [
    {
      id: 'title-similarity',
      path: null,
      points: termPoints(
        'titleSimilarity',
        similar.reduce((sum, { score }) => sum + score, 0),
      ),
      evidence: similar.map(({ incident }) => incidentEvidence(incident, 'similar-title')),
    },
  ]
}

const changedWords = ({ path, added, removed }: Source): string[] =>
  [path, ...added.map(({ code }) => code), ...removed.map(({ code }) => code)].flatMap(wordsIn)
