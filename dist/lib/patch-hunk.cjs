// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_code = require("./code.cjs");
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
	const pieces = require_code.scanHunk(lines.map(({ side, text }) => ({
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
Object.defineProperty(exports, "isHunkHeading", {
	enumerable: true,
	get: function() {
		return isHunkHeading;
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
