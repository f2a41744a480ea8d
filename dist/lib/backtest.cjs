require("./rolldown-runtime.cjs");
const require_known = require("./known.cjs");
const require_main = require("./main.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_incident = require("./incident.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_model = require("./model.cjs");
const require_wilson = require("./wilson.cjs");
const require_assess = require("./assess.cjs");
const require_code = require("./code.cjs");
const require_history = require("./history.cjs");
const require_past_change = require("./past-change.cjs");
const require_past_commit = require("./past-commit.cjs");
const require_page = require("./page.cjs");
const require_random = require("./random.cjs");
const require_known_services = require("./known-services.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/backtest/measures.ts
function rankingOf({ scores, labels }) {
	const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
	return (counts) => measure$1(order, {
		scores,
		labels
	}, (i) => counts?.[i] ?? 1);
}
function measure$1(order, { scores, labels }, countOf) {
	let [total, positives] = [0, 0];
	for (const i of order) {
		total += countOf(i);
		positives += countOf(i) * (labels[i] ?? 0);
	}
	const captures = [
		0,
		0,
		0
	];
	let [seen, found, pairs, ap] = [
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < order.length;) {
		const score = scores[order[at] ?? 0];
		let [size, hits] = [0, 0];
		for (let i = order[at]; i !== void 0 && scores[i] === score; i = order[at]) {
			size += countOf(i);
			hits += countOf(i) * (labels[i] ?? 0);
			at += 1;
		}
		if (size === 0) continue;
		pairs += (size - hits) * (found + hits / 2);
		for (const [k, share] of SHARES.entries()) {
			const room = Math.min(size, Math.max(0, share * total - seen));
			captures[k] = (captures[k] ?? 0) + hits * room / size / positives;
		}
		found += hits;
		seen += size;
		ap += hits / positives * found / seen;
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
function calibrationError(predictions, labels) {
	const order = Uint32Array.from(predictions.keys()).sort((a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0));
	return tenths$1(order).map((part) => part.reduce((gap, i) => gap + (predictions[i] ?? 0) - (labels[i] ?? 0), 0)).reduce((error, gap) => error + Math.abs(gap) / order.length, 0);
}
const tenths$1 = (items) => Array.from({ length: 10 }, (_, i) => items.slice(i * items.length / 10, (i + 1) * items.length / 10));
const brier = (predictions, labels) => predictions.reduce((sum, p, i) => sum + (p - (labels[i] ?? 0)) ** 2, 0) / predictions.length;
function drawCounts(n, next) {
	const counts = new Uint16Array(n);
	for (let i = 0; i < n; i += 1) {
		const drawn = Math.floor(next() * n);
		counts[drawn] = (counts[drawn] ?? 0) + 1;
	}
	return counts;
}
function interval(replicates) {
	const sorted = [...replicates].sort((a, b) => a - b);
	const at = (share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
	return [at(.025), at(.975)];
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const DAY = 86400;
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
function meetingRate(logits, rate) {
	let [low, high] = [-12, 12];
	for (let i = 0; i < 30; i += 1) {
		const middle = (low + high) / 2;
		if (logits.reduce((total, logit) => total + require_model.chanceOf(logit + middle), 0) < rate * logits.length) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
const fixedAt = ({ at, firstFixDays }) => firstFixDays === null ? at : at + firstFixDays * DAY;
// src/backtest/evaluate.ts
const ENOUGH = {
	commits: 100,
	hits: 20
};
const ENOUGH_FOR_PROBABILITY = {
	commits: 200,
	hits: 40,
	calibrationError: .06
};
const REPLICATES = 400;
function judge(judged, { days, now, next }) {
	const [commits, hits] = [judged.length, countHits(judged)];
	return {
		days,
		commits,
		hits,
		measured: commits >= ENOUGH.commits && hits >= ENOUGH.hits && commits - hits >= ENOUGH.hits ? require_known.known(measure(judged, next), now.toISOString()) : require_known.unknown(`${hits} of ${commits} commits: the sample is too small, ${ENOUGH.commits} commits and ${ENOUGH.hits} on either side are needed`)
	};
}
const countHits = (judged) => judged.filter(({ hitAt }) => hitAt !== null).length;
function measure(judged, next) {
	const labels = Uint8Array.from(judged, ({ hitAt }) => Number(hitAt !== null));
	const draws = Array.from({ length: REPLICATES }, () => drawCounts(judged.length, next));
	const rank = (scoreOf) => {
		const ranking = rankingOf({
			scores: Float64Array.from(judged, ({ commit }) => scoreOf(commit)),
			labels
		});
		return {
			found: ranking(),
			replicates: draws.map(ranking)
		};
	};
	const score = rank(({ points }) => points);
	const linesAdded = rank((commit) => commit.linesAdded);
	return {
		score: estimatesOf(score),
		linesAdded: estimatesOf(linesAdded),
		gain: estimate$1(score.found.auc - linesAdded.found.auc, score.replicates.map(({ auc }, i) => auc - (linesAdded.replicates[i]?.auc ?? NaN))),
		levels: levelsOf(judged),
		reliability: reliabilityOf(judged)
	};
}
function estimatesOf({ found, replicates }) {
	const of = (value) => estimate$1(value(found), replicates.map(value));
	const captured = (i) => of(({ captures }) => captures[i]);
	return {
		auc: of(({ auc }) => auc),
		ap: of(({ ap }) => ap),
		captures: [
			captured(0),
			captured(1),
			captured(2)
		]
	};
}
function estimate$1(value, replicates) {
	const [low, high] = interval(replicates.filter((each) => !Number.isNaN(each)));
	return {
		value,
		low,
		high
	};
}
function levelsOf(judged) {
	const all = countHits(judged);
	return require_model.LEVELS.map((level) => {
		const mine = judged.filter(({ commit }) => commit.level === level);
		const hits = countHits(mine);
		const precision = mine.length === 0 ? null : require_wilson.wilson(hits, mine.length);
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
function reliabilityOf(judged) {
	const logits = logitsOf(judged);
	const rates = rollingBaseRates(judged.map(toCounted), logits);
	const rows = judged.flatMap(({ hitAt }, i) => {
		const rate = rates[i];
		if (!rate?.isEnough) return [];
		return [{
			predicted: require_model.chanceOf((logits[i] ?? 0) + rate.byIntercept),
			rate: rate.rate,
			hit: Number(hitAt !== null)
		}];
	});
	if (rows.length < ENOUGH.commits) return require_known.unknown(`the base rate was known beforehand for only ${rows.length} commits`);
	const predictions = Float64Array.from(rows, ({ predicted }) => predicted);
	const baseRates = Float64Array.from(rows, ({ rate }) => rate);
	const labels = Uint8Array.from(rows, ({ hit }) => hit);
	const bins = tenths$1([...rows].sort((a, b) => a.predicted - b.predicted)).map((part) => ({
		commits: part.length,
		predicted: mean(part.map(({ predicted }) => predicted)),
		observed: require_wilson.wilson(part.filter(({ hit }) => hit === 1).length, part.length)
	}));
	const last = judged.at(-1)?.commit.at ?? new Date(0);
	return require_known.known({
		commits: rows.length,
		bins,
		calibrationError: calibrationError(predictions, labels),
		brier: brier(predictions, labels),
		baseRateBrier: brier(baseRates, labels)
	}, last.toISOString());
}
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
	const rate = baseRateAt(judged.map(toCounted), logitsOf(judged), now.getTime() / 1e3);
	if (!rate.isEnough) return no(`${rate.counted} scored commits of the last two years, and the base rate needs 60 (--limit scores more)`);
	return {
		allowed: true,
		calibration: {
			baseRate: round(rate.rate),
			intercept: round(rate.byIntercept)
		}
	};
}
const logitsOf = (judged) => Float64Array.from(judged, ({ commit }) => commit.points / require_model.POINTS_PER_LOGIT);
const toCounted = ({ commit, hitAt }) => ({
	at: commit.at.getTime() / 1e3,
	inducing: hitAt !== null,
	firstFixDays: hitAt && (hitAt.getTime() - commit.at.getTime()) / 864e5
});
const round = (value) => Number(value.toFixed(3));
// src/backtest/replay.ts
async function replaySample(snapshot, sample, onStep) {
	const scored = new Set(sample.scored.map(({ sha }) => sha));
	const fixes = new Set(sample.fixes.map(({ sha }) => sha));
	const places = [...new Map([...sample.scored, ...sample.fixes].map((each) => [each.sha, each])).values()];
	places.sort((a, b) => a.at.getTime() - b.at.getTime());
	const commits = [];
	const fixedAt = new Map();
	let unread = 0;
	const use = async (place, past) => {
		if (fixes.has(place.sha)) {
			for (const sha of await blamedBy(past, sample.since)) if (sample.eligible.has(sha) && !fixedAt.has(sha)) fixedAt.set(sha, place.at);
		}
		if (scored.has(place.sha)) commits.push(await score(past, place));
	};
	for (let i = 0; i < places.length; i += AT_ONCE) {
		const some = places.slice(i, i + AT_ONCE);
		const read = await Promise.allSettled(some.map((place) => require_past_change.readCommitChange(snapshot, place)));
		for (const [k, place] of some.entries()) {
			const past = read[k];
			try {
				if (past?.status === "rejected") throw past.reason;
				if (past) await use(place, past.value);
			} catch (error) {
				if (error instanceof require_repository.GitDeadlineError || error instanceof require_repository.GitMissingError) throw error;
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
const AT_ONCE = 4;
async function score(past, { sha, at }) {
	const { change } = past;
	const isCounted = change.files.every(({ additions }) => additions !== null);
	if (change.unread !== null && !isCounted) throw new Error(change.unread);
	const { level, factors } = require_assess.assess(await factsAsOf(past, at));
	return {
		sha,
		at,
		level,
		points: factors.reduce((sum, { points }) => sum + points, 0),
		linesAdded: require_assess.totalOf("additions", change.files),
		paths: change.files.map(({ path }) => path)
	};
}
const factsAsOf = async ({ change, snapshot }, now) => factsWith(change, await require_history.readPastCommits(snapshot, change.files, now), now);
function factsWith(change, commits, now) {
	const notKnown = require_known.unknown("no longer known");
	return {
		change,
		commits: require_known.known(commits, now.toISOString()),
		tree: notKnown,
		services: notKnown,
		incidents: notKnown,
		live: {
			onCall: notKnown,
			maintenance: notKnown,
			dependencies: notKnown
		},
		purpose: {
			message: null,
			branch: null
		},
		policy: [],
		freezes: [],
		now
	};
}
const MAX_FILES$1 = 50;
const MAX_BLAMED = 13;
const MAX_RANGES = 200;
async function blamedBy(past, since) {
	const files = removedCode(past);
	if (files.length > MAX_FILES$1) return new Set();
	const shas = new Set();
	for (const file of files) for (const sha of await blame(past.snapshot, file, since)) shas.add(sha);
	return shas.size > MAX_BLAMED ? new Set() : shas;
}
function removedCode({ change }) {
	return require_assess.readSources(change).flatMap(({ path, added, removed }) => {
		const stays = new Set(added.map(({ code }) => code.trim()));
		const lines = removed.filter(({ code }) => !require_code.IMPORT.test(code) && !stays.has(code.trim())).map(({ number }) => number);
		const before = change.files.find((file) => file.path === path)?.oldPath ?? path;
		return lines.length > 0 ? [{
			path: before,
			lines
		}] : [];
	});
}
async function blame({ git, base }, { path, lines }, since) {
	const ranges = rangesOf(lines).flatMap((range) => ["-L", range]);
	return [...(await git([
		"blame",
		...[
			"-w",
			"-M",
			"--incremental",
			`--since=${since.toISOString()}`
		],
		...ranges,
		base,
		"--",
		path
	])).toString().matchAll(/^([0-9a-f]{40,64}) \d+ \d+ \d+$/gm)].map(([, sha = ""]) => sha);
}
function rangesOf(lines) {
	const ranges = [];
	for (const line of lines) {
		const last = ranges.at(-1);
		if (last && line === last[1] + 1) last[1] = line;
		else ranges.push([line, line]);
	}
	return ranges.slice(0, MAX_RANGES).map(([from, to]) => `${from},${to}`);
}
// src/backtest/sample.ts
const MAX_FILES = 100;
async function readSample(snapshot, limits) {
	const { head } = snapshot.repository;
	if (head === null) return {
		since: limits.since,
		eligible: new Set(),
		scored: [],
		fixes: []
	};
	const [{ added }, parents] = await Promise.all([require_history.readLog(snapshot, head, limits.since), readParents(snapshot, head, limits.since)]);
	return takeSample(added, parents, limits);
}
function takeSample(entries, parents, { since, until, now, days, commits, fixes }) {
	const toPlace = ({ sha, at }) => {
		const parent = parents.get(sha);
		return parent === void 0 ? [] : [{
			sha,
			parents: [parent],
			at
		}];
	};
	const repairs = entries.filter((entry) => require_past_commit.isFix(entry) && changesCode(entry)).sort(byTime);
	const first = repairs.length > fixes ? repairs.at(-fixes)?.at ?? since : since;
	const latest = Math.min(until.getTime(), now.getTime() - days * require_main.DAY_MS);
	const eligible = entries.filter((entry) => entry.at >= first && entry.at.getTime() <= latest && changesCode(entry)).sort(byTime).flatMap(toPlace);
	return {
		since: first,
		eligible: new Set(eligible.map(({ sha }) => sha)),
		scored: spread(eligible, commits),
		fixes: eligible.length === 0 ? [] : repairs.filter(({ at }) => at >= first).flatMap(toPlace)
	};
}
const changesCode = ({ files }) => files.length <= MAX_FILES && files.some(({ path }) => require_code.productionLanguage(path) !== null);
const byTime = (a, b) => a.at.getTime() - b.at.getTime();
function spread(items, most) {
	const share = Math.min(1, most / items.length);
	return items.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
}
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
const MAX_FIXES = 1500;
async function backtest$1(request) {
	const { cwd, env, signal, now, since, until, limit, days, next, onStep } = request;
	const snapshot = require_snapshot.takeSnapshot(await require_repository.openRepository(cwd, env, signal), env, signal);
	try {
		const sample = await readSample(snapshot, {
			since,
			until,
			now,
			days: days.fix,
			commits: limit,
			fixes: MAX_FIXES
		});
		const replayed = await replaySample(snapshot, sample, onStep);
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
			levels: require_model.LEVELS.map((level) => {
				const count = commits.filter((commit) => commit.level === level).length;
				return {
					level,
					commits: count,
					share: commits.length === 0 ? 0 : count / commits.length
				};
			}),
			laterFixes,
			incidents: await judgeByIncidents(snapshot, commits, request),
			probability: probabilityOf(laterFixes, judged, now),
			model: { version: require_model.MODEL.version }
		};
	} finally {
		snapshot.close();
	}
}
function judgeByFixes({ commits, fixedAt }, days) {
	return commits.map((commit) => {
		const at = fixedAt.get(commit.sha);
		return {
			commit,
			hitAt: at !== void 0 && at.getTime() - commit.at.getTime() <= days * 864e5 ? at : null
		};
	});
}
async function judgeByIncidents(snapshot, commits, { services: asked, now, days: { incident: days }, next, readIncidents }) {
	const sources = await readStatedSources(snapshot, asked);
	if (!require_snapshot.hasMapping(sources)) return require_known.unknown(NO_MAPPING);
	const mapped = commits.filter(({ at }) => at.getTime() + days * require_main.DAY_MS <= now.getTime()).map((commit) => ({
		commit,
		services: servicesOf(commit, sources)
	})).filter(({ services }) => services.size > 0);
	const [first] = mapped;
	if (!first) return require_known.unknown("none of the commits touches a service");
	const incidents = await readIncidents([...new Set(mapped.flatMap(({ services }) => [...services]))], first.commit.at);
	if (!incidents.known) return incidents;
	const real = require_names_in_text.withoutNoise(incidents.value).sort((a, b) => require_incident.createdMs(a) - require_incident.createdMs(b));
	const judged = mapped.map(({ commit, services }) => {
		const from = commit.at.getTime();
		const hit = real.find((incident) => services.has(incident.service.id) && require_incident.createdMs(incident) > from && require_incident.createdMs(incident) <= from + days * 864e5);
		return {
			commit,
			hitAt: hit ? new Date(require_incident.createdMs(hit)) : null
		};
	});
	return require_known.known(judge(judged, {
		days,
		now,
		next
	}), incidents.asOf);
}
const servicesOf = ({ paths }, sources) => new Set(require_snapshot.mapPaths(paths, sources).services.map(({ id }) => id));
const NO_MAPPING = "no mapping (add one to .pager-triage.json or use --service ID)";
async function readStatedSources(snapshot, asked) {
	const [config, ownership] = await Promise.all([require_snapshot.readTeamConfig(snapshot), require_snapshot.listFiles(snapshot).then((files) => require_snapshot.readOwnership(snapshot, files, "catalogs"))]);
	return {
		asked,
		config,
		ownership,
		repository: snapshot.repository.name
	};
}
// src/backtest/text.ts
const progressLine = (done, all) => require_main.line`${require_main.own(`${Math.floor(100 * done / all)} %`)}: ${done} of ${all} commits read`;
function backtestText(result, options) {
	const { laterFixes, incidents, levels, probability } = result;
	return require_main.page([
		require_main.wrap(scope(result), options.width, 4),
		...judgementParagraphs(fixWords(laterFixes), laterFixes, levels, options),
		...incidents.known ? judgementParagraphs(incidentWords(incidents.value), incidents.value, [], options) : [require_main.wrap(require_main.line`Incidents that followed: unknown, ${says(incidents.why)}`, options.width)],
		result.period === null ? [] : require_main.wrap(probabilityWords(probability), options.width, 5),
		probability.allowed ? [require_main.own(`  ${calibrationEntry(probability.calibration)}`)] : []
	], options);
}
const says = (why) => require_main.inert(require_main.fromOutside(why));
function scope({ period, commits, fixes }) {
	if (period === null) return require_main.own("No commits to score: none that changes production code is old enough to judge. Try an earlier --since, or fewer --days.");
	const { scored, eligible, unread } = commits;
	const days = require_main.own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`);
	const missing = unread > 0 ? require_main.line` ${require_main.plural(unread, "commit")} could not be read (a partial clone?).` : require_main.own("");
	return require_main.line`${require_main.plural(scored, "commit")} of ${eligible}, ${days}, each scored with the data from just before it; ${require_main.plural(fixes, "later fix", "later fixes")} traced to the lines they changed.${missing}`;
}
const fixWords = ({ days, commits, hits }) => require_main.line`Touched by a bug fix within ${require_main.plural(days, "day")}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}).`;
const incidentWords = ({ days, commits, hits }) => require_main.line`Followed by an incident on one of their services within ${require_main.plural(days, "day")}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}). An incident that followed was not necessarily caused by the commit.`;
function judgementParagraphs(words, { commits, measured }, levels, options) {
	if (commits === 0) return [];
	if (measured.known) return measuredParagraphs(words, measured.value, options);
	const little = require_main.line`${words} Too little data to measure (${says(measured.why)}).`;
	const rows = levels.map((row) => [
		require_main.own(row.level),
		require_main.own(`${row.commits}`),
		share(row.share)
	]);
	return [require_main.wrap(little, options.width, 5), ...rows.length > 0 ? [require_main.headedTable(options, [
		"level",
		">commits",
		">share"
	], rows)] : []];
}
function measuredParagraphs(words, measured, options) {
	const { score, linesAdded, gain, levels, reliability } = measured;
	const all = levels.reduce((sum, { commits }) => sum + commits, 0);
	return [
		require_main.wrap(words, options.width, 4),
		require_main.headedTable(options, [
			"",
			"score",
			"lines added"
		], rankingRows(score, linesAdded)),
		require_main.wrap(require_main.line`${gainWords(gain)} (${signed(gain.value)} ${between(gain)}).`, options.width),
		require_main.headedTable(options, [
			"level",
			">commits",
			">share",
			">followed",
			">lift",
			">of all"
		], levels.map(({ level, commits, precision, lift, captured }) => [
			require_main.own(level),
			require_main.own(`${commits}`),
			share(commits / all),
			precision === null ? require_main.own("–") : withInterval(precision, share),
			require_main.own(lift === null ? "–" : `${lift.toFixed(2)}×`),
			share(captured)
		])),
		...reliabilityParagraphs(reliability, options)
	];
}
function rankingRows(score, linesAdded) {
	return [
		[
			"AUC",
			({ auc }) => auc,
			short
		],
		[
			"average precision",
			({ ap }) => ap,
			short
		],
		[
			"in the riskiest 10 %",
			({ captures }) => captures[0],
			share
		],
		[
			"in the riskiest 30 %",
			({ captures }) => captures[1],
			share
		],
		[
			"in the riskiest 50 %",
			({ captures }) => captures[2],
			share
		]
	].map(([label, of, show]) => [
		require_main.own(label),
		withInterval(of(score), show),
		withInterval(of(linesAdded), show)
	]);
}
function gainWords({ low, high }) {
	if (low > 0) return require_main.own("The score ranks them better than lines added alone");
	if (high < 0) return require_main.own("Lines added alone ranks them better than the score");
	return require_main.own("Too few commits to say whether the score ranks better than lines added alone");
}
function reliabilityParagraphs(reliability, options) {
	if (!reliability.known) return [require_main.wrap(require_main.line`Reliability: not measured, ${says(reliability.why)}.`, options.width)];
	const { bins, calibrationError, brier, baseRateBrier, commits } = reliability.value;
	const rows = bins.map((bin) => [
		share(bin.predicted),
		withInterval(bin.observed, share),
		require_main.own(`${bin.commits}`)
	]);
	return [require_main.headedTable(options, [
		">chance",
		">came",
		">commits"
	], rows), require_main.wrap(require_main.line`Calibration error ${require_main.own(calibrationError.toFixed(3))}, Brier score ${require_main.own(brier.toFixed(3))} (the base rate alone: ${require_main.own(baseRateBrier.toFixed(3))}), on ${require_main.plural(commits, "commit")} with a base rate counted up to each.`, options.width)];
}
const calibrationEntry = ({ baseRate, intercept }) => `"calibration": { "baseRate": ${baseRate}, "intercept": ${intercept} }`;
const proposalText = (calibration) => require_main.own(`{ ${calibrationEntry(calibration)} }`);
const noProposal = (why) => `No calibration to propose: ${why}.`;
function probabilityWords(probability) {
	if (!probability.allowed) return require_main.line`Read the score as a ranking and a lift, not as a probability: ${says(probability.why)}.`;
	const { baseRate } = probability.calibration;
	return require_main.line`Accurate enough to read as a probability here; the base rate is now ${share(baseRate)}. With this line in .pager-triage.json, 50 is this repository's average commit and risk shows the probability beside the score. Recompute it every few months.`;
}
const short = (value) => require_main.own(value.toFixed(2).replace(/^(-?)0/, "$1"));
const share = (value) => require_main.own(`${Math.round(100 * value)} %`);
const signed = (value) => require_main.line`${require_main.own(value < 0 ? "−" : "+")}${short(Math.abs(value))}`;
const between = ({ low, high }, show = short) => require_main.line`[${show(low)}, ${show(high)}]`;
const withInterval = (estimate, show) => require_main.line`${show(estimate.value)} ${between(estimate, show)}`;
// src/backtest/html.ts
function backtestHtml({ period, commits, laterFixes }, options) {
	const { measured } = laterFixes;
	const days = period ? require_main.own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`) : require_main.own("none");
	return require_page.page({
		title: require_main.line`Backtest of ${require_main.plural(commits.scored, "commit")} · pager-triage`,
		header: require_page.html`<h1>pager-triage: past commits of this repository</h1>
<dl class="stats"><div><dt>commits</dt><dd>${commits.scored} of ${commits.eligible}</dd></div><div><dt>time</dt><dd>${days}</dd></div><div><dt>followed by a bug fix</dt><dd>${laterFixes.hits} of ${laterFixes.commits}</dd></div></dl>`,
		sections: measured.known ? measuredSections(measured.value) : [require_page.section("result", "Result", require_page.html`<p>Too little data to measure: ${says(measured.why)}.</p>`)],
		notes: require_page.html`<p>A commit counts as followed by a bug fix if a fix within ${require_main.plural(laterFixes.days, "day")} touches the lines it changed. These scores leave out incidents: their state at the time is no longer known.</p>`
	}, options);
}
const measuredSections = ({ score, linesAdded, levels, reliability }) => [
	require_page.section("levels", "Outcomes by level", levelTable(levels), LEVELS_LEAD),
	require_page.section("order", "Score against lines added alone", rankingTable(score, linesAdded), ORDER_LEAD),
	require_page.section("reliability", "Predicted and observed", reliability.known ? reliabilityCurve(reliability.value.bins) : require_page.html`<p>Not known: ${says(reliability.why)}.</p>`, reliability.known ? CURVE_LEAD : null)
];
const LEVELS_LEAD = require_page.html`How often a bug fix followed the commits of a level, absolute and relative to all commits.`;
const ORDER_LEAD = require_page.html`With the 95 % interval of each measure over resampled commits.`;
const CURVE_LEAD = require_page.html`On the dotted line, predictions came true as often as predicted; above it, more often. A larger dot means more commits.`;
const levelTable = (levels) => require_page.table("Later bug fixes by level", [
	"level",
	">commits",
	">fixed later",
	">share",
	">lift"
], levels.map(({ level, commits, hits, precision, lift }) => [
	require_main.own(level),
	commits,
	hits,
	precision ? require_page.percent(Number(precision.value.toFixed(3))) : require_main.own("–"),
	require_main.own(lift === null ? "–" : `${lift.toFixed(1)}×`)
]));
function rankingTable(score, linesAdded) {
	const row = (label, of) => [
		require_main.own(label),
		estimate(of(score)),
		estimate(of(linesAdded))
	];
	return require_page.table("How well each ranks past commits", [
		"measure",
		">score",
		">lines added"
	], [
		row("AUC", ({ auc }) => auc),
		row("average precision", ({ ap }) => ap),
		row("of all fixes, in the riskiest 30 %", ({ captures }) => captures[1])
	]);
}
const estimate = ({ value, low, high }) => require_main.own(`${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`);
const SIZE = 320;
const LEFT = 60;
const SIDE = 252;
function reliabilityCurve(bins) {
	const points = bins.map(({ observed, ...bin }) => ({
		...bin,
		observed: observed.value
	}));
	const top = niceTop(Math.max(...points.flatMap(({ predicted, observed }) => [predicted, observed])));
	const x = (value) => tenths(LEFT + value / top * SIDE);
	const y = (value) => tenths(8 + (1 - value / top) * SIDE);
	const most = Math.max(...points.map(({ commits }) => commits));
	const places = points.map(({ predicted, observed }) => `${x(predicted)} ${y(observed)}`);
	const dots = points.map(({ predicted, observed, commits }) => require_page.html`<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="${tenths(3 + 5 * Math.sqrt(commits / most))}"><title>${require_main.line`${commits} commits`}: predicted ${require_page.percent(predicted)}, observed ${require_page.percent(observed)}</title></circle>
`);
	const figures = require_page.table("Predicted against observed", [
		">predicted",
		">observed",
		">commits"
	], points.map(({ predicted, observed, commits }) => [
		require_page.percent(predicted),
		require_page.percent(observed),
		commits
	]));
	return require_page.html`<div class="chart"><svg viewBox="0 0 ${SIZE} ${300}" role="img" aria-label="Predicted against observed chance; the table below has the figures">
${axes(top, x, y)}
<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}"/>
<path class="curve" d="${require_main.own(`M${places.join("L")}`)}"/>
${dots}</svg></div>
${figures}`;
}
const niceTop = (most) => [
	.1,
	.2,
	.5
].find((top) => most <= top) ?? 1;
const tenths = (value) => Math.round(value * 10) / 10;
const axes = (top, x, y) => require_page.html`${[
	0,
	top / 2,
	top
].map((value) => require_page.html`<line class="grid" x1="${x(0)}" x2="${x(top)}" y1="${y(value)}" y2="${y(value)}"/><line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(top)}"/>
<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${require_page.percent(value)}</text><text x="${52}" y="${y(value) + 4}" text-anchor="end">${require_page.percent(value)}</text>
`)}<text x="${x(top / 2)}" y="${y(0) + 34}" text-anchor="middle">predicted</text>
<text transform="translate(12 ${y(top / 2)}) rotate(-90)" text-anchor="middle">observed</text>`;
// src/cli/commands/backtest.ts
const YEARS = 5;
const YEAR_MS = 365.25 * require_main.DAY_MS;
const SEED = 1;
const backtest = async (shell, args) => {
	const now = shell.clock();
	const request = {
		...require_main.gitRun(shell),
		now,
		...require_reading.periodOf(args, yearsBefore(now), now),
		limit: args.number("limit", 400, [1, 5e3]),
		days: {
			fix: args.number("days", 365, [7, 1e3]),
			incident: args.number("incident-days", 7, [1, 90])
		},
		services: await require_reading.serviceIdsOf(shell, args),
		readIncidents: incidentReader(shell, args.flag("offline")),
		next: require_random.createRandom(SEED).next,
		onStep: progress(shell)
	};
	if (args.flag("suspects")) return measureSuspects(shell, args, request);
	const result = await backtest$1(request);
	if (args.flag("calibrate")) return propose(shell, result);
	const document = {
		schema: "pager-triage/backtest@1",
		tool: "backtest",
		...result
	};
	return require_output.show(shell, args, document, backtestText, { html: backtestHtml });
};
async function measureSuspects(shell, args, request) {
	const [{ backtestSuspects }, { suspectsBacktestText }] = await Promise.all([Promise.resolve().then(() => require("./suspects.cjs")), Promise.resolve().then(() => require("./suspects-text.cjs"))]);
	const document = {
		schema: "pager-triage/backtest-suspects@1",
		tool: "backtest",
		...await backtestSuspects(request)
	};
	return require_output.show(shell, args, document, suspectsBacktestText);
}
function propose({ stdout }, { probability }) {
	if (!probability.allowed) throw new require_main.CodedError("no_calibration", noProposal(probability.why));
	stdout.print(proposalText(probability.calibration));
	return require_main.EXIT.done;
}
const yearsBefore = (now) => new Date(now.getTime() - YEARS * YEAR_MS).toISOString().slice(0, 10);
const incidentReader = (shell, offline) => (serviceIds, since) => require_reading.withReaderOr(shell, offline, async (reader) => {
	const reading = reader.incidents({
		since,
		until: shell.clock(),
		serviceIds
	});
	const { data, asOf, complete, warnings } = await require_known_services.aboutServices(reader, serviceIds, reading, require_known_services.servicesIn);
	return complete ? require_known.known(data, asOf) : require_known.unknown(warnings[0] ?? "PagerDuty returned only some of the incidents");
}, require_known.unknown);
function progress({ stderr }) {
	let shown = 0;
	return (done, all) => {
		const tenth = Math.floor(10 * done / all);
		if (stderr.columns === null || tenth === shown || done === all) return;
		shown = tenth;
		stderr.print(progressLine(done, all));
	};
}
exports.NO_MAPPING = NO_MAPPING;
exports.backtest = backtest;
exports.blamedBy = blamedBy;
exports.drawCounts = drawCounts;
exports.interval = interval;
exports.mean = mean;
exports.readStatedSources = readStatedSources;
