// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_timers_promises = require("node:timers/promises");
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
// src/services/find-services.ts
async function findServices(reader, left, limits) {
	const searches = searchesFor(left);
	if (searches.length === 0) return {
		...matchClues(left, () => []),
		notes: [],
		requests: 0,
		failure: null
	};
	const answers = new Answers();
	const asked = searches.slice(0, limits.requests);
	if (!await inTime(Promise.all(asked.map((search) => answers.search(reader, search))), limits.milliseconds)) answers.notes.add("some names were not searched: PagerDuty was too slow for a commit");
	const skipped = searches.length - asked.length;
	if (skipped > 0) answers.notes.add(`${skipped} more names were not searched; pager-triage map searches them all`);
	return {
		...matchClues(left, (clue) => answers.servicesOf(clue)),
		notes: [...answers.notes],
		requests: answers.requests,
		failure: answers.answered > 0 ? null : answers.failure
	};
}
function inTime(work, ms) {
	const done = work.then(() => true);
	return ms === null ? done : Promise.race([done, (0, node_timers_promises.setTimeout)(ms, false, { ref: false })]);
}
function searchesFor(left) {
	const searches = /* @__PURE__ */ new Map();
	const deepest = left.reduce((most, { steps }) => Math.max(most, steps.length), 0);
	for (let depth = 0; depth < deepest; depth += 1) for (const { kind, name } of left.flatMap(({ steps }) => steps[depth] ?? [])) {
		const word = searchWord(name);
		if (word === "") continue;
		const key = `${kind} ${word}`;
		const search = searches.get(key) ?? {
			kind,
			word,
			names: /* @__PURE__ */ new Set()
		};
		search.names.add(name);
		searches.set(key, search);
	}
	return [...searches.values()];
}
const COMMON = /^(?:api|app|backend|client|frontend|prod|production|server|service|squad|svc|team|web|worker)s?$/i;
const MAX_LETTERS = 40;
function searchWord(name) {
	const words = require_main.wordsOf(name);
	const telling = words.filter((word) => !COMMON.test(word));
	return ([...telling.length > 0 ? telling : words].sort((a, b) => b.length - a.length)[0] ?? "").slice(0, MAX_LETTERS).toLowerCase();
}
const MAX_WHOLE_NAMES = 3;
var Answers = class {
	notes = /* @__PURE__ */ new Set();
	requests = 0;
	answered = 0;
	failure = null;
	#services = /* @__PURE__ */ new Map();
	#teams = /* @__PURE__ */ new Map();
	servicesOf({ kind, name }) {
		if (kind === "team") return this.#teams.get(teamKey(name)) ?? [];
		return [...this.#services.get(nameKey(name))?.values() ?? []];
	}
	async search(reader, search) {
		if (search.kind === "team") return this.#searchTeams(reader, search);
		if (await this.#searchServices(reader, search.word)) return;
		const whole = [...search.names].slice(0, MAX_WHOLE_NAMES);
		const found = await Promise.all(whole.map((name) => this.#searchServices(reader, name)));
		if (search.names.size > MAX_WHOLE_NAMES || found.includes(false)) this.notes.add(`too many services have "${search.word}" in their names`);
	}
	async #searchServices(reader, words) {
		const answer = await this.#ask(reader.services({
			search: words,
			firstPage: true
		}));
		for (const service of answer?.data ?? []) {
			const key = nameKey(service.name);
			const alike = this.#services.get(key) ?? /* @__PURE__ */ new Map();
			this.#services.set(key, alike.set(service.id, service));
		}
		return answer?.complete !== false;
	}
	async #searchTeams(reader, { word, names }) {
		const keys = new Set([...names].map(teamKey));
		const teams = ((await this.#ask(reader.teams(word)))?.data ?? []).filter(({ name }) => keys.has(teamKey(name)));
		await Promise.all(teams.map(async ({ id, name }) => {
			const services = await this.#ask(reader.services({
				teamIds: [id],
				firstPage: true
			}));
			const key = teamKey(name);
			this.#teams.set(key, [...this.#teams.get(key) ?? [], ...services?.data ?? []]);
		}));
	}
	async #ask(asking) {
		try {
			const answer = await asking;
			this.requests += answer.requests;
			this.answered += 1;
			return answer;
		} catch (error) {
			this.requests += 1;
			this.failure ??= error;
			this.notes.add(require_main.messageOf(error));
			return null;
		}
	}
};
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
Object.defineProperty(exports, "findServices", {
	enumerable: true,
	get: function() {
		return findServices;
	}
});
Object.defineProperty(exports, "matchClues", {
	enumerable: true,
	get: function() {
		return matchClues;
	}
});
Object.defineProperty(exports, "unmappedNotes", {
	enumerable: true,
	get: function() {
		return unmappedNotes;
	}
});
