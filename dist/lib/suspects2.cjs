require("./rolldown-runtime.cjs");
const require_mapping = require("./mapping.cjs");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_recent_commits = require("./recent-commits.cjs");
const require_factors = require("./factors.cjs");
const require_fetched = require("./fetched.cjs");
const require_matching = require("./matching.cjs");
const require_incident_texts = require("./incident-texts.cjs");
const require_snapshot = require("./snapshot.cjs");
// src/gather/suspects.ts
const MAX_ALERTS = 5;
async function readSubject(reader, incident, days) {
	const { id, title, service, createdAt } = incident;
	const at = new Date(createdAt);
	const since = new Date(at.getTime() - days * require_main.DAY_MS);
	const [alerts, notes, changes, links] = await Promise.all([
		require_fetched.part(reader.alerts(id)),
		require_fetched.part(reader.notes(id)),
		service && require_fetched.part(reader.changeEvents({
			serviceId: service.id,
			since,
			until: at
		})),
		service && require_fetched.part(reader.serviceDependencies(service.id))
	]);
	const answers = [
		alerts,
		notes,
		changes,
		links
	].filter((answer) => answer !== null);
	const needed = require_known.valueOr(links?.data ?? {
		known: false,
		why: ""
	}, []).flatMap(({ dependent, supporting }) => dependent.id === service?.id && supporting.kind === "technical" ? [supporting.id] : []);
	return {
		texts: [
			title,
			...require_known.valueOr(alerts.data, []).slice(0, MAX_ALERTS).flatMap(require_incident_texts.alertTexts),
			...require_known.valueOr(notes.data, []).map(({ content }) => content)
		],
		at,
		services: service === null ? [] : [service],
		needed: needed.map((needed) => ({
			id: needed,
			name: null
		})),
		deployments: require_known.valueOr(changes?.data ?? {
			known: false,
			why: ""
		}, []).map((event) => require_incident_texts.toChangeEvent(event).texts),
		paths: [],
		warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))]
	};
}
async function readPast(snapshot, subject, { days, now, isOne }) {
	const { at, deployments } = subject;
	const since = new Date(at.getTime() - days * require_main.DAY_MS);
	const deployed = await lastDeployed(snapshot, deployments);
	const history = await require_recent_commits.readRecentHistory(snapshot, {
		since,
		until: at,
		now,
		deployed
	});
	const touched = history.commits.flatMap(({ files }) => files.map(({ path }) => path));
	const mapped = await require_known.settle(mapServices(snapshot, [...new Set(touched)], subject), "", require_main.reasonOf);
	const { mine, theirs } = require_known.valueOr(mapped, NOTHING_MAPPED);
	const isOfService = (path) => mine.has(path);
	const { name } = snapshot.repository;
	return {
		...history,
		name: isOne ? null : name,
		repository: name,
		deployments: deployments.flat(),
		isOfService,
		isOfDependency: (path) => theirs.has(path),
		ofService: mine.size === 0 ? null : history.commits.filter(({ files }) => files.some(({ path }) => isOfService(path))).length,
		warnings: [...history.warnings, ...mapped.known ? [] : [mapped.why]]
	};
}
async function isOfServices(snapshot, subject) {
	return (await mapServices(snapshot, await require_snapshot.listFiles(snapshot), subject)).mine.size > 0;
}
async function lastDeployed(snapshot, deployments) {
	for (const sha of deployments.flatMap(require_factors.shasIn).slice(0, MAX_DEPLOYED)) {
		const found = await require_recent_commits.resolveCommit(snapshot, sha);
		if (found !== null) return found;
	}
	return null;
}
const MAX_DEPLOYED = 5;
const NOTHING_MAPPED = {
	mine: new Set(),
	theirs: new Set()
};
async function mapServices(snapshot, paths, { services, needed, paths: globs }) {
	if (services.length + needed.length + globs.length === 0) return NOTHING_MAPPED;
	const asked = require_mapping.matcherOf(globs, new require_mapping.MatchBudget());
	const config = await require_snapshot.readTeamConfig(snapshot);
	const left = require_mapping.unmappedByConfig(paths, config);
	const ownership = await require_snapshot.readOwnershipOf(snapshot, left, "all");
	const stated = require_mapping.mapPaths(paths, {
		asked: [],
		config,
		ownership,
		repository: snapshot.repository.name
	});
	const known = [...services, ...needed].flatMap(({ id, name }) => name === null ? [] : [{
		id,
		name,
		status: "active"
	}]);
	const matched = require_matching.matchClues(stated.left, (clue) => clue.kind === "team" ? [] : known.filter(({ name }) => require_matching.nameKey(name) === require_matching.nameKey(clue.name)));
	const all = [...stated.services, ...matched.services];
	const pathsOf = (wanted) => all.flatMap(({ id, paths }) => wanted.some((one) => one.id === id) ? paths : []);
	return {
		mine: new Set([...pathsOf(services), ...paths.filter(asked)]),
		theirs: new Set(pathsOf(needed))
	};
}
exports.isOfServices = isOfServices;
exports.readPast = readPast;
exports.readSubject = readSubject;
