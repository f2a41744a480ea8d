// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/incidents/past-commit.ts
const MAX_SUBJECT = 500;
const FIX = /\b(?:bug ?fix(?:es)?|fix(?:e[sd]|ing)?|hotfix(?:es)?|bugs?|regressions?|revert(?:s|ed)?|crash(?:es|ed)?|broken|wrong(?:ly)?|incorrect(?:ly)?|leak(?:s|ed|ing)?|npe|\w*exceptions?|hangs?|deadlocks?|race|defects?|fail(?:s|ed|ing|ures?)?)\b/;
const NOT_A_RUNTIME_FIX = /^(?:docs?|tests?|ci|chore|style|lint|release)(?:\([^)]*\))?!?:|^\w+\((?:docs?|types?|deps|ci|tests?|e2e|lint|chore|examples?|style|release)\)|\b(?:typo|readme|lint|flaky|spelling)\b/;
function isFix({ message }) {
	const end = message.indexOf("\n");
	const subject = message.slice(0, end === -1 ? MAX_SUBJECT : Math.min(end, MAX_SUBJECT)).toLowerCase();
	return FIX.test(subject) && !NOT_A_RUNTIME_FIX.test(subject);
}
const MAX_MESSAGE = 1e4;
function summarizeMessage(message) {
	const [subject = "", ...body] = message.slice(0, MAX_MESSAGE).split("\n");
	const naming = body.filter((line) => namesIn(require_main.fromOutside(line)).size > 0);
	return require_main.fromOutside([subject.slice(0, MAX_SUBJECT), ...naming].join("\n"));
}
const NAMED = [
	/\bpagerduty\.com\/incidents\/([A-Z0-9]{5,32}|\d{1,9})\b/g,
	/\b(?:(?:pagerduty|incident|pd|inc)[ :-]{0,2}#?|page[ :-]{0,2}#)(\d{1,9})\b(?![.-]\d)/gi,
	/\b(?:pagerduty|incident|pd)[ :#-]{1,3}([PQ][A-Z0-9]{5,31})\b/gi
];
function namesIn(text) {
	const start = text.slice(0, 1e4);
	return new Set(NAMED.flatMap((pattern) => [...start.matchAll(pattern)].map(([, name]) => (name ?? "").toUpperCase())));
}
function namesIncident(text, { id, number }) {
	const names = namesIn(text);
	return names.has(id) || names.has(String(number));
}
Object.defineProperty(exports, "isFix", {
	enumerable: true,
	get: function() {
		return isFix;
	}
});
Object.defineProperty(exports, "namesIn", {
	enumerable: true,
	get: function() {
		return namesIn;
	}
});
Object.defineProperty(exports, "namesIncident", {
	enumerable: true,
	get: function() {
		return namesIncident;
	}
});
Object.defineProperty(exports, "summarizeMessage", {
	enumerable: true,
	get: function() {
		return summarizeMessage;
	}
});
