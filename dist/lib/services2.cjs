// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_template = require("./template.cjs");
const require_part = require("./part.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_triage = require("./triage.cjs");
const require_words = require("./words.cjs");
const require_words$1 = require("./words3.cjs");
// src/triage/services/document.ts
/** `services --json`: what needs attention first. */
function toServicesDocument(facts, period, now) {
	const services = facts.services.data.map((service) => toService(service, facts)).sort(byAttention);
	const worst = services.find(({ open_incidents }) => (open_incidents?.total ?? 0) > 0);
	return {
		tool: "pd_services",
		summary: summaryOf(services),
		period: period.label,
		services,
		next: [worst === void 0 ? "pager-triage recent --since 7d" : `pager-triage incidents --service ${worst.id}`],
		...require_part.completenessOf([
			facts.services,
			facts.open,
			facts.history,
			facts.maintenance
		], now)
	};
}
function toService(service, { open, history, maintenance }) {
	const window = require_part.valueOr(maintenance.data, []).find(({ services }) => services.some(({ id }) => id === service.id));
	return {
		id: service.id,
		name: service.name,
		status: service.status,
		description: service.description,
		created_at: service.createdAt,
		escalation_policy: service.escalationPolicy?.name ?? null,
		integrations: service.integrations.map(({ name }) => name),
		/** null: not known */
		open_incidents: openOf(service, open.data),
		/** pages of the period, and how many different problems they were; null: not known */
		noise: noiseOf(service, history.data),
		maintenance_until: window?.endAt ?? null,
		last_incident_at: service.lastIncidentAt,
		url: service.url
	};
}
function openOf({ id }, open) {
	if (!open.known) return null;
	const mine = open.value.filter(({ service }) => service.id === id);
	const triggered = mine.filter(require_open_incident.isTriggered).length;
	return {
		total: mine.length,
		triggered,
		acknowledged: mine.length - triggered
	};
}
function noiseOf({ id }, history) {
	if (!history.known) return null;
	const mine = history.value.filter(({ service, mergedInto }) => service.id === id && mergedInto === null);
	return {
		raw: mine.length,
		distinct: require_template.countDistinct(mine.map(({ title }) => title))
	};
}
const ORDER = [
	"critical",
	"warning",
	"active",
	"maintenance",
	"disabled"
];
const rankOf = ({ status }) => {
	const rank = ORDER.indexOf(status);
	return rank === -1 ? ORDER.length : rank;
};
/** By status, then what is open, then noise. */
const byAttention = (a, b) => rankOf(a) - rankOf(b) || (b.open_incidents?.total ?? 0) - (a.open_incidents?.total ?? 0) || (b.noise?.raw ?? 0) - (a.noise?.raw ?? 0) || a.name.localeCompare(b.name);
/** `10 services: 2 critical, 1 warning, 6 active, 1 disabled` */
function summaryOf(services) {
	const counts = require_open_incident.countBy(services, ({ status }) => status);
	const parts = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
	return `${services.length} service${services.length === 1 ? "" : "s"}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}
// src/triage/services/read.ts
/** All services with what is open on them and what they raised; one round of requests, and the pages after it. */
async function readServices(reader, period) {
	const [services, open, history, maintenance] = await Promise.all([
		reader.services(),
		require_part.part(reader.openIncidents()),
		require_part.part(reader.incidents(period)),
		require_part.part(reader.maintenanceWindows())
	]);
	return {
		services,
		open,
		history,
		maintenance
	};
}
// src/triage/services/text.ts
const COLUMNS = [
	{ most: 12 },
	{ flexible: true },
	{},
	{ most: 26 },
	{
		most: 24,
		spare: 1
	},
	{ spare: 2 }
];
/** A line for each service, those in trouble first. */
function servicesText(document, options) {
	const { services, summary, period, next } = document;
	const { width, style } = options;
	const shown = services.slice(0, options.most);
	const rest = services.length - shown.length;
	const headline = require_process.line`${require_process.inert(require_process.fromOutside(summary))} · noise of the ${require_process.inert(require_process.fromOutside(period))}`;
	return require_triage.page([
		require_triage.wrap(headline, width).map(style.strong),
		[...require_triage.table(width >= 100 ? COLUMNS : COLUMNS.slice(0, 4), shown.map((service) => cells(service, options)), width), ...rest > 0 ? require_triage.wrap(require_process.line`${rest} more: pager-triage services | less`, width).map(style.dim) : []],
		require_triage.warningLines(document, options)
	], next, options);
}
function cells(service, { style, now }) {
	const { status, name, noise, maintenance_until, escalation_policy, id } = service;
	const paint = status === "critical" ? style.bad : status === "warning" ? style.warn : style.dim;
	const maintenance = maintenance_until === null ? require_process.own("") : require_process.line` (maintenance until ${require_words.clockTime(maintenance_until, now)})`;
	return [
		{
			text: require_words$1.word(status),
			paint
		},
		require_process.line`${require_process.inert(name)}${maintenance}`,
		openWords(service),
		noise === null ? require_process.own("noise unknown") : noise.raw === 0 ? require_process.own("no incidents") : require_process.line`${require_words.plural(noise.raw, "incident")}, ${noise.distinct} distinct`,
		{
			text: escalation_policy === null ? require_process.own("") : require_process.inert(escalation_policy),
			paint: style.dim
		},
		{
			text: require_process.own(id),
			paint: style.dim
		}
	];
}
function openWords({ open_incidents }) {
	if (open_incidents === null) return require_process.own("open: unknown");
	const { total, triggered } = open_incidents;
	if (total === 0) return require_process.own("-");
	return triggered === 0 ? require_process.line`${total} open` : require_process.line`${total} open (${triggered} unacked)`;
}
// src/cli/commands/services.ts
const run = async (shell, args) => {
	require_triage.noArguments(args, "services");
	const now = shell.clock();
	const period = require_triage.periodOf(args, "30d", now);
	const facts = await require_triage.withReader(shell, (reader) => readServices(reader, period));
	require_triage.show(shell, args, toServicesDocument(facts, period, now), servicesText);
	return require_process.EXIT.done;
};
exports.run = run;
