// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_patch_names = require("./patch-names.cjs");
// src/diff/code.ts
/** Without blank lines, comments, docstrings and lone braces. */
function codeLines(lines, language) {
	const pieces = piecesOf(lines, language.syntax);
	return lines.map(({ number }, i) => ({
		number,
		code: codeOf(pieces[i] ?? [])
	})).filter(({ code }) => /[^\s{}()[\];,]/.test(code));
}
/** Of each line; those without any are scanned, all of them together. */
function piecesOf(lines, syntax) {
	const bare = lines.map(({ text }) => ({
		text,
		isContext: false
	}));
	const scanned = lines.every(({ pieces }) => pieces !== void 0) ? [] : require_patch_names.scanHunk(bare, syntax);
	return lines.map(({ pieces }, i) => pieces ?? scanned[i] ?? []);
}
/**
* A string is `""` where it begins and nothing on the lines below. Code inside a string counts only on lines that
* begin with it: a string of one line may be text that somebody supplies.
*/
function codeOf(pieces) {
	const isInHole = pieces[0]?.kind === "hole";
	return pieces.map(({ kind, text, begins }) => {
		if (kind === "code" || kind === "hole" && isInHole) return text;
		return kind === "string" && begins ? "\"\"" : "";
	}).join("").replace(/(?:""){2,}/g, "\"\"").slice(0, MAX_LINE);
}
/** Longer lines are generated or minified: the rest adds nothing. */
const MAX_LINE = 2e3;
/** 2 if over 15 % of lines are indented by an odd multiple of 2; 4 if the rest has an odd multiple of 4. */
function indentOf(lines) {
	const widths = lines.map((line) => /^ +(?=\S)/.exec(line)?.[0].length ?? 0).filter((width) => width > 0);
	if (widths.length < 5) return null;
	if (widths.filter((width) => width % 4 === 2).length > .15 * widths.length) return 2;
	return widths.some((width) => width % 8 === 4) ? 4 : null;
}
function nestingOf(code, indent) {
	const white = /^[\t ]*/.exec(code)?.[0] ?? "";
	const tabs = white.split("	").length - 1;
	return tabs + Math.floor((white.length - tabs) / indent);
}
/** What decides which code runs next, in any language; the data does not count raising and catching. */
const CONTROL_FLOW = /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g;
const countControlFlow = (code) => code.match(CONTROL_FLOW)?.length ?? 0;
const CALL = /[A-Za-z_]\w*\s*\(/;
/** `=`, `:=`, `+=`, but no comparison or arrow */
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/;
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/;
const isLogic = (code) => !IMPORT.test(code) && (CALL.test(code) || ASSIGNMENT.test(code) || code.search(CONTROL_FLOW) !== -1);
/** Classifies lines by the whole file: a hunk alone may begin inside a comment. */
function withPieces(hunks, path, { before, after }) {
	const syntax = require_patch_names.syntaxOf(path);
	const scanned = (text, lines) => text === null ? [] : require_patch_names.scanFile(upToLine(text, lastOf(lines)), syntax);
	const removed = hunks.flatMap((hunk) => hunk.removed);
	const added = hunks.flatMap((hunk) => [...hunk.added, ...hunk.context ?? []]);
	const [old, now] = [scanned(before, removed), scanned(after, added)];
	return hunks.map((hunk) => ({
		added: marked(hunk.added, now),
		removed: marked(hunk.removed, old),
		...hunk.context && { context: marked(hunk.context, now) }
	}));
}
const lastOf = (lines) => lines.reduce((last, { number }) => Math.max(last, number), 0);
/** Lines further down cannot change what a line is. */
function upToLine(text, last) {
	let end = 0;
	for (let line = 0; line < last && end !== -1; line += 1) end = text.indexOf("\n", end) + 1 || -1;
	return end === -1 ? text : text.slice(0, end);
}
const marked = (lines, file) => lines.map((line) => {
	const pieces = file[line.number - 1];
	return pieces === void 0 ? line : {
		...line,
		pieces
	};
});
Object.defineProperty(exports, "IMPORT", {
	enumerable: true,
	get: function() {
		return IMPORT;
	}
});
Object.defineProperty(exports, "codeLines", {
	enumerable: true,
	get: function() {
		return codeLines;
	}
});
Object.defineProperty(exports, "countControlFlow", {
	enumerable: true,
	get: function() {
		return countControlFlow;
	}
});
Object.defineProperty(exports, "indentOf", {
	enumerable: true,
	get: function() {
		return indentOf;
	}
});
Object.defineProperty(exports, "isLogic", {
	enumerable: true,
	get: function() {
		return isLogic;
	}
});
Object.defineProperty(exports, "nestingOf", {
	enumerable: true,
	get: function() {
		return nestingOf;
	}
});
Object.defineProperty(exports, "piecesOf", {
	enumerable: true,
	get: function() {
		return piecesOf;
	}
});
Object.defineProperty(exports, "withPieces", {
	enumerable: true,
	get: function() {
		return withPieces;
	}
});
