// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_timers_promises = require("node:timers/promises");
const require_main = require("./main.cjs");
const require_matching = require("./matching.cjs");
// src/services/find-services.ts
async function findServices(reader, left, limits) {
	const searches = searchesFor(left);
	if (searches.length === 0) return {
		...require_matching.matchClues(left, () => []),
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
		...require_matching.matchClues(left, (clue) => answers.servicesOf(clue)),
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
	const searches = new Map();
	const deepest = left.reduce((most, { steps }) => Math.max(most, steps.length), 0);
	for (let depth = 0; depth < deepest; depth += 1) for (const { kind, name } of left.flatMap(({ steps }) => steps[depth] ?? [])) {
		const word = searchWord(name);
		if (word === "") continue;
		const key = `${kind} ${word}`;
		const search = searches.get(key) ?? {
			kind,
			word,
			names: new Set()
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
	notes = new Set();
	requests = 0;
	answered = 0;
	failure = null;
	#services = new Map();
	#teams = new Map();
	servicesOf({ kind, name }) {
		if (kind === "team") return this.#teams.get(require_matching.teamKey(name)) ?? [];
		return [...this.#services.get(require_matching.nameKey(name))?.values() ?? []];
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
			const key = require_matching.nameKey(service.name);
			const alike = this.#services.get(key) ?? new Map();
			this.#services.set(key, alike.set(service.id, service));
		}
		return answer?.complete !== false;
	}
	async #searchTeams(reader, { word, names }) {
		const keys = new Set([...names].map(require_matching.teamKey));
		const teams = ((await this.#ask(reader.teams(word)))?.data ?? []).filter(({ name }) => keys.has(require_matching.teamKey(name)));
		await Promise.all(teams.map(async ({ id, name }) => {
			const services = await this.#ask(reader.services({
				teamIds: [id],
				firstPage: true
			}));
			const key = require_matching.teamKey(name);
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
Object.defineProperty(exports, "findServices", {
	enumerable: true,
	get: function() {
		return findServices;
	}
});
