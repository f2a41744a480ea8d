// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_file_kind = require("./file-kind.cjs");
const require_word_index = require("./word-index.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_past_commit = require("./past-commit.cjs");
// src/suspects/bm25.ts
const K1 = 1.2;
const B = .75;
function collect(documents) {
	const holding = new Map();
	let [size, length] = [0, 0];
	for (const { counts, total } of documents) {
		size += 1;
		length += total;
		for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
	}
	return {
		size,
		meanLength: Math.max(1, length / Math.max(1, size)),
		holding
	};
}
function rarity({ size, holding }, term) {
	const count = Math.min(size, holding.get(term) ?? 0);
	return Math.log(1 + (size - count + .5) / (count + .5));
}
function weigh(query, collection) {
	const weights = query.map((term) => ({
		term,
		weight: rarity(collection, term)
	}));
	const all = weights.reduce((sum, { weight }) => sum + weight, 0);
	return weights.map(({ term, weight }) => ({
		term,
		share: all === 0 ? 0 : weight / all / 2.2
	}));
}
function match(query, { counts, total }, meanLength) {
	if (counts.size === 0) return 0;
	const length = K1 * (.25 + B * total / meanLength);
	let sum = 0;
	for (const { term, share } of query) {
		const count = counts.get(term);
		if (count !== void 0) sum += share * count * 2.2 / (count + length);
	}
	return sum;
}
// src/suspects/features.ts
const FIELDS = [
	"path",
	"message",
	"code",
	"past"
];
const MAX_FILES = 30;
const NAME_TIMES = 3;
function buildIndex({ commits, earlier, words }, queries) {
	const inWindow = new Set(commits.map(({ sha }) => sha));
	const wordsOf = require_word_index.wordReader();
	const known = words && require_word_index.wordsAsked(words, new Set(queries.flat()));
	const past = earlier.map((each) => ({
		...each,
		...known?.get(each.sha) ?? wordsOf(each)
	}));
	const profileOf = profiles(commits, past);
	const indexed = commits.map((commit) => {
		const production = commit.files.filter(({ path }) => require_file_kind.isProduction(path));
		return {
			commit,
			addedLines: production.reduce((sum, { added }) => sum + added, 0),
			...wordsOf(commit),
			code: commit.terms ?? require_word_index.NO_TERMS,
			past: production.slice(0, MAX_FILES).map(({ path }) => ({
				path,
				terms: profileOf(path, commit.at)
			}))
		};
	});
	const messages = collect(past.map(({ message }) => message));
	const { meanLength } = collect(indexed.flatMap(({ past }) => past.map(({ terms }) => terms)));
	return {
		commits: indexed,
		older: past.filter(({ sha }) => !inWindow.has(sha)),
		collections: {
			path: collect(past.map(({ path }) => path)),
			message: messages,
			code: collect(indexed.map(({ code }) => code)),
			past: {
				...messages,
				meanLength
			}
		}
	};
}
function profiles(commits, earlier) {
	const touching = new Map();
	for (const { files } of commits) for (const { path } of files) touching.set(path, []);
	for (const each of earlier) for (const { path } of each.files) touching.get(path)?.push(each);
	return (path, before) => {
		const past = (touching.get(path) ?? []).filter(({ at }) => at < before);
		const name = require_word_index.termsIn(path);
		return require_word_index.addTerms([...Array.from({ length: NAME_TIMES }, () => name), ...past.map(({ message }) => message)]);
	};
}
const weighQuery = (query, { collections }) => ({
	path: weigh(query, collections.path),
	message: weigh(query, collections.message),
	code: weigh(query, collections.code),
	past: weigh(query, collections.past)
});
function matchesOf(each, query, { collections }) {
	const of = (field, terms) => match(query[field], terms, collections[field].meanLength);
	return {
		path: of("path", each.path),
		message: of("message", each.message),
		code: of("code", each.code),
		past: each.past.reduce((best, { terms }) => Math.max(best, of("past", terms)), 0)
	};
}
const ageInDays = (at, now) => Math.max(0, (now.getTime() - at.getTime()) / require_main.DAY_MS);
// src/suspects/signals.ts
const SIGNALS = {
	"stack-frame": {
		points: 4,
		isOfText: true
	},
	"named-path": {
		points: 3,
		isOfText: true
	},
	"named-commit": {
		points: 3,
		isOfText: true
	},
	deployment: {
		points: 3,
		isOfText: false
	},
	service: {
		points: 2,
		isOfText: false
	},
	dependency: {
		points: 1,
		isOfText: false
	}
};
function signalsOf({ commits, earlier }, pointers) {
	const kindsOf = pathKinds([...commits, ...earlier], pointers);
	const named = new Set(require_names_in_text.commitsIn(pointers.texts, commits));
	const deployed = new Set(require_names_in_text.commitsIn(pointers.deployments, commits));
	return new Map(commits.map((commit) => {
		const signals = [...require_main.groupBy(commit.files.flatMap(({ path }) => kindsOf(path).map((kind) => ({
			kind,
			path
		}))), ({ kind }) => kind)].map(([kind, mine]) => ({
			kind,
			paths: mine.map(({ path }) => path)
		}));
		if (named.has(commit)) signals.push({
			kind: "named-commit",
			paths: []
		});
		if (deployed.has(commit)) signals.push({
			kind: "deployment",
			paths: []
		});
		return [commit.sha, signals];
	}));
}
function pathKinds(commits, { texts, isOfService, isOfDependency }) {
	const places = texts.flatMap(require_names_in_text.placesIn);
	const all = places.length === 0 ? [] : commits.flatMap(({ files }) => files.map(({ path }) => path));
	const names = require_names_in_text.fileNames([...new Set(all)]);
	return (path) => {
		const mine = places.filter((place) => require_names_in_text.isPlaceIn(place.path, path, names));
		const kinds = [];
		if (mine.length > 0) kinds.push(mine.some(({ isFrame }) => isFrame) ? "stack-frame" : "named-path");
		if (isOfService(path)) kinds.push("service");
		else if (isOfDependency(path)) kinds.push("dependency");
		return kinds;
	};
}
// src/suspects/evidence.ts
const MAX_WORDS = 4;
function evidenceOf(ranked, index, { query, text }) {
	const { points, signals, addedLines } = ranked;
	const mine = index.commits.find(({ commit }) => commit === ranked.commit);
	const shared = FIELDS.flatMap((kind) => {
		if (mine === void 0 || points[kind] === 0) return [];
		const { terms, path } = placeOf(mine, kind, index, query);
		return [{
			kind,
			points: points[kind],
			words: sharedWords(query, terms, kind, index).map((word) => asWritten(word, text)),
			path
		}];
	});
	const pointing = signals.map(({ kind, paths }) => ({
		kind,
		points: SIGNALS[kind].points,
		paths
	}));
	const size = addedLines > 0 ? [{
		kind: "size",
		points: points.size,
		lines: addedLines
	}] : [];
	return [
		...shared,
		...pointing,
		...size,
		{
			kind: "age",
			points: points.age
		}
	].sort((a, b) => b.points - a.points);
}
function placeOf(mine, kind, index, query) {
	if (kind !== "past") return {
		terms: mine[kind],
		path: null
	};
	const weighted = weighQuery(query, index);
	const [best] = mine.past.map((file) => ({
		...file,
		match: matchesOf({
			...mine,
			past: [file]
		}, weighted, index).past
	})).sort((a, b) => b.match - a.match);
	return {
		terms: best?.terms ?? mine.path,
		path: best?.path ?? null
	};
}
function sharedWords(query, { counts }, kind, { collections }) {
	const shared = query.filter((term) => counts.has(term));
	return shared.filter((term) => !shared.some((other) => other !== term && other.includes(term))).sort((a, b) => rarity(collections[kind], b) - rarity(collections[kind], a)).slice(0, MAX_WORDS);
}
function asWritten(word, text) {
	const from = text.toLowerCase().indexOf(word);
	const written = text.slice(from, from + word.length);
	return from !== -1 && written.toLowerCase() === word ? written : word;
}
function marksOf(commit, commits) {
	const reverted = revertedBy(commit);
	const later = commits.find((other) => {
		const sha = revertedBy(other);
		return sha !== null && commit.sha.startsWith(sha);
	});
	return [
		...commit.files.length > 0 && commit.files.every((file) => file.isFormatting) ? [{ kind: "formatting" }] : [],
		...reverted === null ? [] : [{
			kind: "reverts",
			sha: reverted
		}],
		...later === void 0 ? [] : [{
			kind: "reverted-by",
			sha: later.sha
		}]
	];
}
const revertedBy = ({ message }) => /\bThis reverts commit ([0-9a-f]{7,64})\b/.exec(message)?.[1] ?? null;
// src/suspects/score.ts
const WEIGHTS = {
	path: 7,
	message: 5,
	code: 9,
	past: 8,
	size: .3,
	age: -.3
};
const pastPoints = (query, { collections }, { path, message }) => WEIGHTS.path * match(query.path, path, collections.path.meanLength) + WEIGHTS.message * match(query.message, message, collections.message.meanLength);
const NO_SIGNALS = new Map();
function score(query, index, at, all = NO_SIGNALS) {
	const weighted = weighQuery(query, index);
	return index.commits.map((each) => {
		const { path, message, code, past } = matchesOf(each, weighted, index);
		const signals = all.get(each.commit.sha) ?? [];
		const points = {
			path: WEIGHTS.path * path,
			message: WEIGHTS.message * Math.min(message, path + code),
			code: WEIGHTS.code * code,
			past: WEIGHTS.past * past,
			size: WEIGHTS.size * Math.log1p(each.addedLines),
			age: WEIGHTS.age * Math.log1p(ageInDays(each.commit.at, at))
		};
		const text = FIELDS.reduce((sum, field) => sum + points[field], 0);
		const pointed = signals.reduce((sum, { kind }) => sum + SIGNALS[kind].points, 0);
		return {
			commit: each.commit,
			score: text + points.size + points.age + pointed,
			points,
			addedLines: each.addedLines,
			signals,
			isSuspect: text > 0 || pointed > 0
		};
	});
}
const rank = (query, index, at, all = NO_SIGNALS) => score(query, index, at, all).sort((a, b) => b.score - a.score || b.commit.at.getTime() - a.commit.at.getTime() || order(a, b));
const order = (a, b) => a.commit.sha < b.commit.sha ? -1 : 1;
// src/suspects/stands-out.ts
const THRESHOLD = -.45;
const MAX_TEXTS = 30;
function otherTexts(earlier, before) {
	const fixes = earlier.filter((commit) => commit.at < before && require_past_commit.isFix(commit));
	const step = Math.max(1, fixes.length / MAX_TEXTS);
	return Array.from({ length: Math.min(MAX_TEXTS, fixes.length) }, (_, i) => fixes[Math.floor(i * step)]).map((commit) => require_word_index.queryOf(require_word_index.wordsOfMessage(commit?.message ?? "")));
}
function standing([first, second], index, { query, at, signals = NO_SIGNALS, others }) {
	if (first === void 0 || first.score === second?.score) return Number.NEGATIVE_INFINITY;
	const given = new Map([...signals].map(([sha, mine]) => [sha, mine.filter(({ kind }) => !SIGNALS[kind].isOfText)]));
	const best = others.map((other) => Math.max(...score(other, index, at, given).map((each) => each.score))).sort((a, b) => a - b);
	const usual = best[Math.floor(best.length * .75)] ?? first.score;
	const next = second?.score ?? first.score;
	return 2 * first.score - usual - next + aboveOlder(first, index, query);
}
function aboveOlder({ commit }, index, query) {
	const weighted = weighQuery(query, index);
	const mine = index.commits.find((each) => each.commit === commit);
	const older = index.older.map((each) => pastPoints(weighted, index, each)).sort((a, b) => b - a);
	const subject = require_word_index.termsIn(require_word_index.wordsOfMessage(commit.message.split("\n")[0] ?? ""));
	return (mine === void 0 ? 0 : pastPoints(weighted, index, {
		path: mine.path,
		message: subject
	})) - (older[2] ?? 0);
}
// src/suspects/find.ts
function findSuspects(question, pasts, most) {
	const { all, query, text } = orderSuspects(question, pasts);
	const [first, second] = all;
	if (first === void 0) return {
		suspects: [],
		standsOut: false
	};
	const standsOut = standing(second === void 0 ? [first.ranked] : [first.ranked, second.ranked], first.index, {
		...first,
		query,
		at: question.at
	}) >= THRESHOLD;
	return {
		standsOut,
		suspects: standsOut ? all.slice(0, most).map(({ ranked, past, index }) => ({
			repository: past.name,
			commit: ranked.commit,
			score: ranked.score,
			evidence: evidenceOf(ranked, index, {
				query,
				text
			}),
			marks: marksOf(ranked.commit, past.commits)
		})) : []
	};
}
function orderSuspects({ texts, at, days }, pasts) {
	const text = texts.map(withoutPlaces).join("\n");
	const query = require_word_index.queryOf(text);
	const sorted = pasts.flatMap((past) => {
		const others = otherTexts(past.earlier, new Date(at.getTime() - days * require_main.DAY_MS));
		const index = buildIndex(past, [query, ...others]);
		const signals = signalsOf(past, {
			...past,
			texts
		});
		return rank(query, index, at, signals).filter(({ isSuspect }) => isSuspect).map((ranked) => ({
			ranked,
			past,
			index,
			signals,
			others
		}));
	}).sort((a, b) => byScore(a.ranked, b.ranked));
	return {
		all: [...new Map(sorted.map((each) => [each.ranked.commit.sha, each])).values()],
		query,
		text
	};
}
const withoutPlaces = (text) => text.slice(0, MAX_TEXT).replace(/\S*\/([^\s/]*)/g, (_, name) => ` ${name.replace(/\.\w{1,8}\b.*/, "")} `);
const MAX_TEXT = 32768;
const byScore = (a, b) => b.score - a.score || b.commit.at.getTime() - a.commit.at.getTime() || (a.commit.sha < b.commit.sha ? -1 : 1);
Object.defineProperty(exports, "findSuspects", {
	enumerable: true,
	get: function() {
		return findSuspects;
	}
});
Object.defineProperty(exports, "orderSuspects", {
	enumerable: true,
	get: function() {
		return orderSuspects;
	}
});
