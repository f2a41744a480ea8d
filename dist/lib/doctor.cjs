// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_services = require("./services.cjs");
const require_layout = require("./layout.cjs");
const require_width = require("./width.cjs");
const require_known_services = require("./known-services.cjs");
const require_reading = require("./reading.cjs");
const require_git_hook = require("./git-hook.cjs");
// src/triage/doctor/document.ts
/** @param pagerDuty null: no key or no address */
function toDoctorDocument(local, pagerDuty, now) {
	const checks = [
		...localChecks(local),
		...pagerDuty === null ? [] : remoteChecks(pagerDuty, local),
		...repositoryChecks(local),
		...pagerDuty === null ? [] : serviceChecks(pagerDuty.services)
	];
	return {
		tool: "pd_doctor",
		ok: checks.every(({ state }) => state !== "fail"),
		checks,
		next: [nextCommand(checks)],
		complete: checks.every(({ state }) => state !== "unknown"),
		warnings: checks.filter(({ state }) => state === "fail" || state === "warn").map(({ text }) => text),
		asOf: require_main.isoSeconds(now)
	};
}
/** `text` may hold foreign words; `next` is what to do, or null. */
const check = (id, state, text, next = null) => ({
	id,
	state,
	text,
	next
});
const ok = (id, text) => check(id, "ok", text);
const MAKE_KEY = "Make a read-only key in PagerDuty (Integrations, API Access Keys), then: export PAGERDUTY_API_KEY=…";
const NO_EMAIL = check("email", "off", "PAGERDUTY_EMAIL is not set; ack, resolve and note need it", "To write: export PAGERDUTY_EMAIL=you@example.com");
const localChecks = ({ nodeVersion, git, key, endpoint, email, ignoredSettings }) => [
	...ignoredSettings === null ? [] : [check("settings", "warn", ignoredSettings)],
	isNodeRecent(nodeVersion) ? ok("node", `Node.js ${nodeVersion}`) : check("node", "fail", `Node.js ${nodeVersion} is too old`, "Install Node.js 20.19 or newer."),
	git.known ? ok("git", git.value) : check("git", "fail", git.why, "Install git 2.31 or newer."),
	keyCheck(key),
	endpoint.known ? ok("endpoint", endpoint.value) : check("endpoint", "fail", endpoint.why, "Fix that setting: docs/configuration.md"),
	email === null ? NO_EMAIL : ok("email", `writes are made as ${email}`)
];
function nextCommand(checks) {
	if (checks.some(({ state }) => state === "fail")) return "pager-triage doctor";
	if (checks.some(({ id, state }) => id === "key" && state === "off")) return "export PAGERDUTY_API_KEY=…";
	return checks.some(({ next }) => next === "pager-triage install-hook") ? "pager-triage install-hook" : "pager-triage overview";
}
function isNodeRecent(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 20 || major === 20 && minor >= 19;
}
function keyCheck(key) {
	if (key.state === "unset") return check("key", "off", "no PagerDuty key: risk scores from git alone", MAKE_KEY);
	if (key.state === "wrong") return check("key", "fail", `${key.source}: ${key.why}`, MAKE_KEY);
	return ok("key", `${key.masked} from ${key.source}, sent as ${key.scheme}`);
}
function remoteChecks(facts, { email }) {
	const { failure, abilities, owner, reads } = facts;
	if (!(failure === null || abilities.known || reads.some(({ may }) => may))) return [check("reachable", "fail", failure.message, failure.hint)];
	return [
		ok("reachable", "PagerDuty is reachable"),
		...failure === null ? [] : [check("incidents", "fail", failure.message, failure.hint)],
		ownerCheck(owner),
		accessCheck(facts, email),
		abilitiesCheck(abilities),
		rateCheck(facts.rate)
	];
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
/** The API's names of the roles in https://support.pagerduty.com/main/docs/user-roles */
const READING_ROLES = ["read_only_user", "read_only_limited_user"];
/** Only a write would show write access, and none is tried: some user roles say it, account keys never do. */
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
const repositoryChecks = ({ mapping, hook }) => !mapping.known && !hook.known ? [check("repository", "off", mapping.why, "Run this in a repository to check the rest.")] : [mappingCheck(mapping), hookCheck(hook)];
function mappingCheck(mapping) {
	if (!mapping.known) return check("mapping", "fail", mapping.why, "Fix .pager-triage.json: docs/configuration.md");
	const { rules, backstage } = mapping.value;
	if (rules > 0) return ok("mapping", `.pager-triage.json maps paths to services with ${require_main.plural(rules, "rule")}`);
	if (backstage > 0) return ok("mapping", "services come from catalog-info.yaml");
	return check("mapping", "off", "no .pager-triage.json: services are inferred from CODEOWNERS and names", "pager-triage map shows them; to write the file: pager-triage map --init");
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
function hookCheck(hook) {
	if (!hook.known) return check("hook", "unknown", hook.why);
	if (hook.value === "us") return ok("hook", "the git pre-commit hook is installed");
	if (hook.value === "nobody") return check("hook", "off", "no git pre-commit hook", "pager-triage install-hook");
	const text = `the git pre-commit hook is ${hook.value === "other" ? "another program's" : `managed by ${hook.value}`}`;
	return check("hook", "off", text, "pager-triage install-hook shows what to add");
}
const STATE = 9;
const WORDS = {
	ok: "ok",
	warn: "warning",
	fail: "error",
	unknown: "unknown",
	off: "not set"
};
const doctorText = (document, options) => require_layout.page([document.checks.flatMap((check) => checkLines(check, options))], options, { next: document.next });
function checkLines({ state, text, next }, { width, style }) {
	const paint = {
		ok: style.good,
		warn: style.warn,
		fail: style.bad,
		unknown: style.dim,
		off: style.dim
	}[state];
	const [first = require_main.own(""), ...more] = require_layout.wrap(require_main.inert(require_main.fromOutside(text)), width - STATE, 4);
	const indent = require_main.own(" ".repeat(STATE));
	const steps = next === null ? [] : require_layout.wrap(require_main.inert(require_main.fromOutside(`→ ${next}`)), width - STATE, 4);
	return [
		require_main.line`${paint(require_width.pad(require_main.own(WORDS[state]), STATE))}${first}`,
		...more.map((part) => require_main.line`${indent}${part}`),
		...steps.map((part) => require_main.line`${indent}${style.dim(part)}`)
	];
}
// src/triage/doctor/read.ts
/** PagerDuty's errors become part of the result. @param rate called last; null where PagerDuty did not say */
async function readKeyFacts(reader, serviceIds, now, rate) {
	const since = new Date(now.getTime() - require_main.MINUTE_MS);
	const [incidents, maintenance, abilities, user, services] = await Promise.all([
		attempt(reader.incidents({
			since,
			until: now
		})),
		attempt(reader.maintenanceWindows()),
		attempt(reader.abilities()),
		attempt(reader.currentUser()),
		serviceIds.length > 0 ? readServices(reader, serviceIds) : null
	]);
	return {
		/** of the first request; null: it succeeded */
		failure: incidents.failure,
		abilities: abilities.failure === null ? abilities.fetched.data : require_known.unknown(whyOf(abilities.failure)),
		owner: ownerOf(user),
		reads: [{
			what: "incidents",
			may: incidents.failure === null
		}, {
			what: "services",
			may: maintenance.failure === null
		}],
		services,
		rate: rate()
	};
}
/** `nearest`: similar to unknown ones */
async function readServices(reader, ids) {
	const { fetched, failure } = await attempt(reader.servicesById(ids));
	if (failure !== null) return {
		found: require_known.unknown(whyOf(failure)),
		nearest: []
	};
	const missing = fetched.data.unknown;
	const nearest = missing.length > 0 ? await require_known_services.nearestServices(reader, missing) : [];
	return {
		found: require_known.known(fetched.data, fetched.asOf),
		nearest
	};
}
async function attempt(reading) {
	try {
		return {
			fetched: await reading,
			failure: null
		};
	} catch (error) {
		if (!(error instanceof require_main.PagerDutyError)) throw error;
		return {
			fetched: null,
			failure: error
		};
	}
}
const whyOf = ({ message }) => message.replace(/\.$/, "");
/** Null: an account's key belongs to nobody. */
function ownerOf({ fetched, failure }) {
	if (failure !== null) return require_known.unknown(whyOf(failure));
	return fetched.data.known ? fetched.data : require_known.known(null, fetched.asOf);
}
// src/cli/commands/doctor.ts
/** Works with nothing set up; exits with 1 where something is set up but broken. */
const doctor = async (shell, args) => {
	const now = shell.clock();
	const until = require_main.deadline(shell, require_reading.DEADLINE_MS);
	const local = await readLocalSetup(shell, until.signal);
	const document = toDoctorDocument(local, local.key.state === "set" && local.endpoint.known ? await askAboutKey(shell, local, now, until) : null, now);
	require_reading.show(shell, args, document, doctorText);
	return document.ok ? require_main.EXIT.done : require_main.EXIT.failed;
};
function askAboutKey(shell, { mapping }, now, until) {
	const serviceIds = mapping.known ? mapping.value.serviceIds : [];
	let left = null;
	const onRateLeft = (rate) => {
		left = left === null || rate.remaining < left.remaining ? rate : left;
	};
	const read = (reader) => readKeyFacts(reader, serviceIds, now, () => left);
	return require_reading.withReader(shell, read, {
		onRateLeft,
		...until
	});
}
async function readLocalSetup(shell, signal) {
	const run = require_main.gitRun(shell, signal);
	const [git, mapping, hook] = await Promise.all([
		require_known.settle(require_repository.runGit(["--version"], run).then((output) => output.toString().trim())),
		require_known.settle(require_snapshot.withSnapshot(run, require_snapshot.countStated)),
		require_known.settle(require_git_hook.locateHook(shell, signal))
	]);
	return {
		nodeVersion: process.versions.node,
		git,
		key: keySetting(shell.env),
		endpoint: await require_known.settle(Promise.resolve().then(() => require_main.endpointOf(shell.env).origin)),
		email: require_main.setting(shell.env, "PAGERDUTY_EMAIL") ?? null,
		ignoredSettings: shell.ignoredSettings?.replace(/^pager-triage: /, "") ?? null,
		mapping,
		hook: hook.known ? require_known.known(hook.value.owner, "") : hook
	};
}
const KEY = "PAGERDUTY_API_KEY";
function keySetting(env) {
	const text = require_main.setting(env, KEY);
	if (text === void 0) return { state: "unset" };
	const source = env[`CLAUDE_PLUGIN_OPTION_${KEY}`]?.trim() ? "the plugin option pagerduty_api_key" : `the environment (${KEY})`;
	try {
		const key = require_main.ApiKey.parse(text);
		const scheme = key.scheme === "Bearer" ? "an OAuth token (Bearer)" : "an API key (Token token=)";
		return {
			state: "set",
			source,
			masked: key.toString(),
			scheme
		};
	} catch (error) {
		return {
			state: "wrong",
			source,
			why: require_main.messageOf(error)
		};
	}
}
exports.doctor = doctor;
