// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_width = require("./width.cjs");
// src/terminal/layout.ts
const GAP = 2;
const MIN_FLEXIBLE = 16;
const textOf = (cell) => cell === void 0 ? require_main.own("") : typeof cell === "string" ? cell : cell.text;
function table(spec, rows, width) {
	const natural = spec.map((column, i) => Math.min(column.most ?? width, Math.max(0, ...rows.map((row) => require_width.columns(textOf(row[i]))))));
	const shown = shownColumns(spec, natural, width);
	const taken = shown.filter((i) => spec[i]?.flexible !== true).reduce((sum, i) => sum + (natural[i] ?? 0) + GAP, 0);
	const widths = natural.map((wanted, i) => spec[i]?.flexible ? Math.max(1, Math.min(wanted, width - taken)) : wanted);
	return rows.map((row) => rowLine(shown.map((i) => cellText(row[i], widths[i] ?? 0, spec[i]?.right)), width));
}
const headedTable = ({ width, style }, heads, rows) => table(heads.map((head) => head.startsWith(">") ? { right: true } : {}), [heads.map((head) => ({
	text: require_main.own(head.replace(/^>/, "")),
	paint: style.dim
})), ...rows], width);
function shownColumns(spec, natural, width) {
	let shown = spec.flatMap((_, i) => (natural[i] ?? 0) > 0 ? [i] : []);
	const least = natural.map((wanted, i) => spec[i]?.flexible ? Math.min(MIN_FLEXIBLE, wanted) : wanted);
	const needed = () => shown.reduce((sum, i) => sum + GAP + (least[i] ?? 0), -2);
	const spares = spec.flatMap(({ spare }, i) => spare === void 0 ? [] : [{
		i,
		spare
	}]);
	for (const { i } of spares.sort((a, b) => b.spare - a.spare)) {
		if (needed() <= width) break;
		shown = shown.filter((column) => column !== i);
	}
	return shown;
}
function cellText(cell, width, right) {
	const text = require_width.cutTo(textOf(cell), width);
	return {
		plain: right ? require_main.own(" ".repeat(Math.max(0, width - require_width.columns(text))) + text) : require_width.pad(text, width),
		paint: typeof cell === "object" ? cell.paint : require_main.same
	};
}
function rowLine(row, width) {
	const gap = " ".repeat(GAP);
	const last = row.findLastIndex(({ plain }) => plain.trim() !== "");
	const cells = row.slice(0, last + 1).map(({ plain, paint }, i) => ({
		plain: i === last ? require_main.own(plain.trimEnd()) : plain,
		paint
	}));
	const text = require_main.own(cells.map(({ plain }) => plain).join(gap));
	return require_width.columns(text) > width ? require_width.cutTo(text, width) : require_main.own(cells.map(({ plain, paint }) => paint(plain)).join(gap));
}
function wrap(text, width, most = 3) {
	const lines = [];
	let rest = text;
	while (rest !== "") {
		if (require_width.columns(rest) <= width) return [...lines, require_main.own(rest)];
		if (lines.length === most - 1) return [...lines, require_width.cutTo(require_main.own(rest), width)];
		const end = breakAt(rest, width);
		lines.push(require_main.own(rest.slice(0, end).trimEnd()));
		rest = rest.slice(end).trimStart();
	}
	return lines;
}
function breakAt(text, width) {
	let used = 0;
	let end = 0;
	let blank = 0;
	for (const character of text) {
		used += require_width.columns(character);
		if (used > width && end > 0) break;
		end += character.length;
		if (character === " ") blank = end;
	}
	return text.charAt(end) === " " || blank === 0 ? end : blank;
}
const LABEL = 13;
function labelled(label, texts, { width, style }, paint = require_main.same, most = 3) {
	return texts.flatMap((text, at) => {
		const indent = require_main.own(/^ */.exec(text)?.[0] ?? "");
		return wrap(require_main.own(text.trimStart()), width - LABEL - indent.length, most).map((shown, i) => {
			const name = at === 0 && i === 0 ? label : "";
			return require_main.line`${style.dim(require_width.pad(require_main.own(name), LABEL))}${indent}${paint(shown)}`;
		});
	});
}
const heading = (text, { width, style }) => wrap(text, width).map(style.strong);
const moreLines = (rest, how, { width, style }) => rest > 0 ? wrap(require_main.line`${rest} more: ${require_main.own(how)}`, width).map(style.dim) : [];
const warningLines = (warnings, options) => labelled("not known", warnings.slice(0, 4).map((text) => require_main.inert(require_main.fromOutside(text.replace(/\.$/, "")))), options, options.style.warn);
function page(paragraphs, options, { warnings = [], next: [first] = [] } = {}) {
	const shown = [
		...paragraphs,
		warningLines(warnings, options),
		first === void 0 ? [] : nextLines(require_main.own(first), options.width)
	].filter((lines) => lines.length > 0);
	return require_main.own(shown.map((lines) => lines.join("\n")).join("\n\n"));
}
const nextLines = (command, width) => require_width.columns(command) + 6 <= width ? [require_main.line`Next: ${command}`] : [require_main.own("Next:"), command];
Object.defineProperty(exports, "headedTable", {
	enumerable: true,
	get: function() {
		return headedTable;
	}
});
Object.defineProperty(exports, "heading", {
	enumerable: true,
	get: function() {
		return heading;
	}
});
Object.defineProperty(exports, "labelled", {
	enumerable: true,
	get: function() {
		return labelled;
	}
});
Object.defineProperty(exports, "moreLines", {
	enumerable: true,
	get: function() {
		return moreLines;
	}
});
Object.defineProperty(exports, "page", {
	enumerable: true,
	get: function() {
		return page;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "warningLines", {
	enumerable: true,
	get: function() {
		return warningLines;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
