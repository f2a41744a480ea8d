// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_process = require("./process.cjs");
const require_past_commits = require("./past-commits.cjs");
const require_gather = require("./gather.cjs");
const require_read_change = require("./read-change.cjs");
const require_run = require("./run.cjs");
const require_factors = require("./factors.cjs");
// src/gather/gather-range.ts
/** More commits of a range than this are not scored one by one. */
const MAX_COMMITS = 50;
const AT_ONCE = 4;
/**
* A range as one change, and each of its commits, all by the same facts: history as of what each builds on, mapping
* and files as of where the range begins, incidents as they are now. PagerDuty is asked once.
* @throws RevisionError, ShallowCloneError, and what gatherFacts throws
*/
function gatherRange(request, text) {
	return require_read_change.withSnapshot(request, async (snapshot) => {
		const range = await require_past_commits.readRange(snapshot, text, MAX_COMMITS);
		const now = request.clock();
		const start = await require_past_commits.readRangeChange(snapshot, range);
		const [config, whole] = await Promise.all([require_gather.readConfig(start.snapshot, request), withHistory(start, now)]);
		const commits = await readCommits(snapshot, range.commits, now);
		const changes = [whole, ...commits].map(({ change }) => change);
		const asOf = now.toISOString();
		const [live, tree] = await Promise.all([require_gather.readMapping(start.snapshot, [...new Set(changes.flatMap(require_gather.pathsOf))], config, request, asOf).then((mapped) => require_gather.readPagerDutyFacts(request, mapped, now)), request.pagerDuty.allowed ? require_gather.settle(require_gather.readTree(start.snapshot), asOf) : require_known.unknown("only titles of incidents need it")]);
		const rules = require_gather.teamRules(config);
		const factsOf = (read, message) => ({
			...read,
			...ofChange(live, read.change, asOf),
			tree,
			now,
			purpose: {
				message: require_process.fromOutside(message),
				branch: null
			},
			...rules
		});
		return {
			whole: factsOf(whole, range.commits.map(({ message }) => message).join("\n")),
			commits: commits.map(({ commit: { sha, message }, ...read }) => ({
				sha,
				facts: factsOf(read, message)
			})),
			omitted: range.count - commits.length,
			configError: config.error
		};
	});
}
async function withHistory({ change, snapshot }, now) {
	return {
		change,
		commits: await require_gather.settle(require_past_commits.readPastCommits(snapshot, change.files, now), now.toISOString())
	};
}
/** As many of them as the deadline and a shallow clone allow, some side by side. */
async function readCommits(snapshot, commits, now) {
	const read = [];
	const left = commits.entries();
	const work = async () => {
		for (const [i, commit] of left) try {
			const past = await require_past_commits.readCommitChange(snapshot, commit);
			read[i] = {
				commit,
				...await withHistory(past, now)
			};
		} catch (error) {
			if (!(error instanceof require_run.GitDeadlineError || error instanceof require_past_commits.ShallowCloneError)) throw error;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return read.filter((each) => each !== void 0);
}
/** Of what PagerDuty said of all services, what concerns one change. */
function ofChange(live, change, asOf) {
	if (!live.services.known) return live;
	const mine = new Set(require_gather.pathsOf(change));
	const services = live.services.value.flatMap((service) => {
		const paths = service.paths.filter((path) => mine.has(path));
		return paths.length > 0 || service.paths.length === 0 ? [{
			...service,
			paths
		}] : [];
	});
	const touched = require_known.known(services, live.services.asOf);
	if (services.length === 0) return {
		services: touched,
		...require_gather.nothingMapped(asOf)
	};
	return {
		services: touched,
		incidents: incidentsOf(live.incidents, services),
		live: require_factors.liveStateOf(live.live, services.map(({ id }) => id))
	};
}
function incidentsOf(incidents, services) {
	if (!incidents.known) return incidents;
	const { value, asOf } = incidents;
	const ids = new Set(services.map(({ id }) => id));
	return require_known.known({
		...value,
		open: value.open.filter(({ service }) => ids.has(service.id)),
		recent: value.recent.filter(({ service }) => ids.has(service.id)),
		changeEvents: value.changeEvents.filter(({ serviceIds }) => serviceIds.some((id) => ids.has(id)))
	}, asOf);
}
exports.gatherRange = gatherRange;
