// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
// src/untrusted/word-limits.ts
/** The words of a name: of camelCase, of snake_case, of anything between signs. */
function wordsOf(name) {
	return name.replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1$2 ").split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
}
const SCRIPTS = [
	"Han",
	"Hiragana",
	"Katakana",
	"Thai",
	"Lao",
	"Khmer",
	"Myanmar"
];
const unspaced = require_process.lazily(() => new RegExp(`[${SCRIPTS.map((name) => `\\p{Script=${name}}`).join("")}]`, "u"));
/** Whether some of the text is in a script that writes no blanks between words. */
const isUnspaced = (text) => unspaced().test(text);
const LONGEST_WORD = 20;
const LETTERS_PER_WORD = 5;
/** Ten characters say as much as seven words. */
const WORDS_PER_CHARACTER = .7;
/** How many words a text without blanks or signs may hold. */
function weightOf(word) {
	const characters = [...word];
	const unspacedLetters = characters.filter((character) => isUnspaced(character)).length;
	const letters = characters.length - unspacedLetters;
	return (letters > LONGEST_WORD ? Math.ceil(letters / LETTERS_PER_WORD) : Math.min(letters, 1)) + Math.ceil(unspacedLetters * WORDS_PER_CHARACTER);
}
const weightOfAll = (words) => words.reduce((sum, word) => sum + weightOf(word), 0);
/** As many of the words as there is room for; of a first one that is too long, its beginning. */
function firstWords(words, most) {
	const kept = [];
	for (const word of words) {
		if (weightOfAll([...kept, word]) > most) break;
		kept.push(word);
	}
	const [first = ""] = words;
	return kept.length > 0 ? kept : [[...first].slice(0, isUnspaced(first) ? most : LONGEST_WORD).join("")];
}
Object.defineProperty(exports, "firstWords", {
	enumerable: true,
	get: function() {
		return firstWords;
	}
});
Object.defineProperty(exports, "isUnspaced", {
	enumerable: true,
	get: function() {
		return isUnspaced;
	}
});
Object.defineProperty(exports, "weightOf", {
	enumerable: true,
	get: function() {
		return weightOf;
	}
});
Object.defineProperty(exports, "weightOfAll", {
	enumerable: true,
	get: function() {
		return weightOfAll;
	}
});
Object.defineProperty(exports, "wordsOf", {
	enumerable: true,
	get: function() {
		return wordsOf;
	}
});
