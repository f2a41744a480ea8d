import { rarityIn, similarTitles, titleOf, wordsIn } from '../../incidents/similarity.ts'
import { incidentPiece, listedPhrases, phrase } from '../../untrusted/words.ts'
import { incidentEvidence, incidentsIn, numbersIn } from '../evidence.ts'
import type { Source } from '../measure.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import { type FactorKind, ofWholeChange } from './factor.ts'

/** Words are weighed by rarity at HEAD, so that neither the change nor an incident can make a word common. */
export const titleSimilarity: FactorKind<'title-similarity'> = {
  id: 'title-similarity',
  label: 'similar titles',
  isFitted: true,
  score: ({ incidents, sources, tree, now }) => {
    if (incidents === null) return []
    const titles = incidents.all.map(titleOf)
    const titleWords = new Set(titles.flatMap(({ words }) => words))
    const query = new Set(sources.flatMap(changedWords).filter((word) => titleWords.has(word)))
    const similar = similarTitles(titles, query, rarityIn(tree ?? [], query), now)
    const total = similar.reduce((sum, { score }) => sum + score, 0)
    return ofWholeChange(
      termPoints('titleSimilarity', total),
      similar.map(({ incident }) => incidentEvidence(incident, 'similar-title')),
    )
  },
  most: { contents: maxTermPoints('titleSimilarity'), pagerduty: maxTermPoints('titleSimilarity') },
  finding: {
    rule: {
      short: 'Incident titles mention what this change touches',
      help: 'Their titles share rare words with the changed paths and code. Read the closest one.',
    },
    message: (evidence) => `Incident titles that share rare words with this change: ${numbersIn(evidence)}.`,
    line: {
      label: 'similar',
      text: ({ evidence, points }) => {
        if (points < 0.5) return null
        const numbers = incidentsIn(evidence).map(incidentPiece)
        return phrase`title matches this change: ${listedPhrases(numbers, 3)}`
      },
    },
  },
}

const changedWords = ({ path, added, removed }: Source): string[] =>
  [path, ...added.map(({ code }) => code), ...removed.map(({ code }) => code)].flatMap(wordsIn)
