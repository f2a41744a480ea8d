require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_services = require("./services.cjs");
const require_fetched = require("./fetched.cjs");
const require_known_services = require("./known-services.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
const require_agent_hook = require("./agent-hook.cjs");
const require_git_hook = require("./git-hook.cjs");
// src/triage/doctor/check.ts
const STATES = {
	ok: {
		word: "ok",
		paint: "good"
	},
	warn: {
		word: "warning",
		paint: "warn"
	},
	fail: {
		word: "error",
		paint: "bad"
	},
	unknown: {
		word: "unknown",
		paint: "dim"
	},
	off: {
		word: "not set",
		paint: "dim"
	}
};
const check = (id, state, text, next = null) => ({
	id,
	state,
	text,
	next
});
const ok = (id, text) => check(id, "ok", text);
// src/triage/doctor/key-checks.ts
function remoteChecks(facts, { email }, now) {
	const { failure, abilities, owner, reads, relay } = facts;
	if (!(failure === null || abilities.known || reads.some(({ may }) => may))) return [check("reachable", "fail", failure.message, failure.hint)];
	const unread = failure === null ? [] : [check("incidents", "fail", failure.message, failure.hint)];
	if (relay !== null) return [relayCheck(relay, now), ...unread];
	return [
		ok("reachable", "PagerDuty is reachable"),
		...unread,
		ownerCheck(owner),
		accessCheck(facts, email),
		abilitiesCheck(abilities),
		rateCheck(facts.rate)
	];
}
const MAX_AGE_MS = 5 * require_main.MINUTE_MS;
function relayCheck(relay, now) {
	if (!relay.known) return check("relay", "fail", relay.why, "Check PAGERDUTY_API_URL.");
	const { complete, asOf } = relay.value;
	const at = asOf.open;
	if (at === null) return check("relay", "fail", "the relay has not read PagerDuty yet", "Try again in a minute.");
	const isOld = now.getTime() - Date.parse(at) > MAX_AGE_MS;
	const rest = complete ? "complete" : "not all incidents of 90 days are read yet";
	return check("relay", isOld || !complete ? "warn" : "ok", `a relay answers, as of ${require_main.dayAndTime(at)}; ${rest}`);
}
function rateCheck(rate) {
	if (rate === null) return check("rate", "unknown", "requests left this minute: PagerDuty did not say");
	const state = rate.remaining * 10 < rate.limit ? "warn" : "ok";
	return check("rate", state, `${rate.remaining} of ${rate.limit} requests left this minute`);
}
function ownerCheck(owner) {
	if (!owner.known) return check("owner", "unknown", `owner of the key: ${owner.why}`);
	if (owner.value === null) return ok("owner", "an account key, not tied to a user");
	const { name, role } = owner.value;
	return ok("owner", `key of ${name}${role === null ? "" : ` (role ${role})`}`);
}
const READING_ROLES = ["read_only_user", "read_only_limited_user"];
function accessCheck({ owner, reads }, email) {
	const lacks = reads.filter(({ may }) => !may).map(({ what }) => what);
	const read = lacks.length === 0 ? "can read" : `cannot read ${lacks.join(" and ")}`;
	const role = owner.known ? owner.value?.role ?? null : null;
	if (role === null) {
		const state = lacks.length > 0 ? "warn" : "unknown";
		const next = email === null ? null : "Check in PagerDuty: Integrations, API Access Keys";
		return check("access", state, `${read}; write access unknown: only a write would show it`, next);
	}
	if (READING_ROLES.includes(role)) return ok("access", `${read}, cannot write (read-only role)`);
	const state = lacks.length > 0 ? "warn" : "ok";
	return check("access", state, `${read}; can write what the role ${role} allows (not tried)`);
}
const USED_ABILITIES = [
	"teams",
	"urgencies",
	"priorities",
	"event_intelligence"
];
function abilitiesCheck(abilities) {
	if (!abilities.known) return check("abilities", "unknown", `account abilities: ${abilities.why}`);
	const used = USED_ABILITIES.filter((name) => abilities.value.includes(name)).join(", ") || "none";
	return ok("abilities", `${abilities.value.length} account abilities; used here: ${used}`);
}
function serviceChecks(named) {
	if (named === null) return [];
	const { found, nearest } = named;
	if (!found.known) return [check("services", "unknown", `services of this repository not checked: ${found.why}`)];
	const { services, unknown, forbidden } = found.value;
	const fix = `Fix the id: pager-triage map shows where it comes from.${nearest.length > 0 ? ` Did you mean ${nearest.join(" or ")}?` : ""}`;
	const ask = "Add the user of the key to the team that owns the service.";
	const problems = [...unknown.map((id) => check("services", "fail", require_services.unknownService(id), fix)), ...forbidden.map((id) => check("services", "warn", require_services.forbiddenService(id), ask))];
	const all = services.length === 1 ? "the service exists" : `all ${services.length} services exist`;
	return problems.length > 0 ? problems : [ok("services", `${all} in PagerDuty`)];
}
// src/triage/doctor/local-checks.ts
const makeKey = (how) => `Make a read-only key in PagerDuty (Integrations, API Access Keys), then: ${how}`;
const noEmail = (how) => check("email", "off", "PAGERDUTY_EMAIL is not set; ack, resolve and note need it", `To write: ${how}`);
const localChecks = ({ nodeVersion, git, key, endpoint, email, ignoredSettings, howToSet }) => [
	...ignoredSettings === null ? [] : [check("settings", "warn", ignoredSettings)],
	isNodeRecent(nodeVersion) ? ok("node", `Node.js ${nodeVersion}`) : check("node", "fail", `Node.js ${nodeVersion} is too old`, "Install Node.js 20.19 or newer."),
	git.known ? ok("git", git.value) : check("git", "fail", git.why, "Install git 2.31 or newer."),
	keyCheck(key, howToSet.key),
	endpoint.known ? ok("endpoint", wayTo(endpoint.value)) : check("endpoint", "fail", endpoint.why, "Fix that setting: docs/configuration.md"),
	email === null ? noEmail(howToSet.email) : ok("email", `writes are made as ${email}`)
];
const wayTo = ({ origin, proxy }) => proxy ? `${origin} through the proxy ${proxy.origin} (${proxy.setting})` : origin;
function isNodeRecent(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 20 || major === 20 && minor >= 19;
}
function keyCheck(key, how) {
	if (key.state === "unset") return check("key", "off", "no PagerDuty key: risk scores from git alone", makeKey(how));
	if (key.state === "wrong") return check("key", "fail", `${key.source}: ${key.why}`);
	return ok("key", `${key.masked} from ${key.source}, sent as ${key.scheme}`);
}
const repositoryChecks = ({ mapping, hook, key }) => !mapping.known && !hook.known ? [check("repository", "off", mapping.why, "Run this in a repository to check the rest.")] : [mappingCheck(mapping, key), hookCheck(hook)];
function mappingCheck(mapping, key) {
	if (!mapping.known) return check("mapping", "fail", mapping.why, "Fix .pager-triage.json: docs/configuration.md");
	const { rules, backstage, isUnstaged } = mapping.value;
	if (isUnstaged) return check("mapping", "warn", ".pager-triage.json is not staged, so it is not used", "git add .pager-triage.json, then: pager-triage map --check");
	if (rules > 0) return ok("mapping", `.pager-triage.json maps paths to services with ${require_main.plural(rules, "rule")}`);
	if (backstage > 0) return ok("mapping", "services come from catalog-info.yaml");
	return check("mapping", "off", "no .pager-triage.json: services are inferred from CODEOWNERS and names", key.state === "set" ? "pager-triage map shows them; to write the file: pager-triage map --init" : null);
}
function hookCheck(hook) {
	if (!hook.known) return check("hook", "unknown", hook.why);
	if (hook.value === "us") return ok("hook", "the git pre-commit hook is installed");
	if (hook.value === "nobody") return check("hook", "off", "no git pre-commit hook", "pager-triage install-hook");
	const text = `the git pre-commit hook is ${hook.value === "other" ? "another program's" : `managed by ${hook.value}`}`;
	return check("hook", "off", text, "pager-triage install-hook shows what to add");
}
function agentHookChecks({ agentHooks, hook }) {
	if (agentHooks.length === 0 && !hook.known) return [];
	if (agentHooks.length === 0) return [check("agents", "off", "no hook in the files of coding agents; their plugins are not listed here", "pager-triage install-hook --agent NAME")];
	const where = agentHooks.map(({ path, agents }) => `${agents.join(" and ")} in ${path}`);
	return [ok("agents", `hooks of coding agents: ${where.join("; ")}`)];
}
// src/triage/doctor/document.ts
function toDoctorDocument(local, pagerDuty, now) {
	const checks = [
		...localChecks(local),
		...pagerDuty === null ? [] : remoteChecks(pagerDuty, local, now),
		...repositoryChecks(local),
		...agentHookChecks(local),
		...pagerDuty === null ? [] : serviceChecks(pagerDuty.services)
	];
	return {
		tool: "pd_doctor",
		ok: checks.every(({ state }) => state !== "fail"),
		checks,
		next: nextCommands(checks, local),
		complete: checks.every(({ state }) => state !== "unknown"),
		warnings: checks.filter(({ state }) => state === "fail" || state === "warn").map(({ text }) => text),
		asOf: require_main.isoSeconds(now)
	};
}
function nextCommands(checks, { howToSet }) {
	if (checks.some(({ state }) => state === "fail")) return [];
	if (checks.some(({ id, state }) => id === "key" && state === "off")) return [howToSet.key];
	return checks.some(({ next }) => next === "pager-triage install-hook") ? ["pager-triage install-hook"] : ["pager-triage overview"];
}
const STATE = 9;
const doctorText = (document, options) => require_main.page([document.checks.flatMap((check) => checkLines(check, options))], options, { next: document.next });
function checkLines({ state, text, next }, { width, style }) {
	const { word, paint } = STATES[state];
	const [first = require_main.own(""), ...more] = require_main.wrap(require_main.inert(require_main.fromOutside(text)), width - STATE, 4);
	const indent = require_main.own(" ".repeat(STATE));
	const steps = next === null ? [] : require_main.wrap(require_main.inert(require_main.fromOutside(`→ ${next}`)), width - STATE, 4);
	return [
		require_main.line`${style[paint](require_main.pad(require_main.own(word), STATE))}${first}`,
		...more.map((part) => require_main.line`${indent}${part}`),
		...steps.map((part) => require_main.line`${indent}${style.dim(part)}`)
	];
}
// src/triage/doctor/key-facts.ts
async function readKeyFacts(reader, { serviceIds, isRelay }, now, rate) {
	const since = new Date(now.getTime() - require_main.MINUTE_MS);
	const [incidents, maintenance, abilities, user, services, relay] = await Promise.all([
		require_fetched.attempt(reader.incidents({
			since,
			until: now
		})),
		require_fetched.attempt(reader.maintenanceWindows()),
		require_fetched.attempt(reader.abilities()),
		require_fetched.attempt(reader.currentUser()),
		serviceIds.length > 0 ? readServices(reader, serviceIds) : null,
		isRelay ? require_fetched.attempt(reader.relayStatus()) : null
	]);
	return {
		failure: incidents.error instanceof require_main.PagerDutyError ? incidents.error : null,
		abilities: abilities.known ? abilities.value.data : abilities,
		owner: require_known.mapKnown(user, ({ data }) => require_known.valueOr(data, null)),
		reads: [{
			what: "incidents",
			may: incidents.known
		}, {
			what: "services",
			may: maintenance.known
		}],
		services,
		relay: relay && require_known.mapKnown(relay, ({ data }) => data),
		rate: rate()
	};
}
async function readServices(reader, ids) {
	const found = require_known.mapKnown(await require_fetched.attempt(reader.servicesById(ids)), ({ data }) => data);
	const missing = found.known ? found.value.unknown : [];
	return {
		found,
		nearest: missing.length > 0 ? await require_known_services.nearestServices(reader, missing) : []
	};
}
// src/cli/commands/doctor.ts
const CHECK_NETWORK = "Check the network, VPN or proxy, and try again in a minute.";
const doctor = async (shell, args) => {
	const now = shell.clock();
	const until = require_main.deadline(shell, require_reading.DEADLINE_MS, CHECK_NETWORK);
	const local = await readLocalSetup(shell, until.signal);
	const document = toDoctorDocument(local, local.key.state === "set" && local.endpoint.known ? await askAboutKey(shell, local, now, until) : null, now);
	require_output.show(shell, args, document, doctorText);
	return document.ok ? require_main.EXIT.done : require_main.EXIT.failed;
};
function askAboutKey(shell, { mapping }, now, until) {
	const serviceIds = mapping.known ? mapping.value.serviceIds : [];
	let left = null;
	const onRateLeft = (rate) => {
		left = left === null || rate.remaining < left.remaining ? rate : left;
	};
	const isRelay = require_main.keyOf(shell.env)?.isRelays ?? false;
	const read = (reader) => readKeyFacts(reader, {
		serviceIds,
		isRelay
	}, now, () => left);
	return require_reading.withReader(shell, read, { onRateLeft }, until);
}
async function readLocalSetup(shell, signal) {
	const run = require_main.gitRun(shell, signal);
	const [git, mapping, hook] = await Promise.all([
		require_known.settle(require_repository.runGit(["--version"], run).then((output) => output.toString().trim())),
		require_known.settle(require_snapshot.withSnapshot(run, require_snapshot.countStated)),
		require_known.settle(require_git_hook.locateHook(shell, "pre-commit", signal))
	]);
	return {
		nodeVersion: process.versions.node,
		git,
		key: keySetting(shell.env),
		endpoint: await require_known.settle(Promise.resolve().then(() => require_main.endpointOf(shell.env)), "", require_main.reasonOf),
		email: require_main.setting(shell.env, "PAGERDUTY_EMAIL") ?? null,
		howToSet: {
			key: require_main.howToSet(shell.env, "PAGERDUTY_API_KEY=…"),
			email: require_main.howToSet(shell.env, "PAGERDUTY_EMAIL=you@example.com")
		},
		ignoredSettings: shell.ignoredSettings?.replace(/^pager-triage: /, "") ?? null,
		mapping,
		hook: require_known.mapKnown(hook, ({ owner }) => owner),
		agentHooks: require_agent_hook.installedAgentHooks(shell, hook.known ? hook.value.topLevel : null)
	};
}
const KEY = "PAGERDUTY_API_KEY";
function keySetting(env) {
	const source = env[`CLAUDE_PLUGIN_OPTION_${KEY}`]?.trim() ? "the plugin option pagerduty_api_key" : `the environment (${KEY})`;
	try {
		const key = require_main.keyOf(env);
		if (key === null) return { state: "unset" };
		const masked = key.toString();
		if (key.isRelays) return {
			state: "set",
			source: "the environment (PAGER_TRIAGE_RELAY_TOKEN)",
			masked,
			scheme: "the token of a relay (Bearer)"
		};
		return {
			state: "set",
			source,
			masked,
			scheme: key.scheme === "Bearer" ? "an OAuth token (Bearer)" : "an API key (Token token=)"
		};
	} catch (error) {
		return {
			state: "wrong",
			source,
			why: require_main.reasonOf(error)
		};
	}
}
exports.doctor = doctor;
