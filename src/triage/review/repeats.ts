import { valueOr } from '../../core/known.ts'
import { toolOf } from '../detail/alert-highlights.ts'
import type { People } from '../paper/people.ts'
import { byProblem, type WorkedIncident } from '../paper/shift.ts'
import { ofIncident, type Source, type Sources, sourceOf } from '../paper/source.ts'
import type { ReviewFacts } from './read.ts'

const MAX_PROBLEMS = 10

/** The most frequent problems, with the alert of the latest incident; merged ones say nothing about frequency. */
export function repeatsIn(worked: readonly WorkedIncident[], { alerts }: ReviewFacts, people: People) {
  return byProblem(worked.filter(({ noise }) => noise !== 'merged'))
    .filter(({ length }) => length > 1)
    .slice(0, MAX_PROBLEMS)
    .map((mine) => {
      const latest = (mine.at(-1) ?? mine[0]).incident
      const read = alerts.get(latest.id)
      const [alert] = read === undefined ? [] : valueOr(read.data, [])
      const caused: readonly Source[] = alert === undefined ? [] : [sourceOf('alert', alert)]
      const sources: Sources = [
        ofIncident(latest),
        ...caused,
        ...mine.slice(0, -1).map(({ incident }) => ofIncident(incident)),
      ]
      return {
        ...{ count: mine.length, title: people.text(latest.title), service: latest.service },
        flapping: mine.filter(({ noise }) => noise === 'flapping').length,
        /** null: it was not read, or there is none */
        alert:
          alert === undefined
            ? null
            : { id: alert.id, source: toolOf(alert), summary: alert.summary && people.text(alert.summary) },
        sources,
      }
    })
}

/** Resolved problems on which no person ever did anything: candidates to fix or to delete. */
export const ignoredIn = (worked: readonly WorkedIncident[], people: People) =>
  byProblem(worked.filter(({ noise }) => noise !== 'merged'))
    .filter((mine) => mine.every(({ isActedOn, isOpen }) => !isActedOn && !isOpen))
    .slice(0, MAX_PROBLEMS)
    .map((mine) => {
      const [{ incident }, ...more] = mine
      const sources: Sources = [ofIncident(incident), ...more.map((one) => ofIncident(one.incident))]
      return { count: mine.length, title: people.text(incident.title), service: incident.service, sources }
    })
