// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_pieces = require("./pieces.cjs");
// src/diff/code.ts
function codeLines(lines, language) {
	const { syntax, indent } = language;
	const pieces = piecesOf(lines, syntax);
	const ends = require_pieces.lineEndsOf(syntax);
	return lines.flatMap(({ number, text }, i) => {
		const mine = pieces[i] ?? [];
		const isDoubtful = mine.some((piece) => piece.kind === "doubtful" && /\S/.test(piece.text));
		return codeIn(text, mine, language).split(ends).flatMap((code) => unfolded(code, indent)).filter((code) => /[^\s{}()[\];,]/.test(code)).map((code) => ({
			number,
			code,
			isDoubtful
		}));
	});
}
function codeIn(line, pieces, { plain, markup, flat, syntax }) {
	if (plain === "all") return require_pieces.looksLikeProse(line) ? "" : line;
	const text = plain && pieces.map((piece) => piece.kind === "comment" ? "" : piece.text).join("");
	if (text !== void 0 && LIKE_CODE.test(text) && !TAG.test(text)) return text;
	if (plain && syntax.prose) return "";
	const code = codeOf(pieces);
	if (flat) return code.replace(ARGUMENTS, (part) => part.startsWith("{{") ? part : "");
	return markup ? code.replace(/<\/?[A-Za-z][^<>%?]*>?/g, "") : code;
}
const ARGUMENTS = /\{\{.*?\}\}|(?:(?<=[-.]|[\w.,"'][ \t]{1,9})(?<!\b(?:then|do|else|time)[ \t]{1,9})|\b(?!(?:if|while|until|when|unless)(?::|""))(?=[a-z]{2,8}["']?["':.-]))(?:if|else|for|while|until|switch|match|case|when|return|break|continue|unless|and|or)\b/g;
const TAG = /<[A-Za-z/!%?#]|[%?]>|\{\{|\{%/;
const LIKE_CODE = /\w\(|[{};:)](?:\\n)?(?:",?)?\s*$/;
function piecesOf(lines, syntax) {
	const bare = lines.map(({ text }) => ({
		text,
		isContext: false
	}));
	const scanned = lines.every(({ pieces }) => pieces !== void 0) ? [] : require_pieces.scanHunk(bare, syntax);
	return lines.map(({ pieces }, i) => pieces ?? scanned[i] ?? []);
}
function codeOf(pieces) {
	const isInHole = pieces[0]?.kind === "hole";
	return pieces.map(({ kind, text, begins }) => {
		if (kind === "code" || kind === "doubtful" || kind === "hole" && isInHole) return text;
		return kind === "string" && begins ? "\"\"" : "";
	}).join("").replace(/(?:""){2,}/g, "\"\"");
}
function unfolded(code, indent) {
	if (code.trim().length <= MAX_LINE) return [clipped(code, indent)];
	const lines = [];
	let depth = 0;
	for (const part of code.match(/[^;{}]+[;{}]*|[;{}]+/g) ?? []) {
		const level = depth - (/^\s*\}/.test(part) ? 1 : 0);
		const margin = " ".repeat(Math.max(0, Math.min(level, MAX_LEVEL)) * indent);
		lines.push((/^[ \t]*/.exec(part)?.[0].length ?? 0) > margin.length ? part : margin + part.trim());
		depth += part.split("{").length - part.split("}").length;
	}
	return lines;
}
const clipped = (code, indent) => code.length <= MAX_LINE ? code : " ".repeat(MAX_LEVEL * indent) + code.trim();
const MAX_LINE = 200;
const MAX_LEVEL = 20;
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
const CONTROL_FLOW = /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g;
const countControlFlow = (code) => code.match(CONTROL_FLOW)?.length ?? 0;
const CALL = /\b[A-Za-z_]\w*\s*\(/;
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/;
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/;
const LOGIC = [
	CALL,
	ASSIGNMENT,
	/\?\?|\s\?$|\{#(?:each|await|key)\b/
];
const isLogic = (code) => !IMPORT.test(code) && (LOGIC.some((pattern) => pattern.test(code)) || code.search(CONTROL_FLOW) !== -1);
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
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
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
