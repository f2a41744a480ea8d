// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_template = require("./template.cjs");
const require_part = require("./part.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_known_services = require("./known-services.cjs");
const require_triage = require("./triage.cjs");
const require_words = require("./words.cjs");
const require_words$1 = require("./words3.cjs");
const require_report_file = require("./report-file.cjs");
// src/triage/recent/document.ts
const MOST_REPEATED$1 = 10;
/** `recent --json`: the incidents of a time, newest first, and what they add up to. */
function toRecentDocument(facts, query, now) {
	const { period, serviceIds } = query;
	const incidents = facts.incidents.data;
	const counted = incidents.filter(isOwn);
	const waits = timesToAcknowledge(facts);
	const busiest = servicesOf(counted)[0];
	return {
		tool: "pd_recent",
		period: period.label,
		since: require_time.isoSeconds(period.since),
		service: serviceIds === void 0 ? "all" : serviceIds.join(","),
		incidents: incidents.map(toRecentIncident).reverse(),
		stats: {
			total: incidents.length,
			by_urgency: require_open_incident.countBy(incidents, ({ urgency }) => urgency),
			by_status: require_open_incident.countBy(incidents, ({ status }) => status),
			mean_time_to_resolve_minutes: mean(counted.flatMap(minutesToResolve)),
			mean_time_to_acknowledge_minutes: mean(waits),
			/** how many incidents, the latest that were acknowledged, the time to acknowledge is the mean of */
			acknowledged_sample: waits.length,
			/** part of `total`; not part of the times, the problems and the services */
			merged: incidents.length - counted.length,
			problems: new Set(counted.map(problemOf)).size
		},
		per_day: daysOf(incidents, period.since, now),
		per_service: servicesOf(counted),
		repeating: repeatingOf(counted),
		next: [busiest === void 0 || serviceIds !== void 0 ? "pager-triage incidents" : `pager-triage recent --service ${busiest.service.id} --since 7d`],
		...require_part.completenessOf([facts.incidents, ...facts.logs.values()], now)
	};
}
/** One that was merged into another says nothing about frequency or repair. */
const isOwn = ({ mergedInto }) => mergedInto === null;
const toRecentIncident = (incident) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	service: {
		id: incident.service.id,
		name: incident.service.name
	},
	created_at: incident.createdAt,
	resolved_at: incident.resolvedAt,
	merged_into: incident.mergedInto,
	alert_count: incident.alertCounts?.all ?? 0
});
const minutesToResolve = ({ createdAt, resolvedAt }) => resolvedAt === null ? [] : [(Date.parse(resolvedAt) - Date.parse(createdAt)) / require_time.MINUTE_MS];
/** Of each incident whose log was read and that somebody acknowledged: minutes until the first time. */
function timesToAcknowledge({ incidents, logs }) {
	return incidents.data.flatMap(({ id, createdAt }) => {
		const log = logs.get(id)?.data;
		const first = log?.known ? log.value.find(({ kind }) => kind === "acknowledge") : void 0;
		return first === void 0 ? [] : [(Date.parse(first.at) - Date.parse(createdAt)) / require_time.MINUTE_MS];
	});
}
/** Rounded; null of nothing. */
const mean = (values) => values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
/** Each UTC day from the first to today, also those without incidents. */
function daysOf(incidents, since, now) {
	const counts = require_open_incident.countBy(incidents, ({ createdAt }) => createdAt.slice(0, 10));
	const first = Date.parse(since.toISOString().slice(0, 10));
	const days = Math.floor((now.getTime() - first) / require_time.DAY_MS) + 1;
	return Array.from({ length: days }, (_, at) => {
		const date = new Date(first + at * require_time.DAY_MS).toISOString().slice(0, 10);
		return {
			date,
			count: counts[date] ?? 0
		};
	});
}
/** The same problem is the same service and the same title but for numbers, hosts and ids. */
const problemOf = ({ service, title }) => `${service.id} ${require_template.template(title)}`;
function servicesOf(incidents) {
	return groupsOf(incidents, ({ service }) => service.id).map((mine) => ({
		service: {
			id: mine[0].service.id,
			name: mine[0].service.name
		},
		total: mine.length,
		problems: new Set(mine.map(problemOf)).size,
		by_urgency: require_open_incident.countBy(mine, ({ urgency }) => urgency),
		mean_time_to_resolve_minutes: mean(mine.flatMap(minutesToResolve))
	})).sort((a, b) => b.total - a.total);
}
/** What came more than once, the most frequent first, with the latest as its example. */
function repeatingOf(incidents) {
	return groupsOf(incidents, problemOf).filter(({ length }) => length > 1).sort((a, b) => b.length - a.length).slice(0, MOST_REPEATED$1).map((mine) => {
		const latest = mine.at(-1) ?? mine[0];
		return {
			count: mine.length,
			title: latest.title,
			service: {
				id: latest.service.id,
				name: latest.service.name
			},
			latest: {
				id: latest.id,
				incident_number: latest.number,
				created_at: latest.createdAt
			}
		};
	});
}
function groupsOf(incidents, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const incident of incidents) {
		const group = groups.get(key(incident));
		if (group === void 0) groups.set(key(incident), [incident]);
		else group.push(incident);
	}
	return [...groups.values()];
}
// src/triage/recent/read.ts
/** The incidents of a time, then the logs of the latest of them. @throws UnknownServiceError */
async function readRecent(reader, { period, serviceIds }) {
	const { since, until } = period;
	const incidents = await require_known_services.aboutServices(reader, serviceIds, reader.incidents({
		since,
		until,
		serviceIds
	}), ({ data }) => data.map(({ service }) => service.id));
	const latest = incidents.data.filter(({ mergedInto }) => mergedInto === null).slice(-24);
	const logs = await Promise.all(latest.map(async ({ id }) => [id, await require_part.part(reader.logEntries(id))]));
	return {
		incidents,
		logs: new Map(logs)
	};
}
// src/triage/recent/text.ts
const MOST_SERVICES = 8;
const MOST_REPEATED = 6;
/** Counts and times, a line of days, the noisiest services, what repeats. */
function recentText(document, options) {
	const { width, style } = options;
	return require_triage.page([
		[...require_triage.wrap(headline(document), width).map(style.strong), ...require_triage.wrap(times(document), width)],
		dayLines(document, options),
		serviceLines(document, options),
		repeatLines(document, options),
		require_triage.warningLines(document, options)
	], document.next, options);
}
function headline({ stats, period }) {
	const when = require_process.inert(require_process.fromOutside(period));
	if (stats.total === 0) return require_process.line`No incidents, ${when}.`;
	const merged = stats.merged > 0 ? require_process.line` (${stats.merged} merged)` : require_process.own("");
	return require_process.line`${require_words.plural(stats.total, "incident")}${merged}, ${stats.problems} distinct, ${when}`;
}
function times({ stats, incidents }) {
	if (incidents.length === 0) return require_process.own("");
	const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats;
	const sample = incidents.length > stats.acknowledged_sample ? require_process.line` (last ${stats.acknowledged_sample})` : require_process.own("");
	return require_process.line`mean time to acknowledge ${minutes(acknowledge)}${acknowledge === null ? require_process.own("") : sample} · to resolve ${minutes(resolve)} · ${counts(stats.by_urgency)} urgency · ${counts(stats.by_status)}`;
}
const minutes = (value) => value === null ? require_process.own("-") : require_words.duration(value * require_time.MINUTE_MS);
const counts = (of) => require_process.inert(require_process.fromOutside(Object.entries(of).map(([name, count]) => `${count} ${name}`).join(", ")));
/** The latest days, as many as there is room for. */
function dayLines({ per_day, incidents }, { width, style }) {
	const days = per_day.slice(-Math.max(1, width - 40));
	const [first, last] = [days[0], days.at(-1)];
	if (days.length < 3 || incidents.length === 0 || first === void 0 || last === void 0) return [];
	const most = Math.max(...days.map(({ count }) => count));
	return [require_process.line`${style.dim(require_process.own("per day"))}  ${require_words$1.sparkLine(days.map(({ count }) => count))}  ${style.dim(require_process.line`${require_process.own(first.date.slice(5))} to ${require_process.own(last.date.slice(5))}, at most ${most}`)}`];
}
function serviceLines({ per_service }, { width, style }) {
	const rows = per_service.slice(0, MOST_SERVICES).map((each) => [
		require_process.inert(each.service.name),
		require_process.line`${require_words.plural(each.total, "incident")}, ${each.problems} distinct`,
		require_process.line`${each.by_urgency["high"] ?? 0} high`,
		require_process.line`MTTR ${minutes(each.mean_time_to_resolve_minutes)}`,
		{
			text: require_process.own(each.service.id),
			paint: style.dim
		}
	]);
	const columns = [
		{ flexible: true },
		{},
		{ right: true },
		{},
		{ spare: 1 }
	];
	const rest = per_service.length - MOST_SERVICES;
	return [...require_triage.table(columns, rows, width), ...rest > 0 ? [style.dim(require_process.line`${require_words.plural(rest, "more service")}: --json`)] : []];
}
function repeatLines({ repeating }, { width, style, now }) {
	if (repeating.length === 0) return [];
	const rows = repeating.slice(0, MOST_REPEATED).map(({ count, title, service, latest }) => [
		require_process.line`${count}×`,
		{
			text: require_process.line`#${latest.incident_number}`,
			paint: style.strong
		},
		require_words$1.ago(latest.created_at, now),
		require_process.inert(service.name),
		require_process.inert(title)
	]);
	return [style.dim(require_process.own("repeating incidents, with the latest of each")), ...require_triage.table([
		{ right: true },
		{ right: true },
		{ right: true },
		{ most: 20 },
		{ flexible: true }
	], rows, width)];
}
// src/cli/commands/recent.ts
const run = async (shell, args) => {
	require_triage.noArguments(args, "recent");
	const now = shell.clock();
	const query = {
		period: require_triage.periodOf(args, "24h", now),
		serviceIds: require_triage.idsOf(args, "service")
	};
	const document = toRecentDocument(await require_triage.withReader(shell, (reader) => readRecent(reader, query)), query, now);
	require_triage.show(shell, args, document, recentText);
	await require_report_file.writeHtml(shell, args.text("html"), async (options) => {
		const { recentHtml } = await Promise.resolve().then(() => require("./html2.cjs"));
		return recentHtml(document, options);
	});
	return require_process.EXIT.done;
};
exports.run = run;
