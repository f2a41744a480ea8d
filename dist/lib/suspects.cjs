require("./rolldown-runtime.cjs");
const require_known = require("./known.cjs");
const require_main = require("./main.cjs");
const require_wilson = require("./wilson.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_history = require("./history.cjs");
const require_past_change = require("./past-change.cjs");
const require_recent_commits = require("./recent-commits.cjs");
const require_repository = require("./repository.cjs");
const require_incident = require("./incident.cjs");
const require_past_commit = require("./past-commit.cjs");
const require_find = require("./find.cjs");
const require_backtest = require("./backtest.cjs");
// src/backtest/suspects.ts
const SUSPECTS_DAYS = 14;
const FIRST = 5;
const ENOUGH = 50;
const REPLICATES = 400;
async function backtestSuspects(request) {
	const { cwd, env, signal } = request;
	const snapshot = require_snapshot.takeSnapshot(await require_repository.openRepository(cwd, env, signal), env, signal);
	try {
		const found = await readCases(snapshot, request);
		return {
			asOf: request.now.toISOString(),
			days: SUSPECTS_DAYS,
			found
		};
	} finally {
		snapshot.close();
	}
}
async function readCases(snapshot, request) {
	const { since, until, services: asked, readIncidents, onStep, next } = request;
	const { head } = snapshot.repository;
	const [sources, files] = await Promise.all([require_backtest.readStatedSources(snapshot, asked), require_snapshot.listFiles(snapshot)]);
	if (!require_snapshot.hasMapping(sources) || head === null) return require_known.unknown(require_backtest.NO_MAPPING);
	const ids = [...new Set(require_snapshot.mapPaths(files, sources).services.map(({ id }) => id))];
	if (ids.length === 0) return require_known.unknown("no file belongs to a service");
	const incidents = await readIncidents(ids, since);
	if (!incidents.known) return incidents;
	const { added: log } = await require_history.readLog(snapshot, head, new Date(since.getTime() - 365 * require_main.DAY_MS));
	const fixed = incidents.value.filter((incident) => require_incident.createdMs(incident) < until.getTime()).flatMap((incident) => {
		const fix = log.findLast(({ at, message }) => at.getTime() > require_incident.createdMs(incident) && require_past_commit.namesIncident(message, incident));
		return fix === void 0 ? [] : [{
			incident,
			fix
		}];
	});
	const places = [];
	for (const [i, { incident, fix }] of fixed.entries()) {
		const place = await placeOf(snapshot, {
			incident,
			fix,
			log
		});
		if (place !== null) places.push(place);
		onStep(i + 1, fixed.length);
	}
	return require_known.known({
		...measure(places, next),
		fixed: fixed.length
	}, incidents.asOf);
}
async function placeOf(snapshot, { incident, fix, log }) {
	const at = new Date(require_incident.createdMs(incident));
	const since = new Date(at.getTime() - SUSPECTS_DAYS * require_main.DAY_MS);
	const yearAgo = at.getTime() - 365 * require_main.DAY_MS;
	const earlier = log.filter((entry) => entry.at < at && entry.at.getTime() >= yearAgo);
	const range = await require_recent_commits.findRange(snapshot, {
		since,
		until: at,
		deployed: null
	});
	const commits = (await require_recent_commits.readRecentCommits(snapshot, range)).commits.filter(({ message }) => !require_past_commit.namesIncident(message, incident));
	const parent = (await snapshot.git(["rev-parse", `${fix.sha}^`])).toString().trim();
	const change = await require_past_change.readCommitChange(snapshot, {
		sha: fix.sha,
		parents: [parent]
	});
	const blamed = await require_backtest.blamedBy(change, since);
	const placeIn = (list) => {
		const found = list.findIndex(({ sha }) => blamed.has(sha));
		return found === -1 ? Number.POSITIVE_INFINITY : found + 1;
	};
	const byTime = [...commits].sort((a, b) => b.at.getTime() - a.at.getTime());
	if (placeIn(byTime) === Number.POSITIVE_INFINITY) return null;
	const nothing = () => false;
	const past = {
		name: null,
		commits,
		earlier,
		deployments: [],
		isOfService: nothing,
		isOfDependency: nothing
	};
	const { all } = require_find.orderSuspects({
		texts: [incident.title],
		at,
		days: SUSPECTS_DAYS
	}, [past]);
	return {
		list: placeIn(all.map(({ ranked }) => ranked.commit)),
		newest: placeIn(byTime)
	};
}
function measure(places, next) {
	const hits = (order) => places.filter((place) => place[order] <= FIRST).length;
	const inWindow = places.length;
	if (inWindow < ENOUGH) return {
		inWindow,
		enough: ENOUGH,
		measured: null
	};
	const gains = places.map(({ list, newest }) => Number(list <= FIRST) - Number(newest <= FIRST));
	const draws = Array.from({ length: REPLICATES }, () => {
		const counts = require_backtest.drawCounts(inWindow, next);
		return gains.reduce((sum, gain, i) => sum + gain * (counts[i] ?? 0), 0) / inWindow;
	});
	const [low, high] = require_backtest.interval(draws);
	return {
		inWindow,
		enough: ENOUGH,
		measured: {
			firstFive: require_wilson.wilson(hits("list"), inWindow),
			newestFive: require_wilson.wilson(hits("newest"), inWindow),
			gain: {
				value: require_backtest.mean(gains),
				low,
				high
			},
			isBetter: low > 0
		}
	};
}
exports.backtestSuspects = backtestSuspects;
exports.measure = measure;
