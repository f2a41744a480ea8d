// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/report/markdown-text.ts
const md = (words, ...values) => String.raw({ raw: words }, ...values);
function codeSpan(text, most = 120, keep = "start") {
	const shown = require_main.cutTo(text, most, keep).replaceAll("`", "ˋ").replaceAll("|", "¦").trim();
	return shown === "" ? "" : `\`${shown}\``;
}
const plainWords = (text) => PLAIN_WORDS.test(text) ? text : codeSpan(text);
const PLAIN_WORDS = /^(?:[\p{L}\p{N} ,.;()%+×·→…’−-]|:(?=[ \d]|$))*$/u;
const markdownOf = (value) => require_main.piecesOf(value).map(pieceMarkdown).join("");
function pieceMarkdown(piece) {
	if (piece.kind === "words") return plainWords(piece.text);
	if (piece.kind === "incident") return incidentMarkdown(piece.number, piece.url);
	return piece.kind === "path" ? codeSpan(piece.text, 100, "end") : codeSpan(piece.text);
}
const incidentMarkdown = (number, url) => url === null ? `\`#${number}\`` : `[#${number}](${linkTarget(url)})`;
const linkTarget = (url) => url.replace(/[^\w:/.?&=#%~+,@-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
const shaText = (sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : `\`${sha.replace(/\W/g, "")}\``;
const row = (...cells) => cells.map(markdownOf);
function tableMarkdown(head, rows) {
	if (rows.length === 0) return null;
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const names = head.map((name) => name.replace(/^>/, ""));
	const rule = head.map((name) => name.startsWith(">") ? "--:" : "---");
	return [
		line(names),
		line(rule),
		...rows.map(line)
	].join("\n");
}
function details(title, head, rows, count = null) {
	const table = tableMarkdown(head, rows);
	if (table === null) return null;
	return `<details>\n<summary>${count === null ? title : `${title} (${count})`}</summary>\n\n${table}${count !== null && count > rows.length ? `\n\n… and ${count - rows.length} more` : ""}\n\n</details>`;
}
Object.defineProperty(exports, "codeSpan", {
	enumerable: true,
	get: function() {
		return codeSpan;
	}
});
Object.defineProperty(exports, "details", {
	enumerable: true,
	get: function() {
		return details;
	}
});
Object.defineProperty(exports, "markdownOf", {
	enumerable: true,
	get: function() {
		return markdownOf;
	}
});
Object.defineProperty(exports, "md", {
	enumerable: true,
	get: function() {
		return md;
	}
});
Object.defineProperty(exports, "row", {
	enumerable: true,
	get: function() {
		return row;
	}
});
Object.defineProperty(exports, "shaText", {
	enumerable: true,
	get: function() {
		return shaText;
	}
});
Object.defineProperty(exports, "tableMarkdown", {
	enumerable: true,
	get: function() {
		return tableMarkdown;
	}
});
