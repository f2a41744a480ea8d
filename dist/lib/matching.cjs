// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/services/matching.ts
const nameKey = (name) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
function teamKey(name) {
	const words = require_main.wordsOf(name).filter((word) => !/^(?:team|squad)$/i.test(word));
	return nameKey(words.length > 0 ? words.join("") : name);
}
function matchClues(left, servicesOf) {
	const groups = [...require_main.groupBy(left, reasonsOf).values()].map((group) => {
		const paths = group.map(({ path }) => path);
		const outcomes = (group[0]?.steps ?? []).map((step) => candidatesOf(step, servicesOf));
		return {
			paths,
			matches: (outcomes.find((outcome) => outcome.some(({ candidates }) => candidates.length === 1)) ?? []).flatMap(({ clue, candidates: [service, ...others] }) => service && others.length === 0 ? [{
				clue,
				service,
				paths
			}] : []),
			unclear: outcomes.flat().filter(({ candidates }) => candidates.length > 1)
		};
	});
	const matches = groups.flatMap((group) => group.matches);
	const unmapped = groups.filter((group) => group.matches.length === 0);
	const unclear = unmapped.flatMap(({ unclear, paths }) => unclear.map((each) => ({
		...each,
		paths
	})));
	return {
		services: matches.map(({ clue, service, paths }) => {
			const { because, confidence } = clue;
			return {
				id: service.id,
				name: service.name,
				because,
				confidence,
				paths
			};
		}),
		named: [...new Map(matches.map(({ service }) => [service.id, service])).values()],
		unmapped: unmapped.flatMap(({ paths }) => paths),
		ambiguous: [...require_main.groupBy(unclear, ({ clue }) => clue.because)].map(([because, alike]) => ({
			because,
			services: alike[0]?.candidates ?? [],
			paths: alike.flatMap(({ paths }) => paths)
		}))
	};
}
const reasonsOf = ({ steps }) => steps.flatMap((step) => step.map(({ because }) => because)).join("\n");
function candidatesOf(step, servicesOf) {
	const answers = step.map((clue) => ({
		clue,
		candidates: preferEnabled(servicesOf(clue))
	}));
	const teams = answers.filter(({ clue }) => clue.kind === "team");
	const named = answers.filter(({ clue, candidates }) => clue.kind === "service" && candidates.length > 0);
	const pooled = new Map(named.flatMap(({ candidates }) => candidates.map((one) => [one.id, one])));
	const together = named.slice(0, 1).map(({ clue }) => ({
		clue,
		candidates: preferEnabled([...pooled.values()])
	}));
	return [...teams, ...together];
}
function preferEnabled(services) {
	const enabled = services.filter(({ status }) => status !== "disabled");
	return enabled.length > 0 ? enabled : services;
}
function unmappedNotes({ unmapped, ambiguous }) {
	const [first] = unmapped;
	if (first === void 0) return [];
	const more = unmapped.length > 1 ? ` and ${unmapped.length - 1} more` : "";
	return [...ambiguous.map(ambiguityNote), `no service for ${require_main.inertPath(first)}${more}; pager-triage map shows why`];
}
function ambiguityNote({ because, services }) {
	const names = services.map(({ name }) => require_main.inert(name));
	return `${require_main.inert(require_main.fromOutside(because))} matches ${require_main.listed(names, 3, " or ")}`;
}
const disabledNotes = (services) => services.filter(({ status }) => status === "disabled").map(({ name }) => `${require_main.inert(name)} is disabled in PagerDuty, so no incidents are opened`);
Object.defineProperty(exports, "ambiguityNote", {
	enumerable: true,
	get: function() {
		return ambiguityNote;
	}
});
Object.defineProperty(exports, "disabledNotes", {
	enumerable: true,
	get: function() {
		return disabledNotes;
	}
});
Object.defineProperty(exports, "matchClues", {
	enumerable: true,
	get: function() {
		return matchClues;
	}
});
Object.defineProperty(exports, "nameKey", {
	enumerable: true,
	get: function() {
		return nameKey;
	}
});
Object.defineProperty(exports, "teamKey", {
	enumerable: true,
	get: function() {
		return teamKey;
	}
});
Object.defineProperty(exports, "unmappedNotes", {
	enumerable: true,
	get: function() {
		return unmappedNotes;
	}
});
