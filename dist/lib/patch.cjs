// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_pieces = require("./pieces.cjs");
// src/untrusted/patch.ts
/** More content than this is counted, not kept. */
const MAX_CONTENT = 2 ** 19;
/**
* Reads the output of `git diff`, `git show`, `git format-patch` or `diff -u`. How long a hunk is, its `@@` says: a
* line of content that looks like a header is content. What stands outside of files and hunks (messages, authors,
* the text behind `@@`) is not read.
*/
function readPatch(text, maxContent = MAX_CONTENT) {
	const reader = new PatchReader(text, maxContent);
	return {
		files: reader.read(),
		truncated: reader.truncated
	};
}
var PatchReader = class {
	truncated = false;
	#text;
	#maxContent;
	#sections = [];
	#content = 0;
	#at = 0;
	constructor(text, maxContent) {
		this.#text = text;
		this.#maxContent = maxContent;
	}
	read() {
		for (let line = this.#next(); line !== null; line = this.#next()) this.#readLine(line);
		return this.#sections.map(toChangedFile);
	}
	#readLine(line) {
		if (line.startsWith("diff --git ")) this.#begin(line.slice(11));
		else if (line.startsWith("--- ") && this.#peek().startsWith("+++ ")) this.#readNames(line);
		else if (line.startsWith("@@ ")) this.#readHunk(line);
		else this.#readHeader(line);
	}
	#begin(header) {
		const section = {
			header,
			oldPath: null,
			newPath: null,
			status: "modified",
			kind: "text",
			additions: 0,
			deletions: 0,
			hunks: []
		};
		this.#sections.push(section);
		return section;
	}
	/** `---` and `+++`; in a patch that git did not make they also begin the file. */
	#readNames(line) {
		const last = this.#sections.at(-1);
		const section = last && last.header !== "" && last.hunks.length === 0 ? last : this.#begin("");
		const [before, after] = [nameIn(line.slice(4)), nameIn((this.#next() ?? "").slice(4))];
		section.oldPath = before ?? section.oldPath;
		section.newPath = after ?? section.newPath;
		if (before === null) section.status = "added";
		if (after === null) section.status = "deleted";
	}
	#readHeader(line) {
		const section = this.#sections.at(-1);
		if (!section || section.hunks.length > 0) return;
		if (line.startsWith("rename from ") || line.startsWith("copy from ")) {
			section.status = line.startsWith("rename") ? "renamed" : "copied";
			section.oldPath = unquote(line.slice(line.indexOf(" from ") + 6));
		} else if (line.startsWith("rename to ") || line.startsWith("copy to ")) section.newPath = unquote(line.slice(line.indexOf(" to ") + 4));
		else if (line.startsWith("new file mode ")) section.status = "added";
		else if (line.startsWith("deleted file mode ")) section.status = "deleted";
		else if (/^(?:Binary files |GIT binary patch)/.test(line)) section.kind = "binary";
		const mode = /^(?:new file mode|deleted file mode|new mode|index \w+\.\.\w+) (\d{6})$/.exec(line)?.[1];
		if (mode === "120000") section.kind = "symlink";
		if (mode === "160000") section.kind = "submodule";
	}
	#readHunk(heading) {
		const numbers = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(heading);
		const section = this.#sections.at(-1);
		if (!numbers || !section) return;
		const lines = [];
		const isTop = Number(numbers[1]) <= 1 && Number(numbers[3]) <= 1;
		let [oldAt, oldLeft, newAt, newLeft] = [
			1,
			2,
			3,
			4
		].map((i) => Number(numbers[i] ?? 1));
		while (oldLeft > 0 || newLeft > 0) {
			const sign = this.#text.charAt(this.#at);
			if (this.#at >= this.#text.length || !/[-+ \\\r\n]/.test(sign)) break;
			const line = this.#next() ?? "";
			if (sign === "\\") continue;
			const text = line.slice(1);
			if (sign === "+") {
				section.additions += 1;
				newLeft -= 1;
				this.#keep(lines, {
					side: "added",
					number: newAt++,
					text
				});
			} else if (sign === "-") {
				section.deletions += 1;
				oldLeft -= 1;
				this.#keep(lines, {
					side: "removed",
					number: oldAt++,
					text
				});
			} else {
				oldAt += 1;
				oldLeft -= 1;
				newLeft -= 1;
				this.#keep(lines, {
					side: "context",
					number: newAt++,
					text
				});
			}
		}
		section.hunks.push(toHunk(lines, require_pieces.syntaxOf(pathOf(section)), isTop));
	}
	#keep(lines, line) {
		this.#content += line.text.length + 1;
		if (this.#content <= this.#maxContent) lines.push(line);
		else this.truncated = true;
	}
	#next() {
		if (this.#at >= this.#text.length) return null;
		const end = this.#text.indexOf("\n", this.#at);
		const line = this.#text.slice(this.#at, end === -1 ? void 0 : end);
		this.#at = end === -1 ? this.#text.length : end + 1;
		return line;
	}
	#peek() {
		return this.#text.slice(this.#at, this.#at + 4);
	}
};
/** Each side is scanned with the context around it, which tells better what it begins inside of. */
function toHunk(lines, syntax, isTop) {
	const before = lines.filter(({ side }) => side !== "added");
	const now = scanSide(lines.filter(({ side }) => side !== "removed"), syntax, isTop);
	return {
		added: now.filter(({ side }) => side === "added"),
		removed: scanSide(before, syntax, isTop).filter(({ side }) => side === "removed"),
		context: now.filter(({ side }) => side === "context")
	};
}
function scanSide(lines, syntax, isTop) {
	const pieces = require_pieces.scanHunk(lines.map(({ side, text }) => ({
		text,
		isContext: side === "context"
	})), syntax, isTop);
	return lines.map(({ side, number, text }, i) => ({
		side,
		number,
		text: require_process.fromOutside(text),
		pieces: pieces[i] ?? []
	}));
}
function toChangedFile(section) {
	const { oldPath, status, kind, additions, deletions, hunks } = section;
	const moved = status === "renamed" || status === "copied";
	return {
		path: require_process.fromOutside(pathOf(section)),
		oldPath: moved && oldPath !== null ? require_process.fromOutside(oldPath) : null,
		status,
		kind,
		additions,
		deletions,
		merged: false,
		filtered: false,
		hunks
	};
}
const pathOf = ({ newPath, oldPath, header }) => newPath ?? oldPath ?? nameInHeader(header);
/** `a/src/x.ts`, quoted or not, without the `a/`; null for `/dev/null`. */
function nameIn(field) {
	const name = unquote(field.replace(/\t.*$|\r$/s, ""));
	return name === "/dev/null" ? null : name.replace(/^[abciow]\//, "");
}
/** Of `a/x b/x`, where nothing else names the file: both halves are the same name. */
function nameInHeader(header) {
	const quoted = /^"(?:[^"\\]|\\.)*"/.exec(header)?.[0];
	if (quoted !== void 0) return nameIn(quoted) ?? "";
	return nameIn(header.slice(0, Math.floor(header.length / 2))) ?? "";
}
/** Undoes git's quoting: `"a\tb\303\244"`. */
function unquote(name) {
	if (!/^".*"$/s.test(name)) return name;
	const bytes = [];
	for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
	else if (letter !== void 0) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0));
	else bytes.push(...new TextEncoder().encode(plain ?? ""));
	return new TextDecoder().decode(new Uint8Array(bytes));
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
Object.defineProperty(exports, "readPatch", {
	enumerable: true,
	get: function() {
		return readPatch;
	}
});
