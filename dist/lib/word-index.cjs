// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/suspects/terms.ts
const NO_TERMS = {
	counts: new Map(),
	total: 0
};
const IDENTIFIER = /[A-Za-z_\u00c0-\u1fff\u3040-\ud7ff][\w\u00c0-\u1fff\u3040-\ud7ff]*/g;
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;
const ASCII = /^\w+$/;
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const MAX_LENGTH = 60;
const STOP_WORDS = require_main.wordSet("about after again all also an and any are as at be because been before being between both but by can cannot could did do does doing done down during each either etc ever every few for from get gets getting had has have having he her here his how if in instead into is isn it its itself just may might more most much must my no nor not now of off on once one only or other our out over own same she should since so some still such than that the their them then there these they this those through to too under until up us use used uses using very via was we were what when where which while who whom why will with without would you your");
const known = new Map();
const MAX_KNOWN = 2e5;
function termsOf(identifier) {
	const before = known.get(identifier);
	if (before) return before;
	const parts = (identifier.match(ASCII.test(identifier) ? ASCII_PART : PART) ?? []).map((part) => part.toLowerCase());
	const whole = identifier.toLowerCase();
	const terms = (parts.length === 1 && parts[0] === whole ? parts : [...parts, whole]).filter((term) => term.length > 1 && !STOP_WORDS.has(term));
	if (known.size >= MAX_KNOWN) known.clear();
	known.set(identifier, terms);
	return terms;
}
function listTerms(text) {
	const list = [];
	for (const identifier of text.match(IDENTIFIER) ?? []) if (identifier.length <= MAX_LENGTH) list.push(...termsOf(identifier));
	return list;
}
function countTerms(text, counts) {
	const terms = listTerms(text);
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return terms.length;
}
function termsIn(text) {
	const counts = new Map();
	return {
		counts,
		total: countTerms(text, counts)
	};
}
function addTerms(all) {
	const counts = new Map();
	let total = 0;
	for (const each of all) {
		for (const [term, count] of each.counts) counts.set(term, (counts.get(term) ?? 0) + count);
		total += each.total;
	}
	return {
		counts,
		total
	};
}
const MAX_QUERY = 24;
const queryOf = (text) => [...termsIn(text).counts.keys()].slice(0, MAX_QUERY);
// src/suspects/commit.ts
const NOT_WORDS = [
	/^[A-Za-z][A-Za-z-]*-(?:by|id|from|to):.*$/gim,
	/^(?:reviewers?|authors?|closes|cc|bug|see also|cherry picked)\b:?.*$/gim,
	/\b[A-Z][A-Z\d]+-\d+\b/g,
	/\b[0-9a-f]{7,64}\b/g,
	/https?:\S+|\S+@\S+/g
];
const MAX_MESSAGE = 1e4;
const wordsOfMessage = (message) => NOT_WORDS.reduce((text, pattern) => text.replace(pattern, " "), message.slice(0, MAX_MESSAGE));
// src/suspects/word-index.ts
function wordReader() {
	const known = new Map();
	const wordsOfPath = (path) => {
		const terms = known.get(path) ?? termsIn(path);
		known.set(path, terms);
		return terms;
	};
	return ({ message, files }) => ({
		path: addTerms(files.map(({ path }) => wordsOfPath(path))),
		message: termsIn(wordsOfMessage(message))
	});
}
function indexWords(commits) {
	const words = commits.map(wordReader());
	return {
		shas: commits.map(({ sha }) => sha),
		path: indexTerms(words.map(({ path }) => path)),
		message: indexTerms(words.map(({ message }) => message))
	};
}
function indexTerms(all) {
	const lines = new Map();
	for (const [place, { counts }] of all.entries()) for (const [term, times] of counts) lines.set(term, `${lines.get(term) ?? term} ${place} ${times}`);
	return {
		totals: all.map(({ total }) => total),
		lines: [...lines.values()].sort()
	};
}
function wordsAsked({ shas, path, message }, terms) {
	const [paths, messages] = [termsAsked(path, terms), termsAsked(message, terms)];
	return new Map(shas.map((sha, place) => [sha, {
		path: paths[place] ?? NO_TERMS,
		message: messages[place] ?? NO_TERMS
	}]));
}
function termsAsked({ totals, lines }, terms) {
	const found = [];
	for (const term of terms) {
		const numbers = lineOf(`${term} `, lines).split(" ");
		for (let i = 1; i < numbers.length; i += 2) {
			const place = Number(numbers[i]);
			found[place] ??= new Map();
			found[place].set(term, Number(numbers[i + 1]));
		}
	}
	return totals.map((total, place) => ({
		counts: found[place] ?? NO_TERMS.counts,
		total
	}));
}
function lineOf(start, lines) {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((lines[middle] ?? "") < start) low = middle + 1;
		else high = middle;
	}
	const line = lines[low] ?? "";
	return line.startsWith(start) ? line : "";
}
Object.defineProperty(exports, "NO_TERMS", {
	enumerable: true,
	get: function() {
		return NO_TERMS;
	}
});
Object.defineProperty(exports, "addTerms", {
	enumerable: true,
	get: function() {
		return addTerms;
	}
});
Object.defineProperty(exports, "countTerms", {
	enumerable: true,
	get: function() {
		return countTerms;
	}
});
Object.defineProperty(exports, "indexWords", {
	enumerable: true,
	get: function() {
		return indexWords;
	}
});
Object.defineProperty(exports, "queryOf", {
	enumerable: true,
	get: function() {
		return queryOf;
	}
});
Object.defineProperty(exports, "termsIn", {
	enumerable: true,
	get: function() {
		return termsIn;
	}
});
Object.defineProperty(exports, "wordReader", {
	enumerable: true,
	get: function() {
		return wordReader;
	}
});
Object.defineProperty(exports, "wordsAsked", {
	enumerable: true,
	get: function() {
		return wordsAsked;
	}
});
Object.defineProperty(exports, "wordsOfMessage", {
	enumerable: true,
	get: function() {
		return wordsOfMessage;
	}
});
