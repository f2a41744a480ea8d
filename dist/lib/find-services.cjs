// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_word_limits = require("./word-limits.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
// src/services/matching.ts
/** Two names are the same when their letters and digits are, whatever stands between: `Payments API`, `payments-api`. */
const nameKey = (name) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
/** The same of a team, with or without the word: `payments-team` is the team `Payments`. */
function teamKey(name) {
	const words = require_word_limits.wordsOf(name).filter((word) => !/^(?:team|squad)$/i.test(word));
	return nameKey(words.length > 0 ? words.join("") : name);
}
/** @param servicesOf what PagerDuty has under a clue's name */
function matchClues(left, servicesOf) {
	const services = [];
	const named = /* @__PURE__ */ new Map();
	const unmapped = [];
	const ambiguous = /* @__PURE__ */ new Map();
	for (const [steps, paths] of byClues(left)) {
		const outcomes = steps.map((step) => matchStep(step, servicesOf));
		const found = outcomes.find(({ matches }) => matches.length > 0);
		if (found) {
			for (const { clue, service } of found.matches) {
				services.push(touched(clue, service, paths));
				named.set(service.id, service);
			}
			continue;
		}
		unmapped.push(...paths);
		for (const { clue, candidates } of outcomes.flatMap((outcome) => outcome.unclear)) {
			const before = ambiguous.get(clue.because);
			if (before) before.paths.push(...paths);
			else ambiguous.set(clue.because, {
				services: candidates,
				paths: [...paths]
			});
		}
	}
	return {
		services,
		named: [...named.values()],
		unmapped,
		ambiguous: [...ambiguous].map(([because, { services, paths }]) => ({
			because,
			services,
			paths
		}))
	};
}
/** Files that share their clues are matched together. */
function byClues(left) {
	const groups = /* @__PURE__ */ new Map();
	for (const { path, steps } of left) {
		const key = steps.flatMap((step) => step.map(({ because }) => because)).join("\n");
		const group = groups.get(key);
		if (group) group.paths.push(path);
		else groups.set(key, {
			steps,
			paths: [path]
		});
	}
	return new Map([...groups.values()].map(({ steps, paths }) => [steps, paths]));
}
function matchStep(step, servicesOf) {
	const answers = step.map((clue) => ({
		clue,
		candidates: preferEnabled(servicesOf(clue))
	}));
	const teams = answers.filter(({ clue }) => clue.kind === "team");
	const named = answers.filter(({ clue, candidates }) => clue.kind === "service" && candidates.length > 0);
	const [first] = named;
	const pooled = new Map(named.flatMap(({ candidates }) => candidates.map((one) => [one.id, one])));
	const together = first ? [{
		clue: first.clue,
		candidates: preferEnabled([...pooled.values()])
	}] : [];
	const all = [...teams, ...together];
	return {
		matches: all.flatMap(({ clue, candidates }) => {
			const [service] = candidates;
			return service && candidates.length === 1 ? [{
				clue,
				service
			}] : [];
		}),
		unclear: all.filter(({ candidates }) => candidates.length > 1)
	};
}
/** A disabled service is meant only where there is no other. */
function preferEnabled(services) {
	const enabled = services.filter(({ status }) => status !== "disabled");
	return enabled.length > 0 ? enabled : services;
}
const touched = (clue, { id, name }, paths) => ({
	id,
	name,
	because: clue.because,
	confidence: clue.confidence,
	paths
});
/** What was not mapped, as sentences for people; the names in them are the repository's and PagerDuty's. */
function unmappedNotes({ unmapped, ambiguous }) {
	const [first] = unmapped;
	if (first === void 0) return [];
	const more = unmapped.length > 1 ? ` and ${unmapped.length - 1} more` : "";
	return [...ambiguous.map(ambiguityNote), `no service for ${require_process.inertPath(first)}${more}; pager-triage map shows why`];
}
/** `CODEOWNERS:3 @acme/payments fits payments-api or payments-worker` */
const ambiguityNote = ({ because, services }) => `${require_process.inert(require_process.fromOutside(because))} matches ${require_words.listed(services.map(({ name }) => require_process.inert(name)), 3, " or ")}`;
/** Its silence is not health. */
const disabledNotes = (services) => services.filter(({ status }) => status === "disabled").map(({ name }) => `${require_process.inert(name)} is disabled in PagerDuty, so no incidents are opened`);
// src/services/find-services.ts
/**
* Asks PagerDuty for the services that names and teams of a repository may mean: one search for each name, never the
* list of all services. Never throws.
*/
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
	await inTime(Promise.all(asked.map((search) => answers.search(reader, search))), limits.milliseconds, () => answers.notes.add("some names were not searched: PagerDuty was too slow for a commit"));
	const skipped = searches.length - asked.length;
	if (skipped > 0) answers.notes.add(`${skipped} more names were not searched; pager-triage map searches them all`);
	return {
		...matchClues(left, (clue) => answers.servicesOf(clue)),
		notes: [...answers.notes],
		requests: answers.requests,
		failure: answers.answered > 0 ? null : answers.failure
	};
}
async function inTime(work, ms, tooLate) {
	let timer;
	const late = new Promise((resolve) => {
		if (ms !== null) timer = setTimeout(() => {
			tooLate();
			resolve();
		}, ms);
	});
	await Promise.race([work, late]);
	clearTimeout(timer);
}
/** A search for each different word; the nearest clues of all files come first. */
function searchesFor(left) {
	const searches = /* @__PURE__ */ new Map();
	const deepest = left.reduce((most, { steps }) => Math.max(most, steps.length), 0);
	for (let depth = 0; depth < deepest; depth += 1) for (const { kind, name } of left.flatMap(({ steps }) => steps[depth] ?? [])) {
		const word = searchWord(name);
		if (word === "") continue;
		const key = `${kind} ${word}`;
		const search = searches.get(key);
		if (search) search.names.add(name);
		else searches.set(key, {
			kind,
			word,
			names: /* @__PURE__ */ new Set([name])
		});
	}
	return [...searches.values()].map(({ names, ...search }) => ({
		...search,
		names: [...names]
	}));
}
/** Words that half of an account's services have in their names. */
const COMMON = /^(?:api|app|backend|client|frontend|prod|production|server|service|squad|svc|team|web|worker)s?$/i;
const MOST_LETTERS = 40;
/** The word of a name that finds it: names differ in what stands between their words, and PagerDuty compares as is. */
function searchWord(name) {
	const words = require_word_limits.wordsOf(name);
	const telling = words.filter((word) => !COMMON.test(word));
	return ([...telling.length > 0 ? telling : words].sort((a, b) => b.length - a.length)[0] ?? "").slice(0, MOST_LETTERS).toLowerCase();
}
/** A word that finds more than a page is asked for again by so many whole names at most. */
const MOST_WHOLE_NAMES = 3;
/** What PagerDuty answered so far. */
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
		const whole = search.names.slice(0, MOST_WHOLE_NAMES);
		const found = await Promise.all(whole.map((name) => this.#searchServices(reader, name)));
		if (search.names.length > MOST_WHOLE_NAMES || found.includes(false)) this.notes.add(`too many services have "${search.word}" in their names`);
	}
	/** @returns whether all that the words find was seen */
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
		const keys = new Set(names.map(teamKey));
		const teams = ((await this.#ask(reader.teams({
			search: word,
			firstPage: true
		})))?.data ?? []).filter(({ name }) => keys.has(teamKey(name)));
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
			this.notes.add(error instanceof Error ? error.message : String(error));
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
