// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
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
