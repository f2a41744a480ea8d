import type { Command } from '../command.ts'
import {
  html,
  INCIDENT,
  ids,
  json,
  markdown,
  names,
  ofTeams,
  people,
  scope,
  takes,
  window,
} from './options.ts'

/** What only reads PagerDuty, for the person on call. */
export const ON_CALL = {
  overview: {
    summary: 'show what is on fire in PagerDuty, and what to do next',
    section: 'triage',
    examples: [['overview', 'show what to do first']],
    options: { ...scope('only incidents assigned to you'), json },
    load: async () => (await import('./triage.ts')).overview,
  },
  incidents: {
    summary: 'list open incidents, most important first',
    section: 'triage',
    examples: [
      ['incidents', 'list all open incidents'],
      ['incidents --urgency high --mine', 'list your urgent ones'],
    ],
    options: {
      ...scope('only incidents assigned to you'),
      urgency: takes('high|low', 'only this urgency'),
      json,
    },
    load: async () => (await import('./triage.ts')).incidents,
  },
  detail: {
    summary: 'show one incident: alerts, changes, responders, what helped last time',
    section: 'triage',
    examples: [['detail 4521', 'show incident #4521']],
    argument: INCIDENT,
    options: { json },
    load: async () => (await import('./triage.ts')).detail,
  },
  suspects: {
    summary: 'list commits to read first for an incident, or for a text',
    section: 'triage',
    examples: [
      ['suspects 4521', 'what changed before this incident'],
      ['suspects --text "checkout times out" --at 2026-01-31T18:00Z', 'the same without PagerDuty'],
    ],
    argument: INCIDENT,
    options: {
      text: { value: 'TEXT|-', help: 'ask about this text or standard input instead, without PagerDuty' },
      at: takes('TIME', 'when it began, such as 2026-01-31T18:00Z (default: now)'),
      path: { value: 'GLOB', repeatable: true, help: 'commits to these files first; may be repeated' },
      service: ids('commits to this service first'),
      window: takes('TIME', 'how far back: 14d (default), up to 90d'),
      repo: { value: 'DIR', repeatable: true, help: 'read this repository (default: here); may be repeated' },
      json,
      markdown,
      html,
    },
    load: async () => (await import('./suspects.ts')).suspects,
  },
  timeline: {
    summary: 'show everything that happened around one incident, in order, with gaps',
    section: 'triage',
    examples: [
      ['timeline 4521', 'show the timeline of incident #4521'],
      ['timeline 4521 --postmortem --markdown postmortem.md', 'write the skeleton of a post-mortem'],
    ],
    argument: INCIDENT,
    options: {
      people,
      postmortem: { help: 'print the skeleton of a post-mortem: facts filled in, the story left blank' },
      markdown,
      json,
    },
    load: async () => (await import('./paper.ts')).timeline,
  },
  handoff: {
    summary: 'write what the next person on call needs: open, happened, planned, to watch',
    section: 'triage',
    examples: [
      ['handoff', 'hand over your shift'],
      ['handoff --since 8h --policy PABC123 --markdown handoff.md', 'write the last 8 hours of one policy'],
    ],
    options: {
      since: takes('TIME', 'shift, or since 8h, 2d, today, … (default: shift)'),
      policy: ids('only this escalation policy'),
      schedule: ids('only this schedule'),
      people,
      markdown,
      json,
    },
    load: async () => (await import('./paper.ts')).handoff,
  },
  coverage: {
    summary: 'show where nobody will be on call, or nobody could be reached',
    section: 'triage',
    examples: [
      ['coverage', 'look at the next 14 days'],
      ['coverage --days 28 --json', 'for a script'],
    ],
    options: {
      days: takes('N', 'look at so many days, up to 90 (default 14)'),
      people,
      markdown,
      json,
    },
    load: async () => (await import('./paper.ts')).coverage,
  },
  review: {
    summary: 'review the on-call load: interrupts, nights, repeats, what gets worse',
    section: 'triage',
    examples: [
      ['review', 'review the last 7 days'],
      ['review --since 30d --html month.html', 'write a page about a month'],
    ],
    options: {
      ...window('review', 'default 7d'),
      service: ids('only this service'),
      team: ids('only this team'),
      policy: ids('only this escalation policy'),
      people: { ...people, help: 'also the load of each person, by names or initials (default: none)' },
      markdown,
      json,
      html,
    },
    load: async () => (await import('./paper.ts')).review,
  },
  oncall: {
    summary: 'show who is on call, until when, and coverage gaps',
    section: 'triage',
    examples: [
      ['oncall', 'show all escalation policies'],
      ['oncall --service PABC123', 'show who is on call for one service'],
    ],
    options: {
      ...scope('only where you are on call within a day'),
      policy: ids('only this escalation policy'),
      schedule: ids('only this schedule'),
      json,
    },
    load: async () => (await import('./triage.ts')).oncall,
  },
  services: {
    summary: 'list all services: status, open incidents, noise',
    section: 'triage',
    examples: [
      ['services', 'list all services'],
      ['services --since 7d', 'measure noise over a week'],
    ],
    options: {
      ...window('measure noise', 'default 30d'),
      ...ofTeams('only services of your teams'),
      json,
    },
    load: async () => (await import('./triage.ts')).services,
  },
  recent: {
    summary: 'show recent incidents: how many, how fast they were handled, what repeats',
    section: 'triage',
    examples: [
      ['recent', 'show the last 24 hours'],
      ['recent --since 7d --html week.html', 'write a page about the last 7 days'],
    ],
    options: {
      ...window('list incidents', 'default 24h'),
      service: names('only this service'),
      ...ofTeams('only incidents of your teams'),
      json,
      html,
    },
    load: async () => (await import('./triage.ts')).recent,
  },
} satisfies Record<string, Command>
