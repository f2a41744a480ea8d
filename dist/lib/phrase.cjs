// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
// src/untrusted/phrase.ts
/** The literal parts are our own words; a string among the values is foreign, unless it comes as `ours`. */
const phrase = (words, ...values) => words.flatMap((word, i) => [...wordsPiece(require_process.own(word)), ...piecesOf(values[i] ?? require_process.own(""))]);
/** Our own words, made elsewhere: a count, a duration. */
const ours = (text) => wordsPiece(text);
/** A path that was made printable. */
const pathPiece = (text) => [{
	kind: "path",
	text
}];
/** `#4521`, a link where the reporter can make one. */
const incidentPiece = (incident) => [{
	kind: "incident",
	number: incident.number,
	url: incident.url
}];
function piecesOf(value) {
	if (typeof value === "number") return wordsPiece(require_process.line`${value}`);
	if (typeof value === "string") return value === "" ? [] : [{
		kind: "foreign",
		text: value
	}];
	return value;
}
const wordsPiece = (text) => text === "" ? [] : [{
	kind: "words",
	text
}];
/** `a`, `a and b`, `a, b and 3 more`. */
function listedPhrases(items, most, last = " and ") {
	const rest = items.length - most;
	const shown = items.slice(0, most);
	const pieces = shown.flatMap((item, i) => {
		const glue = i === 0 ? "" : i === shown.length - 1 && rest <= 0 ? last : ", ";
		return [...ours(require_process.own(glue)), ...piecesOf(item)];
	});
	return rest > 0 ? [...pieces, ...ours(require_process.line` and ${rest} more`)] : pieces;
}
/** Phrases with something between them. */
const joinedPhrases = (items, glue) => items.flatMap((item, i) => [...ours(require_process.own(i === 0 ? "" : glue)), ...piecesOf(item)]);
/** The whole sentence as a terminal shows it. */
const phraseText = (value) => require_process.own(piecesOf(value).map((piece) => piece.kind === "incident" ? `#${piece.number}` : piece.text).join(""));
Object.defineProperty(exports, "incidentPiece", {
	enumerable: true,
	get: function() {
		return incidentPiece;
	}
});
Object.defineProperty(exports, "joinedPhrases", {
	enumerable: true,
	get: function() {
		return joinedPhrases;
	}
});
Object.defineProperty(exports, "listedPhrases", {
	enumerable: true,
	get: function() {
		return listedPhrases;
	}
});
Object.defineProperty(exports, "ours", {
	enumerable: true,
	get: function() {
		return ours;
	}
});
Object.defineProperty(exports, "pathPiece", {
	enumerable: true,
	get: function() {
		return pathPiece;
	}
});
Object.defineProperty(exports, "phrase", {
	enumerable: true,
	get: function() {
		return phrase;
	}
});
Object.defineProperty(exports, "phraseText", {
	enumerable: true,
	get: function() {
		return phraseText;
	}
});
Object.defineProperty(exports, "piecesOf", {
	enumerable: true,
	get: function() {
		return piecesOf;
	}
});
