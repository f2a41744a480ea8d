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
function countTerms(text, counts, vocabulary = null) {
	let total = 0;
	for (const identifier of text.match(IDENTIFIER) ?? []) {
		if (identifier.length > MAX_LENGTH) continue;
		const terms = termsOf(identifier);
		total += terms.length;
		for (const term of terms) if (vocabulary === null || vocabulary.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return total;
}
function termsIn(text, vocabulary = null) {
	const counts = new Map();
	return {
		counts,
		total: countTerms(text, counts, vocabulary)
	};
}
function addTerms(all) {
	const [first] = all;
	if (first !== void 0 && all.length === 1) return first;
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
