require("./rolldown-runtime.cjs");
const require_en = require("./en.cjs");
const require_main = require("./main.cjs");
const require_jsonc = require("./jsonc.cjs");
const require_freeze = require("./freeze.cjs");
const require_model = require("./model.cjs");
const require_api = require("./api.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_schemas = require("./schemas.cjs");
// src/risk/policy-rule.ts
const rule = {
	action: require_schemas._enum([
		"warn",
		"ask",
		"deny"
	]),
	unless: require_schemas._default(require_schemas.array(require_schemas._enum(["docs-only", "names-the-incident"])), [])
};
const policyRule = require_schemas.discriminatedUnion("when", [
	require_schemas.strictObject({
		when: require_schemas.literal("active-incident"),
		urgency: require_schemas.optional(require_schemas._enum(["high", "low"])),
		priorities: require_schemas.optional(require_schemas.array(require_schemas.string()).check(require_api._minLength(1))),
		services: require_schemas._default(require_schemas._enum(["touched", "connected"]), "touched").check(require_schemas.describe("connected: also those upstream and downstream")),
		...rule
	}),
	require_schemas.strictObject({
		when: require_schemas.literal("freeze"),
		names: require_schemas.optional(require_schemas.array(require_schemas.string()).check(require_api._minLength(1))).check(require_schemas.describe("default: any")),
		...rule
	}),
	require_schemas.strictObject({
		when: require_schemas.literal("maintenance"),
		...rule
	}),
	require_schemas.strictObject({
		when: require_schemas.literal("level"),
		atLeast: require_schemas._enum(require_model.LEVELS),
		...rule
	})
]);
// src/config/team-config.ts
require_api.config(require_en.en_default());
const glob = require_schemas.string().check(require_api._minLength(1), require_api._maxLength(1e3), require_schemas.superRefine((text, context) => {
	try {
		require_snapshot.parseGlob(text);
	} catch (error) {
		if (!(error instanceof require_snapshot.GlobError)) throw error;
		context.addIssue({
			code: "custom",
			message: error.message
		});
	}
}));
const MAX_CALIBRATION_POINTS = 20;
const freezeWindow = require_schemas.strictObject({
	name: require_schemas.string().check(require_api._minLength(1), require_api._maxLength(80)),
	from: require_schemas.string().check(require_schemas.describe("each week, \"Fri 17:00\", or once, \"2026-12-20 00:00\"")),
	to: require_schemas.string().check(require_schemas.describe("of the same form")),
	timeZone: require_schemas.string().check(require_schemas.describe("IANA name such as Europe/Berlin"))
}).check(require_schemas.superRefine((window, context) => {
	const found = require_freeze.freezeFault(window);
	if (found) context.addIssue({
		code: "custom",
		path: [found.field],
		message: found.fault
	});
}));
const calibration = require_schemas.strictObject({
	baseRate: require_schemas.number().check(require_api._gte(.001), require_api._lte(.9), require_schemas.describe("share of commits that a later bug fix touches")),
	intercept: require_schemas.number().check(require_schemas.describe("log-odds of a commit that has a score of 50 without calibration"))
});
const serviceRule = require_schemas.strictObject({
	paths: require_schemas.array(glob).check(require_api._minLength(1), require_schemas.describe("globs from the root of the repository")),
	service: require_schemas.string().check(require_api._regex(require_main.SERVICE_ID, "is not a PagerDuty service id such as PABC123"))
});
const teamConfigSchema = require_schemas.strictObject({
	$schema: require_schemas.optional(require_schemas.string()),
	services: require_schemas._default(require_schemas.array(serviceRule), []).check(require_schemas.describe("which PagerDuty service a path belongs to; a path may belong to several")),
	freezes: require_schemas._default(require_schemas.array(freezeWindow).check(require_api._maxLength(100)), []).check(require_schemas.describe("times in which the team wants no changes; they are shown, and rules may ask for them")),
	calibration: require_schemas.optional(calibration.check(require_schemas.refine((value) => Math.abs(require_model.calibrationPoints(value)) <= MAX_CALIBRATION_POINTS, { message: `moves the score by more than ${MAX_CALIBRATION_POINTS} points` }))).check(require_schemas.describe("of this repository, as `pager-triage backtest --calibrate` proposes it")),
	policy: require_schemas._default(require_schemas.array(policyRule), []).check(require_schemas.describe("rules on facts; without any nothing is ever denied")),
	ignore: require_schemas._default(require_schemas.array(glob), []).check(require_schemas.describe("paths that belong to no service"))
});
var TeamConfigError = class extends require_main.CodedError {
	constructor(what) {
		super("team_config", `${require_main.CONFIG_FILE}: ${what}. Fix it (docs/configuration.md) and stage it.`);
	}
};
function parseTeamConfig(text) {
	const value = require_jsonc.parseJsonc(text);
	if (value === void 0) throw new TeamConfigError("this is not JSON");
	const parsed = teamConfigSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const { issues } = parsed.error;
	const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
	throw new TeamConfigError(issue ? explain(issue) : "it cannot be read");
}
function explain(issue) {
	const where = issue.path.map((part) => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("").replace(/^\./, "");
	if (issue.code !== "unrecognized_keys") return `${where || "the file"}: ${issue.message}`;
	const key = issue.keys[0] ?? "";
	const known = knownKeys(issue.path);
	const similar = require_main.nearest(key, known);
	const advice = similar === null ? `it takes ${known.join(", ")}` : `did you mean "${similar}"?`;
	return `unknown key "${require_main.inertCut(require_main.fromOutside(key), 40)}"${where && ` in ${where}`}; ${advice}`;
}
function knownKeys([list]) {
	if (list === "services") return Object.keys(serviceRule.shape);
	if (list === "freezes") return Object.keys(freezeWindow.shape);
	if (list === "calibration") return Object.keys(calibration.shape);
	if (list !== "policy") return Object.keys(teamConfigSchema.shape);
	return [...new Set(policyRule.def.options.flatMap((option) => Object.keys(option.shape)))];
}
exports.TeamConfigError = TeamConfigError;
exports.parseTeamConfig = parseTeamConfig;
