require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_fetched = require("./fetched.cjs");
const require_on_calls = require("./on-calls.cjs");
const require_document = require("./document.cjs");
const require_repository = require("./repository.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_markdown_text = require("./markdown-text.cjs");
const require_commits_before = require("./commits-before.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_order = require("./order.cjs");
const require_freeze = require("./freeze.cjs");
const require_known_services = require("./known-services.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_named = require("./named.cjs");
const require_wilson = require("./wilson.cjs");
const require_summary = require("./summary.cjs");
const require_charts = require("./charts.cjs");
const require_page = require("./page.cjs");
const require_history = require("./history.cjs");
const require_matching = require("./matching.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/triage/paper/people.ts
const PEOPLE = [
	"names",
	"initials",
	"none"
];
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
function peopleIn(mode, everybody) {
	if (mode === "names") return {
		mode,
		name: ({ name }) => name,
		text: (text) => text
	};
	const people = [...new Map(everybody.map((person) => [person.id, person])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
	const shown = mode === "initials" ? distinctInitials(people) : new Map();
	const name = ({ id }) => shown.get(id) ?? require_main.fromOutside("somebody");
	const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
	return {
		mode,
		name,
		text: (text) => require_main.fromOutside(byLength.filter((person) => person.name.trim() !== "").reduce((shorter, person) => shorter.replaceAll(person.name, name(person)), text).replace(EMAIL, "(address)"))
	};
}
function distinctInitials(people) {
	const seen = new Map();
	return new Map(people.map(({ id, name }) => {
		const initials = initialsOf(name);
		const count = (seen.get(initials) ?? 0) + 1;
		seen.set(initials, count);
		return [id, require_main.fromOutside(count === 1 ? initials : `${initials}${count}`)];
	}));
}
const initialsOf = (name) => (name.match(/[\p{L}\p{N}]+/gu) ?? ["?"]).map((word) => [...word][0]?.toUpperCase() ?? "").join("").slice(0, 4);
// src/triage/paper/source.ts
const ofIncident = ({ id, number }) => ({
	type: "incident",
	id,
	incident_number: number
});
const sourceOf = (type, { id }) => ({
	type,
	id
});
const COMMIT_DIGITS = 12;
function sourceText(source) {
	if (source.type === "incident") return require_main.line`#${source.incident_number}`;
	if (source.type === "commit") return require_main.own(source.sha.slice(0, COMMIT_DIGITS));
	return source.type === "file" ? require_main.inertPath(source.path) : require_main.own(source.id);
}
function sourcesText([first, ...more]) {
	const count = more.length > 0 ? require_main.line` +${more.length}` : require_main.own("");
	return require_main.line`${sourceText(first)}${count}`;
}
const someSources = (sources) => {
	const [first, ...more] = sources;
	return first === void 0 ? null : [first, ...more];
};
// src/triage/coverage/targets.ts
const WHY = {
	empty: "the level names nobody",
	deleted: "deleted",
	missing: "not among those that this key can see: deleted, or hidden",
	nobody: "the schedule has nobody in it",
	contact: "has no contact method",
	rule: "has no notification rule"
};
function brokenTargets(facts, people) {
	const faultOf = faultFinder(facts);
	return require_known.valueOr(facts.policies.data, []).flatMap((policy) => policy.rules.flatMap(({ targets }, at) => {
		const place = {
			escalation_policy: {
				id: policy.id,
				name: policy.name
			},
			level: at + 1
		};
		const source = sourceOf("escalation_policy", policy);
		if (targets.length === 0) return [{
			...place,
			target: null,
			because: WHY.empty,
			sources: [source]
		}];
		return targets.flatMap((target) => {
			const fault = faultOf(target);
			if (fault === null) return [];
			const isUser = target.kind === "user";
			const name = isUser ? people.name(target) : target.name;
			const sources = [source, sourceOf(isUser ? "user" : "schedule", target)];
			return [{
				...place,
				target: {
					id: target.id,
					name
				},
				because: WHY[fault],
				sources
			}];
		});
	}));
}
function faultFinder({ users, schedules }) {
	const people = new Map(require_known.valueOr(users.data, []).map((user) => [user.id, user]));
	const rotas = new Map(require_known.valueOr(schedules.data, []).map((schedule) => [schedule.id, schedule]));
	const [allUsers, allSchedules] = [require_fetched.Whole.ofPart(users), require_fetched.Whole.ofPart(schedules)];
	return ({ id, kind, deletedAt }) => {
		if (deletedAt !== null) return "deleted";
		if (kind === "schedule") {
			const schedule = rotas.get(id);
			if (schedule === void 0) return allSchedules === null ? null : "missing";
			return schedule.users.length === 0 ? "nobody" : null;
		}
		if (kind !== "user") return null;
		const user = people.get(id);
		if (user === void 0) return allUsers === null ? null : "missing";
		if (user.hasContact === false) return "contact";
		return user.hasRule === false ? "rule" : null;
	};
}
// src/triage/coverage/document.ts
const COVERAGE_SCHEMA = "pager-triage/coverage@1";
function toCoverageDocument(facts, { days, people: mode }, now) {
	const { onCalls, policies, until } = facts;
	const people = peopleIn(mode, everybodyIn$3(facts));
	const listed = require_known.valueOr(policies.data, []);
	const whole = require_fetched.Whole.ofPart(onCalls);
	const paging = listed.filter(({ services }) => services.length > 0);
	const levels = paging.flatMap((policy) => levelsOf(policy, whole));
	const gaps = levels.flatMap((level) => gapsAt(level, now, until));
	const map = facts.map.known ? require_document.toMapDocument(facts.map.value, now) : null;
	const about = require_fetched.completenessOf([
		onCalls,
		policies,
		facts.schedules,
		facts.users,
		facts.services
	], now);
	const missing = facts.map.known ? facts.map.value.warnings : [`Repository: ${facts.map.why}`];
	return {
		schema: COVERAGE_SCHEMA,
		tool: "pd_coverage",
		summary: summaryOf$1(facts, gaps.length, paging.length),
		days,
		since: require_main.isoSeconds(now),
		until: require_main.isoSeconds(until),
		people: mode,
		gaps,
		gaps_known: whole !== null && require_fetched.Whole.ofPart(policies) !== null,
		covered: coveredOf(facts, paging, gaps),
		one_person: levels.flatMap((level) => onePersonAt(level, people)),
		targets: brokenTargets(facts, people),
		without_services: require_fetched.Whole.ofPart(policies) === null ? [] : listed.filter(({ services }) => services.length === 0).map(policyItem),
		unowned: map === null || !facts.map.known || !facts.map.value.complete ? [] : unownedIn(facts, new Set(map.services.map(({ id }) => id))),
		unmapped: (map?.unmapped ?? []).map(({ path, files }) => ({
			path,
			files,
			sources: [{
				type: "file",
				path: require_main.fromOutside(path)
			}]
		})),
		next: ["pager-triage oncall"],
		...about,
		complete: about.complete && facts.map.known && facts.map.value.complete,
		warnings: [...about.warnings, ...missing]
	};
}
function summaryOf$1({ onCalls, policies }, gaps, paging) {
	if (!onCalls.data.known || !policies.data.known) return "gaps not known";
	return `${onCalls.complete && policies.complete ? `${gaps}` : `at least ${gaps}`} ${gaps === 1 ? "gap" : "gaps"}, ${paging} escalation ${paging === 1 ? "policy" : "policies"} with services`;
}
const policyItem = ({ id, name }) => ({
	escalation_policy: {
		id,
		name
	},
	sources: [sourceOf("escalation_policy", { id })]
});
const levelsOf = (policy, whole) => whole === null ? [] : policy.rules.map((_, at) => ({
	policy,
	level: at + 1,
	onCalls: require_fetched.Whole.only(whole, (entry) => entry.escalationPolicy.id === policy.id && entry.level === at + 1)
}));
const sourcesAt = ({ policy, onCalls }) => [sourceOf("escalation_policy", policy), ...[...new Set(onCalls.data.flatMap(({ schedule }) => schedule?.id ?? []))].map((id) => sourceOf("schedule", { id }))];
const gapsAt = (at, now, until) => require_on_calls.gapsOf(at.level, at.onCalls, now, until).map((gap) => ({
	escalation_policy: {
		id: at.policy.id,
		name: at.policy.name
	},
	...gap,
	sources: sourcesAt(at)
}));
function onePersonAt(at, people) {
	const [only, ...others] = new Map(at.onCalls.data.map(({ user }) => [user.id, user])).values();
	if (only === void 0 || others.length > 0) return [];
	return [{
		escalation_policy: {
			id: at.policy.id,
			name: at.policy.name
		},
		level: at.level,
		user: people.name(only),
		sources: withUser(sourcesAt(at), only)
	}];
}
const withUser = ([first, ...more], user) => [
	first,
	...more,
	sourceOf("user", user)
];
function coveredOf({ policies, onCalls }, paging, gaps) {
	if (require_fetched.Whole.ofPart(policies) === null || require_fetched.Whole.ofPart(onCalls) === null) return [];
	const open = new Set(gaps.map(({ escalation_policy }) => escalation_policy.id));
	return paging.filter(({ id, rules }) => !open.has(id) && rules.length > 0).map(policyItem);
}
function unownedIn({ services }, mapped) {
	return require_known.valueOr(services.data, []).filter(({ id, status }) => !mapped.has(id) && status !== "disabled").map(({ id, name }) => ({
		service: {
			id,
			name
		},
		sources: [sourceOf("service", { id })]
	}));
}
const everybodyIn$3 = ({ onCalls, policies, users }) => [
	...require_known.valueOr(users.data, []),
	...require_known.valueOr(onCalls.data, []).map(({ user }) => user),
	...require_known.valueOr(policies.data, []).flatMap(({ rules }) => rules.flatMap(({ targets }) => targets.filter(({ kind }) => kind === "user")))
];
// src/triage/coverage/read.ts
async function readCoverage(reader, query, now) {
	const until = new Date(now.getTime() + query.days * require_main.DAY_MS);
	const reading = reader.onCalls({
		since: now,
		until
	});
	const [onCalls, policies, schedules, users, services, map] = await Promise.all([
		require_fetched.part(reading),
		require_fetched.part(reader.escalationPolicies()),
		require_fetched.knownPart(reader.schedules()),
		require_fetched.knownPart(reader.users()),
		require_fetched.part(reader.services()),
		readMap(reader, query.repository)
	]);
	if (!onCalls.data.known && !policies.data.known) await reading.catch(ifPermitted);
	return {
		until,
		onCalls,
		policies,
		schedules,
		users,
		services,
		map
	};
}
function ifPermitted(error) {
	if (!(error instanceof require_main.PagerDutyError && error.code === "permission")) throw error;
}
async function readMap(reader, request) {
	try {
		const local = await require_snapshot.withSnapshot(request, require_document.readLocalMap);
		return require_known.known(require_document.joinMaps(local, await require_document.readRemoteMap(reader, local)), "");
	} catch (error) {
		return require_known.unknown(require_repository.isWithoutRepository(error) ? "not in a git repository" : require_main.messageOf(error).replace(/\.$/, ""));
	}
}
// src/triage/paper/markdown.ts
const MAX_SOURCES$1 = 6;
function paperMarkdown({ title, sections }, warnings) {
	return [
		require_markdown_text.md`# ${require_markdown_text.markdownOf(title)}`,
		...sections.flatMap(sectionMarkdown),
		...missing(warnings)
	].join("\n\n");
}
function sectionMarkdown({ title, lines, prompt }) {
	if (lines.length === 0 && prompt === void 0) return [];
	const blank = prompt === void 0 ? [] : [require_markdown_text.md`_To be written: ${require_markdown_text.markdownOf(require_main.ours(require_main.own(prompt)))}._`];
	const body = lines.length === 0 ? [] : [lines.map(lineMarkdown).join("\n")];
	return [
		require_markdown_text.md`## ${require_markdown_text.markdownOf(require_main.ours(require_main.own(title)))}`,
		...blank,
		...body
	];
}
function lineMarkdown({ lead, text, sources }) {
	const ids = sources.slice(0, MAX_SOURCES$1).map((source) => require_markdown_text.codeSpan(sourceText(source)));
	const rest = sources.length > MAX_SOURCES$1 ? require_markdown_text.md` and ${sources.length - MAX_SOURCES$1} more` : require_markdown_text.md``;
	const start = lead === "" ? require_markdown_text.md`` : require_markdown_text.md`${require_markdown_text.markdownOf(lead.startsWith("#") ? lead : require_main.ours(lead))} `;
	return require_markdown_text.md`- ${start}${require_markdown_text.markdownOf(text)} (${ids.join(", ")}${rest})`;
}
const missing = (warnings) => warnings.length === 0 ? [] : [require_markdown_text.md`## Not known`, warnings.map((text) => require_markdown_text.md`- ${require_markdown_text.markdownOf(require_main.phrase`${require_main.inertCut(require_main.fromOutside(text), 300)}`)}`).join("\n")];
// src/triage/paper/paper.ts
const timedSection = (title, items, [at, lineOf], place) => ({
	title: `${title}, ${require_main.zonesOf(items.map(at), place)}`,
	lines: items.map((item) => ({
		...lineOf(item),
		lead: require_main.shortTime(at(item), place)
	}))
});
function paperText({ title, sections }, options, about) {
	return require_main.page([require_main.wrap(require_main.phraseText(title), options.width).map(options.style.strong), ...sections.map((section) => sectionLines(section, options))], options, about);
}
const GAP = 2;
const INDENT = 2;
const MAX_LINES = 6;
function sectionLines({ title, lines }, options) {
	const { style, most } = options;
	if (lines.length === 0) return [];
	const shown = lines.slice(0, most);
	const leads = Math.max(...shown.map(({ lead }) => require_main.columns(lead)));
	const rest = lines.length - shown.length;
	return [
		style.strong(require_main.own(title)),
		...shown.flatMap((each) => lineText(each, leads, options)),
		...rest > 0 ? [style.dim(require_main.line`${require_main.own(" ".repeat(INDENT))}${rest} more; add | less to see all`)] : []
	];
}
function lineText(each, leads, { style, width }) {
	const { lead, text, tone } = each;
	const left = 4 + leads;
	const paint = tone === void 0 ? (shown) => shown : style[tone];
	const start = (i) => {
		if (i > 0) return require_main.own(" ".repeat(left));
		const shown = leads === 0 ? require_main.own("") : require_main.line`${style.dim(require_main.pad(lead, leads))}${require_main.own(" ".repeat(GAP))}`;
		return require_main.line`${require_main.own(" ".repeat(INDENT))}${shown}`;
	};
	const words = require_main.wrap(require_main.phraseText(text), Math.max(1, width - left), MAX_LINES);
	const rows = words.map((shown, i) => require_main.line`${start(i)}${paint(shown)}`);
	const id = require_main.cutTo(idOf(each), Math.max(1, width - left));
	if (id === "") return rows;
	const used = require_main.columns(words.at(-1) ?? "") + (rows.length === 1 && leads === 0 ? INDENT : left);
	const gap = width - require_main.columns(id) - used;
	return gap >= GAP ? [...rows.slice(0, -1), require_main.line`${rows.at(-1) ?? require_main.own("")}${require_main.own(" ".repeat(gap))}${style.dim(id)}`] : [...rows, require_main.line`${require_main.own(" ".repeat(width - require_main.columns(id)))}${style.dim(id)}`];
}
function idOf({ lead, text, sources }) {
	const [first, ...more] = sources;
	const left = (lead === "" ? require_main.phraseText(text).split(" ")[0] : lead) === sourceText(first) ? someSources(more) : sources;
	return left === null ? require_main.own("") : sourcesText(left);
}
// src/triage/coverage/text.ts
const coverageText = (document, options) => paperText(coveragePaper(document, options), options, document);
const coverageMarkdown = (document, place) => require_main.own(paperMarkdown(coveragePaper(document, place), document.warnings));
function coveragePaper(document, place) {
	const { days, summary } = document;
	return {
		title: require_main.ours(require_main.line`Coverage, next ${require_main.plural(days, "day")}: ${require_main.inert(require_main.fromOutside(summary))}`),
		sections: [
			{
				title: "Nobody on call",
				lines: document.gaps.map((gap) => gapLine(gap, place))
			},
			{
				title: "Cannot be reached",
				lines: document.targets.map(targetLine)
			},
			{
				title: "Only one person",
				lines: document.one_person.map(personLine$1)
			},
			{
				title: "Covered",
				lines: document.covered.map(policyLine)
			},
			{
				title: "Policies without services",
				lines: document.without_services.map(policyLine)
			},
			{
				title: "Services without a place in this repository",
				lines: document.unowned.map(({ service, sources }) => ({
					lead: require_main.own(""),
					text: require_main.phrase`${require_main.inert(service.name)}`,
					sources
				}))
			},
			{
				title: "Paths without a service",
				lines: document.unmapped.map(({ path, files, sources }) => ({
					lead: require_main.own(""),
					text: [...require_main.pathPiece(require_main.inertPath(require_main.fromOutside(path))), ...require_main.ours(require_main.line` · ${require_main.plural(files, "file")}`)],
					sources
				}))
			}
		]
	};
}
function gapLine({ escalation_policy: policy, level, from, until, sources }, place) {
	const end = until === null ? require_main.own(", no end in this time") : require_main.line` to ${require_main.dayAndTime(until, place)}`;
	return {
		lead: require_main.own(""),
		text: require_main.phrase`${require_main.inert(policy.name)}, level ${level}: ${require_main.ours(require_main.line`${require_main.dayAndTime(from, place)}${end}`)}`,
		sources,
		tone: "bad"
	};
}
function targetLine({ escalation_policy: policy, level, target, because, sources }) {
	const who = target === null ? [] : require_main.phrase`${require_main.inert(target.name)} `;
	return {
		lead: require_main.own(""),
		text: [
			...require_main.phrase`${require_main.inert(policy.name)}, level ${level}: `,
			...who,
			...require_main.ours(require_main.own(because))
		],
		sources,
		tone: "warn"
	};
}
const personLine$1 = ({ escalation_policy: policy, level, user, sources }) => ({
	lead: require_main.own(""),
	text: require_main.phrase`${require_main.inert(policy.name)}, level ${level}: ${require_main.inert(user)}`,
	sources
});
const policyLine = ({ escalation_policy: policy, sources }) => ({
	lead: require_main.own(""),
	text: require_main.phrase`${require_main.inert(policy.name)}`,
	sources
});
// src/triage/paper/incident-log.ts
const minutesBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / require_main.MINUTE_MS);
const beginOf = (incident, log) => momentOf(log.find(({ kind }) => kind === "trigger")) ?? {
	at: incident.createdAt,
	source: ofIncident(incident)
};
const acknowledgementOf = (log) => momentOf(log.find(({ kind }) => kind === "acknowledge"));
function resolutionOf(incident, log) {
	if (incident.status !== "resolved") return null;
	const entry = momentOf(log.findLast(({ kind }) => kind === "resolve"));
	if (entry !== null) return entry;
	return incident.resolvedAt === null ? null : {
		at: incident.resolvedAt,
		source: ofIncident(incident)
	};
}
const momentOf = (entry) => entry === void 0 ? null : {
	at: entry.at,
	source: sourceOf("log_entry", entry)
};
const AUTOMATIC = new Set([
	"trigger",
	"assign",
	"notify",
	"exhaust_escalation_path",
	"repeat_escalation_path"
]);
const isByPerson = ({ kind, agent }) => agent?.kind === "user" && !AUTOMATIC.has(kind);
function pagesIn(log) {
	const notes = log.filter(({ kind, incident }) => kind === "notify" && incident !== null);
	return [...require_main.groupBy(notes, ({ incident, user }) => `${incident?.id} ${user?.id ?? ""}`).values()].map(([first]) => ({
		at: first.at,
		incidentId: first.incident?.id ?? "",
		userId: first.user?.id ?? null,
		source: sourceOf("log_entry", first)
	}));
}
const GAP_MS = 30 * require_main.MINUTE_MS;
const silencesIn = (moments) => moments.flatMap((after, i) => {
	const before = moments[i - 1];
	if (before === void 0 || Date.parse(after.at) - Date.parse(before.at) < GAP_MS) return [];
	return [{
		from: before.at,
		until: after.at,
		minutes: minutesBetween(before.at, after.at),
		sources: [before.source, after.source]
	}];
});
// src/triage/paper/shift.ts
const NOISE = {
	merged: "merged into another",
	flapping: "opened and closed by monitoring within 10 min",
	low: "low urgency"
};
function noiseOf$1(incident) {
	if (incident.mergedInto !== null && incident.mergedInto !== incident.id) return "merged";
	if (require_names_in_text.isFlap(incident)) return "flapping";
	return incident.urgency === "low" ? "low" : null;
}
function workOn(incidents, entries) {
	const logs = require_main.groupBy(entries, ({ incident }) => incident?.id ?? "");
	return incidents.map((incident) => {
		const log = logs.get(incident.id) ?? [];
		const begun = beginOf(incident, log);
		const after = (at) => at === void 0 ? null : minutesBetween(begun.at, at);
		return {
			incident,
			noise: noiseOf$1(incident),
			log,
			acknowledgedAfter: after(acknowledgementOf(log)?.at),
			resolvedAfter: after(resolutionOf(incident, log)?.at),
			isOpen: incident.status !== "resolved",
			isActedOn: log.some(isByPerson)
		};
	});
}
const byProblem = (worked) => [...require_main.groupBy(worked, ({ incident }) => require_names_in_text.problemKey(incident)).values()].sort((a, b) => b.length - a.length || a[0].incident.number - b[0].incident.number);
function meanOf(minutes) {
	const known = minutes.filter((each) => each !== null);
	return known.length === 0 ? null : Math.round(known.reduce((sum, each) => sum + each, 0) / known.length);
}
// src/triage/handoff/changes.ts
const SOON_MS$1 = require_main.HOUR_MS;
function changesOf({ changes, scope }, worked, people) {
	const isAsked = ({ services }) => scope.serviceIds === void 0 || services.some(({ id }) => scope.serviceIds?.includes(id));
	const incidents = worked.map(({ incident }) => incident);
	return [...require_main.groupBy(require_known.valueOr(changes.data, []).filter(isAsked), ({ at, summary }) => `${at} ${summary}`).values()].map((alike) => toChange(alike, incidents, people)).sort((a, b) => require_order.byCodeUnit(a.at, b.at) || (a.id < b.id ? -1 : 1));
}
function toChange(alike, incidents, people) {
	const [{ id, at, summary, services }] = alike;
	const after = incidents.filter(({ service, createdAt }) => {
		const ms = Date.parse(createdAt) - Date.parse(at);
		return ms >= 0 && ms <= SOON_MS$1 && services.some((each) => each.id === service.id);
	});
	const sources = [
		sourceOf("change_event", { id }),
		...alike.slice(1).map((copy) => sourceOf("change_event", copy)),
		...after.map(ofIncident)
	];
	return {
		id,
		at,
		summary: people.text(summary),
		services,
		followed: after.map(({ number }) => number),
		sources
	};
}
const linkedChanges = (changes) => changes.filter(({ followed }) => followed.length > 0);
// src/triage/handoff/handovers.ts
function handoversOf({ onCalls, later }, people, now) {
	const first = [onCalls, later].flatMap(({ data }) => require_known.valueOr(data, [])).filter(({ level }) => level === 1);
	return [...require_main.groupBy(first, ({ escalationPolicy }) => escalationPolicy.id).values()].flatMap((mine) => {
		const current = mine.filter((entry) => require_on_calls.isNow(entry, now) && entry.end !== null);
		const at = current.flatMap(({ end }) => end ?? []).sort()[0];
		if (at === void 0) return [];
		const leaving = current.filter(({ end }) => end === at);
		const coming = mine.filter((entry) => startsWith(entry, at));
		return [{
			escalation_policy: mine[0].escalationPolicy,
			at,
			from: distinct(leaving.map(({ user }) => people.name(user))),
			to: distinct(coming.map(({ user }) => people.name(user))),
			to_known: coming.length > 0 || onCalls.complete && later.complete,
			sources: sourcesOf$1([...leaving, ...coming], mine[0])
		}];
	}).sort((a, b) => require_order.byCodeUnit(a.at, b.at) || (a.escalation_policy.id < b.escalation_policy.id ? -1 : 1));
}
const startsWith = ({ start, end }, at) => start !== null && start <= at && (end === null || end > at);
const distinct = (items) => [...new Set(items)];
function sourcesOf$1(entries, { escalationPolicy }) {
	const schedules = new Set(entries.flatMap(({ schedule }) => schedule?.id ?? []));
	return [sourceOf("escalation_policy", escalationPolicy), ...[...schedules].map((id) => sourceOf("schedule", { id }))];
}
function planLogs(size, incidents) {
	const pages = size === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.ceil(size / 100));
	return pages <= incidents || incidents === 0 ? {
		by: "account",
		requests: Number.isFinite(pages) ? pages : 1
	} : {
		by: "incident",
		requests: incidents
	};
}
async function readLogs(reader, { window, incidents, most, size }) {
	const { by, requests } = planLogs(size, incidents.length);
	if (by === "account" && requests <= most) return {
		by,
		log: await require_fetched.part(reader.accountLog(window))
	};
	const read = incidents.slice(-most);
	const logs = await Promise.all(read.map(({ id }) => require_fetched.part(reader.logEntries(id))));
	const left = incidents.length - read.length;
	const entries = logs.flatMap(({ data }, i) => data.known ? data.value.map((entry) => ({
		...entry,
		incident: entry.incident ?? about(read[i])
	})) : []);
	const warnings = [...new Set(logs.flatMap((each) => each.warnings)), ...left > 0 ? [`The logs of ${left} older incidents were not read`] : []];
	return {
		by: "incident",
		log: {
			...require_fetched.notAsked(null),
			data: require_known.known(entries.sort((a, b) => require_order.byCodeUnit(a.at, b.at)), ""),
			complete: left === 0 && logs.every(({ complete }) => complete),
			warnings,
			requests: logs.reduce((sum, each) => sum + each.requests, 0)
		}
	};
}
const about = (incident) => incident === void 0 ? null : {
	id: incident.id,
	name: require_main.fromOutside(incident.id)
};
// src/triage/paper/scope.ts
async function readScope(reader, asked) {
	const { serviceIds, teamIds, policyIds, scheduleIds } = asked;
	const reading = require_fetched.part(reader.escalationPolicies());
	const [policies, ofTeams] = await Promise.all([
		named$2(reader, asked, reading),
		teamIds === void 0 ? null : require_known_services.aboutNamed(reader, "team", teamIds, reader.services({ teamIds }), () => []),
		serviceIds && require_known_services.aboutServices(reader, serviceIds, Promise.resolve(null), () => [])
	]);
	if ([
		serviceIds,
		teamIds,
		policyIds,
		scheduleIds
	].every((ids) => ids === void 0)) return {
		policies,
		policyIds: void 0,
		serviceIds: void 0
	};
	const isByPolicy = policyIds !== void 0 || scheduleIds !== void 0;
	if (isByPolicy && !policies.data.known) throw new require_main.CodedError("unknown_scope", `Which services that is about is not known: ${policies.data.why}.`, { hint: "Use --service ID." });
	const all = require_known.valueOr(policies.data, []);
	const chosen = all.filter((policy) => isAsked(policy, asked));
	const services = new Set([
		...serviceIds ?? [],
		...(ofTeams?.data ?? []).map(({ id }) => id),
		...isByPolicy ? chosen.flatMap((policy) => policy.services.map(({ id }) => id)) : []
	]);
	return {
		policies,
		policyIds: (isByPolicy ? chosen : all.filter((policy) => policy.services.some(({ id }) => services.has(id)))).map(({ id }) => id),
		serviceIds: [...services]
	};
}
const named$2 = (reader, { policyIds, scheduleIds }, reading) => require_known_services.aboutNamed(reader, "schedule", scheduleIds, require_known_services.aboutNamed(reader, "escalation policy", policyIds, reading, ({ data }) => require_known.valueOr(data, []).map(({ id }) => id)), ({ data }) => require_known.valueOr(data, []).flatMap(targetsOf));
const targetsOf = ({ rules }) => rules.flatMap(({ targets }) => targets.map(({ id }) => id));
const isAsked = (policy, { policyIds, scheduleIds }) => (policyIds?.includes(policy.id) ?? false) || scheduleIds !== void 0 && targetsOf(policy).some((id) => scheduleIds.includes(id));
// src/triage/handoff/read.ts
const AHEAD_MS = require_main.DAY_MS;
const USUAL_SHIFT_MS = 8 * require_main.HOUR_MS;
const MAX_LOGS$1 = 12;
const MAX_LATER = 3;
async function readHandoff(reader, query, now) {
	const scope = await readScope(reader, query);
	const { serviceIds } = scope;
	const until = new Date(now.getTime() + AHEAD_MS);
	const escalationPolicyIds = scope.policyIds;
	const [onCalls, me] = await Promise.all([require_fetched.part(reader.onCalls({
		escalationPolicyIds,
		since: now,
		until
	})), serviceIds === void 0 ? require_fetched.knownPart(reader.currentUser()) : null]);
	const period = periodOf(query, onCalls, me?.data.known ? me.data.value.id : null, now);
	const window = {
		since: period.since,
		until: now
	};
	const [open, incidents, size, changes, maintenance, priorities, freezes, later] = await Promise.all([
		reader.openIncidents({
			serviceIds,
			withPeople: true
		}),
		require_fetched.part(reader.incidents({
			...window,
			serviceIds
		})),
		require_fetched.part(reader.accountLogSize(window)),
		require_fetched.part(reader.changeEvents(window)),
		require_fetched.part(reader.maintenanceWindows({
			serviceIds,
			filter: "open"
		})),
		require_fetched.knownPart(reader.priorities()),
		readFreezes(query.repository, now),
		readLater(reader, onCalls, until)
	]);
	const asked = require_known.valueOr(incidents.data, []);
	const [logs, notes] = await Promise.all([readLogs(reader, {
		window,
		incidents: asked,
		most: MAX_LOGS$1,
		size: require_known.valueOr(size.data, null)
	}), readNotes(reader, open.data)]);
	return {
		scope,
		period,
		onCalls,
		later,
		open,
		incidents,
		logs,
		notes,
		changes,
		maintenance,
		priorities,
		freezes
	};
}
function periodOf({ since }, onCalls, person, now) {
	if (since !== null && since !== "shift") return since;
	const current = require_known.valueOr(onCalls.data, []).filter((entry) => require_on_calls.isNow(entry, now) && entry.start !== null);
	const mine = current.filter(({ user }) => user.id === person);
	const first = mine.length > 0 ? mine : current.filter(({ level }) => level === 1);
	const starts = [...new Set(first.flatMap(({ start }) => start ?? []))].sort();
	const [start] = starts;
	if (start !== void 0 && (mine.length > 0 || starts.length === 1)) return {
		since: new Date(start),
		until: now,
		label: "this shift"
	};
	if (since === null) return {
		since: new Date(now.getTime() - USUAL_SHIFT_MS),
		until: now,
		label: "last 8 hours"
	};
	const why = onCalls.data.known ? starts.length > 1 ? "several shifts are under way" : "nobody is on call by a schedule" : onCalls.data.why;
	throw new require_main.CodedError("unknown_shift", `When the shift began is not known: ${why}.`, { hint: "Use --policy ID or --schedule ID, or a time such as --since 8h." });
}
async function readLater(reader, onCalls, until) {
	const first = require_known.valueOr(onCalls.data, []).filter(({ level, end }) => level === 1 && end !== null);
	const ends = [...new Set(first.flatMap(({ end }) => end ?? []))].filter((end) => Date.parse(end) > until.getTime()).sort().slice(0, MAX_LATER);
	const read = await Promise.all(ends.map((end) => {
		const policies = first.filter((entry) => entry.end === end).map(({ escalationPolicy }) => escalationPolicy.id);
		const since = new Date(end);
		return require_fetched.part(reader.onCalls({
			escalationPolicyIds: policies,
			since,
			until: new Date(since.getTime() + 1e3)
		}));
	}));
	return joined(read);
}
const joined = (parts) => ({
	...require_fetched.notAsked(parts.flatMap(({ data }) => require_known.valueOr(data, []))),
	complete: parts.every(({ complete }) => complete),
	warnings: parts.flatMap(({ warnings }) => warnings)
});
async function readNotes(reader, open) {
	const read = open.slice(-10);
	return new Map(await Promise.all(read.map(async ({ id }) => [id, await require_fetched.part(reader.notes(id))])));
}
async function readFreezes(request, now) {
	try {
		const windows = (await require_snapshot.withSnapshot(request, require_snapshot.readTeamConfig)).freezes.map((each) => ({
			...each,
			name: require_main.fromOutside(each.name)
		}));
		return require_known.known(require_freeze.freezesAt(windows, now), "");
	} catch (error) {
		if (require_repository.isWithoutRepository(error)) return require_known.known([], "");
		return require_known.unknown(require_main.messageOf(error).replace(/\.$/, ""));
	}
}
// src/triage/handoff/planned.ts
function plannedOf(facts, people, now) {
	return [
		...gaps(facts, now),
		...maintenanceOf(facts, people, now),
		...freezesOf(facts)
	].sort((a, b) => require_order.byCodeUnit(a.at, b.at) || (a.title < b.title ? -1 : 1));
}
function gaps({ scope, onCalls }, now) {
	const [whole, policies] = [require_fetched.Whole.ofPart(onCalls), require_fetched.Whole.ofPart(scope.policies)];
	if (whole === null || policies === null) return [];
	const end = new Date(now.getTime() + AHEAD_MS);
	return policies.data.filter(({ id, services }) => services.length > 0 && (scope.policyIds?.includes(id) ?? true)).flatMap((policy) => policy.rules.flatMap((_, at) => {
		const level = at + 1;
		const mine = require_fetched.Whole.only(whole, (entry) => entry.escalationPolicy.id === policy.id && entry.level === level);
		return require_on_calls.gapsOf(level, mine, now, end).map(({ from, until }) => ({
			kind: "gap",
			at: from,
			until,
			title: policy.name,
			level,
			sources: [sourceOf("escalation_policy", policy)]
		}));
	}));
}
const maintenanceOf = ({ maintenance }, people, now) => require_known.valueOr(maintenance.data, []).filter(({ startAt }) => Date.parse(startAt) < now.getTime() + AHEAD_MS).map((window) => ({
	kind: "maintenance",
	at: window.startAt,
	until: window.endAt,
	level: null,
	title: people.text(require_main.fromOutside([...window.services.map(({ name }) => name), window.description ?? ""].filter(Boolean).join(", "))),
	sources: [sourceOf("maintenance_window", window)]
}));
const freezesOf = ({ freezes }) => require_known.valueOr(freezes, []).map(({ name, from, until }) => ({
	kind: "freeze",
	at: from,
	until,
	title: name,
	level: null,
	sources: [{
		type: "file",
		path: require_main.fromOutside(require_main.CONFIG_FILE)
	}]
}));
// src/triage/handoff/still-open.ts
function openOf(facts, people, now) {
	const ranks = new Map(require_known.valueOr(facts.priorities.data, []).map(({ id, rank }) => [id, rank]));
	return facts.open.data.map((incident) => ({
		incident,
		listed: require_open_incident.toListed(incident, ranks)
	})).sort((a, b) => require_open_incident.byImportance(a.listed, b.listed) || a.incident.number - b.incident.number).map(({ incident, listed }) => {
		const read = facts.notes.get(incident.id);
		const notes = read?.complete && read.data.known ? read.data.value : null;
		const last = notes?.at(-1);
		const sources = [ofIncident(incident), ...last ? [sourceOf("note", last)] : []];
		return {
			id: incident.id,
			incident_number: incident.number,
			title: people.text(incident.title),
			status: incident.status,
			urgency: incident.urgency,
			priority: listed.priority,
			service: incident.service,
			created_at: incident.createdAt,
			acknowledged_by: incident.acknowledgedBy.map(people.name),
			assignments: incident.assignees.map(people.name),
			acknowledged_until: listed.acknowledged_until,
			escalates_at: listed.escalates_at,
			attention: require_open_incident.attentionTo(listed, now),
			note_known: notes !== null,
			last_note: last ? {
				id: last.id,
				content: people.text(last.content),
				created_at: last.createdAt,
				user: last.user && people.name(last.user)
			} : null,
			sources
		};
	});
}
// src/triage/handoff/watch.ts
const WATCH = {
	unacknowledged: "nobody has acknowledged it",
	returns: "PagerDuty pages again for it",
	recent: "resolved in the last two hours",
	repeats: "came back in this time",
	change: "began within an hour after a change of its service",
	maintenance: "maintenance ends, and alerts come through again"
};
const RECENT_MS = 2 * require_main.HOUR_MS;
const SOON_MS = 24 * require_main.HOUR_MS;
function watchOf({ maintenance }, { real, open, changes }, now) {
	const watch = (kind, sources, at = null) => ({
		kind,
		because: WATCH[kind],
		at,
		sources
	});
	const isSoon = (at) => at !== null && Date.parse(at) > now.getTime() && Date.parse(at) - now.getTime() <= SOON_MS;
	return [
		...open.filter(({ status }) => status === "triggered").map(({ sources, escalates_at }) => watch("unacknowledged", sources, escalates_at)),
		...open.flatMap(({ acknowledged_until: at, sources }) => isSoon(at) ? [watch("returns", sources, at)] : []),
		...real.filter(({ incident: { resolvedAt } }) => resolvedAt !== null && now.getTime() - Date.parse(resolvedAt) <= RECENT_MS).map(({ incident }) => watch("recent", [ofIncident(incident)])),
		...byProblem(real).filter(({ length }) => length > 1).map(([first, ...more]) => watch("repeats", [ofIncident(first.incident), ...more.map(({ incident }) => ofIncident(incident))])),
		...changes.map(({ sources, at }) => watch("change", sources, at)),
		...(maintenance.data.known ? maintenance.data.value : []).flatMap((window) => isSoon(window.endAt) ? [watch("maintenance", [sourceOf("maintenance_window", window)], window.endAt)] : [])
	];
}
// src/triage/handoff/document.ts
const HANDOFF_SCHEMA = "pager-triage/handoff@1";
function toHandoffDocument(facts, { people: mode }, now) {
	const people = peopleIn(mode, everybodyIn$2(facts));
	const incidents = require_known.valueOr(facts.incidents.data, []);
	const worked = workOn(incidents, require_known.valueOr(facts.logs.log.data, []));
	const real = worked.filter(({ noise }) => noise === null);
	const open = openOf(facts, people, now);
	const changes = changesOf(facts, worked, people);
	const { period } = facts;
	return {
		schema: HANDOFF_SCHEMA,
		tool: "pd_handoff",
		summary: summaryOf(facts),
		period: period.label,
		since: require_main.isoSeconds(period.since),
		until: require_main.isoSeconds(now),
		people: mode,
		policies: facts.scope.policyIds ?? null,
		incidents_known: facts.incidents.data.known && facts.incidents.complete,
		log_known: facts.logs.log.data.known && facts.logs.log.complete,
		stats: statsOf(facts, worked),
		handovers: handoversOf(facts, people, now),
		open: open.filter(({ attention }) => attention === "now"),
		snoozed: open.filter(({ attention }) => attention === "snoozed"),
		stale: open.filter(({ attention }) => attention === "forgotten"),
		happened: byProblem(real).map((mine) => problemOf(mine, people)),
		noise: byProblem(worked.filter(({ noise }) => noise !== null)).map(noiseOf(people)),
		resolved_from_before: resolvedBefore(facts, incidents, people),
		changes,
		planned: plannedOf(facts, people, now),
		watch: watchOf(facts, {
			real,
			open,
			changes: linkedChanges(changes)
		}, now),
		next: ["pager-triage incidents"],
		...require_fetched.completenessOf([
			...[
				facts.scope.policies,
				facts.onCalls,
				facts.later,
				facts.open,
				facts.incidents,
				facts.logs.log
			],
			...[
				facts.changes,
				facts.maintenance,
				facts.priorities,
				...facts.notes.values()
			],
			...facts.freezes.known ? [] : [{
				...facts.open,
				complete: false,
				warnings: [`Freezes: ${facts.freezes.why}`]
			}]
		], now)
	};
}
function summaryOf({ incidents, open }) {
	return `${incidents.data.known ? require_commits_before.counted({
		...incidents,
		data: incidents.data.value
	}, "incident") : "incidents not known"} in this time; ${require_commits_before.counted(open, "open incident")}`;
}
function statsOf({ incidents, logs }, worked) {
	const own = worked.filter(({ noise }) => noise !== "merged");
	const ids = new Set(worked.map(({ incident }) => incident.id));
	return {
		total: worked.length,
		real: worked.filter(({ noise }) => noise === null).length,
		noise: worked.filter(({ noise }) => noise !== null).length,
		open: worked.filter(({ isOpen }) => isOpen).length,
		resolved: worked.filter(({ isOpen }) => !isOpen).length,
		pages: pagesIn(require_known.valueOr(logs.log.data, [])).filter(({ incidentId }) => ids.has(incidentId)).length,
		mean_time_to_acknowledge_minutes: meanOf(own.map(({ acknowledgedAfter }) => acknowledgedAfter)),
		mean_time_to_resolve_minutes: meanOf(own.map(({ resolvedAfter }) => resolvedAfter)),
		sources: sourcesFor(worked, incidents.complete)
	};
}
const sourcesFor = (worked, isWhole) => someSources(worked.map(({ incident }) => ofIncident(incident))) ?? (isWhole ? [sourceOf("list", { id: "incidents" })] : []);
function problemOf(mine, people) {
	const [{ incident }] = mine;
	const latest = mine.at(-1)?.incident ?? incident;
	return {
		count: mine.length,
		title: people.text(latest.title),
		service: incident.service,
		since: incident.createdAt,
		latest: latest.createdAt,
		open: mine.filter(({ isOpen }) => isOpen).length,
		mean_time_to_acknowledge_minutes: meanOf(mine.map(({ acknowledgedAfter }) => acknowledgedAfter)),
		mean_time_to_resolve_minutes: meanOf(mine.map(({ resolvedAfter }) => resolvedAfter)),
		sources: [ofIncident(latest), ...mine.slice(0, -1).map((one) => ofIncident(one.incident))]
	};
}
const noiseOf = (people) => (mine) => {
	const { count, title, service, sources } = problemOf(mine, people);
	return {
		count,
		title,
		service,
		because: [...new Set(mine.flatMap(({ noise }) => noise === null ? [] : [NOISE[noise]]))].join(", "),
		sources
	};
};
function resolvedBefore({ logs, scope }, incidents, people) {
	if (logs.by !== "account" || !logs.log.complete) return null;
	const here = new Set(incidents.map(({ id }) => id));
	return require_known.valueOr(logs.log.data, []).filter(({ kind, incident, service }) => kind === "resolve" && incident !== null && !here.has(incident.id) && (scope.serviceIds === void 0 || scope.serviceIds.includes(service?.id ?? ""))).map((entry) => ({
		at: entry.at,
		title: people.text(entry.incident?.name ?? require_main.fromOutside("")),
		by: entry.agent?.kind === "user" ? people.name(entry.agent) : null,
		sources: [sourceOf("log_entry", entry)]
	}));
}
function everybodyIn$2({ onCalls, later, open, logs, notes }) {
	return [
		...[onCalls, later].flatMap(({ data }) => require_known.valueOr(data, []).map(({ user }) => user)),
		...open.data.flatMap(({ assignees, acknowledgedBy }) => [...assignees, ...acknowledgedBy]),
		...require_known.valueOr(logs.log.data, []).flatMap(({ agent }) => agent?.kind === "user" ? [agent] : []),
		...[...notes.values()].flatMap(({ data }) => require_known.valueOr(data, []).flatMap(({ user }) => user ?? []))
	];
}
// src/triage/paper/counts.ts
const atLeast = (isWhole) => require_main.own(isWhole ? "" : "at least ");
// src/triage/handoff/text.ts
const handoffText = (document, options) => paperText(handoffPaper(document, options), options, document);
const handoffMarkdown = (document, place) => require_main.own(paperMarkdown(handoffPaper(document, place), document.warnings));
function handoffPaper(document, place) {
	const { since, until, period } = document;
	const reading = {
		...place,
		now: new Date(until)
	};
	const at = (item) => item.at;
	return {
		title: require_main.ours(require_main.line`Handoff, ${require_main.own(period)}: ${require_main.dayAndTime(since, place)} to ${require_main.dayAndTime(until, place)}`),
		sections: [
			{
				title: "In short",
				lines: statsLines(document)
			},
			{
				title: "Hands over",
				lines: document.handovers.map((each) => handoverLine(each, place))
			},
			openSection("Still open", document.open, reading),
			openSection("Snoozed", document.snoozed, reading),
			openSection("Acknowledged over a day ago", document.stale, reading),
			timedSection("Happened", document.happened, [(problem) => problem.since, problemLine], place),
			timedSection("Resolved, from before", document.resolved_from_before ?? [], [at, beforeLine], place),
			{
				title: "Noise",
				lines: document.noise.map(noiseLine)
			},
			timedSection("Changes", document.changes, [at, changeLine], place),
			timedSection("Planned", document.planned, [at, (each) => plannedLine(each, place)], place),
			{
				title: "To watch",
				lines: document.watch.map((each) => watchLine(each, place))
			}
		]
	};
}
function statsLines({ stats, incidents_known, log_known }) {
	const sources = someSources(stats.sources);
	if (sources === null) return [];
	const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats;
	const times = [...acknowledge === null ? [] : [require_main.line`acknowledged after ${require_main.duration(acknowledge * require_main.MINUTE_MS)}`], ...resolve === null ? [] : [require_main.line`resolved after ${require_main.duration(resolve * require_main.MINUTE_MS)}`]];
	const incidents = require_main.line`${atLeast(incidents_known)}${require_main.plural(stats.total, "incident")}`;
	const split = require_main.line`: ${stats.real} real, ${stats.noise} noise; ${stats.resolved} resolved, ${stats.open} open`;
	const pages = require_main.line`${atLeast(log_known)}${require_main.plural(stats.pages, "page")}`;
	const counts = require_main.line`${incidents}${stats.total === 0 ? require_main.own("") : split}; ${pages}`;
	return [{
		lead: require_main.own(""),
		text: require_main.ours(counts),
		sources
	}, ...times.length === 0 ? [] : [{
		lead: require_main.own(""),
		text: require_main.ours(require_main.line`on average ${require_main.own(times.join(", "))}${require_main.own(log_known ? "" : ", of those whose log was read")}`),
		sources
	}]];
}
function handoverLine({ at, from, to, to_known, escalation_policy, sources }, place) {
	const next = to.length === 0 ? require_main.ours(require_main.own(to_known ? " to nobody" : ", to whom is not known")) : require_main.phrase` to ${named$1(to)}`;
	return {
		lead: require_main.own(""),
		text: require_main.phrase`${require_main.inert(escalation_policy.name)}: ${named$1(from)}${next}, ${require_main.ours(require_main.dayAndTime(at, place))}`,
		sources
	};
}
const named$1 = (names) => require_main.listedPhrases(names.map((name) => require_main.inert(name)), 3);
const openSection = (title, open, reading) => ({
	title,
	lines: open.map((incident) => ({
		lead: require_main.line`#${incident.incident_number}`,
		text: openWords(incident, reading),
		sources: incident.sources,
		...incident.status === "triggered" && { tone: "bad" }
	}))
});
function openWords(incident, reading) {
	const { priority, urgency, status, title, last_note, note_known, acknowledged_until } = incident;
	const owner = status === "triggered" ? incident.assignments : incident.acknowledged_by;
	const has = status === "triggered" ? "unacked, paged" : "acknowledged by";
	const until = acknowledged_until === null ? require_main.own("") : require_main.line` until ${require_main.dayAndTime(acknowledged_until, reading)}`;
	const rank = priority === null ? require_main.ours(require_main.enumWord(urgency)) : require_main.phrase`${require_main.inert(priority)}`;
	const note = last_note === null ? require_main.ours(require_main.own(note_known ? "no note" : "notes not read")) : require_main.phrase`note: ${require_main.inert(last_note.content)}`;
	return require_main.joinedPhrases([
		rank,
		require_main.phrase`${require_open_incident.serviceName(incident)}`,
		require_main.phrase`${require_main.inert(title)}`,
		owner.length === 0 ? require_main.ours(require_main.enumWord(status)) : require_main.phrase`${require_main.ours(require_main.own(has))} ${named$1(owner)}${require_main.ours(until)}`,
		require_main.ours(require_main.line`open for ${require_main.duration(reading.now.getTime() - Date.parse(incident.created_at))}`),
		note
	], " · ");
}
function problemLine(problem) {
	const { count, title, service, open, sources } = problem;
	const times = [
		...after("acked", problem.mean_time_to_acknowledge_minutes),
		...after("resolved", problem.mean_time_to_resolve_minutes),
		...open > 0 ? [require_main.line`${open} open`] : []
	];
	const repeats = count > 1 ? [require_main.ours(require_main.line`${count}×`)] : [];
	return {
		text: require_main.joinedPhrases([
			...repeats,
			require_main.inert(service.name),
			require_main.inert(title),
			...times.map(require_main.ours)
		], " · "),
		sources
	};
}
const after = (verb, minutes) => minutes === null ? [] : [require_main.line`${require_main.own(verb)} after ${require_main.duration(minutes * require_main.MINUTE_MS)}`];
const noiseLine = ({ count, title, service, because, sources }) => ({
	lead: require_main.own(""),
	text: require_main.joinedPhrases([
		require_main.ours(require_main.line`${count}×`),
		require_main.inert(service.name),
		require_main.inert(title),
		require_main.ours(require_main.own(because))
	], " · "),
	sources,
	tone: "dim"
});
const beforeLine = ({ title, by, sources }) => ({
	text: by === null ? require_main.phrase`${require_main.inert(title)}` : require_main.phrase`${require_main.inert(title)} by ${require_main.inert(by)}`,
	sources
});
function changeLine({ summary, services, followed, sources }) {
	const then = followed.length === 0 ? [] : require_main.ours(require_main.line`; within the hour: ${require_main.own(followed.map((n) => `#${n}`).join(", "))}`);
	return {
		text: [...require_main.phrase`${require_main.inert(summary)} · ${require_main.listedPhrases(services.map(({ name }) => require_main.inert(name)), 3)}`, ...then],
		sources,
		...followed.length > 0 && { tone: "warn" }
	};
}
const PLANNED = {
	gap: "nobody on call",
	maintenance: "maintenance",
	freeze: "freeze"
};
function plannedLine({ kind, until, title, level, sources }, place) {
	const which = level === null ? require_main.own("") : require_main.line`, level ${level}`;
	const end = until === null ? require_main.own("") : require_main.line` until ${require_main.dayAndTime(until, place)}`;
	return {
		text: require_main.phrase`${require_main.ours(require_main.own(PLANNED[kind]))}: ${require_main.inert(title)}${require_main.ours(require_main.line`${which}${end}`)}`,
		sources,
		...kind === "gap" && { tone: "bad" }
	};
}
const WHEN = {
	unacknowledged: ", escalates",
	returns: ", at"
};
function watchLine({ kind, because, at, sources }, place) {
	const about = sources.find(({ type }) => type === "incident") ?? sources[0];
	const when = at === null ? require_main.own("") : require_main.line`${require_main.own(WHEN[kind] ?? ":")} ${require_main.dayAndTime(at, place)}`;
	return {
		lead: sourceText(about),
		text: require_main.ours(require_main.line`${require_main.own(because)}${when}`),
		sources: [about, ...sources.filter((source) => source !== about)]
	};
}
// src/triage/paper/calendar.ts
const NIGHT = {
	from: 22,
	to: 7
};
const OFFICE = {
	from: 9,
	to: 18
};
function calendarOf(timeZone) {
	const clock = require_freeze.wallClock(timeZone);
	const at = (instant) => {
		const shown = new Date(clock.shows(Date.parse(instant)));
		return {
			date: shown.toISOString().slice(0, 10),
			weekday: shown.getUTCDay(),
			hour: shown.getUTCHours()
		};
	};
	return {
		timeZone,
		at,
		nightOf: (instant) => {
			const { date, hour } = at(instant);
			if (hour >= NIGHT.from) return date;
			return hour < NIGHT.to ? dayBefore(date) : null;
		},
		isOutOfHours: (instant) => {
			const { weekday, hour } = at(instant);
			return weekday === 0 || weekday === 6 || hour < OFFICE.from || hour >= OFFICE.to;
		}
	};
}
const dayBefore = (date) => dayAfter(date, -1);
const dayAfter = (date, days = 1) => new Date(Date.parse(`${date}T00:00:00Z`) + days * require_main.DAY_MS).toISOString().slice(0, 10);
function longestRun(dates) {
	let best = null;
	let now = null;
	for (const date of [...new Set(dates)].sort()) {
		now = now !== null && dayAfter(now.to) === date ? {
			from: now.from,
			to: date,
			days: now.days + 1
		} : {
			from: date,
			to: date,
			days: 1
		};
		if (best === null || now.days > best.days) best = now;
	}
	return best;
}
// src/triage/review/load.ts
function interruptsIn(pages, incidents) {
	const byIncident = require_main.groupBy(pages, ({ incidentId }) => incidentId);
	return incidents.flatMap((incident) => {
		const mine = byIncident.get(incident.id);
		return mine === void 0 ? [] : [{
			at: mine[0].at,
			incident,
			pages: mine
		}];
	}).sort((a, b) => require_order.byCodeUnit(a.at, b.at) || a.incident.number - b.incident.number);
}
function loadOf(interrupts, calendar) {
	const out = interrupts.filter(({ at }) => calendar.isOutOfHours(at));
	const nights = new Set(interrupts.flatMap(({ at }) => calendar.nightOf(at) ?? []));
	return {
		time_zone: calendar.timeZone,
		interrupts: interrupts.length,
		pages: interrupts.reduce((sum, { pages }) => sum + pages.length, 0),
		nights: nights.size,
		out_of_hours: out.length,
		out_of_hours_share: interrupts.length === 0 ? null : round(out.length / interrupts.length),
		longest_stretch: longestRun(interrupts.map(({ at }) => calendar.at(at).date)),
		sources: interrupts.map(({ incident }) => ofIncident(incident))
	};
}
const round = (share) => Math.round(share * 1e3) / 1e3;
function perDay(interrupts, calendar, dates, isWhole) {
	const byDate = require_main.groupBy(interrupts, ({ at }) => calendar.at(at).date);
	const none = {
		count: 0,
		sources: [sourceOf("list", { id: "log_entries" })]
	};
	return dates.flatMap((date) => {
		const mine = byDate.get(date);
		if (mine === void 0) return isWhole ? [{
			date,
			...none
		}] : [];
		return [{
			date,
			...countOf(mine)
		}];
	});
}
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
function perHour(interrupts, calendar) {
	return [...require_main.groupBy(interrupts, ({ at }) => {
		const { weekday, hour } = calendar.at(at);
		return (weekday + 6) % 7 * 24 + hour;
	})].sort(([a], [b]) => a - b).map(([key, mine]) => ({
		day: WEEKDAYS[(Math.floor(key / 24) + 1) % 7] ?? "",
		hour: key % 24,
		...countOf(mine)
	}));
}
const countOf = (mine) => ({
	count: mine.length,
	sources: mine.map(({ incident }) => ofIncident(incident))
});
// src/triage/review/repeats.ts
const MAX_PROBLEMS = 10;
function repeatsIn$1(worked, { alerts }, people) {
	return byProblem(worked.filter(({ noise }) => noise !== "merged")).filter(({ length }) => length > 1).slice(0, MAX_PROBLEMS).map((mine) => {
		const latest = (mine.at(-1) ?? mine[0]).incident;
		const read = alerts.get(latest.id);
		const [alert] = read === void 0 ? [] : require_known.valueOr(read.data, []);
		const caused = alert === void 0 ? [] : [sourceOf("alert", alert)];
		const sources = [
			ofIncident(latest),
			...caused,
			...mine.slice(0, -1).map(({ incident }) => ofIncident(incident))
		];
		return {
			count: mine.length,
			title: people.text(latest.title),
			service: latest.service,
			flapping: mine.filter(({ noise }) => noise === "flapping").length,
			alert: alert === void 0 ? null : {
				id: alert.id,
				source: require_commits_before.toolOf(alert),
				summary: alert.summary && people.text(alert.summary)
			},
			sources
		};
	});
}
const ignoredIn = (worked, people) => byProblem(worked.filter(({ noise }) => noise !== "merged")).filter((mine) => mine.every(({ isActedOn, isOpen }) => !isActedOn && !isOpen)).slice(0, MAX_PROBLEMS).map((mine) => {
	const [{ incident }, ...more] = mine;
	const sources = [ofIncident(incident), ...more.map((one) => ofIncident(one.incident))];
	return {
		count: mine.length,
		title: people.text(incident.title),
		service: incident.service,
		sources
	};
});
// src/triage/review/rotas.ts
function rotasOf(facts, worked, interrupts) {
	const policies = require_known.valueOr(facts.scope.policies.data, []);
	const zones = new Map(require_known.valueOr(facts.schedules.data, []).flatMap(({ id, timeZone }) => timeZone === null ? [] : [[id, timeZone]]));
	const byService = new Map(policies.flatMap((policy) => policy.services.map(({ id }) => [id, policy])));
	const policyOf = ({ incident }) => byService.get(incident.service.id) ?? null;
	const byIncident = new Map(interrupts.map((each) => [each.incident.id, each]));
	return [...new Set(worked.map(policyOf))].map((policy) => {
		const mine = worked.filter((one) => policyOf(one) === policy);
		return {
			policy: policy && {
				id: policy.id,
				name: policy.name
			},
			calendar: calendarOf(policy === null ? "UTC" : zoneOf(policy, zones)),
			worked: mine,
			interrupts: mine.flatMap(({ incident }) => byIncident.get(incident.id) ?? []).sort((a, b) => require_order.byCodeUnit(a.at, b.at) || a.incident.number - b.incident.number)
		};
	}).sort((a, b) => b.interrupts.length - a.interrupts.length || b.worked.length - a.worked.length || ((a.policy?.id ?? "") < (b.policy?.id ?? "") ? -1 : 1));
}
function zoneOf({ rules }, zones) {
	return rules.flatMap((rule) => rule.targets).flatMap(({ id }) => zones.get(id) ?? []).find(isZone) ?? "UTC";
}
const isZone = (name) => require_main.orNull(() => new Intl.DateTimeFormat("en-US", { timeZone: name })) !== null;
// src/triage/review/worse.ts
const MAX_TIMES = 99;
function worseOf(here, before) {
	if (here === null || before === null) return null;
	const earlier = require_main.groupBy(before.data.filter(isReal), ({ service }) => service.id);
	return [...require_main.groupBy(here.data.filter(isReal), ({ service }) => service.id).values()].flatMap((mine) => {
		const [first] = mine;
		const old = earlier.get(first.service.id) ?? [];
		const { low, high } = require_wilson.wilson(mine.length, mine.length + old.length);
		if (low <= .5) return [];
		return [{
			service: first.service,
			count: mine.length,
			before: old.length,
			times: {
				low: timesOf$1(low),
				high: timesOf$1(high)
			},
			sources: [...mine, ...old].map((incident) => ofIncident(incident))
		}];
	}).sort((a, b) => b.times.low - a.times.low || (a.service.id < b.service.id ? -1 : 1));
}
const isReal = (incident) => noiseOf$1(incident) === null;
const timesOf$1 = (share) => Math.min(MAX_TIMES, Math.round(share / (1 - share) * 10) / 10);
// src/triage/review/document.ts
const REVIEW_SCHEMA = "pager-triage/review@1";
function toReviewDocument(facts, { period, people: mode }, now) {
	const entries = require_known.valueOr(facts.logs.log.data, []);
	const people = peopleIn(mode, everybodyIn$1(facts));
	const incidents = facts.incidents.data;
	const worked = workOn(incidents, entries);
	const interrupts = interruptsIn(pagesIn(entries), incidents);
	const rotas = rotasOf(facts, worked, interrupts);
	const calendar = calendarOf(usualZone(rotas));
	return {
		schema: REVIEW_SCHEMA,
		tool: "pd_review",
		summary: `${require_commits_before.counted(facts.incidents, "incident")}, ${period.label}`,
		period: period.label,
		since: require_main.isoSeconds(period.since),
		until: require_main.isoSeconds(period.until),
		people: mode,
		incidents_known: facts.incidents.complete,
		log_known: facts.logs.log.data.known && facts.logs.log.complete,
		stats: {
			...countsOf(worked),
			...loadOf(interrupts, calendar),
			sources: sourcesOf(facts, worked)
		},
		rotas: rotas.map(({ policy, calendar: own, worked: mine, interrupts: theirs }) => ({
			escalation_policy: policy,
			...countsOf(mine),
			...loadOf(theirs, own),
			sources: [policy === null ? sourceOf("list", { id: "escalation_policies" }) : sourceOf("escalation_policy", policy), ...mine.map(({ incident }) => ofIncident(incident))]
		})),
		responders: mode === "none" ? [] : respondersOf(interrupts, facts, people.name, calendar),
		per_day: perDay(interrupts, calendar, datesOf(period, calendar), facts.logs.log.complete),
		per_hour: perHour(interrupts, calendar),
		repeating: repeatsIn$1(worked, facts, people),
		ignored: facts.logs.log.complete ? ignoredIn(worked, people) : [],
		worse: worseOf(require_fetched.Whole.of(facts.incidents), require_fetched.Whole.ofPart(facts.earlier)),
		changes: linkedChanges(changesOf(facts, worked, people)),
		next: ["pager-triage recent --since 7d"],
		...require_fetched.completenessOf([...[
			facts.scope.policies,
			facts.incidents,
			facts.earlier,
			facts.schedules,
			facts.changes
		], ...[facts.logs.log, ...facts.alerts.values()]], now)
	};
}
const countsOf = (worked) => ({
	total: worked.length,
	real: worked.filter(({ noise }) => noise === null).length,
	noise: worked.filter(({ noise }) => noise !== null).length,
	open: worked.filter(({ isOpen }) => isOpen).length,
	resolved: worked.filter(({ isOpen }) => !isOpen).length,
	problems: byProblem(worked.filter(({ noise }) => noise === null)).length,
	mean_time_to_acknowledge_minutes: meanOf(worked.map(({ acknowledgedAfter }) => acknowledgedAfter)),
	mean_time_to_resolve_minutes: meanOf(worked.filter(({ noise }) => noise !== "merged").map(({ resolvedAfter }) => resolvedAfter))
});
const sourcesOf = ({ incidents }, worked) => someSources(worked.map(({ incident }) => ofIncident(incident))) ?? (incidents.complete ? [sourceOf("list", { id: "incidents" })] : []);
function usualZone(rotas) {
	const [busiest] = [...rotas].sort((a, b) => b.interrupts.length - a.interrupts.length);
	return busiest?.calendar.timeZone ?? "UTC";
}
function datesOf({ since, until }, { at }) {
	const last = at(new Date(until.getTime() - 1).toISOString()).date;
	const dates = [at(since.toISOString()).date];
	while (dates.at(-1) !== last) dates.push(dayAfter(dates.at(-1) ?? last));
	return dates;
}
function respondersOf(interrupts, facts, name, calendar) {
	const known = new Map(everybodyIn$1(facts).map((person) => [person.id, person]));
	const pages = interrupts.flatMap(({ pages: all, incident }) => all.map((page) => ({
		page,
		interrupt: {
			at: page.at,
			incident,
			pages: [page]
		}
	})));
	return [...require_main.groupBy(pages, ({ page }) => page.userId)].flatMap(([id, mine]) => {
		const person = id === null ? void 0 : known.get(id);
		const load = loadOf(mine.map(({ interrupt }) => interrupt), calendar);
		return person === void 0 ? [] : [{
			name: name(person),
			...load
		}];
	}).sort((a, b) => b.interrupts - a.interrupts || require_order.byCodeUnit(a.name, b.name));
}
const everybodyIn$1 = ({ logs }) => require_known.valueOr(logs.log.data, []).flatMap(({ agent, user }) => [...agent?.kind === "user" ? [agent] : [], ...user === null ? [] : [user]]);
// src/triage/review/text.ts
const reviewText = (document, options) => paperText(reviewPaper(document, options), options, document);
const reviewMarkdown = (document, place) => require_main.own(paperMarkdown(reviewPaper(document, place), document.warnings));
function reviewPaper(document, place) {
	const { since, until, stats, period } = document;
	const span = require_main.line`${require_main.own(since.slice(0, 10))} to ${require_main.own(until.slice(0, 10))}`;
	return {
		title: require_main.ours(require_main.line`On-call review, ${require_main.inert(require_main.fromOutside(period))}: ${span}, in the time of ${require_main.own(stats.time_zone)}`),
		sections: [
			{
				title: "In short",
				lines: [...countLines(document), ...loadLines(document)]
			},
			{
				title: "By rota",
				lines: document.rotas.map((rota) => rotaLine(rota, document))
			},
			{
				title: "By person",
				lines: document.responders.map((person) => personLine(person, document))
			},
			dayLines(document),
			hourLines(document),
			{
				title: "Repeats",
				lines: document.repeating.map(repeatLine)
			},
			{
				title: "Nobody acted on",
				lines: document.ignored.map(ignoredLine)
			},
			worseSection(document),
			timedSection("Within the hour after a change", document.changes, [({ at }) => at, changeWords], place)
		]
	};
}
const saying = (text, from) => {
	const sources = someSources(from);
	return sources === null ? [] : [{
		lead: require_main.own(""),
		text,
		sources
	}];
};
function countLines({ stats, incidents_known, log_known }) {
	const { sources, total, real, noise, problems, ...counts } = stats;
	const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = counts;
	const times = [...acknowledge === null ? [] : [require_main.line`acknowledged after ${require_main.duration(acknowledge * require_main.MINUTE_MS)}`], ...resolve === null ? [] : [require_main.line`resolved after ${require_main.duration(resolve * require_main.MINUTE_MS)}`]];
	const split = require_main.line`: ${real} real (${require_main.plural(problems, "problem")}), ${noise} noise`;
	return [...saying(require_main.ours(require_main.line`${atLeast(incidents_known)}${require_main.plural(total, "incident")}${total === 0 ? require_main.own("") : split}`), sources), ...times.length === 0 ? [] : saying(require_main.ours(require_main.line`on average ${require_main.own(times.join(", "))}${require_main.own(log_known ? "" : ", of those whose log was read")}`), sources)];
}
function loadWords(load, { log_known }) {
	const { interrupts, pages, nights, out_of_hours_share: share, longest_stretch: stretch } = load;
	const out = share === null ? require_main.own("") : require_main.line`, ${Math.round(share * 100)}% out of hours`;
	const days = stretch === null || stretch.days < 2 ? require_main.own("") : require_main.line`, ${stretch.days} days in a row (${require_main.own(stretch.from.slice(5))} to ${require_main.own(stretch.to.slice(5))})`;
	if (interrupts === 0 && log_known) return require_main.own("0 interrupts");
	return require_main.line`${atLeast(log_known)}${require_main.plural(interrupts, "interrupt")} with ${require_main.plural(pages, "page")}, ${require_main.plural(nights, "night")} woken${out}${days}`;
}
const loadLines = (document) => saying(require_main.ours(loadWords(document.stats, document)), document.stats.sources);
function rotaLine({ escalation_policy: policy, ...rota }, known) {
	const name = policy === null ? require_main.ours(require_main.own("policy not known")) : require_main.phrase`${require_main.inert(policy.name)}`;
	const [first, ...more] = rota.sources;
	return {
		lead: require_main.own(""),
		text: [...name, ...require_main.ours(require_main.line` (${require_main.own(rota.time_zone)}): ${require_main.plural(rota.total, "incident")}, ${rota.real} real; ${loadWords(rota, known)}`)],
		sources: [first ?? {
			type: "list",
			id: "escalation_policies"
		}, ...more]
	};
}
const personLine = ({ name, sources, ...load }, known) => {
	const [line_] = saying([...require_main.phrase`${require_main.inert(name)}: `, ...require_main.ours(loadWords(load, known))], sources);
	return line_ ?? {
		lead: require_main.own(""),
		text: require_main.inert(name),
		sources: [{
			type: "list",
			id: "log_entries"
		}]
	};
};
const BAR = 24;
function dayLines({ per_day }) {
	const most = Math.max(1, ...per_day.map(({ count }) => count));
	return {
		title: "Interrupts by day",
		lines: per_day.filter(({ count }) => count > 0).flatMap(({ date, count, sources }) => saying(require_main.ours(require_main.line`${require_main.own("▇".repeat(Math.ceil(count / most * BAR)))} ${count}`), sources).map((shown) => ({
			...shown,
			lead: require_main.own(date)
		})))
	};
}
function hourLines({ per_hour }) {
	return {
		title: "Interrupts by hour",
		lines: [...new Set(per_hour.map(({ day }) => day))].flatMap((day) => {
			const mine = per_hour.filter((each) => each.day === day);
			const words = mine.map(({ hour, count }) => {
				const clock = `${String(hour).padStart(2, "0")}h`;
				return count === 1 ? clock : `${clock}×${count}`;
			});
			return saying(require_main.ours(require_main.own(words.join(", "))), mine.flatMap(({ sources }) => sources)).map((shown) => ({
				...shown,
				lead: require_main.own(day)
			}));
		})
	};
}
function repeatLine({ count, title, service, flapping, alert, sources }) {
	const quick = flapping === 0 ? [] : [require_main.ours(require_main.line`${flapping} closed by monitoring within 10 min`)];
	const from = alert === null ? [] : [alertWords(alert, title)];
	return {
		lead: require_main.line`${count}×`,
		text: require_main.joinedPhrases([
			require_main.inert(service.name),
			require_main.inert(title),
			...quick,
			...from
		], " · "),
		sources
	};
}
function alertWords({ source, summary }, title) {
	const tool = source === null ? [] : require_main.phrase` of ${require_main.inert(source)}`;
	return [...require_main.phrase`alert${tool}`, ...summary === null || summary === title ? [] : require_main.phrase`: ${require_main.inert(summary)}`];
}
const ignoredLine = ({ count, title, service, sources }) => ({
	lead: require_main.line`${count}×`,
	text: require_main.joinedPhrases([require_main.inert(service.name), require_main.inert(title)], " · "),
	sources
});
function worseSection({ worse, stats }) {
	const title = "Getting worse";
	if (worse === null) return {
		title,
		lines: []
	};
	const lines = worse.map(({ service, count, before, times, sources }) => {
		const words = require_main.line`${count} real incidents, ${before} in the time before: ${times.low} to ${times.high} times as many (95%)`;
		const [first, ...more] = sources;
		return {
			lead: require_main.own(""),
			text: [...require_main.phrase`${require_main.inert(service.name)}: `, ...require_main.ours(words)],
			sources: [first ?? {
				type: "service",
				id: service.id
			}, ...more],
			tone: "warn"
		};
	});
	return lines.length > 0 || stats.total === 0 ? {
		title,
		lines
	} : {
		title,
		lines: saying(require_main.ours(require_main.own("no service has more than chance explains")), [{
			type: "list",
			id: "incidents"
		}])
	};
}
function changeWords({ summary, services, followed, sources }) {
	const names = require_main.listedPhrases(services.map(({ name }) => require_main.inert(name)), 3);
	return {
		text: [...require_main.phrase`${require_main.inert(summary)} · ${names}`, ...require_main.ours(require_main.line`: ${require_main.own(followed.map((n) => `#${n}`).join(", "))}`)],
		sources
	};
}
// src/triage/review/html.ts
const MAX_SOURCES = 6;
function reviewHtml(document, options) {
	const { title, sections } = reviewPaper(document, options);
	const name = require_main.phraseText(title);
	return require_page.page({
		title: require_main.line`${name} · pager-triage`,
		header: require_page.html`<h1>pager-triage: ${name}</h1>${figures(document)}`,
		sections: [
			require_page.section("unknown", "Missing data", require_page.evidenceList(warningsOf(document))),
			require_page.section("chart", "Interrupts", chart(document)),
			...sections.map((each, at) => require_page.section(`part-${at}`, each.title, sectionTable(each)))
		],
		notes: require_page.html`<p>An interrupt is an incident that paged somebody. Nights are 22:00 to 07:00, out of hours is outside Monday to Friday, 09:00 to 18:00, in the time of the rota's schedule.</p>`
	}, options);
}
function figures({ stats }) {
	const share = stats.out_of_hours_share;
	const all = [
		["incidents", stats.total],
		["real", stats.real],
		["interrupts", stats.interrupts],
		["nights woken", stats.nights],
		["out of hours", share === null ? require_main.own("–") : require_main.line`${Math.round(share * 100)}%`]
	];
	return require_page.html`<dl class="stats">${all.map(([name, value]) => require_page.html`<div><dt>${require_main.own(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}
const warningsOf = ({ warnings }) => warnings.map((text) => require_summary.note("not known", require_main.inert(require_main.fromOutside(text))));
function chart({ per_day }) {
	const bars = per_day.map(({ date, count }) => ({
		label: require_main.own(date),
		count
	}));
	const drawn = require_charts.barChart(bars, "interrupt");
	const rows = bars.map(({ label, count }) => [label, count]);
	return drawn && require_page.html`${drawn}${require_page.folded(require_main.own("The days as a table"), require_page.table("Per day", ["day", ">interrupts"], rows))}`;
}
function sectionTable({ title, lines }) {
	const rows = lines.map(({ lead, text, sources }) => {
		const shown = sources.slice(0, MAX_SOURCES).map(sourceText).join(", ");
		const rest = sources.length > MAX_SOURCES ? ` and ${sources.length - MAX_SOURCES} more` : "";
		return [
			lead,
			require_page.foreign(require_main.phraseText(text), 300),
			require_main.own(`${shown}${rest}`)
		];
	});
	return require_page.table(title, [
		"when",
		"+what",
		"source"
	], rows);
}
// src/triage/review/read.ts
const MAX_REPEATS = 5;
const CHANGES_MS = 90 * require_main.DAY_MS;
const PER_SECOND = 12;
const AT_ONCE = 48;
const MAX_LOGS = 2e3;
const FIXED = 5;
async function planReview(reader, query, now) {
	const scope = await readScope(reader, query);
	const { serviceIds } = scope;
	const { since, until } = query.period;
	const window = {
		since,
		until
	};
	const before = {
		since: new Date(since.getTime() - (until.getTime() - since.getTime())),
		until: since
	};
	const changesSince = new Date(Math.max(since.getTime(), now.getTime() - CHANGES_MS));
	const counting = reader.incidentCount({
		...window,
		serviceIds
	});
	const [count, earlierCount, size, changes] = await Promise.all([
		require_fetched.part(counting),
		require_fetched.part(reader.incidentCount({
			...before,
			serviceIds
		})),
		require_fetched.part(reader.accountLogSize(window)),
		require_fetched.part(reader.changeEvents({
			since: changesSince,
			until
		}))
	]);
	if ([
		count,
		earlierCount,
		size,
		changes
	].every(({ data }) => !data.known)) await counting;
	const entries = require_known.valueOr(size.data, null);
	const [here, earlierHere] = [count, earlierCount].map(({ data }) => require_known.valueOr(data, null) ?? 0);
	const counted = FIXED + changes.requests + pagesOf(here) + pagesOf(earlierHere);
	return {
		scope,
		window,
		before,
		changes,
		entries,
		cost: costOf(counted + planLogs(entries, here ?? 0).requests + MAX_REPEATS)
	};
}
async function readReview(reader, { scope, window, before, changes, entries }) {
	const { serviceIds } = scope;
	const [incidents, earlier, schedules] = await Promise.all([
		reader.incidents({
			...window,
			serviceIds
		}),
		require_fetched.part(reader.incidents({
			...before,
			serviceIds
		})),
		require_fetched.knownPart(reader.schedules())
	]);
	const repeats = repeatsIn(incidents.data);
	const [logs, alerts] = await Promise.all([readLogs(reader, {
		window,
		incidents: incidents.data,
		most: MAX_LOGS,
		size: entries
	}), Promise.all(repeats.map(async ({ id }) => [id, await require_fetched.part(reader.alerts(id))]))]);
	return {
		scope,
		incidents,
		earlier,
		schedules,
		changes,
		logs,
		alerts: new Map(alerts)
	};
}
const pagesOf = (count = 0) => Math.max(1, Math.ceil(count / 100));
const costOf = (requests) => ({
	requests,
	seconds: Math.ceil(Math.max(0, requests - AT_ONCE) / PER_SECOND)
});
const repeatsIn = (incidents) => byProblem(workOn(incidents, []).filter(({ noise }) => noise !== "merged")).filter(({ length }) => length > 1).slice(0, MAX_REPEATS).flatMap((mine) => mine.at(-1)?.incident ?? []);
const costText = ({ requests, seconds }) => require_main.line`review: about ${requests} requests to PagerDuty${seconds === 0 ? require_main.own("") : require_main.line`, at least ${seconds} s at its rate limit`}`;
const progressText = (done, all) => require_main.line`review: ${done} of about ${all} requests`;
// src/triage/timeline/entries.ts
const ORDER = [
	"commit",
	"change",
	"alert",
	"trigger",
	"assign",
	"notify",
	"alert_resolved"
];
const rankOf = ({ kind }) => ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length;
function entriesOf(facts, people) {
	const notes = require_known.valueOr(facts.notes.data, []);
	const log = require_known.valueOr(facts.log.data, []);
	return [
		...log.filter((entry) => !notes.some((note) => isCopyOf(entry, note))).map((entry) => ofLog(entry, people)),
		...notes.map((note) => ofNote(note, log, people)),
		...alertEntries(facts, people),
		...changeEntries(facts, people),
		...require_known.valueOr(facts.commits, []).map(({ sha, at, message }) => ({
			at,
			kind: "commit",
			by: null,
			to: [],
			text: people.text(require_main.fromOutside(message.split("\n")[0] ?? "")),
			sources: [{
				type: "commit",
				sha
			}]
		}))
	].map((entry, i) => ({
		entry,
		i
	})).sort((a, b) => require_order.byCodeUnit(a.entry.at, b.entry.at) || rankOf(a.entry) - rankOf(b.entry) || a.i - b.i).map(({ entry }) => entry);
}
const SAME_MS = 2e3;
const isCopyOf = (entry, { content, createdAt }) => entry.kind === "annotate" && (entry.note === content || Math.abs(Date.parse(entry.at) - Date.parse(createdAt)) <= SAME_MS);
function ofLog(entry, people) {
	const { kind, at, agent, user, assignees, note } = entry;
	const assigned = assignees.length === 0 && kind === "assign" && agent?.kind === "user" ? [agent] : assignees;
	return {
		at,
		kind,
		by: agent !== null && isByPerson(entry) ? people.name(agent) : null,
		to: [...user === null ? [] : [user], ...assigned].map(people.name),
		text: note === null ? null : people.text(note),
		sources: [sourceOf("log_entry", entry)]
	};
}
function ofNote(note, log, people) {
	const copies = log.filter((entry) => isCopyOf(entry, note));
	return {
		at: note.createdAt,
		kind: "note",
		to: [],
		by: note.user === null ? null : people.name(note.user),
		text: people.text(note.content),
		sources: [sourceOf("note", note), ...copies.map((entry) => sourceOf("log_entry", entry))]
	};
}
const alertEntries = ({ alerts }, people) => require_known.valueOr(alerts.data, []).flatMap((alert) => {
	const text = alert.summary === null ? null : people.text(alert.summary);
	const sources = [sourceOf("alert", alert)];
	const at = (time, kind) => ({
		at: time,
		kind,
		by: null,
		to: [],
		text,
		sources
	});
	return [at(alert.createdAt, "alert"), ...alert.resolvedAt === null ? [] : [at(alert.resolvedAt, "alert_resolved")]];
});
function changeEntries({ changes, related, commits }, people) {
	const all = [...require_known.valueOr(changes.data, []), ...require_known.valueOr(related.data, [])];
	const mapped = require_known.valueOr(commits, []).map((commit) => ({
		...commit,
		at: new Date(commit.at),
		paths: []
	}));
	return [...require_main.groupBy(all, ({ at, summary }) => `${at} ${summary}`).values()].map((copies) => {
		const [{ at, summary }] = copies;
		const ids = new Map(copies.map((change) => [change.id, change]));
		const named = new Set(copies.flatMap((change) => require_names_in_text.commitsIn(textsOf(change), mapped)));
		const [first, ...more] = [...ids.values()].map((change) => sourceOf("change_event", change));
		const own = first ?? sourceOf("change_event", copies[0]);
		return {
			at,
			kind: "change",
			by: null,
			to: [],
			text: people.text(summary),
			sources: [
				own,
				...more,
				...[...named].map(({ sha }) => ({
					type: "commit",
					sha
				}))
			]
		};
	});
}
const textsOf = ({ summary, links, fields }) => [
	summary,
	...links.map(({ url }) => require_main.fromOutside(url)),
	...fields.map(({ value }) => value)
];
// src/triage/timeline/document.ts
const TIMELINE_SCHEMA = "pager-triage/timeline@1";
function toTimelineDocument(facts, { people: mode }, now, before) {
	const incident = facts.incident.data;
	const people = peopleIn(mode, everybodyIn(facts));
	const log = require_known.valueOr(facts.log.data, []);
	const begun = beginOf(incident, log);
	const entries = entriesOf(facts, people);
	const { complete, ...about } = require_fetched.completenessOf([
		facts.incident,
		facts.log,
		facts.alerts,
		facts.notes,
		facts.changes,
		facts.related
	], now);
	const missing = facts.commits.known ? [] : [`Commits: ${facts.commits.why}`];
	const { id, number, title, status, urgency, priority, service, createdAt, resolvedAt, url } = incident;
	return {
		schema: TIMELINE_SCHEMA,
		tool: "pd_timeline",
		summary: `${entries.length} entries about incident #${number}`,
		people: mode,
		incident: {
			id,
			incident_number: number,
			status,
			urgency,
			service,
			url,
			title: people.text(title),
			priority: priority?.name ?? null,
			created_at: createdAt,
			resolved_at: resolvedAt,
			sources: [ofIncident(incident)]
		},
		times: timesOf(facts, begun),
		entries,
		gaps: facts.log.complete ? silencesOf(entries, begun, incident, now) : [],
		gaps_known: facts.log.complete,
		responders: incident.responders.map(({ user, state }) => ({
			name: people.name(user),
			state,
			sources: [ofIncident(incident)]
		})),
		commits_before: before && {
			...before,
			suspects: before.suspects.map((each) => ({
				...each,
				subject: people.text(each.subject)
			}))
		},
		next: [`pager-triage detail ${number}`],
		...about,
		complete: complete && missing.length === 0,
		warnings: [...about.warnings, ...missing]
	};
}
function timesOf({ incident, log, alerts }, begun) {
	const entries = require_known.valueOr(log.data, []);
	const reached = (name, moment) => moment === null ? [] : [{
		name,
		at: moment.at,
		minutes: minutesBetween(begun.at, moment.at),
		sources: [moment.source, begun.source]
	}];
	return [
		...reached("acknowledged", acknowledgementOf(entries)),
		...reached("mitigated", alerts.complete ? mitigationOf(require_known.valueOr(alerts.data, [])) : null),
		...reached("resolved", resolutionOf(incident.data, entries))
	];
}
function mitigationOf(alerts) {
	const ends = alerts.flatMap(({ id, resolvedAt }) => resolvedAt === null ? [] : [{
		id,
		at: resolvedAt
	}]);
	if (ends.length === 0 || ends.length < alerts.length) return null;
	const [last] = ends.sort((a, b) => require_order.byCodeUnit(b.at, a.at) || require_order.byCodeUnit(a.id, b.id));
	return last === void 0 ? null : {
		at: last.at,
		source: sourceOf("alert", last)
	};
}
function silencesOf(entries, begun, incident, now) {
	const end = incident.resolvedAt ?? require_main.isoSeconds(now);
	const during = entries.filter(({ at }) => at >= begun.at && at <= end).map(({ at, sources: [source] }) => ({
		at,
		source
	}));
	const open = incident.resolvedAt === null ? [{
		at: end,
		source: ofIncident(incident)
	}] : [];
	return silencesIn([
		begun,
		...during,
		...open
	]);
}
function everybodyIn({ incident, log, notes }) {
	const { assignees, acknowledgedBy, responders } = incident.data;
	const logged = require_known.valueOr(log.data, []).flatMap(({ agent, user, assignees: named }) => [
		...agent?.kind === "user" ? [agent] : [],
		...user === null ? [] : [user],
		...named
	]);
	const writers = require_known.valueOr(notes.data, []).flatMap(({ user }) => user ?? []);
	return [
		...assignees,
		...acknowledgedBy,
		...responders.map(({ user }) => user),
		...logged,
		...writers
	];
}
// src/triage/timeline/text.ts
const timelineText = (document, options) => paperText(timelinePaper(document, options), {
	...options,
	most: Number.POSITIVE_INFINITY
}, document);
const timelineMarkdown = (document, place) => require_main.own(paperMarkdown(timelinePaper(document, place), document.warnings));
function timelinePaper(document, place) {
	const { incident_number: number, title, sources } = document.incident;
	const sections = [
		{
			title: "In short",
			lines: [{
				lead: require_main.own(""),
				text: stateWords(document, place),
				sources
			}]
		},
		timesSection(document, place),
		respondersSection(document),
		suspectsSection(document),
		entriesSection(document, place)
	];
	return {
		title: require_main.phrase`${require_main.line`#${number}`} ${require_main.inert(title)}`,
		sections
	};
}
function stateWords({ incident }, place) {
	const { status, urgency, resolved_at, created_at } = incident;
	const end = resolved_at === null ? require_main.own("") : require_main.line` ${require_main.dayAndTime(resolved_at, place)}`;
	return require_main.phrase`${require_main.ours(require_main.enumWord(urgency))} urgency · ${require_open_incident.serviceName(incident)}${require_main.ours(require_main.line` · since ${require_main.dayAndTime(created_at, place)} · ${require_main.enumWord(status)}${end}`)}`;
}
function timesSection({ times }, place) {
	return {
		title: "Times",
		lines: times.map(({ name, at, minutes, sources }) => ({
			lead: require_main.own(name),
			text: require_main.ours(require_main.line`after ${require_main.duration(minutes * require_main.MINUTE_MS)}, ${require_main.dayAndTime(at, place)}`),
			sources
		}))
	};
}
const respondersSection = ({ responders }) => ({
	title: "Asked to help",
	lines: responders.map(({ name, state, sources }) => ({
		lead: require_main.own(""),
		text: require_main.phrase`${require_main.inert(name)}: ${require_main.ours(require_main.enumWord(state))}`,
		sources
	}))
});
function suspectsSection({ commits_before: before, incident }) {
	if (before === null || before.commits === 0) return {
		title: "",
		lines: []
	};
	const { commits, since, until, abstained, suspects } = before;
	const ago = (at) => require_main.line`${require_main.duration(Date.parse(until) - Date.parse(at))} before`;
	const how = require_main.line`pager-triage suspects ${incident.incident_number}`;
	const all = require_main.line`${require_main.plural(commits, "commit")} in the ${ago(since)}`;
	const last = abstained ? require_main.line`none of ${all} stands out: ${how}` : require_main.line`of ${all}; why: ${how}`;
	return {
		title: "Commits to read first",
		lines: [...suspects.map(({ sha, at, subject }) => ({
			lead: require_main.own(""),
			text: require_main.phrase`${require_main.ours(ago(at))}: ${require_main.inert(subject)}`,
			sources: [{
				type: "commit",
				sha
			}]
		})), {
			lead: require_main.own(""),
			text: require_main.ours(last),
			sources: incident.sources
		}]
	};
}
function entriesSection(document, place) {
	const { entries, gaps } = document;
	const times = entries.map(({ at }) => at);
	const [day, ...others] = new Set(times.map((at) => at.slice(0, 10)));
	const isOneDay = day !== void 0 && others.length === 0;
	const lead = (at) => isOneDay ? require_main.shortTime(at, place, 11, 19) : require_main.shortTime(at, place);
	const lines = [...entries.map((entry) => ({
		at: entry.at,
		line: entryLine(entry, lead)
	})), ...gaps.map(({ from, minutes, sources }) => ({
		at: from,
		line: {
			lead: require_main.own(""),
			text: require_main.ours(require_main.line`${require_main.duration(minutes * require_main.MINUTE_MS)} without an entry`),
			sources,
			tone: "warn"
		}
	}))];
	return {
		title: `Timeline, ${require_main.zonesOf(times, place)}${isOneDay ? `, ${day}` : ""}`,
		lines: lines.sort((a, b) => require_order.byCodeUnit(a.at, b.at)).map(({ line: shown }) => shown)
	};
}
const TONES = {
	trigger: "bad",
	acknowledge: "warn",
	resolve: "good",
	change: "warn"
};
function entryLine(entry, lead) {
	const tone = TONES[entry.kind];
	return {
		lead: lead(entry.at),
		text: entryWords(entry),
		sources: entry.sources,
		...tone !== void 0 && { tone }
	};
}
const VERBS = {
	trigger: "triggered",
	acknowledge: "acknowledged",
	unacknowledge: "acknowledgement taken back",
	resolve: "resolved",
	assign: "assigned",
	delegate: "delegated",
	notify: "paged",
	escalate: "escalated",
	snooze: "snoozed",
	annotate: "note",
	note: "note",
	urgency_change: "urgency changed",
	alert: "alert",
	alert_resolved: "alert ended",
	change: "change",
	commit: "commit",
	exhaust_escalation_path: "nobody left to escalate to",
	repeat_escalation_path: "escalation starts again",
	reach_ack_limit: "limit of acknowledgements reached",
	reach_trigger_limit: "limit of triggers reached"
};
function entryWords({ kind, by, to, text }) {
	const verb = VERBS[kind] === void 0 ? require_main.enumWord(kind) : require_main.own(VERBS[kind]);
	const actor = by === null ? [] : require_main.phrase` by ${require_main.inert(by)}`;
	const whom = to.length === 0 ? [] : [...require_main.ours(require_main.own(kind === "notify" ? " " : " to ")), ...named(to)];
	const said = text === null ? [] : require_main.phrase`: ${require_main.inert(text)}`;
	return [
		...require_main.ours(verb),
		...actor,
		...whom,
		...said
	];
}
const named = (to) => require_main.listedPhrases(to.map((name) => require_main.inert(name)), 4);
// src/triage/timeline/postmortem.ts
function postmortemMarkdown(document, place) {
	const { incident, warnings } = document;
	const title = require_main.phrase`Post-mortem of ${require_main.line`#${incident.incident_number}`}: ${require_main.inert(incident.title)}`;
	return require_main.own([paperMarkdown({
		title,
		sections: sectionsOf(document, place)
	}, warnings), `## Action items\n\n| action | owner | due |\n| --- | --- | --- |\n|  |  |  |`].join("\n\n"));
}
function sectionsOf(document, place) {
	const shown = (entry) => entryLine(entry, (at) => require_main.dayAndTime(at, place));
	const { entries } = document;
	const only = (...kinds) => entries.filter(({ kind }) => kinds.includes(kind)).map(shown);
	const begin = document.incident.created_at;
	const before = ({ kind, at }) => (kind === "change" || kind === "commit") && at <= begin;
	const byPeople = entries.filter(({ by, kind }) => by !== null && kind !== "note");
	return [
		{
			title: "Summary",
			prompt: "What failed, and what it took to end it",
			lines: factLines(document, place)
		},
		{
			title: "Impact",
			prompt: "Who could not do what, how many, and for how long",
			lines: timesSection(document, place).lines
		},
		{
			title: "Cause",
			prompt: "Why it happened; what changed before is not yet a cause",
			lines: entries.filter(before).map(shown)
		},
		{
			title: "Detection",
			prompt: "How it was noticed, and what could have shown it sooner",
			lines: only("trigger", "alert", "notify")
		},
		{
			title: "Response",
			prompt: "What was tried, and why",
			lines: [...byPeople.map(shown), ...respondersSection(document).lines]
		},
		{
			title: "Recovery",
			prompt: "What ended it, and how that was checked",
			lines: only("alert_resolved", "resolve")
		},
		{
			title: "What went well, what did not",
			prompt: "Also where luck helped",
			lines: [...only("note"), ...entriesSection({
				...document,
				entries: []
			}, place).lines]
		},
		entriesSection(document, place)
	];
}
function factLines({ incident }, place) {
	const { sources, priority, urgency, status, created_at, resolved_at } = incident;
	const rank = priority === null ? [] : require_main.phrase`priority ${require_main.inert(priority)}, `;
	const end = resolved_at === null ? require_main.own("") : require_main.line` ${require_main.dayAndTime(resolved_at, place)}`;
	const fact = (text) => ({
		lead: require_main.own(""),
		text,
		sources
	});
	return [
		fact(require_main.phrase`service ${require_open_incident.serviceName(incident)}`),
		fact([...rank, ...require_main.ours(require_main.line`${require_main.enumWord(urgency)} urgency`)]),
		fact(require_main.ours(require_main.line`began ${require_main.dayAndTime(created_at, place)}, ${require_main.enumWord(status)}${end}`))
	];
}
// src/triage/paper/service-commits.ts
async function readServiceCommits(request, service, window) {
	if (service === null) return require_known.unknown("PagerDuty does not say which service it is");
	try {
		return await require_snapshot.withSnapshot(request, (snapshot) => readMapped(snapshot, service, window));
	} catch (error) {
		return require_known.unknown(require_repository.isWithoutRepository(error) ? "not in a git repository" : require_main.messageOf(error).replace(/\.$/, ""));
	}
}
async function readMapped(snapshot, service, { since, until }) {
	const { head, name } = snapshot.repository;
	const paths = await mappedPaths(snapshot, service);
	if (paths.size === 0) return require_known.unknown(`no file of ${name} is mapped to it; pager-triage map shows why`);
	const commits = (head === null ? [] : (await require_history.readLog(snapshot, head, since)).added).filter(({ at, files }) => at >= since && at < until && files.some(({ path }) => paths.has(path))).map(({ sha, at, message }) => ({
		sha,
		at: `${at.toISOString().slice(0, 19)}Z`,
		message
	})).sort((a, b) => require_order.byCodeUnit(a.at, b.at) || require_order.byCodeUnit(a.sha, b.sha));
	return require_known.known(commits, "");
}
async function mappedPaths(snapshot, service) {
	const [files, config] = await Promise.all([require_snapshot.listFiles(snapshot), require_snapshot.readTeamConfig(snapshot)]);
	const sources = {
		asked: [],
		config,
		ownership: await require_snapshot.readOwnership(snapshot, files, "all"),
		repository: snapshot.repository.name
	};
	const { services, left } = require_snapshot.mapPaths(files, sources);
	const wanted = require_matching.nameKey(service.name);
	const named = require_matching.matchClues(left, ({ kind, name }) => kind === "service" && require_matching.nameKey(name) === wanted ? [{
		...service,
		status: "active"
	}] : []);
	return new Set([...services, ...named.services].filter(({ id }) => id === service.id).flatMap((each) => each.paths));
}
// src/triage/timeline/read.ts
const BEFORE_MS = 6 * require_main.HOUR_MS;
async function readTimeline(reader, query, now) {
	const incident = await reader.incident(query.name);
	const { id, service, createdAt, resolvedAt } = incident.data;
	const since = new Date(Date.parse(createdAt) - BEFORE_MS);
	const until = resolvedAt === null ? now : new Date(Date.parse(resolvedAt) + 1e3);
	const [log, alerts, notes, changes, related, commits] = await Promise.all([
		require_fetched.part(reader.logEntries(id)),
		require_fetched.part(reader.alerts(id)),
		require_fetched.part(reader.notes(id)),
		service === null ? require_fetched.notAsked([]) : require_fetched.part(reader.changeEvents({
			since,
			until,
			serviceId: service.id
		})),
		require_fetched.knownPart(reader.relatedChangeEvents(id)),
		readServiceCommits(query.repository, service, {
			since,
			until
		})
	]);
	return {
		incident,
		log,
		alerts,
		notes,
		changes,
		related,
		commits
	};
}
// src/cli/commands/paper.ts
const peopleMode = (args, otherwise) => args.choice("people", PEOPLE) ?? otherwise;
const timeline = async (shell, args) => {
	const now = shell.clock();
	const query = {
		name: require_reading.incidentNamed(args.argument, "pager-triage timeline"),
		people: peopleMode(args, "names"),
		repository: require_main.gitRun(shell)
	};
	const facts = await require_reading.withReader(shell, (reader) => readTimeline(reader, query, now));
	const document = toTimelineDocument(facts, query, now, await require_commits_before.commitsBefore(shell, require_commits_before.askedOfTimeline(facts), now));
	const markdown = args.flag("postmortem") ? postmortemMarkdown : timelineMarkdown;
	const isPrinted = args.flag("postmortem") && args.text("markdown") === null;
	return require_output.show(shell, args, document, isPrinted ? postmortemMarkdown : timelineText, { markdown });
};
const shiftOr = (since, otherwise) => {
	if (since === null) return null;
	return since === "shift" ? "shift" : otherwise();
};
const handoff = async (shell, args) => {
	const now = shell.clock();
	const since = args.text("since");
	const query = {
		since: shiftOr(since, () => require_reading.periodOf(args, "8h", now)),
		policyIds: args.ids("policy"),
		scheduleIds: args.ids("schedule"),
		people: peopleMode(args, "names"),
		repository: require_main.gitRun(shell)
	};
	const document = toHandoffDocument(await require_reading.withReader(shell, (reader) => readHandoff(reader, query, now)), query, now);
	return require_output.show(shell, args, document, handoffText, { markdown: handoffMarkdown });
};
const MAX_SLASH_SECONDS = 5;
const review = async (shell, args) => {
	const now = shell.clock();
	const query = {
		period: require_reading.periodOf(args, "7d", now),
		policyIds: args.ids("policy"),
		people: peopleMode(args, "none")
	};
	const plan = async (reader) => {
		const [serviceIds, teamIds] = await Promise.all([require_named.idsOf(reader, "service", args.names("service")), args.flag("mine") ? require_named.teamsOfMine(reader) : require_named.idsOf(reader, "team", args.names("team"))]);
		return planReview(reader, {
			...query,
			serviceIds,
			teamIds
		}, now);
	};
	const isSlash = shell.stdout.typed === "slash";
	const first = require_main.deadline(shell, require_reading.DEADLINE_MS);
	const planned = await require_reading.withReader(shell, plan, {}, first);
	const { cost } = planned;
	if (isSlash && cost.seconds > MAX_SLASH_SECONDS) throw tooLong(cost);
	const onRateLeft = startProgress(shell, args, cost);
	const until = isSlash ? first : require_main.deadline(shell, require_reading.DEADLINE_MS + 2e3 * cost.seconds);
	const document = toReviewDocument(await require_reading.withReader(shell, (reader) => readReview(reader, planned), { onRateLeft }, until), query, now);
	return require_output.show(shell, args, document, reviewText, {
		html: reviewHtml,
		markdown: reviewMarkdown
	});
};
const tooLong = ({ requests, seconds }) => new require_main.CodedError("too_long", `That takes about ${requests} requests to PagerDuty, some ${seconds} s, and Claude Code stops a command after 20 s.`, { hint: "Run pager-triage review in a terminal, or ask for a shorter time with --since." });
function startProgress({ stdout, stderr }, args, cost) {
	if (stdout.typed === "slash" || args.flag("json") && stderr.columns === null) return () => {};
	stderr.print(costText(cost));
	let done = 0;
	let shown = 0;
	return () => {
		done += 1;
		const quarter = Math.floor(4 * done / cost.requests);
		if (stderr.columns === null || quarter <= shown || quarter > 3) return;
		shown = quarter;
		stderr.print(progressText(done, cost.requests));
	};
}
const DAYS = {
	usual: 14,
	range: [1, 90]
};
const coverage = async (shell, args) => {
	const now = shell.clock();
	const query = {
		days: args.number("days", DAYS.usual, DAYS.range, "a number of days"),
		people: peopleMode(args, "names"),
		repository: require_main.gitRun(shell)
	};
	const document = toCoverageDocument(await require_reading.withReader(shell, (reader) => readCoverage(reader, query, now)), query, now);
	return require_output.show(shell, args, document, coverageText, { markdown: coverageMarkdown });
};
exports.coverage = coverage;
exports.handoff = handoff;
exports.review = review;
exports.timeline = timeline;
