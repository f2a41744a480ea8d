// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_code = require("./code.cjs");
const require_patch_hunk = require("./patch-hunk.cjs");
const require_patch_names = require("./patch-names.cjs");
// src/diff/patch.ts
const MAX_CONTENT = 2 ** 19;
function readPatch(text, maxContent = MAX_CONTENT) {
	const reader = new PatchReader(text, maxContent);
	return {
		files: reader.read(),
		truncated: reader.truncated,
		malformedAt: reader.malformedAt
	};
}
var PatchReader = class {
	truncated = false;
	malformedAt = null;
	#lines;
	#maxContent;
	#sections = [];
	#content = 0;
	#at = 0;
	constructor(text, maxContent) {
		this.#lines = text.split("\n");
		this.#maxContent = maxContent;
	}
	read() {
		while (this.#at < this.#lines.length) this.#readLine(this.#line());
		this.malformedAt ??= this.#sections.find(({ isBare }) => isBare)?.line ?? null;
		return this.#sections.map(toChangedFile);
	}
	#line = (ahead = 0) => (this.#lines[this.#at + ahead] ?? "").replace(/\r$/, "");
	#readLine(line) {
		const section = this.#sections.at(-1);
		if (require_patch_hunk.isHunkHeading(line)) this.#readHunk(section);
		else if (line.startsWith("--- ") && this.#line(1).startsWith("+++ ") && require_patch_hunk.isHunkHeading(this.#line(2))) this.#readNames(line.slice(4), this.#line(1).slice(4));
		else {
			if (HEADER.test(line) && IN_HEADER.test(this.#line(1))) this.#begin(line);
			else if (section?.hunks.length === 0 && section.next === this.#at && IN_HEADER.test(line)) readHeaderLine(section, line);
			else if (NO_DIFF.test(line) || HEADER.test(line) && this.#at >= this.#lines.length - 2) this.#malformed();
			this.#at += 1;
		}
	}
	#malformed() {
		this.malformedAt ??= this.#at + 1;
	}
	#begin(header) {
		const [, command, rest = ""] = HEADER.exec(header) ?? [];
		const section = {
			names: command === "--git" ? require_patch_names.namesInHeader(rest) : {
				before: null,
				after: null
			},
			oldPath: null,
			newPath: command === "--git" || rest === "" ? null : require_patch_names.unquote(rest),
			status: "modified",
			kind: "text",
			additions: 0,
			deletions: 0,
			hunks: [],
			line: this.#at + 1,
			isBare: false,
			next: this.#at + 1
		};
		this.#sections.push(section);
		return section;
	}
	#readNames(old, next) {
		const [before, after] = [require_patch_names.nameOnSide(old), require_patch_names.nameOnSide(next)];
		const last = this.#sections.at(-1);
		const section = last?.hunks.length === 0 && last.next === this.#at ? last : this.#begin("");
		if (section.names.after === null || before !== null && after !== null) section.names = {
			before,
			after
		};
		if (before === null) section.status = "added";
		if (after === null) section.status = "deleted";
		this.#at += 2;
		section.next = this.#at;
	}
	#readHunk(section) {
		const { lines, isTop, end, whole } = require_patch_hunk.readHunk(this.#lines, this.#at);
		const isIn = section?.next === this.#at;
		if (!whole || !isIn) this.#malformed();
		if (isIn) {
			section.isBare = false;
			section.next = end;
			section.additions += lines.filter(({ side }) => side === "added").length;
			section.deletions += lines.filter(({ side }) => side === "removed").length;
			section.hunks.push(require_patch_hunk.toHunk(lines.filter(this.#fits), require_code.syntaxOf(pathOf(section)), isTop));
		}
		this.#at = end;
	}
	#fits = ({ text }) => {
		this.#content += text.length + 1;
		if (this.#content > this.#maxContent) this.truncated = true;
		return this.#content <= this.#maxContent;
	};
};
const HEADER = /^diff (--git|--cc|--combined) (.+)$/;
const IN_HEADER = /^(?:index |mode |old mode |new mode |new file mode |deleted file mode |(?:dis)?similarity index |(?:rename|copy) (?:from|to) |--- |Binary files |GIT binary patch)/;
const NO_DIFF = /^(?:\* Unmerged path |Submodule \S.* [0-9a-f]{7,}\.\.|Binary files .+ differ$|@@+ -)/;
const SAME_CONTENTS = /^index (?:0+|e69de29\w*|473a0f4\w*)\.\.(?:0+|e69de29\w*|473a0f4\w*)(?: |$)/;
function readHeaderLine(section, line) {
	section.next += 1;
	const [, verb, side, name = ""] = /^(rename|copy) (from|to) (.+)$/.exec(line) ?? [];
	if (side === "from") {
		section.status = verb === "rename" ? "renamed" : "copied";
		section.oldPath = require_patch_names.unquote(name);
	} else if (side === "to") section.newPath = require_patch_names.unquote(name);
	else if (line.startsWith("new file mode ")) [section.status, section.isBare] = ["added", true];
	else if (line.startsWith("deleted file mode ")) [section.status, section.isBare] = ["deleted", true];
	else if (line.startsWith("index ")) section.isBare = !SAME_CONTENTS.test(line);
	else if (/^(?:Binary files |GIT binary patch)/.test(line)) {
		section.kind = "binary";
		section.isBare = false;
	}
	const mode = /^(?:new file mode|deleted file mode|new mode|index \w+\.\.\w+) (\d{6})$/.exec(line)?.[1];
	if (mode === "120000") section.kind = "symlink";
	if (mode === "160000") section.kind = "submodule";
}
function toChangedFile(section) {
	const { oldPath, status, kind, additions, deletions, hunks } = section;
	const moved = status === "renamed" || status === "copied";
	return {
		path: require_main.fromOutside(pathOf(section)),
		oldPath: moved && oldPath !== null ? require_main.fromOutside(oldPath) : null,
		status,
		kind,
		additions,
		deletions,
		merged: false,
		filtered: false,
		hunks
	};
}
const pathOf = ({ newPath, names }) => newPath ?? require_patch_names.withoutPrefixes(names);
Object.defineProperty(exports, "readPatch", {
	enumerable: true,
	get: function() {
		return readPatch;
	}
});
