// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/risk/level.ts
const LEVELS = [
	"LOW",
	"MODERATE",
	"ELEVATED",
	"HIGH",
	"CRITICAL"
];
/** The lowest score of each level. */
const FROM = {
	LOW: 0,
	MODERATE: 30,
	ELEVATED: 50,
	HIGH: 65,
	CRITICAL: 75
};
const lowestScore = (level) => FROM[level];
const levelOf = (score) => LEVELS.findLast((level) => score >= FROM[level]) ?? "LOW";
const isAtLeast = (level, least) => FROM[level] >= FROM[least];
Object.defineProperty(exports, "LEVELS", {
	enumerable: true,
	get: function() {
		return LEVELS;
	}
});
Object.defineProperty(exports, "isAtLeast", {
	enumerable: true,
	get: function() {
		return isAtLeast;
	}
});
Object.defineProperty(exports, "levelOf", {
	enumerable: true,
	get: function() {
		return levelOf;
	}
});
Object.defineProperty(exports, "lowestScore", {
	enumerable: true,
	get: function() {
		return lowestScore;
	}
});
