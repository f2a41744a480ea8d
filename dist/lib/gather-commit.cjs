// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_past_commits = require("./past-commits.cjs");
const require_read_change = require("./read-change.cjs");
const require_factors = require("./factors.cjs");
const require_gather = require("./gather.cjs");
// src/incidents/as-of.ts
/** How incidents stood at an instant: those that came later are not there, those that were resolved later are open. */
const incidentsAsOf = (incidents, at) => incidents.filter((incident) => require_factors.createdMs(incident) <= at.getTime()).map((incident) => incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime() ? {
	...incident,
	status: "triggered",
	resolvedAt: null
} : incident);
// src/gather/gather-commit.ts
/**
* What would have been said of a past commit before it was made: history and mapping as of its parent, incidents as
* they stood when it was made.
* @throws RevisionError, ShallowCloneError, and what gatherFacts throws
*/
function gatherCommit(request, revision) {
	return require_read_change.withSnapshot(request, async (snapshot) => {
		const commit = await require_past_commits.readCommit(snapshot, revision);
		const past = await require_past_commits.readCommitChange(snapshot, commit);
		const config = await require_gather.readConfig(past.snapshot, request);
		const gathered = await require_gather.gatherAround(past.snapshot, {
			change: past.change,
			message: null,
			config
		}, {
			...asOf(commit.at, request),
			isPast: true
		});
		const facts = {
			...gathered.facts,
			purpose: {
				message: commit.message,
				branch: null
			}
		};
		return {
			...gathered,
			facts: seenFrom(facts),
			repository: snapshot.repository
		};
	});
}
/** The same request as if it were made then: the clock goes on from there. */
function asOf(at, request) {
	const agoMs = Math.max(0, request.clock().getTime() - at.getTime());
	return {
		...request,
		clock: () => new Date(request.clock().getTime() - agoMs),
		deadlineAt: new Date(request.deadlineAt.getTime() - agoMs)
	};
}
/** PagerDuty answers with incidents as they are today. */
const seenFrom = (facts) => facts.incidents.known ? {
	...facts,
	incidents: require_known.known(standing(facts.incidents.value, facts.now), facts.incidents.asOf)
} : facts;
function standing(incidents, now) {
	const recent = incidentsAsOf(incidents.recent, now);
	const open = incidentsAsOf([...incidents.open, ...recent], now).filter(require_factors.isOpen);
	return {
		...incidents,
		recent,
		open: [...new Map(open.map((each) => [each.id, each])).values()]
	};
}
exports.gatherCommit = gatherCommit;
