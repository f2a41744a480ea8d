// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/random.ts
function createRandom(seed) {
	const next = mulberry32(seed);
	return {
		next,
		int: (low, high) => low + Math.floor(next() * (high - low + 1)),
		pick: (list) => {
			const item = list[Math.floor(next() * list.length)];
			if (item === void 0) throw new RangeError("cannot pick from an empty list");
			return item;
		},
		chance: (probability) => next() < probability,
		lognormal: (median, sigma) => median * Math.exp(sigma * normal(next))
	};
}
function identifier(prefix, length, key) {
	const next = mulberry32(hash(key));
	const codes = Array.from({ length: length - prefix.length }, () => {
		const at = Math.floor(next() * 36);
		return at < 26 ? 65 + at : 22 + at;
	});
	return prefix + String.fromCharCode(...codes);
}
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 0x6d2b79f5 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
function hash(key) {
	let sum = 0x811c9dc5;
	for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum ^ key.charCodeAt(at), 16777619);
	return sum >>> 0;
}
Object.defineProperty(exports, "createRandom", {
	enumerable: true,
	get: function() {
		return createRandom;
	}
});
Object.defineProperty(exports, "identifier", {
	enumerable: true,
	get: function() {
		return identifier;
	}
});
