// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_time = require("./time.cjs");
const require_staged = require("./staged.cjs");
const require_open_repository = require("./open-repository.cjs");
const require_level = require("./level.cjs");
const require_model = require("./model.cjs");
const require_past_commits = require("./past-commits.cjs");
const require_factors = require("./factors.cjs");
const require_process = require("./process.cjs");
const require_run = require("./run.cjs");
const require_patch = require("./patch.cjs");
const require_triage = require("./triage.cjs");
const require_words = require("./words.cjs");
const require_random = require("./random.cjs");
const require_known_services = require("./known-services.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_report_file = require("./report-file.cjs");
// src/backtest/base-rate.ts
const DAY = 86400;
/** Commits of the last half year are too young to know, those of more than two years ago say little of today. */
const WINDOW = {
	from: 730 * DAY,
	to: 182 * DAY
};
const ENOUGH$1 = 60;
const PRIOR = {
	hits: 2,
	misses: 18
};
const PRIOR_RATE = .2;
/**
* As the repository itself could have known it when each commit was made: only fixes made by then, counted anew every
* 30 days; 0.2 while there are fewer than 60 commits to count.
* @param history oldest first
* @param logits log-odds against the average commit, for each of `history`
*/
function rollingBaseRates(history, logits) {
	let countedAt = Number.NEGATIVE_INFINITY;
	let current = baseRateAt(history, logits, countedAt);
	return history.map(({ at }) => {
		if (at - countedAt >= 30 * DAY) {
			countedAt = at;
			current = baseRateAt(history, logits, at);
		}
		return current;
	});
}
/** @param now seconds */
function baseRateAt(history, logits, now) {
	const counted = history.flatMap((commit, i) => commit.at >= now - WINDOW.from && commit.at < now - WINDOW.to ? [{
		commit,
		logit: logits[i] ?? 0
	}] : []);
	if (counted.length < ENOUGH$1) {
		const prior = require_model.toLogit(PRIOR_RATE);
		return {
			counted: counted.length,
			isEnough: false,
			rate: PRIOR_RATE,
			byRate: prior,
			byIntercept: prior
		};
	}
	const rate = (counted.filter(({ commit }) => commit.inducing && fixedAt(commit) < now).length + PRIOR.hits) / (counted.length + PRIOR.hits + PRIOR.misses);
	const byIntercept = meetingRate(counted.map(({ logit }) => logit), rate);
	return {
		counted: counted.length,
		isEnough: true,
		rate,
		byRate: require_model.toLogit(rate),
		byIntercept
	};
}
/** The number that, added to all of these log-odds, makes their mean chance the rate: by halving. */
function meetingRate(logits, rate) {
	let [low, high] = [-12, 12];
	for (let i = 0; i < 30; i += 1) {
		const middle = (low + high) / 2;
		if (logits.reduce((total, logit) => total + require_model.chanceOf(logit + middle), 0) < rate * logits.length) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
/** The Java set does not say when: there every fix counts as known. */
const fixedAt = ({ at, firstFixDays }) => firstFixDays === null ? at : at + firstFixDays * DAY;
// src/backtest/measures.ts
/** A ranking that can be measured again and again with other numbers of each commit, as a bootstrap needs. */
function rankingOf({ scores, labels }) {
	const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
	return (counts) => measure$1(order, scores, labels, counts);
}
/** One pass from the riskiest commit down, a group of equal scores at a time. */
function measure$1(order, scores, labels, counts) {
	let total = 0;
	let positives = 0;
	for (const i of order) {
		total += counts?.[i] ?? 1;
		positives += (counts?.[i] ?? 1) * (labels[i] ?? 0);
	}
	const captures = [
		0,
		0,
		0
	];
	const [tp, seen] = [{ value: 0 }, { value: 0 }];
	let pairs = 0;
	let ap = 0;
	for (let at = 0; at < order.length;) {
		const score = scores[order[at] ?? 0];
		let hits = 0;
		let size = 0;
		for (; at < order.length && scores[order[at] ?? 0] === score; at += 1) {
			const i = order[at] ?? 0;
			hits += (counts?.[i] ?? 1) * (labels[i] ?? 0);
			size += counts?.[i] ?? 1;
		}
		if (size === 0) continue;
		const misses = size - hits;
		pairs += misses * (tp.value + hits / 2);
		SHARES.forEach((share, k) => {
			const room = Math.min(size, Math.max(0, share * total - seen.value));
			captures[k] = (captures[k] ?? 0) + hits * room / size / positives;
		});
		tp.value += hits;
		seen.value += size;
		ap += hits / positives * tp.value / seen.value;
	}
	return {
		auc: pairs / (positives * (total - positives)),
		ap,
		captures
	};
}
const SHARES = [
	.1,
	.3,
	.5
];
/** Mean distance between what was predicted and what came, over ten groups of equal size by prediction. */
function calibrationError(predictions, labels) {
	const order = Uint32Array.from(predictions.keys()).sort((a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0));
	const groups = 10;
	let error = 0;
	for (let group = 0; group < groups; group += 1) {
		const part = order.subarray(group * order.length / groups, (group + 1) * order.length / groups);
		let gap = 0;
		for (const i of part) gap += (predictions[i] ?? 0) - (labels[i] ?? 0);
		error += Math.abs(gap) / order.length;
	}
	return error;
}
/** Mean squared distance between prediction and what came. */
const brier = (predictions, labels) => predictions.reduce((sum, p, i) => sum + (p - (labels[i] ?? 0)) ** 2, 0) / predictions.length;
/** @returns how often each of n commits is drawn when n are drawn with replacement */
function drawCounts(n, next) {
	const counts = new Uint16Array(n);
	for (let i = 0; i < n; i += 1) {
		const drawn = Math.floor(next() * n);
		counts[drawn] = (counts[drawn] ?? 0) + 1;
	}
	return counts;
}
/** The middle 95 % of the replicates. */
function interval(replicates) {
	const sorted = [...replicates].sort((a, b) => a - b);
	const at = (share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
	return [at(.025), at(.975)];
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
// src/backtest/evaluate.ts
/** Fewer say nothing. */
const ENOUGH = {
	commits: 100,
	hits: 20
};
/** Fewer do not carry a chance that is said to somebody. */
const ENOUGH_FOR_PROBABILITY = {
	commits: 200,
	hits: 40,
	calibrationError: .06
};
const REPLICATES = 400;
/** Facts in, judgement out. @param next uniform in [0, 1): draws the bootstrap */
function judge(judged, { days, now, next }) {
	const commits = judged.length;
	const hits = judged.filter(({ hitAt }) => hitAt !== null).length;
	return {
		days,
		commits,
		hits,
		measured: commits >= ENOUGH.commits && hits >= ENOUGH.hits && commits - hits >= ENOUGH.hits ? require_known.known(measure(judged, next), now.toISOString()) : require_known.unknown(`${hits} of ${commits} commits: the sample is too small, ${ENOUGH.commits} commits and ${ENOUGH.hits} on either side are needed`)
	};
}
function measure(judged, next) {
	const labels = labelsOf(judged);
	const draws = Array.from({ length: REPLICATES }, () => drawCounts(judged.length, next));
	const rank = (scoreOf) => {
		const ranking = rankingOf({
			scores: Float64Array.from(judged, ({ commit }) => scoreOf(commit)),
			labels
		});
		return {
			found: ranking(),
			replicates: draws.map((counts) => ranking(counts))
		};
	};
	const score = rank(({ points }) => points);
	const linesAdded = rank((commit) => commit.linesAdded);
	return {
		score: estimatesOf(score),
		linesAdded: estimatesOf(linesAdded),
		gain: estimate(score.found.auc - linesAdded.found.auc, score.replicates.map(({ auc }, i) => auc - (linesAdded.replicates[i]?.auc ?? NaN))),
		levels: levelsOf(judged),
		reliability: reliabilityOf(judged)
	};
}
const labelsOf = (judged) => Uint8Array.from(judged, ({ hitAt }) => Number(hitAt !== null));
function estimatesOf({ found, replicates }) {
	const of = (value) => estimate(value(found), replicates.map(value));
	return {
		auc: of(({ auc }) => auc),
		ap: of(({ ap }) => ap),
		captures: [
			of(({ captures }) => captures[0]),
			of(({ captures }) => captures[1]),
			of(({ captures }) => captures[2])
		]
	};
}
/** A draw without a hit has no measure. */
function estimate(value, replicates) {
	const [low, high] = interval(replicates.filter((each) => !Number.isNaN(each)));
	return {
		value,
		low,
		high
	};
}
function levelsOf(judged) {
	const all = judged.filter(({ hitAt }) => hitAt !== null).length;
	return require_level.LEVELS.map((level) => {
		const mine = judged.filter(({ commit }) => commit.level === level);
		const hits = mine.filter(({ hitAt }) => hitAt !== null).length;
		const precision = mine.length === 0 ? null : require_past_commits.wilson(hits, mine.length);
		return {
			level,
			commits: mine.length,
			hits,
			precision,
			lift: precision && precision.value / (all / judged.length),
			captured: hits / all
		};
	});
}
/** Each chance from what was known when the commit was made; only where the base rate could be counted then. */
function reliabilityOf(judged) {
	const logits = logitsOf(judged);
	const rates = rollingBaseRates(judged.map(toCounted), logits);
	const rows = judged.flatMap(({ hitAt }, i) => {
		const rate = rates[i];
		return rate?.isEnough ? [{
			predicted: require_model.chanceOf((logits[i] ?? 0) + rate.byIntercept),
			rate: rate.rate,
			hit: Number(hitAt !== null)
		}] : [];
	});
	if (rows.length < ENOUGH.commits) return require_known.unknown(`the base rate was known beforehand for only ${rows.length} commits`);
	const predictions = Float64Array.from(rows, ({ predicted }) => predicted);
	const labels = Uint8Array.from(rows, ({ hit }) => hit);
	const sorted = [...rows].sort((a, b) => a.predicted - b.predicted);
	const bins = Array.from({ length: 10 }, (_, i) => {
		const part = sorted.slice(i * sorted.length / 10, (i + 1) * sorted.length / 10);
		return {
			commits: part.length,
			predicted: mean(part.map(({ predicted }) => predicted)),
			observed: require_past_commits.wilson(part.reduce((sum, { hit }) => sum + hit, 0), part.length)
		};
	});
	const last = judged.at(-1)?.commit.at ?? /* @__PURE__ */ new Date(0);
	return require_known.known({
		commits: rows.length,
		bins,
		calibrationError: calibrationError(predictions, labels),
		brier: brier(predictions, labels),
		baseRateBrier: brier(Float64Array.from(rows, ({ rate }) => rate), labels)
	}, last.toISOString());
}
/**
* Whether the score may be turned into a chance: only after enough commits, a calibration error that is small, and an
* order that is better than chance and no worse than lines added.
*/
function probabilityOf(judgement, judged, now) {
	const no = (why) => ({
		allowed: false,
		why
	});
	const { commits, hits, measured } = judgement;
	if (!measured.known) return no(measured.why);
	const { score, gain, reliability } = measured.value;
	const least = ENOUGH_FOR_PROBABILITY;
	if (commits < least.commits || hits < least.hits) return no(`${hits} of ${commits} commits: a probability needs ${least.hits} of ${least.commits}`);
	if (score.auc.low <= .5) return no("the ranking is no better than chance");
	if (gain.high < 0) return no("lines added alone ranks the commits better");
	if (!reliability.known) return no(reliability.why);
	const error = reliability.value.calibrationError;
	if (error > least.calibrationError) return no(`the calibration error is ${error.toFixed(3)}, above ${least.calibrationError}`);
	const rate = currentBaseRate(judged, now);
	return rate.isEnough ? {
		allowed: true,
		calibration: {
			baseRate: round(rate.rate),
			intercept: round(rate.byIntercept)
		}
	} : no(`${rate.counted} scored commits of the last two years, and the base rate needs 60 (--limit scores more)`);
}
const currentBaseRate = (judged, now) => baseRateAt(judged.map(toCounted), logitsOf(judged), now.getTime() / 1e3);
const logitsOf = (judged) => Float64Array.from(judged, ({ commit }) => commit.points / require_model.POINTS_PER_LOGIT);
const toCounted = ({ commit, hitAt }) => ({
	at: commit.at.getTime() / 1e3,
	inducing: hitAt !== null,
	firstFixDays: hitAt && (hitAt.getTime() - commit.at.getTime()) / 864e5
});
const round = (value) => Number(value.toFixed(3));
// src/backtest/incidents.ts
/** Only those that belong to a service: of others no incident can be expected. */
const mapCommits = (commits, sources) => commits.map((commit) => ({
	commit,
	serviceIds: serviceIdsOf(require_staged.mapPaths(commit.paths, sources))
})).filter(({ serviceIds }) => serviceIds.length > 0);
const serviceIdsOf = ({ services }) => [...new Set(services.map(({ id }) => id))];
/** Hit by the first incident on one of its services in the days after it; what flapped or was merged is none. */
function judgeByIncidents(mapped, incidents, days) {
	const real = require_factors.withoutNoise(incidents).sort((a, b) => require_factors.createdMs(a) - require_factors.createdMs(b));
	return mapped.map(({ commit, serviceIds }) => {
		const from = commit.at.getTime();
		const found = real.find((incident) => serviceIds.includes(incident.service.id) && require_factors.createdMs(incident) > from && require_factors.createdMs(incident) <= from + days * 864e5);
		return {
			commit,
			hitAt: found ? new Date(require_factors.createdMs(found)) : null
		};
	});
}
// src/backtest/blamed.ts
/** A larger fix, or one that blames more commits, is a rework: it says of none that it was wrong. */
const MAX_FILES$1 = 50;
const MAX_BLAMED = 13;
/** Of a file with more changed places the first ones stand for all. */
const MAX_RANGES = 200;
/**
* The commits that wrote the lines of production code which a fix takes away or changes, by full sha: those that a
* later bug fix touched. Comments, blanks, imports, moved and merely indented lines blame nobody.
* @throws what runGit throws
*/
async function blamedBy({ change, snapshot }, since) {
	const files = removedCode(change.files, change);
	if (files.length > MAX_FILES$1) return /* @__PURE__ */ new Set();
	const shas = /* @__PURE__ */ new Set();
	for (const file of files) for (const sha of await blame(snapshot, file, since)) shas.add(sha);
	return shas.size > MAX_BLAMED ? /* @__PURE__ */ new Set() : shas;
}
function removedCode(files, change) {
	return require_past_commits.readSources(change).flatMap(({ path, added, removed }) => {
		const stays = new Set(added.map(({ code }) => code.trim()));
		const lines = removed.filter(({ code }) => !require_past_commits.IMPORT.test(code) && !stays.has(code.trim())).map(({ number }) => number);
		const before = files.find((file) => file.path === path)?.oldPath ?? path;
		return lines.length > 0 ? [{
			path: before,
			lines
		}] : [];
	});
}
/** @returns the shas that git names for these lines; of lines older than `since`, some older commit */
async function blame(snapshot, { path, lines }, since) {
	return (await snapshot.git([
		"blame",
		"-w",
		"-M",
		"--incremental",
		`--since=${since.toISOString()}`,
		...rangesOf(lines).flatMap((range) => ["-L", range]),
		snapshot.base,
		"--",
		path
	])).toString().split("\n").flatMap((line) => /^([0-9a-f]{40,64}) \d+ \d+ \d+$/.exec(line)?.[1] ?? []);
}
/** `3,5` for 3, 4 and 5. */
function rangesOf(lines) {
	const ranges = [];
	for (const line of lines) {
		const last = ranges.at(-1);
		if (last && line === last[1] + 1) last[1] = line;
		else ranges.push([line, line]);
	}
	return ranges.slice(0, MAX_RANGES).map(([from, to]) => `${from},${to}`);
}
// src/backtest/facts-as-of.ts
/**
* What `risk --offline` would have read before the commit was made: history up to the parent and no later. PagerDuty's
* side is unknown: what it held then (urgency, titles, notes) has changed since.
* @throws what runGit throws
*/
async function factsAsOf({ change, snapshot }, now) {
	const why = "no longer known";
	return {
		change,
		commits: require_known.known(await require_past_commits.readPastCommits(snapshot, change.files, now), now.toISOString()),
		tree: require_known.unknown(why),
		services: require_known.unknown(why),
		incidents: require_known.unknown(why),
		live: require_factors.unknownLiveState(why),
		purpose: {
			message: null,
			branch: null
		},
		policy: [],
		freezes: [],
		now
	};
}
// src/backtest/replay.ts
/**
* Scores the sample as of each commit's parent, and asks each fix which commits it touched.
* @param onStep called after each commit that was read
* @throws GitDeadlineError, GitMissingError
*/
async function replaySample(snapshot, sample, onStep) {
	const scored = new Set(sample.scored.map(({ sha }) => sha));
	const fixes = new Set(sample.fixes.map(({ sha }) => sha));
	const places = [...new Map([...sample.scored, ...sample.fixes].map((each) => [each.sha, each])).values()];
	places.sort((a, b) => a.at.getTime() - b.at.getTime());
	const commits = [];
	const fixedAt = /* @__PURE__ */ new Map();
	let unread = 0;
	const use = async (place, past) => {
		if (fixes.has(place.sha)) {
			for (const sha of await blamedBy(past, sample.since)) if (sample.eligible.has(sha) && !fixedAt.has(sha)) fixedAt.set(sha, place.at);
		}
		if (scored.has(place.sha)) commits.push(await score(past, place));
	};
	for (let i = 0; i < places.length; i += AT_ONCE) {
		const some = places.slice(i, i + AT_ONCE);
		const read = await Promise.allSettled(some.map((place) => require_past_commits.readCommitChange(snapshot, place)));
		for (const [k, place] of some.entries()) {
			const past = read[k];
			try {
				if (past?.status === "rejected") throw past.reason;
				if (past) await use(place, past.value);
			} catch (error) {
				if (error instanceof require_run.GitDeadlineError || error instanceof require_run.GitMissingError) throw error;
				unread += 1;
			}
			onStep(i + k + 1, places.length);
		}
	}
	return {
		commits,
		fixedAt,
		unread
	};
}
/** Changes that are read side by side; history is read in order, since each commit goes on from the one before. */
const AT_ONCE = 4;
/** @throws where the contents cannot be read */
async function score(past, { sha, at }) {
	const { change } = past;
	const isCounted = change.files.every(({ additions }) => additions !== null);
	if (change.unread !== null && !isCounted) throw new UnreadChangeError(change.unread);
	const { level, factors } = require_past_commits.assess(await factsAsOf(past, at));
	return {
		sha,
		at,
		level,
		points: factors.reduce((sum, { points }) => sum + points, 0),
		linesAdded: require_past_commits.totalAdditions(change.files),
		paths: change.files.map(({ path }) => path)
	};
}
/** The lines of a past commit are not there. */
var UnreadChangeError = class extends require_process.AppError {
	code = "unread_change";
};
// src/backtest/sample.ts
/** More files than this are an import or a mass rename. */
const MAX_FILES = 100;
/** @throws what runGit throws */
async function readSample(snapshot, limits) {
	const { head } = snapshot.repository;
	if (head === null) return {
		since: limits.since,
		eligible: /* @__PURE__ */ new Set(),
		scored: [],
		fixes: []
	};
	const [{ added }, parents] = await Promise.all([require_past_commits.readLog(snapshot, {
		revisions: head,
		since: limits.since,
		paths: []
	}), readParents(snapshot, head, limits.since)]);
	return takeSample(added, parents, limits);
}
/** @param entries newest first */
function takeSample(entries, parents, { since, now, days, commits, fixes }) {
	const toPlace = ({ sha, at }) => {
		const parent = parents.get(sha);
		return parent === void 0 ? [] : [{
			sha,
			parents: [parent],
			at
		}];
	};
	const repairs = entries.filter((entry) => require_factors.isFix(entry) && changesCode(entry)).sort(byTime);
	const first = repairs.length > fixes ? repairs.at(-fixes)?.at ?? since : since;
	const until = now.getTime() - days * require_time.DAY_MS;
	const eligible = entries.filter((entry) => entry.at >= first && entry.at.getTime() <= until && changesCode(entry)).sort(byTime).flatMap(toPlace);
	return {
		since: first,
		eligible: new Set(eligible.map(({ sha }) => sha)),
		scored: spread(eligible, commits),
		fixes: eligible.length === 0 ? [] : repairs.filter(({ at }) => at >= first).flatMap(toPlace)
	};
}
const changesCode = ({ files }) => files.length <= MAX_FILES && files.some(({ path }) => require_patch.productionLanguage(path) !== null);
const byTime = (a, b) => a.at.getTime() - b.at.getTime();
/** So many of the items as there may be, at even distances. */
function spread(items, most) {
	const share = Math.min(1, most / items.length);
	return items.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
}
/** The first parent of each commit that has one. */
async function readParents({ git }, head, since) {
	const lines = (await git([
		"rev-list",
		"--parents",
		"--no-merges",
		`--since=${since.toISOString()}`,
		head
	])).toString().split("\n");
	return new Map(lines.flatMap((line) => {
		const [sha, parent] = line.split(" ");
		return sha && parent ? [[sha, parent]] : [];
	}));
}
// src/backtest/backtest.ts
/** So many fixes are followed to the lines that they change: the newest. */
const MOST_FIXES = 1500;
/**
* Scores past commits of this repository as of their parents and holds the scores against what came later.
* @throws what openRepository and runGit throw, TeamConfigError
*/
async function backtest(request) {
	const { cwd, env, signal, now, since, limit, days, onStep } = request;
	const repository = await require_open_repository.openRepository(cwd, env, signal);
	const snapshot = require_staged.takeSnapshot(repository, env, signal);
	try {
		const sample = await readSample(snapshot, {
			since,
			now,
			days: days.fix,
			commits: limit,
			fixes: MOST_FIXES
		});
		const replayed = await replaySample(snapshot, sample, onStep);
		return toResult(sample, replayed, await judgeIncidents(snapshot, replayed.commits, request), request);
	} finally {
		snapshot.close();
	}
}
function toResult(sample, replayed, incidents, { now, days, next }) {
	const { commits, unread } = replayed;
	const judged = judgeByFixes(replayed, days.fix);
	const laterFixes = judge(judged, {
		days: days.fix,
		now,
		next
	});
	const [first, last] = [commits[0], commits.at(-1)];
	return {
		asOf: now.toISOString(),
		period: first && last ? {
			from: first.at.toISOString(),
			to: last.at.toISOString()
		} : null,
		commits: {
			eligible: sample.eligible.size,
			scored: commits.length,
			unread
		},
		fixes: sample.fixes.length,
		levels: levelShares(commits),
		laterFixes,
		incidents,
		probability: probabilityOf(laterFixes, judged, now),
		model: { version: require_model.MODEL.version }
	};
}
/** Every commit gets the same time to be fixed in: a later fix counts for none. */
function judgeByFixes({ commits, fixedAt }, days) {
	return commits.map((commit) => {
		const at = fixedAt.get(commit.sha);
		return {
			commit,
			hitAt: at !== void 0 && at.getTime() - commit.at.getTime() <= days * 864e5 ? at : null
		};
	});
}
async function judgeIncidents(snapshot, commits, { services, now, days, next, readIncidents }) {
	const sources = await readStatedSources(snapshot, services);
	if (!require_staged.hasMapping(sources)) return require_known.unknown(NO_MAPPING);
	const mapped = mapCommits(commits, sources).filter(({ commit }) => commit.at.getTime() + days.incident * require_time.DAY_MS <= now.getTime());
	const [first] = mapped;
	if (!first) return require_known.unknown("none of the commits touches a service");
	const incidents = await readIncidents([...new Set(mapped.flatMap(({ serviceIds }) => serviceIds))], first.commit.at);
	if (!incidents.known) return incidents;
	const judged = judgeByIncidents(mapped, incidents.value, days.incident);
	return require_known.known(judge(judged, {
		days: days.incident,
		now,
		next
	}), incidents.asOf);
}
const NO_MAPPING = "no mapping (add one to .pager-triage.json or use --service ID)";
function levelShares(commits) {
	return require_level.LEVELS.map((level) => {
		const count = commits.filter((commit) => commit.level === level).length;
		return {
			level,
			commits: count,
			share: commits.length === 0 ? 0 : count / commits.length
		};
	});
}
/** What is written down of the services; names are not looked up, so that a backtest is reproducible. */
async function readStatedSources(snapshot, asked) {
	const [config, ownership] = await Promise.all([require_staged.readTeamConfig(snapshot), require_staged.listFiles(snapshot).then((files) => require_staged.readOwnership(snapshot, files, "catalogs"))]);
	return {
		asked,
		config,
		ownership,
		repository: snapshot.repository.name
	};
}
// src/backtest/result.ts
const BACKTEST_SCHEMA = "pager-triage/backtest@1";
// src/backtest/text.ts
/** What `pager-triage backtest` prints for people. */
const progressLine = (done, all) => require_process.line`${require_process.own(`${Math.floor(100 * done / all)} %`)}: ${done} of ${all} commits read`;
function backtestText(result, options) {
	const { laterFixes, incidents, levels, probability } = result;
	return require_triage.page([
		require_triage.wrap(scope(result), options.width, 4),
		...judgementParagraphs(fixWords(laterFixes), laterFixes, levels, options),
		...incidents.known ? judgementParagraphs(incidentWords(incidents.value), incidents.value, null, options) : [require_triage.wrap(require_process.line`Incidents that followed: unknown, ${says(incidents.why)}`, options.width)],
		result.period === null ? [] : require_triage.wrap(probabilityWords(probability), options.width, 5),
		probability.allowed ? [require_process.own(`  ${calibrationEntry(probability.calibration)}`)] : []
	], [], options);
}
const says = (why) => require_process.inert(require_process.fromOutside(why));
function scope({ period, commits, fixes }) {
	if (period === null) return require_process.own("No commits to score: none that changes production code is old enough to judge. Try an earlier --since, or fewer --days.");
	const { scored, eligible, unread } = commits;
	const days = require_process.own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`);
	const missing = unread > 0 ? require_process.line` ${require_words.plural(unread, "commit")} could not be read (a partial clone?).` : require_process.own("");
	return require_process.line`${require_words.plural(scored, "commit")} of ${eligible}, ${days}, each scored with the data from just before it; ${require_words.plural(fixes, "later fix", "later fixes")} traced to the lines they changed.${missing}`;
}
const fixWords = ({ days, commits, hits }) => require_process.line`Touched by a bug fix within ${require_words.plural(days, "day")}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}).`;
const incidentWords = ({ days, commits, hits }) => require_process.line`Followed by an incident on one of their services within ${require_words.plural(days, "day")}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}). An incident that followed was not necessarily caused by the commit.`;
/** @param levels shown where there is too little to measure */
function judgementParagraphs(words, { commits, measured }, levels, options) {
	if (commits === 0) return [];
	if (measured.known) return measuredParagraphs(words, measured.value, options);
	const little = require_process.line`${words} Too little data to measure (${says(measured.why)}).`;
	return [require_triage.wrap(little, options.width, 5), ...levels ? [levelShareTable(levels, options)] : []];
}
function measuredParagraphs(words, measured, options) {
	const { score, linesAdded, gain, reliability } = measured;
	return [
		require_triage.wrap(words, options.width, 4),
		rankingTable(score, linesAdded, options),
		require_triage.wrap(require_process.line`${gainWords(gain)} (${signed(gain.value)} ${between(gain)}).`, options.width),
		levelTable(measured, options),
		...reliabilityParagraphs(reliability, options)
	];
}
function gainWords({ low, high }) {
	if (low > 0) return require_process.own("The score ranks them better than lines added alone");
	if (high < 0) return require_process.own("Lines added alone ranks them better than the score");
	return require_process.own("Too few commits to say whether the score ranks better than lines added alone");
}
function rankingTable(score, lines, options) {
	const row = (label, of, show) => [
		require_process.own(label),
		require_process.line`${show(of(score).value)} ${between(of(score), show)}`,
		require_process.line`${show(of(lines).value)} ${between(of(lines), show)}`
	];
	return require_triage.table([
		{},
		{},
		{}
	], [
		heading(options, "", "score", "lines added"),
		row("AUC", ({ auc }) => auc, short),
		row("average precision", ({ ap }) => ap, short),
		row("in the riskiest 10 %", ({ captures }) => captures[0], share),
		row("in the riskiest 30 %", ({ captures }) => captures[1], share),
		row("in the riskiest 50 %", ({ captures }) => captures[2], share)
	], options.width);
}
function levelTable({ levels }, options) {
	const all = levels.reduce((sum, { commits }) => sum + commits, 0);
	return require_triage.table([
		{},
		NUMBER,
		NUMBER,
		NUMBER,
		NUMBER,
		NUMBER
	], [heading(options, "level", "commits", "share", "followed", "lift", "of all"), ...levels.map(({ level, commits, precision, lift, captured }) => [
		require_process.own(level),
		require_process.own(`${commits}`),
		share(commits / all),
		precision === null ? require_process.own("–") : require_process.line`${share(precision.value)} ${between(precision, share)}`,
		lift === null ? require_process.own("–") : require_process.own(`${lift.toFixed(2)}×`),
		share(captured)
	])], options.width);
}
const levelShareTable = (levels, options) => require_triage.table([
	{},
	NUMBER,
	NUMBER
], [heading(options, "level", "commits", "share"), ...levels.map((row) => [
	require_process.own(row.level),
	require_process.own(`${row.commits}`),
	share(row.share)
])], options.width);
function reliabilityParagraphs(reliability, options) {
	if (!reliability.known) return [require_triage.wrap(require_process.line`Reliability: not measured, ${says(reliability.why)}.`, options.width)];
	const { bins, calibrationError, brier, baseRateBrier, commits } = reliability.value;
	return [require_triage.table([
		NUMBER,
		NUMBER,
		NUMBER
	], [heading(options, "chance", "came", "commits"), ...bins.map((bin) => [
		share(bin.predicted),
		require_process.line`${share(bin.observed.value)} ${between(bin.observed, share)}`,
		require_process.own(`${bin.commits}`)
	])], options.width), require_triage.wrap(require_process.line`Calibration error ${require_process.own(calibrationError.toFixed(3))}, Brier score ${require_process.own(brier.toFixed(3))} (the base rate alone: ${require_process.own(baseRateBrier.toFixed(3))}), on ${require_words.plural(commits, "commit")} with a base rate counted up to each.`, options.width)];
}
/** What a team puts into `.pager-triage.json`. */
const calibrationEntry = ({ baseRate, intercept }) => `"calibration": { "baseRate": ${baseRate}, "intercept": ${intercept} }`;
/** `backtest --calibrate`. */
const proposalText = (calibration) => require_process.own(`{ ${calibrationEntry(calibration)} }`);
const noProposal = (why) => `No calibration to propose: ${why}.`;
function probabilityWords(probability) {
	if (!probability.allowed) return require_process.line`Read the score as a ranking and a lift, not as a probability: ${says(probability.why)}.`;
	const { baseRate } = probability.calibration;
	return require_process.line`Accurate enough to read as a probability here; the base rate is now ${share(baseRate)}. With this line in .pager-triage.json, 50 is this repository's average commit and risk shows the probability beside the score. Recompute it every few months.`;
}
const NUMBER = { right: true };
const heading = ({ style }, ...words) => words.map((word) => ({
	text: require_process.own(word),
	paint: style.dim
}));
const short = (value) => require_process.own(value.toFixed(2).replace(/^(-?)0/, "$1"));
const share = (value) => require_process.own(`${Math.round(100 * value)} %`);
const signed = (value) => require_process.line`${require_process.own(value < 0 ? "−" : "+")}${short(Math.abs(value))}`;
const between = ({ low, high }, show = short) => require_process.line`[${show(low)}, ${show(high)}]`;
// src/cli/commands/backtest.ts
const YEARS = 5;
const YEAR_MS = 365.25 * require_time.DAY_MS;
/** The same commits are drawn each time. */
const SEED = 1;
const run = async (shell, args) => {
	require_triage.noArguments(args, "backtest");
	const now = shell.clock();
	const result = await backtest({
		cwd: shell.cwd,
		env: require_git_environment.gitEnvironment(shell),
		signal: shell.interrupted,
		now,
		since: require_triage.periodOf(args, yearsBefore(now), now).since,
		limit: readCount(args, "limit", 400, {
			least: 1,
			most: 5e3
		}),
		days: {
			fix: readCount(args, "days", 365, {
				least: 7,
				most: 1e3
			}),
			incident: readCount(args, "incident-days", 7, {
				least: 1,
				most: 90
			})
		},
		services: require_triage.idsOf(args, "service") ?? [],
		readIncidents: incidentReader(shell, args.flag("offline")),
		next: require_random.createRandom(SEED).next,
		onStep: progress(shell)
	});
	if (args.flag("calibrate")) return propose(shell, result);
	require_triage.show(shell, args, {
		schema: BACKTEST_SCHEMA,
		tool: "backtest",
		...result
	}, (_, options) => backtestText(result, options));
	await require_report_file.writeHtml(shell, args.text("html"), async (options) => {
		const { backtestHtml } = await Promise.resolve().then(() => require("./html.cjs"));
		return backtestHtml(result, options);
	});
	return require_process.EXIT.done;
};
/** Prints what a person may commit; nothing is written. */
function propose({ stdout }, { probability }) {
	if (!probability.allowed) throw new NoCalibrationError(noProposal(probability.why));
	stdout.print(proposalText(probability.calibration));
	return require_process.EXIT.done;
}
/** The backtest is not good enough to say a chance by; the message says what is missing. */
var NoCalibrationError = class extends require_process.AppError {
	code = "no_calibration";
};
const yearsBefore = (now) => (/* @__PURE__ */ new Date(now.getTime() - YEARS * YEAR_MS)).toISOString().slice(0, 10);
/** @throws EndpointError, InvalidKeyError: a wrong setting is not to be passed over in silence */
function incidentReader(shell, offline) {
	return async (serviceIds, since) => {
		if (offline) return require_known.unknown(require_process.OFFLINE);
		try {
			return await require_triage.withReader(shell, async (reader) => {
				const { data, asOf, complete, warnings } = await require_known_services.aboutServices(reader, serviceIds, reader.incidents({
					since,
					until: shell.clock(),
					serviceIds
				}), (found) => found.data.map(({ service }) => service.id));
				return complete ? require_known.known(data, asOf) : require_known.unknown(warnings[0] ?? "PagerDuty returned only some of the incidents");
			});
		} catch (error) {
			if (!(error instanceof require_triage.NoKeyError || error instanceof require_process.PagerDutyError || error instanceof require_known_services.UnknownServiceError)) throw error;
			return require_known.unknown(`${error.message} ${error.hint}`);
		}
	};
}
/** On a terminal, a line for each tenth of the way. */
function progress({ stderr }) {
	let shown = 0;
	return (done, all) => {
		const tenth = Math.floor(10 * done / all);
		if (stderr.columns === null || tenth === shown || done === all) return;
		shown = tenth;
		stderr.print(progressLine(done, all));
	};
}
/** @throws UsageError */
function readCount(args, name, fallback, { least, most }) {
	const text = args.text(name);
	if (text === null) return fallback;
	const count = Number(text);
	if (!Number.isInteger(count) || count < least || count > most) throw new require_process.UsageError(`--${name} ${require_process.inertCut(require_process.fromOutside(text), 40)} is not a number between ${least} and ${most}`);
	return count;
}
exports.run = run;
