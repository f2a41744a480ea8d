// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_services = require("./services.cjs");
const require_known = require("./known.cjs");
const require_known_services = require("./known-services.cjs");
const require_triage = require("./triage.cjs");
const require_width = require("./width.cjs");
const require_deadline = require("./deadline.cjs");
const require_staged = require("./staged.cjs");
const require_read_change = require("./read-change.cjs");
const require_run = require("./run.cjs");
const require_settings = require("./settings.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_git_hook = require("./git-hook.cjs");
// src/triage/doctor/document.ts
/** `doctor --json`: each check with what to do about it. */
function toDoctorDocument({ local, pagerDuty }, now) {
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
		asOf: require_time.isoSeconds(now)
	};
}
const check = (id, state, text, next = null) => ({
	id,
	state,
	text,
	next
});
const MAKE_KEY = "Make a read-only key in PagerDuty (Integrations, API Access Keys), then: export PAGERDUTY_API_KEY=…";
function localChecks({ nodeVersion, git, key, endpoint, email, ignoredSettings }) {
	return [
		...ignoredSettings === null ? [] : [check("settings", "warn", ignoredSettings)],
		isNodeRecent(nodeVersion) ? check("node", "ok", `Node.js ${nodeVersion}`) : check("node", "fail", `Node.js ${nodeVersion} is too old`, "Install Node.js 20.19 or newer."),
		git.known ? check("git", "ok", git.value) : check("git", "fail", git.why, "Install git 2.31 or newer."),
		keyCheck(key),
		endpoint.known ? check("endpoint", "ok", endpoint.value) : check("endpoint", "fail", endpoint.why, "Fix that setting: docs/configuration.md"),
		email === null ? check("email", "off", "PAGERDUTY_EMAIL is not set; ack, resolve and note need it", "To write: export PAGERDUTY_EMAIL=you@example.com") : check("email", "ok", `writes are made as ${email}`)
	];
}
/** What to type once the advice under the checks was followed. */
function nextCommand(checks) {
	const isState = (id, ...states) => checks.some((one) => one.id === id && states.includes(one.state));
	if (checks.some(({ state }) => state === "fail")) return "pager-triage doctor";
	if (isState("key", "off")) return "export PAGERDUTY_API_KEY=…";
	return checks.some(({ next }) => next === "pager-triage install-hook") ? "pager-triage install-hook" : "pager-triage overview";
}
function isNodeRecent(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 20 || major === 20 && minor >= 19;
}
function keyCheck(key) {
	if (key.state === "unset") return check("key", "off", "no PagerDuty key: risk scores from git alone", MAKE_KEY);
	if (key.state === "wrong") return check("key", "fail", `${key.source}: ${key.why}`, MAKE_KEY);
	return check("key", "ok", `${key.masked} from ${key.source}, sent as ${key.scheme}`);
}
function remoteChecks(facts, { email }) {
	const { failure, rate } = facts;
	if (!(failure === null || facts.abilities.known || facts.reads.some(({ may }) => may)) && failure !== null) return [check("reachable", "fail", failure.message, failure.hint)];
	return [
		check("reachable", "ok", "PagerDuty is reachable"),
		...failure === null ? [] : [check("incidents", "fail", failure.message, failure.hint)],
		ownerCheck(facts.owner),
		accessCheck(facts, email),
		abilitiesCheck(facts),
		rate === null ? check("rate", "unknown", "requests left this minute: PagerDuty did not say") : check("rate", rate.remaining * 10 < rate.limit ? "warn" : "ok", `${rate.remaining} of ${rate.limit} requests left this minute`)
	];
}
function ownerCheck(owner) {
	if (owner.kind === "unknown") return check("owner", "unknown", `owner of the key: ${owner.why}`);
	if (owner.kind === "account") return check("owner", "ok", "an account key, not tied to a user");
	const { name, role } = owner.user;
	return check("owner", "ok", `key of ${name}${role === null ? "" : ` (role ${role})`}`);
}
/** Roles of https://support.pagerduty.com/main/docs/user-roles under the names of the API */
const READING_ROLES = ["read_only_user", "read_only_limited_user"];
/**
* Whether a key may write shows only in a write, which is not tried. A user's key has the user's role, and that says
* it for some; nothing is said of an account's key.
*/
function accessCheck({ owner, reads }, email) {
	const lacks = reads.filter(({ may }) => !may).map(({ what }) => what);
	const read = lacks.length === 0 ? "can read" : `cannot read ${lacks.join(" and ")}`;
	const role = owner.kind === "user" ? owner.user.role : null;
	if (role === null) return check("access", lacks.length > 0 ? "warn" : "unknown", `${read}; write access unknown: only a write would show it`, email === null ? null : "Check in PagerDuty: Integrations, API Access Keys");
	return READING_ROLES.includes(role) ? check("access", "ok", `${read}, cannot write (read-only role)`) : check("access", lacks.length > 0 ? "warn" : "ok", `${read}; can write what the role ${role} allows (not tried)`);
}
const USED_ABILITIES = [
	"teams",
	"urgencies",
	"priorities",
	"event_intelligence"
];
function abilitiesCheck({ abilities }) {
	if (!abilities.known) return check("abilities", "unknown", `account abilities: ${abilities.why}`);
	const has = USED_ABILITIES.filter((name) => abilities.value.includes(name));
	return check("abilities", "ok", `${abilities.value.length} account abilities; used here: ${has.join(", ") || "none"}`);
}
function repositoryChecks({ mapping, hook }) {
	if (!mapping.known && !hook.known) return [check("repository", "off", mapping.why, "Run this in a repository to check the rest.")];
	return [mappingCheck(mapping), hookCheck(hook)];
}
function mappingCheck(mapping) {
	if (!mapping.known) return check("mapping", "fail", mapping.why, "Fix .pager-triage.json: docs/configuration.md");
	const { rules, backstage } = mapping.value;
	if (rules > 0) return check("mapping", "ok", `.pager-triage.json maps paths to services with ${rules} ${rules === 1 ? "rule" : "rules"}`);
	if (backstage > 0) return check("mapping", "ok", "services come from catalog-info.yaml");
	return check("mapping", "off", "no .pager-triage.json: services are inferred from CODEOWNERS and names", "pager-triage map shows them; to write the file: pager-triage map --init");
}
/** The services that the repository names, as PagerDuty has them. */
function serviceChecks(services) {
	if (services === null) return [];
	const { found, nearest } = services;
	if (!found.known) return [check("services", "unknown", `services of this repository not checked: ${found.why}`)];
	const { services: there, unknown, forbidden } = found.value;
	const near = nearest.length > 0 ? ` Did you mean ${nearest.join(" or ")}?` : "";
	const lost = unknown.map((id) => check("services", "fail", require_services.unknownService(id), `Fix the id: pager-triage map shows where it comes from.${near}`));
	const hidden = forbidden.map((id) => check("services", "warn", require_services.forbiddenService(id), "Add the user of the key to the team that owns the service."));
	const all = there.length === 1 ? "the service exists" : `all ${there.length} services exist`;
	return lost.length + hidden.length > 0 ? [...lost, ...hidden] : [check("services", "ok", `${all} in PagerDuty`)];
}
function hookCheck(hook) {
	if (!hook.known) return check("hook", "unknown", hook.why);
	if (hook.value === "us") return check("hook", "ok", "the git pre-commit hook is installed");
	if (hook.value === "nobody") return check("hook", "off", "no git pre-commit hook", "pager-triage install-hook");
	const whose = hook.value === "other" ? "another program's" : `managed by ${hook.value}`;
	return check("hook", "off", `the git pre-commit hook is ${whose}`, "pager-triage install-hook shows what to add");
}
// src/triage/doctor/read.ts
/**
* Asks a few small questions side by side; never throws for an answer of PagerDuty's.
* @param serviceIds that the repository names
* @param rate called afterwards
*/
async function readKeyFacts(reader, serviceIds, now, rate) {
	const since = new Date(now.getTime() - require_time.MINUTE_MS);
	const [incidents, services, abilities, user, named] = await Promise.all([
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
		failure: incidents.failure,
		abilities: flat(abilities),
		owner: ownerOf(user),
		reads: [{
			what: "incidents",
			may: incidents.fetched !== null
		}, {
			what: "services",
			may: services.fetched !== null
		}],
		services: named,
		rate: rate()
	};
}
async function readServices(reader, ids) {
	const { fetched, failure } = await attempt(reader.servicesById(ids));
	if (fetched === null) return {
		found: require_known.unknown(failure?.message.replace(/\.$/, "") ?? "not queried"),
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
		if (!(error instanceof require_process.PagerDutyError)) throw error;
		return {
			fetched: null,
			failure: {
				message: error.message,
				hint: error.hint
			}
		};
	}
}
const flat = ({ fetched, failure }) => fetched?.data ?? {
	known: false,
	why: failure?.message.replace(/\.$/, "") ?? "not queried"
};
function ownerOf({ fetched, failure }) {
	if (fetched?.data.known) return {
		kind: "user",
		user: fetched.data.value
	};
	return failure === null ? { kind: "account" } : {
		kind: "unknown",
		why: failure.message.replace(/\.$/, "")
	};
}
// src/triage/doctor/text.ts
const STATE = 9;
const WORDS = {
	ok: "ok",
	warn: "warning",
	fail: "error",
	unknown: "unknown",
	off: "not set"
};
/** A line for each check, with the next step under those that have one. */
const doctorText = (document, options) => require_triage.page([document.checks.flatMap((check) => checkLines(check, options))], document.next, options);
function checkLines({ state, text, next }, { width, style }) {
	const paint = {
		ok: style.good,
		warn: style.warn,
		fail: style.bad,
		unknown: style.dim,
		off: style.dim
	}[state];
	const [first = require_process.own(""), ...more] = require_triage.wrap(require_process.inert(require_process.fromOutside(text)), width - STATE, 4);
	const indent = require_process.own(" ".repeat(STATE));
	const steps = next === null ? [] : require_triage.wrap(require_process.inert(require_process.fromOutside(`→ ${next}`)), width - STATE, 4);
	return [
		require_process.line`${paint(require_width.pad(require_process.own(WORDS[state]), STATE))}${first}`,
		...more.map((part) => require_process.line`${indent}${part}`),
		...steps.map((part) => require_process.line`${indent}${style.dim(part)}`)
	];
}
// src/cli/local-setup.ts
/** What is installed and set on this computer and in this repository. Throws nothing. */
async function readLocalSetup(shell, signal) {
	const run = {
		cwd: shell.cwd,
		env: require_git_environment.gitEnvironment(shell),
		signal
	};
	const [git, mapping, hook] = await Promise.all([
		settle(require_run.runGit(["--version"], run).then((output) => output.toString().trim())),
		settle(require_read_change.withSnapshot(run, require_staged.countStated)),
		settle(require_git_hook.locateHook(shell, signal))
	]);
	return {
		nodeVersion: process.versions.node,
		git,
		key: keySetting(shell.env),
		endpoint: await settle(Promise.resolve().then(() => require_settings.endpointOf(shell.env).origin)),
		email: require_settings.setting(shell.env, "PAGERDUTY_EMAIL") ?? null,
		ignoredSettings: shell.ignoredSettings?.replace(/^pager-triage: /, "") ?? null,
		mapping,
		hook: hook.known ? require_known.known(hook.value.owner, "") : hook
	};
}
async function settle(work) {
	try {
		return require_known.known(await work, "");
	} catch (error) {
		return require_known.unknown(error instanceof Error ? error.message : String(error));
	}
}
const KEY = "PAGERDUTY_API_KEY";
function keySetting(env) {
	const text = require_settings.setting(env, KEY);
	if (text === void 0) return { state: "unset" };
	const source = env[`CLAUDE_PLUGIN_OPTION_${KEY}`]?.trim() ? "the plugin option pagerduty_api_key" : `the environment (${KEY})`;
	try {
		const key = require_settings.ApiKey.parse(text);
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
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
// src/cli/commands/doctor.ts
/** Works with nothing set up; ends with 1 where something that is set up does not work. */
const run = async (shell, args) => {
	require_triage.noArguments(args, "doctor");
	const now = shell.clock();
	const until = require_deadline.deadline(shell, require_triage.DEADLINE_MS);
	const local = await readLocalSetup(shell, until.signal);
	const document = toDoctorDocument({
		local,
		pagerDuty: local.key.state === "set" && local.endpoint.known ? await askAboutKey(shell, local, now, until) : null
	}, now);
	require_triage.show(shell, args, document, doctorText);
	return document.ok ? require_process.EXIT.done : require_process.EXIT.failed;
};
function askAboutKey(shell, { mapping }, now, until) {
	const serviceIds = mapping.known ? mapping.value.serviceIds : [];
	let left = null;
	const onRateLeft = (rate) => {
		left = left === null || rate.remaining < left.remaining ? rate : left;
	};
	const read = (reader) => readKeyFacts(reader, serviceIds, now, () => left);
	return require_triage.withReader(shell, read, {
		onRateLeft,
		...until
	});
}
exports.run = run;
