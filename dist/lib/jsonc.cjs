// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/core/jsonc.ts
const STRING_OR_COMMENT = /"(?:\\[\s\S]?|[^"\\])*(?:"|$)|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const withoutComments = (text) => text.replace(STRING_OR_COMMENT, (found) => found.startsWith("\"") || found.startsWith("/*") && !/^\/\*[\s\S]*\*\/$/.test(found) ? found : found.replace(/[^\r\n]/g, " "));
const TOKEN = /"(?:\\.|[^"\\])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
function placesIn(json) {
	const tokens = [...json.matchAll(TOKEN)].map((match) => ({
		text: match[0],
		start: match.index
	}));
	let at = 0;
	const next = () => tokens[at++] ?? {
		text: "",
		start: json.length
	};
	const value = () => {
		const { text, start } = next();
		if (text !== "{" && text !== "[") return {
			start,
			end: start + text.length,
			children: []
		};
		const children = [];
		while (!/^[}\]]?$/.test(tokens[at]?.text ?? "")) {
			const first = tokens[at]?.start ?? json.length;
			const key = text === "{" ? String(require_main.parseJson(next().text)) : null;
			if (key !== null) next();
			children.push({
				key,
				start: first,
				value: value()
			});
			if (tokens[at]?.text === ",") at += 1;
		}
		return {
			start,
			end: next().start + 1,
			children
		};
	};
	return value();
}
const childOf = (place, key) => typeof key === "number" ? place?.children[key] : place?.children.find((child) => child.key === key);
const applied = (text, edits) => [...edits].sort((a, b) => b.from - a.from).reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
const endBefore = (text, at) => text.slice(0, at).trimEnd().length;
function withMember(text, path, key, value) {
	let place = placesIn(withoutComments(text));
	for (const name of path) place = childOf(place, name)?.value;
	if (place === void 0) return text;
	const { start, end, children } = place;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const unit = /^([ \t]+)["{[\]}]/m.exec(text)?.[1] ?? "  ";
	const last = children.at(-1);
	const head = key === null ? "" : `${JSON.stringify(key)}: `;
	if (last && !/[\r\n]/.test(text.slice(start, end))) {
		const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
		return applied(text, [{
			from: last.value.end,
			to: last.value.end,
			text: `, ${head}${line}`
		}]);
	}
	const content = endBefore(text, end - 1);
	const isEmpty = content === start + 1;
	const at = isEmpty ? start + 1 : content;
	const isClosedBelow = !isEmpty && /[\r\n]/.test(text.slice(at, end - 1));
	const outer = indentationAt(text, isClosedBelow ? end - 1 : start);
	const lines = `${head}${JSON.stringify(value, null, unit)}`.split("\n").join(eol + outer + unit);
	return applied(text, [{
		from: at,
		to: isEmpty ? end - 1 : at,
		text: `${eol}${outer}${unit}${lines}${isClosedBelow ? "" : eol + outer}`
	}, ...last ? [{
		from: last.value.end,
		to: last.value.end,
		text: ","
	}] : []]);
}
const indentationAt = (text, at) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1))?.[0] ?? "";
function withoutMember(text, path) {
	const json = withoutComments(text);
	let parent = placesIn(json);
	for (const key of path.slice(0, -1)) parent = childOf(parent, key)?.value;
	const child = childOf(parent, path.at(-1) ?? "");
	if (parent === void 0 || child === void 0) return text;
	const at = parent.children.indexOf(child);
	const before = parent.children[at - 1];
	const from = endBefore(text, child.start);
	const { end } = child.value;
	const comma = json.indexOf(",", at === parent.children.length - 1 ? before?.value.end : end);
	if (at < parent.children.length - 1) return applied(text, [{
		from,
		to: comma + 1,
		text: ""
	}]);
	if (before) return applied(text, [{
		from: comma,
		to: comma + 1,
		text: ""
	}, {
		from: Math.max(from, comma + 1),
		to: end,
		text: ""
	}]);
	const isAlone = from === parent.start + 1 && endBefore(text, parent.end - 1) === end;
	return applied(text, [{
		from,
		to: isAlone ? parent.end - 1 : end,
		text: ""
	}]);
}
const parseJsonc = (text) => require_main.parseJson(withoutComments(text));
function invalidAt(text) {
	try {
		JSON.parse(withoutComments(text));
		return "";
	} catch (error) {
		const at = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
		return `line ${(at === void 0 ? text.trimEnd() : text.slice(0, Number(at))).split("\n").length}`;
	}
}
Object.defineProperty(exports, "invalidAt", {
	enumerable: true,
	get: function() {
		return invalidAt;
	}
});
Object.defineProperty(exports, "parseJsonc", {
	enumerable: true,
	get: function() {
		return parseJsonc;
	}
});
Object.defineProperty(exports, "withMember", {
	enumerable: true,
	get: function() {
		return withMember;
	}
});
Object.defineProperty(exports, "withoutComments", {
	enumerable: true,
	get: function() {
		return withoutComments;
	}
});
Object.defineProperty(exports, "withoutMember", {
	enumerable: true,
	get: function() {
		return withoutMember;
	}
});
