// src/risk/model.ts
const MODEL = {
	version: "2",
	intercept: -4.1539,
	baseRate: .2423,
	terms: {
		"logicAdded": {
			"weight": .5794,
			"cap": 2e3
		},
		"depth": {
			"weight": .8257,
			"cap": 12
		},
		"controlFlowRemoved": {
			"weight": .0791,
			"cap": 200
		},
		"concurrencyAdded": {
			"weight": .1131,
			"cap": 40
		},
		"fixHistory": {
			"weight": .217,
			"cap": 20
		},
		"titleSimilarity": {
			"weight": .0548,
			"cap": 200
		}
	}
};
const POINTS_PER_LOGIT = 10 / Math.LN2;
const logScale = (x, cap) => Math.log1p(Math.min(x, cap));
function termPoints(term, x, model = MODEL) {
	const { weight, cap } = model.terms[term];
	return POINTS_PER_LOGIT * weight * logScale(x, cap);
}
const maxTermPoints = (term) => termPoints(term, Number.POSITIVE_INFINITY);
const calibrationPoints = ({ baseRate, intercept }) => POINTS_PER_LOGIT * (intercept - toLogit(baseRate));
const chanceOfPoints = (points, { baseRate }) => chanceOf(toLogit(baseRate) + points / POINTS_PER_LOGIT);
const baselinePoints = (model = MODEL) => POINTS_PER_LOGIT * (model.intercept - toLogit(model.baseRate));
const chanceOf = (logit) => 1 / (1 + Math.exp(-logit));
const toLogit = (share) => Math.log(share / (1 - share));
const LEVELS = [
	"LOW",
	"MODERATE",
	"ELEVATED",
	"HIGH",
	"CRITICAL"
];
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
Object.defineProperty(exports, "MODEL", {
	enumerable: true,
	get: function() {
		return MODEL;
	}
});
Object.defineProperty(exports, "POINTS_PER_LOGIT", {
	enumerable: true,
	get: function() {
		return POINTS_PER_LOGIT;
	}
});
Object.defineProperty(exports, "baselinePoints", {
	enumerable: true,
	get: function() {
		return baselinePoints;
	}
});
Object.defineProperty(exports, "calibrationPoints", {
	enumerable: true,
	get: function() {
		return calibrationPoints;
	}
});
Object.defineProperty(exports, "chanceOf", {
	enumerable: true,
	get: function() {
		return chanceOf;
	}
});
Object.defineProperty(exports, "chanceOfPoints", {
	enumerable: true,
	get: function() {
		return chanceOfPoints;
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
Object.defineProperty(exports, "maxTermPoints", {
	enumerable: true,
	get: function() {
		return maxTermPoints;
	}
});
Object.defineProperty(exports, "termPoints", {
	enumerable: true,
	get: function() {
		return termPoints;
	}
});
Object.defineProperty(exports, "toLogit", {
	enumerable: true,
	get: function() {
		return toLogit;
	}
});
