require("./rolldown-runtime.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_recent_commits = require("./recent-commits.cjs");
let node_timers_promises = require("node:timers/promises");
const require_history = require("./history.cjs");
const require_word_index = require("./word-index.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_fetched = require("./fetched.cjs");
const require_matching = require("./matching.cjs");
const require_incident_texts = require("./incident-texts.cjs");
// src/git/known-words.ts
const NAME = "words";
const FORMAT = "pager-triage words 2";
const MAX_CACHE_BYTES = 16 * 2 ** 20;
function readWords({ notes }, earlier) {
	const known = require_main.orNull(() => parse(notes.read(NAME)?.toString() ?? ""));
	const shas = new Set(known?.shas);
	if (known && earlier.every(({ sha }) => shas.has(sha))) return known;
	const words = require_word_index.indexWords(earlier);
	const text = JSON.stringify({
		format: FORMAT,
		words
	});
	if (text.length <= MAX_CACHE_BYTES) notes.write(NAME, text);
	return words;
}
function parse(text) {
	const { format, words } = JSON.parse(text);
	if (format !== FORMAT) throw new Error("not of this version");
	return words;
}
// src/git/year-before.ts
const YEAR_DAYS = 365;
function yearBefore(snapshot, { tip, until, now }) {
	if (tip === null) return async () => ({ earlier: [] });
	const { head } = snapshot.repository;
	const isRecent = head !== null && now.getTime() - until.getTime() < YEAR_DAYS / 4 * 864e5;
	const since = new Date((isRecent ? now : until).getTime() - YEAR_DAYS * require_main.DAY_MS);
	const name = isRecent ? "history" : "history-before";
	const read = async () => {
		const inYear = (await require_history.readPastYear(snapshot, isRecent ? head : tip, since, name) ?? (await require_history.readLog(snapshot, tip, since)).added).filter(({ at }) => at >= since);
		const words = readWords(snapshot, inYear);
		const ends = require_history.shallowEnds(snapshot);
		return {
			earlier: inYear.filter(({ sha, at }) => at < until && !ends.has(sha)),
			words
		};
	};
	const begun = snapshot.notes.has(name) ? null : read();
	begun?.catch(() => {});
	return async () => {
		if (begun !== null) return begun;
		await (0, node_timers_promises.setImmediate)();
		return read();
	};
}
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
	const range = await require_recent_commits.findRange(snapshot, {
		since,
		until: at,
		deployed
	});
	const year = yearBefore(snapshot, {
		...range,
		until: at,
		now
	});
	const [{ commits, warnings }, config] = await Promise.all([require_recent_commits.readRecentCommits(snapshot, range), require_known.settle(readConfigFor(snapshot, subject), "", require_main.reasonOf)]);
	const touched = commits.flatMap(({ files }) => files.map(({ path }) => path));
	const [mapped, before] = await Promise.all([config.known ? require_known.settle(mapServices(snapshot, [...new Set(touched)], subject, config.value), "", require_main.reasonOf) : config, year()]);
	const { mine, theirs } = require_known.valueOr(mapped, NOTHING_MAPPED);
	const isOfService = (path) => mine.has(path);
	const { name } = snapshot.repository;
	return {
		commits,
		...before,
		branch: range.branch,
		name: isOne ? null : name,
		repository: name,
		deployments: deployments.flat(),
		isOfService,
		isOfDependency: (path) => theirs.has(path),
		ofService: mine.size === 0 ? null : commits.filter(({ files }) => files.some(({ path }) => isOfService(path))).length,
		warnings: [...warnings, ...mapped.known ? [] : [mapped.why]]
	};
}
async function isOfServices(snapshot, subject) {
	const [files, config] = await Promise.all([require_snapshot.listFiles(snapshot), readConfigFor(snapshot, subject)]);
	return (await mapServices(snapshot, files, subject, config)).mine.size > 0;
}
async function lastDeployed(snapshot, deployments) {
	for (const sha of deployments.flatMap(require_names_in_text.shasIn).slice(0, MAX_DEPLOYED)) {
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
const isOfAService = ({ services, needed }) => services.length + needed.length > 0;
const readConfigFor = async (snapshot, subject) => isOfAService(subject) ? require_snapshot.readTeamConfig(snapshot) : require_snapshot.NO_CONFIG;
async function mapServices(snapshot, paths, subject, config) {
	const { services, needed, paths: globs } = subject;
	const asked = paths.filter(require_snapshot.matcherOf(globs, new require_snapshot.MatchBudget()));
	if (!isOfAService(subject)) return {
		...NOTHING_MAPPED,
		mine: new Set(asked)
	};
	const left = require_snapshot.unmappedByConfig(paths, config);
	const ownership = await require_snapshot.readOwnershipOf(snapshot, left, "all");
	const stated = require_snapshot.mapPaths(paths, {
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
		mine: new Set([...pathsOf(services), ...asked]),
		theirs: new Set(pathsOf(needed))
	};
}
exports.isOfServices = isOfServices;
exports.readPast = readPast;
exports.readSubject = readSubject;
