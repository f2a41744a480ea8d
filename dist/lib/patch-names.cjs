// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_pieces = require("./pieces.cjs");
// src/diff/patch-hunk.ts
const HEADING = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? \1/;
const isHunkHeading = (line) => HEADING.test(line);
function readHunk(all, at) {
	const [, , before = "", start, count = "1"] = HEADING.exec(all[at] ?? "") ?? [];
	const parents = [...before.matchAll(/-(\d+)(?:,(\d+))?/g)];
	const left = parents.map(([, , lines = "1"]) => Number(lines));
	let newLeft = Number(count);
	let [oldNumber, newNumber] = [Number(parents[0]?.[1]), Number(start)];
	const isTop = oldNumber <= 1 && newNumber <= 1;
	const lines = [];
	let changes = 0;
	let end = at + 1;
	for (; end < all.length; end += 1) {
		const line = all[end] ?? "";
		if (line.startsWith("\\")) continue;
		const marks = /^\r?$/.test(line) ? " ".repeat(left.length) : line.slice(0, left.length);
		const isGone = marks.includes("-");
		if (!/^[-+ ]+$/.test(marks) || (isGone ? left.every((lines) => lines === 0) : newLeft === 0)) break;
		const text = line.slice(left.length);
		const isIn = (parent) => marks[parent] === (isGone ? "-" : " ");
		if (/^\++$/.test(marks)) lines.push({
			side: "added",
			number: newNumber,
			text
		});
		else if (/^-+$/.test(marks)) lines.push({
			side: "removed",
			number: oldNumber,
			text
		});
		else if (!isGone) lines.push({
			side: "context",
			number: newNumber,
			text
		});
		left.forEach((_, parent) => {
			if (isIn(parent)) left[parent] = (left[parent] ?? 0) - 1;
		});
		if (isIn(0)) oldNumber += 1;
		if (!isGone) [newNumber, newLeft] = [newNumber + 1, newLeft - 1];
		if (/[-+]/.test(marks)) changes += 1;
	}
	const isCounted = newLeft === 0 && (left.length > 1 || left[0] === 0);
	return {
		lines,
		isTop,
		end,
		whole: isCounted && changes > 0 && !goesOn(all[end])
	};
}
const goesOn = (line = "") => /^(?:\+(?!\+\+ )|-(?!-))/.test(line);
function toBareHunk({ changes }) {
	const on = (type) => changes.flatMap((change) => change.type === type && !change.content.startsWith("\\") ? [{
		number: change.ln,
		text: require_main.fromOutside(change.content.slice(1))
	}] : []);
	return {
		added: on("add"),
		removed: on("del")
	};
}
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
		text: require_main.fromOutside(text),
		pieces: pieces[i] ?? []
	}));
}
// src/diff/patch-names.ts
function nameOnSide(field) {
	const name = unquote(field.replace(/\t.*$|\r$/s, ""));
	return name === "/dev/null" ? null : name;
}
function namesInHeader(header) {
	const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(header);
	if (quoted) return {
		before: unquote(quoted[1] ?? ""),
		after: unquote(quoted[2] ?? "")
	};
	let best = {
		before: header,
		after: header
	};
	let longest = -1;
	for (let at = header.indexOf(" "); at !== -1; at = header.indexOf(" ", at + 1)) {
		const names = {
			before: header.slice(0, at),
			after: header.slice(at + 1)
		};
		const { length } = commonName(names.before, names.after);
		if (length > longest) [best, longest] = [names, length];
	}
	return best;
}
function withoutPrefixes({ before, after }) {
	const name = after ?? before ?? "";
	const common = before !== null && after !== null ? commonName(before, after) : "";
	return common === "" ? name.replace(/^[abciow12]\//, "") : common;
}
function commonName(one, other) {
	if (one === other) return one;
	const [parts, others] = [one.split("/").reverse(), other.split("/").reverse()];
	const differing = parts.findIndex((part, i) => part !== others[i]);
	return parts.slice(0, differing === -1 ? parts.length : differing).reverse().join("/");
}
function unquote(name) {
	if (!/^".*"$/s.test(name)) return name;
	const bytes = [];
	for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
	else if (letter !== void 0) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0));
	else bytes.push(...new TextEncoder().encode(plain ?? ""));
	return nameFromBytes(Buffer.from(bytes));
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
function nameFromBytes(bytes) {
	const text = bytes.toString("utf8");
	if (!text.includes("�") || Buffer.from(text).equals(bytes)) return text;
	const octal = (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
	return bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, octal);
}
Object.defineProperty(exports, "isHunkHeading", {
	enumerable: true,
	get: function() {
		return isHunkHeading;
	}
});
Object.defineProperty(exports, "nameFromBytes", {
	enumerable: true,
	get: function() {
		return nameFromBytes;
	}
});
Object.defineProperty(exports, "nameOnSide", {
	enumerable: true,
	get: function() {
		return nameOnSide;
	}
});
Object.defineProperty(exports, "namesInHeader", {
	enumerable: true,
	get: function() {
		return namesInHeader;
	}
});
Object.defineProperty(exports, "readHunk", {
	enumerable: true,
	get: function() {
		return readHunk;
	}
});
Object.defineProperty(exports, "toBareHunk", {
	enumerable: true,
	get: function() {
		return toBareHunk;
	}
});
Object.defineProperty(exports, "toHunk", {
	enumerable: true,
	get: function() {
		return toHunk;
	}
});
Object.defineProperty(exports, "unquote", {
	enumerable: true,
	get: function() {
		return unquote;
	}
});
Object.defineProperty(exports, "withoutPrefixes", {
	enumerable: true,
	get: function() {
		return withoutPrefixes;
	}
});
